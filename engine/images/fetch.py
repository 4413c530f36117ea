"""Fetch a picture over http or https, from a server that nobody vouches for.

Limits of size and time, public addresses only, redirects followed by hand so that each hop is
checked like the first.  No cookies, no proxies, no credentials, nothing of the user is sent but
the address itself.  What was asked of whom is noted in the log of the network.
"""

from __future__ import annotations

from dataclasses import dataclass
from http import HTTPStatus
from typing import TYPE_CHECKING

from engine.errors import NetworkError
from engine.hub.network_log import (
    BROKE_OFF,
    NO_CONNECTION,
    STOPPED,
    TIMED_OUT,
    NetworkLog,
    OpenExchange,
)
from engine.images.names import shown
from engine.images.network import ANOTHER_WAY, Deadline, PublicNetwork

if TYPE_CHECKING:
    import httpcore2
    import httpx2

_HEADERS = [
    (b"User-Agent", b"Vignette"),
    (b"Accept", b"image/*"),
    (b"Accept-Encoding", b"identity"),
]
_REDIRECTS = {301, 302, 303, 307, 308}


@dataclass(frozen=True)
class FetchOptions:
    """How much is asked of the network.

    `allowed` names hosts, addresses and networks that may be reached though they are not public.
    `silence_s` is the longest wait for a sign of life, `total_s` for everything.
    """

    allowed: tuple[str, ...] = ()
    max_bytes: int = 64 * 2**20
    silence_s: float = 15.0
    total_s: float = 60.0
    max_redirects: int = 5
    log: NetworkLog | None = None


def fetch(address: str, options: FetchOptions = FetchOptions()) -> bytes:
    """The bytes behind an http or https `address`.  What they are is for the opener to say.

    Raises NetworkError.
    """
    import httpcore2

    network = PublicNetwork(options.allowed, Deadline(options.total_s))
    url = _parse(address)
    with httpcore2.ConnectionPool(network_backend=network) as pool:
        for _ in range(options.max_redirects + 1):
            answer = _ask(pool, url, options)
            if isinstance(answer, bytes):
                return answer
            url = answer
    message = f"{shown(address)} redirects more than {options.max_redirects} times."
    raise NetworkError(message, ANOTHER_WAY)


def _parse(address: str, base: httpx2.URL | None = None) -> httpx2.URL:
    """`address`, which may be relative to `base`, as an http or https one."""
    import httpx2

    try:
        url = base.join(address) if base else httpx2.URL(address)
    except (httpx2.InvalidURL, ValueError) as error:
        raise NetworkError(f"{shown(address)} is no address.", "Check it.") from error
    if url.scheme not in {"http", "https"} or not url.host:
        origin = f"{shown(base.host)} redirects to" if base else "Vignette cannot fetch"
        raise NetworkError(f"{origin} {shown(address)}, which is no web address.", ANOTHER_WAY)
    return url


def _ask(
    pool: httpcore2.ConnectionPool, url: httpx2.URL, options: FetchOptions
) -> bytes | httpx2.URL:
    """The body behind `url`, or the address it redirects to."""
    import httpcore2

    host = shown(url.host)
    wait = dict.fromkeys(("connect", "read", "write", "pool"), options.silence_s)
    target = httpcore2.URL(
        scheme=url.raw_scheme, host=url.raw_host, port=url.port, target=url.raw_path
    )
    headers = [(b"Host", url.netloc), *_HEADERS]
    exchange = OpenExchange(options.log, "GET", str(url))
    exchange.failure = STOPPED
    try:
        with pool.stream("GET", target, headers=headers, extensions={"timeout": wait}) as response:
            exchange.status, exchange.failure = response.status, ""
            location = _location(response)
            if response.status in _REDIRECTS and location:
                return _parse(location, base=url)
            if response.status != HTTPStatus.OK:
                raise NetworkError(f"{host} answered {_phrase(response.status)}.", ANOTHER_WAY)
            return _body(response, host, options.max_bytes, exchange)
    except httpcore2.TimeoutException as error:
        exchange.failure = TIMED_OUT
        raise NetworkError(f"{host} takes too long.", ANOTHER_WAY) from error
    except httpcore2.ConnectError as error:
        exchange.failure = NO_CONNECTION
        hint = "Check the address, and that this machine is online."
        raise NetworkError(f"{host} does not accept a connection.", hint) from error
    except (httpcore2.NetworkError, httpcore2.ProtocolError) as error:
        exchange.failure = BROKE_OFF
        raise NetworkError(f"The connection to {host} broke off.", "Try again.") from error
    finally:
        exchange.end()


def _location(response: httpcore2.Response) -> str:
    values = [value for key, value in response.headers if key.lower() == b"location"]
    return values[0].decode("utf-8", errors="replace") if values else ""


def _phrase(status: int) -> str:
    is_known = status in set(HTTPStatus)
    return f"{status} ({HTTPStatus(status).phrase})" if is_known else str(status)


def _body(response: httpcore2.Response, host: str, max_bytes: int, exchange: OpenExchange) -> bytes:
    """The whole body, given up as soon as it is, or says it is, longer than `max_bytes`."""
    too_large = NetworkError(f"{host} sends more than {max_bytes // 2**20} MiB.", ANOTHER_WAY)
    for key, value in response.headers:
        if key.lower() == b"content-length" and int(value) > max_bytes:
            raise too_large
    body = bytearray()
    for chunk in response.iter_stream():
        body += chunk
        exchange.received_bytes = len(body)
        if len(body) > max_bytes:
            raise too_large
    return bytes(body)
