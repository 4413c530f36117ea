"""Listens for a second Vignette of the same library, which hands its pictures over and ends."""

from __future__ import annotations

import json

from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from gui.instance import CONNECT_MS, TAKEN

_LONGEST_BYTES = 10_000_000


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
                socket.write(TAKEN)
                socket.flush()
                self.called.emit(sources)


def _is_answered(name: str) -> bool:
    """Whether somebody listens."""
    socket = QLocalSocket()
    socket.connectToServer(name)
    return socket.waitForConnected(CONNECT_MS)


def _parsed(line: bytes) -> list[str] | None:
    try:
        sources = json.loads(line)
    except ValueError:
        return None
    is_list = isinstance(sources, list) and all(isinstance(one, str) for one in sources)
    return sources if is_list else None
