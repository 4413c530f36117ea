"""A dialog that asks for one line, and stays open until what was typed is of use."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from gui import theme
from gui.announce import announce
from gui.dialogs.dialog import Dialog
from gui.widgets.badge import Badge


class FieldDialog(Dialog):
    """To be given its words, and what stands beside the field, by `ask`."""

    given = Signal(str)
    """What was typed; then `show_problem`, or the dialog is closed."""

    def __init__(self, parent: QWidget | None, *, width_letters: int, height_lines: int) -> None:
        super().__init__(parent, width_letters=width_letters, height_lines=height_lines)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.rebuild()

    def ask(self, column: QVBoxLayout, title: str, about: str) -> QVBoxLayout:
        """Show what is asked for; the place below, for the field and what goes with it."""
        self.setWindowTitle(title)
        column.addWidget(self.heading(title))
        column.addWidget(self.paragraph(about))
        place = QVBoxLayout()
        place.setSpacing(theme.SPACE_M)
        column.addLayout(place)
        return place

    def make_field(self, name: str, example: str) -> QLineEdit:
        """The field; `name` is what a screen reader calls it."""
        self.field = QLineEdit()
        self.field.setAccessibleName(name)
        self.field.setPlaceholderText(example)
        self.field.textChanged.connect(self._enable)
        return self.field

    def finish(self, column: QVBoxLayout, verb: str, waiting: str) -> None:
        """Add what is said below the field, and the buttons; `waiting` is said when `verb` was
        pressed."""
        self._waiting = waiting
        self._said = Badge()
        self._said.hide()
        column.addWidget(self._said)
        column.addStretch()
        buttons = QHBoxLayout()
        buttons.addStretch()
        buttons.addWidget(self.button(self.tr("Cancel"), self.close))
        self._go = self.button(verb, self._on_go)
        self._go.setProperty("role", "primary")
        self._go.setDefault(True)
        buttons.addWidget(self._go)
        column.addLayout(buttons)
        self._enable()
        self.field.setFocus()

    def show_problem(self, message: str, hint: str) -> None:
        """Why what was given is of no use."""
        sentence = f"{message} {hint}".strip()
        self._said.show_words("circle-alert", sentence, "danger")
        self._said.show()
        self.grow_soon()
        self._enable()
        announce(self.field, sentence, is_urgent=True)

    def _enable(self) -> None:
        self._go.setEnabled(bool(self.field.text().strip()))

    def _on_go(self) -> None:
        self._go.setEnabled(False)
        self._said.show_words("hourglass", self._waiting)
        self._said.show()
        self.given.emit(self.field.text().strip())
