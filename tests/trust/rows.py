"""Which tests hold which row of the seventy bad inputs that the tool was asked to withstand.

The rows stand by their numbers, in three groups: 1-40 servers of models, 41-60 articles, files and
addresses, 61-70 process, disk and configuration. `python -m tests.trust.rows [ROW ...]` prints the
tests, one a line, for pytest to run.
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

_CODES = (
    "tests/trust/test_exit_codes.py::test_each_fault_has_its_exit_code_its_requests_and_its_words"
)
_FAULTS = "tests/model/test_faults.py"
_WIRE = "tests/model/test_wire.py"
_RUN = "tests/model/test_run.py"
_FILES = "tests/trust/test_bad_inputs.py::test_a_bad_file_is_named_and_the_good_one_is_briefed"
_TEXTS = "tests/trust/test_bad_inputs.py::test_odd_text_is_data_in_every_format"
_BAD_INPUTS = "tests/trust/test_bad_inputs.py"
_BAD_ROWS = "tests/trust/test_bad_rows.py"
_KINDS = "tests/trust/test_kinds_of_articles.py"
_DISKS = "tests/trust/test_disks.py"
_AROUND = "tests/trust/test_surroundings.py"
_SECRETS = "tests/trust/test_secrets.py"
_INTERRUPTS = "tests/trust/test_interrupts.py"
_STORE = "tests/model/test_store.py"
_STREAMS = "tests/cli/test_streams.py"
_FOLLOWING = "tests/sources/web/test_following.py"


def _each(test: str, *ids: str) -> tuple[str, ...]:
    return tuple(f"{test}[{one}]" for one in ids)


ROWS: dict[int, tuple[str, ...]] = {
    1: (*_each(_CODES, "refusal"), "tests/model/test_cache.py::test_outcomes_keep_their_kinds"),
    2: (
        *_each(_CODES, "cut"),
        "tests/model/test_requests.py::test_a_model_that_reasons_gets_room_for_it_and_is_asked_once_more",
    ),
    3: _each(_CODES, "cut-yet-whole"),
    4: _each(_CODES, "filtered"),
    5: _each(_CODES, "null-content", "empty-content", "no-choices"),
    6: (*_each(_CODES, "bad-json"), f"{_FAULTS}::test_what_passes_ends_in_an_answer"),
    7: _each(_CODES, "other-shape"),
    8: _each(_CODES, "nan"),
    9: _each(_CODES, "key-twice"),
    10: _each(_CODES, "extra-key"),
    11: _each(_CODES, "fenced", "prose-first", "two-answers"),
    12: _each(_CODES, "page-for-people"),
    13: (*_each(_CODES, "cut-body"), f"{_WIRE}::test_a_broken_wire_is_tried_three_times"),
    14: _each(_CODES, "empty-body", "null-body"),
    15: _each(_CODES, "latin-1"),
    16: _each(_CODES, "deep"),
    17: _each(_CODES, "huge"),
    18: (*_each(_CODES, "bomb"), f"{_WIRE}::test_a_bomb_takes_no_memory"),
    19: (
        f"{_FAULTS}::test_an_answer_without_a_believable_report_of_tokens_counts_as_unknown",
        "tests/cli/test_budget.py::test_money_is_unknown_where_the_price_is",
    ),
    20: ("tests/cli/test_models.py::test_another_model_than_the_one_asked_for_is_told",),
    21: _each(_CODES, "error-in-200"),
    22: (
        *_each(_CODES, "crowd"),
        *_each(f"{_RUN}::test_the_pause_is_what_the_server_asks_for", "garbage", "only-a-reset"),
    ),
    23: (
        *_each(f"{_RUN}::test_the_pause_is_what_the_server_asks_for", "seconds"),
        f"{_RUN}::test_the_pause_may_be_a_date",
        f"{_FAULTS}::test_what_passes_ends_in_an_answer",
    ),
    24: _each(_CODES, "far-limit"),
    25: (
        *_each(_CODES, "quota"),
        *_each(
            f"{_FAULTS}::test_each_failure_has_its_name_and_its_price",
            "quota as a code",
            "quota as a type",
        ),
    ),
    26: (*_each(_CODES, "wrong-key"), f"{_SECRETS}::test_a_key_is_found_nowhere"),
    27: _each(_CODES, "no-access", "no-model", "bad-schema"),
    28: _each(_CODES, "too-long"),
    29: _each(_CODES, "out-of-order", "page-with-502", "overloaded", "late", "conflict"),
    30: _each(
        f"{_WIRE}::test_a_wire_that_never_ends_ends_at_the_deadline_of_the_whole_request", "silence"
    ),
    31: _each(
        f"{_WIRE}::test_a_wire_that_never_ends_ends_at_the_deadline_of_the_whole_request", "drip"
    ),
    32: _each(f"{_WIRE}::test_a_broken_wire_is_tried_three_times", "closed", "reset"),
    33: (
        *_each(_CODES, "redirect"),
        "tests/model/test_keys.py::test_nothing_of_the_environment_goes_to_a_foreign_server",
    ),
    34: (
        "tests/model/test_keys.py::test_cookies_are_not_kept",
        "tests/scenarios/test_recording.py::test_no_key_cookie_account_or_volatile_field_reaches_a_file",
        "tests/scenarios/test_cassettes.py::test_a_tape_keeps_no_header_that_names_anybody",
    ),
    35: (
        f"{_FAULTS}::test_what_passes_ends_in_an_answer",
        "tests/render/test_terminal.py::test_no_character_of_a_source_acts_on_the_terminal",
        "tests/render/test_markdown.py::test_no_character_acts_on_a_terminal",
        "tests/render/page/test_page.py::test_hostile_text_is_text_and_nothing_else",
    ),
    36: (
        "tests/render/test_markdown.py::test_nothing_a_source_wrote_is_more_than_text",
        "tests/render/page/test_page.py::test_nothing_is_loaded_and_no_script_but_its_own_may_run",
        "tests/render/page/test_browser.py::test_hostile_strings_do_nothing",
    ),
    37: (f"{_RUN}::test_a_crowd_is_thinned_out_until_all_are_served",),
    38: (
        *_each(
            f"{_FAULTS}::test_each_failure_has_its_name_and_its_price",
            "closed port",
            "slow connect",
            "certificate",
        ),
        f"{_RUN}::test_a_server_that_is_gone_stops_the_run_though_it_answered_before",
        f"{_AROUND}::test_a_server_that_is_not_there_is_named_within_seconds",
    ),
    39: (
        "tests/trust/test_edited_tapes.py::test_a_changed_article_does_not_match_its_tape",
        "tests/scenarios/test_misses.py::test_one_byte_of_a_prompt_is_a_miss_that_names_the_prompt",
    ),
    40: (
        "tests/trust/test_edited_tapes.py::test_an_edited_tape_is_refused_by_name_and_not_executed",
    ),
    41: (
        *_each(_FILES, "empty", "white-space", "only-a-mark", "one-letter"),
        f"{_BAD_INPUTS}::test_what_has_no_body_is_not_asked_about",
    ),
    42: (
        *_each(_FILES, "one-line-of-20-MB", "more-than-25-MB"),
        "tests/sources/test_bounds.py::test_a_line_of_20_mb_is_refused_by_name_in_seconds",
    ),
    43: _each(_FILES, "nested-html"),
    44: (
        *_each(_FILES, "entity"),
        "tests/sources/test_kinds.py::test_xml_is_refused_and_so_never_expanded",
    ),
    45: (
        _TEXTS,
        "tests/reading/test_text.py::test_what_nobody_sees_is_taken_out_and_reported",
        *_each(
            f"{_BAD_ROWS}::test_a_bad_row_of_a_corpus_is_told_by_its_line_and_the_good_are_briefed",
            "half-a-character",
        ),
    ),
    46: (
        "tests/sources/test_decoding.py::test_an_encoding_is_told_and_a_guess_is_noted",
        "tests/sources/test_decoding.py::test_a_few_broken_bytes_are_shown_and_told",
    ),
    47: (
        "tests/model/test_requests.py::test_what_looks_like_a_template_is_sent_as_it_stands",
        _TEXTS,
    ),
    48: (_TEXTS, "tests/test_prompting.py::test_a_text_cannot_close_its_own_fence"),
    49: (
        "tests/reading/test_addressed.py",
        "tests/verify/test_addresses_and_questions.py",
        "tests/render/page/test_inert.py::test_our_own_payloads_are_only_read",
    ),
    50: (
        *_each(_FILES, "zip", "picture", "bytes", "pipe", "loop-of-links", "missing"),
        f"{_BAD_INPUTS}::test_a_file_without_permission_is_named",
        "tests/sources/test_files.py::test_what_is_no_readable_file_is_refused",
        "tests/sources/test_kinds.py::test_a_name_that_the_bytes_belie_is_refused",
    ),
    51: (
        f"{_BAD_ROWS}::test_a_bad_pdf_is_named_and_the_good_article_beside_it_is_briefed",
        f"{_BAD_ROWS}::test_a_pdf_of_ten_thousand_pages_is_read_in_part",
        "tests/sources/test_pdf.py::test_a_reader_that_hangs_is_ended",
    ),
    52: (
        f"{_BAD_INPUTS}::test_odd_file_names_are_names",
        "tests/cli/test_names.py::test_no_name_can_leave_its_folder",
    ),
    53: (
        f"{_BAD_INPUTS}::test_two_articles_of_one_name_get_a_file_each",
        f"{_BAD_INPUTS}::test_the_same_article_twice_is_one_article_with_a_note",
        "tests/cli/test_names.py::test_names_that_are_alike_are_numbered_apart",
    ),
    54: (_TEXTS, "tests/render/test_markdown.py::test_every_attack_is_read_back_as_it_was_written"),
    55: (
        "tests/render/page/test_page.py::test_hostile_text_is_text_and_nothing_else",
        "tests/render/page/test_page.py::test_only_web_addresses_become_links",
        "tests/render/page/test_page.py::test_nothing_is_loaded_and_no_script_but_its_own_may_run",
    ),
    56: (
        "tests/sources/web/test_addresses.py::test_each_address_that_is_not_of_the_public_web_is_refused",
        f"{_FOLLOWING}::test_a_redirect_to_what_must_not_be_asked_ends_there",
        "tests/sources/web/test_transport.py::test_a_name_that_turns_private_is_connected_to_as_it_was_checked",
    ),
    57: (
        f"{_FOLLOWING}::test_what_is_too_much_or_broken_is_told_in_one_line",
        f"{_FOLLOWING}::test_a_body_that_drips_ends_at_the_deadline",
        f"{_FOLLOWING}::test_five_redirects_are_followed_and_a_sixth_is_not",
    ),
    58: (f"{_BAD_ROWS}::test_a_bad_row_of_a_corpus_is_told_by_its_line_and_the_good_are_briefed",),
    59: (
        f"{_BAD_ROWS}::test_an_odd_feed_is_briefed_with_the_dates_it_has_or_told",
        f"{_BAD_ROWS}::test_of_ten_thousand_items_as_many_are_read_as_asked_for",
    ),
    60: (
        f"{_KINDS}::test_nothing_is_made_of_an_odd_article_that_it_does_not_say",
        f"{_KINDS}::test_of_a_table_alone_no_sentence_is_made",
        f"{_KINDS}::test_a_stub_is_said_to_be_one_to_the_reader",
    ),
    61: (
        f"{_INTERRUPTS}::test_a_signal_ends_a_run_in_time_with_130_and_one_line",
        f"{_INTERRUPTS}::test_a_second_signal_ends_it_at_once",
        f"{_INTERRUPTS}::test_what_was_answered_before_a_signal_is_kept",
        "tests/cli/test_output.py::test_an_interrupt_while_writing_keeps_the_old_file",
    ),
    62: (
        "tests/cli/test_resume.py::test_a_run_killed_again_and_again_loses_no_answer_and_ends_the_same",
    ),
    63: (
        f"{_DISKS}::test_a_disk_that_is_full_stops_a_run_and_the_next_goes_on",
        f"{_DISKS}::test_a_quota_that_is_used_up_stops_a_run_and_the_next_goes_on",
        f"{_DISKS}::test_a_quota_that_is_used_up_leaves_the_old_file",
        f"{_BAD_INPUTS}::test_a_disk_that_is_full_leaves_the_old_file",
        f"{_AROUND}::test_files_that_may_not_grow_leave_the_old_one",
        f"{_AROUND}::test_a_cache_that_may_not_grow_stops_the_run_by_name",
        f"{_AROUND}::test_few_open_files_are_enough",
        f"{_AROUND}::test_a_read_only_folder_is_named",
    ),
    64: (
        f"{_STORE}::test_a_damaged_file_is_refused_by_name_and_can_be_removed",
        f"{_STORE}::test_an_empty_file_is_a_new_cache",
        f"{_STORE}::test_a_newer_version_is_refused_untouched_and_can_be_removed",
        f"{_STORE}::test_a_file_that_stays_locked_is_refused_by_name",
        f"{_STORE}::test_a_row_that_is_not_what_was_written_is_a_miss_and_can_be_kept_anew",
        f"{_STORE}::test_where_other_machines_write_as_well_no_memory_is_shared",
        f"{_BAD_INPUTS}::test_a_cache_that_is_none_is_refused_by_name_before_anything_is_sent",
        f"{_DISKS}::test_a_drive_without_locks_is_refused_by_name_before_anything_is_sent",
        f"{_DISKS}::test_drives_of_several_machines_are_known",
    ),
    65: (
        "tests/cli/test_resume.py::test_two_runs_at_once_share_one_cache",
        "tests/model/test_leases.py::test_two_runs_at_once_ask_once",
        f"{_STORE}::test_several_at_once_lose_nothing",
    ),
    66: (
        "tests/model/test_cache.py::test_whatever_differs_is_asked_anew",
        "tests/model/test_cache.py::test_another_shape_is_asked_anew",
    ),
    67: (
        f"{_SECRETS}::test_a_key_is_found_nowhere",
        f"{_SECRETS}::test_nor_in_children_libraries_logs_or_tracebacks",
        f"{_SECRETS}::test_a_malformed_key_is_told_without_being_shown",
        f"{_SECRETS}::test_a_file_of_variables_is_not_read",
    ),
    68: (
        f"{_AROUND}::test_an_environment_that_cannot_be_used_is_named_before_anything_is_sent",
        f"{_AROUND}::test_an_odd_base_url_of_the_environment_is_named",
        f"{_AROUND}::test_the_configuration_shows_the_way_to_the_server_without_a_password",
        f"{_SECRETS}::test_nor_in_children_libraries_logs_or_tracebacks",
    ),
    69: (
        f"{_STREAMS}::test_a_reader_that_leaves_early_is_no_error",
        f"{_STREAMS}::test_nobody_listening_on_standard_error_stops_nothing",
        f"{_STREAMS}::test_a_narrow_encoding_is_no_obstacle",
        f"{_STREAMS}::test_colours_are_for_terminals_that_want_them",
        "tests/render/test_terminal.py::test_a_terminal_too_narrow_to_exist_gets_20_columns",
    ),
    70: (
        f"{_BAD_INPUTS}::test_a_clock_that_jumps_changes_nothing_of_a_briefing",
        "tests/model/test_leases.py::test_a_dead_process_and_a_clock_that_ran_wrong_hold_nothing",
        "tests/model/test_deadlines.py::test_seconds_in_which_the_loop_was_busy_do_not_count",
    ),
}


def named_by(rows: Iterable[int]) -> Iterator[str]:
    """Yield the tests of rows, each once."""
    yield from dict.fromkeys(test for row in rows for test in ROWS[row])


if __name__ == "__main__":
    sys.stdout.write("\n".join(named_by(map(int, sys.argv[1:] or ROWS))) + "\n")
