"""The phrases of a page's own voice: how it calls upon readers, claims rights, points elsewhere.

Owns alternatives for regular expressions, one to a bar with a space on both sides; decides
nothing. As in `words`, no phrase belongs to a single site.
"""

from __future__ import annotations

import re


def _any_of(phrases: str) -> str:
    """Join alternatives; one that goes on in the next line goes on without a space."""
    parts = re.split(r"\s+\|\s+", phrases.strip())
    return "(?:" + "|".join(re.sub(r"\s*\n\s*", "", part) for part in parts) + ")"


CALL_VERB = _any_of(
    r"""
    subscribe | sign (?:up|in) | become a (?:member|subscriber|supporter) | log ?in | register
    | join | follow | click | tap | download
    | sharing is | unlock | upgrade | already an? | thanks? (?:you )?for | never miss
    | continue reading | to (?:continue|keep) reading | sponsored | (?:like|share) this
    """
)
"""How a sentence begins that only a page says."""

CALL_OPENING = _any_of(
    r"""
    support | donate | become | get | share | listen | watch | contact | e-?mail | send | tell us
    | let us know | write to | have your say | leave | post | add | enable | turn on | create
    | start | try | not (?:yet )?an? | do you have | got | want | would you like
    | enjoy(?:ed|ing)? | if you | don'?t (?:miss|forget) | stay | keep (?:up|reading|an eye)
    | to (?:receive|support|get) | consider | for (?:more|all )?(?:the )?latest | for more
    | read (?:more|the full|all|our) | see (?:more|our) | find (?:more|us|out) | visit
    | check(?: out)? | like | you (?:can|may|must|have|need|are)\b | you[’']ve | discover
    | choose | select | enter | view | set | receive | give | ask | submit | recommended | pledge
    | explore | help us | by (?:signing|clicking|submitting) | i agree
    | (?:and )?here(?:[’']s| is| are) our | we(?:[’']d| would)? (?:like|love) (?:you )?to
    | comments? (?:are|is|may|will)
    | (?:all|the|this|these|our|that) (?:article|story|post|content|site|website|newsletter
    |publication|podcast|page|slideshow|form|field)s? (?:is|are|uses?|requires?|contains?|may)
    """
)
"""How a sentence may begin that wants something from the reader; advice begins so, too."""

OWN_VOICE = _any_of(
    r"""
    our | us | my | here | newsletters? | inbox | community guidelines | affiliate | commissions?
    | this (?:site|website|article|story|post|page|newsletter|publication|podcast) | javascript
    | a friend | free articles? | news tips? | (?:this|these) (?:form|field|comment)s?
    """
)
"""What shows amid the prose that the page speaks of itself."""

STRONG_NOUN = _any_of(
    r"""
    newsletters? | inbox | subscri(?:be|bers?|bing|ptions?) | sign(?:ed|ing)? (?:up|in)
    | log(?:ged)? ?in | cookies? | (?:push )?notifications? | ad ?-?blockers? | paywall
    | (?:whatsapp|telegram) (?:channel|group) | mailing list | javascript | affiliate | commissions?
    | community guidelines
    | (?:our|my|the free|this) (?:\w+ ){0,2}(?:app|channels?|website|site|podcast|partners)
    | (?:our|my|local|independent|quality) (?:\w+ ){0,2}(?:journalism|community|coverage
    |reporting|newsroom|feed|blog|work)
    | (?:our|these|any of our) (?:articles|stories|posts|tips) | comments? (?:below|section|policy)
    | privacy (?:policy|notice) | terms (?:of|and) (?:use|service|conditions) | free trial
    | premium content | unlimited (?:digital )?access | app store | google (?:play|news)
    | (?:follow|like|e-?mail|contact) us | click here | here to | free articles? | news tips?
    | (?:this|the full) (?:post|article|story|page) | (?:it|this) with a friend | is caring
    | (?:on|via|at) (?:facebook|twitter|x|instagram|telegram|whatsapp|youtube|linkedin|bluesky)
    | reader-(?:supported|funded) | (?:breaking )?news alerts? | from you | you think
    | your (?:e-?mail(?: address)?|account|browser|device|friends|comments?|feedback|thoughts)
    | our e-?mail
    """
)
"""What such a sentence is about."""

PERSON_CALL = _any_of(
    r"""
    (?:follow|reach|contact|e-?mail|tweet|write to|find) (?:him|her|them|me|us)
    | (?:can|may|could) be (?:reached|contacted|found|followed)
    | (?:tweets?|blogs?|posts) (?:at|as|from) @\w+
    """
)
"""How the note about an author ends."""

PAGE_SPEAKS = _any_of(
    r"""
    (?:we|this (?:web)?site|our (?:site|website|partners)|by (?:using|continuing|visiting)|these)
    \b.{0,160}\b(?:cookies?|privacy policy|personal data|tracking technologies)
    | (?:we|\w+) may (?:earn|receive|get) (?:an? )?(?:\w+ )?(?:commission|share of)
    | some links? .{0,40}\baffiliate
    | a version of this (?:article|story|review|essay|column|interview)
    \b.{0,40}\b(?:appears?|appeared|ran)
    | you(?:['’]re| are)? (?:receiv(?:e|ed|ing)|get|got|getting) this (?:e-?mail|letter|newsletter
    |message|bulletin) (?:because|as|since)
    | this (?:e-?mail|newsletter|message) (?:was|has been) (?:sent|delivered) to
    | if you (?:no longer (?:wish|want)|do not (?:wish|want)|don['’]t (?:wish|want)) to receive
    | (?:to|you can) (?:unsubscribe|opt out|stop receiving)\b
    | was this (?:e-?mail|newsletter|message) forwarded to you
    | (?:i|we|you) (?:understand|agree|consent)\b.{0,120}\b(?:terms of|agreement to|privacy policy)
    """
)
"""What a site says of itself: cookies and commissions."""

