"""Tapes with one thing changed, the comparison with expected.json left out.

What a model wrote and the article does not bear out must end in a withheld claim or a failed run;
a byte changed of what was asked must end in a miss that names it.
"""

from __future__ import annotations

import io
import json
import re
import shutil
import zipfile
from collections.abc import Iterable, Iterator, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass, replace
from functools import cache
from itertools import zip_longest
from pathlib import Path
from typing import Any

import pytest

from summarizer.errors import CassetteError
from summarizer.model import asking
from summarizer.models import Author, Briefing, Claim, Verdict
from summarizer.models.walk import shown_claims
from summarizer.prompting import prompts_folder
from summarizer.scenarios import Scenario, load_scenario, writing
from summarizer.scenarios.expected import read_expected
from summarizer.scenarios.misses import PROMPT_OF, MissError
from summarizer.scenarios.replaying import Replay, play
from summarizer.sources import Loaded
from tests.answering import LINE
from tests.scenarios.conftest import SCENARIOS
from tests.sources.making import zipped

pytestmark = pytest.mark.thorough

FIGURE = re.compile(r"\d+")
NAME = re.compile(r"(?<=[a-z,] )[A-Z][a-z]+")
"""A word with a capital that does not open the sentence: a name, or a day."""
DAYS = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split()


@dataclass(frozen=True)
class Mutation:
    """Is one claim of a recorded answer, changed: where it stands, and what is put there."""

    exchange: int
    path: tuple[str | int, ...]
    what: str
    claim: Mapping[str, Any]


@cache
def played(name: str) -> Replay:
    scenario = next(one for one in SCENARIOS if one.name == name)
    return play(scenario, scenario.tape)


def claims_of(answer: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[Any, Any]]:
    """Yield each claim of an answer with its path."""
    if isinstance(answer, dict) and "text" in answer:
        yield path, answer
    elif isinstance(answer, dict | list):
        members = answer.items() if isinstance(answer, dict) else enumerate(answer)
        for key, member in members:
            yield from claims_of(member, (*path, key))


def by_model(briefing: Briefing) -> Iterator[Claim]:
    for brief in (*briefing.article_briefs, *briefing.stories):
        yield from (claim for claim in shown_claims(brief) if claim.by is Author.MODEL)


def words(text: str) -> str:
    return " ".join(text.split())


def mutated(claim: Mapping[str, Any], lines: Mapping[int, str]) -> Iterator[tuple[str, Any]]:
    """Yield a claim with each figure, each name, and all ids changed."""
    text = claim["text"]
    for found in FIGURE.finditer(text):
        other = "".join(str((int(digit) + 3) % 10 or 7) for digit in found[0])
        changed = f"{text[: found.start()]}{other}{text[found.end() :]}"
        yield f"figure-{found.start()}", {**claim, "text": changed}
    for found in NAME.finditer(text):
        other = DAYS[DAYS.index(found[0]) - 3] if found[0] in DAYS else "Brenta"
        changed = f"{text[: found.start()]}{other}{text[found.end() :]}"
        yield f"name-{found.start()}", {**claim, "text": changed}
    ids = "sentences" if "sentences" in claim else "claims"
    others = [number for number, line in lines.items() if words(text).strip(".") not in line]
    for number in others:
        yield f"ids-{number}", {**claim, ids: [number]}
    if len(others) > 1:
        yield "ids-all", {**claim, ids: others[:3]}


def mutations(scenario: Scenario) -> Iterator[Mutation]:
    """Yield every mutation of every supported claim of the recorded answers."""
    done = played(scenario.name)
    proven = {words(c.text) for c in by_model(done.briefing) if c.verdict is Verdict.SUPPORTED}
    for number, one in enumerate(done.exchanges):
        lines = {int(n): text for n, text in LINE.findall(one.question)}
        for path, claim in claims_of(_answer(one.said)):
            if words(claim["text"]) in proven:
                for what, changed in mutated(claim, lines):
                    yield Mutation(number, path, what, changed)


def _answer(said: str) -> Any:
    try:
        return json.loads(said)
    except ValueError:
        return {}


@cache
def taped(tape: Path) -> Any:
    return writing.deserialize(tape.read_text("utf-8"))


def retaped(scenario: Scenario, changes: Sequence[Mutation], folder: Path) -> Path:
    """Write the tape of a scenario with a claim of some answers changed, as plain JSON."""
    tape = deepcopy(taped(scenario.tape))
    for mutation in changes:
        _change(tape["interactions"][mutation.exchange]["response"]["body"], mutation)
    changed = folder / "http.yaml"
    changed.write_text(json.dumps(tape), "utf-8")  # is YAML as well, and written in no time
    return changed


def _change(body: dict[str, Any], mutation: Mutation) -> None:
    content = json.loads(body["string"])
    message = content["choices"][0]["message"]
    answer = json.loads(message["content"])
    place = answer
    for key in mutation.path[:-1]:
        place = place[key]
    place[mutation.path[-1]] = mutation.claim
    message["content"] = json.dumps(answer, ensure_ascii=False)
    body["string"] = json.dumps(content, ensure_ascii=False)


class Read(Scenario):
    """Is a scenario whose articles are read once: a tape is changed here, and no article."""

    __slots__ = ()

    def load(self) -> Loaded:
        """Return its articles."""
        return articles_of(self.folder)


@cache
def articles_of(folder: Path) -> Loaded:
    return load_scenario(folder).load()


