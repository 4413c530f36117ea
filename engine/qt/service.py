"""The engine as a window sees it: calls return at once, what happens comes back as signals."""

from __future__ import annotations

import logging
from collections import Counter
from collections.abc import Callable, Collection, Generator, Iterable, Iterator
from dataclasses import replace
from functools import partial
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from engine.errors import EngineError
from engine.events import Event, Failed, Finished, Progressed, Stopped
from engine.jobs import Job, JobRequest
from engine.qt.asker import Asker
from engine.qt.steps import Steps
from engine.qt.worker import EngineThread
from engine.queue import JobQueue
from engine.schema import Task

if TYPE_CHECKING:
    from engine.runner import Runner
    from engine.settings import Settings
    from engine.storage.store import Store
    from engine.studio import Studio

log = logging.getLogger(__name__)

PROGRESS_EVERY_MS = 50
STOP_WITHIN_MS = 10_000

_AT_A_TIME = 50
"""Dropped pictures written down in one transaction."""

T = TypeVar("T")


class EngineService(QObject):
    """Takes jobs and tells events, on the thread it lives on.

    Progress of a job is told at most every 50 ms, the newest alone, and never after the job's end;
    all other events are told at once and in the order they came.
    """

    event_told = Signal(object)
    """An `Event`."""
    settings_loaded = Signal(object)
    """The `Settings` in force, before the library is open."""
    opened = Signal()
    """The library is open."""
    could_not_open = Signal(str, str)
    """The library cannot be used: a sentence and a hint."""
    accepted = Signal(object)
    """A list of jobs that were queued, before any of their events."""
    begun = Signal(str)
    """The id of the first job that came of what was dropped or of `start_from`; it is accepted."""
    refused = Signal(object)
    """A list of `Refused`: what was dropped and is no picture."""
    taken_in = Signal(int)
    """All that was dropped has been looked at; how many jobs came of it."""
    written = Signal(object)
    """A list of job ids whose entries in the library were to change: what it says now counts."""
    could_not_write = Signal(str, str)
    """Something could not be done: a sentence and a hint."""
    _tried = Signal(object)
    """A list of job ids that one `write` was about, whatever came of it."""

    def __init__(
        self, load_settings: Callable[[], Settings], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._asker = Asker(self)
        self._steps: list[Steps] = []
        self._thread = EngineThread(load_settings, self._let_others_end, self)
        self._thread.told.connect(self._on_told)
        self._thread.settings_loaded.connect(self.settings_loaded)
        self._thread.opened.connect(self.opened)
        self._thread.could_not_open.connect(self.could_not_open)
        self._unwritten: Counter[str] = Counter()
        self._tried.connect(self._on_tried)
        self._progress: dict[str, Progressed] = {}
        self._timer = QTimer(self)
        self._timer.setInterval(PROGRESS_EVERY_MS)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_timeout)

    def start(self) -> None:
        """Open the library and begin, on the engine's own thread."""
        self._thread.start()

    def use(self, settings: Settings) -> None:
        """Work under other settings from the next job on."""
        self._thread.send(lambda studio, runner: studio.use(settings))

    # ------------------------------------------------------------ jobs

    def submit(self, request: JobRequest) -> Job:
        """Queue a job; its events carry its id."""
        job = Job(request)

        def errand(studio: Studio, runner: Runner) -> None:
            try:
                studio.store.add(job)
            except EngineError as error:
                self._thread.told.emit(Failed(job.id, error.message, error.hint))
                return
            self._queue([job], runner)

        self._thread.send(errand)
        return job

    def take_in(self, sources: Iterable[str], template: JobRequest) -> None:
        """Queue a job like `template` for every picture in `sources`; folders are looked through.

        What is no picture is told by `refused`, and the end by `taken_in`.
        """

        def errand(studio: Studio, runner: Runner) -> None:
            from engine.images.intake import Accepted, take_in

            found = take_in(sources)
            count = 0
            while not self._thread.is_stopping and (group := list(islice(found, _AT_A_TIME))):
                jobs = [
                    Job(replace(template, source=one.source))
                    for one in group
                    if isinstance(one, Accepted)
                ]
                if refused := [one for one in group if not isinstance(one, Accepted)]:
                    self.refused.emit(refused)
                studio.store.add_all(jobs)
                self._queue(jobs, runner, is_beginning=not count)
                count += len(jobs)
            self.taken_in.emit(count)

        self._write(errand)

    def take_in_bytes(self, content: Callable[[], bytes], template: JobRequest) -> None:
        """Queue a job for a picture that is no file; `content` is called on another thread."""

        def errand(studio: Studio, runner: Runner) -> None:
            path = studio.store.keep_picture(content(), "png")
            job = Job(replace(template, source=str(path)))
            studio.store.add(job)
            self._queue([job], runner, is_beginning=True)
            self.taken_in.emit(1)

        self._write(errand)

    def start_from(self, other_id: str, request: JobRequest, kept: Collection[Task]) -> Job:
        """Queue a new job that starts out with what another has made for the tasks `kept`."""
        job = Job(request)

        def errand(studio: Studio, runner: Runner) -> None:
            studio.store.add_like(job, other_id, kept)
            self._queue([job], runner, is_beginning=True)

        self._write(errand)
        return job

    def do_again(
        self, job_id: str, redo: Collection[Task] = (), request: JobRequest | None = None
    ) -> None:
        """Queue a job that has ended once more; what it made for the tasks `redo` is dropped."""

        def errand(studio: Studio, runner: Runner) -> None:
            self._queue([studio.store.requeue(job_id, request=request, redo=redo)], runner)

        self._write(errand)

    def cancel(self, job_id: str) -> None:
        """Stop a job at its next step."""
        self._thread.tell_queue(lambda queue: queue.cancel(job_id))

    def cancel_all(self) -> None:
        """Stop every job that waits or runs."""
        self._thread.tell_queue(JobQueue.cancel_all)

    def resume(self) -> None:
        """Queue again what an earlier run of Vignette left unfinished."""

        def errand(studio: Studio, runner: Runner) -> None:
            jobs = iter(studio.store.interrupted())
            for group in _groups(jobs):
                self._queue(group, runner)

        self._write(errand)

    def drop_interrupted(self) -> None:
        """Leave that as stopped instead; then `written` names the jobs."""
        self._write(lambda studio, runner: self.written.emit(studio.store.drop_interrupted()))

    # ------------------------------------------------------------ the library

    def write(self, order: Callable[[Store], object], job_ids: Collection[str] = ()) -> None:
        """Have the library changed by `order`; then `written` names the jobs it was about, even
        when nothing came of it."""
        ids = list(job_ids)
        self._unwritten.update(ids)

        def errand(studio: Studio, runner: Runner) -> None:
            try:
                order(studio.store)
            finally:
                self._tried.emit(ids)

        self._write(errand)

    def is_writing(self, job_id: str) -> bool:
        """Whether a change of this entry waits to be written: what is read of it may be old."""
        return self._unwritten[job_id] > 0

    def ask(
        self,
        question: Callable[[Studio], T],
        answer: Callable[[T], None],
        failure: Callable[[str, str], None] | None = None,
    ) -> None:
        """Have `question` answered on a thread of its own; `answer` (or `failure`, with a sentence
        and a hint) is called on this one."""

        def errand(studio: Studio, runner: Runner) -> None:
            self._asker.ask(lambda: question(studio), answer, failure)

        self._thread.send(errand)

    def pull(
        self,
        work: Callable[[Studio], Generator[Any, None, None]],
        name: str,
        at_stop: Callable[[], None] | None = None,
    ) -> Steps:
        """Have `work` done step by step on a thread of its own, which is called `name`."""
        for ended in [one for one in self._steps if one.is_over]:
            self._steps.remove(ended)
            ended.deleteLater()
        steps = Steps(name, at_stop, self)
        self._steps.append(steps)
        self._thread.send(lambda studio, runner: steps.start(partial(work, studio)))
        return steps

    def stop(self) -> None:
        """End soon; `close` waits for it."""
        self._thread.stop()

    def close(self) -> bool:
        """Stop, and wait for the threads; False when they did not end in time."""
        self._thread.stop()
        has_ended = self._thread.wait(STOP_WITHIN_MS)
        if not has_ended:
            log.error("The engine did not stop within %d s", STOP_WITHIN_MS // 1000)
        self._timer.stop()
        return has_ended

    def _let_others_end(self) -> None:
        """Wait for those who read the library, before it is closed; on the engine's thread."""
        for steps in list(self._steps):
            steps.close()
        self._asker.close()

    def _queue(self, jobs: list[Job], runner: Runner, *, is_beginning: bool = False) -> None:
        """Let jobs that are written down wait for their turn; on the clerk's thread."""
        if jobs:
            self.accepted.emit(jobs)
            if is_beginning:
                self.begun.emit(jobs[0].id)
        for job in jobs:
            runner.submit(job, is_new=False)

    def _write(self, errand: Callable[[Studio, Runner], None]) -> None:
        """Have the clerk do `errand`, and tell when it could not."""

        def guarded(studio: Studio, runner: Runner) -> None:
            try:
                errand(studio, runner)
            except EngineError as error:
                self.could_not_write.emit(error.message, error.hint)

        self._thread.send(guarded)

    def _on_tried(self, job_ids: list[str]) -> None:
        self._unwritten -= Counter(job_ids)
        self.written.emit(job_ids)

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


def _groups(jobs: Iterator[Job]) -> Iterator[list[Job]]:
    while group := list(islice(jobs, _AT_A_TIME)):
        yield group
