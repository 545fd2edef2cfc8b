"""The version of the tool, read from the installed distribution.

Owns nothing else, so that nobody states it twice.
"""

from __future__ import annotations

from importlib.metadata import version

VERSION = version("proven-brief")
