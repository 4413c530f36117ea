"""What a user asks of the window, from the picture to the story that is heard."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from engine.schema import StoryOptions, Style
from gui.app import Vignette
from gui.dialogs.error_dialog import ErrorDialog
from gui.dropped import Dropped
from tests.gui.conftest import Open
from tests.gui.telling import (
    SAMPLES,
    begin,
    kept,
    leave_unfinished,
    listed,
    open_entry,
    open_id,
    tell,
    until,
)


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_STORY_LENGTH", "short")


# ---------------------------------------------------------------- pictures


def test_a_picture_becomes_a_story_that_is_spoken_and_kept(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    reading = tell(vignette, qtbot)
    assert reading.state is JobState.DONE
    assert reading.caption is not None
    assert reading.speech is not None
    assert Path(reading.speech.path).is_file()
    result = kept(homes, reading.job.id)
    assert result.state is JobState.DONE
    assert result.story is not None
    assert result.story.item.text == reading.story
    until(qtbot, lambda: listed(vignette) == [reading.job.id])
    until(qtbot, lambda: vignette.library.entry(0).state is JobState.DONE)
    assert vignette.library.entry(0).has_speech


def test_pictures_that_are_given_before_anything_is_read_are_told(
    open_vignette: Open, qtbot: QtBot
) -> None:
    vignette = open_vignette([SAMPLES[0]], is_ready=False)
    vignette.session.take_in(Dropped((SAMPLES[1],)))
    until(qtbot, lambda: vignette.session.jobs.count(JobState.DONE) == 2)
    sources = {vignette.session.jobs.index(row).data() for row in range(2)}
    assert sources == {Path(one).name for one in SAMPLES[:2]}


def test_another_story_is_an_entry_of_its_own_with_the_same_caption(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    first = tell(vignette, qtbot)
    vignette.session.changes.edit_caption("Two crabs at tea")
    vignette.window.story_view.another_requested.emit(StoryOptions(style=Style.FUNNY, seed=7))
    until(qtbot, lambda: open_id(vignette) != first.job.id)
    second = vignette.session.reading
    assert second is not None
    until(qtbot, lambda: not second.is_active)
    results = [kept(homes, one.job.id) for one in (first, second)]
    assert {result.caption.item.description for result in results} == {"Two crabs at tea"}
    assert results[0].story.item.text != results[1].story.item.text
    assert second.job.request.story.style is Style.FUNNY
    assert len(listed(vignette)) == 2


def test_two_wishes_in_quick_succession_are_both_done_and_the_second_is_shown(
    vignette: Vignette, qtbot: QtBot
) -> None:
    first = tell(vignette, qtbot)
    for seed in (1, 2):
        vignette.session.tell_another_of(first.job, StoryOptions(seed=seed))
    until(qtbot, lambda: vignette.session.jobs.count(JobState.DONE) == 3)
    assert vignette.session.reading.job.request.story.seed == 2


# ---------------------------------------------------------------- jobs


def test_a_picture_that_is_missing_fails_and_is_told_once_it_is_back(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    path = homes / "crab.jpg"
    shutil.copy(SAMPLES[0], path)
    first = begin(vignette, qtbot, SAMPLES[1], str(path))
    path.rename(homes / "away.jpg")
    until(qtbot, lambda: vignette.session.jobs.count(JobState.FAILED))
    until(qtbot, lambda: not first.is_active)
    texts = [one.notification.text for one in vignette.window.toasts.toasts]
    assert any("crab.jpg" in text for text in texts), texts
    (job_id,) = vignette.session.jobs.ids(JobState.FAILED)
    reading = open_entry(vignette, qtbot, job_id)
    assert reading.state is JobState.FAILED
    assert vignette.window.commands["retry"].isEnabled()
    (homes / "away.jpg").rename(path)
    vignette.window.commands["retry"].trigger()
    vignette.window.commands["retry"].trigger()
    until(qtbot, lambda: reading.state is JobState.DONE)
    assert reading.story
    assert not vignette.window.commands["retry"].isEnabled()
    assert vignette.session.jobs.count(JobState.FAILED) == 0


def test_a_stopped_story_goes_on_from_its_caption(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: reading.caption is not None)
    vignette.window.commands["stop"].trigger()
    until(qtbot, lambda: not reading.is_active)
    assert reading.state is JobState.CANCELLED
    before = kept(homes, reading.job.id)
    vignette.window.story_view.retry_requested.emit()
    until(qtbot, lambda: reading.state is JobState.DONE)
    assert kept(homes, reading.job.id).caption == before.caption


def test_all_jobs_are_stopped_at_once(vignette: Vignette, qtbot: QtBot) -> None:
    begin(vignette, qtbot, *SAMPLES[:6])
    until(qtbot, lambda: len(vignette.session.jobs.ids(JobState.QUEUED)) >= 5)
    vignette.window.commands["stop_all"].trigger()
    until(qtbot, lambda: not vignette.session.is_working)
    assert vignette.session.jobs.count(JobState.CANCELLED) == 6


# ---------------------------------------------------------------- what was left unfinished


def test_what_was_left_unfinished_is_offered_and_done(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    ids = leave_unfinished(homes, SAMPLES[0], SAMPLES[1])
    vignette = open_vignette()
    panel = vignette.window.job_panel
    until(qtbot, panel.isVisible)
    assert panel._left_words.text().startswith("2 ")
    assert not vignette.session.is_working
    qtbot.mouseClick(panel._resume, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: vignette.session.jobs.count(JobState.DONE) == 2)
    assert {kept(homes, one).state for one in ids} == {JobState.DONE}
    assert vignette.session.reading is None  # nothing is opened that was not asked for


def test_what_was_left_unfinished_may_be_left_so(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    ids = leave_unfinished(homes, SAMPLES[0], SAMPLES[1])
    vignette = open_vignette()
    until(qtbot, vignette.window.job_panel.isVisible)
    qtbot.mouseClick(vignette.window.job_panel._leave, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: {kept(homes, one).state for one in ids} == {JobState.CANCELLED})
    until(
        qtbot,
        lambda: {vignette.library.entry(row).state for row in range(2)} == {JobState.CANCELLED},
    )


def test_one_that_was_left_unfinished_can_be_opened_and_gone_on_with(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    ids = leave_unfinished(homes, SAMPLES[0], SAMPLES[1])
    vignette = open_vignette()
    reading = open_entry(vignette, qtbot, ids[0])
    assert reading.state is JobState.CANCELLED  # nobody works on it
    vignette.window.commands["retry"].trigger()
    until(qtbot, lambda: reading.state is JobState.DONE)
    assert not vignette.window.toasts.toasts


# ---------------------------------------------------------------- without a library


def test_a_library_that_cannot_be_opened_is_told_with_a_way_out(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    (homes / "data").write_text("a file where the folder should be")
    vignette = open_vignette(is_ready=False)
    until(qtbot, lambda: vignette.window.findChildren(ErrorDialog))
    (dialog,) = vignette.window.findChildren(ErrorDialog)
    told = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert str(homes / "data") in told
    assert "VIGNETTE_DATA_DIR" in told
    vignette.session.take_in(Dropped((SAMPLES[0],)))
    (toast,) = vignette.window.toasts.toasts
    assert str(homes / "data") in toast.notification.text
    vignette.desk.show_settings()
    assert vignette.window.isVisible()


def test_settings_that_cannot_be_read_are_told(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    (homes / "config").mkdir()
    (homes / "config" / "settings.toml").write_text("keep_trash_days = 'for ever'")
    vignette = open_vignette([SAMPLES[0]], is_ready=False)
    until(qtbot, lambda: vignette.window.findChildren(ErrorDialog))
    (dialog,) = vignette.window.findChildren(ErrorDialog)
    assert "keep_trash_days" in dialog.message
    vignette.desk.show_settings()
    assert vignette.window.isVisible()
