"""Addresses: what is fetched, what is refused, and that no server can hold Vignette up."""

import socket
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from engine.errors import BadPicture, NetworkError
from engine.images.fetch import FetchOptions, fetch
from engine.images.opening import open_picture
from tests.engine.images.pictures import corners, encode, has_corners
from tests.engine.images.web import Request, Web, serving

PICTURE = encode(corners(), "PNG")
ALLOWED = FetchOptions(allowed=("127.0.0.1",))
MIB = 2**20


@pytest.fixture
def web() -> Iterator[Web]:
    with serving() as server:
        yield server


def show(request: Request) -> None:
    request.answer(PICTURE, Content_Type="image/png")


def redirect(to: str, status: int = 302) -> Callable[[Request], None]:
    return lambda request: request.answer(status=status, Location=to)


def refusal(address: str, options: FetchOptions = ALLOWED) -> str:
    with pytest.raises(NetworkError) as caught:
        fetch(address, options)
    assert caught.value.hint
    assert caught.value.message.isprintable()
    return caught.value.message


def test_a_picture_is_fetched(web: Web) -> None:
    data = fetch(web.page("/a.png?size=2", show), ALLOWED)
    assert has_corners(open_picture(data, name="a.png").image)


def test_nothing_of_the_user_is_sent(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    web.page("/b.png", show)
    first = web.page(
        "/a", lambda request: request.answer(status=302, Location="/b.png", Set_Cookie="id=7")
    )
    assert fetch(first.replace("http://", "http://me:secret@"), ALLOWED) == PICTURE
    assert len(web.requests) == 2
    for request in web.requests:
        assert set(request.headers) == {"Host", "User-Agent", "Accept", "Accept-Encoding"}
        assert request.headers["User-Agent"] == "Vignette"
        assert request.headers["Host"] == web.host


@pytest.mark.parametrize(
    "host", ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"]
)
def test_this_machine_is_not_asked(web: Web, host: str) -> None:
    web.page("/a.png", show)
    message = refusal(f"http://{host}:{web.server_port}/a.png", FetchOptions())
    assert "private network" in message
    assert not web.requests


def names(monkeypatch: pytest.MonkeyPatch, *addresses: str) -> list[str]:
    """Let any name lead to `addresses`; the names that were looked up."""
    asked: list[str] = []
    real_look_up = socket.getaddrinfo

    def look_up(host: str, port: int, *rest: Any, **options: Any) -> list[Any]:
        if host in addresses:
            return real_look_up(host, port, *rest, **options)
        asked.append(host)
        return [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (ip, port)) for ip in addresses]

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    return asked


