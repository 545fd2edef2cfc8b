"""A briefing as one self-contained page: the brief, its pictures, and the sources beside it.

Owns the document: its order, its policy against anything from outside, and what is inert. What
it looks like lies in `templates/`; it needs no script to be read, and no network at all.
"""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache

from jinja2 import Environment, PackageLoader, StrictUndefined
from markupsafe import Markup

from summarizer.models import Briefing, Usage
from summarizer.render.build import made_by, whose_words
from summarizer.render.differences import KIND_WORDS
from summarizer.render.page.claims import Teller
from summarizer.render.page.sources import source_told
from summarizer.render.page.stories import article_told, story_told
from summarizer.render.places import outlet_of

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff]"
)
_LOADER = PackageLoader("summarizer.render.page")
_OPENED = 1
"""Articles whose briefs stand open without a story to read."""


def page_text(briefing: Briefing, *, whole: bool = False) -> str:
    """Return a briefing as an HTML document; `whole` embeds whole articles, not excerpts."""
    teller = Teller(briefing)
    brief = _brief(briefing, teller)
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
        brief=Markup("\n".join(brief)),  # noqa: S704  # rendered with escaping
        sources=Markup("\n".join(sources)),  # noqa: S704  # rendered with escaping
        outlets=[(article.id, outlet_of(article)) for article in briefing.articles],
        kinds=_kinds(briefing),
        failures=briefing.failures,
        provenance=briefing.provenance,
        made=made_by(briefing.provenance),
        whose=whose_words(briefing),
        spent=_spent(briefing.usage),
        whole=whole,
    )


def _brief(briefing: Briefing, teller: Teller) -> list[str]:
    stories = [
        _rendered("story.html.j2", story=story_told(story, teller)) for story in briefing.stories
    ]
    paired = [(teller.articles.get(b.article_id), b) for b in briefing.article_briefs]
    return stories + [
        _rendered(
            "article.html.j2",
            brief=article_told(article, brief, teller),
            opened=not stories and n < _OPENED,
        )
        for n, (article, brief) in enumerate(paired)
        if article is not None
    ]


def _title(briefing: Briefing) -> str:
    for story in briefing.stories:
        if story.headline:
            return inert(story.headline.text)
    for brief in briefing.article_briefs:
        if brief.headline:
            return inert(brief.headline.text)
    return "A brief"


def _kinds(briefing: Briefing) -> list[tuple[str, str]]:
    found = {row.kind for story in briefing.stories for row in story.disagreements}
    return [(str(kind), words) for kind, words in KIND_WORDS.items() if kind in found]


def _spent(usage: Usage) -> str:
    if not usage.answers:
        return "No model was asked."
    money = "at a price that is not known" if usage.usd is None else f"for ${usage.usd}"
    tokens = f"{usage.prompt_tokens:,} tokens read and {usage.completion_tokens:,} written"
    return f"{usage.answers} answers, {tokens}, {money}."


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
