"""What the library holds, to look at: queries that change nothing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any, Generic, TypeVar

from sqlalchemy import Select, select
from sqlalchemy.orm import joinedload

from engine.errors import StorageError
from engine.jobs import Job, JobState
from engine.paths import ensure_dir
from engine.schema import Caption, Picture, Speech, Story
from engine.storage.database import LIBRARY_NAME, Database
from engine.storage.entries import Entry, EntryQuery
from engine.storage.entry_queries import find, find_these, ids_with
from engine.storage.rows import read, read_caption, read_picture, read_speech, read_story
from engine.storage.tables import (
    DrawingRow,
    JobRow,
    StepRow,
    WordsRow,
)

T = TypeVar("T")


@dataclass(frozen=True)
class Provenance:
    """How something was made: by which model, asked what, with which settings, when, how long.

    `prompt` is the text the model was given; `settings` are the options of its request.
    """

    model: str
    revision: str
    prompt: str
    seed: int
    settings: Mapping[str, Any]
    seconds: float
    created_at: datetime


@dataclass(frozen=True)
class Made(Generic[T]):
    """A result, and how it was made; `is_edited` when its words are a user's by now."""

    item: T
    provenance: Provenance
    is_edited: bool = False


@dataclass(frozen=True)
class SavedDrawing:
    """A drawing as a picture file; `unknown_words` of the text could not be drawn."""

    picture: Picture
    unknown_words: tuple[str, ...]


@dataclass(frozen=True)
class Result:
    """A job and all it has made; `number` counts the library's jobs in the order they came."""

    number: int
    job: Job
    state: JobState
    message: str
    hint: str
    created_at: datetime
    started_at: datetime | None
    finished_at: datetime | None
    trashed_at: datetime | None
    picture: Picture | None
    caption: Made[Caption] | None
    story: Made[Story] | None
    speech: Made[Speech] | None
    drawing: Made[SavedDrawing] | None


@dataclass(frozen=True)
class Output:
    """What the files at a place that a user named are made of, and whether their job has ended."""

    source: str
    has_ended: bool


class Library:
    """The library's results, newest first; any thread may ask."""

    def __init__(self, data_dir: Path, database: Database) -> None:
        self._data_dir = data_dir
        self._database = database

    @classmethod
    @contextmanager
    def open(cls, data_dir: Path) -> Iterator[Library]:
        """The library in the folder `data_dir`, made empty where there is none.

        Raises StorageError like `Store.open`.
        """
        data_dir = ensure_dir(Path(data_dir).absolute())
        with closing(Database(data_dir / LIBRARY_NAME)) as database:
            yield cls(data_dir, database)

    def result(self, job_id: str) -> Result:
        """What a job has made so far; raises StorageError when there is no such job."""
        with self._database.reading() as session:
            row = session.scalar(_whole().where(JobRow.id == job_id))
            if row is None:
                raise StorageError(f"The library has no job ‘{job_id}’.")
            return _result(row, self._data_dir)

    def results(
        self, text: str = "", *, limit: int = 50, before: int | None = None
    ) -> list[Result]:
        """Up to `limit` results, newest first, with the words of `text` in name, caption or story.

        `before` is the `number` of the last result of the page before.  The trash is left out.
        """
        query = _whole().where(JobRow.trashed_at.is_(None))
        query = query.order_by(JobRow.number.desc()).limit(limit)
        if before is not None:
            query = query.where(JobRow.number < before)
        if text:
            query = query.where(JobRow.id.in_(ids_with(text)))
        with self._database.reading() as session:
            return [_result(row, self._data_dir) for row in session.scalars(query)]

    def entries(self, query: EntryQuery) -> list[Entry]:
        """The library as a list, as far as a query asks for it."""
        with self._database.reading() as session:
            return find(session.connection(), self._data_dir, query)

    def entries_of(self, job_ids: Iterable[str]) -> list[Entry]:
        """The entries of these jobs, newest first; those that are gone for good are left out."""
        with self._database.reading() as session:
            return find_these(session.connection(), self._data_dir, job_ids)

    def outputs(self) -> dict[str, Output]:
        """What is, or will be, at the places that users named for files, by path."""
        place = JobRow.request["out_path"].as_string()
        source = JobRow.request["source"].as_string()
        query = select(place, source, JobRow.state).where(place != "").order_by(JobRow.number)
        waiting = (JobState.QUEUED, JobState.RUNNING)
        with self._database.reading() as session:
            return {
                path: Output(source, state not in waiting)
                for path, source, state in session.execute(query)
            }


def _whole() -> Select[JobRow]:
    """Jobs with all their parts, in one query."""
    return select(JobRow).options(
        joinedload(JobRow.picture),
        joinedload(JobRow.caption),
        joinedload(JobRow.story),
        joinedload(JobRow.speech),
        joinedload(JobRow.drawing).joinedload(DrawingRow.picture),
    )


def _result(row: JobRow, data_dir: Path) -> Result:
    drawing = row.drawing and SavedDrawing(
        read_picture(row.drawing.picture, data_dir), row.drawing.unknown_words
    )
    return read(
        Result,
        row,
        job=Job(row.request, row.id),
        picture=row.picture and read_picture(row.picture, data_dir),
        caption=_made(row.caption, row.caption and read_caption(row.caption)),
        story=_made(row.story, row.story and read_story(row.story)),
        speech=_made(row.speech, row.speech and read_speech(row.speech, data_dir)),
        drawing=_made(row.drawing, drawing),
    )


def _made(row: StepRow | None, item: T | None) -> Made[T] | None:
    if row is None or item is None:
        return None
    is_edited = isinstance(row, WordsRow) and row.edited is not None
    return Made(item, read(Provenance, row), is_edited)
