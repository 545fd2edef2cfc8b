"""Shapes of furniture, each in a small article of its own: an oracle table of lines and kinds."""

from __future__ import annotations

import pytest

from summarizer.models import Block, BlockKind
from summarizer.reading.blocks import find_blocks
from tests.reading.pages import FIRST, LAST, MIDDLE, kinds_of

TITLE, HEADING, BYLINE, CAPTION, FURNITURE, CORRECTION = (
    BlockKind.TITLE,
    BlockKind.HEADING,
    BlockKind.BYLINE,
    BlockKind.CAPTION,
    BlockKind.FURNITURE,
    BlockKind.CORRECTION,
)

ABOVE = [
    ("title", "Ferry to Quellen runs again after nine days", TITLE),
    ("title in title case", "Ferry to Quellen Runs Again", TITLE),
    ("title in title case with a full stop", "Ferry to Quellen Runs Again After Nine Days.", TITLE),
    ("title that asks", "Who Will Pay for the Quellen Ferry?", TITLE),
    ("title with a quotation", "‘We rowed to school’: island waits for its ferry", TITLE),
    ("byline", "By Anneke Dorr", BYLINE),
    ("byline in capitals", "BY ANNEKE DORR", BYLINE),
    ("byline of two", "By Anneke Dorr and Piet M. van Hoorn in Quellen", BYLINE),
    ("byline with role and date", "By Anneke Dorr, Transport Editor | May 4, 2026", BYLINE),
    ("byline with work", "Words by Anneke Dorr", BYLINE),
    ("byline of a role", "By Staff Reporter", BYLINE),
    ("name and role", "Anneke Dorr, Senior Correspondent", BYLINE),
    ("role alone", "Staff Writer", BYLINE),
    ("date", "4 May 2026", BYLINE),
    ("weekday and date", "Monday, May 4, 2026 at 10:30 AM CET", BYLINE),
    ("updated", "Updated 4 May 2026 10:30", BYLINE),
    ("published and updated", "Published: May 4, 2026 | Last updated: May 5, 2026", BYLINE),
    ("published in", "Posted on 4 May 2026 in Island News", BYLINE),
    ("place and date", "Quellen | May 4, 2026", BYLINE),
    ("hours ago", "3 hours ago", BYLINE),
    ("kicker", "Breaking News", FURNITURE),
    ("kicker of one word", "EXCLUSIVE", FURNITURE),
    ("section", "Local News", FURNITURE),
    ("masthead", "The Quellen Gazette", FURNITURE),
    ("navigation", "Home | World | Sport | Weather", FURNITURE),
    ("navigation without bars", "News Politics Business Sport Opinion", FURNITURE),
    ("breadcrumbs", "Home > Islands > Quellen", FURNITURE),
    ("skip link", "Skip to main content", FURNITURE),
    ("reading time", "4 min read", FURNITURE),
    ("listen", "Listen to this article", FURNITURE),
    ("counter", "0", FURNITURE),
    ("share counter", "Share 12", FURNITURE),
    ("thousands of shares", "1.2K shares", FURNITURE),
    ("identifier", "7c1e4b0a-92d3-4f6e-8a57-3b90d2e61fc4", FURNITURE),
    ("hash", "9f86d081884c7d659a2feaa0c55ad015", FURNITURE),
    ("cookies", "We and our 120 partners use cookies to keep this site working.", FURNITURE),
    ("accept", "Accept all cookies", FURNITURE),
    ("leading credit", "Photo: Tam Ellery/Quellen Gazette", CAPTION),
]

