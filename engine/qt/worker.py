"""The thread that the engine lives in: it opens the studio, then does jobs until it is stopped."""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Callable
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QThread, Signal

from engine.errors import EngineError
from engine.importing import import_gently

if TYPE_CHECKING:
    from engine.queue import JobQueue
    from engine.runner import Runner
    from engine.settings import Settings
    from engine.studio import Studio

log = logging.getLogger(__name__)

_PIECES = ("pydantic_settings", "sqlalchemy.orm", "alembic.command", "engine.studio")
"""What opening the library needs, in pieces: between two of them the thread can end."""

Errand: TypeAlias = "Callable[[Studio, Runner], None]"


class EngineThread(QThread):
    """Runs a `Runner`; a clerk beside it writes things down, so that no caller waits for a disk.

    Signals are emitted on these two threads and arrive on the receiver's own.
    """

    told = Signal(object)
    """An `Event`."""
    settings_loaded = Signal(object)
    """The `Settings` in force."""
    opened = Signal()
    """The library is open; jobs are done from now on."""
    could_not_open = Signal(str, str)
    """The settings or the library cannot be used: a sentence and a hint.  The thread ends."""

    def __init__(
        self,
        load_settings: Callable[[], Settings],
        let_others_end: Callable[[], None],
        parent: QObject | None = None,
    ) -> None:
        """Both are called on this thread: reading and checking settings takes a while, and others
        who read the library have to end before it is closed."""
        super().__init__(parent)
        self._load_settings = load_settings
        self._let_others_end = let_others_end
        self._errands: SimpleQueue[Errand | None] = SimpleQueue()
        self._is_stopping = threading.Event()
        self._runner: Runner | None = None
        self._queue: JobQueue | None = None

    def send(self, errand: Errand) -> None:
        """Let the clerk do `errand` once the library is open; from any thread, at once."""
        self._errands.put(errand)

    def tell_queue(self, order: Callable[[JobQueue], None]) -> None:
        """Give an order to the queue at once, and again when the clerk has written down the jobs
        that were sent before; from any thread."""
        if self._queue is not None:
            order(self._queue)
        self.send(lambda studio, runner: order(studio.queue))

    def stop(self) -> None:
        """End after the step at hand; from any thread, at once."""
        self._is_stopping.set()
        self._errands.put(None)
        if self._runner is not None:
            self._runner.stop()

    @property
    def is_stopping(self) -> bool:
        """Whether somebody asked to stop; for errands that take long."""
        return self._is_stopping.is_set()

    def run(self) -> None:
        """Called by Qt on the new thread."""
        for name in _PIECES:
            if self.is_stopping:
                return
            import_gently(name)
        from engine.studio import Studio

        try:
            settings = self._load_settings()
            self.settings_loaded.emit(settings)
            if self.is_stopping:
                return
            with Studio(settings) as studio:
                self._work(studio)
        except EngineError as error:
            self.could_not_open.emit(error.message, error.hint)

    def _work(self, studio: Studio) -> None:
        runner = studio.runner(self.told.emit)
        self._runner, self._queue = runner, studio.queue
        if self._is_stopping.is_set():
            return
        clerk = threading.Thread(target=self._run_errands, args=(studio, runner), name="clerk")
        clerk.start()
        self.opened.emit()
        try:
            runner.run()
        finally:
            self._errands.put(None)
            clerk.join()
            self._let_others_end()

    def _run_errands(self, studio: Studio, runner: Runner) -> None:
        while (errand := self._errands.get()) is not None:
            try:
                errand(studio, runner)
            except EngineError as error:
                log.error("%s %s", error.message, error.hint)
            except Exception:  # noqa: BLE001 - told as a crash; the next errand is done all the same
                threading.excepthook(
                    threading.ExceptHookArgs((*sys.exc_info(), threading.current_thread()))
                )
