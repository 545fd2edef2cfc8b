"""The phrases by which news answers how things were kept, planned, finished and meant.

Owns data only, as `matter_phrases` does for what was done; patterns are of one clause.
"""

from __future__ import annotations

from summarizer.across.views.matter_phrases import Phrases

KEPT_UP: Phrases = (
    (
        r"(?:well|properly|regularly|recently|fully|freshly|newly|duly) (?:maintained|serviced|"
        r"inspected|checked|tested|overhauled|repaired)",
        r"(?:was|were|been) (?:\w+ )?(?:serviced|inspected|overhauled|checked|tested|renewed|"
        r"approved) (?:in|last|only|every|just|twice|a|on|shortly)",
        r"(?:inspected|serviced|checked|tested) (?:regularly|every|twice|once|yearly|monthly|"
        r"weekly|annually)|passed (?:its|the|a|every|all) "
        r"(?:\w+ )?(?:inspection|test|check|audit)s?|in (?:good|perfect|excellent|sound) "
        r"(?:repair|condition|order)",
    ),
    (
        r"neglect(?:ed)?\b|(?:badly|poorly|never|not) (?:maintained|serviced|inspected|checked|"
        r"tested|overhauled|repaired)|dilapidated|run-?down|"
        r"rust(?:ed|y|ing)|rotten|rotting|worn(?:-out| out| through)?\b|crumbling|corroded|frayed|"
        r"patched up|overdue|cracked\b",
        r"(?:not|never|n[’']t) been (?:properly )?(?:serviced|inspected|checked|tested|maintained|"
        r"renewed|repaired)|in (?:bad|poor|a bad) "
        r"(?:repair|condition|state|shape)|(?:cut|skipped|postponed|put off) (?:the "
        r")?(?:maintenance|inspection|repair)s?",
    ),
)

READY: Phrases = (
    (
        r"well[- ]prepared|(?:was|were|is|are|been) (?:fully |well |all )?(?:prepared|ready|"
        r"rehearsed)\b|everything (?:was|is) (?:in place|ready)|"
        r"(?:plans?|measures|procedures) (?:was|were|had been|is|are) (?:all )?in place|"
        r"(?:practised|drilled|rehearsed|planned) (?:for|this|it|every)",
    ),
    (
        r"unprepared|ill-?prepared|(?:badly|poorly|hardly|barely|not) (?:prepared|ready|equipped|"
        r"planned)|no (?:plan|emergency plan|strategy|drill)\b|"
        r"improvis(?:ed|ing|ation)|(?:caught|taken) (?:off guard|out|by surprise|cold)|nobody "
        r"knew (?:what|who|where|how)|haphazard|overwhelmed",
    ),
)

FINISHED: Phrases = (
    (
        r"(?:is|are|was|were|been|stands?|now) (?:fully |all |largely |nearly )?(?:finished|"
        r"completed?|done|ready)\b|(?:ahead of|on|to) schedule|"
        r"(?:opened|opens|finished|delivered|completed) on time|(?:work|works|construction|"
        r"repairs) (?:has|have|had|was|were) (?:been )?"
        r"(?:finished|completed|concluded|ended)",
    ),
    (
        r"unfinished|half-?(?:built|finished|done)|incomplete|(?:far|long way) from (?:finished|"
        r"complete|ready|done|over)|behind schedule|"
        r"(?:months|years|weeks) (?:late|behind|away)|building site|(?:not|nowhere near) (?:yet "
        r")?(?:finished|complete|ready|done)|"
        r"still (?:missing|unfinished|being (?:built|laid|fitted)|to be (?:built|done|fitted))",
    ),
)

MEANT: Phrases = (
    (
        r"deliberate(?:ly)?|on purpose|intentional(?:ly)?|(?:was|were|been) (?:pushed|targeted|"
        r"aimed at|planned|murdered)\b|took aim|aimed at|arson|"
        r"sabotage|(?:act of|case of) (?:arson|sabotage|revenge|terror)|cold-blooded|premeditated",
    ),
    (
        r"by (?:accident|mistake|chance)|accidental(?:ly)?|(?:an|a tragic|tragic|pure|simple) "
        r"(?:accident|mishap|error|mistake)|unintentional(?:ly)?|"
        r"not (?:deliberate|intentional|on purpose|intended)|slipped|stumbled|lost (?:his|her|"
        r"its) (?:footing|balance)|misfired|never meant",
    ),
)
