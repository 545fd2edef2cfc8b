"""True claims in other words must pass: a sentence withheld for nothing is lost to the reader."""

from __future__ import annotations

import pytest

# id: claim, evidence; " | " divides sentences
ORACLE = {
    "passive": (
        "The old bridge was closed by the council in May.",
        "In May the council closed the old bridge.",
    ),
    "active": (
        "A falling crane crushed two parked cars.",
        "Two parked cars were crushed by a falling crane.",
    ),
    "reordered": (
        "In Halven on Tuesday, 300 dockers walked out.",
        "300 dockers walked out in Halven on Tuesday.",
    ),
    "merged": (
        "The ferry sank off Marsk on Monday, killing 12 people.",
        "The ferry sank off Marsk on Monday. | Twelve people were killed.",
    ),
    "main-clause": (
        "The court freed Otto Brandt.",
        "The court freed Otto Brandt, who had spent nine years in jail, on Friday.",
    ),
    "second-clause": (
        "Shares in Corvid fell 4 percent.",
        "The minister resigned, and shares in Corvid fell 4 percent.",
    ),
    "adverb-dropped": (
        "The river burst its banks.",
        "The river suddenly burst its banks overnight.",
    ),
    "apposition-dropped": (
        "Lena Foss opened the talks.",
        "Lena Foss, a former judge from Halven, opened the talks.",
    ),
    "contraction": ("The gates didn't close.", "The gates did not close in time."),
    "contraction-undone": ("The mayor will not run again.", "The mayor won't run again."),
    "possessive": ("The mayor's house burned down.", "The house of the mayor burned down."),
    "number-words": ("Fifteen crew members were rescued.", "15 crew members were rescued."),
    "per-cent": ("Unemployment rose to 7 per cent.", "Unemployment rose to 7% in June."),
    "spelled-multiplier": ("It cost $3 billion.", "It cost $3bn, the firm's books show."),
    "title-dropped": ("Vance flew to Oslo.", "Prime Minister Ada Vance flew to Oslo on Sunday."),
    "title-moved": (
        "The prime minister, Ada Vance, flew to Oslo.",
        "Prime Minister Ada Vance flew to Oslo on Sunday.",
    ),
    "first-name-dropped": ("Vance flew to Oslo.", "Ada Vance flew to Oslo on Sunday."),
    "acronym": (
        "NATO sent ships.",
        "The North Atlantic Treaty Organization sent ships to the strait.",
    ),
    "country-acronym": ("The US sent ships.", "The United States sent ships to the strait."),
    "country-points": ("The U.S. sent ships.", "The US sent ships to the strait."),
    "demonym": ("French farmers blocked roads.", "Farmers in France blocked roads."),
    "date-format": ("The vote is on 3 June 2026.", "The vote is on June 3, 2026."),
    "coarser-date": ("The plant opened in 2019.", "The plant opened on 4 April 2019."),
    "coarser-month": ("The plant opened in April.", "The plant opened on 4 April 2019."),
    "about-rounded": ("About 1,200 homes lost power.", "Some 1,197 homes lost power."),
    "nearly-rounded": ("Nearly 500 homes lost power.", "In all, 492 homes lost power."),
    "more-than-rounded": ("More than 490 homes lost power.", "In all, 492 homes lost power."),
    "said-for-told": (
        "Foss said the dam was safe.",
        "Foss told reporters on Sunday that the dam was safe.",
    ),
    "stated-for-said": ("Foss stated that the dam was safe.", "Foss said that the dam was safe."),
    "according-to-for-said": (
        "According to Foss, the dam was safe.",
        "The dam was safe, Foss said.",
    ),
    "announced": (
        "The company will cut 400 jobs.",
        "The company announced that it will cut 400 jobs.",
    ),
    "confirmed": ("The fire began in a kitchen.", "Police confirmed the fire began in a kitchen."),
    "declined-turned-down": (
        "The union turned down the offer.",
        "The union declined the offer on Monday.",
    ),
    "refused-did-not": ("He did not sign the treaty.", "He refused to sign the treaty."),
    "failed-did-not": (
        "The two sides did not reach a deal.",
        "The two sides failed to reach a deal.",
    ),
    "without-did-not": (
        "The train did not stop at Brask.",
        "The train ran through Brask without stopping.",
    ),
    "no-longer": (
        "The mine is no longer in use.",
        "The mine has not been in use since 2001.",
    ),
    "rose-increase": ("Rents increased by 4%.", "Rents rose by 4% last year."),
    "fell-drop": ("There was a drop in exports.", "Exports fell sharply in the spring."),
    "up-rise": ("Profit rose to $4 million.", "Profit was up at $4 million."),
    "grew-higher": ("Sales were higher than last year.", "Sales grew compared with last year."),
    "cut-reduced": ("The bank reduced its forecast.", "The bank cut its forecast."),
    "not-fall": ("Prices did not rise.", "Prices fell for the third month."),
    "plans-aims": ("The city aims to build 900 flats.", "The city plans to build 900 flats."),
    "expected-projected": (
        "Output is projected to grow by 2%.",
        "Output is expected to grow by 2%.",
    ),
    "will-is-to": ("The line will close in June.", "The line is to close in June."),
    "may-could": ("The strike could end on Friday.", "The strike may end on Friday."),
    "weaker": ("The strike may end on Friday.", "The strike will end on Friday."),
    "range-with-hyphen": ("It takes 4-6 weeks.", "It takes between 4 and 6 weeks."),
    "range-from-to": (
        "Prices range from $20 to $40.",
        "Prices are between $20 and $40, depending on the seat.",
    ),
    "two-names-listed": (
        "Otto Brandt and Lena Foss signed the deal.",
        "The deal was signed by Lena Foss and Otto Brandt.",
    ),
    "quotation-shortened": (
        "Foss called the plan “a gift to smugglers”.",
        "“This is a gift to smugglers and nobody else,” Foss said of the plan.",
    ),
    "quotation-in-two": (
        "“The wall held,” Foss said. “We were lucky.”",
        "“The wall held,” said Foss. “We were lucky.”",
    ),
    "straight-quotation": (
        'Foss said the wall "held by sheer luck".',
        "“The wall held by sheer luck,” said Foss.",
    ),
    "heading-case": (
        "Police Arrest Two After Harbour Fire",
        "Police arrested two men after a fire at the harbour on Monday.",
    ),
    "present-for-past": (
        "Striking dockers block the port of Halven",
        "Striking dockers blocked the port of Halven on Monday.",
    ),
    "counted-list": (
        "Three towns were flooded: Marsk, Brask and Halven.",
        "The towns of Marsk, Brask and Halven were flooded.",
    ),
    "both": (
        "Both ministers resigned.",
        "The two ministers, Orlo and Vance, resigned.",
    ),
    "born-and-age": ("Brandt, who is 61, retired.", "Brandt, 61, retired on Monday."),
    "synonym-killed": ("Four people died in the crash.", "The crash killed four people."),
    "injured-hurt": ("Nine people were injured.", "Nine people were hurt in the blast."),
    "since": (
        "The worst flood since 1954 hit Marsk.",
        "Marsk was hit by the worst flood since 1954.",
    ),
    "despite-although": (
        "Despite the rain, the match went ahead.",
        "Although it rained, the match went ahead.",
    ),
    "because-due": (
        "The match was cancelled because of rain.",
        "The match was cancelled due to rain.",
    ),
    "before-earlier": (
        "Foss had resigned a week earlier.",
        "Foss had resigned a week before.",
    ),
    "relative-resolved": ("The dam broke on 2 March 2026.", "The dam broke on Monday."),
    "last-month-resolved": ("Talks began in February 2026.", "Talks began last month."),
    "british-spelling": (
        "The labour centre was reorganised.",
        "The labor center was reorganized in May.",
    ),
    "en-dash-aside": (
        "The minister resigned over the leak.",
        "The minister – long under pressure – resigned over the leak.",
    ),
    "co-reference": (
        "The company hired 200 drivers.",
        "Tern Rail grew fast last year. | The company hired 200 drivers.",
    ),
    "capital-for-government": (
        "Oslo refused to pay.",
        "Norway refused to pay its share on Monday.",
    ),
    "country-of-a-capital": (
        "The delegation flew to Norway.",
        "The delegation flew to Oslo on Monday.",
    ),
    "could-reach-for-up-to": (
        "The cost could reach $40 million.",
        "The repairs may cost up to $40 million.",
    ),
    "hedge-moved": (
        "By rotation the number could reach 900.",
        "It may rise to 700 by rotation, the number potentially reaching 900.",
    ),
    "considered-is-no-plan": (
        "The ruling would be lawful.",
        "The ruling will be considered lawful.",
    ),
    "half": ("Half of the boats sank.", "Half the boats sank in the harbour."),
    "dozens": ("Dozens of cars burned.", "Dozens of cars were burned in the night."),
}


@pytest.mark.parametrize(("claim", "evidence"), ORACLE.values(), ids=ORACLE)
def test_a_true_claim_in_other_words_passes(claim, evidence, flaws):
    assert flaws(claim, *evidence.split(" | "), published="2026-03-04") == set()
