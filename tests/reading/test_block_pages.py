"""Whole pages as people paste them, of six kinds of sites; each line says what it is.

The letter before a line is its kind; a dot is body. Texts and names are made up.
"""
# ruff: noqa: E501  # a pasted line is as long as its paragraph

from __future__ import annotations

import pytest

from summarizer.models import BlockKind
from summarizer.reading.article import read_article
from tests.reading.pages import kinds_of

_KINDS = {
    "T": BlockKind.TITLE,
    "H": BlockKind.HEADING,
    "B": BlockKind.BYLINE,
    "C": BlockKind.CAPTION,
    "F": BlockKind.FURNITURE,
    "R": BlockKind.CORRECTION,
    ".": None,
}

BLOG = """
F Skip to content
F Harbour Notes
F Home About Contact Newsletter
T Why the lighthouse at Orla Point went dark
B Posted on April 11, 2026 by Milo Faust
F 7 Comments
. I have walked past the lighthouse at Orla Point every evening for eleven years, and on Thursday it was dark.
. It had never happened before.
. The keeper's daughter told me that the lamp had been switched off by mistake. "They pressed the wrong button in the office in Marl," she said. "Nobody noticed until a trawler rang."
H What the coastguard says
. The coastguard confirmed on Friday that the light had been out for 51 minutes. Two ships had to change their course.
. There are three things I would like to know:
. - Who pressed the button
. - Why the alarm was silent
. - Whether it can happen again
. I have asked, and I will write down the answers here.
F Share this:
F Click to share on Twitter (Opens in new window)
F Click to share on Facebook (Opens in new window)
F Like Loading...
F Related
F The gulls are back
F April 2, 2026
F In "Birds"
F Published by Milo Faust
F View all posts by Milo Faust
F Previous Post
F The gulls are back
F 7 thoughts on “Why the lighthouse at Orla Point went dark”
F Greta says:
F April 11, 2026 at 9:14 pm
F My uncle kept that lamp for thirty years and he would be ashamed of them.
F Reply
F Leave a Reply
F Your email address will not be published. Required fields are marked *
F Blog at WordPress.com.
"""

LOCAL_PAPER = """
F The Marl Evening Courier
F Subscribe | Sign in
F News Sport What's On Jobs Property
F News > Crime
T Man, 34, charged after fire at Marl timber yard
H Police are appealing for witnesses
B By Hanne Okoro
B Crime Reporter
B Published: 14:02, 3 February 2026
F 22 shares
F 9 comments
C The fire could be seen from the other side of the bay (Image: Joss Bell)
F Get the latest Marl Courier headlines straight to your inbox for free
. A man has been charged with arson after a fire that destroyed a timber yard in Marl on Sunday night.
. Sixty firefighters fought the blaze at Dunning's yard on Quay Road for nine hours. No one was hurt.
. Detective Inspector Ola Brink said: "We would like to speak to anyone who was near the yard between 10pm and midnight."
F READ MORE: Boy, 12, rescued from Marl marina
. The suspect, 34, of Hill Street, Marl, will appear before magistrates on Thursday.
F Article continues below
. Owner Pete Dunning said the stock was worth £400,000. He hopes to reopen in the spring.
. “My grandfather built it,” he said. “I'm not giving up.”
F Have you got a story for us? Email newsdesk@marlcourier.example
F Follow the Marl Courier on Facebook and X
F More On
F Fires
F Courts
F Most Read
F Ferry back after nine days
F Weather warning for the whole coast
F © 2026 Marl Newspapers Ltd
"""

WIRE = """
B UPDATE 2 - May 4, 2026, 16:40 GMT
T Quellen ferry operator shares sink after engine failure
. * Stock falls 11 percent to lowest since 2021
. * Regulator opens inquiry into maintenance
H (Adds regulator, analyst comment)
B By Anneke Dorr
. MARL, May 4 (NKP) - Shares of Northern Keel Lines sank 11 percent on Monday after one of its ferries spent nine days without an engine off the island of Quellen.
. The transport regulator said it had opened an inquiry into how the company maintains its six ships.
. "The market is asking whether this is one ship or all of them," said Lena Ashby, an analyst at Corvid Securities.
. The company, which carried 1.4 million passengers last year, declined to comment. ($1 = 0.92 euros)
B (Reporting by Anneke Dorr; Additional reporting by Jon Tekke in Quellen; Editing by P. Marsh)
F Our Standards: The NKP Principles of Trust
"""

