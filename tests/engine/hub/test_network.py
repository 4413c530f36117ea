"""The door to the hub: what passes, how, and what is noted."""

import json
import ssl
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx2
import huggingface_hub
import pytest
import trustme

from engine.errors import EngineError, NetworkError
from engine.hub import network
from engine.hub.access import HubAccess
from engine.hub.door import proxy_for
from engine.hub.network_log import Exchange, NetworkLog
from engine.hub.refusals import as_engine_error
from tests.engine.images.web import Request, Web, serving

BODY = b"weights" * 1000
TOKEN = {"Authorization": "Bearer hf_secret"}
PROXIES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _direct(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXIES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)


@pytest.fixture
def hub() -> Iterator[Web]:
    with serving() as web:
        web.page("/file?key=1", lambda request: request.answer(BODY))
        web.page("/file", lambda request: request.answer(BODY))
        yield web


@pytest.fixture
def other() -> Iterator[Web]:
    with serving() as web:
        yield web


@pytest.fixture
def client(hub: Web, log: NetworkLog) -> Iterator[httpx2.Client]:
    with network.client(HubAccess(f"http://{hub.host}"), log) as opened:
        yield opened


def noted(log: NetworkLog) -> Exchange:
    (entry,) = log.entries()
    return entry


def leads_to(address: str, status: int = 302) -> Callable[[Request], None]:
    return lambda request: request.answer(status=status, Location=address)


# ------------------------------------------------------------------------------ what is noted


def test_a_request_is_noted_without_its_keys(
    hub: Web, client: httpx2.Client, log: NetworkLog
) -> None:
    assert client.get(f"http://{hub.host}/file?key=1", headers=TOKEN).content == BODY
    entry = noted(log)
    assert (entry.method, entry.status, entry.received_bytes) == ("GET", 200, len(BODY))
    assert entry.address == f"http://{hub.host}/file"
    assert entry.failure == ""
    written = log.path.read_text()
    assert "key=1" not in written
    assert "hf_secret" not in written


def test_what_was_not_read_is_not_counted(hub: Web, client: httpx2.Client, log: NetworkLog) -> None:
    hub.page("/large", lambda request: request.answer(bytes(3_000_000)))
    with client.stream("GET", f"http://{hub.host}/large") as response:
        for chunk in response.iter_raw():
            read_bytes = len(chunk)
            break
    assert noted(log).received_bytes == read_bytes < 3_000_000


def test_each_hop_is_noted(hub: Web, client: httpx2.Client, log: NetworkLog) -> None:
    hub.page("/start", leads_to("/file"))
    client.get(f"http://{hub.host}/start")
    assert [entry.status for entry in log.entries()] == [302, 200]


def test_what_fails_is_noted_with_the_reason(client: httpx2.Client, log: NetworkLog) -> None:
    with pytest.raises(httpx2.ConnectError):
        client.get("http://127.0.0.1:9/x")
    assert (noted(log).status, noted(log).failure) == (0, "no connection")


def test_a_body_that_breaks_off_is_noted(hub: Web, client: httpx2.Client, log: NetworkLog) -> None:
    hub.page("/short", lambda request: request.answer(BODY, Content_Length=len(BODY) + 10))
    with pytest.raises(httpx2.RemoteProtocolError):
        client.get(f"http://{hub.host}/short")
    entry = noted(log)
    assert (entry.status, entry.received_bytes, entry.failure) == (200, len(BODY), "broke off")


def test_silence_ends_by_itself(hub: Web, client: httpx2.Client, log: NetworkLog) -> None:
    hub.page("/silence", lambda request: hub.is_over.wait(5))
    with pytest.raises(httpx2.ReadTimeout):
        client.get(f"http://{hub.host}/silence", timeout=0.05)
    hub.is_over.set()
    assert noted(log).failure == "timed out"


# ----------------------------------------------------------------------------- what is refused


def test_offline_nothing_is_asked(hub: Web, log: NetworkLog) -> None:
    access = HubAccess(f"http://{hub.host}", is_offline=True)
    with (
        network.client(access, log) as client,
        pytest.raises(NetworkError, match="stay offline") as caught,
    ):
        client.get(f"http://{hub.host}/file")
    assert "VIGNETTE_OFFLINE" in caught.value.hint
    assert hub.requests == []
    assert list(log.entries()) == []


