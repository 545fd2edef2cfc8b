"""The phrases by which news answers yes or no to the matters that it keeps disputing.

Owns data only; `matters` says what each question is. Patterns are of lower case and of one clause.
"""

from __future__ import annotations

Phrases = tuple[tuple[str, ...], tuple[str, ...]]

_HAD = r"(?:has|have|had|was|were|is|are|been|being|be|get|got)"
NOBODY = (
    r"(?:nobody|no one|no-one|none(?: of [\w’']+(?: [\w’']+)?)?|not a (?:single )?[\w’']+|"
    r"not one(?: of [\w’']+(?: [\w’']+)?)?|neither(?: of [\w’']+)?|no [\w’']+(?: or [\w’']+)?)"
)
_NOT = r"(?:not|never|n[’']t)"
_THING = r"(?:[\w’'-]+ ){0,4}"
_MESSAGE = r"(?:letter|leaflet|warning|notice|invitation|text message|e-?mail|alert|call|message)"
_DEVICE = (
    r"(?:alarm|siren|bell|sprinkler|generator|brake|pump|barrier|gate|detector|sensor|valve|lock|"
    r"door|exit|light|signal|dam|dyke|wall|levee|bridge|roof|cable|rope|anchor|engine|motor|system|"
    r"camera|radio|phone|switch|battery|net|wire|fan)s?"
)
_LEARNED = r"(?:learn(?:ed|t|s)?|hears?|heard|find out|found out|read|discover(?:s|ed)?)"
_FROM_NEWS = (
    r"(?:from (?:the|a|an) (?:radio|news|news\w+|papers?|press|television|tv|internet|media|"
    r"reporters?|journalists?|neighbours?|neighbors?|colleagues?|headlines?)|"
    r"(?:on|in|over) the (?:newspapers?|papers?|press|media|radio|news|internet|television)|"
    r"through the (?:press|media)|by chance|by accident)"
)
_ONLY_THEN = r"only (?:this|the|that|on|when|from|after|last|yesterday|hours|minutes|days|a)"

TOLD: Phrases = (
    (
        rf"{_HAD} (?:\w+ ){{0,2}}(?:alerted|warned|written to)\b|(?:consulted|informed|notified|"
        rf"briefed|forewarned)\b",
        r"(?:had|has|have) (?:all |also |long |already )?been (?:told|asked|invited|involved|"
        r"heard|given notice)",
        r"(?:wrote|written|spoke|spoken|talked) (?:to|with) (?:all|every|each|the|its|their|"
        r"local)\b",
        r"consultations? with|(?:weeks|months|years|rounds?) of (?:public )?(?:consultation|talks)",
        r"(?:held|holding|hold) (?:[\w’'-]+ ){0,3}(?:meetings?|hearings?|talks|evenings?) (?:with|"
        r"for)",
        r"(?:after|following) (?:\w+ )?consultations?\b",
        r"(?:told|asked|heard|spoken to|involved|invited) (?:[\w’']+ ){0,4}"
        r"(?:beforehand|in advance|ahead of time|in good time|before the (?:decision|vote|plan))",
        rf"(?:received|got|been sent|were sent|was sent|been given|were given) (?:an? |the |two )?"
        rf"(?:[\w-]+ ){{0,2}}{_MESSAGE}s?\b",
        rf"{_MESSAGE}s? (?:had|have|has|were|was) (?:all |also )?(?:been )?"
        r"(?:sent|delivered|issued|handed|put up|posted|given|distributed|gone out)",
        r"(?:meetings?|evenings?|hearings?) (?:was|were|had been|have been|has been) held",
        r"woken by|(?:knocked|knocking|rang|rung|ringing) (?:[\w’'-]+ ){0,3}(?:doors?|doorbells?|"
        r"bells?)\b",
        r"(?:from )?door to door|(?:over|by|through) (?:the )?loudspeakers?",
        r"(?:ample|plenty of|fair|due|full) (?:warning|notice)",
        r"(?:days|weeks|months)[’'] (?:warning|notice)|warned (?:everyone|everybody|residents)",
    ),
    (
        rf"{NOBODY} (?:[\w’'-]+ ){{0,7}}(?:asked|consulted|warned|told|informed|notified|alerted|"
        r"sat down|spoke|spoken to|listened|knocked|came (?:to|by|round|near)|rang|called|wrote|"
        r"contacted|heard (?:a word|anything|of it))\b",
        r"heard nothing|(?:not|never|n[’']t) (?:heard|had|got) (?:a (?:single )?word|anything)",
        rf"{_NOT} (?:\w+ )?(?:been )?(?:asked|consulted|warned|told|informed|notified|alerted|"
        r"listened to|contacted|invited|involved|briefed)\b",
        r"without (?:any |prior |proper |so much as |even )*(?:a )?(?:word of )?"
        r"(?:warning|consultation|notice|consulting|asking|telling|informing|notifying)",
        rf"no (?:prior |advance |proper |such |single |official )?(?:{_MESSAGE}|consultation|word|"
        r"announcement|[\w]+, [\w]+ or [\w]+)\b",
        rf"{_LEARNED} (?:[\w’'-]+ ){{0,6}}?(?:{_FROM_NEWS}|{_ONLY_THEN})",
        rf"only (?:learn(?:ed|t)|heard|found out|discovered)|{_LEARNED} it {_FROM_NEWS}",
        r"first (?:that )?(?:they|we|he|she|i|anyone|anybody|residents|many) (?:knew|heard|learn)",
        r"over (?:our|their|his|her|my) heads?\b|behind (?:our|their|his|her|my) backs?",
        r"kept in the dark|left in the dark|out of the blue|caught unawares|taken by surprise",
        r"fait accompli",
    ),
)