RELEASE = """
F FOR IMMEDIATE RELEASE
F Contact: Ruta Lind, +44 20 7946 0000, press@keel.example
T Northern Keel Lines Names Sol Marsh as Chief Engineer
H Appointment Follows Review of the Fleet
. MARL, June 2, 2026 /KeelWire/ -- Northern Keel Lines today named Sol Marsh as chief engineer of its fleet of six ferries.
. Marsh joins from Tern Marine, where she was in charge of 41 engines. She takes up her post on July 1.
. "Our passengers deserve ships that sail," said Edda Rask, the company's chief executive.
. The company will spend 18 million euros on new engines by 2028.
F About Northern Keel Lines
F Northern Keel Lines runs six ferries between nine harbours and employs 380 people.
F ###
F Media Contact:
F Ruta Lind
F press@keel.example
F +44 20 7946 0000
F SOURCE Northern Keel Lines
"""

LETTER = """
T What nine days without a ferry taught an island
H The sea gave us time to think, and we used it
B Olga Wend
B May 12, 2026
F 41
F 8
F Share
. Dear friends, the boat is back, and I am almost sorry.
. For nine days we had no post, no milk and no visitors. We had each other, which on some evenings was enough.
F Island Letters is a reader-supported publication. To receive new posts and support my work, consider becoming a free or paid subscriber.
F Subscribe
. On the fourth day Jon Tekke opened the old smokehouse. By the sixth, 120 people were eating there at one long table.
H The long table
. Nobody planned it. That is what I want to remember.
C The table on the sixth evening. Photo by Tam Ellery
. I do not say that we should break the engine again. I say that somebody should lay the table.
F Thanks for reading Island Letters! Subscribe for free to receive new posts and support my work.
F Share this post
F Leave a comment
F Discussion about this post
F Comments Restacks
F Bo
F May 12
F I ate there too and it was the best week of my year.
F Like (3)
F Reply
F Ready for more?
F Subscribe
F © 2026 Olga Wend
F Privacy ∙ Terms ∙ Collection notice
"""

SHARE_BARS = """
F We use cookies to give you the best experience on our website.
F Accept
F Reject
F Menu
F Search
F Coast Today
F Home
F Region
T Storm closes Marl harbour for second day
B Jon Tekke and Lena Ashby
B Updated: March 9, 2026 - 8:15 AM
F 5 min read
F Facebook
F Twitter
F WhatsApp
F Copy link
F A+ A-
F Listen to this article
F 1x
C File photo: Waves break over the harbour wall
. Marl harbour stayed closed on Monday as the storm that began on Saturday kept 14 ships at their moorings.
. Winds of up to 112 kilometres an hour were measured at Orla Point, the weather service said.
C Waves break over the harbour wall of Marl as seen from the old fish market on Sunday night
. The storm is expected to ease on Tuesday.
F Advertisement
H Schools stay shut
. All nine schools on the coast will be closed until Wednesday, according to Coast Radio.
F You may also like
F Man charged after timber yard fire
F Lighthouse dark for 51 minutes
. Trains between Marl and Brask were running again by noon.
R Correction: A previous version of this story said that eight schools were closed.
F Tags: Storm, Marl, Harbour
F Follow us on Instagram
F All rights reserved. Reproduction without permission is prohibited.
"""

PAGES = {
    "blog": BLOG,
    "local newspaper": LOCAL_PAPER,
    "agency wire": WIRE,
    "press release": RELEASE,
    "letter of a subscription platform": LETTER,
    "page with share bars": SHARE_BARS,
}


def _rows(page: str) -> tuple[list[str], list[BlockKind | None]]:
    rows = page.strip().split("\n")
    return [row[2:] for row in rows], [_KINDS[row[0]] for row in rows]


@pytest.mark.parametrize("name", PAGES)
def test_each_line_of_a_pasted_page_is_what_it_is(name: str) -> None:
    lines, kinds = _rows(PAGES[name])
    found = kinds_of(lines)

    assert [row for row in zip(lines, found, strict=True) if row[1] is None] == [
        row for row in zip(lines, kinds, strict=True) if row[1] is None
    ]
    assert [f"{line}: {kind}" for line, kind in zip(lines, found, strict=True)] == [
        f"{line}: {kind}" for line, kind in zip(lines, kinds, strict=True)
    ]


@pytest.mark.parametrize("name", PAGES)
def test_no_sentence_of_an_article_is_furniture(name: str) -> None:
    lines, kinds = _rows(PAGES[name])
    body = " ".join(line for line, kind in zip(lines, kinds, strict=True) if kind is None)
    article = read_article("\n".join(lines), article_id="a1", source=name)

    assert article.sentences
    assert all(article.sentence_text(sentence) in body for sentence in article.sentences)
