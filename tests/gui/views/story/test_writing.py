"""The story grows on the page as it is written."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor

from engine.schema import Story, StoryText
from gui.views.story_view import StoryView
from tests.gui.readings import begun, finished, produced, tell
from tests.gui.views.story.parts import LONG, page, scrolled


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
