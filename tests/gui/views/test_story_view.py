"""The story as it is written, heard, corrected and told again."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QProgressBar, QPushButton
from pytestqt.qtbot import QtBot

from engine.events import Failed, Finished, Produced, Progressed, Queued, Started, Stopped
from engine.schema import Speech, Story, StoryOptions, StoryText, Style
from engine.sentences import split
from gui import theme
from gui.models.reading import Reading
from gui.views.story_notices import StoryNotices
from gui.views.story_placeholder import StoryPlaceholder
from gui.views.story_progress import StoryProgress
from gui.views.story_view import StoryView
from gui.widgets.story_text import StoryText as Page
from tests.gui.readings import STORY, begun, cues_of, finished, new_reading, produced, tell

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
LONG = " ".join(f"This is sentence number {n} of a story that is long." for n in range(120))


@pytest.fixture
def view(qtbot: QtBot) -> StoryView:
    made = StoryView()
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    return made


def page(view: StoryView) -> Page:
    return view.findChild(Page)


def buttons(view: StoryView) -> dict[str, QPushButton]:
    """The buttons that can be seen, by what they say."""
    found = view.findChildren(QPushButton)
    return {one.accessibleName() or one.text(): one for one in found if one.isVisible()}


def press(qtbot: QtBot, view: StoryView, name: str) -> None:
    qtbot.waitUntil(lambda: name in buttons(view))
    qtbot.mouseClick(buttons(view)[name], LEFT)


def place_of(view: StoryView, words: str) -> QPoint:
    """The middle of these words in the page's viewport."""
    text = page(view)
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.toPlainText().index(words))
    first = text.cursorRect(cursor)
    cursor.setPosition(cursor.position() + len(words))
    return (first.center() + text.cursorRect(cursor).center()) / 2


def marked(view: StoryView) -> str:
    """The text that is marked as being heard."""
    marks = page(view).extraSelections()
    return marks[0].cursor.selectedText() if marks else ""


def scrolled(view: StoryView) -> tuple[int, int]:
    bar = page(view).verticalScrollBar()
    return bar.value(), bar.maximum()


# ---------------------------------------------------------------- as it is written


def test_it_grows_as_it_is_written_and_is_set_as_it_ends(view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    assert not page(view).isVisible()
    tell(reading, *produced(StoryText("\n Once upon"), StoryText(" a time.\n\nThe")))
    assert page(view).isVisible()
    assert page(view).toPlainText() == "\n Once upon a time.\n\nThe"
    tell(reading, *produced(StoryText(" end. "), Story("Once upon a time.\n\nThe end.")))
    assert page(view).toPlainText() == "Once upon a time.\n\nThe end."


def test_the_page_follows_the_end_only_while_that_is_in_sight(view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText(LONG)))
    value, maximum = scrolled(view)
    assert value == maximum > 0
    page(view).verticalScrollBar().setValue(maximum // 2)
    tell(reading, *produced(StoryText(LONG)))
    assert scrolled(view)[0] == maximum // 2
    assert scrolled(view)[1] > maximum
    page(view).verticalScrollBar().setValue(scrolled(view)[1])
    tell(reading, *produced(StoryText(LONG)))
    assert scrolled(view)[0] == scrolled(view)[1]


def test_the_end_of_writing_moves_neither_page_nor_selection(view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText(f" {LONG} ")))
    page(view).verticalScrollBar().setValue(100)
    cursor = page(view).textCursor()
    cursor.setPosition(10)
    cursor.setPosition(30, QTextCursor.MoveMode.KeepAnchor)
    page(view).setTextCursor(cursor)
    page(view).verticalScrollBar().setValue(100)
    selected = cursor.selectedText()
    tell(reading, *produced(Story(LONG)))
    assert scrolled(view)[0] == 100
    assert page(view).textCursor().selectedText() == selected


def test_another_story_is_shown_from_its_beginning(view: StoryView) -> None:
    view.set_reading(finished(LONG))
    page(view).verticalScrollBar().setValue(500)
    view.set_reading(finished(LONG + " And so on."))
    assert scrolled(view)[0] == 0


