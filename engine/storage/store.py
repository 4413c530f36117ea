"""The one writer of the library: jobs, and what their steps make, each the moment it is finished.

A process that dies loses nothing that was saved.  Its jobs are handed on to the next process
that asks `interrupted`, and resume after the last step that was saved.
"""

from __future__ import annotations

import io
from collections.abc import Collection, Iterable, Sequence
from contextlib import ExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Any

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from engine.errors import StorageError
from engine.jobs import Job, JobRequest, JobState, Saved
from engine.paths import ensure_dir
from engine.schema import Caption, Drawing, Picture, Speech, Story, Task
from engine.storage import files, job_rows, trash
from engine.storage.database import LIBRARY_NAME, Database
from engine.storage.job_rows import UNFINISHED, known, listed
from engine.storage.owners import Owner, remove_dead
from engine.storage.rows import picture_row, read_caption, read_speech, read_story, step_row
from engine.storage.tables import DrawingRow, JobRow, WordsRow, now


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
        self.add_all([job])

    def add_all(self, jobs: Sequence[Job]) -> None:
        """Write down jobs that wait for their turn, all of them or, on a StorageError, none."""
        with self._database.writing() as session:
            job_rows.add(session, jobs, self._owner.id)

    def add_like(self, job: Job, other_id: str, tasks: Collection[Task]) -> None:
        """Write down a job that has the picture of another one, and what that made for `tasks`.

        These steps are not taken again.  Raises StorageError if it is there already.
        """
        with self._database.writing() as session:
            other = known(session, other_id)
            job_rows.add(session, [job], self._owner.id)
            known(session, job.id).picture = other.picture
            job_rows.copy_made(session, other, job.id, tasks)

    def requeue(
        self, job_id: str, *, request: JobRequest | None = None, redo: Collection[Task] = ()
    ) -> Job:
        """Let a job that has ended wait for another turn, without the results of `redo`.

        One that a process left unfinished when it ended counts as ended.  What it was asked for
        may change, but not its recipe.  Raises StorageError when it has not ended.
        """
        with self._database.guard(), self._database.writing() as session:
            row = known(session, job_id)
            if row.state in UNFINISHED and self._owner.is_dead(row.owner):
                job_rows.move(row, JobState.CANCELLED)
            job_rows.move(row, JobState.QUEUED, owner=self._owner.id, message="", hint="")
            row.started_at = row.finished_at = None
            if request is not None:
                assert request.recipe is row.recipe, "another recipe is another job"
                row.request = request
            job_rows.drop_made(session, job_id, redo)
            return Job(row.request, row.id)

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
            return Job(known(session, job_id).request, job_id)

    def _move(self, job_id: str, state: JobState, **values: Any) -> None:
        with self._database.writing() as session:
            job_rows.move(known(session, job_id), state, **values)

    # ------------------------------------------------------------ what other processes left

    def left_by_others(self) -> int:
        """How many jobs processes that have ended left unfinished; they stay as they are."""
        with self._database.guard(), self._database.reading() as session:
            return len(self._left(session))

    def interrupted(self) -> list[Job]:
        """Take over the jobs of processes that have ended, oldest first; they are queued again.

        Each is handed out once, even when several processes ask at the same moment.
        """
        with self._database.guard(), self._database.writing() as session:
            left = self._left(session)
            for row in left:
                row.state, row.owner, row.started_at = JobState.QUEUED, self._owner.id, None
            return [Job(row.request, row.id) for row in left]

    def drop_interrupted(self) -> list[str]:
        """Cancel the jobs of processes that have ended; what they had saved is kept.

        Returns their ids.
        """
        with self._database.guard(), self._database.writing() as session:
            left = self._left(session)
            for row in left:
                job_rows.move(row, JobState.CANCELLED, finished_at=now())
            return [row.id for row in left]

    def _left(self, session: Session) -> Sequence[JobRow]:
        """The jobs in question, oldest first; called under the guard.  The trash is left alone."""
        unfinished = (
            select(JobRow)
            .where(JobRow.state.in_(UNFINISHED), JobRow.trashed_at.is_(None))
            .order_by(JobRow.number)
        )
        rows = session.scalars(unfinished).all()
        dead = {owner for owner in {row.owner for row in rows} if self._owner.is_dead(owner)}
        return [row for row in rows if row.owner in dead]

    # ------------------------------------------------------------ what users do to results

    def edit_caption(self, job_id: str, text: str | None) -> None:
        """Show the user's words for the caption, and let stories be told about them.

        None, or no words at all, goes back to the model's.  Raises StorageError when there is no
        caption yet.
        """
        with self._database.writing() as session:
            _edit(known(session, job_id).caption, text, f"The job ‘{job_id}’ has no caption yet.")

    def edit_story(self, job_id: str, text: str | None) -> None:
        """Show the user's words for the story, and let them be spoken; as `edit_caption`."""
        with self._database.writing() as session:
            _edit(known(session, job_id).story, text, f"The job ‘{job_id}’ has no story yet.")

    def trash(self, job_ids: Iterable[str]) -> None:
        """Put jobs into the trash; they and their files stay until `purge`."""
        self._mark_trashed(job_ids, now())

    def restore(self, job_ids: Iterable[str]) -> None:
        """Take jobs out of the trash."""
        self._mark_trashed(job_ids, None)

    def purge(self, before: datetime) -> list[str]:
        """Remove for good what was trashed `before`, with the files the library kept for it.

        Jobs that a living process has yet to end are left.  Returns the ids of those that are
        gone.
        """
        with self._database.guard():
            with self._database.writing() as session:
                purged = trash.purge_rows(session, self._data_dir, before, self._owner.is_dead)
            trash.remove_files(purged, self._data_dir)
        return purged.job_ids

    def _mark_trashed(self, job_ids: Iterable[str], moment: datetime | None) -> None:
        with self._database.writing() as session:
            named = update(JobRow).where(JobRow.id.in_(listed(job_ids)))
            session.execute(named.values(trashed_at=moment))

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
            job = known(session, job_id)
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
            job = known(session, job_id)
            speech = read_speech(job.speech, self._data_dir) if job.speech else None
            return Saved(
                caption=read_caption(job.caption) if job.caption else None,
                story=read_story(job.story) if job.story else None,
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


def _edit(row: WordsRow | None, text: str | None, missing: str) -> None:
    if row is None:
        raise StorageError(missing)
    row.edited = (text or "").strip() or None
