"""The one writer of the library: jobs, and what their steps make, each the moment it is finished.

A process that dies loses nothing that was saved.  Its jobs are handed on to the next process
that asks `interrupted`, and resume after the last step that was saved.
"""

from __future__ import annotations

import io
from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from engine.errors import StorageError
from engine.jobs import Job, JobState, Saved
from engine.paths import ensure_dir
from engine.schema import Caption, Drawing, Picture, Speech, Story
from engine.storage import files
from engine.storage.database import LIBRARY_NAME, Database
from engine.storage.owners import Owner, remove_dead
from engine.storage.rows import picture_row, read, read_speech, step_row
from engine.storage.tables import DrawingRow, JobRow, now

_BEFORE = {
    JobState.RUNNING: {JobState.QUEUED},
    JobState.DONE: {JobState.RUNNING},
    JobState.FAILED: {JobState.QUEUED, JobState.RUNNING},
    JobState.CANCELLED: {JobState.QUEUED, JobState.RUNNING},
}
"""From which states a job comes to a state."""


class Store:
    """An open library, to be closed; any thread may use it, and so may other processes' stores."""

    def __init__(self, data_dir: Path, database: Database, owner: Owner) -> None:
        self._data_dir = data_dir
        self._database = database
        self._owner = owner

    @classmethod
    def open(cls, data_dir: Path) -> Store:
        """Open the library in the folder `data_dir`, and make it where there is none.

        Raises StorageError, and changes nothing, when it is damaged, of a newer Vignette, or
        cannot be written.
        """
        data_dir = ensure_dir(Path(data_dir).absolute())
        with ExitStack() as opened:
            database = Database(data_dir / LIBRARY_NAME)
            opened.callback(database.close)
            with database.guard():
                owners_dir = ensure_dir(data_dir / "owners")
                remove_dead(owners_dir)
                owner = Owner(owners_dir)
            opened.pop_all()
        return cls(data_dir, database, owner)

    def close(self) -> None:
        """Let go of the library; jobs that have not ended are there for the next `interrupted`."""
        try:
            with self._database.guard():
                self._owner.retire()
        finally:
            self._database.close()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    # ------------------------------------------------------------ jobs

    def add(self, job: Job) -> None:
        """Write down a job that waits for its turn; raises StorageError if it is there already."""
        with self._database.writing() as session:
            if _row(session, job.id) is not None:
                raise StorageError(f"The job ‘{job.id}’ is in the library already.")
            session.add(
                JobRow(
                    id=job.id,
                    recipe=job.request.recipe,
                    request=job.request,
                    state=JobState.QUEUED,
                    owner=self._owner.id,
                )
            )

    def start(self, job_id: str) -> None:
        """The job begins, in this process."""
        self._move(job_id, JobState.RUNNING, started_at=now(), owner=self._owner.id)

    def finish(self, job_id: str) -> None:
        """The job is done."""
        self._move(job_id, JobState.DONE, finished_at=now())

    def fail(self, job_id: str, message: str, hint: str) -> None:
        """The job ended with an error; what it had saved is kept."""
        self._move(job_id, JobState.FAILED, finished_at=now(), message=message, hint=hint)

    def cancel(self, job_id: str) -> None:
        """The user stopped the job; what it had saved is kept."""
        self._move(job_id, JobState.CANCELLED, finished_at=now())

    def job(self, job_id: str) -> Job:
        """A job as it was added; raises StorageError when there is none of this id."""
        with self._database.reading() as session:
            return Job(_known(session, job_id).request, job_id)

    def interrupted(self) -> list[Job]:
        """Take over the jobs of processes that have ended, oldest first; they are queued again.

        Each is handed out once, even when several processes ask at the same moment.
        """
        unfinished = (
            select(JobRow)
            .where(JobRow.state.in_([JobState.QUEUED, JobState.RUNNING]))
            .order_by(JobRow.number)
            .with_for_update()
        )
        with self._database.guard(), self._database.writing() as session:
            rows = session.scalars(unfinished).all()
            dead = {owner for owner in {row.owner for row in rows} if self._owner.is_dead(owner)}
            left = [row for row in rows if row.owner in dead]
            for row in left:
                row.state, row.owner, row.started_at = JobState.QUEUED, self._owner.id, None
            return [Job(row.request, row.id) for row in left]

    def _move(self, job_id: str, state: JobState, **values: Any) -> None:
        with self._database.writing() as session:
            row = _known(session, job_id)
            if row.state not in _BEFORE[state]:
                raise StorageError(
                    f"The job ‘{job_id}’ is {row.state.value}: it cannot become {state.value}."
                )
            row.state = state
            for name, value in values.items():
                setattr(row, name, value)

    # ------------------------------------------------------------ what jobs make

    def save(
        self,
        job_id: str,
        item: Picture | Caption | Story | Speech | Drawing,
        *,
        model: str = "",
        revision: str = "",
        seconds: float = 0.0,
    ) -> None:
        """Keep what a step made, on the disk when this returns; a second one replaces the first.

        Raises StorageError when the library cannot be written or has no such job.
        """
        drawn = self._keep_drawing(item) if isinstance(item, Drawing) else None
        with self._database.writing() as session:
            job = _known(session, job_id)
            if isinstance(item, Picture):
                job.picture = session.merge(picture_row(item, self._data_dir))
                return
            made = {"model": model, "revision": revision, "seconds": seconds, "created_at": now()}
            row = step_row(job, item, self._data_dir, **made)
            if isinstance(row, DrawingRow) and drawn is not None:
                row.picture = picture_row(drawn, self._data_dir)
            session.merge(row)

    def saved(self, job_id: str) -> Saved:
        """The steps that a job need not take again; speech only while its file is there."""
        with self._database.reading() as session:
            job = _known(session, job_id)
            speech = read_speech(job.speech, self._data_dir) if job.speech else None
            return Saved(
                caption=read(Caption, job.caption) if job.caption else None,
                story=read(Story, job.story) if job.story else None,
                speech=speech if speech and Path(speech.path).is_file() else None,
            )

    def keep_picture(self, content: bytes, extension: str) -> Path:
        """Keep the bytes of a picture that has no file of its own, by their hash; where they are.

        Raises StorageError when they cannot be written.
        """
        return files.keep_picture(self._data_dir, self._owner.scratch_dir, content, extension)

    def speech_path(self, job_id: str) -> Path:
        """Where a job's audio file belongs, without its extension, when the user named no place."""
        return files.speech_path(self._data_dir, job_id)

    def _keep_drawing(self, drawing: Drawing) -> Picture:
        png = io.BytesIO()
        drawing.image.save(png, "PNG")
        path = self.keep_picture(png.getvalue(), "png")
        width_px, height_px = drawing.image.size
        return Picture(
            origin="",
            name=path.name,
            sha256=path.stem,
            format="PNG",
            width_px=width_px,
            height_px=height_px,
            path=str(path),
        )


def _row(session: Session, job_id: str) -> JobRow | None:
    return session.scalar(select(JobRow).where(JobRow.id == job_id))


def _known(session: Session, job_id: str) -> JobRow:
    row = _row(session, job_id)
    if row is None:
        raise StorageError(f"The library has no job ‘{job_id}’.")
    return row
