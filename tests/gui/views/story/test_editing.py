"""A story is corrected on the page, and said to be when it was."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from engine.events import Finished
from engine.schema import Story, StoryText
from gui.models.reading import Reading
from gui.views.story_notices import StoryNotices
from gui.views.story_view import StoryView
from tests.gui.readings import STORY, begun, finished, produced, tell
from tests.gui.views.story.parts import CONTROL, LEFT, buttons, marked, page, place_of, press


def test_a_story_is_edited_and_done(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    press(qtbot, view, "Edit")
    text = page(view)
    assert text.is_editing
    assert text.hasFocus()
    text.moveCursor(QTextCursor.MoveOperation.End)
    qtbot.keyClicks(text, " Good night.")
    with qtbot.waitSignal(view.story_edited) as told:
        press(qtbot, view, "Done")
    assert told.args == [f"{STORY} Good night."]
    assert not text.is_editing
    assert "Edit" in buttons(view)


def test_escape_ends_editing_and_keeps_it(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    view.begin_editing()
    qtbot.keyClicks(page(view), "Now: ")
    with qtbot.waitSignal(view.story_edited) as told:
        qtbot.keyClick(page(view), Qt.Key.Key_Escape)
    assert told.args == [f"Now: {STORY}"]


def test_undo_while_editing_ends_at_the_beginning_of_it(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    view.begin_editing()
    qtbot.keyClicks(page(view), "Now: ")
    for _ in range(9):
        qtbot.keyClick(page(view), Qt.Key.Key_Z, CONTROL)
    assert page(view).toPlainText() == STORY
    with qtbot.assertNotEmitted(view.story_edited):
        press(qtbot, view, "Done")


def test_a_story_that_was_emptied_is_shown_again(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    view.begin_editing()
    page(view).selectAll()
    qtbot.keyClick(page(view), Qt.Key.Key_Delete)
    with qtbot.assertNotEmitted(view.story_edited):
        press(qtbot, view, "Done")
    assert page(view).toPlainText() == STORY


def test_a_click_while_editing_reads_nothing(qtbot: QtBot, view: StoryView) -> None:
    view.set_reading(finished())
    view.set_spoken(1)
    view.begin_editing()
    assert marked(view) == "", "places move while one writes"
    with qtbot.assertNotEmitted(view.sentence_activated):
        qtbot.mouseClick(page(view).viewport(), LEFT, pos=place_of(view, "called"))


def test_a_story_is_edited_only_when_it_has_ended(view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText("Once")))
    assert "Edit" not in buttons(view)
    view.begin_editing()
    assert not page(view).is_editing
    tell(reading, *produced(Story("Once.")))
    tell(reading, Finished("j"))
    assert "Edit" in buttons(view)


def test_what_is_being_written_belongs_to_the_reading_it_was_begun_for(
    qtbot: QtBot, view: StoryView
) -> None:
    first = finished()
    belongs: list[tuple[Reading | None, str]] = []
    view.story_edited.connect(lambda text: belongs.append((view.reading, text)))
    view.set_reading(first)
    view.begin_editing()
    qtbot.keyClicks(page(view), "Now: ")
    view.set_reading(finished("Another. Story."))
    assert belongs == [(first, f"Now: {STORY}")]
    assert page(view).toPlainText() == "Another. Story."


def test_a_changed_story_says_so_and_offers_both_ways(qtbot: QtBot, view: StoryView) -> None:
    reading = finished()
    view.set_reading(reading)
    notices = view.findChild(StoryNotices)
    assert notices.words() == []
    reading.change_story(STORY.replace("Mia", "Nora"), is_edited=True)
    assert notices.words() == ["The story was changed after it was read aloud.", "Edited by you"]
    with qtbot.waitSignal(view.speak_again_requested):
        press(qtbot, view, "Read aloud again")
    with qtbot.waitSignal(view.story_reset):
        press(qtbot, view, "Back to the model’s own words")
    reading.change_story(STORY, is_edited=False)
    assert notices.words() == []


def test_sentences_that_were_not_changed_can_still_be_heard(view: StoryView) -> None:
    reading = finished()
    view.set_reading(reading)
    reading.change_story(STORY.replace("She was called Mia.", "Nora is her name."), is_edited=True)
    view.set_spoken(1)
    assert marked(view) == ""
    view.set_spoken(2)
    assert marked(view) == "“Where does the boat go?” asked Mia."
