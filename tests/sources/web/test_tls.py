"""A site proves over TLS that it is the host of its address, whatever number it stands at."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import httpx2
import pytest

from summarizer import SourceError
from summarizer.config import Web
from summarizer.sources import load_sources
from summarizer.sources.web.addresses import read_address
from summarizer.sources.web.asking import UnansweredError, ask
from summarizer.sources.web.transport import PinnedTransport
from tests.listening import Handler, Server, in_thread

pytestmark = pytest.mark.allow_hosts(["127.0.0.1"])
NAME = "news.example"
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes")


@dataclass(frozen=True)
class Authority:
    """Is a certificate authority made for the test, and what it signed for `NAME`."""

    folder: Path

    @property
    def file(self) -> Path:
        """Return what a user names in SSL_CERT_FILE."""
        return self.folder / "authority.pem"

    @property
    def proof(self) -> tuple[Path, Path]:
        """Return the certificate of the site and its key."""
        return self.folder / "site.pem", self.folder / "site.key"


@dataclass
class Site:
    """Is a server over TLS; `asked_for` are the names that clients asked for."""

    port: int
    asked_for: list[str | None] = field(default_factory=list)


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> Authority:
    return made_authority(tmp_path_factory.mktemp("authority"))


def made_authority(folder: Path, days: tuple[str, str] | None = None) -> Authority:
    """Make an authority and what it signs for `NAME`, valid for ten years or between two days."""
    ca = ("-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=Test authority")
    _openssl(folder, *ca, "-days", "3650", "-addext", "keyUsage=critical,keyCertSign")
    site = ("-keyout", "site.key", "-out", "site.pem", "-subj", f"/CN={NAME}")
    signed = ("-CA", "authority.pem", "-CAkey", "authority.key")
    named = ("-addext", "basicConstraints=CA:FALSE", "-addext", f"subjectAltName=DNS:{NAME}")
    if days is None:
        _openssl(folder, *site, *signed, *named, "-days", "3650")
    else:
        _sign_for(folder, site, days)
    return Authority(folder)


def _sign_for(folder: Path, site: Sequence[str], days: tuple[str, str]) -> None:
    """Sign a certificate for some days, which not every version of `openssl req` can set."""
    told = (
        "[ca]\ndefault_ca=a\n[a]\ndatabase=index\nserial=serial\nnew_certs_dir=.\n"
        "default_md=sha256\npolicy=p\nx509_extensions=e\n[p]\ncommonName=supplied\n"
        f"[e]\nbasicConstraints=CA:FALSE\nsubjectAltName=DNS:{NAME}\n"
    )
    for name, text in {"ca.cnf": told, "index": "", "serial": "01\n"}.items():
        (folder / name).write_text(text)
    asked = [part if part != "site.pem" else "site.csr" for part in site]
    _run(folder, "openssl", "req", "-new", *_KEY, *asked)
    signed = ("-cert", "authority.pem", "-keyfile", "authority.key", "-in", "site.csr")
    until = ("-startdate", days[0], "-enddate", days[1], "-out", "site.pem")
    _run(folder, "openssl", "ca", "-batch", "-notext", "-config", "ca.cnf", *signed, *until)


def _openssl(folder: Path, *arguments: str) -> None:
    _run(folder, "openssl", "req", "-x509", *_KEY, *arguments)


def _run(folder: Path, *command: str) -> None:
    subprocess.run(command, cwd=folder, check=True, capture_output=True)  # noqa: S603  # our own words


class _Page(Handler):
    def do_GET(self) -> None:  # noqa: N802  # the library's name
        self.send(200, {"Content-Type": "text/html"}, b"proven")


@contextmanager
def served(authority: Authority | None) -> Iterator[Site]:
    """Serve a page, over TLS unless there is no authority."""
    server = Server(_Page)
    site = Site(server.server_address[1])
    if authority is not None:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(*authority.proof)
        context.sni_callback = lambda _, name, __: site.asked_for.append(name)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    with in_thread(server):
        yield site


def fetched(site: Site, host: str = NAME) -> bytes:
    """Fetch the page under a name that resolves to loopback."""

    async def numbers(_host: str, _port: int) -> Sequence[str]:
        return ["127.0.0.1"]

    async def run() -> bytes:
        tls = httpx2.create_ssl_context()
        transport = PinnedTransport(allow_private=True, places=1, resolver=numbers, tls=tls)
        try:
            address = read_address(f"https://{host}:{site.port}/", allow_private=True)
            return (await ask(transport, address, seconds=5, left=5)).body
        finally:
            await transport.aclose()

    return asyncio.run(run())


def test_an_authority_that_the_user_names_is_believed_and_the_site_is_asked_by_its_name(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    with served(authority) as site:
        assert fetched(site) == b"proven"
    assert site.asked_for == [NAME], "the number that is connected to is no name"


def test_the_proof_of_an_unknown_authority_is_refused_with_what_to_do(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    problem = r"its certificate is not trusted \(.*issuer.*\).*SSL_CERT_FILE"
    with served(authority) as site, pytest.raises(UnansweredError, match=problem):
        fetched(site)


def test_the_proof_of_another_host_is_refused(
    authority: Authority, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SSL_CERT_FILE", str(authority.file))
    problem = r"its certificate is that of another host \(.*other\.example.*\)"
    with served(authority) as site, pytest.raises(UnansweredError, match=problem):
        fetched(site, "other.example")
    assert site.asked_for == ["other.example"]


@pytest.mark.parametrize(
    ("days", "words"),
    [
        pytest.param(
            ("20200101000000Z", "20200201000000Z"), "has expired; .*browser", id="expired"
        ),
        pytest.param(
            ("20900101000000Z", "20910101000000Z"), "is not valid yet: .*clock", id="early"
        ),
    ],
)
def test_a_proof_out_of_its_time_is_refused_and_told_as_such(
    days: tuple[str, str], words: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = made_authority(tmp_path, days)
    monkeypatch.setenv("SSL_CERT_FILE", str(made.file))
    with served(made) as site, pytest.raises(UnansweredError, match=f"its certificate {words}"):
        fetched(site)


def test_a_proof_that_signs_itself_is_refused_and_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("SSL_CERT_FILE", raising=False)
    monkeypatch.delenv("SSL_CERT_DIR", raising=False)
    alone = ("-keyout", "site.key", "-out", "site.pem", "-subj", f"/CN={NAME}")
    _openssl(tmp_path, *alone, "-days", "3650", "-addext", f"subjectAltName=DNS:{NAME}")
    problem = r"signed by itself and no authority\); SSL_CERT_FILE"
    with served(Authority(tmp_path)) as site, pytest.raises(UnansweredError, match=problem):
        fetched(site)


def test_a_file_of_authorities_that_is_none_is_named(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "authorities.pem").write_text("no certificate")
    for file in (tmp_path / "authorities.pem", tmp_path / "absent.pem"):
        monkeypatch.setenv("SSL_CERT_FILE", str(file))
        with pytest.raises(SourceError, match="SSL_CERT_FILE"):
            load_sources(["http://127.0.0.1:9/"], web=Web(allow_private=True))


def test_a_site_without_tls_is_no_site_of_https() -> None:
    with served(None) as site, pytest.raises(UnansweredError, match="its TLS is broken"):
        fetched(site)
