"""What each line of an article is, judged by the line itself and by where it stands.

Owns the order of the rules: the article's title, cues on the line, parts opened by a line,
then shape within three zones (above, amid and below the prose). In doubt a line stays body.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from summarizer.models import BlockKind
from summarizer.reading.blocks.bylines import (
    is_agency_line,
    is_byline,
    is_contribution,
    is_date_line,
    is_dated_line,
    is_masthead,
    is_name,
    is_names_line,
    is_role_line,
    is_sign_off,
)
from summarizer.reading.blocks.credits import is_caption
from summarizer.reading.blocks.furniture import is_call, is_colophon, is_furniture, is_kicker
from summarizer.reading.blocks.lines import Line
from summarizer.reading.blocks.postal import is_postal_address
from summarizer.reading.blocks.questions import mark_questions
from summarizer.reading.blocks.repeats import repeated_lines
from summarizer.reading.blocks.sections import Kinds, is_prose, mark_sections
from summarizer.reading.blocks.shapes import (
    CLAUSE_SIZE,
    HEADING_SIZE,
    HEADLINE_SIZE,
    is_dialogue,
    is_fact,
    reads_as_body,
)
from summarizer.reading.blocks.tails import mark_tail

_CORRECTION = re.compile(
    r"[*(\[]*(?:corrections?|clarifications?|erratum|editor'?s'? note|amendment)\b"
    r"(?:,? (?:\(|appended|notice|issued|and clarif|\d|(?-i:[A-Z]))[^:.]{0,40}\.?)?\s*[:–—]"
    r"|[*(\[]*(?:the \w+ (?:of|in|to) )?this (?:article|story|piece|post|headline)[^.]{0,60}"
    r"\b(?:was|been|is) (?:\w+ )?(?:amended|corrected|updated|edited|changed|revised)\b"
    r"|[*(\[]*this (?:report|version|page) (?:was|has been) (?:\w+ )?"
    r"(?:amended|corrected|updated) (?:to|on|after|at|with)\b"
    r"|[*(\[]*an? (?:earlier|previous|original) version of (?:this|the)\b",
    re.IGNORECASE,
)
_PLAIN = re.compile(r"[\W_]+")


_KICKER_SIZE = 3
_STANDFIRST_SIZE = 15
_RUN = 4


def classify(
    lines: Sequence[Line],
    title: str | None,
    known: Sequence[BlockKind | None],
    *,
    marked_up: bool = False,
) -> Kinds:
    """Return the kind of each line, None for body; `known` are the kinds given beforehand.

    Where a text is `marked_up`, captions and lists are known, and shape alone proves less.
    """
    kinds: Kinds = list(known)
    _mark_title(lines, kinds, title)
    for position, line in enumerate(lines):
        kinds[position] = kinds[position] or (None if is_dialogue(line) else _cue(line))
    mark_sections(lines, kinds)
    _mark_outer_calls(lines, kinds)
    mark_questions(lines, kinds)
    _mark_shapes(lines, kinds, marked_up=marked_up)
    passed = [
        kind is BlockKind.TITLE or line.listed for line, kind in zip(lines, kinds, strict=True)
    ]
    for position in repeated_lines(lines, passed):
        if kinds[position] in (None, BlockKind.HEADING):
            kinds[position] = BlockKind.CAPTION
    return kinds


def _mark_title(lines: Sequence[Line], kinds: Kinds, title: str | None) -> None:
    """Mark the lines that repeat a title known from elsewhere."""
    wanted = _PLAIN.sub("", title or "").casefold()
    if not wanted or len(lines) < 2:
        return
    for position, line in enumerate(lines):
        if kinds[position] is None and _is_same_title(line, wanted, early=position < 12):
            kinds[position] = BlockKind.TITLE


def _is_same_title(line: Line, wanted: str, *, early: bool) -> bool:
    """Tell the title itself; near the top also the title with or without the outlet's name."""
    if line.is_long or line.size > HEADLINE_SIZE * 2:
        return False
    found = _PLAIN.sub("", line.text).casefold()
    if found == wanted:
        return True
    shorter, longer = sorted((found, wanted), key=len)
    return early and len(shorter) > len(longer) * 0.6 and shorter in longer


def _cue(line: Line) -> BlockKind | None:
    """Return the kind that a line shows by itself."""
    if _CORRECTION.match(line.text.replace("’", "'")):
        return BlockKind.CORRECTION
    if line.is_long:
        return None
    if any(test(line) for test in _BYLINES):
        return BlockKind.BYLINE
    if is_caption(line):
        return BlockKind.CAPTION
    if is_postal_address(line) or is_furniture(line, amid_body=True):
        return BlockKind.FURNITURE
    if is_kicker(line) and not line.terminal:
        return BlockKind.FURNITURE
    return None


_BYLINES = (is_date_line, is_byline, is_contribution, is_dated_line, is_agency_line)


