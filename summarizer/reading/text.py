"""Makes the text of an article plain, once, before anything is read in it.

Owns which characters a text may hold: no controls, no invisible marks, one kind of newline and
of space. Knows nothing of what the text says. Whatever was taken out is reported, never silent.
"""

from __future__ import annotations

import re
import unicodedata

_NEWLINES = re.compile("\r\n?|[\v\f\x85\u2028\u2029]")
_SPACES = re.compile("[\t\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]")
_BLANK_LINES = re.compile(r"\n{4,}")

_CONTROLS = "\x00-\x08\x0e-\x1f\x7f-\x9f"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"

# The first gate: one pass tells whether there is anything to take out at all.
_SUSPECT = re.compile(
    f"[{_CONTROLS}{_SELECTORS}\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f"
    "\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff0-\ufffb\ufffe\uffff\ud800-\udfff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)

# Expressions as text: most articles need none of them, and these are slow to compile.
_ALWAYS_REMOVED = (
    # Whole CSI and OSC sequences first: without their escape they would leave litter behind.
    (
        "terminal escape sequence",
        r"\x1b(?:\[[0-?]*+[ -/]*+[@-~]|\][^\x07\x1b\n]*+(?:\x07|\x1b\\))",
    ),
    ("control character", f"[{_CONTROLS}]"),
    ("lone surrogate", "[\ud800-\udfff]"),
    ("byte order mark", "\ufeff"),
    ("soft hyphen", "\u00ad"),
    ("bidirectional control", "[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]"),
    ("tag character", "[\U000e0000-\U000e007f]"),
    (
        "invisible character",
        "[\u034f\u115f\u1160\u17b4\u17b5\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\uffa0"
        "\ufff0-\ufffb\ufffe\uffff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a]",
    ),
)

# Scripts whose letters take another shape beside a joiner: Arabic, Syriac, N'Ko, Mongolian and
# the Brahmic scripts; there U+200C and U+200D are spelling. Pictures are joined by them too.
_SHAPING = "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u18af\ufb50-\ufdff\ufe70-\ufefc"
_PICTURE = "\u00a9\u00ae\u2190-\u2bff\u3030\u303d\u3297\u3299\U0001f000-\U0001faff"

_REMOVED_OUT_OF_PLACE = (
    (
        "stray joiner",
        f"(?<![{_SHAPING}{_PICTURE}])(?<![{_PICTURE}]\ufe0f)[\u200c\u200d]"
        f"|[\u200c\u200d](?![{_SHAPING}{_PICTURE}])",
    ),
    # One selector chooses a glyph; a run of them, or one beside nothing, can only smuggle.
    (
        "stray variation selector",
        f"(?<=[{_SELECTORS}])[{_SELECTORS}]|(?<!\\S)[{_SELECTORS}]",
    ),
)


def normalise(raw: str) -> tuple[str, tuple[str, ...]]:
    """Return the plain text of an article and what was taken out of it, a phrase for each kind.

    One kind of newline and of space is left, letters are composed (NFC), invisible and control
    characters go, lines lose trailing spaces, the text its outer blank lines. Idempotent.
    """
    text = _NEWLINES.sub("\n", raw)
    cleaned: list[str] = []
    if _SUSPECT.search(text):
        text = _without(_ALWAYS_REMOVED, text, cleaned)
        # Composing first, since what a letter becomes decides whether a joiner belongs there.
        text = _without(_REMOVED_OUT_OF_PLACE, unicodedata.normalize("NFC", text), cleaned)
    text = unicodedata.normalize("NFC", text)
    return _plain_space(text), tuple(cleaned)


def _without(kinds: tuple[tuple[str, str], ...], text: str, cleaned: list[str]) -> str:
    """Return the text without some kinds of characters, and note the count of each."""
    for name, pattern in kinds:
        text, count = re.subn(pattern, "", text)
        if count:
            cleaned.append(f"{count} {name}{'s' if count > 1 else ''}")
    return text


def _plain_space(text: str) -> str:
    """Return the text with plain spaces only, and none where nothing follows."""
    lines = _SPACES.sub(" ", text).split("\n")
    return _BLANK_LINES.sub("\n\n", "\n".join(line.rstrip(" ") for line in lines)).strip("\n")
