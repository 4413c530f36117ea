"""Why something could not be done, and buttons for the ways out that the sentence names."""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui import theme
from gui.widgets.badge import Badge
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.quiet_button import QuietButton

_ADDRESS = re.compile(r"https?://[^\s,;‘’]+[^\s,;.‘’]")
_TOKENS = "/settings/tokens"


class WayOut(QWidget):
    """An address in the hint can be opened; where a token is needed, one can be given."""

    login_wanted = Signal()
    online_wanted = Signal()
    """Vignette shall not be offline any more."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._page = ""
        self._badge = Badge(self)
        self._go_online = QuietButton("external-link", self.tr("Go online"), self)
        self._go_online.clicked.connect(self.online_wanted)
        self._log_in = QuietButton("settings", self.tr("Log in…"), self)
        self._log_in.clicked.connect(self.login_wanted)
        self._open = QuietButton("external-link", self.tr("Open the page"), self)
        self._open.clicked.connect(self._on_open)
        buttons = FlowLayout(spacing_px=theme.SPACE_S)
        for button in (self._go_online, self._log_in, self._open):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(self._badge)
        column.addLayout(buttons)

    @property
    def words(self) -> str:
        """What it says."""
        return self._badge.words

    def show_error(self, message: str, hint: str, *, is_offline: bool = False) -> None:
        """Say this; `is_offline`: the way out is to go online."""
        self._badge.show_words("circle-alert", f"{message} {hint}".strip(), "danger")
        found = _ADDRESS.findall(hint)
        pages = [one for one in found if not one.endswith(_TOKENS)]
        self._page = pages[0] if pages else ""
        self._open.setVisible(bool(self._page))
        self._log_in.setVisible(len(pages) < len(found))
        self._go_online.setVisible(is_offline)

    def _on_open(self) -> None:
        QDesktopServices.openUrl(QUrl(self._page))