FORESEEN: Phrases = (
    (
        r"knew (?:it|of|about|that|all|full well|very well|perfectly|for)\b",
        rf"{_HAD} (?:well |fully |perfectly |long |already |also )?(?:aware|warned|informed|"
        rf"alerted)",
        r"(?:report|survey|list|letter|memo|file|complaint|warning|study|note)s? (?:[\w’'-]+ ){0,5}"
        r"(?:was|were|had been) (?:handed|given|sent|passed|shown|filed|ignored|shelved|brushed)",
        r"ignored (?:the |repeated |all |their |its |earlier |clear )*(?:warnings?|complaints|"
        r"advice)",
        r"(?:had|have|has) (?:\w+ |for years )?(?:warned|complained)|(?:reports?|stud(?:y|ies)|"
        r"experts?|engineers?|inspectors?|"
        r"residents|neighbours) (?:had |have )?(?:\w+ )?(?:warned|pointed to|pointed out|flagged|"
        r"reported)",
        r"(?:had|has|have) been (?:told|informed|warned) (?:of|about|that)",
        r"(?:was|were|entirely|quite) (?:foreseeable|predictable)|saw it coming",
        r"(?:could|should) have (?:been (?:foreseen|known|predicted|prevented)|known)",
    ),
    (
        rf"{_NOT} (?:\w+ )?(?:been )?(?:aware|warned|told|informed|alerted|known about)",
        rf"{NOBODY} (?:[\w’'-]+ ){{0,3}}(?:told|warned|informed|alerted|knew|foresaw|expected|"
        rf"complained|noticed)",
        r"unaware|knew nothing|(?:had|has|have) (?:had )?no (?:knowledge|idea|inkling|way of "
        r"knowing)",
        r"no (?:sign|hint|indication|warning|prior indication)s? (?:of|that|whatever|at all|was|"
        r"were|had)",
        r"(?:could not|couldn[’']t|cannot|can[’']t|impossible to) (?:have )?(?:been )?"
        r"(?:foresee|foreseen|predict|predicted|known|anticipate|anticipated)",
        r"unforeseeable|unpredictable|without warning|came as a (?:\w+ )?surprise|(?:took|taken) "
        r"(?:[\w’'-]+ ){0,3}by surprise",
        rf"{_LEARNED} (?:of|about) (?:[\w’'-]+ ){{0,6}}?{_ONLY_THEN}",
        r"only (?:learn(?:ed|t)|heard|found out|discovered)",
    ),
)

