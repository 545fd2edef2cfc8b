"""The version of the tool; the build reads it from here, so that nobody states it twice.

Owns nothing else. Written down rather than asked of the installed metadata, which takes longer
than all the rest of `--version`.
"""

from __future__ import annotations

VERSION = "0.1.0"
