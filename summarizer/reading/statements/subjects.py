"""Who stands before a verb of speech as its subject.

Owns how far back a subject reaches: over auxiliaries, appositions and relative pronouns.
"""

from __future__ import annotations

from summarizer.reading.names.words import word_set
from summarizer.reading.speech_verbs import SPEECH_FORMS
from summarizer.reading.statements.appositions import may_be_person, read_apposition
from summarizer.reading.statements.openers import (
    is_beside,
    opening_phrase,
    phrase_before,
    titled_phrase,
    within_relative,
)
from summarizer.reading.statements.predicates import ends_aside, foresees
from summarizer.reading.statements.speaker_words import NOUN_LIKE
from summarizer.reading.statements.speakers import Speaker, read_speaker
from summarizer.reading.statements.words import (
    POINTS,
    TIME_WORDS,
    Words,
    is_plural,
    is_speaker_noun,
)

BE = word_set("is are was were be been being")
_SKIPPED = word_set(
    """has have had also previously recently earlier later repeatedly once then now still already
    again often since even first just long further initially publicly privately today yesterday
    monday tuesday wednesday thursday friday saturday sunday himself herself itself themselves"""
)
_UNREAL = word_set(
    "to not never will would could may might should must can cannot did do does let shall"
)
_BOUNDARIES = word_set(
    """that but while because if when whether after before although though since as until where
    who which what than or so whose"""
)
_INTERPOSED = word_set(
    """in on at during after before speaking of who which when from with while as for a an the
    citing quoting"""
)
_MEMBER_LINKS = frozenset(("at", "with", "from", "for", "inside"))
_LONGEST_MEMBER = 5
_REACH = 16
_LONGEST_INTERPOSED = 30
_SHORT = 5
_SINGULAR = frozenset(("has", "is", "was"))
SAYING = frozenset(("said", "says", "told", "added"))
"""Forms that are nothing but verbs of speech: before them any noun is a speaker."""
_THINKING = word_set("say believe think reckon complain argue insist assure fear maintain")
"""Verbs that only somebody can be the subject of."""
_ARTICLES = word_set("the a an its his her their our one another")


def subject_of(words: Words, verb: int) -> Speaker | None:
    """Return the subject of a finite verb; None where there is none or nothing is said."""
    before = _before_adverbs(words, verb)
    if before < 0 or words.low[before] in _UNREAL or words.low[before].endswith(("n't", "n’t")):
        return None
    if words.name[before] is None:
        if words.low[before] == ",":
            return _over_interposition(words, before)
        if words.low[before] in ("who", "which"):
            if ends_aside(words, verb):
                return None
            end = before - 1 if words.low[before - 1 : before] == [","] else before
            antecedent = speaker_before(words, end)
            return antecedent and antecedent._replace(end=before + 1)
    speaker = speaker_before(words, before + 1)
    if speaker is not None:
        speaker = _of_whole_clause(words, speaker, before + 1, verb)
    if speaker is None and words.low[verb + 1 : verb + 2] != ["to"]:
        return _without_noun(words, before + 1, verb)
    return None if speaker and _is_last_of_list(words, speaker.first, verb) else speaker


def _of_whole_clause(words: Words, speaker: Speaker, stop: int, verb: int) -> Speaker | None:
    """Return a subject but for what only stands beside it or in a clause that describes it."""
    relative = within_relative(words, speaker.first)
    if relative is not None:
        described = speaker_before(words, relative)
        return described and described._replace(end=stop)
    if not is_beside(words, speaker.first):
        return speaker
    for first in range(speaker.first + 1, stop):
        if words.low[first - 1] == ",":  # "Speaking in Rome, Ada Lund said"
            return read_speaker(words, first, stop)
    titled = titled_phrase(words, speaker, stop)
    if titled is None and speaker.person and speaker.role:
        return speaker._replace(role=None)  # "On the night of the storm Ada Lund said"
    return titled or (
        opening_phrase(words, stop) if words.low[verb] in SAYING else _thinker(words, stop, verb)
    )


