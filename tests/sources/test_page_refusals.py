"""Pages that are no article are refused by name, with what to do; articles like them are not."""

from __future__ import annotations

import pytest

from summarizer.errors import SourceError
from summarizer.sources.page import read_page

PROSE = (
    "<p>The council voted on Tuesday to keep the swimming hall open until the autumn, against the "
    "advice of its own treasurer, who had asked for a year of thought before anything else.</p>"
    "<p>Repairs to the roof will cost 340,000 crowns, of which the county pays a third, the mayor "
    "told reporters after the vote, which ended with nine hands against eight after four hours.</p>"
    "<p>The hall was built in 1974 for 400 bathers a day and now sees 1,100, most of them pupils "
    "from the six schools of the valley, none of which has a pool of its own any more.</p>"
    "<p>The treasurer said he would present his figures again on 12 May, and that they would not "
    "have become smaller by then, since the price of steel rises by the week.</p>"
)
FIGURES = "".join(
    f"<figure><img src={n}.jpg><figcaption>Bather number {n} at the pool. Photo: I. Moor"
    "</figcaption></figure>"
    for n in range(6)
)
QUESTIONS = "".join(
    f"<div><h2>{n}. How deep is the pool?</h2><label><input type=radio name=q{n}>2 m</label>"
    f"<label><input type=radio name=q{n}>3 m</label></div>"
    for n in range(4)
)
BUTTONS = "".join(
    f"<div><h3>What is number {n} called?</h3><button>Ann</button><button>Bo</button></div>"
    for n in range(4)
)
CARDS = "".join(
    f"<div><h3><a href=/{n}>Hall number {n} stays open</a></h3><p>The council of valley {n} has "
    "voted to keep its hall.</p></div>"
    for n in range(8)
)
CONSENT = (
    "<h1>Before you go on</h1><p>We and our 812 partners use cookies to store information on your "
    "device and to process personal data for advertising.</p><p>You can withdraw your consent at "
    "any time in our privacy policy, and our partners may rely on a legitimate interest.</p>"
)
FILM = "<p>A swimmer crosses the pool in eleven seconds.</p><video src=a.mp4></video>"

REFUSED = [
    ("gallery", FIGURES, "gallery of pictures"),
    ("quiz", QUESTIONS, "quiz"),
    ("quiz of buttons", BUTTONS, "quiz"),
    ("index page", CARDS, "index page"),
    ("cookie wall", CONSENT, "cookie wall"),
    ("film", FILM, "around a video"),
    ("login", "<form><h1>Sign in</h1><input type=password></form>", "asks to log in"),
    (
        "leading on",
        "<meta http-equiv=refresh content='0; url=/b'><p>Moved.</p>",
        "sends its readers on to another",
    ),
    (
        "frame of a film",
        FILM.replace(
            "<video src=a.mp4></video>",
            "<iframe src=https://player.vimeo.example/video/1></iframe>",
        ),
        "around a video",
    ),
]


@pytest.mark.parametrize(
    ("body", "named"), [row[1:] for row in REFUSED], ids=[row[0] for row in REFUSED]
)
def test_a_page_that_is_no_article_is_refused_by_name(body: str, named: str) -> None:
    with pytest.raises(SourceError, match=named) as caught:
        read_page("a.html", f"<html><body><main><h1>Pool</h1>{body}</main></body></html>")
    assert ";" in caught.value.problem  # what to do stands behind it


READ = [
    ("pictures", PROSE + FIGURES),
    ("a form to log in", PROSE + "<form><input type=password></form>"),
    ("a poll", PROSE + QUESTIONS[: len(QUESTIONS) // 4]),
    ("teasers", PROSE + f"<section>{CARDS}</section>"),
    ("a cookie wall", f"<div role=dialog>{CONSENT}</div>{PROSE}"),
    ("a film", PROSE + FILM),
]


@pytest.mark.parametrize("body", [row[1] for row in READ], ids=[row[0] for row in READ])
def test_an_article_beside_such_things_is_read(body: str) -> None:
    content = read_page("a.html", f"<html><body><main><h1>Pool</h1>{body}</main></body></html>")
    assert "price of steel" in content.text


def test_an_article_about_cookies_is_no_cookie_wall() -> None:
    body = (
        "<article><p>The regulator fined a shop 2 million crowns on Monday because its cookies "
        "tracked readers without consent, and passed personal data to 40 partners.</p><p>The shop "
        "said it would appeal. Its privacy policy had been approved in 2029, it said, and the "
        "partners had been named in it, with advertising as the purpose.</p></article>"
    )
    assert "fined a shop" in read_page("a.html", f"<html><body>{body}</body></html>").text