def not_caught(scenario: Scenario, changes: Sequence[Mutation], folder: Path) -> list[Mutation]:
    """Return the changed claims that are not withheld, or are shown without their evidence.

    A run fails where a claim, as it is now, would be asked about in words that are not on tape.
    Which one made it fail is then found by changing each by itself.
    """
    read = Read(scenario.folder, scenario.card)
    try:
        briefing = play(read, retaped(scenario, changes, folder)).briefing
    except CassetteError:
        alone = [[one] for one in changes] if len(changes) > 1 else []
        return [one for each in alone for one in not_caught(scenario, each, folder)]
    return [one for one in changes if not is_withheld(briefing, words(one.claim["text"]))]


def is_withheld(briefing: Briefing, text: str) -> bool:
    """Tell whether a claim is withheld, and shown nowhere but over a quote that holds its words."""
    briefs = (*briefing.article_briefs, *briefing.stories)
    withheld = [words(claim.text) for brief in briefs for claim in brief.withheld]
    shown = [claim for claim in by_model(briefing) if words(claim.text) == text]
    return text in withheld and all(
        text in words(" ".join(citation.quote for citation in claim.citations)) for claim in shown
    )


def side_by_side(changes: Iterable[Mutation]) -> Iterator[list[Mutation]]:
    """Yield the mutations in rounds that change no answer twice."""
    answers: dict[int, list[Mutation]] = {}
    for one in changes:
        answers.setdefault(one.exchange, []).append(one)
    for together in zip_longest(*answers.values()):
        yield [one for one in together if one is not None]


each = pytest.mark.parametrize("scenario", SCENARIOS, ids=lambda scenario: scenario.name)


@each
def test_a_claim_that_no_longer_follows_is_withheld_or_fails_the_run(
    scenario: Scenario, tmp_path: Path
) -> None:
    rounds = side_by_side(mutations(scenario))
    assert [one for changes in rounds for one in not_caught(scenario, changes, tmp_path)] == []


@pytest.mark.parametrize("kind", ["figure", "name", "ids"])
def test_every_kind_of_mutation_is_tried(kind: str) -> None:
    shown = [one for one in SCENARIOS if one.card.server == "real"]
    assert any(one.what.startswith(kind) for scenario in shown for one in mutations(scenario))


def moved(scenario: Scenario, prompts: Path | None = None) -> list[str]:
    """Return what a miss says has moved."""
    with pytest.raises(MissError) as miss:
        play(
            scenario, scenario.tape, prompts_dir=prompts, expected=read_expected(scenario.expected)
        )
    return [one.what for one in miss.value.moved]


def shapes(scenario: Scenario) -> list[str]:
    return list(dict.fromkeys(one.shape for one in played(scenario.name).exchanges))


@each
def test_one_byte_of_the_model_is_a_named_miss(scenario: Scenario) -> None:
    card = scenario.card.model_copy(update={"model": f"{scenario.card.model[:-1]}X"})
    assert moved(replace(scenario, card=card)) == ["model"]


@pytest.mark.parametrize("part", ["system", "user"])
@each
def test_one_byte_of_each_prompt_is_a_named_miss(
    scenario: Scenario, part: str, tmp_path: Path
) -> None:
    for name in {PROMPT_OF[shape] for shape in shapes(scenario)}:
        folder = Path(shutil.copytree(prompts_folder(), tmp_path / name))
        file = folder / name / "v1.toml"
        text = file.read_text("utf-8")
        capital = re.compile("[A-Z]").search(text, text.index(f'\n{part} = """'))
        assert capital is not None
        start, end = capital.span()
        file.write_text(f"{text[:start]}{capital[0].lower()}{text[end:]}", "utf-8")
        assert moved(scenario, folder) == [f"prompt {name}@1"]


@each
def test_one_byte_of_each_schema_is_a_named_miss(
    scenario: Scenario, monkeypatch: pytest.MonkeyPatch
) -> None:
    own = asking.strict_format
    for shape in shapes(scenario):

        def changed(asked: Any, shape: str = shape) -> dict[str, Any]:
            known = own(asked)
            more = {**known["schema"], "required": [*known["schema"]["required"], "x"]}
            return {**known, "schema": more} if known["name"] == shape else known

        monkeypatch.setattr(asking, "strict_format", changed)
        assert moved(scenario) == [f"schema {shape}"]


def with_a_byte_changed(data: bytes, said: bytes) -> bytes:
    """Return a file in which a byte of its last word is another one; books are ZIP archives."""
    if data.startswith(b"PK"):
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = {name: archive.read(name) for name in archive.namelist()}
        (name,) = (name for name, content in members.items() if said in content)
        return zipped({**members, name: with_a_byte_changed(members[name], said)})
    place = data.rindex(said) + len(said) - 3
    return b"".join((data[:place], b"x", data[place + 1 :]))


@each
def test_one_byte_of_each_article_is_a_named_miss(scenario: Scenario, tmp_path: Path) -> None:
    for article in played(scenario.name).briefing.articles:
        last = article.sentences[-1]
        said = article.text[last.start : last.end].split()[-1].encode()
        copy = Path(shutil.copytree(scenario.folder, tmp_path / article.id / scenario.name))
        file = copy / re.sub(r"[#:]\d+$", "", article.source)
        file.write_bytes(with_a_byte_changed(file.read_bytes(), said))
        assert f"article {article.source}" in moved(replace(scenario, folder=copy))
