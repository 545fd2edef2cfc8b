"""Measure a feed of 300 items in 40 stories, from its XML to finished briefs.

Usage: python benchmarks/feed.py [ITEMS [SEED]]

The items are put together from benchmarks/feed_stories.toml: eight kinds of story, five stories of
each, so that every story has four others told in nearly the same words. Three feeds: whole
articles, stubs of a sentence or two, and articles that newsrooms have changed (other words, other
lengths, rounded figures, background that is everybody's, copies of a wire; see feed_variation).
Prints seconds of the processor, what was read, the stories found and BCubed precision, recall and
F1 against the key.
"""

from __future__ import annotations

import random
import sys
import tempfile
import time
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from feed_variation import vary

from summarizer import Briefing, render, summarize
from summarizer.sources import load_sources

ITEMS, SEED = 300, 7
FEWEST, MOST = 3, 12
WHOLE, STUBS = (4, 7), (1, 2)
"""How many of a story's seven facts an item tells."""
OPENS_WITH_NEWS = 0.85
_BUILT = datetime(2031, 5, 14, 18, 0, tzinfo=UTC)

Story = Mapping[str, str]


def kinds() -> tuple[list[str], list[Mapping[str, Any]]]:
    """Return the outlets and the kinds of story."""
    read = tomllib.loads(Path(__file__).with_name("feed_stories.toml").read_text("utf-8"))
    return read["outlets"]["names"], read["kinds"]


def sizes(stories: int, items: int, chance: random.Random) -> list[int]:
    """Return how many items each story has; they add up to `items`."""
    counts = [FEWEST] * stories
    while sum(counts) < items:
        position = chance.randrange(stories)
        if counts[position] < MOST:
            counts[position] += 1
    return counts


def feed(
    items: int, seed: int, facts: tuple[int, int], *, varied: bool = False
) -> tuple[str, dict[str, str]]:
    """Return the XML of a feed, and the story of each link in it."""
    chance = random.Random(seed)  # noqa: S311  # a benchmark, not a secret
    outlets, known = kinds()
    stories = [(kind, slots) for kind in known for slots in kind["stories"]]
    counts = sizes(len(stories), items, chance)
    told: list[tuple[str, str]] = []
    for number, ((kind, values), count) in enumerate(zip(stories, counts, strict=True)):
        slots = dict(zip(kind["slots"], values, strict=True))
        chosen = chance.sample(outlets, count)
        texts = [list(_words(kind, slots, chance, facts)) for _ in chosen]
        for outlet, text in zip(chosen, vary(texts, chance) if varied else texts, strict=True):
            link = f"https://news.example/{number}/{outlet.replace(' ', '-').lower()}"
            told.append((link, _item(kind, slots, outlet, link, chance, text)))
    chance.shuffle(told)
    channel = "<title>All the news</title><link>https://news.example/</link>"
    body = "".join(xml for _, xml in told)
    space = 'xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    key = {link: link.split("/")[3] for link, _ in told}
    return f'<rss version="2.0" {space}><channel>{channel}{body}</channel></rss>', key


def _item(
    kind: Mapping[str, Any],
    slots: Story,
    outlet: str,
    link: str,
    chance: random.Random,
    text: Sequence[str],
) -> str:
    title = chance.choice(kind["titles"]).format(**slots)
    paragraphs = "".join(f"<p>{escape(words)}</p>" for words in text)
    published = format_datetime(_BUILT - timedelta(minutes=chance.randrange(1_440)))
    return (
        f"<item><title>{escape(_capital(title))}</title><link>{link}</link>"
        f"<source url='https://news.example'>{outlet}</source><pubDate>{published}</pubDate>"
        f"<content:encoded>{escape(paragraphs)}</content:encoded></item>"
    )


def _words(
    kind: Mapping[str, Any], slots: Story, chance: random.Random, bounds: tuple[int, int]
) -> Iterator[str]:
    """Yield some facts of a story, each in one of its wordings, one to three a paragraph."""
    facts: Sequence[Sequence[str]] = kind["facts"]
    chosen = sorted(chance.sample(range(len(facts)), chance.randint(*bounds)))
    if 0 not in chosen and chance.random() < OPENS_WITH_NEWS:
        chosen[0] = 0
    sentences = [_capital(chance.choice(facts[n]).format(**slots)) for n in chosen]
    size = chance.randint(1, 3)
    for start in range(0, len(sentences), size):
        yield " ".join(sentences[start : start + size])


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def bcubed(found: Sequence[str], key: Sequence[str]) -> tuple[float, float, float]:
    """Return BCubed precision, recall and F1 (Bagga and Baldwin, 1998)."""
    both = Counter(zip(found, key, strict=True))
    of_found, of_key = Counter(found), Counter(key)
    count = len(key)
    precision = sum(n * n / of_found[one] for (one, _), n in both.items()) / count
    recall = sum(n * n / of_key[other] for (_, other), n in both.items()) / count
    return precision, recall, 2 * precision * recall / (precision + recall)


def stories_of(briefing: Briefing) -> list[str]:
    """Return the story of each article; one that is in none is its own."""
    return [article.story or article.id for article in briefing.articles]


def main(arguments: Sequence[str]) -> None:
    """Print the table for each of the three feeds."""
    items = int(arguments[0]) if arguments else ITEMS
    seed = int(arguments[1]) if len(arguments) > 1 else SEED
    for facts, varied in ((WHOLE, False), (STUBS, False), (WHOLE, True)):
        measure(items, seed, facts, varied=varied)


def measure(items: int, seed: int, facts: tuple[int, int], *, varied: bool) -> None:
    """Print what one feed comes to."""
    xml, key = feed(items, seed, facts, varied=varied)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "news.xml"
        path.write_text(xml, "utf-8")
        started = time.process_time()
        load_sources([path])
        loaded = time.process_time()
        briefing = summarize([path], clock=False)
        briefed = time.process_time()
        page = render(briefing, "html")
        rendered = time.process_time()
    keys = [key[article.url or ""] for article in briefing.articles]
    precision, recall, f1 = bcubed(stories_of(briefing), keys)
    read, done = loaded - started, briefed - loaded
    told = ", told as newsrooms would" if varied else ""
    print(f"{facts[0]} to {facts[1]} facts an item{told}, seed {seed}")
    print(f"  {len(briefing.articles)} articles, {len(briefing.failures)} failures")
    print(f"  seconds: reading {read:.1f}, from the file to briefs {done:.1f}, ", end="")
    print(f"the page {rendered - briefed:.1f} ({len(page) / 1e6:.1f} MB)")
    print(f"  stories: {len(set(key.values()))} in the key, {len(briefing.stories)} found")
    print(f"  BCubed: precision {precision:.3f}, recall {recall:.3f}, F1 {f1:.3f}")


if __name__ == "__main__":
    main(sys.argv[1:])
