"""What a figure counts, where, and on what condition."""

from __future__ import annotations

from tests.reading.figure_oracle import Expected, assert_reads, fig, rows

SUBJECTS = {
    "noun-after": ("It hired 40 welders.", [fig("40", subject="welders", subject_head="welder")]),
    "adjectives": (
        "It hired 40 young Danish welders.",
        [fig("40", subject="young Danish welders", subject_head="welder")],
    ),
    "compound": ("It sold 40 arms factories.", [fig("40", subject="arms factories")]),
    "coordinated-adjectives": (
        "It sold 40 Swiss and Danish farms.",
        [fig("40", subject="Swiss and Danish farms", subject_head="farm")],
    ),
    "irregular-plural": ("It killed 14 people.", [fig("14", subject_head="people")]),
    "nationality": ("It held 40 Saudis.", [fig("40", subject="Saudis", subject_head="saudi")]),
    "capital-us": ("It held 40 US sailors.", [fig("40", subject="US sailors")]),
    "participle": ("Police held 40 wounded men.", [fig("40", subject="wounded men")]),
    "state-as-noun": (
        "The fire left 14 dead and 30 injured.",
        [fig("14", subject="dead"), fig("30", subject="injured")],
    ),
    "noun-then-state": ("It left five people dead.", [fig("five", subject="people")]),
    "of": ("It lost 5 tons of rice.", [fig("5 tons", subject="rice", subject_head="rice")]),
    "of-the": ("It lost 40 of the boats.", [fig("40", subject="boats")]),
    "of-the-number": (
        "It lost 10 of its 12 boats.",
        [fig("10", subject="boats"), fig("12", subject="boats")],
    ),
    "of-them": ("It lost 1,500 of them.", [fig("1,500", subject=None, subject_head=None)]),
    "distance-of": ("He fell within 10 km of the coast.", [fig("10 km", subject=None)]),
    "money-in": ("It got $60bn in military aid.", [fig("$60bn", subject="military aid")]),
    "money-in-place": ("It spent $60bn in Poland.", [fig("$60bn", subject=None, place="Poland")]),
    "money-noun": ("It passed a $60bn aid package.", [fig("$60bn", subject_head="package")]),
    "worth-of": ("It bought $2bn worth of grain.", [fig("$2bn", subject="grain")]),
    "percent-of": ("It lost 7% of its workforce.", [fig("7%", subject="workforce")]),
    "percent-noun": ("It set a 25% tariff.", [fig("25%", subject="tariff")]),
    "percent-adjective": ("It is 90% effective.", [fig("90%", subject=None)]),
    "hyphen-duration": ("A 24-hour ceasefire held.", [fig("24-hour", subject="ceasefire")]),
    "plain-duration": ("They waited two days.", [fig("two days", subject=None)]),
    "member": ("A 12-member panel met.", [fig("12", subject="member")]),
    "toll": (
        "The death toll rose to 1,204.",
        [fig("1,204", subject="death toll", subject_head="toll", measure="cumulative")],
    ),
    "toll-perfect": ("The toll has now reached 1,204.", [fig("1,204", subject="toll")]),
    "copula": ("The fare is $3.", [fig("$3", subject="fare")]),
    "copula-chain": (
        "The pay for these guards is $900.",
        [fig("$900", subject="pay for these guards", subject_head="pay")],
    ),
    "number-of": (
        "The number of wolves in Umbria fell to 400.",
        [fig("400", subject="wolves in Umbria", subject_head="wolf")],
    ),
    "this-number": ("This number may grow to 400.", [fig("400", subject=None)]),
    "participle-before-of": (
        "It sank, spilling cargo of 241 tonnes.",
        [fig("241 tonnes", subject="cargo", subject_head="cargo")],
    ),
    "verb-for-before-of": (
        "The wardens are counting on a fleet of around 800.",
        [fig("around 800", subject="fleet", subject_head="fleet")],
    ),
    "gerund-of-a-noun": (
        "The firm reported running costs of 4 million.",
        [fig("4 million", subject="running costs", subject_head="cost")],
    ),
    "pronoun": ("It rose 5%.", [fig("5%", subject=None)]),
    "verb-of-change": (
        "Exports fell 5% to $3bn.",
        [fig("5%", subject="Exports"), fig("$3bn", subject="Exports")],
    ),
    "object-by": ("The bank cut interest rates by 1%.", [fig("1%", subject="interest rates")]),
    "of-after-noun": ("He earns a salary of $900.", [fig("$900", subject="salary")]),
    "increase-in": ("It saw a 5% rise in rents.", [fig("5%", subject="rents", measure="change")]),
    "increase-of-in": ("It saw a rise of 5% in rents.", [fig("5%", subject="rents")]),
    "of-the-whole": (
        "Of the 300 sailors, 12 were lost.",
        [fig("300", subject="sailors"), fig("12", subject="sailors")],
    ),
    "ellipsis": (
        "The storm killed 14 people and injured 30.",
        [fig("14", subject="people"), fig("30", subject="people")],
    ),
    "verb-after": ("In all, 3,000 were killed.", [fig("3,000", subject=None)]),
    "indefinite": ("Dozens of migrants drowned.", [fig("Dozens", subject="migrants")]),
    "chain-with-behind": (
        "The lake behind the dam was 97% full.",
        [fig("97%", subject="lake behind the dam", subject_head="lake")],
    ),
    "relative-clause": ("The share that went to dams fell to 6%.", [fig("6%", subject=None)]),
    "object-of-change": (
        "It may increase its fleet to fight fires in Umbria to as many as 90.",
        [fig("as many as 90", subject_head="fleet")],
    ),
    "height": ("The lake stood at 411.2 metres.", [fig("411.2 metres", subject="lake")]),
    "passive": ("The number of wolves was listed at 40.", [fig("40", subject="wolves")]),
    "weekday-before-the-verb": ("The toll Friday rose to 40.", [fig("40", subject="toll")]),
    "from-to-object": (
        "It raised the entry fee from $640 to $1,160.",
        [fig("$640", subject="entry fee"), fig("$1,160", subject="entry fee")],
    ),
    "last-month": (
        "It made a $2bn relief offer last month.",
        [fig("$2bn", subject="relief offer")],
    ),
    "per-chain": (
        "Earnings per share were $3.50.",
        [fig("$3.50", subject="Earnings per share", subject_head="earnings")],
    ),
    "year-before-the-verb": (
        "Sales for the spring of 2020 fell 5%.",
        [fig("5%", subject=None)],
    ),
    "compared-period": ("Rents rose 5% year-over-year.", [fig("5%", subject="Rents")]),
    "singular-and": (
        "A $2bn farm bill and Orlo's plan stalled.",
        [fig("$2bn", subject="farm bill")],
    ),
    "plural-like-a-verb": ("The fire cost 2,000 lives.", [fig("2,000", subject="lives")]),
    "verb-like-a-plural": ("A 25% tariff remains.", [fig("25%", subject="tariff")]),
    "preposition-as-adjective": (
        "It hired 40 outside lawyers.",
        [fig("40", subject="outside lawyers")],
    ),
    "preposition": ("Some 40 outside the gate wept.", [fig("Some 40", subject=None)]),
    "daily": ("It runs 40 daily flights.", [fig("40", subject="flights", rate_per="day")]),
    "adverb-of-time": ("He sold 40 two years ago.", [fig("40", subject=None), fig("two years")]),
}

