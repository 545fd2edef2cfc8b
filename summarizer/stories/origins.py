"""Which articles are one source: copies, reprints and credited retellings share an origin.

Owns the choice of the original and what its copies are told of it; knows nothing of stories or
claims.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from summarizer.models import Note, NoteKind, UpstreamKind
from summarizer.models.article_names import known_as
from summarizer.reading.index import ReadArticle
from summarizer.reading.outlet_names import name_key
from summarizer.stories.changes import changed_facts
from summarizer.stories.copies import copied_pairs
from summarizer.stories.rewrites import retold_pairs


def assign_origins(sources: Sequence[ReadArticle]) -> list[ReadArticle]:
    """Return the articles with copies under the origin of their original, which each copy notes.

    The original is the one that the others credit, else one that credits nobody, else the one of
    the earliest day, if all have one, else the longest.
    """
    copied, retold = list(copied_pairs(sources)), list(retold_pairs(sources))
    retellings = {number for number, _ in retold} - {n for pair in copied for n in pair}
    assigned = list(sources)
    for group in _groups(len(sources), (*copied, *retold)):
        original = _original([sources[number] for number in group])
        for number in group:
            if sources[number] is not original:
                verb = "retells" if number in retellings else "reprints"
                assigned[number] = _under(sources[number], original, verb)
    return assigned


def _groups(total: int, pairs: Iterable[tuple[int, int]]) -> Iterator[list[int]]:
    """Yield the numbers that pairs connect."""
    parent = list(range(total))

    def root(number: int) -> int:
        while parent[number] != number:
            parent[number] = parent[parent[number]]
            number = parent[number]
        return number

    for one, other in pairs:
        parent[root(one)] = root(other)
    groups: dict[int, list[int]] = {}
    for number in range(total):
        groups.setdefault(root(number), []).append(number)
    yield from (group for group in groups.values() if len(group) > 1)


def _original(group: Sequence[ReadArticle]) -> ReadArticle:
    credited = {name_key(up.name) for source in group for up in source.article.upstream}
    all_dated = all(source.article.published for source in group)

    def rank(source: ReadArticle) -> tuple[bool, bool, str, int]:
        article = source.article
        is_credited = article.outlet is not None and name_key(article.outlet) in credited
        credits_none = all(up.kind is UpstreamKind.QUOTED for up in article.upstream)
        day = (article.published or "")[:10] if all_dated else ""
        length = sum(sentence.end - sentence.start for sentence in article.sentences)
        return not is_credited, not credits_none, day, -length

    return min(group, key=rank)


def _under(source: ReadArticle, original: ReadArticle, verb: str) -> ReadArticle:
    first = original.article
    details = [f"It {verb} {known_as(first)}."]
    details += [
        f"It says “{change.copy}” where {known_as(first)} says “{change.original}”."
        for change in changed_facts(source, original)
    ]
    notes = (Note(kind=NoteKind.DUPLICATE, detail=detail, ref=first.id) for detail in details)
    copy = source.article.model_copy(
        update={"origin": first.origin, "notes": (*source.article.notes, *notes)}
    )
    return ReadArticle(copy, source.index)