AMID = [
    ("address in a letter", "The Quellen Post, 12 Quay Street, Halven 10110", FURNITURE),
    ("heading with a street", "Fire at 12 Quay Street kills three", HEADING),
    (
        "caption with two names in brackets",
        "Islanders board the Marla on Tuesday. (Tam Ellery/The Gazette)",
        CAPTION,
    ),
    ("points elsewhere", "Read the full ruling here.", FURNITURE),
    ("points elsewhere with a colon", "See the whole timetable of the ferry here:", FURNITURE),
    ("handle", "Follow her @annekedorr.", FURNITURE),
    (
        "mail and handle",
        "Anneke Dorr can be reached at a.dorr@quellen.example. Follow her @annekedorr.",
        FURNITURE,
    ),
    ("heading in title case", "A Long Nine Days", HEADING),
    ("heading", "What the islanders want", HEADING),
    ("heading that asks in title case", "Who Pays?", HEADING),
    ("heading in title case with a full stop", "The Bill Comes to the Islanders.", HEADING),
    ("heading in capitals", "THE BILL", HEADING),
    ("key points", "Key points:", HEADING),
    ("caption with bracketed photo", "Islanders board the Marla (Photo: Tam Ellery)", CAPTION),
    ("caption with bracketed source", "The Marla at its pier [Picture source: NKP]", CAPTION),
    (
        "caption with credit behind",
        "Islanders board the Marla. Photograph: Tam Ellery/Lens",
        CAPTION,
    ),
    ("caption via stock", "The Marla in April. Tam Ellery via Getty Images", CAPTION),
    ("caption with agency", "The Marla at its pier on Monday. REUTERS/Tam Ellery", CAPTION),
    ("file photo", "File photo of the Marla at its pier", CAPTION),
    ("file", "FILE - The Marla leaves Quellen in April 2025.", CAPTION),
    ("picture label", "Image: Reuters", CAPTION),
    ("positions", "Harbour master Jon Tekke (left) beside the Marla", CAPTION),
    (
        "caption without credit",
        "Islanders with suitcases on the pier of Quellen early on a cold and misty Monday",
        CAPTION,
    ),
    ("body said again", "Nobody on the island had seen a delay of that length.", CAPTION),
    ("advertisement", "ADVERTISEMENT", FURNITURE),
    ("story continues", "Story continues below advertisement", FURNITURE),
    ("newsletter", "Sign up for our morning newsletter", FURNITURE),
    (
        "newsletter as a sentence",
        "Get the Gazette’s five best stories in your inbox daily.",
        FURNITURE,
    ),
    ("app", "Download our app for breaking news alerts.", FURNITURE),
    ("related", "Read more: How the Marla was built", FURNITURE),
    ("also read", "ALSO READ | How the Marla was built", FURNITURE),
    ("related story", "Related: Ten ferries that made history", FURNITURE),
    ("post of a network", "— Quellen Harbour (@quellenharbour) May 4, 2026", FURNITURE),
    ("ornament", "* * *", FURNITURE),
    ("rule", "-----", FURNITURE),
    ("table row", "Route | Monday | Tuesday | Wednesday", FURNITURE),
]

