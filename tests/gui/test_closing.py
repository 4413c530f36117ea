"""Closing, whatever is going on: within three seconds, nothing lost, nothing left behind."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from engine.schema import SpeechOptions
from gui.app import Vignette
from gui.dropped import Dropped
from gui.models.jobs import JobRole
from tests.gui.conftest import Open
from tests.gui.crowding import crowding
from tests.gui.telling import SAMPLES, begin, fill, kept, tell, until

CLOSED_WITHIN_S = 3.0
_WITHOUT_A_SCREEN = "This plugin does not support"
"""What Qt says of a platform that shows nothing."""

Phase = Callable[[Vignette, QtBot], None]


def while_nothing_is_open_yet(vignette: Vignette, qtbot: QtBot) -> None:
    """The window has only just been shown."""


def while_the_captioner_wakes(vignette: Vignette, qtbot: QtBot) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: reading.state is not JobState.QUEUED)


def while_it_captions(vignette: Vignette, qtbot: QtBot) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: reading.note or reading.caption)


def while_it_tells(vignette: Vignette, qtbot: QtBot) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: reading.story)


def while_it_speaks(vignette: Vignette, qtbot: QtBot) -> None:
    reading = begin(vignette, qtbot, SAMPLES[0])
    until(qtbot, lambda: reading.chunks or reading.speech)


def between_two_jobs(vignette: Vignette, qtbot: QtBot) -> None:
    begin(vignette, qtbot, SAMPLES[0], SAMPLES[1])
    until(qtbot, lambda: vignette.session.jobs.count(JobState.DONE) == 1)


def with_fifty_waiting(vignette: Vignette, qtbot: QtBot) -> None:
    folder = Path.cwd() / "many"
    folder.mkdir()
    for number in range(50):
        (folder / f"{number}.jpg").write_bytes(Path(SAMPLES[number % 5]).read_bytes())
    vignette.window.dropped.emit(Dropped((str(folder),)))
    until(qtbot, lambda: vignette.session.jobs.rowCount() == 50)


def while_thumbnails_load(vignette: Vignette, qtbot: QtBot) -> None:
    for number, source in enumerate(SAMPLES):
        vignette.loader.thumbnail(str(number), source, 256)
    vignette.loader.whole("whole", SAMPLES[0])


def while_a_dialog_is_open(vignette: Vignette, qtbot: QtBot) -> None:
    vignette.desk.show_settings()
    vignette.desk.show_diagnosis()
    vignette.opening.ask_for_address()


def while_a_preview_speaks(vignette: Vignette, qtbot: QtBot) -> None:
    with qtbot.waitSignal(vignette.preview.speaking_changed):
        vignette.preview.speak(SpeechOptions())


def while_a_story_is_edited(vignette: Vignette, qtbot: QtBot) -> None:
    reading = tell(vignette, qtbot)
    vignette.session.changes.edit_story("There was a cat.")
    vignette.player.play()
    assert reading.story == "There was a cat."


PHASES: list[Phase] = [
    while_nothing_is_open_yet,
    while_the_captioner_wakes,
    while_it_captions,
    while_it_tells,
    while_it_speaks,
    between_two_jobs,
    with_fifty_waiting,
    while_thumbnails_load,
    while_a_dialog_is_open,
    while_a_preview_speaks,
    while_a_story_is_edited,
]


@pytest.mark.parametrize("phase", PHASES, ids=lambda phase: phase.__name__)
def test_closing_ends_soon_and_loses_nothing(
    phase: Phase, open_vignette: Open, qtbot: QtBot, homes: Path, qtlog: Any
) -> None:
    threads = set(threading.enumerate())
    vignette = open_vignette(is_ready=phase is not while_nothing_is_open_yet)
    phase(vignette, qtbot)
    shown = vignette.session.reading
    model = vignette.session.jobs
    rows = [model.index(row).data(JobRole.ROW) for row in range(model.rowCount())]
    jobs = {row.job.id: row.state for row in rows}

    began_s = time.perf_counter()
    vignette.window.close()
    took_s = time.perf_counter() - began_s

    assert took_s <= CLOSED_WITHIN_S * crowding()
    assert not vignette.window.isVisible()
    assert not [one for one in vignette.window.findChildren(QDialog) if one.isVisible()]
    messages = [record.message for record in qtlog.records]
    assert not [one for one in messages if not one.startswith(_WITHOUT_A_SCREEN)]
    left = set(threading.enumerate()) - threads
    assert not [one for one in left if not isinstance(one, threading._DummyThread)]
    results = {job_id: kept(homes, job_id) for job_id in jobs}
    for job_id, state in jobs.items():
        if state is JobState.DONE:
            assert results[job_id].state is JobState.DONE
    if shown is not None and shown.caption is not None:
        assert results[shown.job.id].caption.item.text == shown.caption.text
    if shown is not None and shown.is_story_whole:
        assert results[shown.job.id].story.item.text == shown.story

    unfinished = [one for one in results.values() if one.state is not JobState.DONE]
    if unfinished:
        offered: list[int] = []
        again = open_vignette(is_ready=False)
        again.session.interrupted_found.connect(offered.append)
        until(qtbot, lambda: offered)
        assert offered == [len(unfinished)]


def test_closing_twice_is_closing_once(vignette: Vignette, homes: Path) -> None:
    vignette.window.close()
    vignette.window.close()
    vignette.close()
    assert not vignette.window.isVisible()
    assert not list((homes / "log").glob("session-*"))


def test_what_was_set_last_is_saved(open_vignette: Open, qtbot: QtBot) -> None:
    vignette = open_vignette()
    vignette.preferences.update(speech={"rate": 1.5})
    vignette.window.close()
    again = open_vignette()
    assert again.preferences.settings.speech.rate == 1.5


def test_the_window_stands_where_it_stood(open_vignette: Open, qtbot: QtBot, homes: Path) -> None:
    fill(homes, 3)
    vignette = open_vignette()
    window = vignette.window
    window.resize(760, 600)  # there is room for that on the screen of a test
    window.commands["jobs"].setChecked(True)
    window._panes.setSizes([250, 280, 230])
    window.library_view.set_grid(True)
    qtbot.waitUntil(lambda: window.width() == 760)
    sizes = window._panes.sizes()
    window.close()
    window = open_vignette().window
    assert (window.width(), window.height()) == (760, 600)
    assert window.job_panel.isVisible()
    assert window.library_view.is_grid
    assert window._panes.sizes() == pytest.approx(sizes, abs=2)
    window.commands["library"].trigger()
    window.close()
    assert not open_vignette().window.library_view.isVisible()
