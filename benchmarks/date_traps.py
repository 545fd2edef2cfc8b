"""Pages with a day of their own that no markup names, and pages whose days are of something else.

Written for this project; outlets, people and places do not exist (CC0).
"""

from __future__ import annotations

PROSE = (
    "<p>The council voted on Tuesday to keep the swimming hall open until the autumn, against the "
    "advice of its own treasurer, and to look for a builder.</p>"
    "<p>Repairs to the roof will cost 340,000 crowns, of which the county pays a third, the mayor "
    "told reporters after the vote, while the rest comes from the reserve.</p>"
    "<p>Swimmers had collected 2,100 signatures in a week. The hall was built by their parents, "
    "they said, and it should be there for their children as well as for the seals.</p>"
)
HEADLINE = "<h1>Hall stays open</h1>"


def page_of(above: str = "", head: str = "", below: str = "", language: str = "en") -> str:
    """Return a page with something above its headline, below it, and after its prose."""
    return (
        f'<!doctype html><html lang="{language}"><head><meta charset="utf-8">'
        f"<title>Hall stays open</title></head><body><article>{above}{HEADLINE}{head}"
        f"{PROSE}{below}</article></body></html>"
    )


def _teasers(*days: str) -> str:
    return "".join(f"<div><a href='/x'>Another story of the week</a><p>{d}</p></div>" for d in days)


NONE = "none"
TRAPS: tuple[tuple[str, tuple[str, ...], str], ...] = (
    # days of the article itself
    ("line_below_the_headline", ("", "<p>3 March 2031</p>"), "2031-03-03"),
    ("with_the_author", ("", "<div>March 3, 2031 by Ola Birk | 4 Comments</div>"), "2031-03-03"),
    ("above_the_headline", ("<div>3 March 2031</div>",), "2031-03-03"),
    ("german", ("", "<p>Von Ola Birk, 3. März 2031</p>", "", "de"), "2031-03-03"),
    ("german_figures", ("", "<span>03.03.2031, 14:22 Uhr</span>", "", "de"), "2031-03-03"),
    ("french", ("", "<p>Publié le 3 mars 2031</p>", "", "fr"), "2031-03-03"),
    ("spanish", ("", "<p>3 de marzo de 2031</p>", "", "es"), "2031-03-03"),
    ("italian", ("", "<p>di Ola Birk - 3 maggio 2031</p>", "", "it"), "2031-05-03"),
    ("portuguese", ("", "<p>3 de março de 2031</p>", "", "pt"), "2031-03-03"),
    ("dutch", ("", "<p>3 maart 2031</p>", "", "nl"), "2031-03-03"),
    ("iso", ("", "<p>2031-03-03 16:52</p>"), "2031-03-03"),
    ("weekday_decides", ("", "<p>Mon, 03/10/2031</p>"), "2031-03-10"),
    ("day_above_twelve", ("", "<p>25/03/2031</p>"), "2031-03-25"),
    ("french_order", ("", "<p>03/10/2031</p>", "", "fr"), "2031-10-03"),
    ("label_at_the_end", ("", "", "<p>Published on 3 March 2031</p>"), "2031-03-03"),
    ("comments_later", ("", "<p>3 March 2031</p>", "<p>5 March 2031</p>"), "2031-03-03"),
    # an article that says no more than this is told as of that day
    ("updated", ("", "<p>Last updated 3 March 2031</p>"), "2031-03-03"),
    # days of something else
    ("rights", ("", "", "<footer><p>© 2031 Hall News</p></footer>"), NONE),
    ("rights_with_a_day", ("", "", "<p>Copyright 3 March 2031 Hall News</p>"), NONE),
    ("years_of_rights", ("", "", "<p>© 2019-2031 Hall News</p>"), NONE),
    ("comments", ("", "", "<div id='comments'><p>Ola, 5 March 2031: Good.</p></div>"), NONE),
    ("comment_times", ("", "", "<ol class='comments'><li><time>5 March 2031</time></ol>"), NONE),
    ("unnamed_comments", ("", "", "<div><b>Ola</b> <i>5 March 2031</i> Good.</div>"), NONE),
    ("teasers_below", ("", "", _teasers("1 March 2031", "2 March 2031")), NONE),
    ("one_teaser_below", ("", "", _teasers("1 March 2031")), NONE),
    ("menu_of_the_day", ("<nav><span>Monday, 3 March 2031</span></nav>",), NONE),
    ("event", ("", "<p>When: 3 March 2031, 7 p.m.</p>"), NONE),
    ("event_until", ("", "<p>Until 3 March 2031</p>"), NONE),
    ("event_range", ("", "<p>3 - 9 March 2031</p>"), NONE),
    (
        "event_in_prose",
        ("", "<p>The hall opens again on 3 March 2031, if all goes well.</p>"),
        NONE,
    ),
    ("changed_german", ("", "<p>Zuletzt geändert: 3. März 2031</p>", "", "de"), NONE),
    ("picture", ("", "<figure><figcaption>The hall, 3 March 2031</figcaption></figure>"), NONE),
    ("embedded", ("", "", "<blockquote><p>Keep it!</p><a>March 3, 2031</a></blockquote>"), NONE),
    ("two_ways", ("", "<p>03/10/2031</p>"), NONE),
    ("month_alone", ("", "<p>March 2031</p>"), NONE),
    ("year_alone", ("", "<p>Spring 2031</p>"), NONE),
    ("history", ("", "", "<p>The hall was built in 1961 and mended in 2019.</p>"), NONE),
    ("life", ("", "", "<p>Ola Birk was born on 3 March 1981.</p>"), NONE),
    ("offices", ("", "", "<p>Ola Birk, a member since 3 March 2019</p>"), NONE),
)
