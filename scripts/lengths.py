"""Hold files and functions to the lengths the house allows.

Owns one check of the sources' shape: no file over 300 lines, no function over 60, and half of the
functions no longer than 10.
"""

from __future__ import annotations

import ast
import statistics
import sys
from collections.abc import Iterator
from pathlib import Path

FILE_LIMIT = 300
FUNCTION_LIMIT = 60
MEDIAN_LIMIT = 10
ROOT = Path(__file__).resolve().parent.parent


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the place and the number of lines of each function of a file."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            yield (
                f"{path.relative_to(ROOT)}:{node.lineno} {node.name}",
                node.end_lineno - node.lineno + 1,
            )


def too_long(paths: list[Path]) -> Iterator[str]:
    """Yield a line for each file or function that is too long."""
    for path in paths:
        lines = path.read_text("utf-8").count("\n")
        if lines > FILE_LIMIT:
            yield f"{path.relative_to(ROOT)}: {lines} lines, {FILE_LIMIT} are allowed"
        for place, length in functions(path):
            if length > FUNCTION_LIMIT:
                yield f"{place}: {length} lines, {FUNCTION_LIMIT} are allowed"


def main() -> int:
    """Print what is too long and the shape of the package; return 1 when anything is."""
    package = sorted((ROOT / "summarizer").rglob("*.py"))
    others = [
        p for d in ("tests", "benchmarks", "scripts") for p in sorted((ROOT / d).rglob("*.py"))
    ]
    faults = list(too_long([*package, *others]))
    lengths = [length for path in package for _, length in functions(path)]
    median = statistics.median(lengths)
    if median > MEDIAN_LIMIT:
        faults.append(f"the median function has {median} lines, {MEDIAN_LIMIT} are allowed")
    print(*faults, sep="\n", end="\n" if faults else "")
    print(f"{len(package)} files, {len(lengths)} functions, median {median:g}, most {max(lengths)}")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
