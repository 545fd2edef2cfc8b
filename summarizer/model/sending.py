"""One request sent, one answer or error back.

Owns the SDK's client and the deadline of a whole request, and translates what the libraries
below raise. Tries nothing twice.
"""

from __future__ import annotations

import ssl
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Any

import httpx2
import openai

from summarizer.config import Server
from summarizer.errors import ModelError, TransportError, printable
from summarizer.model.deadlines import Deadline
from summarizer.model.keys import Destination
from summarizer.model.masking import KeyMask
from summarizer.model.paces import limit_reset
from summarizer.model.refusals import names_parameter, refused
from summarizer.model.replies import Reply, read_reply
from summarizer.model.retrying import MOST_CONNECTS, MOST_TRIES, MOST_WAIT, PassingError
from summarizer.model.transport import BoundedTransport, open_transport

_CONNECT_SECONDS = 10.0


class UnknownParameterError(Exception):
    """Says that the server refuses a parameter of the request by name."""


class Sender:
    """Sends requests to one place."""

    def __init__(
        self, place: Destination, server: Server, transport: httpx2.AsyncBaseTransport | None
    ) -> None:
        self.host = place.host
        self.was_reached = False
        self._timeout = server.timeout
        self._mask = KeyMask(place.key)
        self._client = openai.AsyncOpenAI(
            api_key=place.key,
            base_url=place.base_url,
            max_retries=0,  # one loop tries again, and it is not this one
            timeout=httpx2.Timeout(None, connect=min(_CONNECT_SECONDS, server.timeout)),
            http_client=httpx2.AsyncClient(
                transport=BoundedTransport(
                    transport or open_transport(place, server.concurrency), place
                ),
                follow_redirects=False,
                headers={"accept-encoding": "identity"},
            ),
        )

    async def close(self) -> None:
        """Close the connections."""
        await self._client.close()

    async def send(self, request: Mapping[str, Any], bound_name: str) -> tuple[Reply, float]:
        """Return the reply to a request, and the seconds until the next one has a limit to use.

        PassingError when another try may help, ModelError when none will, UnknownParameterError
        when the server does not take `bound_name`.
        """
        try:
            async with Deadline(self._timeout):
                # The SDK's way to any endpoint: its typed one walks the whole request once more.
                response = await self._client.post(
                    "/chat/completions", cast_to=httpx2.Response, body=dict(request)
                )
        except TimeoutError as error:
            raise self._too_slow() from error
        except openai.APIStatusError as error:
            self.was_reached = True
            raise self._refused(error.response, bound_name) from error
        except openai.APIConnectionError as error:
            raise self._unreachable(error) from error
        self.was_reached = True
        pause = limit_reset(response.headers) or 0.0
        reply = read_reply(response, self.host)
        told = replace(reply, text=self._mask.masked_text(reply.text))
        return told, pause if pause <= MOST_WAIT else 0.0

    def _too_slow(self) -> ModelError:
        return TransportError(f"{self.host} gave no whole answer within {self._timeout:g} s")

    def _refused(self, response: httpx2.Response, bound_name: str) -> Exception:
        try:
            body = response.json()
        except (ValueError, RecursionError):
            body = None  # a page for people; its status says enough
        if response.status_code in (400, 422) and names_parameter(body, bound_name):
            return UnknownParameterError(bound_name)
        return refused(response.status_code, response.headers, body, self.host)

    def _unreachable(self, error: openai.APIConnectionError) -> Exception:
        """Return what a failed connection comes to; what is no such failure stays itself."""
        cause = error.__cause__
        if isinstance(cause, Exception) and not isinstance(cause, httpx2.TransportError):
            self.was_reached = self.was_reached or isinstance(cause, ModelError)
            return cause
        if any(isinstance(link, ssl.SSLCertVerificationError) for link in _chain(error)):
            problem = f"{self.host} cannot prove that it is {self.host}: its certificate is wrong"
            return TransportError(problem, stops_run=True)
        why = next((str(link) for link in _chain(cause) if isinstance(link, OSError)), str(cause))
        why = printable(why)[:120]
        if not isinstance(cause, httpx2.ConnectError | httpx2.ConnectTimeout):
            return PassingError(
                TransportError(f"{self.host} hung up, or speaks no HTTP: {why}"),
                tries=MOST_CONNECTS,
            )
        # One that was there a moment ago may be starting anew.
        tries = MOST_TRIES if self.was_reached else MOST_CONNECTS
        gone = TransportError(f"{self.host} cannot be reached: {why}", stops_run=True)
        return PassingError(gone, tries=tries)


def is_refusal(error: BaseException) -> bool:
    """Tell whether an error of `send` is a server's own word that it did not do what was asked."""
    return isinstance(error.__cause__, openai.APIStatusError)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or error.__context__
