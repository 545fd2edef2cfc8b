"""Briefings made by hand for tests of what people see; texts written for this project, CC0."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

from summarizer.models import (
    Absence,
    Article,
    ArticleBrief,
    ArticleCoverage,
    ArticleSentence,
    Attribution,
    Author,
    Bound,
    Briefing,
    Claim,
    ClaimFactory,
    CrossBrief,
    Disagreement,
    DisagreementKind,
    DrafterKind,
    Event,
    EventStatus,
    Failure,
    Figure,
    Measure,
    Nature,
    OpenQuestion,
    Point,
    Position,
    Precision,
    Provenance,
    QuestionKind,
    Reality,
    Reason,
    ReasonKind,
    Status,
    StoryCoverage,
    Usage,
    Verdict,
    VerificationMode,
    When,
)

FERRY = (
    "The ferry Alma ran aground off Rusk Point yesterday with 214 people aboard.",
    "All of them were brought ashore before midnight, the coast guard said.",
    "The captain could not say why the steering had failed.",
)
HARBOUR = (
    "About 190 people were on the Alma when she struck the rocks, the harbour office said.",
    "Nobody was hurt.",
    "The owner expects to tow her to Lindhaven by 9 May.",
)
GUARD = Attribution(name=None, role="the coast guard", via=None, named=False)


def article(number: int, sentences: Sequence[str] = FERRY, **known: object) -> Article:
    """Make an article whose text is its sentences; fields as of `Article`."""
    text, spans, at = "\n".join(sentences), [], 0
    for n, sentence in enumerate(sentences, 1):
        spans.append(ArticleSentence(id=f"a{number}.s{n}", start=at, end=at + len(sentence)))
        at += len(sentence) + 1
    fields = {
        "id": f"a{number}",
        "source": f"pile/{number}-alma.txt",
        "title": "Ferry aground",
        "outlet": "Rusk Herald",
        "author": None,
        "published": "2026-05-03",
        "published_from": "metadata",
        "url": None,
        "language": "en",
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "origin": f"o{number}",
        "upstream": (),
        "story": None,
        "text": text,
        "blocks": (),
        "sentences": tuple(spans),
        "notes": (),
    }
    return Article.model_validate({**fields, **known})


def said(source: Article, position: int = 0, number: int = 1, **changes: object) -> Claim:
    """Make a claim in the words of a sentence of an article."""
    factory = ClaimFactory(source.id)
    citation = source.cite_sentence(position)
    claim = factory.proven(citation.quote, [citation], by=Author.SOURCE)
    return claim.model_copy(update={"id": f"{source.id}.c{number}", **changes})


def computed(text: str) -> Claim:
    """Make a claim by code."""
    return ClaimFactory("s1").derived(text, "compare_quantity", ["a1.s1"])


def withheld(source: Article, text: str, detail: str) -> Claim:
    """Make a model's claim that was found to fail."""
    reason = Reason(kind=ReasonKind.FIGURE, words=("300",), evidence_says="214", detail=detail)
    return ClaimFactory(source.id).proven(
        text,
        [source.cite_sentence(0)],
        by=Author.MODEL,
        verdict=Verdict.UNSUPPORTED,
        reasons=[reason],
    )


def point(source: Article, position: int = 0, *others: Article, alone: bool = False) -> Point:
    """Make a point that some articles make."""
    claim = said(source, position)
    everybody = (source, *others)
    cited = (*claim.citations, *(other.cite_sentence(position) for other in others))
    return Point(
        **{**dict(claim), "citations": cited},
        article_ids=tuple(a.id for a in everybody),
        origin_ids=tuple(dict.fromkeys(a.origin for a in everybody)),
        primary_sources=(GUARD,),
        absence=Absence(checked=("a9",), nearest=None) if alone else None,
    )


def position(
    source: Article, low: float | None = 214, sentence: int = 0, **changes: object
) -> Position:
    """Make a side of a disagreement."""
    fields = {
        "claim": said(source, sentence),
        "figure_ids": (),
        "low": low,
        "high": low,
        "unit": None,
        "bound": None if low is None else Bound.EXACT,
        "status": None if low is None else Reality.ACTUAL,
        "measure": None if low is None else Measure.LEVEL,
        "place": None,
        "condition": None,
        "as_of": None,
        "attributed_to": (),
        "article_ids": (source.id,),
        "origin_ids": (source.origin,),
    }
    return Position.model_validate({**fields, **changes})


