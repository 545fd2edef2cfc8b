"""Who did what to whom: exchanged partners fail, the same deed in other words passes."""

from __future__ import annotations

import pytest

from summarizer import verify_claim
from summarizer.models import ReasonKind

EXCHANGED = {
    "active for passive, partners kept in order": (
        "The bridge destroyed the army.",
        "The bridge was destroyed by the army.",
    ),
    "passive for active, partners kept in order": (
        "The clinic was fined by the nurse.",
        "The clinic fined the nurse in May.",
    ),
    "subject and object": (
        "The union sued the port in March.",
        "The port sued the union in March over the pay deal.",
    ),
    "a participle with by and against": (
        "The court heard the complaint brought by the owner against the tenants.",
        "The court heard the complaint brought by the tenants against the owner.",
    ),
    "doer and the one it is taken from": (
        "Soldiers seized the depot from the rebels.",
        "Rebels seized the depot from soldiers on Monday.",
    ),
    "an infinitive": (
        "The baker wanted to sue the miller.",
        "The miller wanted to sue the baker.",
    ),
    "win against for beat": (
        "Harlow won against Dunmere in the final.",
        "Dunmere beat Harlow in the final.",
    ),
    "lose to for beat": ("Dunmere lost to Harlow.", "Dunmere defeated Harlow 3-1."),
    "beat for lose to": ("The hosts defeated the visitors.", "The visitors won against the hosts."),
    "buy for sell": (
        "The brewery bought the farm from the bank.",
        "The brewery sold the farm to the bank.",
    ),
    "two deeds, two places": (
        "Dogs are banned in parks and allowed on beaches.",
        "Dogs are banned on beaches and allowed in parks.",
    ),
}
KEPT = {
    "passive": ("The army destroyed the bridge.", "The bridge was destroyed by the army."),
    "active": ("The nurse was fined by the clinic.", "The clinic fined the nurse in May."),
    "win against": ("Harlow won against Dunmere.", "Harlow defeated Dunmere 3-1."),
    "lose to": ("Dunmere lost to Harlow in the final.", "Harlow beat Dunmere in the final."),
    "buy from": (
        "The bank bought the farm from the brewery.",
        "The brewery sold the bank the farm.",
    ),
    "a mutual deed": ("The mayor met the bishop.", "The bishop met the mayor on Friday."),
    "both ways": (
        "The owner sued the tenant.",
        "The tenant sued the owner, and the owner sued the tenant.",
    ),
    "relative clause": (
        "The man attacked the guard.",
        "The guard who was attacked by the man is in hospital.",
    ),
}


@pytest.mark.parametrize(("claim", "evidence"), EXCHANGED.values(), ids=EXCHANGED)
def test_partners_who_change_places_are_flagged(claim, evidence):
    proof = verify_claim(claim, [evidence])
    assert proof.reasons
    assert {reason.kind for reason in proof.reasons} <= {
        ReasonKind.ROLE,
        ReasonKind.DIRECTION,
    }


@pytest.mark.parametrize(("claim", "evidence"), KEPT.values(), ids=KEPT)
def test_partners_who_keep_their_places_pass(claim, evidence):
    assert verify_claim(claim, [evidence]).reasons == ()
