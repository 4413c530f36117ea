"""A label in a larger type than the text around it, whatever size that has."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QLabel, QWidget

from gui import theme


class Heading(QLabel):
    """Keeps its proportion to its parent's text when that changes.

    Qt forgets the font of a label when a parent of it moves to another window while the
    application has a style sheet; so it is set again after every change of style, too.
    """

    def __init__(self, text: str, factor: float, parent: QWidget, *, is_bold: bool = True) -> None:
        """`factor` is of the size of the parent's text."""
        super().__init__(text, parent)
        self._factor, self._is_bold = factor, is_bold
        self.setWordWrap(True)
        self._set_font()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._set_font()

    def _set_font(self) -> None:
        parent = self.parentWidget()
        if parent is not None:
            wanted = theme.scaled(parent.font(), self._factor, is_bold=self._is_bold)
            if self.font() != wanted:
                self.setFont(wanted)
