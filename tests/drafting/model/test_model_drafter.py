from __future__ import annotations

import dataclasses
import re
from typing import Any

import httpx2
import pytest

from summarizer.config import Length, Settings
from summarizer.drafting import CitedSentence, Story
from summarizer.drafting.model import load_prompts
from summarizer.drafting.model.material import story_material
from summarizer.errors import ModelError, OutputError
from summarizer.models import Author, Claim, ClaimFactory, Reason, ReasonKind, Verdict
from summarizer.reading.index import ReadArticle
from tests.answering import LINE, Lines, ModelServer, answer, article
from tests.conftest import MakeArticle
from tests.drafting.model.making import make_story, with_drafter

PARAGRAPH = "The gate of dam {} broke on Monday. Nobody at dam {} was hurt, the owner said."
LONG = "\n\n".join(PARAGRAPH.format(number, number) for number in range(1, 41))
PROMPT_BYTES = len(load_prompts().article.system.encode())
NARROW = (PROMPT_BYTES + 2_600) * 4 // 3  # a quarter of the window is kept for the answer


@pytest.fixture(scope="module")
def story() -> Story:
    return make_story(5)


def shown(prompt: str) -> list[int]:
    return [int(number) for number, _ in LINE.findall(prompt)]


def drafted(server: ModelServer, source: ReadArticle, window: int = 128_000, **choices: Any) -> Any:
    return with_drafter(server, lambda d: d.article(source, Settings(**choices)), window)


def test_an_article_that_fits_is_one_question_with_every_sentence(read: MakeArticle) -> None:
    server, source = ModelServer(), read(LONG)
    drafted(server, source)
    (prompt,) = server.prompts
    assert shown(prompt) == list(range(1, 81))


@pytest.mark.parametrize(
    ("length", "text", "words"),
    [
        pytest.param(Length.SHORT, LONG, "a headline and 2 claims", id="short"),
        pytest.param(Length.STANDARD, LONG, "a headline and 4 claims", id="standard"),
        pytest.param(Length.FULL, LONG, "a headline and 8 claims", id="full"),
        pytest.param(Length.FULL, "It rained. The gate broke.", "and 1 claim,", id="stub"),
    ],
)
def test_the_length_says_how_many_claims_are_asked_for(
    length: Length, text: str, words: str, read: MakeArticle
) -> None:
    server = ModelServer()
    drafted(server, read(text), length=length)
    assert words in server.prompts[0]


def test_the_focus_of_the_reader_is_asked_and_nothing_of_the_run(read: MakeArticle) -> None:
    server = ModelServer()
    drafted(server, read("The gate broke. Nobody was hurt.", 7), focus="Who pays?")
    assert "The reader asks: Who pays?" in server.prompts[0]
    assert not re.search(r"a7|article-7|20\d\d", server.prompts[0])


def test_a_long_article_is_read_in_parts_and_no_sentence_is_left_out(read: MakeArticle) -> None:
    server, source = ModelServer(), read(LONG)
    draft = drafted(server, source, NARROW)
    *parts, merged = server.prompts
    assert len(parts) > 1
    sentences = [source.article.sentence_text(s) for s in source.article.sentences]
    assert [text for part in parts for _, text in LINE.findall(part)] == sentences
    assert all(shown(part) == list(range(1, len(shown(part)) + 1)) for part in server.prompts)
    assert len(shown(merged)) == 2 * len(parts)
    assert [sentences[claim.sentences[0] - 1] for claim in draft.summary] == [
        claim.text for claim in draft.summary
    ]


def test_parts_of_an_article_end_between_paragraphs(read: MakeArticle) -> None:
    server = ModelServer()
    drafted(server, read(LONG), NARROW)
    assert all(shown(part)[0] % 2 == 1 for part in server.prompts[:-1])


def test_one_part_without_an_answer_is_an_article_without_a_draft(read: MakeArticle) -> None:
    def last_is_cut(lines: Lines, prompt: str) -> Any:
        return answer({}, "length") if "40" in lines[-1][1] else article(lines, prompt)

    with pytest.raises(OutputError, match="cut off") as caught:
        drafted(ModelServer(WrittenArticle=last_is_cut), read(LONG), NARROW)
    assert caught.value.status == "incomplete"


def test_numbers_and_texts_of_an_answer_are_cleaned(read: MakeArticle) -> None:
    told = {"sentences": [2, 2, 1], "text": " The\u200b gate \n broke.\x1b "}
    server = ModelServer(WrittenArticle=lambda *_: {"claims": [told, told], "headline": told})
    draft = drafted(server, read("It rained. The gate broke."))
    assert [(c.text, c.sentences) for c in draft.summary] == [("The gate broke.", [2, 1])]


def test_an_unknown_number_is_asked_for_again_with_what_there_is(read: MakeArticle) -> None:
    wrong = {"sentences": [9], "text": "The gate broke."}
    replies = iter([{"claims": [wrong], "headline": wrong}])
    server = ModelServer(WrittenArticle=lambda *given: next(replies, None) or article(*given))
    draft = drafted(server, read("It rained. The gate broke."))
    assert draft.summary[0].sentences == [1]
    assert len(server.asked) == 2


def test_a_story_that_fits_is_one_question(story: Story) -> None:
    server = ModelServer()
    draft = with_drafter(server, lambda d: d.cross(story, Settings()))
    assert server.asked == ["WrittenWholeStory"]
    assert [d.disagreement for d in draft.disagreements] == [
        row.id for row in story.comparison.disagreements
    ]
    assert draft.overview[0].ids


