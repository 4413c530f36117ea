"""The network as `fetch` sees it: public addresses only, and no later than a deadline.

Names are resolved here, the addresses checked, and exactly those connected to.  A check of the
name before the connection would not do: the name may lead elsewhere a moment later (DNS
rebinding).  Every read and write is bounded by the deadline, so that a server that sends one
byte now and then, in its headers, its TLS handshake or its body, is cut off as well.  Only the
system's resolver keeps a time of its own.
"""

from __future__ import annotations

import ipaddress
import socket
import time
from typing import TYPE_CHECKING, Any

from engine.errors import NetworkError
from engine.images.addresses import IpAddress, is_reachable
from engine.images.names import shown

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterable

    from httpcore2 import SOCKET_OPTION, NetworkBackend, NetworkStream
else:
    # the import of httpcore2 takes longer than that of the whole engine; its pool asks only for
    # the methods
    NetworkBackend = NetworkStream = object

ANOTHER_WAY = "Save the picture to a file and open that."


class Deadline:
    """The moment by which all must be over."""

    def __init__(self, total_s: float) -> None:
        self._end = time.monotonic() + total_s

    def cap(self, timeout_s: float | None) -> float:
        """`timeout_s`, or the time left if that is less; raises NetworkError when none is."""
        left_s = self._end - time.monotonic()
        if left_s <= 0:
            raise NetworkError("The picture's server takes too long.", ANOTHER_WAY)
        return left_s if timeout_s is None else min(left_s, timeout_s)


class PublicNetwork(NetworkBackend):
    """Connects to public and `allowed` addresses, until the `deadline`."""

    def __init__(self, allowed: tuple[str, ...], deadline: Deadline) -> None:
        self._allowed = allowed
        self._deadline = deadline

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[SOCKET_OPTION] | None = None,
    ) -> NetworkStream:
        """A connection to the first address of `host` that answers.

        Raises NetworkError when it has none, or none that may be reached.
        """
        import httpcore2

        reachable = [ip for ip in _resolve(host, port) if is_reachable(host, ip, self._allowed)]
        if not reachable:
            raise NetworkError(
                f"{shown(host)} leads into a private network, so nothing was fetched from it.",
                f"{ANOTHER_WAY} Or add it to the hosts you allow.",
            )
        failures = []
        for ip in reachable:
            try:
                limit_s = self._deadline.cap(timeout)
                stream = httpcore2.SyncBackend().connect_tcp(str(ip), port, limit_s)
                return BoundedStream(stream, self._deadline)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                failures.append(error)
        raise failures[0]


class BoundedStream(NetworkStream):
    """A connection on which nothing takes longer than the deadline."""

    def __init__(self, stream: NetworkStream, deadline: Deadline) -> None:
        self._stream = stream
        self._deadline = deadline

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self._stream.read(max_bytes, self._deadline.cap(timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self._stream.write(buffer, self._deadline.cap(timeout))

    def close(self) -> None:
        self._stream.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> NetworkStream:
        import httpcore2

        limit_s = self._deadline.cap(timeout)
        try:
            secure = self._stream.start_tls(ssl_context, server_hostname, limit_s)
        except httpcore2.ConnectError as error:
            host = shown(server_hostname or "")
            message = f"{host} cannot prove who it is, so nothing was fetched from it."
            raise NetworkError(message, ANOTHER_WAY) from error
        return BoundedStream(secure, self._deadline)

    def get_extra_info(self, info: str) -> Any:
        return self._stream.get_extra_info(info)


def _resolve(host: str, port: int) -> list[IpAddress]:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        hint = "Check the address, and that this machine is online."
        raise NetworkError(f"There is no server {shown(host)}.", hint) from error
    return [ipaddress.ip_address(address[4][0]) for address in found]
