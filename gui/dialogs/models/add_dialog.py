"""A model that is not on the list: an id on the hub, or a folder."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui import theme
from gui.announce import announce
from gui.dialogs.choosing import choose_folder
from gui.dialogs.dialog import Dialog
from gui.widgets.badge import Badge


class AddDialog(Dialog):
    """Stays open until the model is recognised, or the user gives up."""

    given = Signal(str)
    """An id or a folder; then `show_problem`, or the dialog is closed."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=68, height_lines=9)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.rebuild()

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Add a model"))
        column.addWidget(self.heading(self.tr("Add a model")))
        about = self.tr(
            "Type the id of a model on huggingface.co, such as owner/name, or choose a folder with "
            "a model in it. Vignette looks what kind it is; nothing is downloaded yet."
        )
        column.addWidget(self.paragraph(about))
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        self._field = QLineEdit()
        self._field.setAccessibleName(self.tr("Id or folder of the model"))
        self._field.setPlaceholderText(self.tr("owner/name, or a folder"))
        self._field.textChanged.connect(self._enable)
        row.addWidget(self._field, 1)
        row.addWidget(self.button(self.tr("Browse…"), self._browse, "folder-open"))
        column.addLayout(row)
        self._said = Badge()
        self._said.hide()
        column.addWidget(self._said)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.button(self.tr("Cancel"), self.close))
        self._add = self.button(self.tr("Add"), self._on_add)
        self._add.setProperty("role", "primary")
        self._add.setDefault(True)
        buttons.addWidget(self._add)
        column.addLayout(buttons)
        self._enable()
        self._field.setFocus()

    def show_problem(self, message: str, hint: str) -> None:
        """Why the model cannot be added."""
        sentence = f"{message} {hint}".strip()
        self._said.show_words("circle-alert", sentence, "danger")
        self._said.show()
        self.grow_soon()
        self._enable()
        announce(self._field, sentence, is_urgent=True)

    def _enable(self) -> None:
        self._add.setEnabled(bool(self._field.text().strip()))

    def _browse(self) -> None:
        title = self.tr("Choose a folder with a model")
        choose_folder(self, title, self._field.text(), self._field.setText)

    def _on_add(self) -> None:
        self._add.setEnabled(False)
        self._said.show_words("hourglass", self.tr("Looking what kind of model it is…"))
        self._said.show()
        self.given.emit(self._field.text().strip())
