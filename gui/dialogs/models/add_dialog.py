"""A model that is not on the list: an id on the hub, or a folder."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui import theme
from gui.dialogs.choosing import choose_folder
from gui.dialogs.models.field_dialog import FieldDialog


class AddDialog(FieldDialog):
    """Stays open until the model is recognised, or the user gives up."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=68, height_lines=9)

    def build(self, column: QVBoxLayout) -> None:
        about = self.tr(
            "Type the id of a model on huggingface.co, such as owner/name, or choose a folder with "
            "a model in it. Vignette looks what kind it is; nothing is downloaded yet."
        )
        place = self.ask(column, self.tr("Add a model"), about)
        row = QHBoxLayout()
        row.setSpacing(theme.SPACE_S)
        name = self.tr("Id or folder of the model")
        row.addWidget(self.make_field(name, self.tr("owner/name, or a folder")), 1)
        row.addWidget(self.button(self.tr("Browse…"), self._browse, "folder-open"))
        place.addLayout(row)
        self.finish(column, self.tr("Add"), self.tr("Looking what kind of model it is…"))

    def _browse(self) -> None:
        title = self.tr("Choose a folder with a model")
        choose_folder(self, title, self.field.text(), self.field.setText)
