"""The loop that does the jobs, on whatever thread it is called: one loop, one `except`.

Each result is saved before it is told.  What crosses to other threads is text and plain values,
never an exception, whose frames would keep tensors alive.
"""

from __future__ import annotations

import logging
import traceback
from collections.abc import Callable, Hashable
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

from engine.captioning import CaptionGroup, OpenPicture
from engine.errors import Cancelled, EngineError
from engine.events import (
    Event,
    Failed,
    Finished,
    Noted,
    Produced,
    Progressed,
    Queued,
    Started,
    Stopped,
)
from engine.jobs import Job, Recipe, Saved
from engine.pipeline import Kept, Models, Result, Work, stream
from engine.queue import JobQueue
from engine.schema import Item, Note, Progress

if TYPE_CHECKING:
    from engine.audio.narration import Narration

log = logging.getLogger(__name__)


class Ledger(Protocol):
    """Where jobs and their results are written down; the library's store is one."""

    def add(self, job: Job) -> None: ...
    def start(self, job_id: str) -> None: ...
    def saved(self, job_id: str) -> Saved: ...
    def save(
        self, job_id: str, item: Kept, *, model: str, revision: str, seconds: float
    ) -> None: ...
    def finish(self, job_id: str) -> None: ...
    def fail(self, job_id: str, message: str, hint: str) -> None: ...
    def cancel(self, job_id: str) -> None: ...


@dataclass(frozen=True)
class Tools:
    """What jobs are done with."""

    models: Models
    ledger: Ledger
    open_picture: Callable[[str], OpenPicture]
    narrate: Callable[[Job], Narration]


class Runner:
    """Takes jobs from a queue and does them one after the other.

    `emit` is called on the runner's thread (for `Queued`, on the submitter's).  Captions of
    up to `batch` waiting jobs are made together; it may depend on the first of them.
    """

    def __init__(
        self,
        queue: JobQueue,
        tools: Tools,
        emit: Callable[[Event], None],
        batch: int | Callable[[Job], int] = 1,
    ) -> None:
        self._queue = queue
        self._tools = tools
        self._emit = emit
        self._batch = batch
        self._is_stopping = False

    def submit(self, job: Job, *, is_new: bool = True) -> None:
        """Write a job down and let it wait for its turn; raises StorageError."""
        if is_new:
            self._tools.ledger.add(job)
        self._queue.put(job)
        self._emit(Queued(job.id))

    def run(self) -> None:
        """Do jobs until the queue is closed and empty."""
        while jobs := self._queue.take(self._batch, _batch_key):
            group = CaptionGroup(jobs, self._tools.open_picture)
            for job in jobs:
                self._emit(self._outcome(job, group))
                group.drop(job)
                self._queue.forget(job.id)

    def stop(self) -> None:
        """End soon, from any thread: jobs not done stay in the library, to be resumed."""
        self._is_stopping = True
        self._queue.clear()
        self._queue.cancel_all()
        self._queue.close()

    def _outcome(self, job: Job, group: CaptionGroup) -> Event:
        """Do a job, write down how it ended, and tell it.  The one place errors end up in."""
        try:
            return self._ended(job, group)
        except Exception as error:  # noqa: BLE001 - the one place, see the module
            failed = _told(job.id, error)
        try:
            self._tools.ledger.fail(job.id, failed.message, failed.hint)
        except EngineError as error:
            log.error("The failure could not be written down: %s", error.message)
        return failed

    def _ended(self, job: Job, group: CaptionGroup) -> Event:
        """Do a job; how it ended, if not by an error.  A job stopped for good stays as it is."""
        try:
            self._do(job, group)
        except Cancelled:
            if not self._is_stopping:
                self._tools.ledger.cancel(job.id)
            return Stopped(job.id)
        self._tools.ledger.finish(job.id)
        return Finished(job.id)

    def _do(self, job: Job, group: CaptionGroup) -> None:
        """Pull a job through its steps; raises Cancelled between two of them."""
        token = self._queue.token(job.id)
        token.check()
        tools = self._tools
        tools.ledger.start(job.id)
        self._emit(Started(job.id))
        saved = tools.ledger.saved(job.id)
        with closing(stream(Work(job, group, tools.models, tools.narrate, saved))) as items:
            for item in items:
                self._tell(job.id, item)
                token.check()

    def _tell(self, job_id: str, item: Item | Result) -> None:
        """Keep what is worth keeping, then let the caller know."""
        if isinstance(item, Progress):
            self._emit(Progressed(job_id, item.fraction, item.note))
            return
        if isinstance(item, Note):
            log.info("Job %s: %s", job_id, item.text)
            self._emit(Noted(job_id, item.text))
            return
        if isinstance(item, Result):
            kept = item.item
            self._tools.ledger.save(
                job_id, kept, model=item.model, revision=item.revision, seconds=item.seconds
            )
            self._emit(Produced(job_id, kept))
            return
        self._emit(Produced(job_id, item))


def _batch_key(job: Job) -> Hashable:
    """Jobs with equal keys may be captioned together; only plain captions are."""
    request = job.request
    if request.recipe is not Recipe.CAPTION:
        return job.id
    return tuple(sorted(request.models.items())), request.caption


def _told(job_id: str, error: Exception) -> Failed:
    """An error as text: the engine's own sentence, or that of a fault nobody foresaw."""
    details = "".join(traceback.format_exception(error))
    if isinstance(error, EngineError):
        log.info("Job %s failed: %s", job_id, error.message)
        return Failed(job_id, error.message, error.hint, details)
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":
        message = "There was not enough memory for this."
        return Failed(job_id, message, "Close other programs, or choose a smaller model.", details)
    log.error("Job %s failed unexpectedly", job_id, exc_info=error)
    message = "Something went wrong inside Vignette."
    return Failed(job_id, message, "The details are in the log; please report them.", details)
