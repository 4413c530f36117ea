"""A model hub on the loopback interface: one folder, served as huggingface.co serves one."""

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@contextmanager
def serve(hub_id: str, folder: Path, refusal: str = "") -> Iterator[tuple[str, list[str]]]:
    """Serve `folder` as the repository `hub_id`; gives the address and the requests it got.

    With `refusal`, an error code of the hub such as "GatedRepo", nothing is handed out.
    """
    requests: list[str] = []

    class Hub(BaseHTTPRequestHandler):
        def do_HEAD(self) -> None:
            self._answer(has_body=False)

        def do_GET(self) -> None:
            self._answer(has_body=True)

        def log_message(self, format: str, *args: object) -> None:
            requests.append(f"{self.command} {self.path}")

        def _answer(self, has_body: bool) -> None:
            content = self._content()
            if refusal or content is None:
                self.send_response(403 if refusal == "GatedRepo" else 404)
                self.send_header("X-Error-Code", refusal or "EntryNotFound")
                content = b""
            else:
                self.send_response(200)
                self.send_header("X-Repo-Commit", COMMIT)
                self.send_header("ETag", f'"{hash(content):x}"')
            self.send_header("Content-Length", str(len(content)))
            self.end_headers()
            if has_body:
                self.wfile.write(content)

        def _content(self) -> bytes | None:
            path = self.path.partition("?")[0]
            files = sorted(file for file in folder.iterdir() if file.is_file())
            if path.startswith(f"/api/models/{hub_id}/revision/"):
                siblings = [{"rfilename": file.name} for file in files]
                return json.dumps({"id": hub_id, "sha": COMMIT, "siblings": siblings}).encode()
            if path.startswith(f"/api/models/{hub_id}/tree/"):
                tree = [
                    {"type": "file", "path": file.name, "size": file.stat().st_size, "oid": "0"}
                    for file in files
                ]
                return json.dumps(tree).encode()
            file = folder / path.rpartition("/")[2]
            return file.read_bytes() if f"/{hub_id}/resolve/" in path and file.is_file() else None

    server = ThreadingHTTPServer(("127.0.0.1", 0), Hub)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}", requests
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
