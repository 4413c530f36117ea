"""The one place that talks to the engine: what a user wants becomes jobs and changes of the
library; what the engine tells goes into the models that the views show."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from engine.events import Event, Failed, Finished, Noted, Produced, Started, Stopped
from engine.jobs import Job, JobRequest, JobState, Recipe
from engine.schema import (
    AudioChunk,
    Progress,
    Sentence,
    SpokenSentence,
    StoryOptions,
    StoryText,
    Task,
)
from gui.changes import Changes
from gui.dropped import Dropped, as_png
from gui.models.jobs import JobsModel
from gui.models.reading import Reading
from gui.questions import Questions

if TYPE_CHECKING:
    from engine.qt.librarian import Librarian
    from engine.qt.service import EngineService
    from engine.settings import Settings
    from engine.storage.entries import EntryQuery
    from engine.storage.results import Result
    from gui.library_feed import LibraryFeed
    from gui.playback import Playback

_PASSING = (AudioChunk, Progress, Sentence, SpokenSentence, StoryText)
"""What the library does not keep, so that its list need not be read again."""


_UNFINISHED = (JobState.QUEUED, JobState.RUNNING)


def _at_rest(result: Result) -> Result:
    """A job that this window does not work on was left unfinished: for the user it has stopped."""
    is_left = result.state in _UNFINISHED
    return replace(result, state=JobState.CANCELLED) if is_left else result


def _is_kept(event: Event) -> bool:
    """Whether the library's entry of the job is another one now."""
    if isinstance(event, Produced):
        return not isinstance(event.item, _PASSING)
    return isinstance(event, (Started, Finished, Failed, Stopped))


