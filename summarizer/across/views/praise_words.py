"""Words that praise and words that blame, whatever they are said of.

Owns two curated lists of plain English judgement; the scales of `judgement_words` know more of
what is judged. No word of mere misfortune is here: a disaster is not blamed for being one.
"""

from __future__ import annotations

import re

_STRONG_PRAISE = """exemplary textbook outstanding excellent superb magnificent flawless brilliant
admirable praiseworthy heroic courageous brave bold masterful masterly first-rate first-class
impeccable faultless perfect triumph model(?=\\s(?:of|for)\\b|\\W*$|[.,;”"])
gold-standard remarkable visionary statesmanlike
landmark historic magnificent wonderful splendid world-class masterpiece beyond\\sreproach
best\\s(?:thing|decision|news|day|deal) proud victory vindication miracle godsend blessing
beautifully brilliantly flawlessly"""
_MILD_PRAISE = """sensible wise responsible prudent fair just generous professional swift prompt
quick smooth smoothly orderly efficient effective success successful sound robust solid safe
reliable transparent honest balanced reasonable justified proportionate necessary welcome
progress thorough careful good great well-run well-organised well-organized right rightly
impressive decent thoughtful encouraging promising positive timely correct breakthrough"""
_STRONG_BLAME = """dreadful appalling disgraceful disgrace shameful shame scandalous scandal
unforgivable inexcusable unacceptable outrageous outrage chaotic shambles shambolic mess fiasco
farce farcical travesty mockery botched bungled incompetent incompetence
reckless irresponsible foolish stupid stupidity absurd ridiculous laughable pathetic sham joke
insult insulting betrayal vandalism cynical cowardly heartless callous cruel draconian unjust
blunder deplorable lamentable whitewash cover-up gimmick disgusting monstrous madness insane
unconscionable abysmal atrocious lousy witch-hunt
surrender sell-out charade nonsense catastrophic cynicism excuse arrogance arrogant
toothless window[-\\s]dressing too\\slittle far\\stoo\\slate smokescreen stitch-up fairy\\stale"""
_MILD_BLAME = """slow late sluggish belated poor poorly weak inadequate insufficient feeble flawed
unsafe dangerous secretive dishonest misleading alarming worrying disappointing embarrassment
embarrassing terrible awful bad horrible unreasonable unjustified disproportionate excessive
premature pointless hasty regrettable mistake failure failed careless unfair clumsy
half-hearted short-sighted costly harsh meagre vague confusing damaging setback rushed"""


def _any_of(words: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(words.split())})\b", re.IGNORECASE)


FIRST_WORDS = frozenset(
    re.match(r"[a-z]+", phrase)[0]  # type: ignore[index]  # each begins with a letter
    for words in (_STRONG_PRAISE, _MILD_PRAISE, _STRONG_BLAME, _MILD_BLAME)
    for phrase in words.split()
)
"""With what words all of them begin: few sentences hold one, and the patterns are slow to tell."""
STRONG_PRAISE, MILD_PRAISE = _any_of(_STRONG_PRAISE), _any_of(_MILD_PRAISE)
STRONG_BLAME, MILD_BLAME = _any_of(_STRONG_BLAME), _any_of(_MILD_BLAME)
"""Strong words judge by themselves, mild ones where two sources speak of one thing."""
