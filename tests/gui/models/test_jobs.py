"""The jobs of this run: counted, timed, and cleared away when they have ended."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from engine.events import Failed, Finished, Progressed, Queued, Started, Stopped
from engine.jobs import Job, JobRequest, JobState, Recipe
from gui.models.jobs import JobRole, JobsModel


@pytest.fixture
def model(qtbot: QtBot) -> JobsModel:
    made = JobsModel()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal, made)
    return made


def jobs(count: int) -> list[Job]:
    return [Job(JobRequest(Recipe.TELL, f"/pictures/{n}.jpg"), f"j{n}") for n in range(count)]


def do(model: JobsModel, job_id: str, took_s: float = 0.0) -> None:
    """A job from its beginning to its end."""
    model.take(Started(job_id))
    row = model.row(job_id)
    assert row is not None
    object.__setattr__(row, "began_s", row.began_s - took_s)
    model.take(Finished(job_id))


def test_jobs_are_listed_in_the_order_they_came(model: JobsModel) -> None:
    model.add(jobs(2))
    assert [model.index(row).data() for row in range(2)] == ["0.jpg", "1.jpg"]
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "0.jpg, Waiting"


def test_each_state_is_counted(model: JobsModel) -> None:
    model.add(jobs(5))
    for event in (
        *(Queued("j0"), Started("j0")),
        *(Started("j1"), Finished("j1")),
        *(Started("j2"), Failed("j2", "It is damaged.", "Choose another.")),
        Stopped("j3"),
    ):
        model.take(event)
    assert [model.count(state) for state in JobState] == [1] * 5
    assert model.ids(JobState.FAILED, JobState.CANCELLED) == ["j2", "j3"]
    told = model.index(2).data(Qt.ItemDataRole.ToolTipRole)
    assert told == "It is damaged. Choose another."


def test_a_job_that_is_done_again_keeps_its_place(model: JobsModel) -> None:
    model.add(jobs(2))
    model.take(Failed("j0", "It is damaged.", "", "details"))
    model.add(jobs(1))
    assert model.rowCount() == 2
    row = model.index(0).data(JobRole.ROW)
    assert (row.state, row.message, row.details) == (JobState.QUEUED, "", "")
    assert model.count(JobState.FAILED) == 0


def test_only_what_is_seen_is_told(model: JobsModel, qtbot: QtBot) -> None:
    model.add(jobs(1))
    model.take(Started("j0"))
    model.take(Progressed("j0", 0.5, ""))
    with qtbot.assertNotEmitted(model.dataChanged):
        model.take(Progressed("j0", 0.5, ""))
        model.take(Progressed("unknown", 0.5, ""))
    with qtbot.waitSignal(model.dataChanged), qtbot.assertNotEmitted(model.counts_changed):
        model.take(Progressed("j0", 0.6, ""))
    assert model.row("j0").fraction == 0.6
    model.take(Finished("j0"))
    assert model.row("j0").fraction is None


def test_the_time_that_is_left_is_that_of_those_done_before(model: JobsModel) -> None:
    model.add(jobs(5))
    assert model.left_s() is None
    do(model, "j0", 10)
    do(model, "j1", 20)
    assert model.left_s() == pytest.approx(3 * 15, abs=1)
    model.take(Started("j2"))
    object.__setattr__(model.row("j2"), "began_s", model.row("j2").began_s - 5)
    assert model.left_s() == pytest.approx(3 * 15 - 5, abs=1)
    for job_id in ("j2", "j3", "j4"):
        model.take(Stopped(job_id))
    assert model.left_s() is None


def test_what_has_ended_is_cleared_away(model: JobsModel) -> None:
    model.add(jobs(4))
    do(model, "j0")
    model.take(Failed("j2", "It is damaged."))
    model.clear_ended()
    assert [model.index(row).data() for row in range(2)] == ["1.jpg", "3.jpg"]
    assert model.row("j0") is None
    assert model.count(JobState.QUEUED) == 2
    model.take(Started("j3"))
    assert model.row("j3").state is JobState.RUNNING
