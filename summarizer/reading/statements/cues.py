"""The phrases that credit words to somebody, found one by one.

Owns which words signal a speaker and which side of them he stands on; what is credited is the
business of `scopes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from summarizer.reading.names.words import word_set
from summarizer.reading.speech_verbs import JUDGING_FORMS, SPEECH_FORMS, SPEECH_NOUNS
from summarizer.reading.statements.credits import (
    HEARSAY_NOUNS,
    Found,
    Shape,
    as_put,
    by_noun,
    by_preposition,
    credit,
    with_apposition,
)
from summarizer.reading.statements.openers import subject_of_sentence
from summarizer.reading.statements.predicates import puts_at_number, quotation_after
from summarizer.reading.statements.speakers import Speaker, read_speaker
from summarizer.reading.statements.subjects import (
    BE,
    SAYING,
    any_noun_after,
    any_noun_before,
    subject_of,
)
from summarizer.reading.statements.words import POINTS, QUOTE_MARKS, TIME_WORDS, Words

_HEARSAY = word_set("reportedly allegedly supposedly purportedly rumouredly")
_HEARSAY_VERBS = word_set("believe think say report allege estimate claim understand fear assume")
_NO_VERBS = _HEARSAY | SPEECH_NOUNS | HEARSAY_NOUNS
_CUES = JUDGING_FORMS | _NO_VERBS | word_set("according per citing quoting put puts")
_NEED_CLAUSE = word_set(
    """add ask show find post call point maintain project recall repeat respond reply propose
    outline publish write observe call joke agree highlight assume expect cite"""
)
_CLAUSE_OPENERS = word_set("that , : how why whether what when if about") | QUOTE_MARKS
_PASSIVE_VERBS = word_set(
    """report publish quote cite confirm verify announce reveal disclose describe highlight outline
    note estimate claim allege propose say state write acknowledge assess predict forecast"""
)
_BARE_PARTICIPLES = word_set("say claim argue insist allege warn")
_AFTER_SPEAKERS = word_set("in on at during after before who to of as when while")
_GOES_ON = frozenset(("said", "says"))
_CARRIERS = frozenset(("report", "publish", "quote", "cite", "post"))


def has_cue(low: Sequence[str]) -> bool:
    """Tell whether any of a sentence's words can credit somebody."""
    return not (_CUES.isdisjoint(low) and SPEECH_FORMS.keys().isdisjoint(low))


def find_attributions(words: Words) -> list[Found]:
    """Return the phrases of a sentence in order; those inside a quotation are the speaker's."""
    found: list[Found] = []
    for position in _cues(words):
        attribution = _read(words, position, found)
        if attribution is None:
            continue
        if found and attribution.first < found[-1].end:
            if attribution.end <= found[-1].end:
                continue
            attribution.first = found[-1].end
            if words.low[attribution.first] == ",":
                attribution.first += 1
        found.append(attribution)
    return found


def _cues(words: Words) -> Iterator[int]:
    quoted = iter(words.quotes)
    quote = next(quoted, None)
    for position, word in enumerate(words.low):
        if word not in SPEECH_FORMS and word not in _CUES:
            continue
        while quote is not None and quote.end <= words.start[position]:
            quote = next(quoted, None)
        inside = quote is not None and quote.start <= words.start[position]
        if not inside and words.name[position] is None:
            yield position


def _read(words: Words, position: int, found: Sequence[Found]) -> Found | None:
    word = words.low[position]
    if word in ("citing", "quoting"):
        return credit(words, position, position + 1, cites=True)
    if word in JUDGING_FORMS:
        return _judging(words, position)
    if word in SPEECH_FORMS:
        attribution = _by_verb(words, position, found)
        if attribution is not None or word not in SPEECH_NOUNS:
            return attribution
    if word in _HEARSAY:
        return Found(Shape.HEARSAY, position, position + 1, None)
    if word in ("according", "per"):
        return by_preposition(words, position)
    if word in ("put", "puts"):
        return as_put(words, position) or _puts_at(words, position)
    return by_noun(words, position)


