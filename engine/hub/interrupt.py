"""A way to stop a transfer at once, even one that waits for a server that says nothing."""

from __future__ import annotations

import socket
import threading
from contextlib import suppress

from engine.errors import Cancelled


class Interrupt:
    """Set by one thread; ends the waiting and the reading of another."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None

    @property
    def is_set(self) -> bool:
        """Whether somebody asked to stop."""
        return self._event.is_set()

    def set(self) -> None:
        """Ask to stop; a read that waits for the server comes back at once."""
        with self._lock:
            self._event.set()
            self._shut_down()

    def check(self) -> None:
        """Raise Cancelled if somebody asked to stop."""
        if self.is_set:
            raise Cancelled

    def wait(self, duration_s: float) -> None:
        """Wait; raise Cancelled as soon as somebody asks to stop."""
        if duration_s > 0:
            self._event.wait(duration_s)
        self.check()

    def watch(self, connection: socket.socket | None) -> None:
        """Shut `connection` down when somebody asks to stop; None: there is none to watch."""
        with self._lock:
            self._socket = connection
            if self.is_set:
                self._shut_down()

    def hang_up(self) -> None:
        """End the connection that is watched; what has arrived over it can still be read."""
        with self._lock:
            self._shut_down()

    def _shut_down(self) -> None:
        # Closing would pull the handle from under the reading thread; a shut one reads as ended.
        if self._socket is not None:
            with suppress(OSError):
                socket.socket.shutdown(self._socket, socket.SHUT_RDWR)
