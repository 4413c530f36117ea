"""A token for the hub, for models that are not open to all."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.models.field_dialog import FieldDialog

_TOKEN_PAGE = "https://huggingface.co/settings/tokens"


class TokenDialog(FieldDialog):
    """Stays open until the hub knows the token, or the user gives up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=64, height_lines=10)

    def build(self, column: QVBoxLayout) -> None:
        about = self.tr(
            "Some makers want to know who downloads their model. Make a token that may read on "
            "your page of tokens, and paste it here. It stays on this computer, in its keyring "
            "where it has one, and is sent to Hugging Face alone."
        )
        place = self.ask(column, self.tr("Log in to Hugging Face"), about)
        page = self.button(self.tr("Open the page of tokens"), self._on_page, "external-link")
        place.addWidget(page, 0, Qt.AlignmentFlag.AlignLeading)
        place.addWidget(self.make_field(self.tr("Token"), "hf_…"))
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.finish(column, self.tr("Log in"), self.tr("Asking the hub…"))

    def _on_page(self) -> None:
        QDesktopServices.openUrl(QUrl(_TOKEN_PAGE))
