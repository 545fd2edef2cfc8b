"""The closed classes of words that tell furniture from prose.

Owns the vocabulary of web pages and of newspaper lines (buttons, sections, roles, dates, agencies);
decides nothing. Phrases of single sites do not belong here: `furniture` combines these words.
"""

from __future__ import annotations

import re
from typing import Final

Words = frozenset[str]


def _words(words: str) -> Words:
    return frozenset(words.split())


SITE: Final[Words] = _words(
    """account accounts ad ads advert advertisement advertisements advertising akismet app apps
    blog bluesky bookmark browser comment commenting comments cookie cookies copyright email
    emails e-mail facebook flipboard fullscreen gdpr gmail homepage inbox instagram linkedin
    login logout log mastodon messenger menu newsletter newsletters notification
    notifications password paywall pinterest podcast podcasts privacy reddit restack
    restacks retweet rss shares sign signin signup slideshow spam sponsored subscribe
    subscribed subscriber subscribers subscription subscriptions telegram threads tiktok
    toggle tumblr tweet tweets twitter unsubscribe url username viber views website whatsapp
    youtube"""
)
"""Nouns and verbs that hardly occur outside of a page's own interface, save in news about it."""

BUTTONS: Final[Words] = _words(
    """accept allow cancel click close continue continues copied copy decline disable discussion
    donate download edit enable expand feed follow gallery hide join latest like likes link
    links listen load loading manage min mins more mute next pause play popular post posts
    pin preferences prev previous print read reading recommended refresh register reject related
    replies reply report response responses review save scroll search see send settings
    share show skip sort submit tag tags tap translate trending unmute view watch"""
)
"""What buttons, counters and list titles say; common words, so they count only among themselves."""

FORM: Final[Words] = _words(
    """add address alert alerts all apple article articles back below best browse community
    conditions consent contact content conversation copied data field fields first followers
    forgot free friend friends full google help here home icon image images international
    language learn leave less main marked member members membership minute minutes name
    navigation new newest news oldest online optional options page pages partners people
    please policy processed promoted published quick reader readers reduce remember required
    site sites source sources spotify stories story summary support terms thanks time times
    today top topic topics trial use user uses using version via web window x"""
)
"""Ordinary words that furniture is filled up with; alone they prove nothing."""

SECTIONS: Final[Words] = _words(
    """africa americas analysis art arts asia athletics australia auto books business calendar cars
    cartoons classifieds climate columns comment crime crossword culture defence defense
    economics economy editorial education election elections energy entertainment environment
    europe events family fashion features film finance food football foreign domestic games
    health history home horoscope in-depth international investigations jobs justice law
    letters life lifestyle live local magazine markets media money motoring movies music
    national nation news obituaries opinion opinions people photos podcasts politics premium
    property pictures puzzles radio real regional region regions religion reviews science
    security shop sign society sport sports style sudoku tech technology theatre topics
    traffic transport travel tv uk us usa video videos voices weather wellness women world"""
)
"""What newspapers call their sections: lines of nothing else are navigation bars."""

KICKERS: Final[Words] = _words(
    """advertorial alert analysis blog breaking commentary column column develop developing
    editorial essay event exclusive explained explainer feature features flash immediate
    interactive interview investigation just in live news now obituary opinion perspective
    podcast press profile q&a quick read release report sponsored story top update updated
    updates urgent video viewpoint watch"""
)
"""The labels set above a headline."""

MASTHEAD: Final[Words] = _words(
    """advertiser argus bulletin broadcasting chronicle citizen courier daily dispatch echo
    examiner express gazette globe guardian herald independent inquirer journal ledger
    magazine mail mercury messenger mirror monitor news observer paper post press radio
    record recorder register reporter review sentinel standard star sun telegraph television
    times today tribune tv voice weekly"""
)
"""Common nouns that newspapers and broadcasters are named with."""

