"""What is heard is marked, and reading goes on from where a user says."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from engine.events import Produced, Started
from engine.schema import Story, StoryText
from engine.sentences import split
from gui import theme
from gui.views.story_view import StoryView
from tests.gui.readings import STORY, begun, cues_of, finished, produced, tell
from tests.gui.views.story.parts import CONTROL, LEFT, LONG, marked, page, place_of, scrolled


def test_the_sentence_that_is_heard_is_marked_by_ground_and_line(view: StoryView) -> None:
    view.set_reading(finished())
    view.set_spoken(2)
    assert marked(view) == "“Where does the boat go?” asked Mia."
    mark = page(view).extraSelections()[0]
    assert mark.format.fontUnderline()
    assert mark.format.background().color() == theme.colours().highlight
    view.set_spoken(-1)
    assert marked(view) == ""


def test_a_theme_changes_the_mark(qapp: QApplication, view: StoryView) -> None:
    view.set_reading(finished())
    view.set_spoken(0)
    theme.apply(qapp, theme.Theme.DARK)
    mark = page(view).extraSelections()[0]
    assert mark.format.background().color() == theme.colours().highlight


def test_sentences_are_marked_while_the_story_is_still_written(view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText("Once there was a fox. It")))
    tell(reading, Produced("j", cues_of("Once there was a fox.")[0]))
    view.set_spoken(0)
    assert marked(view) == "Once there was a fox."
    tell(reading, *produced(StoryText(" ran.")))
    assert marked(view) == "Once there was a fox."


def test_the_page_turns_to_what_is_heard(view: StoryView) -> None:
    view.set_reading(finished(LONG))
    view.set_spoken(0)
    assert scrolled(view)[0] == 0
    seen = []
    for cue in range(1, 120):
        view.set_spoken(cue)
        mark = page(view).extraSelections()[0]
        seen.append(page(view).viewport().rect().contains(page(view).cursorRect(mark.cursor)))
    assert all(seen)
    assert scrolled(view)[0] > 0


def test_whoever_has_turned_the_page_is_left_there(view: StoryView) -> None:
    view.set_reading(finished(LONG))
    view.set_spoken(0)
    page(view).verticalScrollBar().setValue(scrolled(view)[1])
    view.set_spoken(1)
    assert scrolled(view)[0] == scrolled(view)[1]


def test_growing_does_not_turn_away_from_what_is_heard(view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText("Once there was a fox. ")))
    tell(reading, Produced("j", cues_of("Once there was a fox.")[0]))
    view.set_spoken(0)
    tell(reading, *produced(StoryText(LONG)))
    assert scrolled(view)[0] == 0


def test_a_click_on_a_sentence_reads_from_there(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    with qtbot.waitSignal(view.sentence_activated) as told:
        qtbot.mouseClick(page(view).viewport(), LEFT, pos=place_of(view, "called"))
    assert told.args == [1]


def test_selecting_and_clicking_beside_the_text_read_nothing(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    viewport = page(view).viewport()
    with qtbot.assertNotEmitted(view.sentence_activated):
        qtbot.mouseClick(viewport, LEFT, pos=QPoint(20, viewport.height() - 5))
        qtbot.mousePress(viewport, LEFT, pos=place_of(view, "Once"))
        QTest.mouseMove(viewport, place_of(view, "called"))
        qtbot.mouseRelease(viewport, LEFT, pos=place_of(view, "called"))
    assert page(view).textCursor().hasSelection()


def test_the_pointer_shows_what_can_be_heard(qtbot: QtBot, view: StoryView) -> None:
    reading = finished()
    view.set_reading(reading)
    viewport = page(view).viewport()
    QTest.mouseMove(viewport, place_of(view, "called"))
    assert viewport.cursor().shape() == Qt.CursorShape.PointingHandCursor
    QTest.mouseMove(viewport, QPoint(20, viewport.height() - 5))
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor
    tell(reading, Started("j"))  # it is read aloud again: no sound yet
    QTest.mouseMove(viewport, place_of(view, "called"))
    assert viewport.cursor().shape() == Qt.CursorShape.IBeamCursor


def test_the_keyboard_reads_from_the_caret(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    text = page(view)
    text.setFocus()
    for _ in range(3):
        qtbot.keyClick(text, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.sentence_activated) as told:
        qtbot.keyClick(text, Qt.Key.Key_Return, CONTROL)
    before = STORY[: text.textCursor().position() + 1]
    assert told.args == [len(split(before)) - 1]
    with qtbot.waitSignal(view.sentence_activated):
        view.read_from_caret()


def test_the_menu_reads_from_where_it_was_opened(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    at = place_of(view, "stars")
    reason = QContextMenuEvent.Reason.Mouse
    viewport = page(view).viewport()
    QApplication.sendEvent(viewport, QContextMenuEvent(reason, at, viewport.mapToGlobal(at)))
    menu = next(one for one in page(view).findChildren(QMenu) if one.isVisible())
    read = menu.actions()[0]
    assert read.text() == "Read from here"
    with qtbot.waitSignal(view.sentence_activated) as told:
        read.trigger()
    assert told.args == [4]
    menu.close()


def test_a_story_without_a_sound_offers_none(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    tell(reading, *produced(StoryText(STORY), Story(STORY)))
    view.set_reading(reading)
    with qtbot.assertNotEmitted(view.sentence_activated):
        qtbot.mouseClick(page(view).viewport(), LEFT, pos=place_of(view, "called"))
        qtbot.keyClick(page(view), Qt.Key.Key_Return, CONTROL)
