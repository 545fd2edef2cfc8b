"""An interpreter of its own that calls functions: questions on standard input, answers on output.

Owns both ends of the frames. Runs as a script and knows no module of the package until it is told
where they are; it ends in the moment in which whoever started it ends, however that ended.
"""

from __future__ import annotations

import gc
import os
import pickle
import sys
import traceback
from queue import SimpleQueue
from threading import Thread
from typing import BinaryIO

_HEAD = 8


def write_frame(stream: BinaryIO, content: bytes) -> None:
    """Write some bytes after their length; OSError when nobody reads them."""
    stream.write(len(content).to_bytes(_HEAD, "big"))
    stream.write(content)
    stream.flush()


def read_frame(stream: BinaryIO) -> bytes | None:
    """Return the bytes of the next frame; None when the stream ends before they do."""
    head = stream.read(_HEAD)
    size = int.from_bytes(head, "big")
    content = stream.read(size) if len(head) == _HEAD else b""
    return content if len(head) == _HEAD and len(content) == size else None


def main() -> None:
    """Answer what is asked until nobody asks any more."""
    answers = _answers()
    inbox: SimpleQueue[bytes] = SimpleQueue()
    Thread(target=_read, args=(sys.stdin.buffer, inbox), daemon=True).start()
    search_path, thresholds = pickle.loads(inbox.get())  # noqa: S301  # of whoever started this
    sys.path[:] = search_path
    gc.set_threshold(*thresholds)
    while True:
        write_frame(answers, _answer(inbox.get()))


def _answers() -> BinaryIO:
    """Return standard output for answers alone: what a library prints goes to standard error."""
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    return answers


def _read(stream: BinaryIO, inbox: SimpleQueue[bytes]) -> None:
    """Take in questions; at their end leave at once, whatever is being computed."""
    while (frame := read_frame(stream)) is not None:
        inbox.put(frame)
    os._exit(0)


def _answer(question: bytes) -> bytes:
    """Return whether a call came to its end, and what it came to."""
    try:
        function, given = pickle.loads(question)  # noqa: S301  # of whoever started this
        return pickle.dumps((True, function(given)), pickle.HIGHEST_PROTOCOL)
    except Exception:  # noqa: BLE001  # told to whoever asked
        return pickle.dumps((False, traceback.format_exc()))


if __name__ == "__main__":
    main()