BELOW = [
    ("address and town", "Quellen Media Ltd, 12 Quay Street, Halven, HV1 2AB", FURNITURE),
    ("street", "12 Quay Street, Floor 3", FURNITURE),
    ("box", "P.O. Box 114, 10110 Halven, Norland", FURNITURE),
    ("address of America", "548 Market Street, San Marco, CA 94104", FURNITURE),
    ("address of Germany", "Quellen Verlag, Hafenstr. 12, 10110 Holm", FURNITURE),
    ("address of France", "Le Quai, 14 rue de la Paix, 75002 Lunden", FURNITURE),
    ("why a letter was sent", "You receive this letter because you signed up.", FURNITURE),
    ("to whom a letter was sent", "This email was sent to ann@quellen.example.", FURNITURE),
    ("publisher", "The Quellen Gazette is published by Marl Media plc.", FURNITURE),
    ("publisher, long", "The Quellen Gazette is owned and operated by the Marl Trust.", FURNITURE),
    ("member", "Quellen Radio is a member of the Island Broadcasters’ Union.", FURNITURE),
    (
        "views",
        "Anneke Dorr is a fellow of the Marl Institute. The views expressed are her own.",
        FURNITURE,
    ),
    ("team", "Team Quellen Today", BYLINE),
    ("agency", "(Reuters)", BYLINE),
    ("agency after a dash", "— AFP", BYLINE),
    ("signed", "— Anneke Dorr", BYLINE),
    ("reporting", "(Reporting by Anneke Dorr; editing by Jon Tekke)", BYLINE),
    ("additional reporting", "Additional reporting by Jon Tekke.", BYLINE),
    ("inputs", "With inputs from PTI", BYLINE),
    ("contributed", "Jon Tekke contributed reporting from Marl.", BYLINE),
    ("desk", "From our foreign correspondent", BYLINE),
    ("comments", "Leave a Reply", FURNITURE),
    ("count of comments", "3 Comments", FURNITURE),
    ("discussion", "Discussion about this post", FURNITURE),
    (
        "e-mail notice",
        "Your email address will not be published. Required fields are marked *",
        FURNITURE,
    ),
    ("logged in", "You must be logged in to post a comment.", FURNITURE),
    (
        "save my name",
        "Save my name, email, and website in this browser for the next time I comment.",
        FURNITURE,
    ),
    ("buttons", "Facebook Twitter WhatsApp", FURNITURE),
    ("share this", "Share this:", FURNITURE),
    ("tags", "Tags: ferry, Quellen, Marla", FURNITURE),
    ("topics", "Filed under: Transport, Islands", FURNITURE),
    ("hashtags", "#ferry #Quellen", FURNITURE),
    ("copyright", "© 2026 The Quellen Gazette. All rights reserved.", FURNITURE),
    ("reproduction", "Reproduction without written permission is prohibited.", FURNITURE),
    ("source", "Original source: www.quellen.example", FURNITURE),
    ("first published", "This story was first published by the Marl Courier.", FURNITURE),
    ("address", "https://quellen.example/ferry", FURNITURE),
    ("mail", "anneke.dorr@quellen.example", FURNITURE),
    ("follow", "Follow us on Twitter @quellengazette", FURNITURE),
    ("subscribe", "Subscribe to the Quellen Gazette for unlimited access.", FURNITURE),
    (
        "reader-supported",
        "Thanks for reading Island Letters! Subscribe for free to receive new posts.",
        FURNITURE,
    ),
    ("end of a release", "###", FURNITURE),
    ("contact", "Media contact: Jon Tekke, +44 20 7946 0000", FURNITURE),
    ("headline of another article", "Storm closes Marl harbour for two days", FURNITURE),
    (
        "correction",
        "Correction: An earlier version gave the wrong length of the Marla.",
        CORRECTION,
    ),
    ("amended", "This article was amended on 5 May 2026 to correct a name.", CORRECTION),
    ("editor's note", "Editor’s note: The headline has been changed.", CORRECTION),
]


@pytest.mark.parametrize(("_id", "line", "kind"), ABOVE, ids=[row[0] for row in ABOVE])
def test_above_the_body(_id: str, line: str, kind: BlockKind) -> None:
    assert kinds_of([line, *FIRST, *MIDDLE, *LAST])[0] is kind


@pytest.mark.parametrize(("_id", "line", "kind"), AMID, ids=[row[0] for row in AMID])
def test_amid_the_body(_id: str, line: str, kind: BlockKind) -> None:
    assert kinds_of([*FIRST, line, *MIDDLE, *LAST])[len(FIRST)] is kind


@pytest.mark.parametrize(("_id", "line", "kind"), BELOW, ids=[row[0] for row in BELOW])
def test_below_the_body(_id: str, line: str, kind: BlockKind) -> None:
    assert kinds_of([*FIRST, *MIDDLE, *LAST, line])[-1] is kind


@pytest.mark.parametrize("row", [*ABOVE, *AMID, *BELOW], ids=lambda row: row[0])
def test_furniture_takes_no_prose_with_it(row: tuple[str, str, BlockKind]) -> None:
    prose = [*FIRST, *MIDDLE, *LAST]
    for position in (0, len(FIRST), len(prose)):
        kinds = kinds_of([*prose[:position], row[1], *prose[position:]])
        del kinds[position]
        assert kinds == [None] * len(prose)


def test_a_list_of_other_articles_goes_with_its_title() -> None:
    lines = [*FIRST, "Related articles", "Storm closes Marl harbour", "Ten great ferries", *MIDDLE]

    assert kinds_of([*lines, *LAST])[len(FIRST) : len(lines) - len(MIDDLE)] == [FURNITURE] * 3