def _by_verb(words: Words, position: int, found: Sequence[Found]) -> Found | None:
    word, verb = words.low[position], SPEECH_FORMS[words.low[position]]
    before = words.low[position - 1] if position else ""
    if word.endswith("ing"):
        return _participle(words, position, verb, found)
    if before in BE or before == "been":
        return _passive(words, position, verb)
    by = _by_after(words, position)
    if by is not None and verb in _PASSIVE_VERBS and word not in (verb, verb + "s"):
        return credit(words, _passive_start(words, position), by + 1, verb=verb)
    speaker = subject_of(words, position)
    if (
        speaker is not None
        and _agrees(word, verb, speaker)
        and _may_say(words, position, verb, speaker)
    ):
        return Found(Shape.VERB, speaker.first, _verb_end(words, position), speaker, verb)
    if before == "," or before in QUOTE_MARKS:
        return _inverted(words, position, verb)
    if before in ("and", "but") and (word in _GOES_ON or _opens_clause(words, position)):
        end = _verb_end(words, position)
        who = found[-1].speaker if found else subject_of_sentence(words, position)
        return who and Found(Shape.VERB, position, end, who, verb, participle=True)
    return None


def _puts_at(words: Words, position: int) -> Found | None:
    """Read "X put the toll at 12": whoever puts a thing at so much says that it is so much."""
    if not puts_at_number(words, position):
        return None
    speaker = subject_of(words, position) or any_noun_before(words, position)
    if speaker is None or _is_document(speaker):
        return None
    return Found(Shape.VERB, speaker.first, position + 1, speaker)


def _judging(words: Words, position: int) -> Found | None:
    """Read "X praised “the finest march”", "X spoke of a “scandal”": the quotation is X's."""
    quote = quotation_after(words, position)
    of = words.low[position + 1 : position + 2] == ["of"]
    speaks = words.low[position] in ("spoke", "speaks")
    if quote is None or " " not in quote.text or (speaks and not of):
        return None
    speaker = subject_of(words, position)
    return speaker and Found(Shape.JUDGED, speaker.first, position + 1 + of, speaker)


def _by_after(words: Words, position: int) -> int | None:
    """Return where "by" stands after a participle, if it does."""
    return position + 1 if words.low[position + 1 : position + 2] == ["by"] else None


def _passive(words: Words, position: int, verb: str) -> Found | None:
    """Read "is believed to", "it was reported that", "was reported by X"."""
    following = words.low[position + 1] if position + 1 < len(words) else ""
    if following == "by" and verb in _PASSIVE_VERBS:
        return credit(words, _passive_start(words, position), position + 2, verb=verb)
    impersonal = following == "that" and words.low[max(0, position - 2)] == "it"
    if verb in _HEARSAY_VERBS and (following == "to" or impersonal):
        first = position - 2 if impersonal else position - 1
        return Found(Shape.HEARSAY, first, position + 2, None)
    return None


def _passive_start(words: Words, position: int) -> int:
    """Return where "as reported by", "was first reported by" begin."""
    first = position
    if words.low[max(0, first - 1)] in ("first", "also", "later", "earlier"):
        first -= 1
    while first and (words.low[first - 1] in BE or words.low[first - 1] in ("as", "has", "have")):
        first -= 1
    return first


def _inverted(words: Words, position: int, verb: str) -> Found | None:
    """Read "said X, an analyst at Y" after the words credited."""
    known = read_speaker(words, position + 1)
    told = words.low[position] in SAYING
    speaker = known or (any_noun_after(words, position + 1) if told else None)
    if speaker is None or verb in _NEED_CLAUSE - {"add", "write", "agree", "joke", "recall"}:
        return None
    speaker = with_apposition(words, speaker)
    plain = words.low[position - 1] == "," or known is None
    if plain and not _ends_clause(words, speaker.end):
        return None
    return Found(Shape.INVERTED, position, speaker.end, speaker, verb)


