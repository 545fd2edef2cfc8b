"""The language of a body that does not read as English, by its script or its function words.

Owns the closed classes. Sure or silent: where two languages come close, or few words are known,
the answer is None. Whether a body is English is told by `article`.
"""

from __future__ import annotations

import re
from collections import Counter

# The most frequent function words, those that a neighbour spells alike included: shares decide.
_FUNCTION_WORDS = {
    "de": "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es"
    " an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über so zum war",
    "nl": "de het een van en in is dat op te zijn met voor niet aan er om ook als dan maar bij of"
    " uit nog naar door over ze heeft hij had worden wordt tot werd deze die meer was kan",
    "fr": "le la les de des du et en un une dans est que qui pour pas sur au aux par plus ce avec"
    " il ne se son sa ses ont été mais ou cette leur elle comme à",
    "es": "el la los las de del y en un una que es por con para no se su al lo como más pero sus le"
    " ha o este fue sobre entre ya son está han desde también",
    "it": "il lo la i gli le di del della che e è in un una per non con si da dei delle al alla nel"
    " nella sono ha anche più come ma ed dal sul ai ha hanno",
    "pt": "o a os as de do da dos das e em um uma que é para por não com se no na mais ao como mas"
    " foi pelo pela são sua seu nos nas à também já até",
    "ca": "el la els les de del dels i en un una que és per amb no es al com més però ha va aquest"
    " aquesta són també seva seu dels als han",
    "ro": "și în de la a cu pe că din este un o nu pentru care mai au fost sunt se lui prin ca sau"
    " acest această după dar al ale",
    "sv": "och att det som en på är av för med den till inte har de om ett men var jag han sig från"
    " när så vid kan eller efter även mot hade ska",
    "da": "og at det som en på er af for med den til ikke har de om et men var han sig fra når så"
    " ved kan eller efter også mod havde skal blev",
    "nb": "og at det som en på er av for med den til ikke har de om et men var han seg fra når så"
    " ved kan eller etter også mot hadde skal ble",
    "fi": "ja on ei että se oli hän mutta ovat joka myös kuin jo sen ole olla mukaan niin kun tai"
    " jos vain sekä nyt ollut sitä hänen",
    "pl": "i w na z się nie do to że jest o jak za od po przez ale dla są co jego był oraz ze tym"
    " które który tego już może",
    "cs": "a v na se je že z s do to o i by za ve pro si jako po od ale byl jsou které který při"
    " podle také není až",
    "hu": "a az és hogy nem is egy volt meg ez de már csak el még mint van azt ki után lesz szerint"
    " lehet pedig ha",
    "tr": "ve bir bu da de için ile olarak daha çok gibi olan ne kadar en var sonra ancak ise her"
    " göre kendi olduğunu",
    "id": "yang dan di dari untuk dengan ini itu dalam tidak pada akan ke juga oleh adalah karena"
    " ada kata telah sudah bisa",
    "vi": "và của là có cho không được trong một với các người những này đã để khi từ cũng ra đến",
    "ru": "и в не на что с он по как это из за к но от его для о же так она они был было бы все у",
    "uk": "і в не на що з та до за як від про це він у для але його й також був є які який при",
    "bg": "и в не на да се от за с е по че са ще като до при това но са към през беше",
    "ar": "في من على إلى أن عن مع التي الذي هذا هذه كان قد ما لا بعد كما بين أو لم",
    "fa": "و در به از که این را با است برای آن یک خود تا کرد بر هم نیز شده می",
}
_SCRIPTS = (
    ("ja", re.compile("[\u3041-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7a3]")),
    ("zh", re.compile("[\u4e00-\u9fff]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
)
"""Scripts of one language, or of one far more written than its others; kana before Han."""

_CLASSES = {language: frozenset(words.split()) for language, words in _FUNCTION_WORDS.items()}
_LANGUAGES = {
    word: tuple(language for language, words in _CLASSES.items() if word in words)
    for word in frozenset().union(*_CLASSES.values())
}
_WORDS = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 8
_LEAST_SHARE = 0.15
_LEAST_LEAD = 1.12
_SCRIPT_SHARE = 0.2


def language_of(body: str) -> str | None:
    """Return the language of a body as a tag such as "de"; None when unsure."""
    words = _WORDS.findall(body.lower())
    letters = sum(map(len, words))
    for language, letter in _SCRIPTS:
        if letters and len(letter.findall(body)) >= _SCRIPT_SHARE * letters:
            return language
    if len(words) < _FEWEST_WORDS:
        return None
    found = Counter(language for word in words for language in _LANGUAGES.get(word, ()))
    if not found:
        return None
    ranked = [*found.most_common(2), ("", 0)]
    (best, count), (_, next_count) = ranked[0], ranked[1]
    sure = count >= _LEAST_SHARE * len(words) and count >= _LEAST_LEAD * next_count
    return best if sure else None
