"""Words that articles share whatever they are about.

Owns the share of news articles that hold each common word, in three coarse bands. A small pile
cannot tell by itself that "say" is common and "sandbag" is not; its idf starts from these.
"""

from __future__ import annotations

_IN_HALF = "say year one time people make take come new first last two day also"
_IN_A_QUARTER = (
    "get go know see want give use work call ask tell need find think look become leave show try "
    "help keep begin start part place way week month world country state government report number "
    "group public end three four five second next good big high long old own early late great home "
    "man woman life well back still now even just like around another include follow million "
    "percent per accord official plan lead hold move continue expect city today"
)
_IN_A_TENTH = (
    "able accept act action add age agree air allow almost already always american announce "
    "answer appear area arrive attempt available away bad base bear believe best better bill "
    "board body book bring build business buy car care carry case cause center central centre "
    "century certain chance change charge chief child choose claim clear close come common "
    "community company concern condition consider control cost council count couple course "
    "court cover create current cut daily data date dead deal death decade decide decision "
    "decline demand department describe design despite detail develop development die "
    "different difficult director discuss door draw drive drop due east easy economic "
    "education effect effort either eight election email employee enough enter entire "
    "especially establish event ever evidence example experience explain eye face fact fall "
    "family far feel few fight figure file final find fire fly focus food force foreign form "
    "former forward free friday friend front full fund funding future game general girl grow "
    "growth guy half hand happen hard head health hear help hit hope hospital hour house "
    "however human hundred idea immediately impact important improve increase industry "
    "information inside instead interest international interview involve issue job join key "
    "kill kind land large later law lay learn least legal less let letter level light likely "
    "limit line list little live local lose lot love low main maintain major majority manage "
    "manager many march mark market matter maybe mean measure media medical meet meeting "
    "member mention message might military mind minister minute miss modern moment monday "
    "money morning mother mr mrs ms name nation national near nearly network never news night "
    "nine north note nothing number occur offer office officer often oil open operate "
    "operation opportunity option order organization others outside page paper parent party "
    "pass past pay percentage performance period person phone photo picture point police "
    "policy political poor popular population position possible post power practice prepare "
    "present president press pressure prevent price private probably problem process produce "
    "product production program programme project protect prove provide pull push put quarter "
    "question quickly quite raise range rate rather reach read ready real reality really "
    "reason receive recent recently record reduce region relate release remain remember "
    "remove require research resident respond response rest result return reveal right rise "
    "risk road role room rule run safe safety sale saturday save scene school sea season "
    "security seek seem sell send senior series serious serve service set seven several share "
    "short sign similar simply single sit site situation six small social society someone "
    "something soon sort source south speak special spend sport staff stage stand statement "
    "station stay step stop store story street strong student study subject success suffer "
    "suggest summer sunday support sure system table talk team technology television ten term "
    "test third though thousand threat thursday together tomorrow tonight top total town "
    "trade training travel treat true turn tuesday type understand union unit university use "
    "usually value various via victim video view visit vote wait walk wall war warn watch "
    "water wednesday weekend west white whole wide win wish within without witness wonder "
    "word worker worth write wrong yesterday young january february april may june july "
    "august september october november december spokesman spokeswoman spokesperson ago along "
    "association committee federal higher lower online perhaps sense united website"
)

COMMON_WORDS = {
    **dict.fromkeys(_IN_A_TENTH.split(), 0.1),
    **dict.fromkeys(_IN_A_QUARTER.split(), 0.25),
    **dict.fromkeys(_IN_HALF.split(), 0.5),
}
"""The share of articles that hold a word, by its lemma; no word means next to none."""
