"""Lines amid an article that call upon its reader, in languages for which `reading` has no rules.

Owns the closed classes of two words that such a line has: an order at its beginning, and what it
is to follow. One of the two alone proves nothing.
"""

from __future__ import annotations

import re

_LONGEST = 200
_ORDER = re.compile(
    r"\W*(?:segui(?:ci|te)?|iscriviti|iscrivetevi|abbonati|scarica|clicca|leggi"
    r"|s[ií]guenos|sigue|ap[uú]ntate|suscr[ií]bete|suscr[ií]base|[uú]nete|descarga|recibe"
    r"|suivez|abonnez|inscrivez|t[ée]l[ée]chargez|rejoignez|recevez|cliquez"
    r"|folgen|folge|folgt|abonnieren|abonniere|melden|jetzt|laden|erhalten"
    r"|volg|abonneer|meld|schrijf|f[öø]lj?|prenumerera|tilmeld|abonn[ée]r"
    r"|siga|inscreva|assine|baixe|receba|acompanhe)\b",
    re.IGNORECASE,
)
_FOLLOWED = re.compile(
    r"\b(?:whatsapp|telegram|instagram|facebook|tiktok|youtube|bluesky|mastodon|threads|twitter"
    r"|newsletter|google news|podcast|app|bolet[ií]n|canale?|kanal|lettre d['’]information"
    r"|infolettre|nieuwsbrief|nyhetsbrev|nyhedsbrev)\b",
    re.IGNORECASE,
)


def calls_upon_reader(words: str) -> bool:
    """Tell a line such as "Segui la Voce su WhatsApp" or "Abonnieren Sie den Newsletter"."""
    if len(words) > _LONGEST or _ORDER.match(words) is None:
        return False
    return _FOLLOWED.search(words) is not None
