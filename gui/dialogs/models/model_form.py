"""A model's terms, sizes and figures, one line each."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFormLayout, QLabel, QVBoxLayout, QWidget

from gui import theme
from gui.catalogue_words import in_words
from gui.languages import own_name
from gui.model_words import commercial_words, fit_icon, fit_words, licence_name, size_words
from gui.models.model_rows import ModelRow
from gui.widgets.badge import Badge
from gui.widgets.quiet_button import QuietButton


class ModelForm(QWidget):
    """Lines that say nothing are left out."""

    page_wanted = Signal(str)
    """The address of a page that the user wants to read."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows = QFormLayout(self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        self._rows.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self._rows.setLabelAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignTop)
        self._rows.setHorizontalSpacing(theme.SPACE_L)
        self._rows.setVerticalSpacing(theme.SPACE_M)
        self._licence_link = self._page = ""
        self._fit, self._why = Badge(self), self._label()
        self._terms, self._commercial = self._label(), self._label("muted")
        self._read = QuietButton("external-link", self.tr("Read the licence"), self)
        self._read.clicked.connect(self._on_read)
        self._fit_field = self._add(self.tr("This computer"), self._fit, self._why)
        self._add(self.tr("Licence"), self._terms, self._commercial, self._read)
        self._size = self._label()
        self._size_field = self._add("", self._size)
        self._memory = self._label()
        self._memory_field = self._add(self.tr("Memory"), self._memory)
        self._hardware = self._label()
        self._hardware_field = self._add(self.tr("Asks for"), self._hardware)
        self._languages = self._label()
        self._languages_field = self._add(self.tr("Languages"), self._languages)
        self._figures = self._label()
        self._figures_field = self._add(self.tr("Measured"), self._figures)
        self._source = self._label()
        self._open = QuietButton("external-link", self.tr("Open its page"), self)
        self._open.clicked.connect(self._on_open)
        self._source_field = self._add("", self._source, self._open)

    def show_row(self, row: ModelRow) -> None:
        """Show what is known of `row`."""
        icon, colour = fit_icon(row.fitting)
        self._fit.show_words(icon, fit_words(row.fitting), colour)
        self._say(self._why, in_words(row.fit_reason))
        self._show_licence(row)
        self._name(self._size_field, self.tr("On disk") if row.is_here else self.tr("Download"))
        self._set(
            self._size_field, self._size, size_words(row.size_bytes) if row.size_bytes else ""
        )
        self._set(self._memory_field, self._memory, self._memory_words(row))
        self._set(self._hardware_field, self._hardware, in_words(row.hardware))
        names = ", ".join(map(own_name, row.languages))
        self._set(self._languages_field, self._languages, names)
        figures = "\n".join(f"{in_words(what)}: {value}" for what, value in row.figures.items())
        self._set(self._figures_field, self._figures, figures)
        self._page = row.page
        is_folder = not row.is_on_hub
        self._name(self._source_field, self.tr("Folder") if is_folder else self.tr("Comes from"))
        self._set(self._source_field, self._source, row.source if row.is_own or row.page else "")
        self._open.setVisible(bool(row.page))

    def _show_licence(self, row: ModelRow) -> None:
        self._terms.setText(licence_name(row.licence))
        lines = [commercial_words(row.licence)]
        if row.licence.note:
            lines.append(self.tr("Note: {note}.").format(note=in_words(row.licence.note)))
        if row.is_gated:
            lines.append(self.tr("Its makers ask you to log in and to agree on its page first."))
        self._say(self._commercial, "\n".join(lines))
        self._licence_link = row.licence.link
        self._read.setVisible(bool(row.licence.link))

    def _memory_words(self, row: ModelRow) -> str:
        words = self.tr("{size} as {precision}")
        return "\n".join(
            words.format(size=size_words(size), precision=precision)
            for precision, size in row.memory_bytes.items()
        )

    def _add(self, label: str, *widgets: QWidget) -> int:
        """A line; its number."""
        field = QWidget(self)
        column = QVBoxLayout(field)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        for widget in widgets:
            is_button = isinstance(widget, QuietButton)
            side = Qt.AlignmentFlag.AlignLeading if is_button else Qt.AlignmentFlag(0)
            column.addWidget(widget, 0, side)
        caption = QLabel(label, self)
        caption.setProperty("role", "muted")
        self._rows.addRow(caption, field)
        return self._rows.rowCount() - 1

    def _set(self, number: int, label: QLabel, text: str) -> None:
        label.setText(text)
        self._rows.setRowVisible(number, bool(text))

    def _name(self, number: int, text: str) -> None:
        item = self._rows.itemAt(number, QFormLayout.ItemRole.LabelRole)
        caption = item.widget() if item is not None else None
        assert isinstance(caption, QLabel)
        caption.setText(text)

    def _say(self, label: QLabel, text: str) -> None:
        label.setText(text)
        label.setVisible(bool(text))

    def _label(self, role: str = "") -> QLabel:
        label = QLabel(self)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setProperty("role", role)
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        return label

    def _on_read(self) -> None:
        self.page_wanted.emit(self._licence_link)

    def _on_open(self) -> None:
        self.page_wanted.emit(self._page)
