"""What a new user sees: what Vignette does, where to drop a picture, and pictures to try."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui import icons, theme
from gui.views.welcome_samples import WelcomeSamples
from gui.widgets.drop_target import DropTarget
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.heading import Heading
from gui.widgets.quiet_button import QuietButton

_RECENT_AT_MOST = 6
_COLUMN_CHARS = 120


class WelcomeView(QScrollArea):
    """The first page.  Dropping itself is taken by the window, anywhere in it."""

    open_requested = Signal()
    paste_requested = Signal()
    sample_chosen = Signal(str)
    """The path of a picture that comes with Vignette."""
    recent_chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._samples: WelcomeSamples | None = None
        self._recent: QWidget | None = None
        self._inner = QWidget()
        self._title = Heading(self.tr("Every picture has a story"), 2.0, self._inner)
        lead = self.tr(
            "Vignette says what a picture shows, writes a short story about it and reads it"
            " aloud. Everything stays on this computer."
        )
        self._lead = Heading(lead, 1.15, self._inner, is_bold=False)
        self._lead.setProperty("role", "muted")
        self._adding = QTimer(self)
        self._adding.setSingleShot(True)
        self._adding.timeout.connect(self._add_samples)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._set_width()

    def set_recent(self, paths: Sequence[str]) -> None:
        """Offer these pictures, newest first."""
        if self._recent is not None:
            self._recent.hide()
            self._recent.deleteLater()
            self._recent = None
        if paths:
            self._recent = self._recent_row(paths[:_RECENT_AT_MOST])
            self._column.addWidget(self._recent)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._samples is None:
            self._adding.start()  # the page is painted first

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_width()

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(*[theme.SPACE_XL] * 4)
        self._column.setSpacing(theme.SPACE_L)
        for label in (self._title, self._lead):
            self._column.addWidget(label)
        self._column.addWidget(self._target())
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._inner, 100)
        row.addStretch(1)
        around = QVBoxLayout(page)
        around.setContentsMargins(0, 0, 0, 0)
        around.addStretch(1)
        around.addLayout(row)
        around.addStretch(2)
        self.setWidget(page)

    def _set_width(self) -> None:
        self._inner.setMaximumWidth(self.fontMetrics().averageCharWidth() * _COLUMN_CHARS)

    def _target(self) -> DropTarget:
        target = DropTarget("image-plus", self.tr("Drop a picture here"), self._inner)
        for icon, text, signal, role in (
            ("folder-open", self.tr("Open pictures…"), self.open_requested, "primary"),
            ("clipboard-paste", self.tr("Paste"), self.paste_requested, ""),
        ):
            button = QPushButton(text, target)
            button.setProperty("role", role)
            icons.dress(button, icon, "on_accent" if role else "text")
            button.clicked.connect(signal)
            target.add_button(button)
        return target

    def _recent_row(self, paths: Sequence[str]) -> QWidget:
        holder = QWidget(self._inner)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(Heading(self.tr("Recent"), 1.0, holder))
        row = FlowLayout(spacing_px=theme.SPACE_XS)
        column.addLayout(row)
        for path in paths:
            button = QuietButton("image", os.path.basename(path), holder)
            button.setProperty("path", path)
            button.clicked.connect(self._on_recent_clicked)
            row.addWidget(button)
        return holder

    def _add_samples(self) -> None:
        if self._samples is None:
            self._samples = WelcomeSamples(self._inner)
            self._samples.chosen.connect(self.sample_chosen)
            below_target = 3
            self._column.insertWidget(below_target, self._samples)

    def _on_recent_clicked(self) -> None:
        self.recent_chosen.emit(self.sender().property("path"))
