"""Work on a story is seen and can be stopped; the page stays usable."""

from __future__ import annotations

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QProgressBar
from pytestqt.qtbot import QtBot

from engine.events import Finished, Produced, Progressed
from engine.schema import Speech, Story, StoryText
from gui import theme
from gui.views.story_placeholder import StoryPlaceholder
from gui.views.story_progress import StoryProgress
from gui.views.story_view import StoryView
from tests.gui.readings import STORY, begun, cues_of, finished, produced, tell
from tests.gui.views.story.parts import buttons, page, press


def test_progress_is_said_in_words_and_can_be_stopped(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    progress = view.findChild(StoryProgress)
    bar = view.findChild(QProgressBar)
    tell(reading, Progressed("j", None, "Waking the storyteller"))
    assert progress.words == "Waking the storyteller…"
    assert not bar.isVisible()
    assert view.findChild(StoryPlaceholder).words == "Waking the storyteller"
    tell(reading, *produced(StoryText("Once")), Progressed("j", 0.25, ""))
    assert progress.words == "Writing the story…"
    assert bar.isVisible()
    assert bar.value() == 250
    tell(reading, *produced(Story("Once.")), Produced("j", cues_of("Once.")[0]))
    tell(reading, Progressed("j", None, ""))
    assert progress.words == "Recording the reading…"
    with qtbot.waitSignal(view.stop_requested):
        press(qtbot, view, "Stop")
    tell(reading, Produced("j", Speech("/s.wav", 2.0, cues_of("Once."))), Finished("j"))
    assert not progress.isVisible()


def test_a_reading_that_was_closed_is_heard_no_more(view: StoryView) -> None:
    first = begun()
    view.set_reading(first)
    view.set_reading(finished())
    tell(first, *produced(StoryText("Not here.")))
    assert page(view).toPlainText() == STORY


def test_the_story_is_copied(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    with qtbot.waitSignal(view.copy_requested) as told:
        press(qtbot, view, "Copy")
    assert told.args == [STORY]


def test_everything_fits_at_twice_the_text(qapp: QApplication, view: StoryView) -> None:
    theme.apply(qapp, theme.Theme.LIGHT, 200)
    view.resize(340, 560)
    reading = finished()
    view.set_reading(reading)
    reading.change_story(STORY.replace("Mia", "Nora"), is_edited=True)
    QApplication.sendPostedEvents()
    view.grab()
    for button in buttons(view).values():
        place = button.rect().translated(button.mapTo(view, QPoint()))
        assert view.rect().contains(place), button.text()
    assert page(view).viewport().height() >= 2 * page(view).fontMetrics().height()
