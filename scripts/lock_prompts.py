"""Lock new prompts: write the sha256 of each file that `prompts/lock.json` does not know yet.

A version that was released never changes; new wording is a new file. A file that differs from its
lock is reported, and nothing is written.
"""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

PROMPTS = Path(__file__).resolve().parent.parent / "prompts"
LOCK = PROMPTS / "lock.json"


def main() -> int:
    """Write the lock; return 1 when a locked file has changed."""
    locked: dict[str, str] = json.loads(LOCK.read_text("utf-8")) if LOCK.exists() else {}
    found = {
        path.relative_to(PROMPTS).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(PROMPTS.glob("*/v*.toml"))
    }
    changed = [name for name, digest in locked.items() if found.get(name) != digest]
    for name in changed:
        print(f"{name} was released: undo the change, and put new wording into a new file")
    if not changed:
        LOCK.write_text(json.dumps(found, indent=2) + "\n", "utf-8")
    return 1 if changed else 0


if __name__ == "__main__":
    sys.exit(main())
