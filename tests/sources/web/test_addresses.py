"""Only addresses of the public web are asked, in one strict form; private ones when one says so."""

from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address, ip_address

import httpx2
import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.sources.web.addresses import (
    RefusedAddressError,
    is_public,
    read_address,
    refuse_number,
)

# what it is, the address, words of the refusal
REFUSED = [
    ("loopback", "http://127.0.0.1/", "127.0.0.1 is loopback"),
    ("loopback with a port", "http://127.0.0.1:8080/x", "127.0.0.1 is loopback"),
    ("all of loopback", "http://127.255.255.254/", "is loopback"),
    ("loopback 6", "http://[::1]/", "::1 is loopback"),
    ("loopback 6 at length", "http://[0:0:0:0:0:0:0:1]/", "::1 is loopback"),
    ("unspecified", "http://0.0.0.0/", "0.0.0.0 is unspecified"),
    ("this network", "http://0.1.2.3/", "is unspecified"),
    ("unspecified 6", "http://[::]/", ":: is unspecified"),
    ("ten", "http://10.0.0.1/", "10.0.0.1 is private"),
    ("172.16", "http://172.16.0.1/", "is private"),
    ("172.31", "http://172.31.255.255/", "is private"),
    ("192.168", "http://192.168.1.1/", "is private"),
    ("carrier", "http://100.64.0.1/", "shared by a carrier"),
    ("a cloud's own, of a carrier's", "http://100.100.100.200/", "shared by a carrier"),
    ("a cloud's own", "http://169.254.169.254/latest/meta-data/", "is link-local"),
    ("link-local 6", "http://[fe80::1]/", "is link-local"),
    ("a cloud's own 6", "http://[fd00:ec2::254]/", "is private"),
    ("unique local", "http://[fc00::1]/", "is private"),
    ("site-local", "http://[fec0::1]/", "is private"),
    ("multicast", "http://224.0.0.1/", "is multicast"),
    ("multicast 6", "http://[ff02::1]/", "is multicast"),
    ("reserved", "http://240.0.0.1/", "is reserved"),
    ("broadcast", "http://255.255.255.255/", "is broadcast"),
    ("protocols", "http://192.0.0.8/", "is reserved"),
    ("documentation", "http://192.0.2.1/", "for documentation"),
    ("documentation 2", "http://198.51.100.1/", "for documentation"),
    ("documentation 3", "http://203.0.113.1/", "for documentation"),
    ("documentation 6", "http://[2001:db8::1]/", "for documentation"),
    ("documentation 6, newer", "http://[3fff::1]/", "for documentation"),
    ("benchmarks", "http://198.18.0.1/", "for benchmarks"),
    ("relays", "http://192.88.99.1/", "is reserved"),
    ("mapped", "http://[::ffff:10.0.0.1]/", "an IPv4 address in IPv6"),
    ("mapped in hexadecimal", "http://[::ffff:7f00:1]/", "an IPv4 address in IPv6"),
    ("mapped, though public", "http://[::ffff:8.8.8.8]/", "an IPv4 address in IPv6"),
    ("compatible", "http://[::10.0.0.1]/", "an IPv4 address in IPv6"),
    ("6to4", "http://[2002:a00:1::]/", "a 6to4 tunnel"),
    ("Teredo", "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/", "a Teredo tunnel"),
    ("translated", "http://[64:ff9b::10.0.0.1]/", "is private"),
    ("translated metadata", "http://[64:ff9b::a9fe:a9fe]/", "is link-local"),
    ("translated locally", "http://[64:ff9b:1::1]/", "a translated IPv4"),
    ("ISATAP", "http://[2a00::5efe:10.0.0.1]/", "an IPv4 address in IPv6"),
    ("routing segments", "http://[5f00::1]/", "is reserved"),
    ("discarded", "http://[100::1]/", "is reserved"),
    ("decimal", "http://2130706433/", "odd form"),
    ("hexadecimal", "http://0x7f000001/", "odd form"),
    ("hexadecimal parts", "http://0x7f.0x0.0x0.0x1/", "odd form"),
    ("mixed", "http://0x7f.1/", "odd form"),
    ("octal", "http://0177.0.0.1/", "odd form"),
    ("octal at length", "http://00000177.0.0.1/", "odd form"),
    ("short", "http://127.1/", "odd form"),
    ("shorter", "http://0/", "odd form"),
    ("five parts", "http://1.2.3.4.5/", "odd form"),
    ("too large a part", "http://256.256.256.256/", "odd form"),
    ("a name that ends in a number", "http://a.example.0x1/", "odd form"),
    ("an empty hexadecimal", "http://127.0.0.0x/", "odd form"),
    ("full-width digits", "http://１２７.0.0.1/", "is loopback"),
    ("circled digits", "http://①②⑦.⓪.⓪.①/", "is loopback"),
    ("ideographic dots", "http://127。0。0。1/", "is loopback"),
    ("full-width localhost", "http://ｌｏｃａｌｈｏｓｔ/", "a name of this machine"),
    ("localhost", "http://localhost/", "a name of this machine"),
    ("LOCALHOST", "http://LOCALHOST:8000/", "a name of this machine"),
    ("below localhost", "http://a.localhost/", "a name of this machine"),
    ("local", "http://printer.local/", "a name of this machine"),
    ("internal", "http://metadata.google.internal/", "a name of this machine"),
    ("at home", "http://nas.home.arpa/", "a name of this machine"),
    ("a bare name", "http://intranet/", "a name of this machine"),
    ("trailing dot", "http://localhost./", "ends in a dot"),
    ("trailing dot behind a number", "http://127.0.0.1./", "ends in a dot"),
    ("trailing ideographic dot", "http://example.com。/", "ends in a dot"),
    ("percent-encoded host", "http://%31%32%37.0.0.1/", "percent-encoded"),
    ("percent-encoded letter", "http://loc%61lhost/", "percent-encoded"),
    ("octal in one number", "http://017700000001/", "odd form"),
    ("decimal metadata", "http://2852039166/", "odd form"),
    ("hexadecimal metadata", "http://0xA9FEA9FE/", "odd form"),
    ("three parts", "http://169.254.43518/", "odd form"),
    ("a number beyond 32 bits", "http://4294967297/", "odd form"),
    ("plus before a number", "http://+127.0.0.1/", "no host, or one that cannot be"),
    ("soft hyphen", "http://local\u00adhost/", "a name of this machine"),
    ("zero-width blank", "http://127.0.0.1\u200b/", "is loopback|cannot be a name"),
    ("full-width dot", "http://127．0．0．1/", "is loopback"),
    ("half-width ideographic dot", "http://127｡0｡0｡1/", "is loopback"),
    ("superscript digits", "http://¹²⁷.⁰.⁰.¹/", "is loopback"),
    ("digits of another script", "http://١٢٧.0.0.1/", "cannot be a name|odd form|is loopback"),
    ("mapped at length", "http://[0:0:0:0:0:ffff:0a00:0001]/", "an IPv4 address in IPv6"),
    ("mapped in capitals", "http://[::FFFF:A9FE:A9FE]/", "an IPv4 address in IPv6"),
    ("translated statelessly", "http://[::ffff:0:127.0.0.1]/", "is reserved"),
    ("compatible loopback", "http://[::127.0.0.1]/", "an IPv4 address in IPv6"),
    ("6to4 of loopback", "http://[2002:7f00:1::1]/", "a 6to4 tunnel"),
    ("6to4 of metadata", "http://[2002:a9fe:a9fe::]/", "a 6to4 tunnel"),
    ("ISATAP, universal", "http://[2a00::200:5efe:10.0.0.1]/", "an IPv4 address in IPv6"),
    ("translated loopback", "http://[64:ff9b::7f00:1]/", "is loopback"),
    ("translated this network", "http://[64:ff9b::0.0.0.0]/", "is unspecified"),
    ("ORCHID", "http://[2001:20::1]/", "is reserved"),
    ("benchmarks 6", "http://[2001:2::1]/", "is reserved"),
    ("mapped multicast", "http://[::ffff:224.0.0.1]/", "an IPv4 address in IPv6"),
    ("octal in brackets", "http://[::ffff:0177.0.0.1]/", "malformed"),
    ("a future form", "http://[v1.fe80::a]/", "malformed"),
    ("zone by number", "http://[fe80::1%251]/", "names a network card|malformed"),
    ("zone on loopback", "http://[::1%lo]/", "names a network card|malformed"),
    ("two at signs", "http://a@b@127.0.0.1/", "user name or password"),
    ("encoded at sign", "http://example.com%40127.0.0.1/", "percent-encoded"),
    ("full-width at sign", "http://example.com＠127.0.0.1/", "malformed|cannot be a name|no host"),
    ("question in the host", "http://127.0.0.1?.example.com/", "is loopback"),
    ("hash behind a number", "http://127.0.0.1#.example.com/", "is loopback"),
    ("two ports", "http://127.0.0.1:80:8080/", "malformed|no host|odd form"),
    ("semicolon", "http://127.0.0.1;example.com/", "no host, or one that cannot be"),
    ("comma", "http://127.0.0.1,example.com/", "no host, or one that cannot be"),
    ("websocket", "ws://example.com/", "only http and https"),
    ("jar", "jar:http://example.com!/x", "only http and https"),
    ("view source", "view-source:http://127.0.0.1/", "only http and https"),
    ("blob", "blob:http://127.0.0.1/x", "only http and https"),
    ("localdomain", "http://a.localdomain/", "a name of this machine"),
    ("a cloud's name", "http://instance-data.ec2.internal/", "a name of this machine"),
    ("zone", "http://[fe80::1%25eth0]/", "names a network card|malformed"),
    ("raw zone", "http://[fe80::1%eth0]/", "names a network card|malformed"),
    ("user and password", "http://user:pass@example.com/", "user name or password"),
    ("user", "http://user@example.com/", "user name or password"),
    ("empty user", "http://@example.com/", "user name or password"),
    ("host behind a user", "http://example.com@127.0.0.1/", "user name or password"),
    ("backslash", "http://example.com\\@127.0.0.1/", "characters that none has"),
    ("line break", "http://example.com\r\nHost: a/", "characters that none has"),
    ("tab", "http://exam\tple.com/", "characters that none has"),
    ("blank", "http://example.com /", "characters that none has"),
    ("NUL", "http://example.com/\0", "characters that none has"),
    ("file", "file:///etc/passwd", "only http and https"),
    ("ftp", "ftp://example.com/", "only http and https"),
    ("gopher", "gopher://example.com/", "only http and https"),
    ("data", "data:text/html,x", "only http and https"),
    ("javascript", "javascript:alert(1)", "only http and https"),
    ("no scheme", "//example.com/", "only http and https"),
    ("no host", "http:///x", "no host"),
    ("no slashes", "http:example.com", "no host"),
    ("one slash", "https:/example.com/x", "no host"),
    ("empty label", "http://a..b/", "no host, or one that cannot be"),
    ("underscore alone", "http://-a.com/", "no host, or one that cannot be"),
    ("odd signs", "http://ex!ample.com/", "no host, or one that cannot be"),
    ("a long label", f"http://{'a' * 64}.com/", "no host, or one that cannot be"),
    ("a long address", "http://example.com/" + "a" * 5000, "too many"),
    ("mail", "http://example.com:25/", "port 25"),
    ("shell", "http://example.com:22/", "port 22"),
    ("database", "http://example.com:6379/", "port 6379"),
    ("port 0", "http://example.com:0/", "port 0"),
    ("port too high", "http://example.com:65536/", "malformed"),
    ("port in letters", "http://example.com:http/", "malformed"),
    ("open bracket", "http://[::1", "malformed"),
    ("brackets around a name", "http://[example.com]/", "malformed"),
    ("too many parts", "http://[1:2:3:4:5:6:7:8:9]/", "malformed"),
]


