"""A briefing as one self-contained page: the brief, its pictures, and the sources beside it.

Owns the document: its order, its policy against anything from outside, and what is inert. What
it looks like lies in `templates/`; it needs no script to be read, and no network at all.
"""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Iterator
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarizer.models import Briefing, CrossBrief, DrafterKind, Provenance, Usage, VerificationMode
from summarizer.models.article_names import known_as
from summarizer.render.build import whose_words
from summarizer.render.dates import date_words
from summarizer.render.differences import KIND_WORDS
from summarizer.render.page.claims import Teller
from summarizer.render.page.sources import source_told
from summarizer.render.page.stories import article_told, story_told

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff"
    "\ufff9-\ufffb\U000e0000-\U000e007f]"
)
_BETWEEN_BLOCKS = re.compile(
    r"(</?(?:article|details|div|dd|dl|dt|figure|h\d|header|li|nav|p|section|summary|svg|table|tbody|td"
    r"|th|thead|tr|ul)\b[^<>]*>)\s+(?=<)"
)
_DRAFTERS = {
    DrafterKind.EXTRACTIVE: "the tool itself, with sentences of the sources",
    DrafterKind.MODEL: "a language model, whose sentences are proven afterwards",
}
_PROOFS = {
    VerificationMode.RULES: "the checks of this tool",
    VerificationMode.RULES_AND_JUDGE: "the checks of this tool and a model's second opinion",
}
_LOADER = PackageLoader("summarizer.render.page")


def page_text(briefing: Briefing, *, whole: bool = False) -> str:
    """Return a briefing as an HTML document; `whole` embeds whole articles, not excerpts."""
    teller = Teller(briefing)
    stories = [
        _rendered("story.html.j2", story=story_told(story, teller)) for story in briefing.stories
    ]
    articles = _articles(briefing, teller)
    sources = [
        _rendered("source.html.j2", source=source_told(a, teller.links, whole=whole))
        for a in briefing.articles
    ]
    css, script = _asset("page.css"), _asset("page.js")
    return _rendered(
        "page.html.j2",
        title=_title(briefing),
        policy=_policy(css, script),
        css=Markup(css),  # noqa: S704  # our own file
        script=Markup(script),  # noqa: S704  # our own file
        stories=[(story.id, _headline(story)) for story in briefing.stories],
        brief=_joined(stories),
        articles=_joined(articles),
        articles_heading=_articles_heading(briefing),
        sources=_joined(sources),
        outlets=[(article.id, known_as(article)) for article in briefing.articles],
        kinds=_kinds(briefing),
        failures=briefing.failures,
        about=list(_about(briefing, whole=whole)),
        prompts=briefing.provenance.prompts,
    )


def _joined(rendered: list[str]) -> Markup:
    """Return rendered parts as one, without the blanks between blocks: they are nodes too."""
    return Markup(_BETWEEN_BLOCKS.sub(r"\1", "\n".join(rendered)))  # noqa: S704  # escaped there


def _articles(briefing: Briefing, teller: Teller) -> list[str]:
    """Return the briefs of the articles; one that stands alone is the page."""
    paired = [(teller.articles.get(b.article_id), b) for b in briefing.article_briefs]
    alone = not briefing.stories and len(paired) == 1
    return [
        _rendered("article.html.j2", brief=article_told(article, brief, teller), alone=alone)
        for article, brief in paired
        if article is not None
    ]


def _articles_heading(briefing: Briefing) -> str | None:
    """Return what heads the briefs of articles, if they are more than the page itself."""
    if briefing.stories:
        return "Article by article"
    number = len(briefing.article_briefs)
    return f"{number} articles" if number > 1 else None


def _title(briefing: Briefing) -> str:
    told = [_headline(story) for story in briefing.stories]
    told += [brief.headline.text for brief in briefing.article_briefs if brief.headline]
    told += [article.title for article in briefing.articles if article.title]
    return inert(told[0]) if told else "A brief"


def _headline(story: CrossBrief) -> str:
    return inert(story.headline.text) if story.headline else "A story without a headline"


def _kinds(briefing: Briefing) -> list[tuple[str, str]]:
    found = {row.kind for story in briefing.stories for row in story.disagreements}
    return [(str(kind), words) for kind, words in KIND_WORDS.items() if kind in found]


def _about(briefing: Briefing, *, whole: bool) -> Iterator[tuple[str, str]]:
    """Yield what made the page and how it is to be read, each behind its term."""
    made = briefing.provenance
    on = f" on {date_words(made.created)}" if made.created else ""
    yield "Made", f"by proven-brief {made.tool_version}{on}"
    yield "Drafter", f"{made.drafter}: {_DRAFTERS[made.drafter]}"
    if made.model:
        yield "Model", _model(made)
    yield "Proof", f"{made.verification}: {_PROOFS[made.verification]}"
    if made.focus:
        yield "Question", made.focus
    yield "Cost", _spent(briefing.usage)
    yield "Whose words", " ".join(whose_words(briefing))
    shown = "whole" if whole else "of each article the cited sentences and their neighbours"
    yield "Articles", f"{len(briefing.articles)}, {shown}"


def _model(made: Provenance) -> str:
    """Say which model was asked, where, and what it calls itself where that differs."""
    other = made.model_answered if made.model_answered != made.model else None
    at = f", asked at {made.base_url_host}" if made.base_url_host else ""
    how = "but answered by" if made.other_model else "it calls itself"
    return f"{made.model}{at}{f'; {how} {other}' if other else ''}"


def _spent(usage: Usage) -> str:
    if not usage.answers:
        return "nothing: no model was asked"
    money = "at a price that is not known" if usage.usd is None else f"for ${usage.usd}"
    tokens = f"{usage.prompt_tokens:,} tokens read and {usage.completion_tokens:,} written"
    return f"{usage.answers} answers, {tokens}, {money}"


def _policy(css: str, script: str) -> str:
    """Return a policy under which nothing loads and only this style and this script run."""
    rules = ("default-src 'none'", f"style-src {_hash(css)}", f"script-src {_hash(script)}")
    return "; ".join((*rules, "base-uri 'none'", "form-action 'none'"))


def _hash(content: str) -> str:
    digest = hashlib.sha256(content.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def inert(text: str) -> str:
    """Return a text in which characters that steer a screen, or hide, are made visible."""
    return _UNSEEN.sub("\N{REPLACEMENT CHARACTER}", text)


@cache
def _environment() -> Environment:
    environment = Environment(
        loader=_LOADER,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters["inert"] = inert
    return environment


def _rendered(name: str, **values: object) -> str:
    return _environment().get_template(name).render(**values)


@cache
def _asset(name: str) -> str:
    """Return a file that goes into the page as it is."""
    return _LOADER.get_source(_environment(), name)[0]