@pytest.mark.parametrize("address", ["ftp://example.org/x", "file:///etc/hostname"])
def test_a_redirect_leads_only_to_web_addresses(
    address: str, hub: Web, client: httpx2.Client
) -> None:
    hub.page("/start", leads_to(address))
    with pytest.raises((NetworkError, httpx2.HTTPError)) as caught:
        client.get(f"http://{hub.host}/start")
    assert isinstance(as_engine_error(caught.value), NetworkError)
    assert len(hub.requests) == 1


def test_redirects_are_counted(hub: Web, client: httpx2.Client) -> None:
    hub.page("/round", leads_to("/round"))
    with pytest.raises(httpx2.TooManyRedirects) as caught:
        client.get(f"http://{hub.host}/round")
    assert len(hub.requests) == network.MAX_REDIRECTS + 1
    assert "circles" in as_engine_error(caught.value).message


def test_an_encrypted_hub_leads_to_no_open_address(hub: Web, log: NetworkLog) -> None:
    with (
        network.client(HubAccess("https://hub.example.org"), log) as client,
        pytest.raises(NetworkError, match="open connection"),
    ):
        client.get(f"http://{hub.host}/file")
    assert hub.requests == []


# ------------------------------------------------------------------------------- who is told what


def test_the_token_is_for_the_hub_alone(hub: Web, other: Web, client: httpx2.Client) -> None:
    hub.page("/start", leads_to(other.page("/cdn", lambda request: request.answer(BODY))))
    assert client.get(f"http://{hub.host}/start", headers=TOKEN).content == BODY
    assert hub.requests[0].headers["Authorization"] == TOKEN["Authorization"]
    assert "Authorization" not in other.requests[0].headers
    client.get(f"http://{other.host}/cdn", headers=TOKEN)
    assert "Authorization" not in other.requests[1].headers


def test_nothing_is_told_of_this_machine(hub: Web, client: httpx2.Client) -> None:
    client.get(f"http://{hub.host}/file", headers={"User-Agent": "unknown/None; torch/2.13"})
    assert hub.requests[0].headers["User-Agent"].partition("/")[0] == "Vignette"
    assert "torch" not in hub.requests[0].headers["User-Agent"]


# -------------------------------------------------------------------------------------- proxies