class Session(QObject):
    """What is open, what is being worked on, and everything a user can ask for.

    A user's wishes are queued with the settings in force; until those have been read, they wait.
    """

    reading_closing = Signal()
    """What is being written into the open entry is to be kept now."""
    reading_changed = Signal(object)
    """Another entry is open: a `Reading`, or None."""
    interrupted_found = Signal(int)
    """So many jobs were left unfinished when Vignette last ended."""
    refused = Signal(object)
    """A list of `Refused`: what was dropped and cannot be used."""
    failed = Signal(object, str, str, str)
    """A job that is not open failed: the job, a sentence, a hint, details."""
    told_wrong = Signal(str, str)
    """Something could not be done: a sentence and a hint."""
    noted = Signal(str)
    """A job goes on, but otherwise than was chosen: a sentence."""
    could_not_open = Signal(str, str)
    """The library cannot be used: a sentence and a hint."""
    all_ended = Signal(int, int)
    """No job waits or runs any more: how many were done and how many failed since the last time."""

    def __init__(
        self,
        service: EngineService,
        librarian: Librarian,
        feed: LibraryFeed,
        playback: Playback,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._librarian = librarian
        self._feed = feed
        self._playback = playback
        self._settings: Settings | None = None
        self._waiting: list[Dropped] = []
        self._active: dict[str, Reading] = {}
        self._asked_again: set[str] = set()
        """Jobs that are to be done once more and were not accepted yet."""
        self._wanted = ""
        """The entry that the user asked for last: what is read of another comes too late."""
        self._follows_new = False
        """Whether a new job is shown as it begins: until the user opens something else."""
        self._why_closed: tuple[str, str] | None = None
        self._done = self._failed = 0
        self.reading: Reading | None = None
        self.questions = Questions(service, self.told_wrong.emit)
        self.jobs = JobsModel(self)
        self.changes = Changes(self, service, feed)
        service.accepted.connect(self._on_accepted)
        service.begun.connect(self._on_begun)
        service.event_told.connect(self._on_event)
        service.refused.connect(self.refused)
        service.opened.connect(self._on_opened)
        service.could_not_open.connect(self._on_could_not_open)
        service.written.connect(self._on_written)
        service.could_not_write.connect(self._on_could_not_write)
        librarian.opened.connect(self._on_result)
        librarian.failed.connect(self.told_wrong)

    # ------------------------------------------------------------ pictures

    def use(self, settings: Settings) -> None:
        """Ask for new jobs with these settings from now on."""
        self._settings = settings
        self._service.use(settings)
        waiting, self._waiting = self._waiting, []
        for dropped in waiting:
            self.take_in(dropped)

    def take_in(self, dropped: Dropped) -> None:
        """Tell the stories of what was dropped, pasted or opened; the first is shown at once."""
        if self._why_closed is not None:
            self.told_wrong.emit(*self._why_closed)
            return
        if self._settings is None:
            self._waiting.append(dropped)
            return
        self._follows_new = True
        if dropped.sources:
            self._service.take_in(dropped.sources, self._request(Recipe.TELL))
        elif dropped.image is not None:
            image = dropped.image
            self._service.take_in_bytes(lambda: as_png(image), self._request(Recipe.TELL))

    def tell_another(self, options: StoryOptions) -> None:
        """Another story about the picture that is open, as an entry of its own."""
        if self.reading is None:
            return
        self.tell_another_of(self.reading.job, options)

    def tell_another_of(self, other: Job, options: StoryOptions) -> None:
        """Another story about the picture of `other`, with its caption as it is now."""
        wanted = self._request(other.request.recipe, other.request.source)
        if wanted.recipe is Recipe.CAPTION:
            wanted = replace(wanted, recipe=Recipe.TELL)
        speech = replace(wanted.speech, language=options.language, seed=options.seed)
        sampled = replace(wanted.caption, seed=options.seed)
        wanted = replace(wanted, story=options, speech=speech, caption=sampled)
        self._follows_new = True
        self._service.start_from(other.id, wanted, (Task.CAPTION,))

    def options(self) -> StoryOptions:
        """What a new story is asked to be like: as the one that is open, or as the settings say."""
        if self.reading is not None:
            return self.reading.job.request.story
        return self._request(Recipe.TELL).story if self._settings else StoryOptions()

    # ------------------------------------------------------------ jobs

    def cancel(self, job_ids: Sequence[str]) -> None:
        """Stop these jobs; what they have finished is kept."""
        for job_id in job_ids:
            self._service.cancel(job_id)

    def cancel_all(self) -> None:
        """Stop every job."""
        self._service.cancel_all()

    def retry(self, job_ids: Sequence[str]) -> None:
        """Do jobs once more that failed or were stopped; they go on from what they have."""
        for job_id in job_ids:
            self._do_again(job_id)

    def speak_again(self) -> None:
        """Read the open story aloud as it is now, with the voice of the settings."""
        if self.reading is None or self.reading.is_active:
            return
        before = self.reading.job.request
        wanted = self._request(before.recipe, before.source)
        speech = replace(wanted.speech, language=before.story.language)
        models = {**before.models, Task.SPEECH: wanted.models.get(Task.SPEECH, "")}
        request = replace(before, speech=speech, models=models, audio_format=wanted.audio_format)
        self._do_again(self.reading.job.id, (Task.SPEECH,), request)

    def resume_interrupted(self) -> None:
        """Go on with what was left unfinished when Vignette last ended."""
        self._service.resume()

    def drop_interrupted(self) -> None:
        """Leave it as it is."""
        self._service.drop_interrupted()

    # ------------------------------------------------------------ the library

    def open(self, job_id: str) -> None:
        """Show an entry of the library."""
        self._wanted, self._follows_new = job_id, False
        if (known := self.known(job_id)) is not None:
            self._show(known)
        else:
            self._librarian.open(job_id)

    def find(self, query: EntryQuery) -> None:
        """List what `query` asks for."""
        self._feed.find(query)

    def close_reading(self) -> None:
        """Show no entry."""
        self._wanted, self._follows_new = "", False
        self._show(None)

    def let_go(self, job_ids: Sequence[str]) -> None:
        """Neither work on these entries any more nor show them."""
        self.cancel(job_ids)
        if self._wanted in job_ids:
            self.close_reading()

    def known(self, job_id: str) -> Reading | None:
        """The reading of an entry that is open or being worked on."""
        if self.reading is not None and self.reading.job.id == job_id:
            return self.reading
        return self._active.get(job_id)

    # ------------------------------------------------------------ what the engine tells

    def _on_opened(self) -> None:
        assert self._settings is not None, "the settings are read before the library is opened"
        self._feed.start(self._settings.data_dir)
        limit = datetime.now(timezone.utc) - timedelta(days=self._settings.keep_trash_days)
        self._service.write(lambda store: store.purge(limit))
        self._service.ask(lambda studio: studio.store.left_by_others(), self._on_left)

    def _on_left(self, count: int) -> None:
        if count:
            self.interrupted_found.emit(count)

    def _on_could_not_open(self, message: str, hint: str) -> None:
        self._why_closed = (message, hint)
        self.could_not_open.emit(message, hint)

    def _on_could_not_write(self, message: str, hint: str) -> None:
        self._asked_again.clear()
        self.told_wrong.emit(message, hint)

    def _on_accepted(self, jobs: list[Job]) -> None:
        for job in jobs:
            self._asked_again.discard(job.id)
            reading = self.reading
            if reading is None or reading.job.id != job.id:
                reading = Reading(job, self)
            reading.job = job
            self._active[job.id] = reading
        self.jobs.add(jobs)
        self._feed.refresh(job.id for job in jobs)

    def _on_begun(self, job_id: str) -> None:
        if self._follows_new:
            self._show(self._active[job_id])

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Noted):
            self.noted.emit(event.text)
            return
        if isinstance(event, Failed) and event.job_id not in self._active:
            self.told_wrong.emit(event.message, event.hint)
            return
        reading = self._active.get(event.job_id)
        if reading is not None:
            reading.take(event)
        self.jobs.take(event)
        if _is_kept(event):
            self._feed.refresh([event.job_id])
        if isinstance(event, (Finished, Failed, Stopped)):
            self._end(event, reading)

    def _end(self, event: Finished | Failed | Stopped, reading: Reading | None) -> None:
        self._active.pop(event.job_id, None)
        self._done += isinstance(event, Finished)
        self._failed += isinstance(event, Failed)
        if isinstance(event, Failed) and reading is not None and reading is not self.reading:
            self.failed.emit(reading.job, event.message, event.hint, event.details)
        if reading is not None and reading is not self.reading:
            reading.deleteLater()
        if not self._active:
            self.all_ended.emit(self._done, self._failed)
            self._done = self._failed = 0

    def _on_written(self, job_ids: list[str]) -> None:
        self._feed.refresh(job_ids)
        if self._wanted in job_ids and not self._service.is_writing(self._wanted):
            self._librarian.open(self._wanted)

    def _on_result(self, result: Result) -> None:
        job_id = result.job.id
        if self._service.is_writing(job_id):
            return  # it was read before the user's last change of it
        if (active := self._active.get(job_id)) is not None:
            active.fill_in(result)
        if job_id != self._wanted:
            return
        if active is not None:
            self._show(active)
        elif result.state in _UNFINISHED and self._has_ended(job_id):
            self._librarian.open(job_id)  # it was read while the job ended
        else:
            reading = self.known(job_id) or Reading(result.job, self)
            reading.show_result(_at_rest(result))
            self._show(reading)

    # ------------------------------------------------------------

    def _show(self, reading: Reading | None) -> None:
        if reading is not self.reading:
            self.reading_closing.emit()
        before, self.reading = self.reading, reading
        self._wanted = reading.job.id if reading is not None else ""
        if reading is before:
            return
        self._playback.follow(reading)
        self.reading_changed.emit(reading)
        if before is not None and before.job.id not in self._active:
            before.deleteLater()
        if reading is not None and reading.is_active and reading.picture is None:
            self._librarian.open(reading.job.id)

    def _has_ended(self, job_id: str) -> bool:
        """Whether a job of this run of Vignette came to its end."""
        row = self.jobs.row(job_id)
        return row is not None and row.has_ended

    def _do_again(
        self, job_id: str, redo: Sequence[Task] = (), request: JobRequest | None = None
    ) -> None:
        """Once, however often it is asked for before the engine has heard of it."""
        if job_id not in self._asked_again and job_id not in self._active:
            self._asked_again.add(job_id)
            self._service.do_again(job_id, redo, request)

    def _request(self, recipe: Recipe, source: str = "") -> JobRequest:
        from engine.defaults import default_request

        assert self._settings is not None
        return default_request(self._settings, recipe, source)

    @property
    def is_working(self) -> bool:
        """Whether a job waits or runs."""
        return bool(self.jobs.count(JobState.QUEUED, JobState.RUNNING))
