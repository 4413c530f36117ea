"""What goes on with models beside the downloads, such as a check: how far it is, and a stop."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QLabel, QProgressBar, QPushButton, QWidget

from gui import icons, theme
from gui.widgets.flow_layout import FlowLayout

if TYPE_CHECKING:
    from gui.model_works import Work

_STEPS = 1000


class WorkRow(QFrame):
    """Seen while something goes on."""

    stop_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = QLabel(self)
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(self.tr("Progress"))
        stop = QPushButton(self.tr("Stop"), self)
        stop.setAutoDefault(False)
        icons.dress(stop, "square")
        stop.clicked.connect(self.stop_wanted)
        row = FlowLayout(self, theme.SPACE_M)
        for widget in (self._words, self._bar, stop):
            row.addWidget(widget)

    def show_work(self, work: Work | None) -> None:
        """Show it, or that there is none."""
        self.setVisible(work is not None)
        if work is not None:
            self._words.setText(work.words)
            self._bar.setRange(0, 0 if work.fraction is None else _STEPS)
            self._bar.setValue(round((work.fraction or 0) * _STEPS))
