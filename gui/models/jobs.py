"""The jobs of this run of Vignette, as the panel lists them."""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from engine.events import Event, Failed, Finished, Progressed, Queued, Started, Stopped
from engine.jobs import Job, JobState
from gui.engine_words import translated
from gui.job_words import name_of, state_words

Index = QModelIndex | QPersistentModelIndex

_ENDED = (JobState.DONE, JobState.FAILED, JobState.CANCELLED)


class JobRole(IntEnum):
    """What a row tells besides its name."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class JobRow:
    """A job as it stands; `fraction` is 0-1 or None, times are of the monotonic clock."""

    job: Job
    state: JobState = JobState.QUEUED
    note: str = ""
    """In the engine's words; see `gui.engine_words`."""
    fraction: float | None = None
    message: str = ""
    hint: str = ""
    details: str = ""
    began_s: float = 0.0
    took_s: float = 0.0

    @property
    def has_ended(self) -> bool:
        """Whether nothing more happens to it by itself."""
        return self.state in _ENDED


class JobsModel(QAbstractListModel):
    """One row a job, oldest first; ended jobs stay until they are cleared away."""

    counts_changed = Signal()
    """How many wait, run or have ended, and so the time that is left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[JobRow] = []
        self._places: dict[str, int] = {}
        self._counts = dict.fromkeys(JobState, 0)
        self._took_s: list[float] = []

    # ------------------------------------------------------------ what Qt asks

    def rowCount(self, parent: Index = QModelIndex()) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return name_of(row.job)
        if role == JobRole.ROW:
            return row
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            told = " ".join(filter(None, (row.message, row.hint)))
            return told or translated(row.note) or state_words(row.state)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{name_of(row.job)}, {state_words(row.state)}"
        return None

    # ------------------------------------------------------------ what the session tells

    def add(self, jobs: Sequence[Job]) -> None:
        """New jobs, or ones that are done again."""
        new = [job for job in jobs if job.id not in self._places]
        for job in jobs:
            if job.id in self._places:
                self._change(job.id, JobRow(job))
        if not new:
            return
        first = len(self._rows)
        self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
        for place, job in enumerate(new, first):
            self._rows.append(JobRow(job))
            self._places[job.id] = place
        self._counts[JobState.QUEUED] += len(new)
        self.endInsertRows()
        self.counts_changed.emit()

    def take(self, event: Event) -> None:
        """Go on with what the engine tells of a job."""
        place = self._places.get(event.job_id)
        if place is not None and (changed := _after(self._rows[place], event)) is not None:
            if changed.state is JobState.DONE:
                self._took_s.append(changed.took_s)
            self._change(event.job_id, changed)

    def clear_ended(self) -> None:
        """Leave out what has ended; the library keeps it."""
        self.beginResetModel()
        self._rows = [row for row in self._rows if not row.has_ended]
        self._places = {row.job.id: place for place, row in enumerate(self._rows)}
        for state in _ENDED:
            self._counts[state] = 0
        self._took_s.clear()
        self.endResetModel()
        self.counts_changed.emit()

    # ------------------------------------------------------------ what views ask

    def count(self, *states: JobState) -> int:
        """How many jobs are in one of `states`."""
        return sum(self._counts[state] for state in states)

    def row(self, job_id: str) -> JobRow | None:
        """The row of a job, if it is listed."""
        place = self._places.get(job_id)
        return None if place is None else self._rows[place]

    def ids(self, *states: JobState) -> list[str]:
        """The jobs in one of `states`, oldest first."""
        return [row.job.id for row in self._rows if row.state in states]

    def left_s(self) -> float | None:
        """About how long the rest will take, in seconds; None before the first is done."""
        left = self.count(JobState.QUEUED, JobState.RUNNING)
        if not left or not self._took_s:
            return None
        recent = self._took_s[-20:]
        average = sum(recent) / len(recent)
        gone = sum(self._gone_s(self.ids(JobState.RUNNING)[:1]))
        return max(1.0, left * average - min(gone, average))

    def _gone_s(self, ids: Iterable[str]) -> Iterable[float]:
        return (time.monotonic() - self._rows[self._places[one]].began_s for one in ids)

    def _change(self, job_id: str, row: JobRow) -> None:
        place = self._places[job_id]
        before, self._rows[place] = self._rows[place].state, row
        index = self.index(place)
        self.dataChanged.emit(index, index)
        if before is not row.state:
            self._counts[before] -= 1
            self._counts[row.state] += 1
            self.counts_changed.emit()


def _after(row: JobRow, event: Event) -> JobRow | None:
    """The row after `event`; None when it shows nothing of it."""
    if isinstance(event, Progressed):
        note = event.note or row.note
        if (note, event.fraction) == (row.note, row.fraction):
            return None
        return replace(row, note=note, fraction=event.fraction)
    if isinstance(event, Queued):
        return replace(row, state=JobState.QUEUED)
    if isinstance(event, Started):
        return replace(row, state=JobState.RUNNING, began_s=time.monotonic())
    ended = replace(row, note="", fraction=None, took_s=time.monotonic() - row.began_s)
    if isinstance(event, Finished):
        return replace(ended, state=JobState.DONE)
    if isinstance(event, Stopped):
        return replace(ended, state=JobState.CANCELLED)
    if isinstance(event, Failed):
        return replace(
            ended,
            state=JobState.FAILED,
            message=event.message,
            hint=event.hint,
            details=event.details,
        )
    return None