def test_a_name_that_leads_to_this_machine_is_refused(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = names(monkeypatch, "127.0.0.1")
    web.page("/a.png", show)
    address = f"http://pictures.example:{web.server_port}/a.png"
    assert refusal(address, FetchOptions()).startswith('"pictures.example" leads into a private')
    assert asked == ["pictures.example"]
    assert not web.requests


def test_the_address_that_was_checked_is_the_one_connected_to(
    web: Web, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = names(monkeypatch, "10.255.255.1", "127.0.0.2", "127.0.0.1")
    connected: list[str] = []
    connect = socket.create_connection

    def note(address: tuple[str, int], *rest: Any, **options: Any) -> socket.socket:
        connected.append(address[0])
        return connect(address, *rest, **options)

    monkeypatch.setattr(socket, "create_connection", note)
    web.page("/a.png", show)
    address = f"http://pictures.example:{web.server_port}/a.png"
    assert fetch(address, FetchOptions(allowed=("127.0.0.0/30",))) == PICTURE
    assert asked == ["pictures.example"]
    assert connected == ["127.0.0.2", "127.0.0.1"]  # the first of them is not served


def test_a_name_that_is_allowed_is_asked(web: Web, monkeypatch: pytest.MonkeyPatch) -> None:
    names(monkeypatch, "127.0.0.1")
    web.page("/a.png", show)
    address = f"http://pictures.example:{web.server_port}/a.png"
    assert fetch(address, FetchOptions(allowed=("pictures.example",))) == PICTURE


@pytest.mark.parametrize("status", [404, 403, 500, 204, 206, 418, 599])
def test_what_is_no_success_is_told(web: Web, status: int) -> None:
    address = web.page("/a.png", lambda request: request.answer(status=status))
    assert f"answered {status}" in refusal(address)


def test_redirects_are_followed(web: Web) -> None:
    web.page("/c/d.png", show)
    web.page("/c/b", redirect("d.png", 308))
    assert fetch(web.page("/a", redirect(f"//{web.host}/c/b")), ALLOWED) == PICTURE


def test_a_redirect_to_nowhere_is_told(web: Web) -> None:
    address = web.page("/a", lambda request: request.answer(status=302))
    assert "answered 302 (Found)" in refusal(address)


@pytest.mark.parametrize(
    ("target", "sentence"),
    [
        ("file:///etc/passwd", 'redirects to "file:///etc/passwd", which is no web address'),
        ("ftp://example.com/a.png", "which is no web address"),
        ("data:image/png;base64,AAAA", "which is no web address"),
        ("http://[::1", "is no address"),
        ("http://192.168.1.1/a.png", '"192.168.1.1" leads into a private network'),
        ("http://127.0.0.2/a.png", '"127.0.0.2" leads into a private network'),
        ("http://[::ffff:169.254.169.254]/a.png", "leads into a private network"),
    ],
)
def test_each_redirect_is_checked(web: Web, target: str, sentence: str) -> None:
    assert sentence in refusal(web.page("/a.png", redirect(target)))


def test_redirects_in_a_circle_end(web: Web) -> None:
    assert "redirects more than 5 times" in refusal(web.page("/a", redirect("/a")))
    assert len(web.requests) == 6


def test_a_body_without_end_is_cut_off(web: Web) -> None:
    def pour(request: Request) -> None:
        request.send_response(200)
        request.end_headers()
        while not web.is_over.is_set():
            request.wfile.write(bytes(64 * 1024))

    options = FetchOptions(allowed=("127.0.0.1",), max_bytes=2 * MIB)
    assert "sends more than 2 MiB" in refusal(web.page("/a.png", pour), options)


def test_a_body_that_says_it_is_too_long_is_not_waited_for(web: Web) -> None:
    def announce(request: Request) -> None:
        request.send_response(200)
        request.send_header("Content-Length", str(10**12))
        request.end_headers()
        web.is_over.wait()

    assert "sends more than 64 MiB" in refusal(web.page("/a.png", announce))


def trickle(web: Web, head: bytes) -> Callable[[Request], None]:
    """Send `head`, then a byte now and then, for as long as anybody listens."""

    def answer(request: Request) -> None:
        request.wfile.write(head)
        while not web.is_over.wait(0.02):
            request.wfile.write(b"a")

    return answer


@pytest.mark.parametrize(
    "head", [b"HTTP/1.0 200 OK\r\n\r\n", b"HTTP/1.0 200 OK\r\nX-Endless: "], ids=["body", "header"]
)
def test_a_server_that_trickles_is_cut_off(web: Web, head: bytes) -> None:
    options = FetchOptions(allowed=("127.0.0.1",), total_s=0.3)
    assert "takes too long" in refusal(web.page("/a.png", trickle(web, head)), options)


def test_a_server_that_says_nothing_is_given_up(web: Web) -> None:
    options = FetchOptions(allowed=("127.0.0.1",), silence_s=0.1)
    assert "takes too long" in refusal(web.page("/a", lambda _: web.is_over.wait()), options)


def test_a_body_that_breaks_off_is_told(web: Web) -> None:
    address = web.page("/a.png", lambda request: request.answer(b"12345", Content_Length=99))
    assert "broke off" in refusal(address)


def test_what_is_not_http_is_told(web: Web) -> None:
    address = web.page("/a.png", lambda request: request.wfile.write(b"SSH-2.0-OpenSSH_9.6\r\n"))
    assert "broke off" in refusal(address)


def test_a_server_that_cannot_prove_who_it_is_is_refused(web: Web) -> None:
    address = web.page("/a.png", show).replace("http:", "https:")
    assert "cannot prove who it is" in refusal(address)


def test_a_server_that_is_not_there_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
    assert "does not accept a connection" in refusal(f"http://127.0.0.1:{port}/a.png")


def test_a_name_that_does_not_exist_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    def look_up(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", look_up)
    assert refusal("http://nowhere.invalid/a.png") == 'There is no server "nowhere.invalid".'


@pytest.mark.parametrize(
    "address", ["http://", "http://[::1", "file:///etc/passwd", "http://x\x00y/", ""]
)
def test_what_is_no_address_is_told(address: str) -> None:
    assert "address" in refusal(address)


def test_the_content_counts_not_its_label(web: Web) -> None:
    page = b"<!DOCTYPE html><html><body><img src=a.png></body></html>"
    address = web.page("/a.png", lambda request: request.answer(page, Content_Type="image/png"))
    with pytest.raises(BadPicture, match="is a web page") as caught:
        open_picture(fetch(address, ALLOWED), name="a.png")
    assert "copy the address of the picture itself" in caught.value.hint

    address = web.page("/b", lambda request: request.answer(PICTURE, Content_Type="text/html"))
    assert has_corners(open_picture(fetch(address, ALLOWED), name="b").image)
