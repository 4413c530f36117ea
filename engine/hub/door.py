"""What passes the door to the hub, and what is noted of it.

Refused before there is a socket: everything while Vignette is offline, an address that is not a
web address, and an open one where the hub's own is encrypted, which a redirect may lead to.  The
token goes to the hub and to no other host, wherever redirects lead.
"""

from __future__ import annotations

import threading
import urllib.request
from collections.abc import Iterator
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from typing import cast

import httpx2

from engine.errors import NetworkError
from engine.hub.access import HubAccess
from engine.hub.network import offline_refusal
from engine.hub.network_log import (
    BROKE_OFF,
    NO_CONNECTION,
    STOPPED,
    TIMED_OUT,
    NetworkLog,
    OpenExchange,
)

_DEFAULT_PORTS = {"http": 80, "https": 443}


class Door(httpx2.BaseTransport):
    """Carries requests over direct connections, or over those of the proxy that is named."""

    def __init__(self, access: HubAccess, log: NetworkLog) -> None:
        self._access = access
        self._hub = httpx2.URL(access.address)
        self._log = log
        self._transports: dict[str, httpx2.HTTPTransport] = {}
        self._lock = threading.Lock()

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """The answer to `request`; raises NetworkError for what is refused."""
        self._check(request.url)
        self._dress(request)
        exchange = OpenExchange(self._log, request.method, str(request.url))
        try:
            response = self._transport(request.url).handle_request(request)
        except BaseException as error:
            exchange.failure = _in_words(error)
            exchange.end()
            raise
        exchange.status = response.status_code
        return httpx2.Response(
            status_code=response.status_code,
            headers=response.headers,
            stream=_CountedStream(cast(httpx2.SyncByteStream, response.stream), exchange),
            extensions=response.extensions,
        )

    def close(self) -> None:
        """Close every connection."""
        with self._lock:
            for transport in self._transports.values():
                transport.close()
            self._transports.clear()

    def _check(self, url: httpx2.URL) -> None:
        if self._access.is_offline:
            raise offline_refusal()
        if url.scheme not in _DEFAULT_PORTS:
            raise NetworkError(
                f"{self._hub.host} leads to ‘{url.scheme}:’, which is no web address.",
                "Try again later, or choose another mirror.",
            )
        if self._hub.scheme == "https" and url.scheme != "https":
            raise NetworkError(
                f"{self._hub.host} leads to {url.host} over an open connection, which anybody on "
                "the way could change.",
                "Try again later, or choose another mirror.",
            )

    def _dress(self, request: httpx2.Request) -> None:
        request.headers["User-Agent"] = _user_agent()
        if _origin(request.url) != _origin(self._hub):
            request.headers.pop("Authorization", None)

    def _transport(self, url: httpx2.URL) -> httpx2.HTTPTransport:
        proxy = proxy_for(url.scheme, url.host)
        with self._lock:
            if proxy not in self._transports:
                self._transports[proxy] = _transport_over(proxy)
            return self._transports[proxy]


class _CountedStream(httpx2.SyncByteStream):
    """A body whose bytes are counted as they come."""

    def __init__(self, stream: httpx2.SyncByteStream, exchange: OpenExchange) -> None:
        self._stream = stream
        self._exchange = exchange

    def __iter__(self) -> Iterator[bytes]:
        try:
            for chunk in self._stream:
                self._exchange.received_bytes += len(chunk)
                yield chunk
        except httpx2.HTTPError as error:
            self._exchange.failure = _in_words(error)
            raise

    def close(self) -> None:
        try:
            self._stream.close()
        finally:
            self._exchange.end()


def proxy_for(scheme: str, host: str) -> str:
    """The address of the proxy that leads to `host`, empty for none.

    What the environment says (`HTTPS_PROXY`, `ALL_PROXY`, `NO_PROXY`), else the system's settings
    on Windows and macOS.
    """
    proxies = urllib.request.getproxies()
    proxy = proxies.get(scheme) or proxies.get("all", "")
    if not proxy or urllib.request.proxy_bypass(host):
        return ""
    return proxy if "://" in proxy else f"http://{proxy}"


def _transport_over(proxy: str) -> httpx2.HTTPTransport:
    try:
        return httpx2.HTTPTransport(proxy=proxy or None)
    except (ValueError, httpx2.InvalidURL) as error:
        raise NetworkError(
            "The proxy that is set cannot be used: its address is not understood.",
            "Write it as http://host:port or socks5://host:port, for instance in HTTPS_PROXY.",
        ) from error


def _origin(url: httpx2.URL) -> tuple[str, str, int | None]:
    return url.scheme, url.host, url.port or _DEFAULT_PORTS.get(url.scheme)


def _in_words(error: BaseException) -> str:
    """Why a request failed, for the log."""
    if isinstance(error, httpx2.TimeoutException):
        return TIMED_OUT
    if isinstance(error, httpx2.ConnectError):
        return NO_CONNECTION
    if isinstance(error, httpx2.ProxyError):
        return "refused by the proxy"
    if isinstance(error, httpx2.HTTPError):
        return BROKE_OFF
    return STOPPED


@cache
def _user_agent() -> str:
    """Who asks, and nothing about this machine."""
    try:
        return f"Vignette/{version('vignette')}"
    except PackageNotFoundError:
        return "Vignette"
