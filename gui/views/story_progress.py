"""What the engine is doing for the story on the page, and the button that stops it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from engine.jobs import JobState
from gui import icons, theme
from gui.engine_words import translated
from gui.models.reading import Reading


class StoryProgress(QWidget):
    """A line of words, a bar where the end is known, and Stop."""

    stop_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._words.setProperty("role", "muted")
        self._words.setWordWrap(True)
        self._bar = QProgressBar(self)
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._stop = QPushButton(self)
        icons.dress(self._stop, "square")
        self._stop.clicked.connect(self.stop_requested)
        column = QVBoxLayout()
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self._words)
        column.addWidget(self._bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_M)
        row.addLayout(column, 1)
        row.addWidget(self._stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self._retranslate()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def show_progress(self, reading: Reading) -> None:
        """Show how far this one has come."""
        self._words.setText(self._words_for(reading))
        self._bar.setVisible(reading.fraction is not None)
        if reading.fraction is not None:
            self._bar.setValue(round(reading.fraction * 1000))

    def _retranslate(self) -> None:
        self._bar.setAccessibleName(self.tr("Progress"))
        self._stop.setText(self.tr("Stop"))
        self._stop.setToolTip(self.tr("Stop; what is finished is kept"))

    def _words_for(self, reading: Reading) -> str:
        if reading.state is JobState.QUEUED:
            return self.tr("Waiting for its turn…")
        if reading.is_story_whole and reading.cues:
            return self.tr("Recording the reading…")
        if reading.story and not reading.is_story_whole:
            return self.tr("Writing the story…")
        note = translated(reading.note)
        return self.tr("{what}…").format(what=note) if note else self.tr("Getting ready…")
