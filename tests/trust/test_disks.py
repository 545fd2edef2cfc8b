"""Disks that are full, quotas that are used up and drives without locks, as a run meets them.

The full disk is a real one of memory, in a name space of its own; what no test may do to a real
disk does `failing_disk.c`, put before the C library's calls.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from summarizer import Briefing
from summarizer.model.drives import is_remote
from summarizer.model.store import FILE_NAME
from tests.cli.running import write_many
from tests.trust.misbehaving import Misbehaving

pytestmark = pytest.mark.thorough

COUNT = 8
FAILING_DISK = Path(__file__).with_name("failing_disk.c")
FULL, ROOMY = "120k", "50m"
Run = Callable[..., subprocess.CompletedProcess[str]]


@pytest.fixture(scope="session")
def failing_disk(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Compile the disk that fails."""
    compiler = shutil.which("cc")
    if not sys.platform.startswith("linux") or compiler is None:
        pytest.skip("needs Linux and a C compiler")
    made = tmp_path_factory.mktemp("disk") / "failing_disk.so"
    told = [compiler, "-shared", "-fPIC", "-O1", "-o", str(made), str(FAILING_DISK), "-ldl"]
    subprocess.run(told, check=True, timeout=60)  # noqa: S603  # a compiler that was found
    return made


@pytest.fixture
def told(server: Misbehaving, tmp_path: Path) -> list[str]:
    """Return a command that asks a model about some articles and keeps its answers in a folder."""
    pile = write_many(tmp_path, COUNT)
    asked = [str(pile), "--one-story", "-q", "-f", "json", "--base-url", server.url("well")]
    kept = ["--model", "m", "--cache-dir", str(tmp_path / "disk" / "cache")]
    return [sys.executable, "-m", "summarizer", *asked, *kept]


def ended(command: list[str], **environment: object) -> subprocess.CompletedProcess[str]:
    given = {name: str(value) for name, value in environment.items()}
    return subprocess.run(  # noqa: S603  # our own command
        command,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
        env={**os.environ, **given},
    )


def is_stopped_with_what_is_done(run: subprocess.CompletedProcess[str], words: str) -> int:
    """Check how a run ended that could keep no more answers; return how many it had kept."""
    assert run.returncode == 4
    assert f"{FILE_NAME} {words}" in run.stderr
    assert "Traceback" not in run.stderr
    made = Briefing.model_validate_json(run.stdout)
    assert sum(brief.status == "ok" for brief in made.article_briefs) == made.usage.answers
    return made.usage.answers


def test_a_quota_that_is_used_up_stops_a_run_and_the_next_goes_on(
    failing_disk: Path, told: list[str], tmp_path: Path
) -> None:
    cache = tmp_path / "disk" / "cache"
    limits = {"FAILING_FOLDER": cache, "FAILING_BYTES": 70_000}
    stopped = ended(told, LD_PRELOAD=failing_disk, **limits)
    kept = is_stopped_with_what_is_done(stopped, "cannot be written: its drive fails, or a quota")
    again = ended(told)
    assert again.returncode == 0
    used = Briefing.model_validate_json(again.stdout).usage
    assert used.cache_hits == kept > 0
    assert used.requests_sent == used.answers - kept


def test_a_quota_that_is_used_up_leaves_the_old_file(
    failing_disk: Path, pile: Path, tmp_path: Path
) -> None:
    out = tmp_path / "disk" / "out.json"
    out.parent.mkdir()
    out.write_text("the old one")
    limits = {"FAILING_FOLDER": out.parent, "FAILING_BYTES": 4_096}
    command = [sys.executable, "-m", "summarizer", str(pile), "-q", "-o", str(out)]
    run = ended(command, LD_PRELOAD=failing_disk, **limits)
    assert (run.returncode, run.stdout) == (4, "")
    assert run.stderr == f"summarize: {out}: cannot be written: Disk quota exceeded\n"
    assert [path.name for path in out.parent.iterdir()] == ["out.json"]
    assert out.read_text() == "the old one"


def test_a_drive_without_locks_is_refused_by_name_before_anything_is_sent(
    failing_disk: Path, told: list[str]
) -> None:
    run = ended(told, LD_PRELOAD=failing_disk, FAILING_LOCKS=1)
    assert (run.returncode, run.stdout) == (4, "")
    problem = f"{FILE_NAME} lies on a drive where no file can be locked; choose another --cache-dir"
    assert run.stderr.endswith(f"{problem}\n")
    assert "sending" not in run.stderr


def test_a_disk_that_is_full_stops_a_run_and_the_next_goes_on(
    told: list[str], tmp_path: Path
) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    apart = ["unshare", "-Urm", "sh", "-c"]
    if not shutil.which("unshare") or ended([*apart, "true"]).returncode:
        pytest.skip("needs a name space of its own, which this system does not give")
    lines = (
        f"mount -t tmpfs -o size={FULL} none {disk} || exit 77",
        f'"$@" >{tmp_path}/one.json 2>{tmp_path}/one.err; echo $? >{tmp_path}/one.code',
        f'"$@" -o {disk}/out.json 2>>{tmp_path}/one.err; echo $? >>{tmp_path}/one.code',
        f"ls {disk} >{tmp_path}/listed",
        f"mount -o remount,size={ROOMY} {disk}",
        'exec "$@"',
    )
    again = ended([*apart, "\n".join(lines), "sh", *told])
    if again.returncode == 77:
        pytest.skip("no disk can be mounted here")
    codes, said = (tmp_path / "one.code").read_text(), (tmp_path / "one.err").read_text()
    assert codes.split() == ["4", "4"]
    assert (tmp_path / "listed").read_text() == "cache\n"
    stopped = subprocess.CompletedProcess([], 4, (tmp_path / "one.json").read_text(), said)
    kept = is_stopped_with_what_is_done(stopped, "cannot be used: database or disk is full")
    assert again.returncode == 0
    used = Briefing.model_validate_json(again.stdout).usage
    assert used.cache_hits == kept > 0


MOUNTS = r"""
22 1 8:1 / / rw,relatime - ext4 /dev/sda1 rw
23 22 0:21 / /home rw - autofs systemd-1 rw
24 22 0:22 / /home rw - nfs4 files:/home rw,vers=4.2
25 22 0:23 / /mnt/my\040drive rw - cifs //server/share rw
26 24 8:2 / /home/me/local rw - xfs /dev/sdb rw
"""


@pytest.mark.parametrize(
    ("folder", "remote"),
    [
        ("/var/cache", False),
        ("/home/me/.cache", True),
        ("/home/me/local/cache", False),
        ("/mnt/my drive/cache", True),
        ("/mnt/my", False),
    ],
)
def test_drives_of_several_machines_are_known(
    folder: str, remote: bool, tmp_path: Path
) -> None:  # a row
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS.lstrip())
    assert is_remote(Path(folder), mounts) is remote
    assert not is_remote(Path(folder), tmp_path / "none")
