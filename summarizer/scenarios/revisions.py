"""Files of a git revision, as they were committed.

Owns what git is asked. Reads no file of the work tree and changes nothing.
"""

from __future__ import annotations

import subprocess
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from summarizer.errors import CassetteError, printable


@dataclass(frozen=True, slots=True)
class Tree:
    """Is a folder of a commit; all paths, `root` too, are from the top of the repository on."""

    commit: str
    root: PurePosixPath
    paths: frozenset[PurePosixPath]

    def read(self, path: PurePosixPath) -> bytes:
        """Return what a file held."""
        return _git("cat-file", "blob", f"{self.commit}:{path}", problem=f"{path} is lost")


def open_revision(named: str, folder: Path) -> Tree:
    """Return a folder of a revision: "main" has `folder`, "main:some/folder" names another.

    CassetteError when there is no such revision, or git cannot be asked.
    """
    revision, _, inside = named.partition(":")
    root = PurePosixPath(inside) if inside else _from_top(folder)
    unknown = f"{printable(named)} is neither a folder nor a git revision"
    asked = ("rev-parse", "--verify", "--end-of-options", f"{revision}^{{commit}}")
    commit = _git(*asked, problem=unknown).decode().strip()
    wanted = () if root == PurePosixPath() else (str(root),)
    listed = _git(
        *("ls-tree", "-r", "-z", "--full-tree", "--name-only", commit, "--", *wanted),
        problem=unknown,
    )
    paths = listed.decode("utf-8", "surrogateescape").split("\0")
    return Tree(commit, root, frozenset(PurePosixPath(path) for path in paths if path))


def _from_top(folder: Path) -> PurePosixPath:
    """Return where a folder of the work tree lies in its repository."""
    nowhere = f"{printable(str(folder))} lies in no git repository"
    top = _git("rev-parse", "--show-toplevel", problem=nowhere).decode().rstrip("\n")
    try:
        return PurePosixPath(folder.resolve().relative_to(Path(top).resolve()).as_posix())
    except ValueError as error:
        raise CassetteError(nowhere) from error


def _git(*arguments: str, problem: str) -> bytes:
    """Return what git prints; CassetteError with `problem` when it fails."""
    command = ("git", *arguments)
    try:
        ran = subprocess.run(command, check=True, capture_output=True)  # noqa: S603  # a revision comes after --end-of-options, a path after --
    except (OSError, subprocess.CalledProcessError) as error:
        raise CassetteError(problem) from error
    return ran.stdout
