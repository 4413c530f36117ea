"""Work that goes on in steps, each told on the window's thread, and that can be stopped."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable, Generator
from contextlib import closing
from typing import Any

from PySide6.QtCore import QObject, Signal

from engine.errors import Cancelled, EngineError

log = logging.getLogger(__name__)

TELL_EVERY_S = 0.05


class Steps(QObject):
    """Pulls a generator on a thread of its own.

    What it yields is told at most twenty times a second, but `ended` has the last of it.
    """

    stepped = Signal(object)
    """What was yielded."""
    ended = Signal(object)
    """All is done; the last that was yielded, None if nothing was."""
    failed = Signal(str, str)
    """It could not be done: a sentence and a hint."""
    stopped = Signal()
    """It ended because somebody stopped it."""
    _left = Signal(object)

    def __init__(
        self, name: str, at_stop: Callable[[], None] | None = None, parent: QObject | None = None
    ) -> None:
        """`at_stop` ends a wait that the work may be in; called by whoever stops it."""
        super().__init__(parent)
        self._name = name
        self._at_stop = at_stop
        self._is_stopping = threading.Event()
        self._thread: threading.Thread | None = None
        self._left.connect(self._on_left)

    def start(self, work: Callable[[], Generator[Any, None, None]]) -> None:
        """Begin, unless it was stopped before; from any thread.  `work` is called on the new one,
        too."""
        if self._is_stopping.is_set():
            self._left.emit(self.stopped.emit)
            return
        self._thread = threading.Thread(target=self._run, args=(work,), name=self._name)
        self._thread.start()

    @property
    def is_over(self) -> bool:
        """Whether its thread has ended."""
        return self._thread is not None and not self._thread.is_alive()

    def stop(self) -> None:
        """End at the next step; from any thread, at once."""
        self._is_stopping.set()
        if self._at_stop is not None:
            self._at_stop()

    def close(self) -> None:
        """Stop, and wait until it has ended; from any thread."""
        self.stop()
        if self._thread is not None:
            self._thread.join()

    def _run(self, work: Callable[[], Generator[Any, None, None]]) -> None:
        try:
            last = self._pull(work())
        except Cancelled:
            self._left.emit(self.stopped.emit)
        except EngineError as error:
            message, hint = error.message, error.hint
            self._left.emit(lambda: self.failed.emit(message, hint))
        except Exception as error:  # the last resort: nobody else would hear
            log.exception("%s failed", self._name)
            message = f"A mistake in Vignette stopped this: {type(error).__name__}."
            self._left.emit(lambda: self.failed.emit(message, "See the log for it."))
        else:
            self._left.emit(lambda: self.ended.emit(last))

    def _pull(self, steps: Generator[Any, None, None]) -> Any:
        last, told_s = None, 0.0
        with closing(steps):
            for last in steps:
                if self._is_stopping.is_set():
                    raise Cancelled
                now_s = time.monotonic()
                if now_s - told_s >= TELL_EVERY_S:
                    told_s = now_s
                    self.stepped.emit(last)
        return last

    def _on_left(self, tell: Callable[[], None]) -> None:
        tell()
