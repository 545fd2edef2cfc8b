"""Oracle of attributions whose words stand in front, or that have no verb, or a carrier."""

from __future__ import annotations

import pytest

from tests.reading.statement_oracle import Read, Row, attributions_of

ROWS: list[Row] = [
    # Names behind the office
    (
        "office of any kind, then a name, then the verb",
        "The harbour master, Olav Brandt, said the tide was high.",
        [("Olav Brandt", "harbour master", None, "the tide was high")],
    ),
    (
        "verb before the office, then a name",
        "The tide was high, said the harbour master, Olav Brandt.",
        [("Olav Brandt", "harbour master", None, "The tide was high")],
    ),
    (
        "verb before the office with a name",
        "The tide was high, said the harbour master Olav Brandt.",
        [("Olav Brandt", "harbour master", None, "The tide was high")],
    ),
    (
        "according to the office, then a name",
        "The tide was high, according to the harbour master, Olav Brandt.",
        [("Olav Brandt", "harbour master", None, "The tide was high")],
    ),
    (
        "according to the office, then a name, then the words",
        "According to the mayor, Olav Brandt, the road is shut.",
        [("Olav Brandt", "mayor", None, "the road is shut")],
    ),
    (
        "according to many, then somebody else",
        "According to police, Olav Brandt, 42, stole the car.",
        [(None, "police", None, "Olav Brandt, 42, stole the car")],
    ),
    (
        "according to a paper, then somebody else",
        "According to the indictment, Olav Brandt, the owner, stole it.",
        [(None, "indictment", None, "Olav Brandt, the owner, stole it")],
    ),
    # Credited words in front
    ("verb at the end", "The dam holds, Pontrek said.", [("Pontrek", None, None, "The dam holds")]),
    (
        "verb at the end, then a day",
        "The dam holds, officials said on Monday.",
        [(None, "officials", None, "The dam holds")],
    ),
    (
        "verb before the name",
        "“The dam will hold,” said Marta Kern, an engineer at the NWA.",
        [("Marta Kern", "engineer at the NWA", None, "“The dam will hold,”")],
    ),
    (
        "quotation on both sides",
        "“The dam holds,” she said, “until the lake rises.”",
        [(None, "she", None, "“The dam holds,” she said, “until the lake rises.”")],
    ),
    (
        "quotation and an afterthought",
        "“The dam will hold,” she warned, adding that the road may not.",
        [(None, "she", None, "“The dam will hold,”"), (None, "she", None, "the road may not")],
    ),
    (
        "quotation after a participle",
        "Marta Kern voiced doubts, noting, “The dam may not hold at all.”",
        [
            ("Marta Kern", None, None, "doubts"),
            ("Marta Kern", None, None, "“The dam may not hold at all.”"),
        ],
    ),
    (
        "quotation after a colon",
        "Pontrek said: “The dam will hold.”",
        [("Pontrek", None, None, "“The dam will hold.”")],
    ),
    (
        "quotation after a comma",
        "Pontrek said, “The dam will hold.”",
        [("Pontrek", None, None, "“The dam will hold.”")],
    ),
    (
        "quotation told to somebody",
        "Pontrek told reporters: “The dam will hold.”",
        [("Pontrek", None, None, "“The dam will hold.”")],
    ),
    (
        "told to somebody in the end",
        "The dam holds, the NWA told the Senate.",
        [("NWA", None, None, "The dam holds")],
    ),
    (
        "unquoted before the name",
        "The dam holds, said Pontrek on Monday.",
        [("Pontrek", None, None, "The dam holds")],
    ),
    (
        "part of a sentence quoted",
        "Pontrek called it a “grave mistake” again.",
        [("Pontrek", None, None, "it a “grave mistake” again")],
    ),
    # Without a verb of one's own
    (
        "according to at the end",
        "The dam holds, according to analysts.",
        [(None, "analysts", None, "The dam holds")],
    ),
    (
        "according to at the start",
        "According to reports, the dam holds.",
        [(None, "reports", None, "the dam holds")],
    ),
    (
        "according to in the middle",
        "The dam, according to Pontrek, still holds.",
        [("Pontrek", None, None, "The dam, according to Pontrek, still holds")],
    ),
    (
        "according to somebody described",
        "The dam holds, according to Marta Kern, Norway’s ambassador to Peru.",
        [("Marta Kern", "Norway’s ambassador to Peru", None, "The dam holds")],
    ),
    (
        "according to a document",
        "The dam holds, according to a report released by the NWA.",
        [("NWA", None, None, "The dam holds")],
    ),
    (
        "according to papers",
        "The dam holds, according to leaked blueprints.",
        [(None, "leaked blueprints", None, "The dam holds")],
    ),
    ("according to plan", "All went according to plan.", []),
    (
        "as per",
        "The dam holds as per the Norwegian military’s announcements.",
        [(None, "Norwegian military", None, "The dam holds")],
    ),
    ("per a name", "The dam holds, per Reuters.", [("Reuters", None, None, "The dam holds")]),
    ("per is a rate", "It costs $2,000 per month and 3 per cent per year.", []),
    (
        "as somebody put it",
        "The dam, as Pontrek put it, is tired.",
        [("Pontrek", None, None, "The dam, as Pontrek put it, is tired")],
    ),
    (
        "claim of",
        "Few believed Pontrek’s claim that the dam holds.",
        [("Pontrek", None, None, "the dam holds")],
    ),
    (
        "claim of a ministry",
        "Few trust the ministry’s claim that the dam holds.",
        [(None, "ministry", None, "the dam holds")],
    ),
    (
        "warning from",
        "They heard a warning from the NWA that the dam may fail.",
        [("NWA", None, None, "the dam may fail")],
    ),
    (
        "reports of",
        "There are reports of a leak in the dam.",
        [(None, "reports", None, "a leak in the dam")],
    ),
    # Through somebody else
    (
        "officials, then the outlet",
        "The dam holds, officials said, according to Bloomberg.",
        [(None, "officials", "Bloomberg", "The dam holds")],
    ),
    (
        "two participles",
        "The leak, highlighted by Norwegian officials and reported by Bloomberg, grows.",
        [
            (
                None,
                "Norwegian officials",
                "Bloomberg",
                "The leak, highlighted by Norwegian officials and reported by Bloomberg, grows",
            )
        ],
    ),
    (
        "outlet reports that an office says",
        "Norway’s Norpress news agency reported that the Joint Chiefs of Staff (JCS) observed"
        " that the dam holds.",
        [
            (
                "Norpress",
                "news agency",
                None,
                "the Joint Chiefs of Staff (JCS) observed that the dam holds",
            ),
            ("Joint Chiefs of Staff", None, "Norpress", "the dam holds"),
        ],
    ),
    (
        "citing",
        "Reuters reported the dam holds, citing officials.",
        [
            ("Reuters", None, None, "the dam holds"),
            (None, "officials", "Reuters", "Reuters reported the dam holds"),
        ],
    ),
    (
        "outlet that cites",
        "Reuters, citing officials, said the dam holds.",
        [
            (None, "officials", "Reuters", "Reuters, citing officials, said the dam holds"),
            ("Reuters", None, None, "the dam holds"),
        ],
    ),
    (
        "officials cited by an outlet",
        "The dam holds, according to officials cited by Reuters.",
        [(None, "officials", "Reuters", "The dam holds")],
    ),
    (
        "passive",
        "The leak was first reported by Reuters.",
        [("Reuters", None, None, "The leak")],
    ),
    (
        "as reported by",
        "The leak grows, as reported by Reuters.",
        [("Reuters", None, None, "The leak grows")],
    ),
    # Nobody at all
    ("reportedly", "The dam reportedly holds.", [(None, None, None, "The dam reportedly holds")]),
    (
        "believed to",
        "Some 900 men are believed to be there.",
        [(None, None, None, "Some 900 men are believed to be there")],
    ),
    (
        "it was reported",
        "It was reported that the dam holds.",
        [(None, None, None, "It was reported that the dam holds")],
    ),
    # Not attributions
    ("no speaker", "The dam holds and the lake falls.", []),
    ("adjective", "The reported leak and the first reported cracks grew.", []),
    ("noun", "His claims, the report and two estimates were old.", []),
    ("denied saying", "Pontrek did not say that the dam holds.", []),
    ("may say", "Pontrek may announce it.", []),
    ("infinitive", "Pontrek went on to say nothing.", []),
    ("verb of doing", "The lake added water and showed cracks.", []),
    ("noun like a verb", "It kept a bold campaign promise.", []),
    ("states", "Two Norwegian-led states that left are back.", []),
]


@pytest.mark.parametrize(("text", "expected"), [r[1:] for r in ROWS], ids=[r[0] for r in ROWS])
def test_attributions_of_a_sentence(text: str, expected: list[Read]) -> None:
    assert attributions_of(text) == expected
