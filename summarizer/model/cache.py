"""What was paid for once is not asked for again.

Owns which request an answer belongs to: the server's URL and every byte of what is asked, with the
bound on the answer. Keeps the disk away from the loop. Failed requests are no answers.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, TypeVar
from weakref import WeakValueDictionary

from summarizer.model.replies import Reply
from summarizer.model.store import AnswerStore

_FORMAT = "answer 1"
Result = TypeVar("Result")


class AnswerCache:
    """Keeps the answers of one server in a folder; CacheError names the file when it cannot."""

    def __init__(self, folder: Path, base_url: str) -> None:
        self._base_url = base_url
        self._store = AnswerStore(folder)
        self._thread = ThreadPoolExecutor(1, "answers")
        self._asked: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()

    async def close(self) -> None:
        """Let go of the file."""
        try:
            await self._aside(self._store.close)
        finally:
            self._thread.shutdown()

    def turn(self, request: Mapping[str, Any]) -> asyncio.Lock:
        """Return what holds back a request while the same one is under way."""
        return self._asked.setdefault(self._key(request), asyncio.Lock())

    async def get(
        self, request: Mapping[str, Any], bound: int, others: tuple[int, ...] = ()
    ) -> tuple[Reply, int] | None:
        """Return the reply to a request sent with a bound, and that bound; None when unknown.

        A reply that ended by itself under one of the `others` is as good.
        """
        for sent_with in (bound, *others):
            reply = await self._aside(self._store.get, self._key(request, sent_with))
            if reply is not None and (sent_with == bound or not reply.is_cut):
                return reply, sent_with
        return None

    async def put(self, request: Mapping[str, Any], bound: int, reply: Reply) -> None:
        """Keep a reply, whatever it is worth: a refusal and a bad answer are paid for as well.

        An empty one is not kept, since the very same request is sent again after it.
        """
        if reply.refusal is None and not reply.is_cut and not (reply.text or "").strip():
            await self.give_back(request)
            return
        await self._aside(self._store.put, self._key(request, bound), reply, self._key(request))

    async def lease(self, request: Mapping[str, Any], seconds: float) -> bool:
        """Tell whether to ask; False while another run that shares the cache is asking the same."""
        return await self._aside(self._store.lease, self._key(request), seconds)

    async def give_back(self, request: Mapping[str, Any]) -> None:
        """Let other runs ask what got no answer."""
        await self._aside(self._store.give_back, self._key(request))

    def _key(self, request: Mapping[str, Any], bound: int | None = None) -> str:
        # By which name a server takes the bound changes nothing of the answer.
        told = {"format": _FORMAT, "url": self._base_url, "request": request, "bound": bound}
        return hashlib.sha256(json.dumps(told, sort_keys=True).encode()).hexdigest()

    async def _aside(self, step: Callable[..., Result], *given: object) -> Result:
        loop = asyncio.get_running_loop()
        return await loop.run_in_executor(self._thread, step, *given)
