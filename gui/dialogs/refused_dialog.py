"""What could not be taken in, and why, a line each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.dialogs.dialog import Dialog, copy
from gui.dialogs.sentence_list import SentenceList

if TYPE_CHECKING:
    from engine.images.intake import Refused


class RefusedDialog(Dialog):
    """Shown beside the work, never in its way; more may be added while it is open."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=80, height_lines=18)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._refused: list[Refused] = []
        self.rebuild()

    def add_refused(self, refused: Sequence[Refused]) -> None:
        """Add these below the others."""
        self._refused.extend(refused)
        for one in refused:
            self._add(one)
        self._say_how_many()

    def build(self, column: QVBoxLayout) -> None:
        self._heading = self.heading("")
        self._list = SentenceList(self.tr("What could not be opened, and why"))
        column.addWidget(self._heading)
        column.addWidget(self._list, stretch=1)
        self.add_buttons(column, [self.button(self.tr("Copy the list"), self._copy, "copy")])
        for one in self._refused:
            self._add(one)
        self._say_how_many()

    def _add(self, refused: Refused) -> None:
        # The engine's sentences name what they are about, but not always as the user does.
        said = f"{refused.message} {refused.hint}".strip()
        text = said if refused.name in refused.message else f"{refused.name}\n{said}"
        self._list.add_sentence(text, "circle-x", "danger")

    def _say_how_many(self) -> None:
        count = len(self._refused)
        text = self.tr("%n picture(s) could not be opened", "", count)
        self._heading.setText(text)
        self.setWindowTitle(text)

    def _copy(self) -> None:
        copy(self._list.text())
