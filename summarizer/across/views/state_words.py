"""States that things enter and leave, and the words for being in one and being out of it.

Owns curated rows only: each is one axis of plain English on which news tells a change. Words are of
the state and not of what is in it, so that they hold for any driver, ban or bridge.
"""

from __future__ import annotations

import re
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Axis:
    """Is a state with the words for it and against it; `lasts` says that it isn't left by itself.

    `names_it` says that the words themselves tell what is in the state, so that no other word of
    the two sentences need be shared.
    Two reports of a state that changes may both have been right in turn; whether a thing worked
    on one day does not change.
    """

    name: str
    lasts: bool
    on: re.Pattern[str]
    off: re.Pattern[str]
    names_it: bool = False


def _axis(name: str, on: str, off: str, *, lasts: bool = False, names_it: bool = False) -> Axis:
    return Axis(name, lasts, _words(on), _words(off), names_it)


def _words(alternatives: str) -> re.Pattern[str]:
    phrases = (" ".join(phrase.split()) for phrase in alternatives.split("|"))
    return re.compile(rf"\b(?:{'|'.join(phrases)})\b")


_FOUL_PLAY = (
    r"(?:an? |any |the )?(?:\w+ )?(?:sabotage|attack|foul play|interference|deliberate act|arson|"
    r"terrorism|tampering|crime)"
)

