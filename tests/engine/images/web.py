"""A web server on this machine that misbehaves on request, and leaves nothing behind."""

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer


class Request(BaseHTTPRequestHandler):
    """One request; the page that its path names answers it."""

    server: "Web"

    def do_GET(self) -> None:
        self.server.requests.append(self)
        with suppress(ConnectionError):  # the client has heard enough
            self.server.pages[self.path](self)

    def answer(self, body: bytes = b"", status: int = 200, **headers: object) -> None:
        """A whole answer; `Content_Type` stands for Content-Type."""
        self.send_response(status)
        for name, value in {"Content_Length": len(body), **headers}.items():
            self.send_header(name.replace("_", "-"), str(value))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """Nothing: the tests look at `requests`."""


class Web(ThreadingHTTPServer):
    """Serves `pages` by path, and keeps the `requests` it got."""

    daemon_threads = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Request)
        self.pages: dict[str, Callable[[Request], None]] = {}
        self.requests: list[Request] = []
        self.is_over = threading.Event()

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.server_port}"

    def page(self, path: str, answer: Callable[[Request], None]) -> str:
        """Serve `answer` under `path`; its address."""
        self.pages[path] = answer
        return f"http://{self.host}{path}"


@contextmanager
def serving() -> Iterator[Web]:
    """A running server; all its threads have ended when the context is left."""
    web = Web()
    thread = threading.Thread(target=web.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield web
    finally:
        web.is_over.set()
        web.shutdown()
        thread.join()
        web.server_close()