def test_a_story_takes_no_longer_to_grow_the_longer_it_is(view: StoryView) -> None:
    """Adding to the end lays out the last paragraph alone."""
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText("\n\n".join([LONG] * 5) + "\n\n")))
    untouched = page(view).document().firstBlock().layout()
    lines = [untouched.lineAt(n).y() for n in range(untouched.lineCount())]
    revision = page(view).document().firstBlock().revision()
    tell(reading, *produced(StoryText("Once.")))
    assert page(view).document().firstBlock().revision() == revision
    assert [untouched.lineAt(n).y() for n in range(untouched.lineCount())] == lines


def test_lines_are_short_and_far_apart(view: StoryView) -> None:
    view.resize(1400, 600)
    view.set_reading(finished(LONG))
    layout = page(view).document().firstBlock().layout()
    lengths = [layout.lineAt(n).textLength() for n in range(layout.lineCount() - 1)]
    assert 45 <= max(lengths) <= 85
    assert layout.lineAt(1).y() - layout.lineAt(0).y() >= 1.4 * page(view).fontMetrics().height()


# ---------------------------------------------------------------- as it is heard


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


# ---------------------------------------------------------------- as it is corrected


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


# ---------------------------------------------------------------- while there is none


@pytest.mark.parametrize(
    ("event", "said"),
    [
        (Queued("j"), "Waiting in the queue"),
        (Started("j"), "Getting ready"),
        (Stopped("j"), "You stopped this one."),
        (Finished("j"), "There is no story yet."),
        (Failed("j", "The picture is damaged.", "Try another."), "The picture is damaged."),
    ],
)
def test_a_page_without_a_story_says_why(view: StoryView, event: Queued, said: str) -> None:
    reading = new_reading()
    view.set_reading(reading)
    tell(reading, event)
    placeholder = view.findChild(StoryPlaceholder)
    assert placeholder.isVisible()
    assert placeholder.words == said


def test_nothing_open(view: StoryView) -> None:
    view.set_reading(finished())
    view.set_reading(None)
    assert view.findChild(StoryPlaceholder).words == "Open a picture to read its story."
    assert buttons(view) == {}


def test_a_failure_offers_another_try_and_details(qtbot: QtBot, view: StoryView) -> None:
    reading = new_reading()
    view.set_reading(reading)
    tell(reading, Failed("j", "It is damaged.", "Try another.", "Traceback"))
    assert view.findChild(StoryPlaceholder).hint == "Try another."
    with qtbot.waitSignal(view.retry_requested):
        press(qtbot, view, "Try again")
    with qtbot.waitSignal(view.details_requested):
        press(qtbot, view, "Details")


def test_a_failure_after_the_story_leaves_it_on_the_page(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText(STORY), Story(STORY)))
    tell(reading, Failed("j", "The voice is gone.", "Choose another.", "Traceback"))
    assert page(view).isVisible()
    assert view.findChild(StoryNotices).words() == ["The voice is gone. Choose another."]
    with qtbot.waitSignal(view.retry_requested):
        press(qtbot, view, "Try again")


def test_a_caption_alone_offers_a_first_story(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    tell(reading, Finished("j"))
    view.set_reading(reading)
    view.set_options(StoryOptions(style=Style.MYSTERY))
    with qtbot.waitSignal(view.another_requested) as told:
        press(qtbot, view, "Tell a story")
    assert told.args is not None
    assert told.args[0].style is Style.MYSTERY
    assert "Tell another" not in buttons(view), "one such button is enough"


def test_a_stopped_story_can_go_on(qtbot: QtBot, view: StoryView) -> None:
    reading = begun()
    view.set_reading(reading)
    tell(reading, *produced(StoryText("Once upon")), Stopped("j"))
    assert view.findChild(StoryNotices).words() == ["You stopped this one."]
    with qtbot.waitSignal(view.retry_requested):
        press(qtbot, view, "Go on")


# ---------------------------------------------------------------- while it is worked on


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
