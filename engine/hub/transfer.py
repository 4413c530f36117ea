"""One file from the hub, to the last byte and no byte twice, over any connection.

A transfer goes on at the byte where the one before it ended, be it after a cut, a stall, a pause
or a restart of the machine.  What came is checked against the digest that the hub lists.
"""

from __future__ import annotations

import os
import random
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from io import FileIO
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import NetworkError
from engine.hub import digests
from engine.hub.answers import BusyError, WrongAnswerError, bytes_to_skip
from engine.hub.interrupt import Interrupt
from engine.hub.listing import RemoteFile
from engine.hub.rate_limit import RateLimit

if TYPE_CHECKING:
    import httpx2

_LOOK_UP_S = 0.5


@dataclass(frozen=True)
class Patience:
    """How long a server is waited for.

    `tries` counts those in a row that bring no byte; between them, the wait doubles from
    `first_wait_s`, or is what the server asks for, unless that is more than `longest_wait_s`.
    """

    connect_s: float = 10.0
    silence_s: float = 30.0
    tries: int = 6
    first_wait_s: float = 1.0
    longest_wait_s: float = 300.0


@dataclass(frozen=True)
class Line:
    """The way to the hub, shared by the files that come over it."""

    client: httpx2.Client
    headers: dict[str, str] = field(default_factory=dict, repr=False)
    patience: Patience = Patience()
    interrupt: Interrupt = field(default_factory=Interrupt)
    limit: RateLimit = field(default_factory=RateLimit)


def fetch_file(line: Line, url: str, file: RemoteFile, part: Path) -> Iterator[int]:
    """Bring `file` from `url` into `part`, yielding how many bytes of it are here.

    When this ends `part` is whole, checked and on the disk.  Closing the generator, or the line's
    interrupt (which raises Cancelled), leaves it to be gone on with.  Raises NetworkError when
    the server keeps sending another file; the errors of httpx2 and huggingface_hub when it cannot
    be reached or refuses; OSError when `part` cannot be written.
    """
    for may_repeat in (True, False):
        transfer = _Transfer(line, url, file, part)
        try:
            yield from transfer.run()
            return
        except WrongAnswerError as error:
            if transfer.is_spoilt:
                part.unlink(missing_ok=True)
            if not may_repeat:
                raise NetworkError(
                    f"The file ‘{file.path}’ came damaged twice: {error}.",
                    "Try again later, or over another connection or mirror.",
                ) from error


class _Transfer:
    """One go at a file; `here_bytes` of it are in `part` and in the digest."""

    def __init__(self, line: Line, url: str, file: RemoteFile, part: Path) -> None:
        self._line = line
        self._url = url
        self._file = file
        self._part = part
        self._digest = digests.start(file.digest, file.size_bytes)
        self.here_bytes = 0
        self.is_spoilt = False
        """Whether what is in `part` is of no use."""

    def run(self) -> Iterator[int]:
        if self._part.is_file() and self._part.stat().st_size > self._file.size_bytes:
            self._part.unlink()
        with FileIO(self._part, "a+") as file:  # unbuffered: a killed program loses nothing
            yield from self._read_again(file)
            yield from self._persist(file)
            os.fsync(file.fileno())
        if self._digest.hexdigest() != self._file.digest:
            self.is_spoilt = True
            raise WrongAnswerError("its content is not what the hub lists")

    def _read_again(self, file: FileIO) -> Iterator[int]:
        """Take what is in `part` into the digest."""
        file.seek(0)
        while piece := file.read(digests.PIECE_BYTES):
            self._count(piece)
            self._line.interrupt.check()
            yield self.here_bytes

    def _persist(self, file: FileIO) -> Iterator[int]:
        """Ask for what is missing until nothing is, or too many answers in a row bring nothing."""
        import httpx2

        patience = self._line.patience
        failures = 0
        while self.here_bytes < self._file.size_bytes:
            before_bytes, wait_s = self.here_bytes, 0.0
            try:
                yield from self._attempt(file)
                error: Exception = httpx2.RemoteProtocolError("the answer ended early")
            except httpx2.TransportError as caught:
                error = caught
            except BusyError as busy:
                error, wait_s = busy, busy.wait_s
            if self.here_bytes == self._file.size_bytes:
                return
            self._line.interrupt.check()
            failures = 0 if self.here_bytes > before_bytes else failures + 1
            if failures >= patience.tries or wait_s > patience.longest_wait_s:
                raise error
            yield from self._wait(wait_s or _backoff_s(patience, failures))

    def _attempt(self, file: FileIO) -> Iterator[int]:
        """Ask once, and take all that comes."""
        import httpx2

        headers = {**self._line.headers, "Accept-Encoding": "identity"}
        if self.here_bytes:
            headers["Range"] = f"bytes={self.here_bytes}-"
        patience = self._line.patience
        timeout = httpx2.Timeout(patience.silence_s, connect=patience.connect_s)
        with self._line.client.stream(
            "GET", self._url, headers=headers, timeout=timeout
        ) as response:
            skip_bytes = bytes_to_skip(response, self._file, self.here_bytes)
            self._watch(response)
            try:
                yield from self._take(file, response.iter_raw(), skip_bytes)
            finally:
                self._line.interrupt.watch(None)

    def _take(self, file: FileIO, body: Iterator[bytes], skip_bytes: int) -> Iterator[int]:
        """Keep what comes, but for the first `skip_bytes`."""
        import httpx2

        try:
            for chunk in body:
                self._keep(file, chunk[skip_bytes:])
                skip_bytes = max(0, skip_bytes - len(chunk))
                yield from self._wait(self._line.limit.take(len(chunk)))
                yield self.here_bytes
        except GeneratorExit:
            self._line.interrupt.hang_up()
            with suppress(httpx2.TransportError, WrongAnswerError, OSError):
                for chunk in body:  # what has arrived already need not come again
                    self._keep(file, chunk[skip_bytes:])
                    skip_bytes = max(0, skip_bytes - len(chunk))
            raise

    def _keep(self, file: FileIO, chunk: bytes) -> None:
        if self.here_bytes + len(chunk) > self._file.size_bytes:
            self.is_spoilt = True
            raise WrongAnswerError("the server sends more than the hub lists")
        left = memoryview(chunk)
        while left:
            count = file.write(left)
            self._count(left[:count])
            left = left[count:]

    def _count(self, piece: bytes | memoryview) -> None:
        self._digest.update(piece)
        self.here_bytes += len(piece)

    def _watch(self, response: httpx2.Response) -> None:
        with suppress(KeyError, AttributeError):
            stream = response.extensions["network_stream"]
            self._line.interrupt.watch(stream.get_extra_info("socket"))

    def _wait(self, duration_s: float) -> Iterator[int]:
        """Wait, looking up every now and then."""
        while duration_s > 0:
            self._line.interrupt.wait(min(duration_s, _LOOK_UP_S))
            duration_s -= _LOOK_UP_S
            yield self.here_bytes


def _backoff_s(patience: Patience, failures: int) -> float:
    """Doubled each time, and spread, so that many who were cut at once do not ask at once."""
    wait_s = patience.first_wait_s * 2.0 ** max(0, failures - 1)
    return min(wait_s, patience.longest_wait_s) * random.uniform(0.5, 1.0)