@pytest.mark.parametrize(("url", "words"), [pytest.param(*row[1:], id=row[0]) for row in REFUSED])
def test_each_address_that_is_not_of_the_public_web_is_refused(url: str, words: str) -> None:
    with pytest.raises(RefusedAddressError, match=words):
        read_address(url)


# the address, what is asked
ASKED = [
    ("plain", "http://example.com", "http://example.com/"),
    ("upper case", "HTTPS://EXAMPLE.com/A?B=C", "https://example.com/A?B=C"),
    ("its own port", "https://example.com:443/", "https://example.com/"),
    ("an empty port", "http://example.com:/x", "http://example.com/x"),
    ("another port", "http://example.com:8080/", "http://example.com:8080/"),
    ("fragment", "https://example.com/a#b", "https://example.com/a"),
    ("umlauts", "https://exämple.com/ä?ö=ü", "https://xn--exmple-cua.com/%C3%A4?%C3%B6=%C3%BC"),
    ("encoded already", "https://example.com/%C3%A4%20b", "https://example.com/%C3%A4%20b"),
    ("signs", "https://example.com/a|b?c={d}", "https://example.com/a%7Cb?c=%7Bd%7D"),
    ("underscore", "https://my_blog.example.com/", "https://my_blog.example.com/"),
    ("number", "http://8.8.8.8/", "http://8.8.8.8/"),
    ("number 6", "http://[2a00:1450:4001::200e]/", "http://[2a00:1450:4001::200e]/"),
    ("translated, public", "http://[64:ff9b::808:808]/", "http://[64:ff9b::808:808]/"),
    ("digits in a name", "http://1.example.com/", "http://1.example.com/"),
    (
        "what looks like a user in a fragment",
        "http://example.com#@127.0.0.1/",
        "http://example.com/",
    ),
    ("at sign in the path", "https://example.com/@user/x", "https://example.com/@user/x"),
]