def disagreement(
    *positions: Position,
    number: int = 1,
    nature: Nature = Nature.CONFLICT,
    kind: DisagreementKind = DisagreementKind.QUANTITY,
    question: str = "How many people were aboard?",
    explanation: str = "214 and 190 cannot both hold for 2026-05-02.",
) -> Disagreement:
    """Make a row of what sources differ about."""
    return Disagreement(
        id=f"s1.d{number}",
        key=f"{number:016}",
        question=computed(question),
        kind=kind,
        nature=nature,
        explanation=computed(explanation),
        positions=positions,
    )


def event(source: Article, edtf: str | None, sentence: int = 0, **changes: object) -> Event:
    """Make an event; its date is the first word of the sentence as far as tests care."""
    when = When(
        text=str(changes.pop("words", "yesterday")),
        edtf=edtf,
        earliest=edtf and edtf[:10],
        latest=edtf and edtf[-10:],
        precision=Precision.DAY,
        resolved_from=None,
        anchor_article_id=None,
        citation=source.cite(0, 3),
    )
    fields = {
        "id": "s1.e1",
        "key": "0" * 16,
        "when": when,
        "what": said(source, sentence),
        "status": EventStatus.HAPPENED,
        "article_ids": (source.id,),
        "origin_ids": (source.origin,),
    }
    return Event.model_validate({**fields, **changes})


def figure(source: Article, written: str, number: int = 1, **changes: object) -> Figure:
    """Make a figure that stands in an article's text as written."""
    start = source.text.index(written)
    home = next(s for s in source.sentences if s.start <= start < s.end)
    fields = {
        "id": f"{source.id}.f{number}",
        "subject": "people",
        "text": written,
        "low": 214,
        "high": 214,
        "unit": None,
        "bound": Bound.EXACT,
        "status": Reality.ACTUAL,
        "measure": Measure.LEVEL,
        "place": None,
        "condition": None,
        "as_of": None,
        "attributed_to": (),
        "citations": (source.cite(start, start + len(written), home.id),),
    }
    return Figure.model_validate({**fields, **changes})


def gap(text: str) -> OpenQuestion:
    """Make an open question that the pile leaves."""
    return OpenQuestion(kind=QuestionKind.GAP, claim=computed(text))


def brief(source: Article, **parts: object) -> ArticleBrief:
    """Make the brief of an article; fields as of `ArticleBrief`."""
    total = len(source.sentences)
    fields = {
        "article_id": source.id,
        "status": Status.OK,
        "drafter": DrafterKind.EXTRACTIVE,
        "headline": None,
        "summary": (said(source),) if total else (),
        "figures": (),
        "events": (),
        "statements": (),
        "withheld": (),
        "coverage": ArticleCoverage(
            sentences_total=total, sentences_cited=min(total, 1), uncited_sentences=()
        ),
    }
    return ArticleBrief.model_validate({**fields, **parts})


def story(*members: Article, **parts: object) -> CrossBrief:
    """Make the brief of a story; fields as of `CrossBrief`."""
    fields = {
        "id": "s1",
        "key": "0" * 16,
        "article_ids": tuple(a.id for a in members),
        "status": Status.OK,
        "drafter": DrafterKind.EXTRACTIVE,
        "headline": said(members[0]),
        "overview": (),
        "consensus": (),
        "disagreements": (),
        "timeline": (),
        "only_one_source": (),
        "open_questions": (),
        "withheld": (),
        "coverage": StoryCoverage(sentences_total=6, sentences_cited=2, uncited_articles=()),
    }
    return CrossBrief.model_validate({**fields, **parts})


def briefing(
    *articles: Article,
    briefs: Sequence[ArticleBrief] | None = None,
    stories: Sequence[CrossBrief] = (),
    failures: Sequence[Failure] = (),
    drafter: DrafterKind = DrafterKind.EXTRACTIVE,
) -> Briefing:
    """Make a briefing; each article gets a brief of one sentence unless briefs are given."""
    return Briefing(
        schema_version="1",
        provenance=Provenance(
            tool_version="0.1.0",
            drafter=drafter,
            model=None,
            model_answered=None,
            base_url_host=None,
            focus=None,
            prompts=(),
            verification=VerificationMode.RULES,
            created="2026-05-04T08:00:00+00:00",
        ),
        articles=articles,
        article_briefs=tuple(map(brief, articles) if briefs is None else briefs),
        stories=tuple(stories),
        failures=tuple(failures),
        usage=Usage(
            prompt_tokens=0,
            cached_tokens=0,
            completion_tokens=0,
            usd=0,
            answers=0,
            requests_sent=0,
            cache_hits=0,
            seconds=0.5,
        ),
    )
