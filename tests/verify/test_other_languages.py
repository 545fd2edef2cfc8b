"""In other languages than English figures, ISO dates and quotations are checked, and no more."""

from __future__ import annotations

import pytest

from summarizer.models import ReasonKind, Verdict
from summarizer.verify import verify_claim

# id: claim, evidence, the kind of reason against the claim, or none
ORACLE = {
    "german": (
        "Der Damm brach am Montag, und 1204 Menschen starben.",
        "Am Montag brach der Damm; dabei starben 1.204 Menschen.",
        None,
    ),
    "german-other-figure": (
        "Der Damm brach am Montag, und 1.304 Menschen starben.",
        "Am Montag brach der Damm; dabei starben 1.204 Menschen.",
        ReasonKind.FIGURE,
    ),
    "french-quotation": (
        "Le maire a dit : « Nous n'avons jamais été avertis. »",
        "« Nous n'avons jamais été avertis », a déclaré le maire de la vallée.",
        None,
    ),
    "french-other-quotation": (
        "Le maire a dit : « Nous avons été avertis. »",
        "« Nous n'avons jamais été avertis », a déclaré le maire de la vallée.",
        ReasonKind.QUOTATION,
    ),
    "spanish-in-words": (
        "El dique cedió el lunes y murieron 12 personas en la zona.",
        "El dique cedió el lunes y murieron doce personas.",
        None,
    ),
    "dutch": (
        "De dam brak maandag en 12 mensen kwamen om het leven.",
        "De dam brak op maandag; er vielen 12 doden.",
        None,
    ),
    "chinese": (
        "大坝于2026-03-02决堤，造成1204人死亡。",
        "2026-03-02大坝决堤，1204人死亡。",
        None,
    ),
    "chinese-other-date": (
        "大坝于2026-03-03决堤，造成1204人死亡。",
        "2026-03-02大坝决堤，1204人死亡。",
        ReasonKind.DATE,
    ),
    "arabic-digits": (
        "انهار السد وقتل ١٢٠٤ أشخاص.",
        "قتل 1204 أشخاص عندما انهار السد.",
        None,
    ),
    "russian-other-figure": (
        "Плотину прорвало в понедельник, погибли 1304 человека.",
        "В понедельник прорвало плотину, погибли 1204 человека.",
        ReasonKind.FIGURE,
    ),
    "english-claim-on-german": (
        "The dam broke on Monday and 1,204 of the people were killed.",
        "Am Montag brach der Damm; dabei starben 1.204 Menschen.",
        None,
    ),
}


@pytest.mark.parametrize(("claim", "evidence", "kind"), ORACLE.values(), ids=ORACLE)
def test_nothing_but_figures_dates_and_quotations_is_judged(claim, evidence, kind):
    proof = verify_claim(claim, [evidence])
    assert proof.verdict is (Verdict.UNSUPPORTED if kind else Verdict.UNCHECKED)
    assert [reason.kind for reason in proof.reasons] == [*([kind] if kind else []), "language"]


def test_what_did_not_apply_is_said():
    (reason,) = verify_claim("Der Damm brach, wie man sieht.", ["Der Damm brach doch."]).reasons
    assert "not names, other dates, negation" in reason.detail


def test_a_copy_in_another_language_is_unchecked_all_the_same():
    sentence = "Am Montag brach der Damm; dabei starben 1.204 Menschen."
    assert verify_claim(sentence, [sentence]).verdict is Verdict.UNCHECKED


@pytest.mark.parametrize(
    ("language", "verdict"),
    [("en-GB", Verdict.SUPPORTED), ("de", Verdict.UNCHECKED)],
)
def test_a_stated_language_counts(language, verdict):
    proof = verify_claim("Rents rose.", ["Rents rose in Halven."], language=language)
    assert proof.verdict is verdict


@pytest.mark.parametrize(
    "claim",
    ["Rents up 12%", "Foss quits", "Halven, Marsk and Brask lose power", "Corvid buys Tern Rail"],
)
def test_short_headlines_are_english(claim):
    assert verify_claim(claim, [f"{claim} on Monday."]).verdict is Verdict.SUPPORTED
