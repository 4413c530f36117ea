"""Questions that take a while, each answered on a thread of its own and told on the asker's."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

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

    def close(self) -> None:
        """Hand over no more answers, and wait for the threads; from any thread."""
        self._is_closed = True
        for thread in self._threads:
            thread.join()

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