def _without_noun(words: Words, stop: int, verb: int) -> Speaker | None:
    """Return who speaks though no noun says that he can: whoever says or believes something."""
    says = words.low[verb] in SAYING or foresees(words, verb)
    plain = any_noun_before(words, stop) if says else None
    return plain or _thinker(words, stop, verb)


def _thinker(words: Words, stop: int, verb: int) -> Speaker | None:
    """Return whoever thinks or says, whatever he is called: all between a comma and the verb."""
    thinks = SPEECH_FORMS.get(words.low[verb]) in _THINKING or words.low[verb] in SAYING
    return phrase_before(words, verb) if thinks and stop == verb else None


def any_noun_before(words: Words, stop: int) -> Speaker | None:
    """Read "the fire brigade said", "neighbours said": whoever says something is a speaker."""
    first = stop
    while first > max(0, stop - _LONGEST_MEMBER) and _may_belong(words, first - 1):
        first -= 1
    plural = first < stop and is_plural(words.low[stop - 1])
    introduced = first > 0 and words.low[first - 1] in _ARTICLES
    opens = first == 0 or words.low[first - 1] in POINTS
    if first == stop or not (introduced or (plural and opens)):
        return None
    relative = within_relative(words, first - introduced)
    if relative is not None:
        described = speaker_before(words, relative)
        return described and described._replace(end=stop)
    if is_beside(words, first - introduced):
        return opening_phrase(words, stop)
    return Speaker(first - introduced, stop, None, words.slice(first, stop), plural=plural)


def _may_belong(words: Words, position: int) -> bool:
    """Tell the words of "the shopkeepers' association", whose mark of the genitive stands alone."""
    if words.low[position] in ("'", "’"):
        return position > 0 and words.low[position - 1].endswith("s")
    return _may_describe(words, position)


def any_noun_after(words: Words, first: int) -> Speaker | None:
    """Read "said the harbour master", with a name that follows at once."""
    if words.low[first : first + 1] == [] or words.low[first] not in _ARTICLES:
        return None
    stop = first + 1
    while stop < min(len(words), first + 1 + _LONGEST_MEMBER) and _may_belong(words, stop):
        stop += 1
    if stop == first + 1:
        return None
    role, plural = words.slice(first + 1, stop), is_plural(words.low[stop - 1])
    mention = words.name[stop] if stop < len(words) else None
    if mention is not None and may_be_person(mention):
        return Speaker(first, words.after_name(stop), mention.text, role, person=True)
    return Speaker(first, stop, None, role, plural=plural)


def _is_last_of_list(words: Words, first: int, verb: int) -> bool:
    """Tell "the doctor of Smith and Jones has said", where Jones says nothing."""
    return words.low[max(0, first - 1)] == "and" and words.low[verb - 1] in _SINGULAR


def _before_adverbs(words: Words, verb: int) -> int:
    """Return the word before auxiliaries, adverbs and a day ("X on Monday said")."""
    before = verb - 1
    while before >= 0 and _is_skipped(words, before):
        before -= 1
    day = before
    while day > before - 4 and day >= 0 and _is_time(words, day):
        day -= 1
    on = words.low[day] if 0 <= day < verb - 1 else ""
    return day - 1 if on in ("on", "in", "late", "early") else before


def _is_time(words: Words, position: int) -> bool:
    return words.low[position] in TIME_WORDS or words.low[position].isdigit()


def _is_skipped(words: Words, position: int) -> bool:
    if words.name[position] is not None:
        return False
    word = words.low[position]
    return word in _SKIPPED or (word.endswith("ly") and word not in ("family", "ally", "july"))


def speaker_before(words: Words, stop: int) -> Speaker | None:
    """Return the longest speaker phrase that ends right before a word."""
    for first in reversed(_starts(words, stop)):
        speaker = read_speaker(words, first, stop)
        if speaker is not None:
            return _member(words, speaker) or speaker
    return None


