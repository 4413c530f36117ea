"""A page to read on: a narrow column, generous lines, and a text that may grow while one reads."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QFont, QResizeEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from gui import theme
from gui.models.passages import Passage, units

READING = Qt.TextInteractionFlag.TextSelectableByMouse | (
    Qt.TextInteractionFlag.TextSelectableByKeyboard
)
_COLUMN_CHARS = 65
_LINE_PERCENT = 150.0
_LARGER = 1.2
"""The text beside that of the window."""
_SERIF = {"darwin": "Charter", "win32": "Georgia"}.get(sys.platform, "serif")


class Page(QTextEdit):
    """A plain text, to be read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.setAcceptRichText(False)
        self.setAcceptDrops(False)  # a picture that is dropped here is for the window
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTextInteractionFlags(READING)
        self._set_font()

    def show_another(self, text: str) -> None:
        """Show this text from its beginning."""
        self.clear()
        self._insert(self.textCursor(), text)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def change_to(self, text: str) -> None:
        """Change only what differs, so that neither the caret nor the page moves."""
        old = self.toPlainText()
        at = old.find(text) if text else -1
        if at >= 0:  # a story that has ended loses the white space around it
            self._replace(old, at + len(text), len(old), "")
            self._replace(old, 0, at, "")
            return
        start = _same_chars(old, text)
        end = _same_chars(old[start:][::-1], text[start:][::-1])
        self._replace(old, start, len(old) - end, text[start : len(text) - end])

    def append_piece(self, piece: str, *, may_follow: bool) -> None:
        """The text goes on; the page goes with it if its end was in sight."""
        bar = self.verticalScrollBar()
        follows = may_follow and bar.value() >= bar.maximum() - self.fontMetrics().height()
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        self._insert(cursor, piece)
        if follows:
            bar.setValue(bar.maximum())

    def selection_of(self, passage: Passage) -> QTextCursor:
        """The passage, selected."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(passage.start)
        cursor.setPosition(passage.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def position_under(self, point: QPointF) -> int:
        """The place in the text that lies at a point of the viewport; -1 beside the text."""
        scrolled = QPointF(0, self.verticalScrollBar().value())
        return (
            self.document().documentLayout().hitTest(point + scrolled, Qt.HitTestAccuracy.ExactHit)
        )

    def is_in_sight(self, passage: Passage) -> bool:
        """Whether any of the passage can be seen."""
        return self.viewport().rect().intersects(self._area_of(passage))

    def bring_into_sight(self, passage: Passage) -> None:
        """Turn the page to the passage, if it cannot all be seen."""
        area, height = self._area_of(passage), self.viewport().height()
        if area.top() < 0 or area.bottom() > height:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + area.top() - height // 4)

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._set_margins()
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_font()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.averageCharWidth() * 16, metrics.lineSpacing() * 3)

    def _area_of(self, passage: Passage) -> QRect:
        """The passage's lines, in the viewport."""
        cursor = self.selection_of(passage)
        last = self.cursorRect(cursor)
        cursor.setPosition(passage.start)
        return self.cursorRect(cursor).united(last).adjusted(-1, 0, 1, 0)

    def _replace(self, old: str, start: int, end: int, text: str) -> None:
        """Put `text` in the place of these characters of `old`, what is shown now."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(units(old[:start]))
        cursor.setPosition(units(old[:end]), QTextCursor.MoveMode.KeepAnchor)
        self._insert(cursor, text)

    def _insert(self, cursor: QTextCursor, text: str) -> None:
        if self.document().isEmpty():
            lines = QTextBlockFormat()
            how = QTextBlockFormat.LineHeightTypes.ProportionalHeight
            lines.setLineHeight(_LINE_PERCENT, how.value)
            cursor.setBlockFormat(lines)
        cursor.insertText(text.replace("\r", ""))

    def _set_font(self) -> None:
        font = QFont(theme.scaled(self.font(), _LARGER))
        font.setFamily(_SERIF)
        font.setStyleHint(QFont.StyleHint.Serif)
        self.document().setDefaultFont(font)
        self._set_margins()

    def _set_margins(self) -> None:
        """Keep lines so short that the eye finds the next one."""
        metrics = self.fontMetrics()
        wide = metrics.averageCharWidth() * _COLUMN_CHARS * _LARGER
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        beside = max(theme.SPACE_M, round((room - wide) / 2))
        self.setViewportMargins(beside, theme.SPACE_S, beside, theme.SPACE_S)


def _same_chars(one: str, other: str) -> int:
    """How many characters two texts begin with alike."""
    pairs = enumerate(zip(one, other, strict=False))
    return next((nth for nth, (a, b) in pairs if a != b), min(len(one), len(other)))
