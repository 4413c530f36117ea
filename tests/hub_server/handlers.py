"""The answers of the hub and of its storage host."""

import json
import re
from http.server import BaseHTTPRequestHandler
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.hub_server.body import FileAnswer
from tests.hub_server.faults import Fault, Kind
from tests.hub_server.repository import HubFile, Repository

_MODEL = r"/api/models/(?P<id>[^/]+/[^/]+?)"
_REVISION = r"(?P<revision>refs/pr/\d+|[^/]+)"
_INFO = re.compile(_MODEL + rf"(?:/revision/{_REVISION})?")
_TREE = re.compile(_MODEL + rf"/tree/{_REVISION}")
_AUTH_CHECK = re.compile(_MODEL + r"/auth-check")
_RESOLVE = re.compile(rf"/(?P<id>[^/]+/[^/]+)/resolve/{_REVISION}/(?P<path>.+)")
_STORED = re.compile(r"/stored/(?P<id>[^/]+/[^/]+)/(?P<path>.+)")


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    side = ""

    @property
    def hub(self) -> Any:
        return self.server.hub  # type: ignore[attr-defined]

    @property
    def token(self) -> str:
        return self.headers.get("Authorization", "").removeprefix("Bearer ")

    def log_message(self, format: str, *args: object) -> None:
        with self.hub.lock:
            self.hub.requests.append(f"{self.command} {urlsplit(self.path).path}")
            if self.token:
                self.hub.tokens_seen.append((self.side, self.token))

    def do_HEAD(self) -> None:
        self._answer(unquote(urlsplit(self.path).path))

    def do_GET(self) -> None:
        self._answer(unquote(urlsplit(self.path).path))

    def _answer(self, path: str) -> None:
        raise NotImplementedError

    def send_file(self, file: HubFile, headers: dict[str, str]) -> None:
        answer = FileAnswer(self, file, headers)
        is_get = self.command == "GET"
        fault = self.hub.take_fault(file.path, answer.start, len(file.content)) if is_get else None
        try:
            answer.send(fault)
        finally:
            with self.hub.lock:
                self.hub.sent_bytes[file.path] += answer.sent_bytes
                self.hub.needless_bytes[file.path] += answer.needless_bytes

    def send_json(self, content: object) -> None:
        body = json.dumps(content).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "GET":
            self.wfile.write(body)

    def refuse(self, status: int, code: str = "", message: str = "", **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        if code:
            self.send_header("X-Error-Code", code)
        if message:
            self.send_header("X-Error-Message", message)
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()


class HubHandler(_Handler):
    """The hub itself."""

    side = "hub"

    def _answer(self, path: str) -> None:
        fault = self.hub.take_fault("api") if path.startswith("/api/") else None
        if fault:
            self._be_busy(fault)
        elif self.token and self.token not in self.hub.users:
            self.refuse(401, message="Invalid credentials in Authorization header")
        elif path == "/api/whoami-v2":
            self._who_am_i()
        elif match := _TREE.fullmatch(path):
            self._tell(match, self._tree)
        elif match := _AUTH_CHECK.fullmatch(path):
            self._check_access(match)
        elif match := _INFO.fullmatch(path):
            self._tell(match, self._info)
        elif match := _RESOLVE.fullmatch(path):
            self._resolve(match)
        else:
            self.refuse(404)

    def _be_busy(self, fault: Fault) -> None:
        status = {Kind.BUSY: 503, Kind.TOO_MANY: 429, Kind.BROKEN: 500}[fault.kind]
        self.refuse(status, Retry_After=fault.retry_after)

    def _who_am_i(self) -> None:
        if not self.token:
            self.refuse(401)
        else:
            self.send_json({"type": "user", "name": self.hub.users[self.token]})

    def _repository(self, match: re.Match[str]) -> Repository | None:
        """The repository that is meant; None when it was refused."""
        repo = self.hub.repositories.get(match["id"])
        if repo is None or (repo.is_private and not repo.may_read(self.token)):
            self.refuse(404 if self.token else 401, "RepoNotFound", "Repository not found")
            return None
        revision = match.groupdict().get("revision")
        if revision and not repo.has(revision):
            self.refuse(404, "RevisionNotFound", f"Invalid rev id: {revision}")
            return None
        return repo

    def _lets_in(self, repo: Repository) -> bool:
        if repo.may_read(self.token):
            return True
        self.refuse(403 if self.token else 401, "GatedRepo", "Access to this model is restricted")
        return False

    def _tell(self, match: re.Match[str], content: Any) -> None:
        if repo := self._repository(match):
            self.send_json(content(repo))

    def _check_access(self, match: re.Match[str]) -> None:
        if (repo := self._repository(match)) and self._lets_in(repo):
            self.send_json({})

    def _info(self, repo: Repository) -> dict[str, Any]:
        return {
            "id": repo.hub_id,
            "modelId": repo.hub_id,
            "sha": repo.commit,
            "private": repo.is_private,
            "gated": "manual" if repo.is_gated else False,
            "tags": [],
            "downloads": 0,
            "cardData": {"license": repo.licence},
            "siblings": [self._sibling(file) for file in repo.files.values()],
        }

    def _sibling(self, file: HubFile) -> dict[str, Any]:
        sibling: dict[str, Any] = {"rfilename": file.path}
        if "blobs=true" in urlsplit(self.path).query.lower() and self.hub.lists_digests:
            sibling.update(size=len(file.content), blobId=file.git_id)
            if file.sha256:
                sibling["lfs"] = {
                    "sha256": file.sha256,
                    "size": len(file.content),
                    "pointerSize": 130,
                }
        return sibling

    def _tree(self, repo: Repository) -> list[dict[str, Any]]:
        return [
            {
                "type": "file",
                "path": file.path,
                "size": len(file.content),
                "oid": file.git_id,
                **(
                    {"lfs": {"oid": file.sha256, "size": len(file.content), "pointerSize": 130}}
                    if file.sha256
                    else {}
                ),
            }
            for file in repo.files.values()
        ]

    def _resolve(self, match: re.Match[str]) -> None:
        repo = self._repository(match)
        if repo is None or not self._lets_in(repo):
            return
        file = repo.files.get(match["path"])
        if file is None:
            self.refuse(404, "EntryNotFound", "Entry not found")
        elif file.sha256:
            self._redirect(repo, file)
        else:
            headers = {"ETag": f'"{file.etag}"', "X-Repo-Commit": repo.commit}
            self.send_file(file, headers)

    def _redirect(self, repo: Repository, file: HubFile) -> None:
        self.send_response(302)
        self.send_header("X-Repo-Commit", repo.commit)
        self.send_header("X-Linked-Etag", f'"{file.etag}"')
        self.send_header("X-Linked-Size", str(len(file.content)))
        address = f"{self.hub.storage_address}/stored/{repo.hub_id}/{file.path}?signature=secret"
        self.send_header("Location", address)
        self.send_header("Content-Length", "0")
        self.end_headers()


class StorageHandler(_Handler):
    """The host that large files lie on; it knows no users."""

    side = "storage"

    def _answer(self, path: str) -> None:
        match = _STORED.fullmatch(path)
        repo = self.hub.repositories.get(match["id"]) if match else None
        file = repo.files.get(match["path"]) if match and repo else None
        if file is None:
            self.refuse(404)
        else:
            self.send_file(file, {"ETag": '"of-the-storage-host"', "Accept-Ranges": "bytes"})
