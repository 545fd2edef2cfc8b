from __future__ import annotations

import dataclasses
import re

import pytest

from summarizer.drafting import Story
from summarizer.drafting.model.material import MOST_DIFFERENCES, Heading, Material, story_material
from summarizer.drafting.model.room import Line
from summarizer.models.walk import shown_claims
from tests.drafting.model.making import make_story


@pytest.fixture(scope="module")
def story() -> Story:
    return make_story(3)


@pytest.fixture(scope="module")
def material(story: Story) -> Material:
    return story_material(story)


def every_line(material: Material) -> list[Line]:
    disputed = (line for difference in material.differences for line in difference.lines)
    return [*material.shared, *disputed, *material.claims]


def test_lines_are_numbered_in_the_order_in_which_they_are_shown(material: Material) -> None:
    assert material.shared
    assert material.differences
    count = len(every_line(material))
    assert [line.number for line in every_line(material)] == list(range(1, count + 1))
    shown = material.heading(100_000).above(material.claims)
    assert re.findall(r"^\[(\d+)\]", shown, re.MULTILINE) == [str(n + 1) for n in range(count)]


def test_every_number_leads_back_to_claims_or_sentences_of_the_story(
    story: Story, material: Material
) -> None:
    claims = {claim.id for brief in story.briefs for claim in shown_claims(brief)}
    sentences = {s.id for source in story.articles for s in source.article.sentences}
    for line in every_line(material):
        assert material.ids[line.number]
        assert set(material.ids[line.number]) <= claims | sentences
    assert all(set(material.ids[line.number]) <= claims for line in material.claims)


def test_every_verified_claim_is_shown_once(story: Story, material: Material) -> None:
    claims = [claim for brief in story.briefs for claim in brief.summary]
    shown = [one for line in material.claims for one in material.ids[line.number]]
    assert sorted(shown) == sorted(claim.id for claim in claims)
    texts = [line.text.partition(") ")[2] for line in material.claims]
    assert sorted(texts) == sorted({claim.text for claim in claims})


def test_claims_of_the_same_words_stand_in_one_line_with_both_sources(material: Material) -> None:
    (both,) = (line for line in material.claims if len(material.ids[line.number]) > 1)
    assert both.text.startswith("(Paper 1, 2026-05-01; Paper 2, 2026-05-02) ")


def test_a_claim_that_a_line_above_tells_is_not_shown_again(material: Material) -> None:
    whole = material.heading(100_000)
    below = material.below(whole)
    assert material.told
    assert len(below) == len(material.claims) - len(material.told)
    assert [line.number for line in material.below(Heading())] == [
        line.number for line in material.claims
    ]
    assert below[0].opens


def test_a_sentence_of_two_differences_has_one_number(story: Story) -> None:
    row = story.comparison.disagreements[0]
    twice = (row, row.model_copy(update={"id": "s1.d9"}))
    told = dataclasses.replace(story.comparison, disagreements=twice)
    one, two = story_material(Story(story.articles, story.briefs, told)).differences
    assert [line.number for line in two.lines] == [line.number for line in one.lines]
    assert {line.text for line in two.lines} == {"(as above)"}


def test_a_line_says_which_outlet_and_day_it_is_from(material: Material) -> None:
    first = material.claims[0]
    assert first.text.startswith("(Paper 1, 2026-05-01) At least 300 people left their homes")


def test_what_several_sources_share_names_each_that_it_cites(
    story: Story, material: Material
) -> None:
    point, line = story.comparison.consensus[0], material.shared[0]
    cited = {citation.article_id for citation in point.citations}
    assert len(cited) > 1
    assert {f"a{number}" for number in re.findall(r"Paper (\d)", line.text)} == cited


def test_the_claims_of_an_article_open_a_paragraph(material: Material) -> None:
    opening = [line.number for line in material.claims if line.opens]
    first = {material.ids[line.number][0].partition(".")[0]: line for line in material.claims[::-1]}
    assert opening == sorted(line.number for line in first.values())


def test_a_difference_is_shown_with_question_kind_and_sides(
    story: Story, material: Material
) -> None:
    row, shown = story.comparison.disagreements[0], material.differences[0]
    assert (shown.number, shown.id) == (1, row.id)
    head, *sides = str(shown).splitlines()
    assert head.startswith("Difference 1: ")
    assert head.endswith(f"({row.kind}, {row.nature})")
    assert len(sides) == len(row.positions)


def test_no_more_differences_are_put_before_a_model_than_it_can_weigh(story: Story) -> None:
    row = story.comparison.disagreements[0]
    many = dataclasses.replace(
        story.comparison,
        disagreements=tuple(row.model_copy(update={"id": f"s1.d{n}"}) for n in range(20)),
    )
    shown = story_material(Story(story.articles, story.briefs, many)).differences
    assert [difference.id for difference in shown] == [f"s1.d{n}" for n in range(MOST_DIFFERENCES)]


def test_a_heading_gives_up_its_last_differences_first(material: Material) -> None:
    whole = material.heading(100_000)
    assert (whole.shared, whole.differences) == (material.shared, material.differences)
    smaller = material.heading(whole.size - 1)
    assert (smaller.shared, smaller.differences) == (material.shared, material.differences[:-1])
    assert smaller.size < whole.size


def test_a_heading_without_room_is_bare(material: Material) -> None:
    assert material.heading(0) == Heading()


def test_a_heading_knows_the_numbers_it_shows(material: Material) -> None:
    heading = material.heading(100_000)
    shown = {int(n) for n in re.findall(r"^\[(\d+)\]", heading.above(()), re.MULTILINE)}
    assert heading.numbers == shown
