"""The phrases by which news answers what became of people and what was done for them.

Owns data only, as `matter_phrases` does for what was done; patterns are of one clause.
"""

from __future__ import annotations

from summarizer.across.views.matter_phrases import NOBODY, Phrases

_WAS = r"(?:is|are|was|were|been|being|be)"
_THEIR = r"(?:his|her|their|its|the|any|our|my)"

HELD: Phrases = (
    (
        r"(?:led|taken|sent|driven) (?:straight |back )?(?:in)?to (?:the )?(?:cells|prison|jail|"
        r"custody)|in custody|"
        rf"behind bars|under arrest|remanded|{_WAS} (?:arrested|detained|jailed|held|locked up)\b",
    ),
    (
        r"(?:free|freed|released|out) on bail|walked free|at liberty|(?:remains?|is|are|was|were|"
        r"still) (?:free|at large)\b|"
        rf"{_WAS} (?:released|freed|let go|bailed)|on the run|allowed to go home",
    ),
)

HEALTH: Phrases = (
    (
        r"out of danger|(?:in a |is |are |now |was |were )stable|(?:left|leave|out of) "
        r"(?:hospital|intensive care)|discharged|"
        r"(?:not|no longer) (?:life-threatening|in danger|critical)|recovering|on the mend|"
        r"sitting up|"
        r"(?:slightly|lightly) (?:hurt|injured)|(?:minor|light|slight) injur(?:y|ies)|expected to "
        r"(?:recover|live|survive)",
    ),
    (
        r"fighting for (?:his|her|their) (?:life|lives)|in (?:a )?(?:critical|grave|serious) "
        r"condition|(?:was|is|were|are|remains?) in "
        r"intensive care|in a coma|life-threatening|critically (?:ill|hurt|injured)|between life "
        r"and death",
    ),
)

ARMED: Phrases = (
    (
        r"(?:was|were|is|heavily) armed|(?:carried|carrying|held|holding|drew|pulled|brandish\w+|"
        r"waved|waving|pointed|raised|had) "
        r"(?:a |an |his |her |the )?(?:\w+ )?(?:knife|gun|pistol|rifle|weapon|axe|machete|handgun|"
        r"revolver)|"
        r"(?:reached|went) for (?:a|his|her|the) (?:gun|knife|weapon|pocket|waistband)",
    ),
    (
        r"unarmed|(?:no|without a|had no|carried no) (?:weapon|gun|knife)s?|empty-?handed|hands "
        r"(?:were )?(?:raised|up|in the air|empty)|"
        r"(?:was|were) not (?:armed|holding|carrying)",
    ),
)

SORRY: Phrases = (
    (
        r"apologi[sz](?:ed?|es|ing)|said sorry|(?:expressed|voiced) (?:\w+ )?regret|asked (?:for "
        r")?(?:forgiveness|pardon)|"
        r"(?:offered|made|gave|sent) (?:[\w’']+ )?(?:an? )?(?:\w+ )?apolog(?:y|ies)",
    ),
    (
        r"(?:no|not a) (?:word of )?(?:apology|regret|remorse)|(?:refus\w+|declined|fail\w+) to "
        r"(?:apologi[sz]e|say sorry)|unrepentant|"
        rf"(?:not|never|n[’']t) (?:\w+ )?(?:apologi[sz]ed?|said sorry|say sorry)|nothing to "
        rf"(?:apologi[sz]e|be sorry)|"
        rf"{NOBODY} (?:[\w’'-]+ ){{0,3}}(?:apologi[sz]ed|said sorry)",
    ),
)

OPEN_HANDED: Phrases = (
    (
        r"(?:co-?operat(?:ed|ing|es?))\b|(?:handed|turned) over (?:all|every|the) (?:\w+ "
        r")?(?:documents|files|records|papers|data|footage)|"
        r"answered (?:all|every)|(?:full|free|unhindered) access|nothing to hide",
    ),
    (
        r"(?:refus\w+|declined|fail\w+) to (?:co-?operate|answer|hand over|testify|release|"
        r"disclose)|stonewall\w*|"
        r"(?:withheld|withholding|held back|hid|hidden|hiding|concealed|destroyed|shredded) "
        r"(?:\w+ )?(?:documents|files|records|papers|data|"
        r"evidence|footage|information)|obstruct(?:ed|ing)|(?:denied|refused|without|no) access|"
        r"cover(?:ed)?[ -]up",
    ),
)

HELPED: Phrases = (
    (
        r"(?:was|were|been|being) (?:well )?(?:looked after|cared for|supported|given (?:help|"
        r"support|shelter|food))|(?:offered|given|received|got) "
        r"(?:\w+ )?(?:help|support|counselling|shelter|assistance)|help (?:was|is|came|arrived)",
    ),
    (
        rf"{NOBODY} (?:[\w’'-]+ ){{0,3}}(?:helped|came to help|offered|cared|looked after)|left "
        rf"(?:alone|to fend|to cope|on (?:his|her|their) own)|"
        r"no help (?:came|arrived|at all|from|was)|(?:were|was|been|felt) (?:abandoned|forgotten|"
        r"left out in the cold)|without (?:any )?help\b",
    ),
)

