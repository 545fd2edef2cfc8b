"""Which addresses may be asked, in writing and as numbers.

Owns the strict form of an address, on which no two parsers differ, and the table of networks that
are not the public internet. Resolves nothing and opens nothing.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address, ip_network
from urllib.parse import SplitResult, quote, urlsplit

MAX_LENGTH = 4096
_SCHEMES = {"http": 80, "https": 443}
_UNSAFE = re.compile(r"[\x00-\x20\x7f-\xa0\\\u2028\u2029]")
_LABEL = re.compile(r"[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?")
# What ends in a number is an IPv4 address to every browser, however it is written.
_NUMBER = re.compile(r"(?:[0-9]+|0x[0-9a-f]*)")
_OWN_NAMES = ("localhost", "localdomain", "local", "internal", "intranet", "lan", "home.arpa")
# Ports of other services, which an address in a list or a redirect must not talk to.
_OTHER_PORTS = {
    *(1719, 1720, 1723, 2049, 3306, 3389, 3659, 4045, 4190, 5060, 5061, 5432, 6000, 6379, 6566),
    *(6665, 6666, 6667, 6668, 6669, 6679, 6697, 9200, 10080, 11211, 27017),
}

# Networks of IANA's registries of special purposes; the most particular name comes first.
_NEVER = (
    ("0.0.0.0/8", "unspecified"),
    ("169.254.0.0/16", "link-local"),
    ("224.0.0.0/4", "multicast"),
    ("255.255.255.255/32", "broadcast"),
)
_NOT_PUBLIC = (
    ("10.0.0.0/8", "private"),
    ("100.64.0.0/10", "shared by a carrier"),
    ("127.0.0.0/8", "loopback"),
    ("172.16.0.0/12", "private"),
    ("192.0.0.0/24", "reserved"),
    ("192.0.2.0/24", "for documentation"),
    ("192.88.99.0/24", "reserved"),
    ("192.168.0.0/16", "private"),
    ("198.18.0.0/15", "for benchmarks"),
    ("198.51.100.0/24", "for documentation"),
    ("203.0.113.0/24", "for documentation"),
    ("240.0.0.0/4", "reserved"),
)
_NEVER_6 = (("::/128", "unspecified"), ("fe80::/10", "link-local"), ("ff00::/8", "multicast"))
_NOT_PUBLIC_6 = (("::1/128", "loopback"), ("fc00::/7", "private"), ("fec0::/10", "private"))
# These carry an IPv4 address, or lead to one that nobody has looked at.
_EMBEDDING = (
    ("::ffff:0:0/96", "an IPv4 address in IPv6"),
    ("::/96", "an IPv4 address in IPv6"),
    ("64:ff9b:1::/48", "a translated IPv4 address"),
    ("2001::/32", "a Teredo tunnel"),
    ("2002::/16", "a 6to4 tunnel"),
)
_TRANSLATED = IPv6Network("64:ff9b::/96")
_PUBLIC_6 = IPv6Network("2000::/3")
_NOT_PUBLIC_IN_2000 = (
    ("2001::/23", "reserved"),
    ("2001:db8::/32", "for documentation"),
    ("3fff::/20", "for documentation"),
)
_ISATAP = (0x00005EFE, 0x02005EFE)


class RefusedAddressError(ValueError):
    """Says why an address is not asked, in words that follow the address."""


@dataclass(frozen=True, slots=True)
class Address:
    """Is an address in its one strict form; `host` is ASCII, without brackets."""

    scheme: str
    host: str
    port: int
    target: str

    @property
    def url(self) -> str:
        """Return the address as a URL."""
        return f"{self.origin}{self.target}"

    @property
    def origin(self) -> str:
        """Return scheme, host and port."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        port = "" if self.port == _SCHEMES[self.scheme] else f":{self.port}"
        return f"{self.scheme}://{host}{port}"


def read_address(url: str, *, allow_private: bool = False) -> Address:
    """Return an address in its strict form; RefusedAddressError when it must not be asked.

    A name may still resolve to what must not be asked: `refuse_number` is for its numbers.
    """
    if len(url) > MAX_LENGTH or _UNSAFE.search(url):
        raise RefusedAddressError("is no address: it has characters that none has, or too many")
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise RefusedAddressError("is no address: its host or port is malformed") from error
    scheme = parts.scheme.lower()
    if scheme not in _SCHEMES:
        raise RefusedAddressError("is refused: only http and https are fetched")
    if "@" in parts.netloc:
        raise RefusedAddressError("is refused: it carries a user name or password")
    host = _host(parts, allow_private=allow_private)
    port = _SCHEMES[scheme] if port is None else port
    _refuse_port(port, allow_private=allow_private)
    return Address(scheme, host, port, _target(parts))


