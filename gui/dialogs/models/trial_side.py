"""One of the two models that are tried side by side, and what it has made."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui import icons, theme
from gui.engine_words import translated
from gui.widgets.badge import Badge
from gui.widgets.heading import Heading

if TYPE_CHECKING:
    from engine.model_trial import Attempt


class TrialSide(QWidget):
    """A text that grows, or something to be heard."""

    play_wanted = Signal()

    def __init__(self, title: str, words: str, parent: QWidget | None = None) -> None:
        """`words` say which of the two it is."""
        super().__init__(parent)
        self._which = Badge(self)
        self._which.show_words("info", words)
        self._text = QPlainTextEdit(self)
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("What {model} has made").format(model=title))
        self._text.setMinimumHeight(self.fontMetrics().lineSpacing() * 4)
        self._state = Badge(self)
        self._play = QPushButton(self.tr("Play"), self)
        self._play.setAutoDefault(False)
        self._play.setAccessibleName(self.tr("Play what {model} says").format(model=title))
        icons.dress(self._play, "play")
        self._play.clicked.connect(self.play_wanted)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_S)
        column.addWidget(Heading(title, 1.1, self))
        column.addWidget(self._which)
        column.addWidget(self._text, 1)
        column.addWidget(self._play)
        column.addWidget(self._state)
        self.wait()

    @property
    def text(self) -> str:
        """What the model has written."""
        return self._text.toPlainText()

    @property
    def stops(self) -> tuple[QWidget, ...]:
        """Where the keyboard comes by, in order."""
        return self._text, self._play

    @property
    def play_button(self) -> QPushButton:
        """Seen when there is something to be heard."""
        return self._play

    def wait(self) -> None:
        """Nothing has been made yet."""
        self._text.clear()
        self._text.show()
        self._play.hide()
        self._state.show_words("hourglass", self.tr("Nothing yet"))

    def show_attempt(self, attempt: Attempt) -> None:
        """What has been made so far."""
        if attempt.text != self.text:
            self._text.setPlainText(attempt.text)
        self._text.setVisible(not attempt.chunks)
        self._play.setVisible(bool(attempt.chunks))
        if attempt.note:
            self._state.show_words("loader", translated(attempt.note))
        elif not attempt.is_sure:
            self._state.show_words("circle-help", self.tr("Not sure"), "warning")
        else:
            seconds = QLocale().toString(attempt.took_s, "f", 1)
            words = self.tr("{seconds} seconds").format(seconds=seconds)
            self._state.show_words("clock", words)