REPAID: Phrases = (
    (
        r"(?:get|got|have|receive|given) (?:all )?(?:their|his|her) money back|(?:paid|repaid|"
        r"refunded|reimbursed|compensated) (?:in full|every)|"
        r"(?:will|to|been|were|was|be) (?:fully |all )?(?:refunded|reimbursed|compensated|repaid)|"
        r"full (?:refund|compensation)s?",
    ),
    (
        r"not (?:a|one|seen a|received a) (?:penny|cent|single \w+)|still (?:waiting|wait|owed|"
        r"unpaid)|(?:get|got|receive|received|see|seen|left with) "
        r"nothing|empty-?handed|(?:should|need|can) not (?:hope|count|expect)|no (?:refund|"
        r"compensation|money back)|"
        r"(?:never|not) (?:been )?(?:paid|refunded|compensated|reimbursed|repaid)|unlikely to "
        r"(?:see|get|recover)",
    ),
)

PAID: Phrases = (
    (
        r"(?:paid|handed over|transferred|wired|gave) (?:[\w’'.-]+ ){0,4}(?:ransom|bribes?|"
        r"kickbacks?|to the (?:gang|hackers|kidnappers|attackers))|"
        r"(?:ransom|bribe|sum|money|payment|fee)s? (?:[\w’'.-]+ ){0,3}(?:was|were|had been|has "
        r"been) (?:paid|handed|transferred)|"
        r"bought (?:its|his|her|their) (?:way out|freedom|silence|release)|(?:took|accepted|"
        r"pocketed) (?:[\w’'.-]+ ){0,3}bribes?",
    ),
    (
        r"no (?:money|ransom|payment|bribe|sum|cash|fee|penny|cent)s? (?:[\w’'.-]+ "
        r"){0,3}(?:changed hands|paid|handed|given|went|moved)|"
        r"(?:not|never|n[’']t) (?:\w+ )?(?:paid|pay|handed over|taken|accepted|took) (?:a|any|"
        r"one) (?:\w+ )?(?:ransom|bribe|penny|cent|money)|"
        r"refus\w+ to pay|without (?:paying|payment|a ransom)",
    ),
)

JOBS: Phrases = (
    (
        r"jobs? (?:is|are|will be|was|were|remain|stays?) (?:safe|secure|guaranteed|kept)|no "
        r"(?:jobs?|posts?|one|redundanc\w+|layoffs|dismissals) "
        r"(?:[\w’'-]+ ){0,3}(?:lost|go|cut|planned|lose|dismissed|expected)|no (?:compulsory "
        r")?(?:redundancies|layoffs|job losses|dismissals)|"
        r"all (?:jobs|posts|staff|workers) (?:[\w’'-]+ ){0,2}(?:kept|keep|stay|taken over)",
    ),
    (
        r"(?:jobs|posts|workers|people) (?:will |are to |would |face |could )(?:go|be (?:cut|lost|"
        r"dismissed)|the axe)|(?:lose|losing|lost|fear\w*(?: for)?) "
        r"(?:their|our) jobs?|job losses|(?:mass|more|further) (?:redundancies|layoffs|"
        r"dismissals)|out of work",
    ),
)

GOING_ON: Phrases = (
    (
        r"(?:will|to|can|would|shall) (?:stay|remain|be kept|keep) (?:open|running|going)|no "
        r"(?:plans?|intention|thought|question) (?:to|of) "
        r"(?:clos|shut|end|sell)\w*|(?:is|are) (?:not|n[’']t) (?:closing|shutting|for sale)|here "
        r"to stay|(?:future|survival) (?:is|was) (?:safe|secure|assured)",
    ),
    (
        r"(?:will|to|is to|would|must|has to) (?:close|shut|be (?:closed|shut|sold|wound up))|"
        r"(?:is|are) (?:closing|shutting) (?:down|for good)?|"
        r"(?:close|closed|shut) (?:its doors )?for good|death sentence for|the end (?:for (?:the|"
        r"us|our|this)|of (?:our|an era))",
    ),
)

RECEIVED: Phrases = (
    (
        r"applau(?:se|ded)|(?:standing )?ovation|cheer(?:s|ed|ing)\b|(?:warm(?:ly)?|friendly|"
        r"enthusiastic(?:ally)?) (?:welcome|reception|received)|"
        r"(?:hall|house|church|stadium|square|theatre|room) (?:was|were) (?:full|packed|crowded)|"
        r"(?:packed|full|sold-out|sold out|crowded) (?:hall|house|room|church|stadium|square)|"
        r"record crowds?|well attended",
    ),
    (
        r"boo(?:s|ed|ing)\b|jeer(?:s|ed|ing)\b|whistl(?:es|ed|ing)|heckl(?:ed|ers|ing)|(?:icy|"
        r"cool|frosty|stony|hostile) (?:silence|reception|welcome)|"
        r"half-?empty|empty (?:seats|hall|rows|benches)|poorly attended|(?:few|hardly anyone|"
        r"barely anyone) (?:came|turned up)|thin crowd",
    ),
)
