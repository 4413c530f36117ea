"""The panel of jobs and the line below: what is going on, and ways to stop and to try again."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtWidgets import QMenu, QPushButton
from pytestqt.qtbot import QtBot

from engine.events import Failed, Finished, Progressed, Started, Stopped
from engine.jobs import Job, JobRequest, JobState, Recipe
from gui.models.jobs import JobsModel
from gui.status_bar import StatusBar
from gui.views.job_panel import JobPanel


@pytest.fixture
def model(qtbot: QtBot) -> JobsModel:
    return JobsModel()


@pytest.fixture
def panel(qtbot: QtBot, model: JobsModel) -> Iterator[JobPanel]:
    made = JobPanel(model)
    qtbot.addWidget(made)
    made.resize(320, 600)
    made.show()
    return made


def add(model: JobsModel, count: int) -> None:
    model.add([Job(JobRequest(Recipe.TELL, f"/pictures/{n}.jpg"), f"j{n}") for n in range(count)])


def select(panel: JobPanel, *rows: int) -> None:
    panel._list.clearSelection()
    for row in rows:
        index = panel._model.index(row)
        panel._list.selectionModel().setCurrentIndex(
            index, QItemSelectionModel.SelectionFlag.Select
        )


def menu_of(panel: JobPanel) -> dict[str, bool]:
    """What the menu of the selected rows offers, and whether it can be chosen."""
    panel._on_menu(panel._list.rect().center())
    (menu,) = (one for one in panel.findChildren(QMenu) if one.isVisible())
    found = {action.text(): action.isEnabled() for action in menu.actions()}
    menu.close()
    return found


def test_an_empty_panel_says_how_jobs_come(panel: JobPanel) -> None:
    assert panel._empty.isVisible()
    assert not panel._summary.isVisible()
    assert not any(button.isEnabled() for button in (panel._stop_all, panel._retry, panel._clear))


def test_the_summary_counts_and_tells_the_time_left(panel: JobPanel, model: JobsModel) -> None:
    add(model, 3)
    assert panel._list.isVisible()
    assert panel._summary.text() == "0 of 3 done"
    model.take(Started("j0"))
    object.__setattr__(model.row("j0"), "began_s", model.row("j0").began_s - 60)
    model.take(Finished("j0"))
    assert panel._summary.text().startswith("1 of 3 done, ")
    assert panel._summary.text().endswith(" left")
    for job_id in ("j1", "j2"):
        model.take(Stopped(job_id))
    assert "3" in panel._summary.text()


def test_delete_stops_the_selected_jobs(panel: JobPanel, model: JobsModel, qtbot: QtBot) -> None:
    add(model, 3)
    qtbot.waitActive(panel)
    panel._list.setFocus()
    select(panel, 2, 0)
    with qtbot.waitSignal(panel.stop_requested) as stopped:
        qtbot.keyClick(panel._list, Qt.Key.Key_Delete)
    assert stopped.args == [["j0", "j2"]]


def test_the_buttons_stop_retry_and_clear(panel: JobPanel, model: JobsModel, qtbot: QtBot) -> None:
    add(model, 3)
    model.take(Failed("j1", "It is damaged.", "", ""))
    model.take(Stopped("j2"))
    with qtbot.waitSignal(panel.stop_all_requested):
        qtbot.mouseClick(panel._stop_all, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(panel.retry_requested) as retried:
        qtbot.mouseClick(panel._retry, Qt.MouseButton.LeftButton)
    assert retried.args == [["j1", "j2"]]
    qtbot.mouseClick(panel._clear, Qt.MouseButton.LeftButton)
    assert model.rowCount() == 1
    assert not panel._retry.isEnabled()


def test_the_menu_offers_what_fits_the_selection(panel: JobPanel, model: JobsModel) -> None:
    add(model, 3)
    model.take(Failed("j0", "It is damaged.", "", "details"))
    model.take(Started("j1"))
    model.take(Finished("j1"))
    select(panel, 0)
    assert menu_of(panel) == {
        "Open": True,
        "Stop": False,
        "Try again": True,
        "What went wrong…": True,
    }
    select(panel, 1, 2)
    assert menu_of(panel) == {
        "Open": False,
        "Stop": True,
        "Try again": False,
        "What went wrong…": False,
    }


def test_only_failed_and_stopped_ones_of_a_selection_are_tried_again(
    panel: JobPanel, model: JobsModel, qtbot: QtBot
) -> None:
    add(model, 3)
    model.take(Failed("j0", "It is damaged.", "", ""))
    select(panel, 0, 1, 2)
    with qtbot.waitSignal(panel.retry_requested) as retried:
        panel._on_retry_selected()
    assert retried.args == [["j0"]]


def test_return_opens_the_entry_of_a_job(panel: JobPanel, model: JobsModel, qtbot: QtBot) -> None:
    add(model, 2)
    qtbot.waitActive(panel)
    panel._list.setFocus()
    select(panel, 1)
    with qtbot.waitSignal(panel.opened) as opened:
        qtbot.keyClick(panel._list, Qt.Key.Key_Return)
    assert opened.args == ["j1"]


@pytest.mark.parametrize("button", ["_resume", "_leave"])
def test_what_was_left_is_offered_once(panel: JobPanel, qtbot: QtBot, button: str) -> None:
    panel.offer_resuming(3)
    assert panel._banner.isVisible()
    assert panel._left_words.text().startswith("3 ")
    asked: QPushButton = getattr(panel, button)
    wanted = panel.resume_requested if button == "_resume" else panel.drop_requested
    with qtbot.waitSignal(wanted):
        qtbot.mouseClick(asked, Qt.MouseButton.LeftButton)
    assert not panel._banner.isVisible()


def test_the_line_below_says_what_is_left(model: JobsModel, qtbot: QtBot) -> None:
    bar = StatusBar()
    qtbot.addWidget(bar)
    bar.follow(model)
    work = bar._work
    assert work.text() == "Ready"
    add(model, 2)
    assert work.text().startswith("2 ")
    model.take(Started("j0"))
    object.__setattr__(model.row("j0"), "began_s", model.row("j0").began_s - 300)
    model.take(Finished("j0"))
    assert work.text().startswith("1 ")
    assert "," in work.text()
    assert work.accessibleName() == f"Jobs: {work.text()}"
    model.take(Stopped("j1"))
    assert work.text() == "Ready"
    assert model.count(JobState.CANCELLED) == 1
    with qtbot.waitSignal(bar.jobs_requested):
        qtbot.mouseClick(work, Qt.MouseButton.LeftButton)


def test_progress_moves_no_count(panel: JobPanel, model: JobsModel, qtbot: QtBot) -> None:
    add(model, 1)
    model.take(Started("j0"))
    with qtbot.assertNotEmitted(model.counts_changed):
        model.take(Progressed("j0", 0.5, ""))
    assert not panel._list.grab().isNull()