def _mark_outer_calls(lines: Sequence[Line], kinds: Kinds) -> None:
    """Mark calls upon the reader above and below the prose, where weaker proof is enough."""
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        upwards = order.step < 0
        for position in order:
            if kinds[position] is None and is_prose(lines[position]):
                line = lines[position]
                if not (is_call(line, amid_body=False) or (upwards and is_colophon(line))):
                    break
                kinds[position] = BlockKind.FURNITURE


def _mark_shapes(lines: Sequence[Line], kinds: Kinds, *, marked_up: bool) -> None:
    """Mark what only place and shape tell apart from body."""
    prose = _prose_positions(lines, kinds)
    if not prose:
        return
    first, last = prose[0], prose[-1]
    _mark_head(lines, kinds, first)
    runs = _run_lengths(lines, kinds)
    for position in range(first + 1, last):
        if kinds[position] is None:
            kind = _amid(lines[position], in_run=runs[position] >= _RUN)
            kinds[position] = None if marked_up and kind is BlockKind.CAPTION else kind
        elif kinds[position] is BlockKind.BYLINE and is_date_line(lines[position]):
            kinds[position] = BlockKind.HEADING
    mark_tail(lines, kinds, last + 1, marked_up=marked_up)


def _prose_positions(lines: Sequence[Line], kinds: Kinds) -> list[int]:
    """Return where prose stands; in a text of short lines every full sentence counts."""
    body = [i for i, kind in enumerate(kinds) if kind is None]
    return [i for i in body if is_prose(lines[i])] or [
        i for i in body if lines[i].terminal and not lines[i].title_case
    ]


def _mark_head(lines: Sequence[Line], kinds: Kinds, first: int) -> None:
    """Mark masthead, kicker, title and standfirst above the first prose."""
    if BlockKind.TITLE not in kinds:
        chosen = _title_position(lines, kinds, first)
        if chosen is not None:
            kinds[chosen] = BlockKind.TITLE
    begun = False
    for position in range(first):
        line = lines[position]
        if (
            kinds[position] is None
            and is_names_line(line)
            and kinds[position + 1] is BlockKind.BYLINE
        ):
            kinds[position] = BlockKind.BYLINE
        elif kinds[position] is None:
            kinds[position] = _amid(line, in_run=False) if begun else _above(line)
        begun = begun or kinds[position] is None


def _title_position(lines: Sequence[Line], kinds: Kinds, first: int) -> int | None:
    """Return which line above the prose is the headline: the first of some length."""
    facts = {i for i in range(first) if is_fact(lines[i])}
    shaped = [
        i
        for i in range(first)
        if kinds[i] is None
        and _is_headline(lines[i])
        and not (i in facts and facts & {i - 1, i + 1})
    ]
    for least in (CLAUSE_SIZE, 3, 2):
        for position in shaped:
            if lines[position].size >= least and not is_masthead(lines[position].text):
                return position
    return None


def _is_headline(line: Line) -> bool:
    if line.size > HEADLINE_SIZE or line.is_bullet or line.text.endswith(":"):
        return False
    if is_role_line(line) or is_sign_off(line):
        return False
    return not line.terminal or (line.title_case and line.size >= 3)


def _above(line: Line) -> BlockKind | None:
    """Return the kind of a line above the prose."""
    if is_role_line(line) or is_sign_off(line):
        return BlockKind.BYLINE
    if line.terminal:
        return BlockKind.HEADING if _is_titled_sentence(line) else None
    if reads_as_body(line) or (line.size >= _STANDFIRST_SIZE and line.has_finite_verb):
        return None
    is_label = line.size <= _KICKER_SIZE or is_masthead(line.text, weak=False)
    return BlockKind.FURNITURE if is_label else BlockKind.HEADING


def _amid(line: Line, *, in_run: bool) -> BlockKind | None:
    """Return the kind of a line between two lines of prose."""
    if line.terminal:
        return BlockKind.HEADING if _is_titled_sentence(line) else None
    if line.text.count("|") >= 2:
        return BlockKind.FURNITURE
    if reads_as_body(line) or line.is_quoted:
        return None
    if line.text[0] in "—–-" and is_name(line.text.lstrip("—–- ").split(",")[0]):
        return BlockKind.CAPTION
    if line.size >= (CLAUSE_SIZE if in_run else HEADING_SIZE) and line.has_finite_verb:
        return None
    return BlockKind.HEADING if line.size <= HEADING_SIZE else BlockKind.CAPTION


def _is_titled_sentence(line: Line) -> bool:
    """Tell a headline in title case that was given a full stop or a question mark."""
    least = 2 if line.text.endswith("?") else 4
    return line.title_case and least <= line.size <= HEADING_SIZE + 2 and not line.is_quoted


def _run_lengths(lines: Sequence[Line], kinds: Kinds) -> list[int]:
    """Return for each line how many unmarked lines without full stop stand together there."""
    lengths, start = [0] * len(lines), 0
    for position in range(len(lines) + 1):
        inside = position < len(lines) and kinds[position] is None and not lines[position].terminal
        if not inside:
            lengths[start:position] = [position - start] * (position - start)
            start = position + 1
    return lengths