def test_a_proxy_of_the_environment_is_used(
    hub: Web, log: NetworkLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    hub.pages["http://hub.example.org/file"] = lambda request: request.answer(BODY)
    monkeypatch.setenv("http_proxy", f"http://me:key@{hub.host}")
    with network.client(HubAccess("http://hub.example.org"), log) as client:
        assert client.get("http://hub.example.org/file").content == BODY
    assert hub.requests[0].headers["Proxy-Authorization"].startswith("Basic ")
    assert noted(log).address == "http://hub.example.org/file"


def test_a_host_may_be_kept_from_the_proxy(
    hub: Web, client: httpx2.Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
    monkeypatch.setenv("no_proxy", "127.0.0.1")
    assert client.get(f"http://{hub.host}/file").content == BODY


def test_which_proxy_leads_where(monkeypatch: pytest.MonkeyPatch) -> None:
    assert proxy_for("https", "example.org") == ""
    monkeypatch.setenv("https_proxy", "proxy:3128")
    monkeypatch.setenv("all_proxy", "socks5://socks:1080")
    monkeypatch.setenv("no_proxy", ".local,example.com")
    assert proxy_for("https", "example.org") == "http://proxy:3128"
    assert proxy_for("http", "example.org") == "socks5://socks:1080"
    assert proxy_for("https", "hub.local") == proxy_for("https", "example.com") == ""


def test_a_proxy_that_refuses_is_told(
    hub: Web, log: NetworkLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", f"http://{hub.host}")  # it knows no CONNECT
    with (
        network.client(HubAccess(), log) as client,
        pytest.raises(httpx2.ProxyError) as caught,
    ):
        client.get("https://huggingface.co/x")
    assert "proxy" in as_engine_error(caught.value).message
    assert noted(log).failure == "refused by the proxy"


@pytest.mark.parametrize("scheme", ["http", "https", "socks5", "socks5h"])
def test_a_proxy_that_is_not_there_is_named(
    scheme: str, log: NetworkLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", f"{scheme}://me:key@127.0.0.1:9")
    with (
        network.client(HubAccess(), log) as client,
        pytest.raises(httpx2.ConnectError) as caught,
    ):
        client.get("https://huggingface.co/x")
    told = as_engine_error(caught.value)
    assert told.message == "huggingface.co accepts no connection through the proxy 127.0.0.1."


@pytest.mark.parametrize("address", ["gopher://proxy:70", "http://proxy:port"])
def test_a_proxy_that_cannot_be_one_is_told(
    address: str, log: NetworkLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("https_proxy", address)
    with (
        network.client(HubAccess(), log) as client,
        pytest.raises(NetworkError, match="address is not understood"),
    ):
        client.get("https://huggingface.co/x")


# ---------------------------------------------------------------------------------- certificates


@pytest.fixture
def company() -> trustme.CA:
    """An authority that this system does not know."""
    return trustme.CA()


@pytest.fixture
def secure_hub(hub: Web, company: trustme.CA) -> Web:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    company.issue_cert("127.0.0.1").configure_cert(context)
    hub.socket = context.wrap_socket(hub.socket, server_side=True)
    hub.handle_error = lambda *_: None  # type: ignore[method-assign]
    return hub


def test_a_certificate_nobody_vouches_for_is_refused(secure_hub: Web, log: NetworkLog) -> None:
    address = f"https://{secure_hub.host}"
    with (
        network.client(HubAccess(address), log) as client,
        pytest.raises(httpx2.ConnectError) as caught,
    ):
        client.get(f"{address}/file")
    told = as_engine_error(caught.value)
    assert "cannot prove who it is" in told.message
    assert "SSL_CERT_FILE" in told.hint


def test_a_company_s_certificate_is_trusted_when_it_is_named(
    secure_hub: Web,
    company: trustme.CA,
    log: NetworkLog,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    company.cert_pem.write_to_path(str(tmp_path / "company.pem"))
    monkeypatch.setenv("SSL_CERT_FILE", str(tmp_path / "company.pem"))
    address = f"https://{secure_hub.host}"
    with network.client(HubAccess(address), log) as client:
        assert client.get(f"{address}/file").content == BODY


# ------------------------------------------------------------------------------- huggingface_hub


@pytest.fixture
def _others_factory() -> Iterator[None]:
    """Leaves huggingface_hub as it is without us."""
    from huggingface_hub.utils import _http

    yield
    huggingface_hub.set_client_factory(_http.default_client_factory)
    network._connected = None


def information(request: Request) -> None:
    told = {"id": "me/model", "sha": "a" * 40, "siblings": [], "tags": []}
    request.answer(json.dumps(told).encode(), Content_Type="application/json")


@pytest.mark.usefixtures("_others_factory")
def test_huggingface_hub_goes_through_the_door(
    hub: Web, log: NetworkLog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_theirs")
    hub.page("/api/models/me/model", information)
    access = HubAccess(f"http://{hub.host}")
    network.connect(access, log)
    api = huggingface_hub.HfApi(endpoint=access.address)
    assert api.model_info("me/model").sha == "a" * 40
    assert noted(log).address.endswith("/api/models/me/model")
    (request,) = hub.requests
    assert request.headers["User-Agent"].startswith("Vignette")
    assert "Authorization" not in request.headers
    api.model_info("me/model", token="hf_ours")
    assert hub.requests[1].headers["Authorization"] == "Bearer hf_ours"


@pytest.mark.usefixtures("_others_factory")
def test_huggingface_hub_is_kept_offline_too(hub: Web, log: NetworkLog, tmp_path: Path) -> None:
    hub.page("/api/models/me/model", information)
    address = f"http://{hub.host}"
    network.connect(HubAccess(address), log)
    network.connect(HubAccess(address, is_offline=True), log)
    with pytest.raises(EngineError, match="stay offline"):
        huggingface_hub.HfApi(endpoint=address).model_info("me/model")
    with pytest.raises(EngineError, match="stay offline"):
        huggingface_hub.hf_hub_download("me/model", "a", endpoint=address, cache_dir=tmp_path)
    assert hub.requests == []


@pytest.mark.usefixtures("_others_factory")
def test_connecting_again_leaves_a_client_at_work_alone(hub: Web, log: NetworkLog) -> None:
    from huggingface_hub.utils import get_session

    access = HubAccess(f"http://{hub.host}")
    network.connect(access, log)
    session = get_session()
    network.connect(HubAccess(access.endpoint, token="hf_ours"), log)
    assert get_session() is session
    assert not session.is_closed