@pytest.mark.parametrize(("url", "asked"), [pytest.param(*row[1:], id=row[0]) for row in ASKED])
def test_an_address_is_asked_in_one_strict_form(url: str, asked: str) -> None:
    address = read_address(url)
    assert address.url == asked
    assert read_address(asked) == address, "the strict form is its own"
    client = httpx2.URL(asked)
    assert (client.host.strip("[]"), client.scheme) == (
        httpx2.URL(address.origin).host.strip("[]"),
        address.scheme,
    )


PRIVATE = [
    ("loopback", "http://127.0.0.1:8000/"),
    ("localhost", "http://localhost:81/"),
    ("ten", "http://10.0.0.1/"),
    ("carrier", "http://100.64.0.1/"),
    ("a bare name", "http://intranet/"),
    ("unique local", "http://[fd00::1]/"),
    ("loopback 6", "http://[::1]/"),
]


@pytest.mark.parametrize("url", [pytest.param(row[1], id=row[0]) for row in PRIVATE])
def test_networks_of_ones_own_are_asked_when_one_says_so(url: str) -> None:
    assert read_address(url, allow_private=True).url == url
    with pytest.raises(RefusedAddressError, match="--allow-private"):
        read_address(url)


NEVER = [
    ("a cloud's own", "http://169.254.169.254/"),
    ("link-local 6", "http://[fe80::1]/"),
    ("unspecified", "http://0.0.0.0/"),
    ("multicast", "http://224.0.0.1/"),
    ("mapped", "http://[::ffff:169.254.169.254]/"),
    ("translated", "http://[64:ff9b::a9fe:a9fe]/"),
    ("decimal", "http://2130706433/"),
    ("user", "http://user@10.0.0.1/"),
    ("file", "file:///etc/passwd"),
]


