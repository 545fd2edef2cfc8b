"""E-mails and newsletters (.eml) to text: the body, by its richest form that can be read.

Owns what the headers say of an article, and what of a message is not read. Pages in mails are read
as saved pages are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from email import message_from_bytes, policy
from email.errors import MessageError
from email.headerregistry import AddressHeader
from email.message import MIMEPart

from summarizer.errors import SourceError
from summarizer.models.article import Note
from summarizer.models.kinds import NoteKind
from summarizer.sources.content import Content, Flow, Metadata, content_of, language_tag, one_line
from summarizer.sources.decoding import decode
from summarizer.sources.forwarded import Within, mail_within, passes_on, plain_subject
from summarizer.sources.fragment import read_fragment
from summarizer.sources.published import metadata_published

_MOST_PARTS = 500
_MOST_NAMED = 5
_SMALL_SHARE = 0.5
"""Of the plain text: what a page in a mail has less of than that, its reader took for furniture."""
_SIGNATURE = re.compile(r"^-- ?$", re.MULTILINE)
_TEXTS = frozenset({"text/plain", "text/html"})
_ENCRYPTED = frozenset({"multipart/encrypted", "application/pkcs7-mime"})
_LIST_HEADERS = ("List-Id", "List-Unsubscribe", "List-Post")


def read_mail(source: str, data: bytes) -> Content:
    """Return the content of an e-mail; SourceError when it has no body to read.

    One that only passes another on, in its text or as an attachment, is read as that one.
    """
    try:
        message: MIMEPart = message_from_bytes(data, policy=policy.default)
    except (*_BAD_MAIL, RecursionError) as error:
        raise SourceError(source, _MALFORMED) from error
    return _content(source, message, depth=0)


def _content(source: str, message: MIMEPart, depth: int) -> Content:
    try:
        parts = list(_parts(source, message))
        metadata = _metadata(message)
        attached = [part.get_filename() or part.get_content_type() for part in _attached(parts)]
    except (*_BAD_MAIL, RecursionError) as error:
        raise SourceError(source, _MALFORMED) from error
    body = [part for part in parts if part not in _attached(parts)]
    own = sum(len(_text(source, part).split()) for part in body)
    most = _FEW_WORDS if passes_on(metadata.title or "") else _HARDLY_ANY
    inner = _passed_on(parts) if own <= most else None
    if inner is not None and depth < _DEEPEST:
        passed = _content(source, inner, depth + 1)
        return replace(passed, notes=(*passed.notes, _passed_by(metadata)))
    content = _body(source, body, metadata)
    if content.text.strip() in {"", metadata.title}:
        raise SourceError(source, "is an e-mail without a text to read")
    return replace(content, notes=(*content.notes, *_left_out(attached)))


def _passed_on(parts: Sequence[MIMEPart]) -> MIMEPart | None:
    """Return the one mail that is attached to a mail."""
    mails = [part for part in parts if part.get_content_type() == "message/rfc822"]
    if len(mails) != 1:
        return None
    inner = mails[0].get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    return first if isinstance(first, MIMEPart) else None


def _passed_by(metadata: Metadata) -> Note:
    whom = metadata.author or metadata.outlet
    detail = f"it was passed on{f' by {whom}' if whom else ''}, whose own words are left out"
    return Note(kind=NoteKind.LEFT_OUT, detail=detail, ref=None)


_MALFORMED = "is an e-mail too malformed to be read"
_DEEPEST = 3
_HARDLY_ANY, _FEW_WORDS = 5, 40
"""Own words beside an attached mail: without and with a subject that says it is passed on."""
_BAD_MAIL = (MessageError, ValueError, LookupError, TypeError, AttributeError)


def _parts(source: str, message: MIMEPart) -> Iterator[MIMEPart]:
    """Yield the parts that hold something themselves, in order; mails within mails are not opened.

    A stack of one's own: parts may be nested deeper than Python calls.
    """
    stack: list[MIMEPart] = [message]
    count = 0
    while stack:
        part = stack.pop()
        count += 1
        if count > _MOST_PARTS:
            raise SourceError(source, f"is an e-mail of more than {_MOST_PARTS} parts")
        if part.get_content_type() in _ENCRYPTED:
            raise SourceError(source, "is an encrypted e-mail; save its text")
        if part.get_content_maintype() == "multipart" and part.is_multipart():
            stack.extend(reversed(list(part.iter_parts())))
        else:
            yield part


def _attached(parts: Iterable[MIMEPart]) -> list[MIMEPart]:
    """Return the parts that are no body: attachments, pictures, forwarded mails."""
    return [
        part
        for part in parts
        if part.get_content_type() not in _TEXTS or part.get_content_disposition() == "attachment"
    ]


def _metadata(message: MIMEPart) -> Metadata:
    """Return what the headers say: who writes to a list is an outlet, else an author."""
    sender = message["From"]
    addresses = sender.addresses if isinstance(sender, AddressHeader) else ()
    name = one_line(addresses[0].display_name or addresses[0].addr_spec) if addresses else None
    is_list = any(header in message for header in _LIST_HEADERS)
    languages = str(message.get("Content-Language", "")).split(",")
    return Metadata(
        title=one_line(str(message.get("Subject", ""))),
        outlet=name if is_list else None,
        author=None if is_list else name,
        published=metadata_published(str(message.get("Date", ""))),
        language=language_tag(languages[0]),
    )


def _body(source: str, parts: Sequence[MIMEPart], metadata: Metadata) -> Content:
    """Return the richest form of the body that keeps its text: the page in it, or plain text."""
    plain = _joined(source, parts, "text/plain")
    markup = _joined(source, parts, "text/html")
    within = mail_within(plain or _lines_of(markup), metadata.title or "")
    if within is not None and within.text:
        return _of_two(within, metadata)
    page = _page(source, markup) if markup else None
    if page is not None and len(page.text) >= _SMALL_SHARE * len(plain):
        return replace(page, metadata=_filled(metadata, page.metadata))
    if plain.strip():
        return content_of(_paragraphs(_own_lines(plain)), metadata)
    return content_of(read_fragment(markup), metadata)


def _of_two(within: Within, metadata: Metadata) -> Content:
    """Return the mail that was passed on, or the answer above one that is only repeated."""
    own, other = len(within.above.split()), len(within.text.split())
    if own > other or (own and not within.passed_on):
        return content_of(_paragraphs(_own_lines(within.above)), metadata)
    said = within.metadata
    told = replace(
        metadata,
        title=said.title or plain_subject(metadata.title or "") or None,
        outlet=None,
        author=said.author,
        published=said.published,
    )
    return content_of(_paragraphs(within.text), told, (_passed_by(metadata),))


def _paragraphs(text: str) -> Flow:
    flow = Flow()
    for paragraph in text.split("\n\n"):
        flow.add(paragraph)
    return flow


def _lines_of(markup: str) -> str:
    """Return the lines of a page, as a program of mail would write them without markup."""
    return read_fragment(markup).text() if "@" in markup else ""


def _page(source: str, markup: str) -> Content | None:
    from summarizer.sources.page import read_page  # kept out of start-up, like its library

    try:
        return read_page(source, markup)
    except SourceError:
        return None  # no article can be told in it; the mail has other forms


def _filled(said: Metadata, page: Metadata) -> Metadata:
    """Return what the headers say, and the language that the page names."""
    return replace(said, language=said.language or page.language)


def _joined(source: str, parts: Iterable[MIMEPart], kind: str) -> str:
    texts = (_text(source, part) for part in parts if part.get_content_type() == kind)
    return "\n\n".join(texts)


def _text(source: str, part: MIMEPart) -> str:
    """Return the text of a part; a charset that is wrong or unknown is told by its bytes."""
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes):
        return ""
    try:
        return data.decode(part.get_content_charset("utf-8"))
    except (LookupError, UnicodeError):
        return decode(source, data).text


def _own_lines(text: str) -> str:
    """Return what the sender wrote: without signature and lines quoted from earlier mails."""
    written = _SIGNATURE.split(text.replace("\r\n", "\n"), maxsplit=1)[0]
    lines = (line for line in written.split("\n") if not line.startswith(">"))
    return "\n".join(lines)


def _left_out(attached: Sequence[str]) -> Iterator[Note]:
    if attached:
        named = ", ".join(filter(None, map(one_line, attached[:_MOST_NAMED])))
        more = ", ..." if len(attached) > _MOST_NAMED else ""
        what = "1 attachment" if len(attached) == 1 else f"{len(attached)} attachments"
        detail = f"{what} not read: {named}{more}"
        yield Note(kind=NoteKind.LEFT_OUT, detail=detail, ref=None)