def refuse_number(number: str, *, allow_private: bool = False) -> None:
    """Raise RefusedAddressError for an IP address that must not be asked.

    With `allow_private` only what no intranet needs is refused: link-local, where clouds keep
    credentials, multicast and unspecified addresses.
    """
    kind = _kind(ip_address(number), allow_private=allow_private)
    if kind is not None:
        own = "" if _kind(ip_address(number), allow_private=True) else _OWN
        raise RefusedAddressError(f"is refused: {number} is {kind}, no public address{own}")


def is_public(number: str) -> bool:
    """Tell whether an IP address is one of the public internet."""
    return _kind(ip_address(number), allow_private=False) is None


_OWN = " (--allow-private is for networks of your own)"


def _host(parts: SplitResult, *, allow_private: bool) -> str:
    written = parts.netloc.rpartition(":")[0] if parts.port is not None else parts.netloc
    written = written.removesuffix(":")
    if written.startswith("["):
        return _host_6(written, allow_private=allow_private)
    host = _ascii(written)
    labels = host.split(".")
    if not all(_LABEL.fullmatch(label) for label in labels) or len(host) > 253:
        raise RefusedAddressError("is no address: it has no host, or one that cannot be")
    if _NUMBER.fullmatch(labels[-1]):
        _refuse_odd(host)
        refuse_number(host, allow_private=allow_private)
    elif not allow_private:
        _refuse_own(host, labels)
    return host


def _ascii(written: str) -> str:
    """Return a host in ASCII; what other programs would read otherwise is refused."""
    if "%" in written:
        raise RefusedAddressError("is refused: its host is percent-encoded")
    if written.endswith((".", "。", "．", "｡")):
        raise RefusedAddressError("is refused: its host ends in a dot")
    if written.isascii():
        return written.lower()
    import idna  # only names beyond ASCII need its tables

    try:
        return idna.encode(written, uts46=True).decode("ascii")
    except UnicodeError as error:
        raise RefusedAddressError("is no address: its host cannot be a name") from error


def _host_6(written: str, *, allow_private: bool) -> str:
    try:
        number = IPv6Address(written.removeprefix("[").removesuffix("]"))
    except ValueError as error:
        raise RefusedAddressError("is no address: its host is malformed") from error
    if number.scope_id is not None:
        raise RefusedAddressError("is refused: its host names a network card")
    refuse_number(str(number), allow_private=allow_private)
    return str(number)


def _refuse_odd(host: str) -> None:
    """Refuse IPv4 in one number, octal, hexadecimal or less than four parts."""
    try:
        IPv4Address(host)
    except ValueError as error:
        problem = "is refused: its host is a number in an odd form; write four decimal parts"
        raise RefusedAddressError(problem) from error


def _refuse_own(host: str, labels: list[str]) -> None:
    is_own = any(host == name or host.endswith(f".{name}") for name in _OWN_NAMES)
    if is_own or len(labels) == 1:
        problem = "is refused: its host is a name of this machine or network, no public one"
        raise RefusedAddressError(problem + _OWN)


def _refuse_port(port: int, *, allow_private: bool) -> None:
    is_web = port in _SCHEMES.values() or (port >= 1024 and port not in _OTHER_PORTS)
    if not (is_web or (allow_private and port > 0)):
        raise RefusedAddressError(f"is refused: port {port} is not one of the web")


def _target(parts: SplitResult) -> str:
    """Return path and query, what is beyond ASCII percent-encoded, the fragment cut."""
    path = quote(parts.path or "/", safe="/%:@!$&'()*+,;=~-._")
    query = quote(parts.query, safe="/%:@!$&'()*+,;=~-._?[]")
    return f"{path}?{query}" if parts.query else path


def _kind(number: IPv4Address | IPv6Address, *, allow_private: bool) -> str | None:
    """Return what a number is other than public, if that counts."""
    if isinstance(number, IPv4Address):
        return _among(number, _NEVER if allow_private else (*_NEVER, *_NOT_PUBLIC))
    never = _among(number, _NEVER_6)
    if never is not None:
        return never
    own = _among(number, _NOT_PUBLIC_6)
    if own is not None:
        return None if allow_private else own
    return _kind_of_public_6(number)


def _kind_of_public_6(number: IPv6Address) -> str | None:
    """Return what an IPv6 number beyond the private ones is, when it is no plain public one."""
    if number in _TRANSLATED:  # where a network has no IPv4, all of it is reached through here
        return _kind(IPv4Address(int(number) & 0xFFFFFFFF), allow_private=False)
    embedding = _among(number, _EMBEDDING) or _among(number, _NOT_PUBLIC_IN_2000)
    if embedding is not None:
        return embedding
    if int(number) >> 32 & 0xFFFFFFFF in _ISATAP:
        return "an IPv4 address in IPv6"
    return None if number in _PUBLIC_6 else "reserved"


def _among(number: IPv4Address | IPv6Address, networks: tuple[tuple[str, str], ...]) -> str | None:
    return next((kind for network, kind in networks if number in ip_network(network)), None)
