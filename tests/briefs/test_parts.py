"""A run holds what it reads of one story at a time, and its instances share what is alike."""

from __future__ import annotations

from summarizer import article_from_text
from summarizer.briefs.parts import parts_of
from summarizer.models import Article, Note, NoteKind
from summarizer.reading.index import ReadArticle
from summarizer.stories import stories_of

TEXT = "The Water Board closed 12 bridges on Monday, Mayor Ada Brandt said in Ostra."


def article(number: int) -> Article:
    return article_from_text(f"{TEXT} Part {number} followed.", article_id=f"a{number}")


def read(count: int) -> list[ReadArticle]:
    return [ReadArticle.of(article(number)) for number in range(1, count + 1)]


def ids(sources: object) -> list[str]:
    assert isinstance(sources, list)
    return [source.article.id for source in sources]


def test_stories_come_one_by_one_and_then_what_is_in_none() -> None:
    several = stories_of([("a4", "a1"), ("a2",), ("a3", "a5")])
    assert several == {"s1": ("a4", "a1"), "s2": ("a3", "a5")}
    parts = list(parts_of(read(6), several, at_once=False))
    assert [ids(part.members) for part in parts] == [["a1", "a4"], ["a3", "a5"], ["a2"], ["a6"]]
    assert [list(part.stories) for part in parts] == [["s1"], ["s2"], [], []]


def test_all_is_one_part_where_answers_are_waited_for() -> None:
    several = stories_of([("a1", "a2"), ("a3",)])
    (part,) = parts_of(read(3), several, at_once=True)
    assert ids(part.members) == ["a1", "a2", "a3"]
    assert part.stories == several


def test_what_is_forgotten_is_read_again_as_it_was() -> None:
    (source,) = read(1)
    reading = source.index[0]
    found = reading.names, reading.figures, reading.dates, source.index.postings
    (part,) = parts_of([source], {}, at_once=True)
    part.forget()
    assert vars(reading).keys() == {"text", "published", "known_names"}
    assert source.index[0] is reading
    assert (reading.names, reading.figures, reading.dates, source.index.postings) == found


def test_instances_that_were_given_the_same_fields_share_the_set_of_them() -> None:
    one = Note(kind=NoteKind.STUB, detail="a", ref=None)
    other = Note(kind=NoteKind.LIVE, detail="b", ref="a1.s1")
    assert one.__pydantic_fields_set__ is other.__pydantic_fields_set__
    changed = one.model_copy(update={"detail": "c"})
    assert changed.__pydantic_fields_set__ is one.__pydantic_fields_set__
    assert (one.detail, changed.detail) == ("a", "c")
    assert one.model_fields_set == {"kind", "detail", "ref"}
