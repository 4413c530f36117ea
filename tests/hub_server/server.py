"""A model hub on the loopback interface that speaks huggingface.co's own protocol.

The real `huggingface_hub` client downloads from it.  Large files are redirected to a storage
host, which is another address, as the hub does.  https://huggingface.co/docs/hub/api
"""

import socket
import threading
from collections import Counter, defaultdict
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from tests.hub_server.faults import Fault
from tests.hub_server.handlers import HubHandler, StorageHandler
from tests.hub_server.repository import Repository

USERS = {"hf_good": "ada", "hf_reader": "grace"}
"""The tokens that are valid, and whose they are."""


class HubServer:
    """What is served, what goes wrong, and what was asked and sent."""

    def __init__(self, *repositories: Repository) -> None:
        self.repositories = {one.hub_id: one for one in repositories}
        self.users = dict(USERS)
        self.faults: dict[str, list[Fault]] = defaultdict(list)
        """The faults to come, by the path of the file they will befall; "api" for the index."""
        self.requests: list[str] = []
        self.tokens_seen: list[tuple[str, str]] = []
        """Which of the two servers was shown which token."""
        self.sent_bytes: Counter[str] = Counter()
        """The bytes of bodies sent, by the path of the file."""
        self.needless_bytes: Counter[str] = Counter()
        """Those of them that no client could have used, by the fault of the server."""
        self.lists_digests = True
        """False for a mirror that lists names alone."""
        self.address = ""
        self.storage_address = ""
        self.lock = threading.Lock()

    def take_fault(self, path: str, start: int = 0, size_bytes: int = 0) -> Fault | None:
        """The next fault of this file, once, if an answer from `start` on would show it."""
        with self.lock:
            for fault in self.faults[path]:
                if fault.concerns(start, size_bytes):
                    self.faults[path].remove(fault)
                    return fault
        return None


@contextmanager
def serve(*repositories: Repository) -> Iterator[HubServer]:
    """A hub with these repositories, and its storage host, until the block ends."""
    hub = HubServer(*repositories)
    with (
        _listening(hub, HubHandler) as hub.address,
        _listening(hub, StorageHandler) as hub.storage_address,
    ):
        yield hub


class _Server(ThreadingHTTPServer):
    """Knows its connections, so that it can end with all its threads."""

    daemon_threads = False
    hub: HubServer

    def __init__(self, hub: HubServer, handler: type[BaseHTTPRequestHandler]) -> None:
        super().__init__(("127.0.0.1", 0), handler)
        # Little is under way at once, as on a real line: else what a client refuses counts as sent.
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 12 * 1024)
        self.hub = hub
        self._connections: set[socket.socket] = set()

    def process_request(self, request, client_address) -> None:
        self._connections.add(request)
        super().process_request(request, client_address)

    def shutdown_request(self, request) -> None:
        self._connections.discard(request)
        super().shutdown_request(request)

    def handle_error(self, request, client_address) -> None:
        """A client that goes away is what many tests are about."""

    def hang_up(self) -> None:
        for connection in list(self._connections):
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)


@contextmanager
def _listening(hub: HubServer, handler: type[BaseHTTPRequestHandler]) -> Iterator[str]:
    server = _Server(hub, handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}"
    finally:
        server.shutdown()
        thread.join()
        server.hang_up()
        server.server_close()