def _ends_clause(words: Words, end: int) -> bool:
    """Tell "..., said X on Monday" from "X came, said it holds"."""
    if end >= len(words) or words.low[end - 1] == ",":
        return True
    word = words.low[end]
    return word in POINTS or word in TIME_WORDS or word in _AFTER_SPEAKERS


def _participle(words: Words, position: int, verb: str, found: Sequence[Found]) -> Found | None:
    """Read ", noting that ...": it has the subject of its clause."""
    opening = position - 1
    while opening > 0 and words.low[opening] in ("even", "also", "only", "instead", "again"):
        opening -= 1
    before = words.low[opening] if position else ""
    if before not in (",", "and", "while", "before", "after") and before not in SPEECH_NOUNS:
        return None
    if not _opens_clause(words, position) and verb not in _BARE_PARTICIPLES:
        return None
    speaker = found[-1].speaker if found else _leading_speaker(words, position)
    if speaker is None:
        return None
    end = _verb_end(words, position)
    return Found(Shape.VERB, position, end, speaker, verb, participle=True)


def _leading_speaker(words: Words, before: int) -> Speaker | None:
    """Return the first name or noun for a speaker that its sentence opens with."""
    for first in range(min(before, 12)):
        if first and words.name[first] is not None and words.name[first - 1] is words.name[first]:
            continue
        speaker = read_speaker(words, first)
        if speaker is not None and speaker.end <= before:
            return speaker
    return None


def _opens_clause(words: Words, position: int) -> bool:
    end = _verb_end(words, position)
    return end >= len(words) or words.low[end] in _CLAUSE_OPENERS or words.low[end - 1] == "that"


def _verb_end(words: Words, position: int) -> int:
    """Return the word after a verb, "out" and "that" included."""
    end = position + 1
    if words.low[end : end + 1] == ["out"]:
        end += 1
    return end + 1 if words.low[end : end + 1] == ["that"] else end


def _agrees(word: str, verb: str, speaker: Speaker) -> bool:
    """Tell verbs from nouns by number: "officials demand", no "lawmakers' | demands"."""
    if word == verb and verb != "forecast":
        return speaker.plural is not False or speaker.role in ("they", "we")
    return not (word.endswith("s") and speaker.plural)


def _may_say(words: Words, position: int, verb: str, speaker: Speaker) -> bool:
    """Leave out verbs that only report with a clause ("found", "added") when none follows."""
    if speaker.name is None and speaker.role == "it":
        return verb in ("say", "add", "announce", "report")
    if verb in ("find", "show") and _is_document(speaker):
        return True
    if verb == "claim" and _counts(words, position + 1):
        return False
    if verb not in _NEED_CLAUSE:
        return True
    end = position + 1
    if end >= len(words) or words.low[end] == ".":
        before = words.low[speaker.first - 1] if speaker.first else ""
        return before == "," or before in QUOTE_MARKS
    if words.low[end] in ("for", "on", "out"):
        return words.low[end] == "for" or verb != "call"
    near = words.low[end : end + 6] if verb == "call" else words.low[end : end + 1]
    openers = QUOTE_MARKS if verb == "call" else _CLAUSE_OPENERS
    return any(word in openers for word in near)


def _counts(words: Words, position: int) -> bool:
    """Tell "claimed 19 lives", "claimed the life of": nobody says it."""
    return not {"life", "lives", "victims"}.isdisjoint(words.low[position : position + 3])


def _is_document(speaker: Speaker) -> bool:
    role = (speaker.role or "").rpartition(" ")[2].lower()
    return role in SPEECH_NOUNS or (speaker.name is not None and speaker.role is None)


def carries(found: Found) -> bool:
    """Tell an outlet that passes on what others say: "according to Bloomberg", "citing ..."."""
    speaker = found.speaker
    if speaker is None or speaker.name is None or speaker.person or found.cites:
        return False
    if found.shape is Shape.CREDIT:
        return found.verb is None or found.verb in _CARRIERS
    return found.verb in _CARRIERS or speaker.outlet
