"""One window for each library: a second Vignette hands its pictures to the first and ends."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_CONNECT_MS = 300
_REPLY_MS = 2000
_TAKEN = b"taken\n"
_LONGEST_BYTES = 10_000_000


def name_of(folder: str) -> str:
    """What the instance that uses the library in `folder` listens to."""
    return f"vignette-{hashlib.sha256(folder.encode()).hexdigest()[:16]}"


def hand_over(name: str, sources: Sequence[str]) -> bool:
    """Give `sources` to a running Vignette, which comes to the front; False when there is none."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(_CONNECT_MS):
        return False
    socket.write(json.dumps(list(sources)).encode() + b"\n")
    socket.flush()
    is_taken = socket.waitForReadyRead(_REPLY_MS) and socket.readAll().data() == _TAKEN
    socket.disconnectFromServer()
    return is_taken


class InstanceServer(QObject):
    """Listens for other instances of the same user."""

    called = Signal(object)
    """A list of sources, perhaps empty: somebody started Vignette again."""

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._on_connection)
        # Qt would take the name from one that was started at the same moment.
        if not _is_answered(name):
            QLocalServer.removeServer(name)  # left behind by one that was killed
            self._server.listen(name)

    def close(self) -> None:
        """Listen no more."""
        self._server.close()

    def _on_connection(self) -> None:
        while socket := self._server.nextPendingConnection():
            socket.readyRead.connect(self._on_ready)
            socket.disconnected.connect(socket.deleteLater)

    def _on_ready(self) -> None:
        socket = self.sender()
        assert isinstance(socket, QLocalSocket)
        if socket.bytesAvailable() > _LONGEST_BYTES:
            socket.abort()
        elif socket.canReadLine():
            sources = _parsed(socket.readLine().data())
            if sources is not None:
                socket.write(_TAKEN)
                socket.flush()
                self.called.emit(sources)


def _is_answered(name: str) -> bool:
    """Whether somebody listens."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(_CONNECT_MS)


def _parsed(line: bytes) -> list[str] | None:
    try:
        sources = json.loads(line)
    except ValueError:
        return None
    is_list = isinstance(sources, list) and all(isinstance(one, str) for one in sources)
    return sources if is_list else None
