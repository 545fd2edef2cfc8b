"""What a recorded briefing tells its reader: claims with their place and verdict, and differences.

Owns the reading of `expected.json` for a comparison. Takes it as JSON and not as a `Briefing`: it
may be years old, and of another version.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

SHOWN, WITHHELD = "shown", "withheld"
Json = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Said:
    """Is a claim as a reader meets it.

    `where` is the source of its article, or all sources of its story; `part` is the part of the
    brief, `verdict` "shown" or "withheld", `why` the reasons, `quotes` the words it cites.
    """

    where: tuple[str, ...]
    part: str
    text: str
    verdict: str = SHOWN
    why: str = ""
    quotes: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Differing:
    """Is something that sources differ about: what it comes to, in words, and each answer."""

    where: tuple[str, ...]
    key: str
    question: str
    nature: str
    explanation: str
    answers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spent:
    """Counts what a recording took; `usd` is None where no price is known."""

    requests: int
    prompt_tokens: int
    cached_tokens: int
    completion_tokens: int
    usd: float | None


@dataclass(frozen=True, slots=True)
class Telling:
    """Is all that a comparison looks at; `ends` names each status, `why` what failed by source.

    `made_by` names what a briefing was made of and by: model, prompts, choices and articles.
    """

    made_by: Mapping[str, str]
    ends: Mapping[tuple[str, ...], str]
    said: tuple[Said, ...]
    differing: tuple[Differing, ...]
    spent: Spent
    why: Mapping[str, str] = field(default_factory=dict)


def telling(briefing: Json) -> Telling:
    """Return what a briefing tells, given as its JSON; what it lacks is left out."""
    sources = {one["id"]: (one["source"],) for one in briefing.get("articles", ())}
    said: list[Said] = []
    differing: list[Differing] = []
    ends: dict[tuple[str, ...], str] = {}
    for brief in briefing.get("article_briefs", ()):
        where = sources[brief["article_id"]]
        ends[where] = brief["status"]
        said += _of_article(where, brief)
    for story in briefing.get("stories", ()):
        where = tuple(sorted(sources[one][0] for one in story["article_ids"]))
        ends[where] = story["status"]
        said += _of_story(where, story)
        differing += (_differing(where, one) for one in story["disagreements"])
    made_by = _made_by(briefing.get("provenance", {})) | _made_of(briefing.get("articles", ()))
    why = {one["source"]: one["message"] for one in briefing.get("failures", ())}
    spent = _spent(briefing.get("usage", {}))
    return Telling(made_by, ends, tuple(said), tuple(differing), spent, why)


def _of_article(where: tuple[str, ...], brief: Json) -> Iterator[Said]:
    yield from _headed(where, brief)
    for claim in brief["summary"]:
        yield _said(where, "summary", claim)
    for event in brief["events"]:
        yield _said(where, "dates", event["what"])
    for statement in brief["statements"]:
        yield _said(where, "statements", statement["claim"])


def _of_story(where: tuple[str, ...], story: Json) -> Iterator[Said]:
    yield from _headed(where, story)
    for claim in story["overview"]:
        yield _said(where, "overview", claim)
    for point in story["consensus"]:
        yield _said(where, "agreed", point)
    for event in story["timeline"]:
        yield _said(where, "timeline", event["what"])
    for point in story["only_one_source"]:
        yield _said(where, "only one source", point)
    for question in story["open_questions"]:
        yield _said(where, "open", question["claim"])


def _headed(where: tuple[str, ...], brief: Json) -> Iterator[Said]:
    """Yield the headline of a brief, and what is withheld of it."""
    if brief["headline"] is not None:
        yield _said(where, "headline", brief["headline"])
    for claim in brief["withheld"]:
        yield _said(where, WITHHELD, claim)


def _said(where: tuple[str, ...], part: str, claim: Json) -> Said:
    return Said(
        where,
        part,
        claim["text"],
        WITHHELD if part == WITHHELD else SHOWN,
        " ".join(dict.fromkeys(reason["detail"] for reason in claim["reasons"])),
        frozenset(citation["quote"] for citation in claim["citations"]),
    )


def _differing(where: tuple[str, ...], one: Json) -> Differing:
    return Differing(
        where,
        one["key"],
        one["question"]["text"],
        one["nature"],
        one["explanation"]["text"],
        tuple(position["claim"]["text"] for position in one["positions"]),
    )


def _made_by(provenance: Json) -> dict[str, str]:
    """Return model and prompts by name; a prompt's words are told by its fingerprint."""
    made = {"model": str(provenance.get("model") or provenance.get("drafter") or "unknown")}
    for prompt in provenance.get("prompts", ()):
        made[prompt["name"]] = f"@{prompt['version']} ({prompt['fingerprint'][:8]})"
    for choice in ("focus", "verification"):
        if provenance.get(choice):
            made[choice] = str(provenance[choice])
    return made


def _made_of(articles: Iterable[Json]) -> dict[str, str]:
    """Return articles by source; their words are told by the start of their hash."""
    return {f"article {one['source']}": str(one.get("sha256", "unknown"))[:8] for one in articles}


def _spent(usage: Json) -> Spent:
    return Spent(
        usage.get("answers", 0),
        usage.get("prompt_tokens", 0),
        usage.get("cached_tokens", 0),
        usage.get("completion_tokens", 0),
        usage.get("usd"),
    )
