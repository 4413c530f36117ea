"""Questions that take a while, each answered on a thread of its own and told on the asker's."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDeadlineTimer, QObject, Signal

from engine.errors import EngineError

log = logging.getLogger(__name__)


class Asker(QObject):
    """Runs questions; their answers are handed over on the thread that this object lives on."""

    _answered = Signal(object)
    """What is to be called, without arguments, on that thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._threads: list[threading.Thread] = []
        self._is_closed = False
        self._answered.connect(self._on_answered)

    def ask(
        self,
        question: Callable[[], Any],
        answer: Callable[[Any], None],
        failure: Callable[[str, str], None] | None = None,
    ) -> None:
        """Run `question` on a new thread; then call `answer` with what it returned, or `failure`
        with the sentence and the hint of the EngineError it raised.  From any thread."""
        self._threads = [one for one in self._threads if one.is_alive()]
        thread = threading.Thread(
            target=self._run, args=(question, answer, failure), name="question"
        )
        self._threads.append(thread)
        thread.start()

    def close(self, within_ms: int) -> bool:
        """Wait for the threads, and hand over no more answers; False when they take too long."""
        self._is_closed = True
        limit = QDeadlineTimer(within_ms)
        for thread in self._threads:
            thread.join(max(0, limit.remainingTime()) / 1000)
        return not any(thread.is_alive() for thread in self._threads)

    def _run(
        self,
        question: Callable[[], Any],
        answer: Callable[[Any], None],
        failure: Callable[[str, str], None] | None,
    ) -> None:
        try:
            found = question()
        except EngineError as error:
            message, hint = error.message, error.hint
            if failure is None:
                log.error("%s %s", message, hint)
            else:
                self._answered.emit(lambda: failure(message, hint))
        else:
            self._answered.emit(lambda: answer(found))

    def _on_answered(self, call: Callable[[], None]) -> None:
        if not self._is_closed:
            call()
