"""A briefing whose every text was written by somebody who means harm to a reader's screen."""

from __future__ import annotations

from collections.abc import Sequence

from summarizer.models import (
    Article,
    Attribution,
    Author,
    Briefing,
    Claim,
    Failure,
    Note,
    NoteKind,
    Verdict,
)
from tests.render.making import (
    article,
    brief,
    briefing,
    disagreement,
    event,
    figure,
    gap,
    point,
    position,
    said,
    story,
    withheld,
)

ATTACKS = (
    "<script>alert(1)</script> <img src=x onerror=alert(2)>",
    "[click](javascript:alert(3)) [x][y] [y]: http://evil.example",
    "![pixel](http://evil.example/p.png) <http://evil.example> www.evil.example",
    "`code` ``` ~~~ **bold** _em_ ~~gone~~ $x$ | cell | cell &lt;b&gt; &#60;",
    "\x1b[31mred\x1b[0m \x9b2J \x07 \u202egnp.exe\u202c \u2066x\u2069 \u200f",
    '=HYPERLINK("http://evil.example") + - > # 1. * a',
    "- [ ] task",
    "1. one",
    "# heading",
    "--- \n=== \n    indented\n\n> quoted\n\n| a | b |\n| - | - |",
    "back\\slash \\* \\[ and a trailing backslash \\",
    "wide 北京市 🙂 é\u0301 end",
)


def hostile_briefing() -> Briefing:
    """Make a briefing with an attack in every text a source controls."""
    first, second, *_ = ATTACKS
    one = article(
        1,
        ATTACKS,
        title=" ".join(ATTACKS),
        outlet=ATTACKS[4],
        author=first,
        source="pile/\x1b]0;owned\x07\n# x.txt",
        url="javascript:alert(1)",
        notes=(Note(kind=NoteKind.STUB, detail=second, ref=None),),
    )
    two = article(
        2,
        ATTACKS,
        title=ATTACKS[8],
        outlet=ATTACKS[5],
        url="https://herald.example/a_b?x=1&y=(2)",
        published="<b>2026</b>",
    )
    speakers = tuple(Attribution(name=a, role=a, via=a, named=True) for a in ATTACKS[:2])
    sides = [position(one, None, n) for n in range(len(ATTACKS))]
    counted = position(two, 3, place=ATTACKS[3], condition=ATTACKS[7], attributed_to=speakers)
    texts = [
        said(one, 0, n, text=attack, by=Author.MODEL, verdict=Verdict.UNCHECKED, time_anchor="a1")
        for n, attack in enumerate(ATTACKS, 1)
    ]
    told = story(
        one,
        two,
        headline=texts[7],
        overview=texts,
        consensus=[point(one, n, two) for n in range(len(ATTACKS))],
        disagreements=[
            disagreement(*sides, question=first, explanation=second),
            disagreement(counted, counted, number=2, question=ATTACKS[7], explanation=ATTACKS[6]),
        ],
        timeline=[event(one, edtf, words=ATTACKS[8]) for edtf in (None, "2026-05-02", ATTACKS[0])],
        only_one_source=[point(two, n, alone=True) for n in range(len(ATTACKS))],
        open_questions=[gap(attack) for attack in ATTACKS],
        withheld=[withheld(one, attack, attack) for attack in ATTACKS],
    )
    figures = (figure(one, "`code`", subject=ATTACKS[3], as_of=ATTACKS[1], place=ATTACKS[0]),)
    return briefing(
        one,
        two,
        stories=[told],
        briefs=[brief(one, figures=figures, headline=texts[8]), brief(two, summary=texts)],
        failures=[Failure(source="\x1b[2J\n- x", error="SourceError", message=second)],
    )


def pile_of(payloads: Sequence[str]) -> Briefing:
    """Make a story of an article for each payload, which is everything that is said of it."""
    members = [_article_of(number, payload) for number, payload in enumerate(payloads, 1)]
    first, *others = members
    told = story(
        *members,
        headline=_model_said(first, payloads[0]),
        overview=[_model_said(a, p) for a, p in zip(members, payloads, strict=True)],
        consensus=[point(first, 0, *others)],
        disagreements=[
            disagreement(position(a, None), position(first, None), question=p, explanation=p)
            for a, p in zip(members, payloads, strict=True)
        ],
        open_questions=[gap(payload) for payload in payloads],
        withheld=[withheld(a, p, p) for a, p in zip(members, payloads, strict=True)],
    )
    briefs = [
        brief(
            member,
            headline=_model_said(member, payload),
            figures=(figure(member, payload, subject=payload, place=payload),),
        )
        for member, payload in zip(members, payloads, strict=True)
    ]
    failed = [Failure(source=p, error="SourceError", message=p) for p in payloads]
    return briefing(*members, stories=[told], briefs=briefs, failures=failed)


def _article_of(number: int, payload: str) -> Article:
    note = Note(kind=NoteKind.STUB, detail=payload, ref=None)
    known = dict.fromkeys(("title", "outlet", "author", "source", "url"), payload)
    return article(number, (payload, payload), **known, published=payload, notes=(note,))


def _model_said(source: Article, payload: str) -> Claim:
    return said(source, text=payload, by=Author.MODEL, verdict=Verdict.UNCHECKED)
