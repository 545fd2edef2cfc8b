"""Words by which a verb phrase speaks of what is planned or foreseen, and of what is done.

Owns the lists alone; which word governs a figure is told by `reality`.
"""

from __future__ import annotations

from summarizer.reading.figures.words import word_set

MODALS = word_set("could may might would should wouldn't couldn't he'd they'd we'd it'd")
FUTURE = word_set("will won't shall 'll they'll we'll he'll she'll it'll i'll")
PROJECTED_WORDS = word_set(
    """pencil pencils pencilled penciled reckons guidance
    projected projects projection projections forecast forecasts forecasting predicted
    predicts prediction predictions expect expected expects expecting anticipated anticipates
    potentially potential likely considering mulling weighing possibility prospect risks
    whether if unless threatens threatened threatening eventually poised"""
)
PLANNED_WORDS = word_set(
    """plan plans planned planning intends intend intended intending intention aims aim aimed
    aiming pledge pledges pledged pledging promise promises promised vow vows vowed propose
    proposes proposed proposing proposal proposals wants want wanted seeks seek seeking sought
    scheduled preparing prepares prepared target targets goal goals request requests requested
    requesting agrees ready"""
)
WITH_TO = word_set("agreed asked asks decided offered hopes hoped hoping ordered set due")
LOOKING = word_set("looking braced bracing prepare")
"""Verbs of markets that with "for" expect a number."""
DECIDED = word_set(
    """send deploy deliver supply provide invest spend build buy purchase hire cut close open
    launch give donate release withdraw pull add contribute pay lend grant offer sell ship
    transfer raise lower reduce recruit train host hold ban impose receive get start begin
    move double allocate commit fund mobilise mobilize evacuate station return bring take make
    lay create install"""
)
PAST_LIKE_BASE = word_set("cut put hit set shut beat read spread hurt quit cost")
SUBORDINATORS = word_set(
    """after before because although though while whereas when where who which whose that since
    as until than despite according citing"""
)
ADVERBS = word_set("not also now still already never just then even soon only ever yet")
IN_ALL = frozenset({("in", "all"), ("in", "total")})
"""Opens a clause together with the count: "In all 40 flats are to be built"."""
RELATIVES = word_set("which that who")
