"""What a user asks of the window, from the picture to the story that is heard, and back again."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from engine.jobs import JobState
from gui.app import Vignette
from gui.dropped import Dropped
from tests.conftest import ROOT
from tests.gui.conftest import LONG_MS

SAMPLES = sorted((ROOT / "resources" / "samples").glob("*.jpg"))


def test_a_picture_becomes_a_story_that_is_spoken(vignette: Vignette, qtbot: QtBot) -> None:
    vignette.window.dropped.emit(Dropped((str(SAMPLES[0]),)))
    qtbot.waitUntil(lambda: vignette.session.reading is not None, timeout=LONG_MS)
    reading = vignette.session.reading
    qtbot.waitUntil(lambda: not reading.is_active, timeout=LONG_MS)
    assert reading.state is JobState.DONE
    assert reading.caption is not None
    assert reading.story
    assert reading.speech is not None
    assert Path(reading.speech.path).is_file()
