"""Print the n-th command of the README's section "Quick start".

Owns nothing but finding it, so that what is documented is what runs.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

README = Path(__file__).resolve().parent.parent / "README.md"
_BLOCK = re.compile(r"^```(?:sh|bash|console)?\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def quick_start_commands(readme: str) -> list[str]:
    """Return the fenced blocks of the section "Quick start"."""
    section = readme.split("\n## Quick start\n", 1)[1].split("\n## ", 1)[0]
    return [block.strip() for block in _BLOCK.findall(section)]


if __name__ == "__main__":
    print(quick_start_commands(README.read_text("utf-8"))[int(sys.argv[1]) - 1])