RIGHTS = _any_of(
    r"""
    ^(?:©|\(c\)|copyright\b(?! (?:law|case|claim|infring|act|holder|owner|suit|action|is|was)))
    | \ball rights reserved\b | ^\W*© | \s©\s?\d{4}
    | \b(?:may|must) not be (?:reproduced|republished|redistributed|published,)
    | \b(?:reproduction|republication|redistribution)\b.{0,80}\b(?:prohibited|forbidden|permission)
    | ^(?:re)?published (?:here )?(?:under|with permission|by permission)\b
    | \bcreative commons\b.{0,60}\blicen[cs]e\b
    """
)

RIGHTS_WORDS = ("©", "(c)", "copyright", "reserved", "reprod", "republi", "redistrib", "licen")
"""One of these is in every such line."""

LIST_LABEL = _any_of(
    r"""
    tags? | topics? | filed (?:under|in|to) | categor(?:y|ies) | keywords? | labels?
    | posted (?:in|under) | tagged(?: (?:with|as|in))? | hashtags? | sections?
    | more (?:on|about|from) | in this (?:article|story)
    """
)
"""What stands before a list of tags."""

CONTACT_LABEL = _any_of(
    r"""
    (?:(?:media|press|investor|editorial) )?(?:contacts?|enquiries|inquiries)(?: \w+)?
    | disclaimer | disclosure | copyright | doi | isbn | issn | permalink | short ?link
    | original link | e-?mail | tel(?:ephone)? | phone | web(?:site)? | url
    """
)

RELATED = _any_of(
    r"""
    also | must | now | further | next | previous | recommended | related | suggested | similar
    | more | read | see | watch | listen | view | don[’']?t miss | in case you missed it | icymi
    | trending | popular
    """
)
RELATED_OBJECT = _any_of(
    r"""
    this | here | on | to | about | it | from | for you | stor(?:y|ies) | articles? | news
    | coverage | reading | posts? | links? | topics? | video | podcast | full | the
    """
)
"""What "Read also:" and its like are put together from."""

TEXT_NAME = r"(?:article|story|report|piece|post|essay|interview|column|commentary|text|version)"

REPRINT = _any_of(
    rf"""
    (?:this|the) {TEXT_NAME}(?: (?:is|was|has been|had been))?(?: \w+)?
    \s(?:first|originally|previously) (?:published|appeared|posted|ran|issued|printed|broadcast)
    | (?:this|the) {TEXT_NAME} (?:is|was|has been)
    \s(?:re)?(?:published|printed|posted|produced|provided|syndicated|generated|distributed)
    | (?:first|originally) (?:published|appeared|posted) (?=(?:in|by|at|on)\b)
    | republished (?=from\b)
    | this {TEXT_NAME} has not been edited
    """
)
"""How a page says that its text was somewhere else before."""

COMMENTS_OPENING = _any_of(
    r"""
    (?:(?:view|show|see)\s)?(?:(?:\d[\d,.]*k?|all|the|no|one|reader|latest|user)\s){0,2}
    (?:comments?|replies|responses)(?:\s?\(?\d+\)?)?(?:\s(?:on|to)\b.*)?
    | \d+ thoughts on\b.* | discussion about this \w+ | leave a reply\b.{0,30}
    | (?:cancel|post) reply | join the (?:conversation|discussion|debate)
    """
)
"""Titles of the part of a page where readers write."""

_SUPERLATIVE = r"(?:more|most|latest|top|other|recent|further|also|must)[ -]"
OTHERS_OPENING = _any_of(
    rf"""
    you (?:may|might) (?:also )?(?:like|enjoy|be interested in) | what to (?:read|watch) next
    | (?:related|recommended|suggested|similar|trending|popular)(?: \w+){{0,3}}
    | {_SUPERLATIVE}(?:from|on|in|by|about|news|stor(?:y|ies)|articles?|reads?)\b.{{0,40}}
    | {_SUPERLATIVE}(?:reading|popular|viewed|shared|commented|discussed|posts?)\b.{{0,40}}
    | {_SUPERLATIVE}(?:coverage|headlines?|like this|topics?|links?|videos?)\b.{{0,40}}
    | (?:editor[’']?s[’']? )?(?:picks?|choice) | up next | don[’']?t miss | icymi
    | in case you missed it | elsewhere on .{{2,30}}
    | from (?:around )?(?:the|our) (?:web|archives?|partners|network)
    | (?:read|see|watch)(?: (?:more|next|also))+
    """
)
"""Titles of lists of other articles."""

BOILERPLATE_OPENING = _any_of(
    r"""
    (?-i:About (?:the )?[A-Z0-9][\w&.,’'-]*(?: (?:of|the|and|for|&|[A-Z0-9][\w&.,’'-]*)){0,6})
    | (?:cautionary )?(?:note|statement|information)?s? ?(?:regarding |on |concerning )?
    forward[ -]looking (?:statements?|information) | safe harbou?r(?: statement)?
    | notes? (?:to|for) (?:the )?editors?
    | (?:media|press|investor|investors) (?:and (?:media|investor) )?
    (?:contacts?|enquiries|inquiries|relations)
    """
)
"""Titles of what closes a press release: who the company is, and what its lawyers add."""
