"""The checks that a claim must pass; each is a module, adding one adds a line here."""

from __future__ import annotations

from typing import Final

from summarizer.verify.checks.addresses import check_addresses
from summarizer.verify.checks.arguments import check_arguments
from summarizer.verify.checks.attribution import check_attribution
from summarizer.verify.checks.casualties import check_casualties
from summarizer.verify.checks.causes import check_causes
from summarizer.verify.checks.clock_times import check_clock_times
from summarizer.verify.checks.comparison import check_comparison
from summarizer.verify.checks.counts import check_counts
from summarizer.verify.checks.coverage import check_coverage
from summarizer.verify.checks.dates import check_dates
from summarizer.verify.checks.deadlines import check_deadlines
from summarizer.verify.checks.direction import check_direction
from summarizer.verify.checks.figures import check_figures
from summarizer.verify.checks.labels import check_labels
from summarizer.verify.checks.modality import check_modality
from summarizer.verify.checks.multiples import check_multiples
from summarizer.verify.checks.names import check_names
from summarizer.verify.checks.negation import check_negation
from summarizer.verify.checks.numbers import check_numbers
from summarizer.verify.checks.of_another_kind import check_kinds_of_figures
from summarizer.verify.checks.open_questions import check_open_questions
from summarizer.verify.checks.orders import check_orders
from summarizer.verify.checks.ordinals import check_ordinals
from summarizer.verify.checks.partners import check_partners
from summarizer.verify.checks.periods import check_periods
from summarizer.verify.checks.posts import check_posts
from summarizer.verify.checks.prefixes import check_prefixes
from summarizer.verify.checks.quantifiers import check_quantifiers
from summarizer.verify.checks.questions import check_questions
from summarizer.verify.checks.quotation import check_quotation
from summarizer.verify.checks.rates import check_rates
from summarizer.verify.checks.respective import check_respective
from summarizer.verify.checks.reversed_figures import check_reversed_figures
from summarizer.verify.checks.roles import check_roles
from summarizer.verify.checks.shares import check_shares
from summarizer.verify.checks.spans import check_spans
from summarizer.verify.checks.superlatives import check_superlatives
from summarizer.verify.checks.timing import check_timing
from summarizer.verify.checks.wholes import check_wholes
from summarizer.verify.evidence import Check

CHECKS: Final[tuple[Check, ...]] = (
    check_figures,
    check_kinds_of_figures,
    check_reversed_figures,
    check_respective,
    check_casualties,
    check_counts,
    check_partners,
    check_shares,
    check_wholes,
    check_rates,
    check_quantifiers,
    check_multiples,
    check_numbers,
    check_ordinals,
    check_labels,
    check_dates,
    check_clock_times,
    check_periods,
    check_spans,
    check_names,
    check_posts,
    check_roles,
    check_arguments,
    check_timing,
    check_causes,
    check_quotation,
    check_negation,
    check_deadlines,
    check_modality,
    check_direction,
    check_prefixes,
    check_attribution,
    check_comparison,
    check_orders,
    check_superlatives,
    check_addresses,
    check_questions,
    check_open_questions,
    check_coverage,
)
