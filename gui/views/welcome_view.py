"""What a new user sees: what Vignette does, where to drop a picture, and pictures to try."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal, SignalInstance
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
        self._title = Heading("", 2.0, self._inner)
        self._lead = Heading("", 1.15, self._inner, is_bold=False)
        self._lead.setProperty("role", "muted")
        self._target = DropTarget("image-plus", self._inner)
        self._open = self._button("folder-open", self.open_requested, is_primary=True)
        self._paste = self._button("clipboard-paste", self.paste_requested)
        self._recent_paths: Sequence[str] = ()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._lay_out()
        self._set_width()
        self._retranslate()

    def start(self) -> None:
        """Show the samples: the page has been painted without them."""
        if self._samples is None:
            self._samples = WelcomeSamples(self._inner)
            self._samples.chosen.connect(self.sample_chosen)
            self._column.insertWidget(self._column.indexOf(self._target) + 1, self._samples)

    def set_recent(self, paths: Sequence[str]) -> None:
        """Offer these pictures, newest first."""
        if self._recent is not None:
            self._recent.hide()
            self._recent.deleteLater()
            self._recent = None
        self._recent_paths = tuple(paths)
        if paths:
            self._recent = self._recent_row(paths[:_RECENT_AT_MOST])
            self._column.addWidget(self._recent)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._set_width()
        elif event.type() == QEvent.Type.LanguageChange:
            self._retranslate()

    def _lay_out(self) -> None:
        page = QWidget(self)
        self._inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._column = QVBoxLayout(self._inner)
        self._column.setContentsMargins(*[theme.SPACE_XL] * 4)
        self._column.setSpacing(theme.SPACE_L)
        for label in (self._title, self._lead):
            self._column.addWidget(label)
        self._column.addWidget(self._target)
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

    def _button(self, icon: str, asked: SignalInstance, *, is_primary: bool = False) -> QPushButton:
        button = QPushButton(self._target)
        if is_primary:
            button.setProperty("role", "primary")
        icons.dress(button, icon, "on_accent" if is_primary else "text")
        button.clicked.connect(asked)
        self._target.add_button(button)
        return button

    def _retranslate(self) -> None:
        self._title.setText(self.tr("Every picture has a story"))
        self._lead.setText(
            self.tr(
                "Vignette says what a picture shows, writes a short story about it and reads it"
                " aloud. Everything stays on this computer."
            )
        )
        self._target.set_words(self.tr("Drop a picture here"))
        self._open.setText(self.tr("Open pictures…"))
        self._paste.setText(self.tr("Paste"))
        self.set_recent(self._recent_paths)

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

    def _on_recent_clicked(self) -> None:
        self.recent_chosen.emit(self.sender().property("path"))
