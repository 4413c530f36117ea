"""What a user asks of the window, from the picture to the story that is heard, and back again."""

from __future__ import annotations

import shutil
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from engine.errors import StorageError
from engine.jobs import JobState
from engine.schema import StoryOptions, Style
from gui.app import Vignette
from gui.dialogs.error_dialog import ErrorDialog
from gui.dropped import Dropped
from tests.gui.conftest import LONG_MS, Open
from tests.gui.telling import (
    SAMPLES,
    begin,
    fill,
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


# ---------------------------------------------------------------- corrections


def test_edits_are_undone_done_again_and_kept(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    (job_id,) = fill(homes)
    vignette = open_vignette()
    reading = open_entry(vignette, qtbot, job_id)
    stack = vignette.session.changes.stack

    def is_kept(caption: str, story: str) -> bool:
        result = kept(homes, job_id)
        on_disk = result.caption.item.description, result.story.item.text
        return on_disk == (caption, story) == (reading.caption.description, reading.story)

    vignette.session.changes.edit_caption("A cat")
    vignette.session.changes.edit_story("There was a cat.")
    until(qtbot, lambda: is_kept("A cat", "There was a cat."))
    vignette.window.commands["undo"].trigger()
    until(qtbot, lambda: is_kept("A cat", "Once. The end."))
    vignette.window.commands["undo"].trigger()
    until(qtbot, lambda: is_kept("picture 0, I think", "Once. The end."))
    assert not reading.is_caption_edited
    assert not vignette.window.commands["undo"].isEnabled()
    stack.redo()
    stack.redo()
    until(qtbot, lambda: is_kept("A cat", "There was a cat."))
    vignette.session.changes.reset_caption()
    vignette.session.changes.reset_story()
    until(qtbot, lambda: is_kept("picture 0, I think", "Once. The end."))
    stack.undo()
    stack.undo()
    until(qtbot, lambda: is_kept("A cat", "There was a cat."))
    vignette.window.close()

    reading = open_entry(open_vignette(), qtbot, job_id)
    assert (reading.caption.description, reading.is_caption_edited) == ("A cat", True)
    assert (reading.story, reading.is_story_edited) == ("There was a cat.", True)


def test_a_corrected_story_is_read_aloud_again(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    reading = tell(vignette, qtbot)
    vignette.session.changes.edit_story("There was a cat. It slept.")
    assert reading.is_speech_stale
    again = vignette.window.commands["speak_again"]
    again.trigger()
    again.trigger()  # impatience does not make it two
    until(qtbot, lambda: reading.state is JobState.DONE and not reading.is_speech_stale)
    assert reading.story == "There was a cat. It slept."
    assert [cue.text for cue in reading.speech.cues] == ["There was a cat.", "It slept."]
    assert kept(homes, reading.job.id).speech.item.cues == reading.speech.cues
    assert not vignette.window.toasts.toasts


def test_a_new_caption_does_not_begin_the_sound_again(vignette: Vignette, qtbot: QtBot) -> None:
    reading = tell(vignette, qtbot)
    with (
        qtbot.assertNotEmitted(reading.speech_changed),
        qtbot.assertNotEmitted(reading.picture_changed),
        qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS),
    ):
        vignette.session.changes.edit_caption("Two crabs at tea")
    assert reading.caption.description == "Two crabs at tea"


def test_a_caption_is_corrected_while_its_story_is_being_told(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: reading.caption is not None)
    before = reading.caption.description
    vignette.session.changes.edit_caption("Two crabs at tea")
    vignette.session.changes.stack.undo()
    assert (reading.caption.description, reading.is_caption_edited) == (before, False)
    vignette.session.changes.stack.redo()
    until(qtbot, lambda: not reading.is_active)
    assert reading.caption.description == "Two crabs at tea"
    assert kept(homes, reading.job.id).caption.item.description == "Two crabs at tea"


# ---------------------------------------------------------------- the trash


def test_deleting_is_undone_by_the_notification_and_done_again(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    ids = fill(homes, 3)
    vignette = open_vignette()
    open_entry(vignette, qtbot, ids[1])
    vignette.window.commands["delete"].trigger()
    assert listed(vignette) == [ids[2], ids[0]]  # at once
    assert vignette.session.reading is None
    until(qtbot, lambda: kept(homes, ids[1]).trashed_at)
    (toast,) = vignette.window.toasts.toasts
    qtbot.mouseClick(toast.action_button, Qt.MouseButton.LeftButton)
    until(qtbot, lambda: listed(vignette) == ids[::-1])
    assert kept(homes, ids[1]).trashed_at is None
    vignette.window.commands["redo"].trigger()
    until(qtbot, lambda: kept(homes, ids[1]).trashed_at)
    vignette.session.changes.restore([ids[1]])
    until(qtbot, lambda: listed(vignette) == ids[::-1])
    vignette.window.commands["undo"].trigger()
    until(qtbot, lambda: kept(homes, ids[1]).trashed_at)


def test_what_lay_long_enough_in_the_trash_is_gone_at_the_next_start(
    open_vignette: Open, qtbot: QtBot, homes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from datetime import timedelta

    from engine.storage import store, tables

    old, new, listed_one = fill(homes, 3)
    with store.Store.open(homes / "data") as library:
        long_ago = tables.now() - timedelta(days=31)
        with monkeypatch.context() as earlier:
            earlier.setattr(store, "now", lambda: long_ago)
            library.trash([old])
        library.trash([new])
    open_vignette()
    data = homes / "data"
    until(qtbot, lambda: not list(data.rglob(f"*{old}*.wav")))
    assert kept(homes, new).trashed_at
    assert kept(homes, listed_one).trashed_at is None


def test_an_entry_that_is_deleted_while_it_is_told_stops_and_stays_away(
    vignette: Vignette, qtbot: QtBot, homes: Path
) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    job_id = reading.job.id
    until(qtbot, lambda: reading.caption is not None)
    vignette.session.changes.delete([job_id])
    until(qtbot, lambda: not vignette.session.is_working)
    assert vignette.session.jobs.row(job_id).state is JobState.CANCELLED
    assert kept(homes, job_id).trashed_at
    assert (listed(vignette), open_id(vignette)) == ([], "")
    vignette.session.changes.stack.undo()
    until(qtbot, lambda: listed(vignette) == [job_id])
    assert vignette.library.entry(0).state is JobState.CANCELLED


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


# ---------------------------------------------------------------- answers that come late


def test_what_is_read_late_does_not_take_the_place_of_what_was_opened_since(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    first, second = fill(homes, 2)
    vignette = open_vignette()
    shown: list[str] = []
    vignette.session.reading_changed.connect(
        lambda reading: shown.append(reading.job.id if reading else "")
    )
    session = vignette.session
    session.open(first)
    with qtbot.waitSignals([vignette.librarian.opened] * 2, timeout=LONG_MS):
        session.open(second)
    assert shown == [second]
    with qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS):
        session.open(first)
        session.close_reading()
    assert open_id(vignette) == ""
    open_entry(vignette, qtbot, second)
    # It is closed when the change has been written, and is being read.
    vignette.service.written.connect(session.close_reading, Qt.ConnectionType.SingleShotConnection)
    with qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS):
        session.changes.edit_caption("A cat")
    assert open_id(vignette) == ""
    with qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS):
        session.open(first)
        session.changes.delete([first])
    assert open_id(vignette) == ""


def test_what_was_read_before_a_change_is_not_shown_after_it(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    (job_id,) = fill(homes)
    vignette = open_vignette()
    reading = open_entry(vignette, qtbot, job_id)
    shown: list[str] = []
    reading.caption_changed.connect(lambda: shown.append(reading.caption.description))
    may_write = Event()
    vignette.service.write(lambda store: may_write.wait(LONG_MS / 1000))
    vignette.session.changes.edit_caption("One cat")
    with qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS):
        vignette.librarian.open(job_id)  # what it reads is there still
    vignette.session.changes.edit_caption("Two cats")
    with qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS):
        may_write.set()
    assert shown == ["One cat", "Two cats"]


def test_what_is_opened_while_a_change_of_it_is_written_shows_the_change(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    first, second = fill(homes, 2)
    vignette = open_vignette()
    open_entry(vignette, qtbot, first)
    may_write = Event()
    vignette.service.write(lambda store: may_write.wait(LONG_MS / 1000))
    vignette.session.changes.edit_caption("One cat")
    open_entry(vignette, qtbot, second)
    with qtbot.waitSignal(vignette.librarian.opened, timeout=LONG_MS):
        vignette.session.open(first)
    assert open_id(vignette) == second
    may_write.set()
    until(qtbot, lambda: open_id(vignette) == first)
    assert vignette.session.reading.caption.description == "One cat"


def test_a_change_that_cannot_be_written_is_told_and_taken_back(
    open_vignette: Open, qtbot: QtBot, homes: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*args: object) -> None:
        raise StorageError("The disk is full.", "Make room.")

    monkeypatch.setattr("engine.storage.store.Store.edit_caption", refuse)
    (job_id,) = fill(homes)
    vignette = open_vignette()
    reading = open_entry(vignette, qtbot, job_id)
    before = reading.caption
    with qtbot.waitSignal(vignette.session.told_wrong, timeout=LONG_MS) as told:
        vignette.session.changes.edit_caption("One cat")
    assert told.args == ["The disk is full.", "Make room."]
    until(qtbot, lambda: reading.caption == before and not reading.is_caption_edited)


def test_what_a_user_opens_is_not_pushed_aside_by_what_was_dropped_before(
    open_vignette: Open, qtbot: QtBot, homes: Path
) -> None:
    (job_id,) = fill(homes)
    vignette = open_vignette()
    vignette.window.dropped.emit(Dropped((SAMPLES[0],)))
    vignette.session.open(job_id)
    until(qtbot, lambda: vignette.session.jobs.count(JobState.DONE) == 1)
    assert open_id(vignette) == job_id


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
