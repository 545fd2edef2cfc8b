"""The phrases by which news answers how a thing is: safe, damaged, lawful, a success.

Owns data only, as `matter_phrases` does for what was done; patterns are of one clause.
"""

from __future__ import annotations

from summarizer.across.views.matter_phrases import Phrases

_VERY = r"(?:very |quite |perfectly |entirely |completely |plainly |clearly |wholly |badly )?"
_IS = r"(?:is|are|was|were|be|been|being|remains?|remained|looks?|seems?)"

SAFE: Phrases = (
    (
        rf"{_IS} (?:{_VERY})(?:safe|harmless|sound)\b|safer\b|nothing to (?:fear|worry about)",
        r"no (?:danger|risk|threat|hazard|harm|cause for (?:concern|alarm))|poses? no|"
        r"(?:does|do|did) (?:nobody|no one|no) (?:any )?harm|not (?:dangerous|harmful|at risk)",
        r"(?:well|better|fully) protected|meets? (?:every|all)(?: safety)? (?:requirement|"
        r"standard|rule)s?",
        r"passed (?:a|the|every|all|its|their) (?:\w+ )?(?:tests?|inspections?|checks?)",
        r"(?:within|below|under) (?:the )?(?:safe|legal|permitted) (?:limit|level)s?",
    ),
    (
        r"unsafe|dangerous(?:ly)?|hazardous|harmful|poisonous|a (?:health )?hazard|death ?trap|"
        r"time bomb",
        r"brittle|accident waiting to happen|(?:a|real|serious|grave) (?:danger|threat|menace|"
        r"risk) to\b",
        r"(?:more |badly |dangerously )(?:exposed|at risk)|no longer safe|not safe|unfit (?:for|"
        r"to)",
        r"(?:puts?|putting) (?:\w+ ){1,3}(?:at risk|in danger)|should (?:stay away|leave|not be "
        r"used)",
    ),
)

DAMAGED: Phrases = (
    (
        r"(?:is|was|are|were|been|lies?|lay) (?:a ruin|in ruins|destroyed|wrecked|gutted|"
        r"devastated|lost)\b",
        r"(?:badly|heavily|severely|seriously|largely) (?:damaged|burned|burnt|hit|destroyed)|"
        r"(?:was|were|been) (?:completely |totally |largely )?destroyed",
        r"(?:severe(?:ly)?|extensive(?:ly)?|catastrophic|irreparable|massive) (?:damaged?|"
        r"loss(?:es)?)",
        r"damage (?:is|was) (?:severe|extensive|immense|enormous|catastrophic|irreparable)",
        r"beyond repair|total loss|write-?off|lost (?:for good|forever|already)|wiped out",
        r"never (?:[\w’'-]+ ){1,3}again|(?:heavy|bitter|severe|devastating|terrible) (?:blow|loss)",
    ),
    (
        r"only (?:a|an|a few|one|two|some|minor|slight|light|superficial) (?:[\w’'-]+ "
        r"){0,6}(?:affected|damaged|hit|lost|hurt|fell|fallen|broke|broken|missing|scratched|came "
        r"down)",
        r"(?:minor|slight|superficial|cosmetic|limited|light|negligible) (?:damage|loss(?:es)?|"
        r"harm)",
        r"damage (?:is|was) (?:minor|slight|superficial|cosmetic|limited|light|small)|(?:lightly|"
        r"slightly) damaged",
        r"no (?:serious|lasting|major|significant|structural|real) (?:damage|harm|loss)",
        r"nothing (?:is|was|has been) (?:missing|lost|damaged)|can (?:still )?be (?:saved|rescued|"
        r"repaired|recovered)",
        r"(?:write|wrote|writing|written|give|gave|given) (?:[\w’'-]+ ){1,3}(?:off|up)\b|(?:not|"
        r"far from) lost",
    ),
)

LEAKED: Phrases = (
    (
        r"(?:leaked|seeped|spilled|spilt|escaped|poured|drained|flowed|ran) (?:in)?to (?:the|a)\b",
        r"(?:sheen|slick|film)\b|(?:oil|sludge|foam|fuel|diesel|acid) (?:\w+ )?(?:covered|washed|"
        r"floated|coated|blackened)|dead (?:fish|trout|birds|salmon)|fish kill|polluted|"
        r"contaminated",
    ),
    (
        r"(?:no|nothing|not a drop|none)\b(?: of)? (?:[\w’'-]+ ){0,4}(?:escaped|leaked|got (?:in|"
        r"out)\w*|reached|spilled|"
        r"spilt|seeped|entered|released)",
        r"(?:leak|spill|liquid|oil|fuel) (?:was|had been|has been) (?:contained|stopped|caught|"
        r"collected)",
        r"no (?:leak|spill|pollution|contamination)\b",
    ),
)