def test_readers_comments_go_with_the_title_that_opens_them() -> None:
    comments = ["2 Comments", "Olga", "2 hours ago", "I waited nine days for that boat myself."]

    assert kinds_of([*FIRST, *MIDDLE, *LAST, *comments])[-4:] == [FURNITURE] * 4


def test_a_comment_counter_above_the_body_takes_nothing() -> None:
    assert kinds_of(["12 Comments", *FIRST, *MIDDLE, *LAST])[1:] == [None] * 4


def test_questions_on_lines_of_their_own_head_their_answers() -> None:
    lines = ["What has happened?", *FIRST, "Is it safe now?", *MIDDLE, "Who would pay?", *LAST]

    kinds = kinds_of(["Ferry runs again after nine days", *lines])
    assert [lines[i - 1] for i, kind in enumerate(kinds) if kind is HEADING] == [
        line for line in lines if line.endswith("?")
    ]


def test_a_note_about_the_author_is_a_byline() -> None:
    note = "Anneke Dorr is the transport editor of the Gazette and lives on Quellen."

    assert kinds_of(["By Anneke Dorr", *FIRST, *MIDDLE, *LAST, note])[-1] is BYLINE


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("Ferry back", "Ferry back"),
        ("Ferry back after nine days", "Ferry back after nine days | The Quellen Gazette"),
        ("“Ferry back after nine days.”", "Ferry Back After Nine Days"),
        ("The ferry is back after nine days.", "The ferry is back after nine days"),
    ],
)
def test_a_line_that_repeats_the_known_title_is_a_title(line: str, title: str) -> None:
    assert kinds_of([line, *FIRST, *MIDDLE, *LAST], title=title)[0] is TITLE


def test_the_masthead_is_not_taken_for_the_title() -> None:
    page = ["The Quellen Gazette", "Islands", "Ferry runs again after nine days", *FIRST, *LAST]

    assert kinds_of(page)[:3] == [FURNITURE, FURNITURE, TITLE]


def test_blocks_that_markup_gave_are_kept_and_win() -> None:
    text = "\n".join([*FIRST, "By the pier.", *LAST])
    start = text.index(LAST[0])
    known = Block(kind=HEADING, start=start, end=start + len(LAST[0]))

    assert find_blocks(text, known=[known]) == (known,)


@pytest.mark.parametrize(
    ("line", "dateline"),
    [
        ("QUELLEN, May 4 (NKP) - The ferry sailed.", "QUELLEN, May 4 (NKP) -"),
        (
            "QUELLEN, Marl, May 4, 2026 (NKP) -- The ferry sailed.",
            "QUELLEN, Marl, May 4, 2026 (NKP) --",
        ),
        ("QUELLEN (NKP) — The ferry sailed.", "QUELLEN (NKP) —"),
        ("QUELLEN — The ferry sailed.", "QUELLEN —"),
        ("Quellen, 4 May (NKP) – The ferry sailed.", "Quellen, 4 May (NKP) –"),
        ("NEW QUELLEN/MARL, May 4 (Reuters) - “We sail.”", "NEW QUELLEN/MARL, May 4 (Reuters) -"),
        (
            "QUELLEN, May 4, 2026 /NewsWire/ -- The ferry sailed.",
            "QUELLEN, May 4, 2026 /NewsWire/ --",
        ),
        ("May 4 (Reuters) - The ferry sailed.", "May 4 (Reuters) -"),
        ("QUELLEN: The ferry sailed.", "QUELLEN:"),
        ("St. Orla, Marl (NKP) — The ferry sailed.", "St. Orla, Marl (NKP) —"),
    ],
    ids=lambda value: value[:28],
)
def test_a_dateline_is_the_beginning_of_a_line_only(line: str, dateline: str) -> None:
    text = "\n".join([line, *FIRST, *LAST])

    assert find_blocks(text) == (Block(kind=BlockKind.DATELINE, start=0, end=len(dateline)),)
