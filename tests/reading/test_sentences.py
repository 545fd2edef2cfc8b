"""Where sentences of news prose begin and end: an oracle table, properties, and linear time."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.reading import Sentence, split_sentences
from tests.timing import quickest

# Each row's sentences stand between bars; the text to split has a space in place of each bar.
ORACLE = {
    "plain": "The dam held. | Nobody slept that night.",
    "question": "Who opened the gates? | The board will not say.",
    "exclamation": "The water came! | We ran uphill.",
    "no-final-mark": "The dam held. | Nobody slept",
    "one-sentence": "Rain fell for a ninth day.",
    "doubled-marks": "Why now?! | Nobody knows!! | Really?? | Yes.",
    "titles": "Mr. Orlo met Dr. Vance and Prof. Adeyemi. | Mrs. Orlo stayed home.",
    "military-titles": "Lt. Gen. Rask and Sgt. Maj. Ilo spoke. | Adm. Coe and Col. Dray did not.",
    "political-titles": "Sen. Brandt and Rep. Osei voted no. | Gov. Lindqvist signed anyway.",
    "party-in-brackets": "Rep. Osei (D-Calif.) voted no. | Sen. Brandt (R-Tex.) abstained.",
    "ex-title": "A letter from ex-Sen. Brandt surfaced. | It was brief.",
    "lower-case-title-is-a-word": "He was a sales rep. | Brandt hired him.",
    "saint": "St. Orla's burned down. | The nuns of St. Orla moved out.",
    "street": "She lives on Tanner St. | Her brother lives at 9 Elm Dr. | They rarely meet.",
    "street-then-name": "A crowd on Tanner St. Monday blocked trams.",
    "initials": "J. K. Varga and Tomas B. Reyes signed it. | A.M. Ito did not.",
    "hyphenated-initials": "The painter J.-P. Morel came. | He was late.",
    "initial-or-pronoun": "They chose you and I. | Then Albert I. Munk objected.",
    "letter-as-name": "He took vitamin C. | The trial ended.",
    "country": "The U.S. Senate met. | Exports to the U.S. fell. | He fears the U.N. and the U.K.",
    "country-ends": "She moved to the U.S. | Her sons stayed behind.",
    "country-then-noun": "Aid came from the E.U. | Officials thanked nobody.",
    "country-then-quotation": "He left the U.S. | “We had no choice,” he said.",
    "capital-city": "They met in Upton, D.C. on Tuesday. | It rained in Upton, D.C. | It did.",
    "numbered-acronym": "The house passed H.R. 118 at once. | Critics sued.",
    "company": "Corvid Inc. fell 4 percent. | Marl & Sons Co. rose. | Tern Corp. was flat.",
    "company-ends": "The bid came from Corvid Inc. | It was refused.",
    "company-then-office": "A note by Corvid Inc. Chief Executive Lena Foss leaked.",
    "two-company-forms": "Shares of Tern Rail Co. Ltd. were flat. | Analysts shrugged.",
    "junior": "Otto Brandt Jr. spoke. | So did Otto Brandt Sr. | They disagree.",
    "junior-possessive": "It was Otto Brandt Jr.'s idea. | He denies it.",
    "degree": "Ph.D. students struck. | She has a Ph.D. | Her thesis is short.",
    "place-abbreviations": "He drove from Elko, Nev. to Provo, W.Va. Friday. | It took a day.",
    "versus": "It was Tern vs. Corvid in court. | Roe v. Munk settled that, cf. Brandt.",
    "that-is": "Spare parts, i.e. Valves and e.g. Gauges, ran out. | Approx. 40 were missing.",
    "et-cetera": "They sold pumps, etc. from a van. | They sold hoses, etc. | Ida bought one.",
    "and-others": "Munk et al. found none. | See Munk et al. | The data are public.",
    "number-sign": "Turbine No. 3 failed. | He said no. | No. 4 failed too.",
    "page": "See p. 55 and pp. 60-61. | See also Fig. 3 and Vol. II. | They agree.",
    "degree-sign-number": "It is file N°. 44.118.2. | The clerk has it.",
    "ordinary-word-fig": "She ate a fig. | The tree was bare.",
    "months": "It runs Jan.–Dec. 2031. | They vote on Sept. 14. | They count in Oct. | All hope.",
    "clock": "It opened at 6 a.m. | Nobody came. | It closed at 5 p.m. on Friday.",
    "clock-then-day": "Gates open at 6 a.m. Monday and close at 9 p.m. EST sharp.",
    "clock-then-zone": "Markets open at 8 a.m. Lisbon time. | They close at 4 p.m. Eastern.",
    "clock-then-name": "It opened at 5 p.m. | Munk was first. | He left at 6 P.M. | Mr. Orlo came.",
    "clock-put-first": "At 5 a.m. Mr. Orlo woke. | By 6:30 p.m. Munk had left.",
    "billions": "It cost $2.5 bn. | Shares fell. | It may cost £3.1 bn. by May.",
    "unit-letter": "The hole is 40 m. | Engineers doubt it.",
    "feet": "He is 5 ft. 3 in. tall. | The river rose 9 ft. | Fields drowned.",
    "decimals": "Prices rose 3.5% to $4.20. | It hit 51.25. | Then it fell.",
    "number-ends": "They won 51-49. | It was close. | That was in 2031. | Few recall it.",
    "digits-begin": "Output fell 2.1 per cent. | 3,400 jobs went. | “12 more will go,” she said.",
    "currency-begins": "The fund is empty. | $40 million is missing. | €3 is left.",
    "version": "Version 2.0.1 shipped. | Version 3.0 was late.",
    "lower-case-brand": "Sales sagged. | iPhone makers fret. | eBay does not.",
    "lower-case-after-stop": "The film Dr. no. two was lost. it was never found",
    "lower-case-accent-after-stop": "The shop sold bread. école was spelt so.",
    "address": "Visit www.tern.example soon. | See https://tern.example/a.b?c=D.html. | It helps.",
    "e-mail": "Write to Ida.Munk@tern.example. | She answers by 9 a.m. GMT daily.",
    "name-with-mark": "He joined Yahoo! in May. | Yahoo! Inc., a firm, grew. | Yahoo! Mail broke.",
    "any-name-with-mark": "Shares of Zing! Corp. fell. | Zing! in Oslo closed.",
    "pause": "He waited… then spoke. | She hoped ... and hoped . . . and left.",
    "pause-before-pronoun": "What I mean . . . I did not know ... I was asleep.",
    "ellipsis-ends": "He never said that.... | She left. | Then… | Nothing.",
    "ellipsis-after-stop": "It was late. | . . . The lamps went out. . . .",
    "omission": "The report “blames […] Tern [...] and others” (Munk 31). | It is long.",
    "remark-in-brackets": "They paid (!) Munk for it. | He said nine (?) Pumps broke.",
    "quotation-comma": "“We held it,” she said. | “It will not last.” | Reporters left.",
    "quotation-stop-inside": '"It is over." she said. | "It is over." | She sat down.',
    "quotation-question": "“Is it safe?” he asked. | It was not.",
    "quotation-credited": "“Is it safe?” Ms. Foss asked. | “Never!” Ana de la Cruz shouted.",
    "quotation-of-mine": "“Is it safe?” I asked. | “Is it safe?” | I had no idea.",
    "quotation-then-sentence": "“Is it safe?” | The mayor said nothing. | “No…” | All fell still.",
    "quotation-after-colon": "Tern said: “We are sorry. It will be fixed.” | Nobody believed it.",
    "quotation-kept-whole": "“Go! Now!” the guard cried. | “We lost. We will be back,” Foss said.",
    "quotation-straight": '"We lost. We will be back," Foss said. | "We will."',
    "quotation-curly": "‘It’s done,’ he said. | ‘We lost. We’ll sue.’ | (He did so.) | It failed.",
    "quotation-single-straight": "'It's done. We lost,' he said. | In the '90s it won. | It did.",
    "inches-are-no-quotation": 'A 12" pipe burst. | A 9" one held. | Both leaked.',
    "apostrophes": "They can't. | We won’t. | The workers' vote. | Who’d have thought?",
    "parenthesis-inside": "He taught (He had been an engineer.) at night. | It paid.",
    "parenthesis-whole": "They sued. | (They had warned us. Twice.) | They won.",
    "closing-brackets": "It sank (see p. 9). | It rose [sic]. | “It sank (twice).” | It is gone.",
    "footnotes": "The dam leaks.[3] | It was patched.[4][12] | It leaks still.",
    "emphasis": "*Nobody slept.* | **The dam held.** | It rained.",
    "accents": "La rue est vide. | Élodie left. | Éric and Øystein stayed.",
    "items-with-numbers": "1.) The first item | 2.) The second item",
    "items-with-brackets": "1) the dam | 2) the road. | It is shut. | 3) the bridge",
    "items-with-stops": "1. The dam. | 2. The road | 3. The bridge",
    "items-with-letters": "a. The dam b. is not one | b. The road | c. The bridge",
    "items-with-bullets": "• 9. The dam | • 10. The road",
    "bullets-alone": "• The dam | • The road | • The bridge",
    "numbers-that-do-not-count-on": "1. He beat 7. | Nobody did. | 1. It was odd.",
    "enumerator-is-no-sentence": "They agreed. | 2. The road stays shut. | IV. It is final.",
    "dash-credit": "“We held it.” — Foss, in March",
}


def split(text: str) -> list[str]:
    return [text[sentence.start : sentence.end] for sentence in split_sentences(text)]


def oracle_sentences(row: str) -> list[str]:
    return [sentence.strip() for sentence in row.split("|")]


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in ORACLE.items()])
def test_splits_as_a_reader_would(row: str) -> None:
    sentences = oracle_sentences(row)
    assert split(" ".join(sentences)) == sentences


@pytest.mark.parametrize("row", [pytest.param(row, id=name) for name, row in ORACLE.items()])
def test_a_found_sentence_is_one_sentence(row: str) -> None:
    assert [split(sentence) for sentence in oracle_sentences(row)] == [
        [sentence] for sentence in oracle_sentences(row)
    ]


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\n\n", " \n\t\n ", "\u2028"])
def test_every_line_is_a_paragraph(line_break: str) -> None:
    lines = ["Tern Sinks", "By Ida Munk, Sen.", "the river rose, and", "The dam held."]
    assert split(line_break.join(lines)) == lines


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        pytest.param("It shut.The town waited.", ["It shut.", "The town waited."], id="bare"),
        pytest.param("She said “no.”They left.", ["She said “no.”", "They left."], id="quotation"),
        pytest.param("Is it?It’s not.", ["Is it?", "It’s not."], id="question"),
        pytest.param("Try river.The.bar or dam.Org now.", None, id="names-of-files"),
        pytest.param("The U.S.An and e.g.The old one.", None, id="abbreviations"),
        pytest.param("See tern.example/a?The=b now.", None, id="addresses"),
    ],
)
def test_a_lost_space_is_seen_only_before_a_sure_opener(
    text: str, sentences: list[str] | None
) -> None:
    assert split(text) == (sentences or [text])


def test_offsets_count_code_points_and_leave_white_space_out() -> None:
    assert split_sentences("  “É 🙂.”\u00a0 It held.\t\n ") == [Sentence(2, 8), Sentence(10, 18)]


@pytest.mark.parametrize("text", ["", " ", "\n\n", "\u00a0\t\r\n"])
def test_white_space_holds_no_sentence(text: str) -> None:
    assert split_sentences(text) == []


def test_a_long_quotation_is_split_inside() -> None:
    quoted = ["“We waited for word from the coast.", *["Nobody wrote to us."] * 12]
    text = " ".join(quoted) + "” It rained."
    assert split(text) == [*quoted[:-1], quoted[-1] + "”", "It rained."]


FRAGMENTS = st.one_of(
    st.sampled_from([*"\n\t\u00a0\u2028.!?…\"'“”‘’()[]•-*_1aIAÉé🙂水", "\r\n", " ", ". ", "..."]),
    st.sampled_from([". . .", "U.S.", "Mr.", "a.m.", "No.", "Inc.", "3.5", "1.) ", "2.) ", "• "]),
    st.sampled_from([" ", "The", "dam", "said", " The ", " dam "]),
)
TEXTS = st.lists(FRAGMENTS, max_size=60).map("".join) | st.text(max_size=80)


def without_space(text: str) -> str:
    return "".join(text.split())


@given(TEXTS)
def test_each_visible_character_lies_in_exactly_one_trimmed_sentence(text: str) -> None:
    spans = [(sentence.start, sentence.end) for sentence in split_sentences(text)]
    edges = [edge for span in spans for edge in span]
    assert edges == sorted(edges)
    assert all(text[start:end].strip() == text[start:end] != "" for start, end in spans)
    assert without_space("".join(text[a:b] for a, b in spans)) == without_space(text)


@given(TEXTS)
def test_no_sentence_crosses_a_line_break(text: str) -> None:
    assert all(len(sentence.splitlines()) == 1 for sentence in split(text))


@given(st.lists(TEXTS, max_size=4))
def test_paragraphs_are_split_independently(paragraphs: list[str]) -> None:
    apart = [sentence for paragraph in paragraphs for sentence in split(paragraph)]
    assert split("\n".join(paragraphs)) == apart


@pytest.mark.parametrize(
    "unit",
    [
        "a. ",
        "A. ",
        "!",
        '"',
        "' ",
        " ",
        ". ",
        "?! ",
        "(",
        "“a ",
        "‘a ",
        "'a ",
        "1. ",
        "1) A ",
        "• ",
        "...",
        "é",
    ],
)
@pytest.mark.usefixtures("no_collector")
def test_time_grows_with_the_length_of_one_line_only(unit: str) -> None:
    short, long = (("1) Go" + unit * (size // len(unit)) + ".") for size in (15_000, 240_000))
    # 16 times the text: linear takes 16 times as long, quadratic 256 times.
    least = quickest(lambda: split_sentences(short), runs=3)
    assert quickest(lambda: split_sentences(long), runs=1) < 80 * max(least, 0.001)
