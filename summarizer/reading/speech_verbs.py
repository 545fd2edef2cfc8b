"""The closed list of verbs that report speech and thought, and the nouns of unnamed speakers.

Owns which class each verb has and its forms. Knows nothing of texts.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from enum import StrEnum
from types import MappingProxyType


class SpeechKind(StrEnum):
    """Says what a verb makes of the words it reports."""

    SAY = "say"
    CLAIM = "claim"
    DENY = "deny"
    WARN = "warn"
    CONFIRM = "confirm"
    BELIEVE = "believe"
    ANNOUNCE = "announce"
    REPORT = "report"


_VERBS = {
    SpeechKind.SAY: """say tell add note state explain write remark comment mention observe reply
        respond ask recall tweet describe express voice stress emphasise emphasize joke conclude
        point quip outline highlight reiterate repeat recount urge demand call agree
        post exclaim interject assure""",
    SpeechKind.CLAIM: "claim allege assert contend insist maintain argue accuse boast complain",
    SpeechKind.DENY: "deny reject dismiss dispute refute rebut",
    SpeechKind.WARN: "warn caution threaten",
    SpeechKind.CONFIRM: """confirm verify admit concede affirm acknowledge corroborate reveal
        disclose testify""",
    SpeechKind.BELIEVE: """believe estimate think expect predict forecast project suggest suspect
        assess reckon speculate fear hope indicate calculate assume""",
    SpeechKind.ANNOUNCE: "announce pledge vow promise propose declare proclaim",
    SpeechKind.REPORT: "report publish find show cite",
}

SPEECH_VERBS: Mapping[str, SpeechKind] = MappingProxyType(
    {verb: kind for kind, verbs in _VERBS.items() for verb in verbs.split()}
)
"""Lemma of each verb of speech or thought, with its class."""

_IRREGULAR_PAST = {
    "say": "said",
    "tell": "told",
    "write": "wrote written",
    "think": "thought",
    "forecast": "forecast forecasted",
    "admit": "admitted",
    "quip": "quipped",
    "rebut": "rebutted",
    "find": "found",
    "show": "showed shown",
}
_DOUBLED = {"admit": "admitting", "quip": "quipping", "rebut": "rebutting"}


def _past(verb: str) -> str:
    if verb.endswith("e"):
        return verb + "d"
    return verb[:-1] + "ied" if _ends_in_consonant_y(verb) else verb + "ed"


def _third_person(verb: str) -> str:
    if _ends_in_consonant_y(verb):
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x")) else "s")


def _ends_in_consonant_y(verb: str) -> bool:
    return verb.endswith("y") and verb[-2] not in "aeiou"


def _forms(verb: str) -> Iterator[str]:
    yield verb
    yield _third_person(verb)
    yield from _IRREGULAR_PAST.get(verb, _past(verb)).split()
    yield _DOUBLED.get(verb) or verb.removesuffix("e") + "ing"


SPEECH_FORMS: Mapping[str, str] = MappingProxyType(
    {form: verb for verb in SPEECH_VERBS for form in _forms(verb)}
)
"""Each form of those verbs, with its lemma."""


_JUDGING = """praise hail welcome criticise criticize condemn denounce brand dub label slam blast
    deplore applaud salute thank wish mock lament decry"""
_DOUBLED_PAST = {"dub": "dubbed", "slam": "slammed", "label": "labelled labeled"}
JUDGING_FORMS = frozenset(
    form
    for verb in _JUDGING.split()
    for form in (_third_person(verb), *_DOUBLED_PAST.get(verb, _past(verb)).split())
) | {"spoke", "speaks"}
"""Forms of verbs that judge: with a quotation behind them its words are their subject's."""


def speech_kind(word: str) -> SpeechKind | None:
    """Return the class of a verb of speech in any of its forms, None for other words."""
    verb = SPEECH_FORMS.get(word.lower())
    return SPEECH_VERBS[verb] if verb is not None else None


SPEECH_NOUNS = frozenset(
    """account accounts affidavit allegation allegations analysis announcement announcements
    article assertion assertions assessment audit claim claims comment comments complaint data
    document documents estimate estimates figures filing filings finding findings forecast
    forecasts indictment information inquiry interview investigation lawsuit letter memo
    papers petition poll prediction probe projection projections records remark remarks report
    reporting reports review ruling statement statements study suit survey testimony transcript
    tweet version warning warnings words""".split()
)
"""Nouns for what is said or written: somebody stands behind them ("a report by ...")."""

OUTLET_NOUNS = frozenset(
    """agency broadcaster channel daily magazine network newspaper outlet paper radio service
    site station tabloid television tv website weekly""".split()
)
"""Nouns that follow the name of an outlet ("Yonhap news agency")."""

SPEAKER_NOUNS = frozenset(
    """activists administration advocates agencies aides airline allies ally ambassador analysts
    army association attorneys authorities authority backers bank board bureau cabinet campaign
    chamber charity citizens civilians coalition colleagues command commanders commentators
    commission committee companies company conservatives consortium council court courts critics
    defectors defenders delegates department diplomats directors doctors donors drivers
    economists embassy employees engineers epidemiologists executives experts families family
    farmers federation firm forces forecasters foundation government governments group groups
    guild historians insiders inspectorate inspectors institute intelligence investigators
    investors journalists judge judges jury lawmakers lawyers leaders leadership league liberals
    locals man managers media meteorologists migrants military ministers ministry monitors navy
    negotiators neighbors neighbours nurses observers office officers officials ombudsman
    operatives operator opponents opposition organisation organization owners palace panel
    parents parliament participants party passengers people person police politicians pollsters
    president press prisoners proponents prosecution prosecutors protesters psychologists rebels
    refugees regime regulator regulators reporters representatives republicans rescuers
    researchers residents sceptics scholars scientists senators services skeptics soldiers
    source sources spokesmen spokespeople spokespersons staff staffers strategists students
    supporters survivors teachers team tenants tourists troops trust union unions veterans
    victims villagers volunteers voters watchdog witnesses woman women workers""".split()
)
"""Nouns of speakers who are not named; singular roles are in `name_words.ROLES`."""