FREELY: Phrases = (
    (
        r"voluntar(?:y|ily)|(?:his|her|their|its) own (?:accord|free will|choice|will|wish|"
        r"request|decision)",
        r"willingly|freely\b|of free will|agreed to (?:leave|go|move|resign|step down|sell|sign)",
        r"(?:chose|chosen|choosing|decided|asked|wished|wanted) to (?:go|leave|move out|move|quit|"
        r"resign|"
        r"retire|step down|return home)",
        r"of (?:his|her|their) own accord|mutual (?:agreement|consent)|amicabl[ey]",
        r"by (?:mutual|common) (?:agreement|consent)|nobody (?:was|is being|will be) forced",
    ),
    (
        r"(?:was|were|been|being|be|is|are) (?:forced|pushed|driven|thrown|pressed|pressured|"
        r"hounded|shown "
        r"the door|told to (?:go|leave|pack))",
        r"forced (?:out|resignation|departure|redundanc|eviction|to (?:go|leave|resign|quit|move))",
        r"forced to\b|(?:beaten|squeezed|tricked) out of|extracted under|shown the door|"
        r"compulsory|evict(?:ed|ion|ions|ing)|under (?:duress|pressure|threat)",
        r"against (?:his|her|their) (?:will|wish|wishes)|(?:no|any) choice|had no (?:option|"
        r"alternative)",
        rf"{NOBODY} (?:[\w’'-]+ ){{0,4}}(?:wants?|wanted|wishes|wished|asked|chose) to (?:go|"
        rf"leave|move)",
        r"ultimatum|(?:was|were|been) (?:sacked|fired|dismissed|ousted)|driven from|made to (?:go|"
        r"leave)",
    ),
)

WORKED: Phrases = (
    (
        rf"{_DEVICE} {_THING}(?:worked|held|went off|sounded|functioned|kept (?:working|running)|"
        r"came on|responded|rang|opened (?:as|at once|in time)|closed (?:as|at once)|was working|"
        r"were working)\b",
        r"(?:worked|functioned|operated|performed|behaved) (?:properly|perfectly|normally|"
        r"flawlessly|"
        r"faultlessly|as (?:it|they|designed|intended|planned))",
        r"(?:did|doing) (?:exactly )?(?:what|as|its job|their job)(?: (?:it|they) (?:should|was|"
        r"were))?",
        r"(?:full|perfect|good|proper) working order|kept (?:working|running) (?:on|through)|"
        r"held (?:firm|fast|at every|up well|throughout)|braking|brak(?:ed|es) ",
    ),
    (
        rf"{_DEVICE} {_THING}(?:failed|broke|jammed|burst|drowned|gave way|silent|collapsed|stuck|"
        r"jammed|locked|cut out|did not|didn[’']t|never|out of order)\b",
        rf"(?:did {_NOT}|didn[’']t|never|failed to) (?:even )?(?:try to )?(?:work|sound|go off|"
        rf"open|close|hold|"
        r"respond|start|brake|slow|ring|come on|light up|went off|sounded|worked)",
        r"(?:broke|burst|poured|came|spilled) (?:through|over) the (?:dam|dyke|levee|wall|barrier|"
        r"gates?)",
        rf"gave way|giv(?:en|ing) way|(?:stayed|remained|fell|kept|was|were) silent|having "
        rf"{_THING}(?:failed|"
        r"drowned|burst|broken)|malfunction|out of (?:order|action)|(?:stayed|remained) dark",
    ),
)

ENOUGH: Phrases = (
    (
        r"plenty of|(?:was|were|is|are|had|has|have|been) (?:more than )?(?:enough|sufficient|"
        r"ample)\b",
        r"found (?:a |an? \w+ )?(?:place|bed|seat|room|shelter)\b|no shortage|well stocked|fully "
        r"staffed",
        r"(?:room|space|places?|beds|food|water|boats|buses|seats) for (?:all|every|everyone|"
        r"anyone)",
        r"(?:everyone|everybody|anyone|all) (?:who [\w’' ]{2,30} )?(?:got|found|received|was "
        r"given)",
        r"left over|to spare",
    ),
    (
        r"(?:(?:was|were) (?:already |hopelessly |long )?full|no (?:[\w-]+ ){1,2}left|left "
        r"(?:standing|waiting) (?:outside|on the))\b",
        r"(?:run|ran|running|runs) (?:dry|out|short|low)|shortages?\b|too few|too little|not "
        r"(?:nearly )?enough",
        r"(?:turned|sent) (?:away|back)|overflow(?:ed|ing)|overwhelmed|hopelessly full",
        r"(?:was|were|had|has|have) (?:no|not a|hardly any|scarcely any) (?:\w+ ){0,3}(?:left|to "
        r"be seen|in sight)",
        r"(?:went|go|gone|going|spent \w+ \w+) without (?:water|food|power|help|heat|heating)|had "
        r"to beg",
        r"understaffed|short-staffed|out of stock|short of|lacked|for lack of",
    ),
)

