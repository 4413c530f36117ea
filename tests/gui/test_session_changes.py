"""What a user changes, deletes and opens, in whatever order the answers come."""

from __future__ import annotations

from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from engine.errors import StorageError
from engine.jobs import JobState
from gui.app import Vignette
from gui.dropped import Dropped
from tests.gui.conftest import LONG_MS, Open
from tests.gui.telling import SAMPLES, begin, fill, kept, listed, open_entry, open_id, tell, until


@pytest.fixture(autouse=True)
def _short(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_STORY_LENGTH", "short")


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