FAULTLESS: Phrases = (
    (
        r"(?:found|finding|find) nothing (?:to|wrong|amiss|untoward|unusual)|nothing to object to|"
        r"all in order",
        r"found no (?:fault|error|irregular|breach)\w*|without a hitch|(?:went|ran|run|gone) "
        r"(?:off )?(?:smoothly|like clockwork|according to plan)|no (?:faults?|defects?|"
        r"shortcomings|objections|"
        r"irregularities|violations)|clean bill of health|by the book|(?:everything|all) (?:was|"
        r"is|had been) in order",
    ),
    (
        r"shortcomings?\b|defects\b|deficienc|irregularit|failings\b|unsealed|flaws\b|botched",
        r"violations\b|breaches of|(?:several|serious|a string of|a list of|dozens of) (?:faults|"
        r"errors|mistakes)",
        r"a (?:mess|shambles|farce)\b|tampered with|(?:went|gone) (?:badly )?wrong",
    ),
)

WITHIN: Phrases = (
    (
        r"(?:well |still )?within (?:what|(?:the |all )?(?:\w+ )?(?:limits?|rules|norms)|its|"
        r"their|his|her (?:limits?|rights))",
        r"kept to the (?:\w+ )?(?:limit|rules)|(?:well )?(?:below|under) (?:the |its )?(?:\w+ "
        r")?(?:limit|maximum|capacity)",
    ),
    (
        r"overload(?:ed|ing)|overcrowd(?:ed|ing)|overfilled|packed beyond|speeding\b",
        r"(?:well |far )?(?:above|over|beyond|exceed(?:ed|ing|s)?) (?:the |its )?(?:\w+ "
        r")?(?:limit|maximum|capacity)|"
        r"(?:more|heavier|faster) than (?:was |were |is )?(?:allowed|permitted)|too (?:fast|heavy|"
        r"heavily loaded|full|crowded|many people)\b",
    ),
)

GENUINE: Phrases = (
    (
        r"(?:valid|genuine|authentic|proper) (?:\w+ )?(?:papers?|documents?|permits?|passports?|"
        r"signatures?|visas?|licen[cs]es?)",
        rf"(?:papers?|documents?|permits?|signatures?|video|letter|painting|recording) (?:\w+ "
        rf")?{_IS} {_VERY}(?:valid|genuine|"
        r"authentic|in order)",
    ),
    (
        r"(?:forged|fake|false|counterfeit|expired|invalid|doctored) (?:\w+ )?(?:papers?|"
        r"documents?|permits?|passports?|"
        r"signatures?|visas?|licen[cs]es?)|(?:a )?forger(?:y|ies)\b",
        rf"(?:papers?|documents?|permits?|signatures?|video|letter|painting|recording) (?:\w+ "
        rf")?{_IS} {_VERY}(?:forged|fake|"
        r"false|faked|counterfeit|invalid|doctored)",
    ),
)

RESCUED: Phrases = (
    (
        r"(?:brought|taken|moved|led|carried|ferried) (?:\w+ )?(?:to|into) safety|(?:was|were|"
        r"been) (?:all )?evacuated",
        r"(?:everyone|everybody|all) (?:[\w’'-]+ ){0,5}(?:got out|had left|were out|was out|"
        r"escaped|accounted for)",
    ),
    (
        r"(?:was|were|been) (?:left (?:behind|in|to)|trapped|stranded|abandoned|forgotten)|still "
        r"(?:inside|trapped)",
        r"(?:nobody|no one) came (?:for|to)|unaccounted for",
    ),
)