def test_a_story_that_does_not_fit_is_merged_in_a_tree(story: Story) -> None:
    server, room = ModelServer(), 1_700
    window = (len(load_prompts().cross.system.encode()) + room) * 4 // 3
    draft = with_drafter(server, lambda d: d.cross(story, Settings()), window)
    *leaves, top = server.prompts
    assert len(leaves) > 1
    assert server.asked == [*["WrittenOverview"] * len(leaves), "WrittenStory"]
    claims = [line.text for line in story_material(story, further=False).claims]
    told = [line.partition("] ")[2] for leaf in leaves for line in leaf.splitlines()]
    assert [text for text in told if text in claims] == claims
    assert all(shown(asked) == list(range(1, len(shown(asked)) + 1)) for asked in server.prompts)
    assert "Difference 1: " in top
    assert not any("Difference 1: " in leaf for leaf in leaves)
    assert {d.disagreement for d in draft.disagreements} <= {
        row.id for row in story.comparison.disagreements
    }


def test_what_a_tree_chooses_comes_back_under_the_id_of_its_own_claim(story: Story) -> None:
    def last(lines: Lines, _: str) -> Any:
        point = {"claims": [lines[-1][0]], "text": lines[-1][1]}
        return {"overview": [point], "headline": point, "differences": []}

    def last_of_part(lines: Lines, prompt: str) -> Any:
        return {name: value for name, value in last(lines, prompt).items() if name != "differences"}

    window = (len(load_prompts().cross.system.encode()) + 1_700) * 4 // 3
    server = ModelServer(WrittenStory=last, WrittenOverview=last_of_part)
    draft = with_drafter(server, lambda d: d.cross(story, Settings()), window)
    claims = {claim.id: claim.text for brief in story.briefs for claim in brief.summary}
    assert len(server.asked) > 2
    assert [claims[one] for one in draft.overview[0].ids] == [draft.overview[0].text]


def test_a_story_without_any_claim_is_not_asked_about() -> None:
    whole = make_story(2)
    nothing = dataclasses.replace(whole.comparison, consensus=(), disagreements=())
    bare = [brief.model_copy(update={"summary": ()}) for brief in whole.briefs]
    server = ModelServer()
    draft = with_drafter(
        server, lambda d: d.cross(Story(whole.articles, bare, nothing), Settings())
    )
    assert (draft.headline, draft.overview, draft.disagreements) == (None, [], [])
    assert server.asked == []


EVIDENCE = [CitedSentence("The gate broke."), CitedSentence("Two people were hurt.")]


def failed(text: str = "Three people were hurt.") -> Claim:
    reason = Reason(
        kind=ReasonKind.FIGURE, words=("Three",), evidence_says="2", detail="It says two."
    )
    return ClaimFactory("a1").proven(
        text, (), by=Author.MODEL, verdict=Verdict.UNSUPPORTED, reasons=(reason,)
    )


def test_a_failed_claim_goes_back_with_its_evidence_and_reasons() -> None:
    server = ModelServer()
    mended = with_drafter(server, lambda d: d.mend(failed(), EVIDENCE, headline=False))
    assert mended is not None
    assert (mended.text, mended.sentences) == ("The gate broke.", [1])
    (prompt,) = server.prompts
    for told in ("[2] Two people were hurt.", "Three people were hurt.", "- It says two."):
        assert told in prompt


def test_a_mender_sees_what_a_claim_cites_and_which_difference_it_words() -> None:
    server, beside = ModelServer(), CitedSentence("It was old.", is_beside=True)
    asked = [EVIDENCE[0], beside, EVIDENCE[1]]
    with_drafter(
        server, lambda d: d.mend(failed(), asked, headline=False, difference="How many?\nSo?")
    )
    (prompt,) = server.prompts
    assert "[2] It was old." in prompt
    assert "\n(The difference it words: How many? So?)\nThree people were hurt.\n" in prompt
    assert "\n(It cites [1], [3]; the other sentences stand beside these.)\n" in prompt
    assert "sets both sides" in prompt


def test_a_mender_with_little_room_sees_what_is_cited_alone() -> None:
    server = ModelServer()
    asked = [CitedSentence("It was old.", is_beside=True), *EVIDENCE]
    mended = with_drafter(server, lambda d: d.mend(failed(), asked, headline=False), 4_096)
    (prompt,) = server.prompts
    assert "It was old." not in prompt
    assert "[2] Two people were hurt." in prompt
    assert "cites" not in prompt.partition("The claim that failed")[2]
    assert mended is not None
    assert mended.sentences == [2]  # what the first line shown is among those given


@pytest.mark.parametrize(
    "reply",
    [
        pytest.param({"sentences": [], "text": ""}, id="given-up"),
        pytest.param({"sentences": [1], "text": " \n"}, id="blank"),
        pytest.param({"sentences": [2], "text": "Three  people were hurt."}, id="repeated"),
    ],
)
def test_a_claim_given_up_or_repeated_is_none(reply: dict[str, Any]) -> None:
    server = ModelServer(WrittenMend=lambda *_: reply)
    assert with_drafter(server, lambda d: d.mend(failed(), EVIDENCE, headline=False)) is None


def test_a_mender_that_refuses_is_an_error() -> None:
    server = ModelServer(WrittenMend=lambda *_: httpx2.Response(403, json={"error": {}}))
    with pytest.raises(ModelError):
        with_drafter(server, lambda d: d.mend(failed(), EVIDENCE, headline=False))