PROMPT: Phrases = (
    (
        r"prompt(?:ly)?\b|swift(?:ly)?\b|in good time|just in time|at the right (?:moment|time)|"
        r"on time",
        r"(?:at once|immediately|straight ?away|without delay)\b",
        r"within (?:a few |\w+ )?(?:seconds|minutes|moments)\b|a matter of (?:seconds|minutes|"
        r"moments)",
        r"quick (?:help|response|action|thinking)|(?:reacted|responded|acted|came|arrived) (?:\w+ "
        r")?quickly",
    ),
    (
        r"(?:much |far |years |months |weeks |hours )?too late\b|belated(?:ly)?|(?:came|were|was|"
        r"arrived) (?:far |much |hours )?late\b(?! (?:on |in )?\w+day)",
        r"(?:had|has) (?:long|already) been done|(?:was|were|far too|too|painfully) slow(?:ly)?\b|"
        r"sluggish",
        r"(?:took|waited|waiting|lost) (?:[\w’'-]+ ){0,4}(?:hours?|minutes|days|weeks)\b",
        r"for (?:[\w-]+ ){1,3}(?:hours|days|weeks) (?:nobody|no one|no help|nothing)|(?:nobody|no "
        r"one|no help) (?:came|arrived|turned up)",
        r"(?:hours?|minutes|days) (?:before (?:any|help|the (?:first|alarm|sirens?)|they came)\w*|"
        r"passed|went by|elapsed)|"
        r"for (?:a (?:good|full|whole) )?(?:quarter of an|half an|more than an) hour",
        r"(?:did nothing|stood by|looked on) (?:for|while)|dragged (?:its|their|his|her) feet|"
        r"dithered",
    ),
)

CALM: Phrases = (
    (
        r"calm(?:ly)?\b|peaceful(?:ly)?|passed off (?:without|in|quietly|well)|orderly|"
        r"good-humou?red",
        r"without (?:incident|violence|trouble|resistance|force|a scuffle)|(?:with|showed|great) "
        r"restraint",
        r"no (?:violence|trouble|force was|blows|scuffles|panic|incidents)|gentl[ey]",
    ),
    (
        r"violen(?:t|tly|ce)|(?:hauled|dragged|wrestled|shoved|beaten|kicked|punched|clubbed|"
        r"manhandled)\b",
        r"tear gas|pepper spray|batons?\b|truncheons?|water cannon|brutal(?:ly|ity)?|clash(?:es|"
        r"ed)|scuffles?",
        r"riot(?:s|ed|ing)?\b|chao(?:s|tic)|stampede|shambles|(?:beat|struck|hit|kicked) "
        r"(?:[\w’'-]+ ){1,3}with|pandemonium|(?<!no )(?<!without )panic(?:ked)?\b|mayhem|bedlam|"
        r"turned ugly",
    ),
)

TREATED: Phrases = (
    (
        r"(?:well|decently|humanely|fairly|properly|correctly|kindly) (?:treated|cared for|fed|"
        r"looked after)",
        r"(?:treated|looked after|cared for|fed) (?:\w+ )?(?:well|decently|humanely|fairly|"
        r"properly|with respect)",
        r"in good (?:health|condition|spirits)",
    ),
    (
        r"(?:ill-?treat|mistreat|maltreat|abus|tortur|starv|humiliat)(?:ed|ion|e|ing|ment)",
        r"hunger\b|blows\b|beatings?\b|beaten\b|(?:kept|held) in (?:chains|the dark|cages?|filth)",
        r"(?:denied|without|refused|no) (?:food|water|medicine|medical|a doctor|sleep|light)",
    ),
)
