"""The pictures that come with Vignette, to try it with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QSize, QTimer, Signal
from PySide6.QtGui import QImageReader
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.resources import resources_dir
from gui import theme
from gui.views import sample_names
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.heading import Heading
from gui.widgets.picture_button import PictureButton


class WelcomeSamples(QWidget):
    """One button a picture.  They come one by one between other events, so nothing waits."""

    chosen = Signal(str)
    """The path of the picture."""
    loaded = Signal()
    """All of them can be seen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        self._heading = Heading("", 1.0, self)
        column.addWidget(self._heading)
        self._row = FlowLayout(spacing_px=theme.SPACE_XS)
        column.addLayout(self._row)
        self._buttons: dict[Path, PictureButton] = {}
        for file in sample_names.NAMES:
            button = PictureButton(self)
            button.clicked.connect(self._on_clicked)
            self._buttons[resources_dir() / "samples" / file] = button
            self._row.addWidget(button)
        self._waiting = list(self._buttons)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._on_timeout)
        self._timer.start()
        self._retranslate()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _retranslate(self) -> None:
        self._heading.setText(self.tr("Or try one of these"))
        for path, button in self._buttons.items():
            button.set_name(sample_names.name_of(path.name))

    def _on_timeout(self) -> None:
        if not self._waiting:
            self._timer.stop()
            self.loaded.emit()
            return
        path = self._waiting.pop(0)
        button = self._buttons[path]
        reader = QImageReader(str(path))
        size = button.sizeHint() * button.devicePixelRatioF()
        reader.setScaledSize(QSize(size))
        button.set_image(reader.read())

    def _on_clicked(self) -> None:
        pressed = self.sender()
        for path, button in self._buttons.items():
            if button is pressed:
                self.chosen.emit(str(path))