AXES = (
    _axis(
        "suspicion",
        rf"(?:cannot|not|(?:can|could|won)[’']t) (?:exclude|rule out) {_FOUL_PLAY}|"
        rf"(?:suspects?|suspected|signs? of|evidence of|possibility of) {_FOUL_PLAY}|"
        rf"includes {_FOUL_PLAY}",
        rf"no (?:sign|evidence|indication|suggestion|hint)s?(?: whatsoever| at all)? of "
        rf"{_FOUL_PLAY}|"
        rf"(?:nothing|no \w+) to (?:indicate|suggest|point to) {_FOUL_PLAY}|"
        rf"not (?:being )?treated as {_FOUL_PLAY}|(?:ruled|rules|rule) out {_FOUL_PLAY}",
        lasts=True,
        names_it=True,
    ),
    _axis(
        "custody",
        r"arrested|detained|jailed|imprisoned|remanded|in custody|behind bars|under arrest|"
        r"in detention|locked up|in (?:a |the )?(?:cell|prison|jail)|taken into custody",
        r"at large|on the run|absconded|escaped|"
        r"released|freed|let (?:out|go)(?! (?:from|of|by)\b)|walked free|"
        r"on bail|bailed|discharged|set free|at liberty",
    ),
    _axis(
        "open",
        r"open(?:ed|s)? again|re-?open(?:ed|s)?|resum(?:ed|es)|running again|back in service|"
        r"back in (?:operation|use)|in operation again",
        r"(?:was|is|were|are|been|stays?|remains?) (?:closed|shut)|closed until|shut down|"
        r"out of service|out of use|at a standstill|shut until",
    ),
    _axis(
        "force",
        r"in force|stays|imposed|introduced|banned|forbidden|prohibited|remains? in place|extended",
        r"lifted|scrapped|revoked|allowed again|repealed|withdrawn|no longer|eased",
    ),
    _axis(
        "office",
        r"in office|in (?:his|her|the) post|in post|stay(?:s|ing)? on|full confidence|"
        r"no (?:plans?|intention) (?:to|of) (?:go|leave|leaving|resign|resigning|quit|step)\w*|"
        r"not thinking of (?:leaving|resigning|going)|will not (?:resign|quit|leave|step down)",
        r"resigned|resignation|quit|stepped down|steps down|suspended|dismissed|sacked|"
        r"fired(?! (?:an?|the|at|on|into|from|back|upon|in|tear|shots?|rockets?)\b)|"
        r"ousted|will leave|removed from",
    ),
    _axis(
        "consent",
        r"accept(?:s|ed)?|agree[sd]?|sign(?:s|ed)? up|approv(?:es|ed)|endors(?:es|ed)|"
        r"ratif(?:ies|ied)",
        r"reject(?:s|ed)?|refus(?:es|ed)|turn(?:s|ed)? (?:it |this |that )?down|unacceptable|"
        r"veto(?:es|ed)|plainly wrong",
    ),
    _axis(
        "ahead",
        r"go(?:es|ing)? ahead|(?:will|shall|to) be (?:held|repeated)|will take place|be repeated|"
        r"(?:is|are) (?:back )?on again",
        r"ruled out|rules out|call(?:s|ed)? off|cancell?ed|postponed|blocked|abandoned|given up|"
        r"gave up|shelved",
    ),
    _axis(
        "works",
        r"in working order|functioning|functioned|work(?:s|ed)(?: perfectly| properly)?",
        r"out of order|broken|faulty|defective|malfunction(?:s|ed)?|has been dead|did not work|"
        r"did not (?:take hold|respond|hold)|failed(?! (?:to|in|at|his|her|its|their|them|the)\b)",
        lasts=True,
    ),
    _axis(
        "alarm",
        r"sounded|(?:was|were) sounded|rang out|went off (?:as|on time|at)",
        r"(?:was|were|remained|remain|stayed|fell) silent|(?:did not|didn[’']t|failed to) "
        r"(?:sound|go off|ring)|never (?:sounded|went off|rang)",
        lasts=True,
    ),
    _axis(
        "talks",
        r"in talks|hold(?:s|ing)? talks|held talks|negotiating with|is talking to|are talking to",
        r"no talks|not in talks|no negotiations|not negotiating|not talking to",
    ),
    _axis(
        "supply",
        r"restored|reconnected|back on|fully supplied",
        r"cut off|knocked out|still without|in the dark|went out",
    ),
    _axis(
        "charge",
        r"charged with|charged over|convicted|found guilty|indicted|under investigation",
        r"cleared|acquitted|without charge|exonerated|not guilty|suspicion against",
    ),
    _axis(
        "sale",
        r"for sale|in (?:exclusive )?talks|has been sold|will sell",
        r"off the market|broke off (?:the )?talks|will not sell",
    ),
    _axis(
        "strike",
        r"on strike|walk(?:s|ed)? out|downed tools|strike (?:began|start(?:s|ed)|goes on)",
        r"back (?:at|to) work|return(?:s|ed)? to work|strike (?:ended|is over|was called off)|"
        r"strike has ended",
    ),
    _axis(
        "home",
        r"allowed (?:back|home|to return)|return(?:ed)? home|back in their homes|went back",
        r"told to leave|not allowed back|cannot return|evacuated|barred from returning",
    ),
    _axis(
        "ruling",
        r"upheld|upholds|confirmed by the court|stands(?! (?:at|on|in|by|to|for)\b)",
        r"overturned|overturns|quashed|annulled|struck down|set aside",
    ),
    _axis(
        "licence",
        r"licensed|authori[sz]ed|with (?:a )?(?:permission|permit|licen[cs]e)",
        r"unlicensed|unauthori[sz]ed|without (?:a )?(?:permission|permit|licen[cs]e)",
        lasts=True,
    ),
    _axis(
        "knowledge",
        r"(?:was|were|been) (?:warned|informed|notified|alerted)|knew|(?:was|were) aware",
        r"never (?:warned|told|informed|notified|set eyes on|received|saw|seen)|unaware|"
        r"without warning|no warning|no knowledge",
        lasts=True,
    ),
    _axis(
        "duty",
        r"acted (?:promptly|at once|immediately|swiftly|quickly|correctly|properly)|done all|"
        r"did all|done everything|did everything|did (?:its|his|her|their) duty|"
        r"responded (?:promptly|at once|immediately|swiftly|quickly)",
        r"ignored|did nothing|done nothing|failed (?:the|its|his|her|their|them|to act)|"
        r"turned a blind eye|looked away|brushed aside",
        lasts=True,
    ),
    _axis(
        "deal",
        r"agreed to pay|agreed (?:on )?(?:a )?(?:deal|settlement)|settled|reached (?:a )?"
        r"(?:deal|settlement|agreement)",
        r"under negotiation|being negotiated|still (?:talking|negotiating)|no (?:deal|agreement)|"
        r"broken off",
    ),
    _axis(
        "paid",
        r"(?:was|were|been|has|have) paid|pocketed|handed over|paid out",
        r"withheld|unpaid|never paid|held back|still owed",
        lasts=True,
    ),
    _axis(
        "appeal",
        r"(?:will|would|intends? to|leave to|wants? to|plans? to) appeal|appeal(?:ed|s) against|"
        r"lodged an appeal|filed an appeal",
        r"no appeal|(?:will|would|did|does) not (?:wish to |want to |intend to )?appeal|"
        r"waived? (?:his|her|its|their) right",
    ),
    _axis(
        "part",
        r"interven(?:e[sd]?|ing)|step(?:s|ped)? in|mediat(?:e[sd]?|ing)",
        r"(?:keep|stay|kept|stayed) out of|hands off",
    ),
    _axis("whereabouts", r"(?:was|were|been) found|turned up", r"(?:still |went |is |are )missing"),
    _axis(
        "profit",
        r"profitable|(?:makes?|made|turn(?:s|ed)|earn(?:s|ed)) (?:a |money|profits)(?:\w+ )?profit|"
        r"in profit|in the black|pays? its way",
        r"loss-making|unprofitable|at a loss|los(?:es|ing) money|lost money|in the red|"
        r"(?:makes?|made) (?:a )?loss(?:es)?",
    ),
    _axis(
        "public",
        r"open to the public|in public|in open (?:court|session)",
        r"behind closed doors|in private|in camera|in secret|(?:closed|not open) to the public",
        lasts=True,
    ),
    _axis(
        "binding",
        r"(?:legally|is|are|be) binding",
        r"not (?:legally )?binding|non-binding|no legal force|(?:merely|only|purely) advisory",
        lasts=True,
    ),
    _axis(
        "insured",
        r"(?:is|are|was|were|fully) insured",
        r"uninsured|not insured|no insurance|without insurance",
        lasts=True,
    ),
    _axis(
        "armed", r"(?:was|were|is|are|heavily) armed", r"unarmed|not armed|no weapons?", lasts=True
    ),
    _axis(
        "one mind",
        r"unanimous(?:ly)?|of one mind|without (?:a )?dissent(?:ing vote)?|with one voice",
        r"not unanimous|voted against|dissent(?:ed|ing)|by a majority|(?:was|were) divided",
        lasts=True,
    ),
    _axis(
        "peace",
        r"peaceful(?:ly)?|without incident|calmly",
        r"violent(?:ly)?|riot(?:s|ed|ing)?|clash(?:es|ed)|turned ugly",
        lasts=True,
    ),
)
"""The axes on which a change, or two views of a state, is looked for."""


def _openings() -> dict[str, dict[int, int]]:
    words: dict[str, dict[int, int]] = {}
    for number, axis in enumerate(AXES):
        phrases = f"{axis.on.pattern}|{axis.off.pattern}".replace("re-?open", "reopen|re-open")
        for word in set(_LITERAL.findall(phrases)) - _IDLE:
            held = words.setdefault(word[:LETTERS], {})
            held[number] = min(len(word) - _OPTIONAL, held.get(number, len(word)))
    return words


LETTERS = 4
_OPTIONAL = 1
"""Letters of a word that a pattern may leave out: "cancelled", "canceled"."""
_LITERAL = re.compile(r"[a-z]{3,}")
_IDLE = frozenset(
    """the has have his her was were are for any not out been going into will with without must
    its their that until still never""".split()
)
AXES_BY_OPENING = _openings()
"""The axes by the first letters of the words of their phrases, each with the length from which on
a word may be meant: most sentences hold none, and the patterns need not be tried on them."""
