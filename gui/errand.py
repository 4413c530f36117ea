"""Something that takes time, done off the window's thread."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal

from engine.errors import EngineError


class Errand(QThread):
    """Runs a function once; what it returns, or how it failed, comes back as a signal.

    The signals arrive on the receiver's own thread.  The owner waits for it before it goes.
    """

    done = Signal(object)
    """What the function returned."""
    failed = Signal(str, str)
    """A sentence and a hint: the function raised an `EngineError`."""

    def __init__(self, work: Callable[[], Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work = work

    def run(self) -> None:
        """Called by Qt on the new thread."""
        try:
            result = self._work()
        except EngineError as error:
            self.failed.emit(error.message, error.hint)
        else:
            self.done.emit(result)