SUCCESS: Phrases = (
    (
        r"triumph|(?:a|great|huge|full|clear|real|the) (?:\w+ )?success\b|(?:was|were|proved|"
        r"been) successful|breakthrough",
        r"(?:a|the|clear|strong|historic) (?:clear |great |real |historic )?(?:mandate|victory|"
        r"landmark)\b|paid off|turning point",
        r"(?:best|great|good) (?:deal|day|result|thing|news) for|steps? forward|(?:has|have|had) "
        r"(?:clearly |really )?worked\b|exactly what (?:\w+ )?(?:needed|wanted)|worth every|"
        r"(?:a )?(?:great|huge|historic|big|clear) (?:day|win|gain|step|relief|achievement)\b|"
        r"exemplary|model of\b|proud of",
        r"(?:marriage|partnership|merger) of equals|worked (?:well|beautifully|out)|(?:excellent|"
        r"good|rude) (?:health|shape)",
        r"(?:delivered|achieved|did|reached) (?:what|all|everything|its|their)\b|(?:good|great) "
        r"news for",
    ),
    (
        r"failure\b|fiasco|flop(?:ped)?\b|(?<!major )(?<!natural )disaster\b(?! (?:declaration|"
        r"relief|area|zone|aid))|(?:missed|failed) (?:its|the|their) (?:mark|aim|target|purpose|"
        r"goal)s?",
        r"(?:settle[sd]?|change[sd]?|achieve[sd]?|solve[sd]?|prove[sd]?|decide[sd]?) (?:nothing|"
        r"little)|came to nothing",
        r"(?:passed|bypassed) (?:[\w’'-]+ )?by\b|sell-?out|surrender|worthless|hollow|empty "
        r"(?:promise|gesture|words)s?",
        r"(?:being|been|was|were|simply) swallowed|takeover in all but|(?:debts|losses) (?:have |"
        r"had )?(?:doubled|tripled|grown|soared)",
        r"not worth the paper|hot air|window[- ]dressing|lip service|little more than|nothing "
        r"(?:but|new in)|half-?measures?|"
        r"steps? backwards?|drop in the ocean|yet to (?:agree|be agreed|be settled)|papers? over|"
        r"too little|smokescreen|whitewash|botched|disgrace|scandal\b",
        r"shambles|(?:a|an) (?:\w+ )?(?:insult|mockery|farce|sham|disappointment|defeat|setback|"
        r"dead end)\b|waste of",
    ),
)

BENEFITS: Phrases = (
    (
        r"(?:done|doing|does|do|did) (?:very |rather )?well out of|(?:is|are|was|were|been) "
        r"(?:\w+ )?(?:good|a boon|a boost|a blessing) for",
        r"(?:benefit|profit|gain)(?:s|ed|ing|ted)? from|boost(?:s|ed)? (?:to|for|trade|business|"
        r"sales)|better off",
        r"as good as (?:ever|before)|made (?:their|his|her|its) peace with|saved (?:the|us|our|"
        r"many)",
    ),
    (
        r"(?:is|are|was) (?:killing|ruining|strangling|choking|destroying)|(?:bad|fatal|ruinous|"
        r"terrible) for (?:\w+ )?(?:business|trade|us)",
        r"(?:lost|losing|loses?) (?:\w+ ){0,3}(?:customers|business|trade|income|catch)|worse off|"
        r"out of business|ruin(?:ed|s|ing)\b|kill(?:ed|s|ing) off|hurt(?:s|ing)? (?:trade|"
        r"business|sales)",
        r"half (?:the|of|as many|as much)|driv(?:en|ing) (?:\w+ )?(?:customers|people|shoppers) "
        r"away|in protest\b",
    ),
)

LAWFUL: Phrases = (
    (
        rf"{_IS} {_VERY}(?:lawful|legal|constitutional|within the law)\b|sound in law|(?:had|has|"
        rf"have) every right",
        r"within the law|(?:every|any) (?:\w+ )?[\w]+[’']s right|within (?:its|his|her|their) "
        r"(?:rights|powers?)|(?:fully )?complied with the law",
    ),
    (
        rf"{_IS} {_VERY}(?:unlawful|illegal|unconstitutional|against the law)\b|broke the law|"
        rf"breaking the law|"
        r"(?:breached|violated|infringed|broke) (?:the (?:right|law|constitution)|\w+ law)|no "
        r"(?:legal basis|basis in law)",
    ),
)

