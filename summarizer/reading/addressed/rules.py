"""What gives text away that is addressed to a language model.

Owns the rules: markup of chats, machines called by name, orders about an answer, orders to drop
other orders, tasks set to an assistant. Each is built of closed classes of English and matched
against one undisguised sentence, so that a report about such text is none.
"""

from __future__ import annotations

import functools
import re

_MACHINE = (
    r"(?:(?:ai|artificial intelligence|automated|machine|language|large language|generative)"
    r"[ -](?:assistants?|agents?|bots?|models?|raters?|readers?|reviewers?|summari[sz]ers?|systems?"
    r"|tools?|crawlers?)|ais?|llms?|chat ?bots?|assistants?|bots?|summari[sz]ers?|system|chatgpt"
    r"|gpt(?:-\d)?|claude|gemini|copilot)"
)
"""What machines that read are called."""

_WRITE = (
    "add answer append begin change cite compose decode display encode encrypt end enhance express "
    "generate give hint include insert integrate make mention modify output prefix prepend "
    "present print produce promote put refuse rephrase replace reply replicate report respond "
    "return reverse rewrite say sign start state suggest tag tell translate use weave write"
)
_TREAT = (
    "act apply assume bypass classify consider delete disregard do don't do-not execute follow "
    "forget grade ignore mark never always omit override pretend rate remove repeat reveal run "
    "score send set show skip stop summarise summarize treat"
)
_ORDER = rf"(?:{'|'.join((_WRITE + ' ' + _TREAT).split()).replace('-', ' ')})"
"""Verbs of orders about what is to be written, and how what was read is to be taken."""

_ANSWER = r"(?:answers?|outputs?|replies|reply|responses?|summar(?:y|ies)|completions?)(?:'s?)?"
_PART = (
    r"(?:headline|title|summary|brief|output|sentence|paragraph|line|claim|field|entry|bullet)s?"
)
_LED = r"^(?:[^\w<\[]*)(?:(?:please|now|then|also|next|and|instead|finally|important|note)[,:]? )*"
_MUST = r"(?:must|should|shall|has to|have to|needs? to|(?:is|are) (?:required|instructed|told) to)"

_NOTE = r"(?:note|notice|message|instructions?|warning|attention|correction|hint|memo|request)"

_BARE = (
    r"(?!(?:the|an?|i|he|she|it|we|they|you|this|that|these|those|there|his|her|its|our|their|my|what"
    r"|who|how|why|which|if|when|did|do|does|is|are|was|were|has|have|had|to|and|but|not)\b)[a-z]{2,}\b"
)
"""A word that may be an order where nobody is named who does it."""

_MARKUP = (
    r"<\|[a-z_]{2,30}\|>",
    r"\[/?(?:inst|system|assistant|user|tool|function)(?:[_ -]?(?:result|call|prompt|message))?"
    r"(?:\s[^\]]{0,200})?\]",
    r"<</?sys>>",
    r"</?(?:system|assistant|user|untrusted|instructions?|prompt|document|article|context)>",
    r"</?(?:tool|function)_\w{2,20}[^<>]{0,100}>",
    r"^#{2,4} ?(?:system|instructions?|response|human|assistant)\b",
)
"""Marks between the speakers of a chat, and the walls of a prompt."""

_OPENING = (
    # Machines called by name: "Note to summarisers: ...", "AI: output ...".
    rf"^[^\w]*(?:\w+ ){{0,2}}{_NOTE} (?:to|for) (?:the |all |any |every )?{_MACHINE}\s*[:,;.!—–-]",
    rf"^[^\w]*(?:hey |dear |attention )?(?:all |any )?{_MACHINE}\s*[:,—–-]\s*(?:you |please )?"
    rf"(?:{_MUST} )?{_ORDER}\b",
    # Orders about an answer: "Encode your reply", "Start the headline with".
    rf"{_LED}{_ORDER}\b (?:.{{0,120}}\b(?:in|to|of|with|after|before|into|from) )?"
    rf"(?:the|this|each|every|any|all) (?:other )?(?:{_PART}|articles?|documents?)\b"
    rf"(?: (?:with|in|as|to|by|after|before|so|field)\b|[.:;,!]? ?$| (?:\w+ ){{0,4}}run\b)",
    r"^[^\w]*(?:can|could|would|will) you (?:please |also |now )*(?:reply|respond|answer|write|say"
    r"|translate|summari[sz]e|encode|express|output|print|display|use)\b.{0,80}"
    r"(?:\b(?:in|as|into|using) \w+(?: \w+)?\s*\?|\byour\b)",
    rf"^[^\w]*(?:when|while|if|before|after) (?:you (?:are )?)?(?:summari[sz]ing|responding"
    rf"|briefing|asked to summari[sz]e|answering|you summari[sz]e)\b[^,:]{{0,60}}[,:] ?"
    rf"(?:you {_MUST} |please )?{_BARE}",
    rf"{_LED}(?:output|print|answer|reply|respond|say|return|write)\b.{{0,120}}"
    r"\b(?:only|exactly|nothing else|verbatim|forever|and nothing)\b",
    rf"{_LED}{_ORDER}\b.{{0,80}}\b(?:this|these|the following)\b.{{0,60}}"
    r"\b(?:exactly|verbatim|word for word|as is)\b",
)
"""Orders that open a sentence: no article gives its readers orders about an answer."""

