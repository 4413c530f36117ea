"""What every dialog of Vignette has in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from gui import icons, theme
from gui.screens import room
from gui.widgets.heading import Heading

_OF_SCREEN = 0.95
"""What a dialog may cover: the system draws a frame around it."""


class Dialog(QDialog):
    """A dialog that is as large as its text wants and speaks another language when it is asked to.

    A subclass makes its widgets in `build`, which is called again in the other language.
    """

    def __init__(self, parent: QWidget | None, width_letters: int, height_lines: int) -> None:
        super().__init__(parent)
        self._width_letters = width_letters
        self._height_lines = height_lines
        self._contents: QWidget | None = None
        self._frame = QVBoxLayout(self)
        self._frame.setContentsMargins(0, 0, 0, 0)

    def build(self, column: QVBoxLayout) -> None:
        """Put the widgets into `column` and set the title."""
        raise NotImplementedError

    def rebuild(self) -> None:
        """Make all widgets anew; a subclass calls it once when it is ready."""
        if self._contents is not None:
            self._frame.removeWidget(self._contents)
            self._contents.hide()
            self._contents.deleteLater()
        self._contents = QWidget(self)
        column = QVBoxLayout(self._contents)
        column.setContentsMargins(*[theme.SPACE_L] * 4)
        column.setSpacing(theme.SPACE_M)
        self._frame.addWidget(self._contents)
        self.build(column)
        self.grow()

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        width = metrics.averageCharWidth() * self._width_letters
        height = metrics.lineSpacing() * self._height_lines
        # Paragraphs that wrap need more lines where there is less room beside each other.
        width = min(max(width, self._frame.minimumSize().width()), self._room().width())
        needed = max(self._frame.sizeHint().height(), self._frame.totalHeightForWidth(width))
        wanted = QSize(width, max(height, needed))
        return wanted.boundedTo(self._room())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange and self._contents is not None:
            self.rebuild()
        elif event.type() == QEvent.Type.FontChange:
            self.grow()
            self.grow_soon()

    def grow(self) -> None:
        """Be large enough for what is in it by now."""
        self.resize(self.size().expandedTo(self.sizeHint()).boundedTo(self._room()))

    def grow_soon(self) -> None:
        """The same, when what has just been shown or said has been laid out."""
        QTimer.singleShot(0, self, self.grow)

    def _room(self) -> QSize:
        return room(self).size() * _OF_SCREEN

    def heading(self, text: str) -> QLabel:
        """A label that says what the dialog or a part of it is about."""
        label = Heading(text, 1.2, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def paragraph(self, text: str, role: str = "") -> QLabel:
        """A label that can be selected, in as many lines as it needs."""
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        label.setProperty("role", role)
        return label

    def button(self, text: str, act: Callable[[], object], icon: str = "") -> QPushButton:
        """A button that does `act`."""
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        if icon:
            icons.dress(button, icon)
        return button

    def add_buttons(self, column: QVBoxLayout, others: list[QPushButton]) -> QPushButton:
        """The last row: what else can be done, and the button that closes, which is returned."""
        row = QHBoxLayout()
        for button in others:
            row.addWidget(button)
        row.addStretch()
        closing = self.button(self.tr("Close"), self.close)
        closing.setProperty("role", "primary")
        closing.setDefault(True)
        row.addWidget(closing)
        column.addLayout(row)
        return closing


def open_path(path: str) -> None:
    """Show a folder or a file with the program that the system has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))


def key_words(keys: str) -> str:
    """Keys as they stand on this system's keyboards, read from left to right in any language."""
    words = QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
    is_rtl = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    return f"\u2066{words}\u2069" if is_rtl and words else words


def copy(text: str) -> None:
    """Put `text` on the clipboard."""
    QGuiApplication.clipboard().setText(text)