WEAK_MASTHEAD: Final[Words] = _words(
    "magazine monitor news press radio record register review television today tv voice"
)
"""Those of them that sections are called as well."""

AGENCIES: Final[Words] = _words(
    """aap afp agencies agency ani ansa anadolu ap apa belga bernama bloomberg bss cna cp dpa efe
    epa epa-efe ians interfax itar-tass jiji kcna kyodo lusa mena ndtv ntb pa pap pti
    reuters ria ritzau sapa sputnik swissinfo tass tt unb uni upi vna wam xinhua yonhap"""
)
"""Names of news agencies in one word, lower case."""

OUTLETS: Final[Words] = frozenset(
    re.split(
        r"\s*,\s*",
        """abc, al arabiya, al jazeera, asahi shimbun, associated press, axios, bbc, bloomberg news,
        cbc, cbs, channel 4, cnbc, cnn, corriere della sera, der spiegel, deutsche welle, die welt,
        die zeit, dw, economist, el país, financial times, fox, france 24, global times, haaretz,
        hankyoreh, itv, la repubblica, le figaro, le monde, los angeles times, meduza, msnbc, nbc,
        new york times, new yorker, newsweek, nhk, nikkei, npr, nyt, pbs, politico, propublica,
        radio free asia, radio free europe, rai, rfe/rl, rt, rte, rté, semafor, sky, spiegel,
        south china morning post, straits times, time magazine, times of india, usa today, vice,
        voice of america, vox, wall street journal, washington post, wired, zdf""",
    )
)
"""World-known newspapers and broadcasters whose names no common noun gives away."""

ROLES: Final[Words] = _words(
    """analyst anchor author columnist commentator contributor correspondent correspondents critic
    desk editor editors fellow freelancer intern journalist journalists photographer
    photojournalist producer reporter reporters staff stringer writer writers"""
)
"""What people who make newspapers are called under their names."""

ROLE_FILL: Final[Words] = _words(
    """acting and asia assistant associate at bureau chief city contributing correspondent court
    data deputy digital diplomatic east executive foreign freelance general guest house in
    investigative large managing middle of online our own photo political senior special sub
    the web white"""
)
"""What goes with them, besides the names of sections."""

MONTHS: Final[Words] = _words(
    """january february march april may june july august september october november december jan
    feb mar apr jun jul aug sep sept oct nov dec"""
)
WEEKDAYS: Final[Words] = _words(
    """monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri
    sat sun"""
)
DATE_FILL: Final[Words] = _words(
    """a.m am p.m pm gmt utc bst cet cest eet eest est edt et cst cdt ct mst mdt mt pst pdt pt ist
    jst kst msk hkt sgt aest aedt noon midnight h hrs hr hour hours min mins minute minutes
    day days week weeks month months year years ago today yesterday at on of the in and
    local time last first date dated published publish posted post updated update modified
    edited created issued released revised uploaded release read"""
)
"""Everything else that a line of dates is made of."""

DATED: Final[Words] = (
    MONTHS | WEEKDAYS | {"a.m", "am", "p.m", "pm", "gmt", "utc", "ist", "est", "ago", "today"}
) | {"published", "posted", "updated", "modified", "edited"}
"""Of these, one must be there besides a number."""

FINITE: Final[Words] = _words(
    """am is are was were has have had do does did will would can could shall should may might must
    isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't
    can't couldn't shouldn't said says say told went came saw took gave knew grew rose fell
    began broke chose drew drove ate flew forgot froze rode sang sank shook spoke stole swam
    swore threw tore wore woke wrote became ran"""
)
"""English words that are finite verbs and nothing else: auxiliaries and irregular past tenses."""

SMALL_IN_TITLES: Final[Words] = _words(
    """a about across after against along amid among an and around as at before behind below
    between beyond but by de del down during en for from if in into la le near nor of off on
    onto or out over per so than the through to toward towards under until up upon v van via
    vs von with within without yet"""
)
"""Articles, prepositions and conjunctions: what headlines in title case leave small."""