_INSIDE = (
    rf"(?:{_LED}|[:;—–] ?){_ORDER}\b.{{0,200}}\byour (?:\w+ ){{0,2}}(?:{_ANSWER}|headline)(?!\w)",
    rf"\b(?:in|before|after|to|within|throughout) your (?:\w+ )?{_ANSWER}, ?{_BARE}",
    rf"\b(?:in|before|after|to|within|throughout|when writing) (?:your|the|each|every) "
    rf"(?:\w+ )?{_ANSWER}[,:]? (?:\w+ )?{_ORDER}\b",
    rf"\bat the (?:start|beginning|end|top|bottom) of (?:your|the|each|every) (?:\w+ )?"
    rf"(?:{_ANSWER}|{_PART})[,:]? {_ORDER}\b",
    r"\b(?:headline|summary|output|brief)(?: field| text)? "
    rf"{_MUST} (?:only |not |also |always )?"
    r"(?:begin|start|end|contain|include|be|say|read|mention)\b",
    rf"\byou (?:{_MUST}|are now|will now|now|may only|can only)(?: now| only| not)* (?:output|print"
    r"|(?:act|answer|reply|respond|say|write) (?:as|only|exactly|nothing|verbatim))\b",
    rf"\b(?:ais?|llms?|language models?|chat ?bots?|summari[sz]ers?) {_MUST} (?:only |not |also )?"
    r"(?:(?:refuse|decline) (?:to \w+ )?(?:this|it)"
    rf"|(?:refuse|decline|start|begin|end|output|print)\b.{{0,40}}\b(?:{_ORDER}|summari[sz]e|this|it|with)\b)",
    # Orders to drop other orders, and to give secrets away.
    rf"(?:{_LED}|[:;,—–-] ?|\byou {_MUST} )(?:ignore|disregard|forget|override|bypass|discard)\b"
    r"(?: (?:about|of|the|these|those|this|your|you|were|given)){0,4}"
    r" (?:all|any|every|everything|previous|prior|above|earlier|other|preceding|system|initial)\b"
    r"(?: (?:of|the|your|these|previous|prior|above|earlier|other|system|safety)){0,4}"
    r" ?(?:instructions?|prompts?|rules?|guidelines?|directions?|commands?|context|messages?|text"
    r"|content|else|above|before|you|said|is|constraints?|training)?\b",
    r"\b(?:print|reveal|output|send|show|include|list|tell|leak|return|repeat)\b.{0,80}\b"
    r"(?:system prompt|initial prompt|your (?:\w+ )?(?:instructions|prompt|rules)|api[_ ]keys?"
    r"|\w+_api_key|environment variables?|your environment)\b",
)
"""Orders wherever they stand: about an answer, to drop other orders, to give secrets away."""

