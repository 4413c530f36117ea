"""A token for the hub, for models that are not open to all."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui.announce import announce
from gui.dialogs.dialog import Dialog
from gui.widgets.badge import Badge

_TOKEN_PAGE = "https://huggingface.co/settings/tokens"


class TokenDialog(Dialog):
    """Stays open until the hub knows the token, or the user gives up."""

    given = Signal(str)
    """A token to be tried; then `show_problem`, or the dialog is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=64, height_lines=10)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.rebuild()

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Log in to Hugging Face"))
        column.addWidget(self.heading(self.tr("Log in to Hugging Face")))
        about = self.tr(
            "Some makers want to know who downloads their model. Make a token that may read on "
            "your page of tokens, and paste it here. It stays on this computer, in its keyring "
            "where it has one, and is sent to Hugging Face alone."
        )
        column.addWidget(self.paragraph(about))
        page = self.button(self.tr("Open the page of tokens"), self._on_page, "external-link")
        column.addWidget(page, 0, Qt.AlignmentFlag.AlignLeading)
        self._field = QLineEdit()
        self._field.setEchoMode(QLineEdit.EchoMode.Password)
        self._field.setAccessibleName(self.tr("Token"))
        self._field.setPlaceholderText("hf_…")
        self._field.textChanged.connect(self._enable)
        column.addWidget(self._field)
        self._said = Badge()
        self._said.hide()
        column.addWidget(self._said)
        column.addStretch()
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(self.button(self.tr("Cancel"), self.close))
        self._log_in = self.button(self.tr("Log in"), self._on_log_in)
        self._log_in.setProperty("role", "primary")
        self._log_in.setDefault(True)
        row.addWidget(self._log_in)
        column.addLayout(row)
        self._enable()
        self._field.setFocus()

    def show_problem(self, message: str, hint: str) -> None:
        """Why the token cannot be used."""
        sentence = f"{message} {hint}".strip()
        self._said.show_words("circle-alert", sentence, "danger")
        self._said.show()
        self.grow_soon()
        self._enable()
        announce(self._field, sentence, is_urgent=True)

    def _enable(self) -> None:
        self._log_in.setEnabled(bool(self._field.text().strip()))

    def _on_page(self) -> None:
        QDesktopServices.openUrl(QUrl(_TOKEN_PAGE))

    def _on_log_in(self) -> None:
        self._log_in.setEnabled(False)
        self._said.show_words("hourglass", self.tr("Asking the hub…"))
        self._said.show()
        self.given.emit(self._field.text().strip())
