"""The line at the bottom: what is going on, and which models do it on which device."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QStatusBar, QWidget

from engine.jobs import JobState
from engine.schema import Task
from gui import icons, theme
from gui.durations import about
from gui.models.jobs import JobsModel

if TYPE_CHECKING:
    from engine.surroundings import Surroundings


class StatusBar(QStatusBar):
    """Jobs at the leading edge, models at the other."""

    jobs_requested = Signal()
    """The panel of jobs is to be shown or hidden."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self.setContentsMargins(theme.SPACE_XS, 0, theme.SPACE_M, 0)
        self._jobs: JobsModel | None = None
        self._surroundings: Surroundings | None = None
        self._work = QPushButton()
        self._work.setProperty("role", "quiet")
        icons.dress(self._work, "activity", "muted")
        self._work.clicked.connect(self.jobs_requested)
        self._models = QLabel()
        self._models.setProperty("role", "muted")
        self.addWidget(self._work)
        self.addPermanentWidget(self._models)
        self._retranslate()

    def follow(self, jobs: JobsModel) -> None:
        """Tell how `jobs` stand."""
        self._jobs = jobs
        jobs.counts_changed.connect(self._retranslate)
        self._retranslate()

    def show_surroundings(self, found: Surroundings) -> None:
        """Name the models of the moment and their device, and say why that."""
        self._surroundings = found
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        super().changeEvent(event)

    def _retranslate(self) -> None:
        words = self._in_words()
        self._work.setText(words)
        self._work.setAccessibleName(self.tr("Jobs: {state}").format(state=words))
        if self._surroundings is not None:
            self._models.setText("   ".join(self._models_in_words(self._surroundings)))
            self._models.setToolTip(self._surroundings.device_reason)

    def _models_in_words(self, found: Surroundings) -> list[str]:
        parts = [
            self.tr("Captions: {model}").format(model=found.chosen[Task.CAPTION]),
            self.tr("Stories: {model}").format(model=found.chosen[Task.STORY]),
            self.tr("Voice: {model}").format(model=found.chosen[Task.SPEECH]),
        ]
        if found.device:
            parts.append(self.tr("Runs on: {device}").format(device=found.device))
        return parts

    def _in_words(self) -> str:
        jobs = self._jobs
        left = jobs.count(JobState.QUEUED, JobState.RUNNING) if jobs is not None else 0
        if jobs is None or not left:
            return self.tr("Ready")
        left_s = jobs.left_s()
        if left_s is None:
            return self.tr("%n job(s) left", "", left)
        return self.tr("%n job(s) left, {time}", "", left).format(time=about(left_s))
