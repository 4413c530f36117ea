"""Questions about the library, answered on a thread of their own."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Collection
from pathlib import Path
from queue import SimpleQueue
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import QObject, QThread, Signal

from engine.errors import EngineError
from engine.storage.entries import EntryQuery

if TYPE_CHECKING:
    from engine.storage.results import Library, Result

log = logging.getLogger(__name__)

STOP_WITHIN_MS = 10_000

Question: TypeAlias = "Callable[[Library], None]"


class Librarian(QObject):
    """Reads the library, and tells what it found on the thread this object lives on.

    It never writes.  What is asked before `start` waits.  Call `close` before it goes.
    """

    found = Signal(object, object)
    """An `EntryQuery` and its list of `Entry`; only the newest query is answered."""
    refreshed = Signal(object, object)
    """A list of `Entry`, newest first, and the ids of those asked for that are gone for good."""
    opened = Signal(object)
    """The `Result` of a job; only the newest of several questions about it is answered."""
    failed = Signal(str, str)
    """A question could not be answered: a sentence and a hint."""
    _read = Signal(int, object)
    """The number of a question about a job, and its `Result`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reader = _Reader(self)
        self._reader.failed.connect(self.failed)
        self._read.connect(self._on_read)
        self._queries_asked = 0
        self._newest: dict[str, int] = {}
        """The number of the newest question about each job."""

    def start(self, data_dir: Path) -> None:
        """Open the library in `data_dir`, and answer."""
        self._reader.data_dir = data_dir
        self._reader.start()

    def find(self, query: EntryQuery) -> None:
        """Ask for a list; who types fast gets no answer to what was asked in between."""
        self._queries_asked += 1
        number = self._queries_asked

        def answer(library: Library) -> None:
            if number == self._queries_asked:
                entries = library.entries(query)
                if number == self._queries_asked:
                    self.found.emit(query, entries)

        self._reader.ask(answer)

    def refresh(self, job_ids: Collection[str]) -> None:
        """Ask for the entries of some jobs."""
        asked = list(job_ids)

        def answer(library: Library) -> None:
            entries = library.entries_of(asked)
            there = {entry.job_id for entry in entries}
            self.refreshed.emit(entries, [job_id for job_id in asked if job_id not in there])

        self._reader.ask(answer)

    def open(self, job_id: str) -> None:
        """Ask for all that a job has made."""
        number = self._newest[job_id] = self._newest.get(job_id, 0) + 1
        self._reader.ask(lambda library: self._read.emit(number, library.result(job_id)))

    def close(self) -> bool:
        """Stop, and wait for the thread; False when it did not end in time."""
        self._reader.stop()
        has_ended = self._reader.wait(STOP_WITHIN_MS)
        if not has_ended:
            log.error("The librarian did not stop within %d s", STOP_WITHIN_MS // 1000)
        return has_ended

    def _on_read(self, number: int, result: Result) -> None:
        if number == self._newest[result.job.id]:
            self.opened.emit(result)


class _Reader(QThread):
    """Answers one question after the other."""

    failed = Signal(str, str)
    """A sentence and a hint."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.data_dir = Path()
        self._questions: SimpleQueue[Question | None] = SimpleQueue()
        self._is_stopping = threading.Event()

    def ask(self, question: Question) -> None:
        """Have a question answered, once the library is open; from any thread, at once."""
        self._questions.put(question)

    def stop(self) -> None:
        """End after the question at hand; from any thread, at once."""
        self._is_stopping.set()
        self._questions.put(None)

    def run(self) -> None:
        """Called by Qt on the new thread."""
        from engine.storage.results import Library

        try:
            with Library.open(self.data_dir) as library:
                self._answer_all(library)
        except EngineError as error:
            self.failed.emit(error.message, error.hint)

    def _answer_all(self, library: Library) -> None:
        while (question := self._questions.get()) is not None and not self._is_stopping.is_set():
            try:
                question(library)
            except EngineError as error:
                self.failed.emit(error.message, error.hint)
