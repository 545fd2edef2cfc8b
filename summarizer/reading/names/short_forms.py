"""What people called by a given name are called for short, where the short form is no beginning.

Owns the table of English usage and the comparison. "Dan" of "Daniel" needs no table.
"""

from __future__ import annotations

from collections import defaultdict

_SHORT_FORMS = """
albert: bert; alexander: sandy sasha alex lex; alexandra: sandra sasha; alfred: fred;
amanda: mandy; andrew: andy drew; anthony: tony antony; antonio: tony; arthur: artie;
barbara: babs; benjamin: ben benny; bernard: bernie; bernadette: bernie; catherine: kate katie
kathy cathy kitty; katherine: kate katie kathy kitty; charles: charlie chuck; christina: tina;
christine: tina; christopher: kit; cynthia: cindy; daniel: danny; david: dave davy;
deborah: debbie; dorothy: dot dolly; edward: ed eddie ted teddy ned; eleanor: ellie nell nora;
elizabeth: liz lizzie beth betsy betty bess eliza libby lisa; eugene: gene; florence: flo;
frances: fanny; francis: frank; francisco: paco pancho; franklin: frank; frederick: fred freddie
fritz; geoffrey: jeff; gerald: jerry gerry; gerard: gerry; harold: harry hal; helen: nell;
henry: harry hank hal; herbert: bert; ignacio: nacho; isabella: bella; jacob: jake;
jacqueline: jackie; james: jim jimmy jamie; jeffrey: geoff; jeremiah: jerry; jeremy: jerry;
john: jack johnny; jonathan: jonny; jose: pepe; joseph: joe joey; josephine: jo josie;
judith: judy; laurence: larry; lawrence: larry laurie; leonard: lenny; lillian: lily;
margaret: maggie meg peggy marge rita daisy; martha: patty; mary: molly polly mamie;
matthew: matt; michael: mike mick mickey micky; mikhail: misha; nathan: nate; nathaniel: nate;
nicholas: nick nicky; nikolai: kolya; pamela: pam; patricia: pat patty trish tricia; patrick:
paddy pat; penelope: penny; peter: pete; philip: pip; phillip: phil; rebecca: becky; richard:
dick rick ricky; robert: bob bobby bert; roberto: beto; ronald: ronnie; rosemary: rosie;
rudolph: rudy; samuel: sam sammy; samantha: sam sammy; sarah: sally; stephen: steve steven;
steven: steve; susan: sue susie suzy; susanna: sue; theodore: ted teddy theo; theresa: terry
tess; terence: terry; thomas: tom tommy; timothy: tim; victoria: vicky tori; vincent: vince;
vladimir: volodymyr; walter: wally walt; wilhelmina: mina; william: bill billy willie willy liam;
winston: winnie; zachary: zack zak
"""


def _by_short_form() -> dict[str, frozenset[str]]:
    forms: defaultdict[str, set[str]] = defaultdict(set)
    for entry in _SHORT_FORMS.split(";"):
        name, shorts = entry.split(":")
        for short in shorts.split():
            forms[short].add(name.strip())
    return {short: frozenset({short, *names}) for short, names in forms.items()}


_NAMES_OF = _by_short_form()


def called_alike(a: str, b: str) -> bool:
    """Tell whether two given names in lower case may be one: "bill" and "william", or "billy"."""
    one, two = _NAMES_OF.get(a, frozenset({a})), _NAMES_OF.get(b, frozenset({b}))
    return not one.isdisjoint(two)
