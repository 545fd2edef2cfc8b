"""The names that publishing systems give to the parts of a page: closed classes.

Owns the words, English ones and those of the languages that European systems are built in;
decides nothing. No word belongs to a single site.
"""

from __future__ import annotations

from typing import Final

BESIDE: Final = frozenset(
    """ad ads advert advertisement advertorial advertising anzeige werbung publicite publicidad
    pubblicita annons annonse reklame breadcrumb breadcrumbs captioned cookie consent cmp comments
    comment kommentare commentaires comentarios commenti disclaimer disqus livefyre login loginwall
    menu modal mostread mostviewed newsletter outbrain paywall pagination player poll popular popup
    print promo promoted promotion promos pullquote readmore recirculation recommended
    recommendations regwall related share sharebar sharing teilen partage compartir condividi signup
    sidebar social sponsor sponsored subscribe subscription subscriptions abonnement suscripcion
    tags taboola teaser teasers toolbar topics trending video videoplayer viewed widget factbox
    infobox faktenbox infokasten faktaboks faktaruta endnote endnotes boilerplate biography caption
    follow cta credits donate donation donations membership
    """.split()
)
"""Words in the names of parts that are no article."""

PAIRS: Final = tuple(
    frozenset(pair.split())
    for pair in (
        *("most read", "most viewed", "pull quote", "read more", "read also", "see also"),
        *("lesen auch", "lire aussi", "leer tambien", "leggi anche", "les ogsa", "las ocksa"),
        *("rich link", "inline link", "links block", "media block", "media placeholder"),
        *("topic list", "fact box", "info box", "key facts", "end note", "author bio"),
        *("native ad", "partner offer", "paid content", "brand content"),
        *("twitter tweet", "instagram media", "tiktok embed", "bluesky embed", "mastodon embed"),
        *("fb post", "facebook post", "reddit embed", "reddit card", "telegram post"),
        *("text post media", "image caption"),
    )
)
"""The same, where it takes two words."""

STANDFIRST: Final = frozenset(
    """standfirst dek deck subtitle subheadline subhead subheading vorspann unterzeile chapo chapeau
    ingress underrubrik entradilla bajada sottotitolo occhiello sumario""".split()
)
"""What newsrooms call the lines between a headline and the text."""

BYLINE: Final = frozenset(
    """by byline bylines author authors autor autoren auteur auteurs autore autores writer
    contributor credit signature firma dateline""".split()
)
"""What they call the line that says who wrote it."""

ADVERTISING: Final = (
    *("paid content", "sponsored content", "partner content", "promoted content"),
    *("advertisement", "advertising", "advertorial", "ad", "sponsored", "promoted", "anzeige"),
    *("werbung", "publicité", "publicidad", "pubblicità", "annons", "annonse", "reklame"),
)
"""What the law makes advertisements say of themselves; of the first four more may follow."""

SIGNING_UP: Final = (
    *("sign up", "sign me up", "subscribe", "register", "join now", "get the newsletter"),
    *("join", "join us", "become a member", "donate", "donate now", "support us", "give now"),
    *("spenden", "jetzt spenden", "mitglied werden", "faire un don", "je donne", "donar"),
    *("hazte socio", "dona ora", "doneer", "doneer nu"),
    *("anmelden", "jetzt anmelden", "abonnieren", "jetzt abonnieren", "registrieren"),
    *("s'abonner", "je m'abonne", "s'inscrire", "je m'inscris", "apuntarme", "apúntate"),
    *("suscribirme", "suscríbete", "suscribirse", "registrarme", "iscriviti", "abbonati"),
    *("assine", "inscreva-se", "inschrijven", "aanmelden", "abonneer", "prenumerera", "tilmeld"),
)
"""What stands on the button of a box that asks for a subscription, an address or a gift."""
