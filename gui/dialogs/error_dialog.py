"""Something went wrong: a sentence first, then what to do, and the details for who wants them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from gui import icons
from gui.dialogs.dialog import Dialog, copy, open_path
from gui.widgets.badge import Badge


class ErrorDialog(Dialog):
    """Never in the way: it is not modal, and its details are folded."""

    def __init__(
        self,
        message: str,
        hint: str = "",
        details: str = "",
        log_dir: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent, width_letters=70, height_lines=8)
        self.message, self.hint, self.details, self.log_dir = message, hint, details, log_dir
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.rebuild()

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Something went wrong"))
        badge = Badge()
        badge.show_words("circle-alert", self.message, "danger")
        column.addWidget(badge)
        if self.hint:
            column.addWidget(self.paragraph(self.hint))
        self._details_view = self._make_details()
        column.addWidget(self._details_view, stretch=1)
        column.addStretch()
        self.add_buttons(column, self._other_buttons()).setFocus()

    def _make_details(self) -> QPlainTextEdit:
        view = QPlainTextEdit(self.details)
        view.setReadOnly(True)
        view.setTabChangesFocus(True)
        view.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        view.setAccessibleName(self.tr("Details"))
        fixed = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        fixed.setPointSizeF(self.font().pointSizeF())
        view.setFont(fixed)
        view.setMinimumHeight(self.fontMetrics().lineSpacing() * 8)
        view.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        view.hide()
        return view

    def _other_buttons(self) -> list[QPushButton]:
        buttons = []
        if self.details:
            self._fold = self.button(self.tr("Show details"), self._turn, "chevron-down")
            buttons += [self._fold, self.button(self.tr("Copy details"), self._copy, "copy")]
        if self.log_dir:
            buttons.append(self.button(self.tr("Open logs"), self._open_logs, "folder-open"))
        return buttons

    def _turn(self) -> None:
        is_shown = self._details_view.isHidden()
        self._details_view.setVisible(is_shown)
        self._fold.setText(self.tr("Hide details") if is_shown else self.tr("Show details"))
        icons.dress(self._fold, "chevron-up" if is_shown else "chevron-down")
        self.resize(self.width(), self.sizeHint().height())

    def _copy(self) -> None:
        said = f"{self.message}\n{self.hint}".strip()
        copy(f"{said}\n\n{self.details}")

    def _open_logs(self) -> None:
        open_path(self.log_dir)
