"""The rows of jobs: found, added, moved from state to state; each inside a transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from typing import Any

import sqlalchemy as sa
from sqlalchemy.orm import Session

from engine.errors import StorageError
from engine.jobs import Job, JobState
from engine.schema import Task
from engine.storage.tables import CaptionRow, DrawingRow, JobRow, SpeechRow, StepRow, StoryRow

UNFINISHED = (JobState.QUEUED, JobState.RUNNING)

_BEFORE = {
    JobState.QUEUED: {JobState.DONE, JobState.FAILED, JobState.CANCELLED},
    JobState.RUNNING: {JobState.QUEUED},
    JobState.DONE: {JobState.RUNNING},
    JobState.FAILED: {JobState.QUEUED, JobState.RUNNING},
    JobState.CANCELLED: {JobState.QUEUED, JobState.RUNNING},
}
"""From which states a job comes to a state."""

_MADE: dict[Task, type[StepRow]] = {
    Task.CAPTION: CaptionRow,
    Task.STORY: StoryRow,
    Task.SPEECH: SpeechRow,
    Task.DRAW: DrawingRow,
}
"""Where the result of a task is."""


def known(session: Session, job_id: str) -> JobRow:
    """The row of a job; raises StorageError when there is none of this id."""
    row = session.scalar(sa.select(JobRow).where(JobRow.id == job_id))
    if row is None:
        raise StorageError(f"The library has no job ‘{job_id}’.")
    return row


def listed(keys: Iterable[str]) -> sa.Select[str]:
    """These keys as a query, for `in_`; unlike a list of parameters, it may be of any length."""
    each = sa.func.json_each(sa.bindparam(None, list(keys), sa.JSON)).table_valued("value")
    return sa.select(each.c.value)


def add(session: Session, jobs: Sequence[Job], owner: str) -> None:
    """Add jobs that wait for their turn; raises StorageError if one is there already."""
    same = JobRow.id.in_(listed(job.id for job in jobs))
    there = session.scalar(sa.select(JobRow.id).where(same).limit(1))
    if there is not None:
        raise StorageError(f"The job ‘{there}’ is in the library already.")
    session.add_all(
        JobRow(
            id=job.id,
            recipe=job.request.recipe,
            request=job.request,
            state=JobState.QUEUED,
            owner=owner,
        )
        for job in jobs
    )


def move(row: JobRow, state: JobState, **values: Any) -> None:
    """Bring a job to another state; raises StorageError when it cannot come there from its own."""
    if row.state not in _BEFORE[state]:
        raise StorageError(
            f"The job ‘{row.id}’ is {row.state.value}: it cannot become {state.value}."
        )
    row.state = state
    for name, value in values.items():
        setattr(row, name, value)


def copy_made(session: Session, source: JobRow, target_id: str, tasks: Collection[Task]) -> None:
    """Give a job what another one has made, with the user's corrections and how it was made."""
    for task in tasks:
        kind = _MADE[task]
        made = session.get(kind, source.id)
        if made is not None:
            names = (column.key for column in sa.inspect(kind).column_attrs)
            values = {name: getattr(made, name) for name in names}
            session.add(kind(**values | {"job_id": target_id}))


def drop_made(session: Session, job_id: str, tasks: Collection[Task]) -> None:
    """Forget what a job has made."""
    for task in tasks:
        kind = _MADE[task]
        session.execute(sa.delete(kind).where(kind.job_id == job_id))