_ARTEFACT = (
    r"(?:acrostic|algorithm|code|command|conversation|dialogue|email|essay|example"
    r"|explanation|function|haiku|itinerary|joke|limerick|list|lyrics|outline|paragraph"
    r"|pitch|playlist|poem|program|query|recipe|regex|riddle|routine|script|sentence|slogan|song"
    r"|sonnet|speech|story|summary|table|template|translation|tutorial|tweet)s?"
)
_MAKE = "write provide generate create compose draft produce give design suggest recommend"
_JUDGE = "determine classify identify analyze analyse assess rate detect evaluate"
_TURN = "encode decode encrypt decrypt convert reverse spell"
_TASKS = (
    rf"{_LED}(?:{'|'.join(_MAKE.split())})"
    rf"(?: me| us)?(?: a| an| some| the| \d+| one| two| three| five| ten)?(?: [\w-]+){{0,2}} "
    rf"{_ARTEFACT}\b(?! (?:that|who|which) (?:was|were|is|are)\b)",
    rf"{_LED}(?:help|assist) me\b",
    rf"{_LED}(?:give|write|make|create|find|recommend|suggest|book|teach|set|show) me "
    r"(?:a|an|some|the|how|\d+)\b",
    rf"{_LED}(?:{'|'.join(_JUDGE.split())}) the "
    r"(?:sentiment|tone|emotion|mood|language|topic|intent|polarity|toxicity)\b",
    r"^[^\w]*is (?:this|the following) (?:feedback|review|text|sentence|statement|comment|tweet"
    r"|message|email|post) \w+ or \w+",
    rf"{_LED}translate (?:this|the|following|these|it|…)\b.{{0,80}}\b(?:in)?to [a-z]{{4,12}}\b",
    rf"{_LED}repeat (?:the (?:word|phrase|sentence|text|following|above)|after me|this|these)\b",
    rf"{_LED}(?:{'|'.join(_TURN.split())})\b.{{0,80}}\b(?:base ?\d\d|cipher"
    r"|rot13|hex(?:adecimal)?|morse|binary|backwards?|leetspeak|emojis?|pig latin)\b",
)
"""Tasks set to an assistant in the middle of an article: it tells, it sets none."""

_ABROAD = (
    r"^[^\w]*(?:por favor,? |bitte |s'il vous plaît,? )?(?:ignor\w{1,5}|olvid\w{1,4}"
    r"|esque[cç]\w{1,3}|desconsider\w{1,3}|oubli\w{1,3}|dimentic\w{1,4}|vergiss|vergessen sie"
    r"|negeer|missacht\w{1,4})\b"
    r".{0,60}\b(?:instrucci\w+|instruç\w+|instruction\w*|istruzion\w+|anweisung\w*|instructies"
    r"|indicacion\w+|consignes)\b",
    r"^[^\w]*(?:игнорируй\w*|забудь\w*)\b.{0,60}\b(?:инструкц\w+|указани\w+)",
    r"(?:忽略|无视|無視|忽視).{0,20}(?:指令|指示|说明|說明)",
    r"(?:指示|命令)を.{0,6}無視",
)
"""The order to drop other orders in other languages that the web is written in."""

_ALL_TASKS = "|".join((_MAKE + " " + _JUDGE + " " + _TURN).split())

MARKUP = re.compile("|".join(_MARKUP), re.IGNORECASE)
OPENS = re.compile(
    rf"(?:{_LED}(?:{_ORDER}|{_ALL_TASKS}|translate|repeat|help|assist|find|book|teach)\b"
    rf"|^[^\w]*(?:(?:hey |dear |attention |all |any )*{_MACHINE}\b"
    rf"|(?:\w+ ){{0,2}}{_NOTE} (?:to|for) "
    r"|(?:when|while|if|before|after|can|could|would|will|is this|is the)\b|por favor|bitte|s'il"
    r"|ignor|olvid|esque|desconsid|oubli|dimentic|verg|negeer|missacht|[^\x00-\x7f]))"
)
"""How a sentence begins of which a rule for openings may hold; hardly any does."""
HOLDS = tuple(
    letters.replace("_", " ")
    for letters in (
        "ignor disregard forget overrid bypass discard summar output headline brief your you_ "
        "prompt api environment answer repl respon completion _ai llm assistant bot_ bots_ "
        "system_ model_ gpt claude gemini copilot agent_"
    ).split()
)
"""Letters of which every rule for the inside of a sentence needs some."""


@functools.cache
def opening() -> tuple[re.Pattern[str], ...]:
    """Return the rules for how a sentence begins; compiled late, since few articles need them."""
    return tuple(re.compile(rule) for rule in (*_OPENING, *_TASKS, *_ABROAD))


@functools.cache
def inside() -> tuple[re.Pattern[str], ...]:
    """Return the rules for what stands anywhere in a sentence."""
    return tuple(re.compile(rule) for rule in _INSIDE)