AGREED: Phrases = (
    (
        r"conced(?:e|ed|ing)|admitted defeat|congratulat(?:e|ed|ing|ions)|(?:accept(?:s|ed)?|"
        r"acknowledged?) (?:the |his |her |its |their )"
        r"(?:result|outcome|defeat|verdict|ruling|terms|offer|decision)|(?:made|make) (?:their|"
        r"his|her|its) peace with",
        r"(?:gave|given|give) (?:his|her|its|their) (?:consent|blessing|agreement|approval)|"
        r"(?:agreed|signed up) to",
    ),
    (
        r"(?:has|have|had) (?:not|yet to) (?:yet )?(?:conceded?|accept(?:ed)?|agreed?|"
        r"congratulated)|refus(?:es|ed|ing) to (?:concede|accept|"
        r"recognise|recognize|agree|sign)|(?:will|would|to|may) (?:contest|challenge|fight|"
        r"appeal)|(?:contest|challeng)(?:ing|ed|es) (?:the )?"
        r"(?:result|outcome|verdict|ruling|decision)|stay(?:ed|ing)? away|in protest\b|"
        r"(?:reject(?:s|ed)?) (?:the )?(?:result|outcome|terms|offer)",
        r"without (?:his|her|its|their) (?:consent|agreement|blessing)|never (?:been )?(?:agreed|"
        r"consented|signed|asked)",
    ),
)

TRUE: Phrases = (
    (
        r"no doubt (?:whatever|whatsoever|at all|about)|beyond (?:any |all )?doubt|cast-?iron|"
        r"overwhelming evidence|evidence (?:is|was) (?:overwhelming|clear|solid)|"
        r"(?:has|have|hold|holds) (?:\w+ )?proof",
    ),
    (
        r"(?:was|were|is|are|been) (?:\w+ )?(?:invented|fabricated|made up|concocted|trumped up|"
        r"plucked from)|invention|(?:pure|complete) "
        r"fiction|(?:a |pack|tissue|web) of lies|not a (?:word|shred) of|fairy ?tales?",
    ),
)

CONTROLLED: Phrases = (
    (
        r"(?:took|taken|captured|seized|recaptured|retook|liberated|stormed) (?:control of |back "
        r")?(?:the )?(?:\w+ ){0,2}"
        r"(?:town|city|village|hill|port|airport|base|bridge|district|island|crossing|prison|"
        r"station)\b",
        r"(?:fallen|fell) to the|(?:full|complete) control of|in the hands of (?:the )?(?:army|"
        r"government|rebels)",
    ),
    (
        r"still (?:hold|held|holding|control|controlled|in the hands)|(?:hold|held|holding) out\b|"
        r"(?:repelled|repulsed|beaten back)|has not fallen|"
        r"fighting (?:goes|went|was going) on",
    ),
)

TREND: Phrases = (
    (
        r"never been (?:better|safer|cleaner|stronger|higher|healthier|quieter)|(?:better|safer|"
        r"cleaner|stronger|quieter|healthier) (?:[\w’'-]+ ){0,2}"
        r"than (?:ever|before|at any time|it was|they were|in years)|(?:much|greatly|markedly|"
        r"clearly) (?:improved|better|safer)|turned the corner",
    ),
    (
        r"never been (?:worse|weaker|dirtier|as bad|so bad|more)|(?:worse|weaker|dirtier|poorer|"
        r"louder|(?:more|less) [\w-]+(?: to [\w-]+)?) than "
        r"(?:ever|before|at any time|it was|they were|in years)|(?:got|getting|become|grown|much|"
        r"far) worse|deteriorat(?:ed|ing)|going downhill",
    ),
)

SUPPORTED: Phrases = (
    (
        r"(?:welcome[sd]?|back(?:s|ed)?|support(?:s|ed)?|praise[sd]?|endorse[sd]?|hail(?:s|ed)) "
        r"(?:the|it|this|her|his|their)\b|in favou?r of",
        r"(?:happy|pleased|delighted|satisfied|content) (?:with|about|at)|approv(?:e|es|ed) of|"
        r"glad (?:of|that|to)",
    ),
    (
        r"(?:oppose[sd]?|fight(?:s|ing)?|fought|reject(?:s|ed)?|resist(?:s|ed|ing)?|condemn(?:s|"
        r"ed)?|resent(?:s|ed)?) (?:the|it|this|her|his|their)\b",
        r"protest(?:s|ed|ing)? against|up in arms|complain(?:s|ed|ing)? (?:about|of)|(?:angry|"
        r"furious|dismayed|unhappy|bitter|outraged) (?:about|at|over|with|that)",
        r"(?:are|is|was|were) against (?:the|it|this)|object(?:s|ed|ing)? to|want (?:it|the "
        r"[\w-]+) (?:stopped|scrapped|gone|closed)",
    ),
)
