"""The engine as a window sees it: calls return at once, what happens comes back as signals."""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from engine.events import Event, Failed, Finished, Progressed, Stopped
from engine.jobs import Job, JobRequest
from engine.qt.worker import EngineThread
from engine.queue import JobQueue

if TYPE_CHECKING:
    from engine.runner import Runner
    from engine.settings import Settings
    from engine.studio import Studio

log = logging.getLogger(__name__)

PROGRESS_EVERY_MS = 50
STOP_WITHIN_MS = 10_000


class EngineService(QObject):
    """Takes jobs and tells events, on the thread it lives on.

    Progress of a job is told at most every 50 ms, the newest alone, and never after the job's end;
    all other events are told at once and in the order they came.
    """

    event_told = Signal(object)
    """An `Event`."""
    opened = Signal()
    """The library is open."""
    could_not_open = Signal(str, str)
    """The library cannot be used: a sentence and a hint."""

    def __init__(self, settings: Settings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._thread = EngineThread(settings, self)
        self._thread.told.connect(self._on_told)
        self._thread.opened.connect(self.opened)
        self._thread.could_not_open.connect(self.could_not_open)
        self._progress: dict[str, Progressed] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(PROGRESS_EVERY_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Open the library and begin, on the engine's own thread."""
        self._thread.start()

    def submit(self, request: JobRequest) -> Job:
        """Queue a job; its events carry its id."""
        job = Job(request)

        def errand(studio: Studio, runner: Runner) -> None:
            try:
                runner.submit(job)
            except EngineError as error:
                self._thread.told.emit(Failed(job.id, error.message, error.hint))

        self._thread.send(errand)
        return job

    def cancel(self, job_id: str) -> None:
        """Stop a job at its next step."""
        self._thread.tell_queue(lambda queue: queue.cancel(job_id))

    def cancel_all(self) -> None:
        """Stop every job that waits or runs."""
        self._thread.tell_queue(JobQueue.cancel_all)

    def resume(self) -> None:
        """Queue again what an earlier run of Vignette left unfinished."""

        def errand(studio: Studio, runner: Runner) -> None:
            for job in studio.store.interrupted():
                runner.submit(job, is_new=False)

        self._thread.send(errand)

    def close(self) -> bool:
        """Stop, and wait for the thread; False when it did not end in time."""
        self._thread.stop()
        has_ended = self._thread.wait(STOP_WITHIN_MS)
        if not has_ended:
            log.error("The engine did not stop within %d s", STOP_WITHIN_MS // 1000)
        self._timer.stop()
        return has_ended

    def _on_told(self, event: Event) -> None:
        if isinstance(event, Progressed):
            self._progress[event.job_id] = event
            if not self._timer.isActive():
                self._timer.start()
            return
        if isinstance(event, (Finished, Failed, Stopped)):
            self._progress.pop(event.job_id, None)
        self.event_told.emit(event)

    def _on_timeout(self) -> None:
        waiting, self._progress = self._progress, {}
        for event in waiting.values():
            self.event_told.emit(event)