def _member(words: Words, speaker: Speaker) -> Speaker | None:
    """Read "a cook at the National Guard": somebody of an organisation is not itself."""
    link = speaker.first - 1
    if speaker.name is None or link < 2 or words.low[link] not in _MEMBER_LINKS:
        return None
    noun = link - 1
    while noun > max(0, link - _LONGEST_MEMBER) and _may_describe(words, noun):
        noun -= 1
    if noun == link - 1 or words.low[noun] not in ("a", "an"):
        return None
    role = words.slice(noun + 1, speaker.end)
    return Speaker(noun, speaker.end, None, role)


def _may_describe(words: Words, position: int) -> bool:
    return words.name[position] is None and words.describes(position)


def _starts(words: Words, stop: int) -> list[int]:
    """Return the words at which a phrase could begin, nearest first."""
    starts: list[int] = []
    position = stop - 1
    while position >= 0 and stop - position <= _REACH:
        if words.name[position] is not None:
            position = words.before_name(position)
        elif words.low[position] == ")":
            position = _opening_bracket(words, position)
            continue
        elif _is_boundary(words, position):
            break
        starts.append(position)
        position -= 1
    return starts


def _opening_bracket(words: Words, position: int) -> int:
    """Return the word before "(" of a short bracket ("(JCS)"), else leave the text."""
    for opening in range(position - 1, max(-1, position - 5), -1):
        if words.low[opening] == "(":
            return opening - 1
    return -1


def _is_boundary(words: Words, position: int) -> bool:
    word = words.low[position]
    if word in ("'", "’") or (word == "," and _lists_names(words, position)):
        return False
    if word in POINTS or word in _BOUNDARIES:
        return True
    return word in SPEECH_FORMS and word[-1] != "s" and word not in NOUN_LIKE


def _lists_names(words: Words, comma: int) -> bool:
    names = words.name[max(0, comma - 1) : comma + 2 : 2]
    return len(names) == 2 and None not in names


def _named_after(words: Words, comma: int) -> Speaker | None:
    """Read "the president's lawyer, Rudy Giuliani, wrote": the name is the apposition."""
    if words.name[comma - 1] is None:
        return None
    first = words.before_name(comma - 1)
    named = read_speaker(words, first, comma)
    if named is None or named.name is None or words.low[max(0, first - 1)] != ",":
        return None
    described = speaker_before(words, first - 1) or any_noun_before(words, first - 1)
    if described is None or described.role is None or described.name is not None:
        return None
    return named._replace(first=described.first, end=comma + 1, role=described.role)


def _over_interposition(words: Words, comma: int) -> Speaker | None:
    """Read "Bennett, a defence analyst at RAND, notes", "Blinken, during a visit, voiced"."""
    named = _named_after(words, comma) if comma else None
    if named is not None:
        return named
    for opening in range(comma - 2, max(0, comma - _LONGEST_INTERPOSED), -1):
        if words.low[opening] != "," or not _may_end_speaker(words, opening - 1):
            continue
        apposition = read_apposition(words, opening)
        role = apposition[1] if apposition is not None else None
        if apposition is None and not _is_interposed(words, opening + 1, comma):
            continue
        speaker = speaker_before(words, opening)
        if speaker is not None:
            described = role if speaker.name is not None and role else speaker.role
            return speaker._replace(end=comma + 1, role=described)
    return None


def _may_end_speaker(words: Words, position: int) -> bool:
    return words.name[position] is not None or is_speaker_noun(words.low[position])


def _is_interposed(words: Words, first: int, comma: int) -> bool:
    """Tell "during a visit", "42", "who ...", "R-Texas", "Washington Democrat"."""
    word = words.low[first]
    short = comma - first <= _SHORT and words.name[first] is not None
    return short or word in _INTERPOSED or word.isdigit() or word[1:2] == "-"