PLACES = {
    "in": ("It sent 40 medics to Umbria.", [fig("40", place=None)]),
    "to-known": ("It sent 40 medics to Poland.", [fig("40", place="Poland")]),
    "region": (
        "Some 40 medics are in Poland's Warmia region.",
        [fig("Some 40", place="Poland's Warmia region")],
    ),
    "unknown-with-region": (
        "It has 40 mines in the Warmia region.",
        [fig("40", place="Warmia region")],
    ),
    "believed-to-be": (
        "Some 40 medics are believed to be in Poland.",
        [fig("Some 40", place="Poland")],
    ),
    "in-front": ("In Poland, 40 miners died.", [fig("40", place="Poland")]),
    "of-something-else": ("To end the war in Poland it sent 40 men.", [fig("40", place=None)]),
    "purpose": ("It sent 40 men to end the war in Poland.", [fig("40", place=None)]),
    "month-is-no-place": ("It sent 40 men in March.", [fig("40", place=None)]),
    "assembly-is-no-place": ("It has 40 seats in Congress.", [fig("40", place=None)]),
    "other-clause": ("It lost 40 men after a battle in Poland.", [fig("40", place=None)]),
}

CONDITIONS = {
    "if-after": (
        "It could lose 40 mines if the river rises.",
        [fig("40", status="projected", condition="if the river rises")],
    ),
    "if-before": (
        "If the river rises, 40 mines could close.",
        [fig("40", status="projected", condition="If the river rises")],
    ),
    "in-case": (
        "It may call up 900 men in case the truce fails, he said.",
        [fig("900", condition="in case the truce fails")],
    ),
    "unless": (
        "It will close 40 mines unless prices recover.",
        [fig("40", status="planned", condition="unless prices recover")],
    ),
    "inverted": (
        "Should the truce fail, it would call up 900 men.",
        [fig("900", status="projected", condition="Should the truce fail")],
    ),
    "no-verb": (
        "Losses of up to 40% if the frost returns.",
        [fig("up to 40%", status="projected", condition="if the frost returns")],
    ),
    "inside": (
        "It would strike if the toll reaches 40.",
        [fig("40", status="projected", condition=None)],
    ),
    "fact-beside-threat": (
        "It sent 40 men and will strike if attacked.",
        [fig("40", status="actual", condition=None)],
    ),
    "semicolon": (
        "It could lose 40 mines; if attacked, it will strike.",
        [fig("40", condition=None)],
    ),
    "question": ("He asked if 40 miners died.", [fig("40", condition=None)]),
    "if-not": ("It lost 40, if not more.", [fig("40", condition=None, status="actual")]),
    "comma-in-number": (
        "It could strike 40 mines if 1,000 miners quit.",
        [
            fig("40", condition="if 1,000 miners quit"),
            fig("1,000", condition=None, status="projected"),
        ],
    ),
}


@rows(SUBJECTS)
def test_figures_count_the_noun_that_belongs_to_them(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)


@rows(PLACES)
def test_figures_hold_where_their_phrase_says(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)


@rows(CONDITIONS)
def test_figures_keep_their_condition(text: str, expected: list[Expected]) -> None:
    assert_reads(text, expected)
