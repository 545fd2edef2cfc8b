from __future__ import annotations

import functools
import json
from collections.abc import Iterable
from pathlib import Path

import pytest

from summarizer.models import Claim
from summarizer.proving import audit
from summarizer.scenarios import Replay, Scenario, measure, replay, writing
from summarizer.scenarios.behaviours import Behaviour
from summarizer.sources.kinds import ENDINGS, Kind, kind_of_name
from tests.scenarios.conftest import SCENARIOS

LARGEST_TAPE = 200_000
KEPT_HEADERS = {"accept", "content-type", "retry-after", "server"}

each = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


@functools.cache
def played(scenario_name: str) -> Replay:
    return replay(next(one for one in SCENARIOS if one.name == scenario_name))


@each
def test_every_exchange_of_a_tape_is_played_and_none_is_missing(scenario: Scenario) -> None:
    made = played(scenario.name)
    assert made.exchanges
    assert made.unplayed == ()


@each
def test_a_replay_gives_the_briefing_expected_and_shows_what_it_is_for(scenario: Scenario) -> None:
    assert played(scenario.name).faults == ()


@each
def test_every_citation_of_a_replay_is_proven_anew(scenario: Scenario) -> None:
    proof = audit(played(scenario.name).briefing)
    assert proof.faults == ()
    assert proof.citations >= 0


@each
def test_two_replays_are_the_same(scenario: Scenario) -> None:
    again = replay(scenario).briefing
    assert again.model_dump_json() == played(scenario.name).briefing.model_dump_json()


@each
def test_a_tape_is_small_and_says_in_its_comments_what_it_holds(scenario: Scenario) -> None:
    text = scenario.tape.read_text("utf-8")
    assert len(text.encode()) <= LARGEST_TAPE
    assert writing.serialize(writing.deserialize(text)) == text


@each
def test_a_tape_keeps_no_header_that_names_anybody(scenario: Scenario) -> None:
    for one in writing.deserialize(scenario.tape.read_text("utf-8"))["interactions"]:
        assert {*one["request"]["headers"], *one["response"]["headers"]} <= KEPT_HEADERS


@each
def test_a_card_says_truly_which_kind_of_server_answered(scenario: Scenario) -> None:
    uris = {one.uri for one in played(scenario.name).exchanges}
    fails_on_purpose = scenario.card.server == "fault"
    assert fails_on_purpose == (scenario.card.fault is not None)
    assert all(fails_on_purpose == (f"/{scenario.card.fault}/v1" in uri) for uri in uris)
    assert {one.asked["model"] for one in played(scenario.name).exchanges} == {scenario.card.model}


@each
def test_no_scenario_names_a_version_or_a_clock(scenario: Scenario) -> None:
    expected = json.loads(scenario.expected.read_text("utf-8"))
    assert "tool_version" not in expected["provenance"]
    assert expected["provenance"]["created"] is None
    assert expected["usage"]["seconds"] is None


@pytest.mark.parametrize("behaviour", Behaviour)
def test_every_behaviour_has_a_scenario(behaviour: Behaviour) -> None:
    assert [one.name for one in SCENARIOS if behaviour in one.card.shows]


@pytest.mark.parametrize("behaviour", [Behaviour.ARTICLE_CLAIM, Behaviour.STORY_CLAIM])
def test_claims_that_a_real_model_wrote_are_among_those_shown(behaviour: Behaviour) -> None:
    real = [one for one in SCENARIOS if one.card.server == "real"]
    assert [one.name for one in real if behaviour in one.card.shows]


def kind_of_ending(path: Path) -> Kind | None:
    return kind_of_name(path.name) or ENDINGS.get(path.suffix)


def texts(claims: Iterable[Claim | None]) -> list[str]:
    return [claim.text for claim in claims if claim is not None]


def test_a_rumour_is_told_with_its_doubt_as_what_one_source_says() -> None:
    (story,) = played("single-source-rumour").briefing.stories
    assert [text for text in texts(story.only_one_source) if "may sell" in text]
    agreed = texts((*story.consensus, story.headline, *story.overview))
    assert not [text for text in agreed if "sell" in text]


def test_a_focus_question_is_answered() -> None:
    (brief,) = played("focus-question").briefing.article_briefs
    assert "3,400 homes" in " ".join(texts((brief.headline, *brief.summary)))


def test_both_sides_of_a_conflict_are_shown_although_the_answer_broke_off() -> None:
    scenario = next(one for one in SCENARIOS if one.name == "conflicting-figures")
    assert measure(scenario, played(scenario.name)).disagreement_recall == 1.0


def test_every_kind_of_file_that_a_scenario_can_hold_is_on_tape() -> None:
    folder = next(one.folder for one in SCENARIOS if one.name == "source-kinds")
    held = {kind_of_ending(path) for path in (folder / "articles").iterdir()}
    assert held == {*Kind} - {Kind.PARQUET}  # its library takes 170 MB
