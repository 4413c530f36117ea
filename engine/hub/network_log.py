"""What was asked of whom, when, and what came: a file that the user can read.

One JSON object a line, written when the answer has ended, with one write, so that several
threads and programs may note at once.  Addresses are kept without what follows a `?` and without
names and passwords: those hold keys.  The file is set aside when it is full, and the one before
it is dropped.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from urllib.parse import urlsplit, urlunsplit

from engine import paths
from engine.errors import StorageError

LOG_NAME = "network.jsonl"
MAX_BYTES = 1_000_000

TIMED_OUT = "timed out"
NO_CONNECTION = "no connection"
BROKE_OFF = "broke off"
STOPPED = "stopped"
"""Why a request failed."""

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Exchange:
    """One request.  `at` is UTC in ISO 8601; `status` is 0 where no answer came, and `failure`
    then says why.  `received_bytes` are those of the body, as they came over the wire."""

    at: str
    method: str
    address: str
    status: int = 0
    received_bytes: int = 0
    duration_s: float = 0.0
    failure: str = ""


class NetworkLog:
    """The log in the file `path`, made with its folder when there is something to note."""

    def __init__(self, path: Path, max_bytes: int = MAX_BYTES) -> None:
        self.path = path
        self._max_bytes = max_bytes

    @property
    def _before(self) -> Path:
        return self.path.with_name(f"{self.path.name}.1")

    def note(self, exchange: Exchange) -> None:
        """Add a line.  A log that cannot be written stops no one: the program's own log says so."""
        line = json.dumps(asdict(exchange), ensure_ascii=False) + "\n"
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._make_room()
            handle = os.open(self.path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
            try:
                os.write(handle, line.encode(errors="replace"))
            finally:
                os.close(handle)
        except OSError as error:
            _log.warning("the network log %s cannot be written: %s", self.path, error)

    def entries(self) -> Iterator[Exchange]:
        """What was noted, the oldest first; a line that no one can read is left out."""
        for path in (self._before, self.path):
            with suppress(FileNotFoundError), path.open(encoding="utf-8", errors="replace") as file:
                for line in file:
                    with suppress(ValueError, TypeError):
                        yield Exchange(**json.loads(line))

    def clear(self) -> None:
        """Forget all of it.  Raises StorageError when the file cannot be removed."""
        try:
            for path in (self._before, self.path):
                path.unlink(missing_ok=True)
        except OSError as error:
            raise StorageError(
                f"The network log ‘{self.path}’ cannot be removed: {error.strerror}.",
                "Allow writing to its folder, then try again.",
            ) from error

    def _make_room(self) -> None:
        from filelock import FileLock

        if not self._is_full():
            return
        # Two programs may find it full at once; the second would set the new file aside as well.
        # Windows renames no file that is open elsewhere: the next line tries again.
        lock = FileLock(self.path.with_name(f"{self.path.name}.lock"))
        with lock, suppress(PermissionError):
            if self._is_full():
                os.replace(self.path, self._before)

    def _is_full(self) -> bool:
        try:
            return self.path.stat().st_size >= self._max_bytes
        except FileNotFoundError:
            return False


class OpenExchange:
    """A request on its way, noted once when it ends; without a log, nowhere."""

    def __init__(self, log: NetworkLog | None, method: str, url: str) -> None:
        self._log = log
        self._at = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
        self._start_s = time.monotonic()
        self._method = method
        self._address = plain_address(url)
        self._is_noted = False
        self.status = 0
        self.received_bytes = 0
        self.failure = ""

    def end(self) -> None:
        """Note it; a second call does nothing."""
        if self._is_noted or self._log is None:
            return
        self._is_noted = True
        self._log.note(
            Exchange(
                self._at,
                self._method,
                self._address,
                self.status,
                self.received_bytes,
                round(time.monotonic() - self._start_s, 3),
                self.failure,
            )
        )


def plain_address(url: str) -> str:
    """`url` without a name, a password, a query and a fragment."""
    parts = urlsplit(url)
    return urlunsplit((parts.scheme, parts.netloc.rpartition("@")[2], parts.path, "", ""))


def usual_log(log_dir: Path | None = None) -> NetworkLog:
    """The log in the folder of logs: that of the settings, or the one that is usual."""
    return NetworkLog((log_dir or paths.log_dir()) / LOG_NAME)