@pytest.mark.parametrize("url", [pytest.param(row[1], id=row[0]) for row in NEVER])
def test_what_no_intranet_needs_is_refused_all_the_same(url: str) -> None:
    with pytest.raises(RefusedAddressError):
        read_address(url, allow_private=True)


@given(st.ip_addresses())
def test_no_number_counts_as_public_that_the_standard_library_calls_special(
    number: IPv4Address | IPv6Address,
) -> None:
    translated = int(number) >> 32 == 0x64FF9B0000000000000000 and number.version == 6
    if is_public(str(number)) and not translated:
        assert number.is_global
        special = (number.is_multicast, number.is_reserved, number.is_link_local)
        assert not any(special)


@given(st.ip_addresses(v=4))
def test_a_number_is_refused_in_an_address_as_it_is_by_itself(number: IPv4Address) -> None:
    def refused(check: object, *given_: str) -> bool:
        try:
            check(*given_)  # type: ignore[operator]  # one of two checks
        except RefusedAddressError:
            return True
        return False

    assert refused(read_address, f"http://{number}/") == refused(refuse_number, str(number))


@given(st.text(max_size=60))
def test_any_words_are_an_address_or_refused(words: str) -> None:
    for url in (words, f"http://{words}", f"http://example.com/{words}"):
        try:
            address = read_address(url)
        except RefusedAddressError:
            continue
        assert address.url.isascii()
        assert read_address(address.url) == address


def test_a_number_with_a_card_is_no_public_one() -> None:
    assert not is_public("fe80::1%eth0")
    assert ip_address("fe80::1%eth0").is_link_local
