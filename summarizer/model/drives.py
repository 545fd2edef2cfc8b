"""What the drive under a folder can do.

Owns what SQLite cannot find out by itself: whether files can be locked there, and whether other
machines may write there as well. Where a system does not tell, a drive counts as a local one.
"""

from __future__ import annotations

import errno
import os
import re
import sys
import tempfile
from pathlib import Path

_MOUNTS = Path("/proc/self/mountinfo")
_NO_LOCKS = (errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP, errno.EINVAL)
_REMOTE = ("nfs", "cifs", "smb", "9p", "afs", "ceph", "glusterfs", "lustre", "gpfs", "fuse.sshfs")
"""File systems that several machines write to at once, by how their names begin."""
_OCTAL = re.compile(rb"\\([0-7]{3})")


def can_lock(folder: Path) -> bool:
    """Tell whether files in a folder can be locked; on some network drives none can.

    True where nothing can be written: whoever writes is told why.
    """
    if sys.platform == "win32":
        return True  # it locks in its own way, and on every drive
    import fcntl  # Windows has none

    try:
        with tempfile.TemporaryFile(dir=folder) as file:
            fcntl.lockf(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError as error:
        return error.errno not in _NO_LOCKS
    return True


def is_remote(folder: Path, mounts: Path = _MOUNTS) -> bool:
    """Tell whether other machines may write to a folder as well, as far as Linux knows."""
    try:
        lines = mounts.read_bytes().splitlines()
    except OSError:
        return False
    place, kind, deepest = folder.resolve(), "", 0
    for line in lines:
        before, _, after = line.partition(b" - ")
        point = Path(os.fsdecode(_OCTAL.sub(_plain, before.split()[4])))
        if place.is_relative_to(point) and len(point.parts) >= deepest:  # what is on top counts
            kind, deepest = os.fsdecode(after.split()[0]), len(point.parts)
    return kind.startswith(_REMOTE)


def _plain(escaped: re.Match[bytes]) -> bytes:
    """Return the byte that a mount table writes in octal digits: a blank, a backslash."""
    return bytes([int(escaped[1], 8) % 256])
