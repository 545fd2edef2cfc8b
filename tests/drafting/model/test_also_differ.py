"""What a model is shown besides claims, and the differences that it names from it."""

from __future__ import annotations

import dataclasses
from typing import Any

import pytest

from summarizer.across import Relation
from summarizer.config import Settings
from summarizer.drafting import CrossDraft, Story
from summarizer.drafting.model import load_prompts
from summarizer.drafting.model.checks import MOST_PROPOSED, story_check
from summarizer.drafting.model.material import MOST_FURTHER, fitting, story_material
from summarizer.drafting.wire import WrittenWholeStory
from summarizer.models import Claim
from tests.answering import LINE, Lines, ModelServer, whole_story
from tests.drafting.model.making import make_story, with_drafter


def _bare(whole: Story, kept: int = 1) -> Story:
    """Return a story whose briefs claim little: most of what its articles tell is left."""
    briefs = [b.model_copy(update={"summary": b.summary[:kept]}) for b in whole.briefs]
    return Story(whole.articles, briefs, whole.comparison)


def _copies(whole: Story) -> Story:
    """Return a story in which every article is a copy of the first."""
    copies = [
        dataclasses.replace(one, article=one.article.model_copy(update={"origin": "o1"}))
        for one in whole.articles
    ]
    return Story(copies, whole.briefs, whole.comparison)


def _asked(told: Story, server: ModelServer, window: int = 128_000) -> CrossDraft:
    return with_drafter(server, lambda drafter: drafter.cross(told, Settings()), window)


def test_sentences_that_no_claim_cites_are_shown_after_the_claims() -> None:
    server, told = ModelServer(), _bare(make_story(3))
    _asked(told, server)
    (prompt,) = server.prompts
    before, _, after = prompt.partition("\n\nFurther sentences:\n")
    assert "Volunteers filled 900 bags with sand." in after
    assert "Volunteers filled 900 bags with sand." not in before
    numbers = [int(number) for number, _ in LINE.findall(prompt)]
    assert numbers == list(range(1, len(numbers) + 1))


def test_a_further_sentence_says_where_it_comes_from_and_leads_back_to_itself() -> None:
    material = story_material(_bare(make_story(3)))
    assert material.further
    for line in material.further:
        assert line.text.startswith("(Paper ")
        (sentence_id,) = material.ids[line.number]
        assert ".s" in sentence_id


def test_nothing_is_shown_twice() -> None:
    assert story_material(make_story(3)).further == ()


def test_copies_of_one_article_are_not_asked_what_differs() -> None:
    server, told = ModelServer(), _copies(_bare(make_story(2)))
    nothing = dataclasses.replace(told.comparison, disagreements=())
    _asked(Story(told.articles, told.briefs, nothing), server)
    assert server.asked == ["WrittenOverview"]
    assert "Further sentences" not in server.prompts[0]


def test_articles_without_a_computed_difference_are_asked_all_the_same() -> None:
    told = make_story(3)
    nothing = dataclasses.replace(told.comparison, disagreements=())
    server = ModelServer()
    draft = _asked(Story(told.articles, told.briefs, nothing), server)
    assert server.asked == ["WrittenAccounts"]
    assert draft.proposed == []


def test_further_sentences_cost_no_request_more_where_room_is_short() -> None:
    whole, room = make_story(5), 2_200
    window = (len(load_prompts().cross.system.encode()) + room) * 4 // 3
    full, bare = ModelServer(), ModelServer()
    _asked(whole, full, window)
    _asked(_bare(whole), bare, window)
    assert len(bare.asked) <= len(full.asked)
    assert all(len(prompt.encode()) < room + 400 for prompt in bare.prompts)


def test_what_fits_is_the_likeliest_in_reading_order() -> None:
    further = story_material(_bare(make_story(5))).further or ()
    room = sum(line.size for line in further[:3]) + 30
    kept = fitting(further, room)
    assert [line.number for line in kept] == sorted(line.number for line in kept)
    assert further[0] in kept
    assert sum(line.size for line in kept) <= room
    assert fitting(further, 0) == []
    assert len(further) <= MOST_FURTHER


def test_named_differences_come_back_with_the_ids_of_each_side() -> None:
    def naming(lines: Lines, prompt: str) -> Any:
        last, other = lines[-1][0], lines[0][0]
        text = " One says so;\n another not. "
        named = {"claims": [last, other, last, 999], "about": " what\nis said ", "text": text}
        named["relation"] = "exclude"
        empty = {"claims": [last], "about": "", "text": " ", "relation": "unclear"}
        return {**whole_story(lines, prompt), "also_differ": [named, empty]}

    told = _bare(make_story(3))
    draft = _asked(told, ModelServer(WrittenWholeStory=naming))
    (one,) = draft.proposed
    assert (one.about, one.text) == ("what is said", "One says so; another not.")
    assert one.relation is Relation.EXCLUDE
    assert len(one.sides) == 2
    assert all(".s" in sentence_id for side in one.sides for sentence_id in side)


def test_a_sentence_of_which_a_claim_kept_little_is_shown_whole() -> None:
    told = make_story(3)
    little = [
        b.model_copy(update={"summary": tuple(_as_told(c, "It was so.") for c in b.summary)})
        for b in told.briefs
    ]
    known = dataclasses.replace(told.comparison, disagreements=(), consensus=())
    further = story_material(Story(told.articles, little, known)).further or ()
    assert "Volunteers filled 900 bags with sand." in " ".join(line.text for line in further)


def _as_told(claim: Claim, text: str) -> Claim:
    return claim.model_copy(update={"text": text})


@pytest.mark.parametrize("text", ["", "They tell of two bridges."])
def test_a_difference_that_a_model_finds_to_be_none_is_declined(text: str) -> None:
    def declining(lines: Lines, prompt: str) -> Any:
        answer = whole_story(lines, prompt)
        answer["differences"][0] |= {"differ": False, "text": text, "claims": []}
        return answer

    told = make_story(3)
    first = told.comparison.disagreements[0].id
    draft = _asked(told, ModelServer(WrittenWholeStory=declining))
    assert draft.declined == [first]
    assert first not in [one.disagreement for one in draft.disagreements]


def test_a_difference_left_without_words_keeps_those_of_code() -> None:
    def silent(lines: Lines, prompt: str) -> Any:
        answer = whole_story(lines, prompt)
        answer["differences"][0]["text"] = ""
        return answer

    told = make_story(3)
    draft = _asked(told, ModelServer(WrittenWholeStory=silent))
    first = told.comparison.disagreements[0].id
    assert draft.declined == []
    assert first not in [one.disagreement for one in draft.disagreements]


def named_as(claims: list[int], text: str) -> dict[str, Any]:
    return {"claims": claims, "about": "", "text": text, "relation": "unclear"}


@pytest.mark.parametrize(
    ("named", "message"),
    [
        pytest.param([named_as([], "")], None, id="none-cited"),
        pytest.param([named_as([99], "So.")], None, id="an-unknown-number-is-no-fault"),
        pytest.param([named_as([1], "x" * 600)], "characters", id="too-long"),
        pytest.param([named_as([1], "So.")] * (MOST_PROPOSED + 1), "entries", id="too-many"),
    ],
)
def test_only_what_is_too_much_is_asked_for_again(named: Any, message: str | None) -> None:
    point = {"claims": [1], "text": "It rained."}
    given = {"headline": point, "overview": [point], "differences": [], "also_differ": named}
    answer = WrittenWholeStory.model_validate(given)
    check = story_check({1, 2}, {1}, 3)
    if message is None:
        check(answer)
        return
    with pytest.raises(ValueError, match=message):
        check(answer)
