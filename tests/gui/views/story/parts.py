"""Hands for the page of the story, and eyes."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from gui.views.story_view import StoryView
from gui.widgets.story_text import StoryText as Page

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
LONG = " ".join(f"This is sentence number {n} of a story that is long." for n in range(120))


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
