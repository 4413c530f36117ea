"""One window for each library: a second Vignette hands its pictures to the first and ends.

This module is loaded before the window is painted; what listens is in `gui.instance_server`.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Sequence

from PySide6.QtCore import QCryptographicHash, QDeadlineTimer, QLockFile

from engine import paths

CONNECT_MS = 300
TAKEN = b"taken\n"
_REPLY_MS = 2000
_STARTING_MS = 5000
"""How long the other one may take from its first moment until it listens."""


def instance_name() -> str:
    """What the window of this library listens to."""
    folder = os.environ.get("VIGNETTE_DATA_DIR") or str(paths.data_dir())
    digest = QCryptographicHash.hash(folder.encode(), QCryptographicHash.Algorithm.Sha256)
    return f"vignette-{digest.toHex().data().decode()[:16]}"


class Instance:
    """This process's claim to be the one of its library, from its first moment to its end."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._lock = QLockFile(os.path.join(tempfile.gettempdir(), f"{name}.lock"))
        self._lock.setStaleLockTime(0)

    def hand_over(self, sources: Sequence[str]) -> bool:
        """Give `sources` to the one that is there, which comes to the front; False when this is
        the first, or the other one does not answer."""
        is_first = self._lock.tryLock(0)
        if is_first and not _is_listening(self._name):
            return False
        limit = QDeadlineTimer(0 if is_first else _STARTING_MS)
        while not hand_over(self._name, sources):
            if limit.hasExpired():
                return False
        return True

    def close(self) -> None:
        """Let another one be the first."""
        self._lock.unlock()


def hand_over(name: str, sources: Sequence[str]) -> bool:
    """Give `sources` to who listens to `name`; False when there is nobody."""
    import json

    from PySide6.QtNetwork import QLocalSocket

    socket = QLocalSocket()
    socket.connectToServer(name)
    if not socket.waitForConnected(CONNECT_MS):
        return False
    socket.write(json.dumps(list(sources)).encode() + b"\n")
    socket.flush()
    is_taken = socket.waitForReadyRead(_REPLY_MS) and socket.readAll().data() == TAKEN
    socket.disconnectFromServer()
    return is_taken


def _is_listening(name: str) -> bool:
    """Whether there may be somebody; far quicker than to ask."""
    folder = r"\\.\pipe" if sys.platform == "win32" else tempfile.gettempdir()
    return os.path.exists(os.path.join(folder, name))
