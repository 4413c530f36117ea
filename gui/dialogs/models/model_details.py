"""All that is known of one model, and what can be done with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from engine.schema import Task
from gui import theme
from gui.catalogue_words import in_words
from gui.dialogs.models.model_buttons import ModelButtons
from gui.dialogs.models.model_form import ModelForm
from gui.dialogs.models.transfer_panel import TransferPanel
from gui.dialogs.models.way_out import WayOut
from gui.dialogs.models.wishes import Wish
from gui.model_words import in_use_words, state_colour, state_icon, state_words
from gui.models.model_rows import ModelRow, ModelState
from gui.widgets.badge import Badge
from gui.widgets.heading import Heading


class ModelDetails(QScrollArea):
    """Shows a `ModelRow`; what the user wants is told by signals."""

    wished = Signal(object, str)
    """A `Wish` and the name of the model."""
    chosen = Signal(object, str)
    """The `Task` that the model of this name is to do."""
    login_wanted = Signal()
    online_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._row: ModelRow | None = None
        self.setProperty("role", "pane")
        self.setAccessibleName(self.tr("About the model"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        body = QWidget()
        self._title = Heading("", 1.3, body)
        self._about = self._label(body)
        self._state = Badge(body)
        self._uses = Badge(body)
        self._transfer = TransferPanel(body)
        self._way_out = WayOut(body)
        self._language = self._made_language(body)
        self._buttons = ModelButtons(body)
        self._form = ModelForm(body)
        column = QVBoxLayout(body)
        column.setContentsMargins(theme.SPACE_L, theme.SPACE_S, theme.SPACE_L, theme.SPACE_L)
        column.setSpacing(theme.SPACE_M)
        for widget in (
            self._title, self._about, self._state, self._uses, self._transfer, self._way_out,
            self._language, self._buttons, self._form,
        ):  # fmt: skip
            column.addWidget(widget)
        column.addStretch()
        self.setWidget(body)
        self._buttons.wished.connect(self._on_wished)
        self._buttons.chosen.connect(self._on_chosen)
        self._way_out.login_wanted.connect(self.login_wanted)
        self._way_out.online_wanted.connect(self.online_wanted)
        self._form.page_wanted.connect(_open_address)

    @property
    def row(self) -> ModelRow | None:
        """What is shown."""
        return self._row

    @property
    def primary(self) -> QPushButton | None:
        """What the user most likely wants, as far as it can be done."""
        return self._buttons.primary

    def show_row(self, row: ModelRow, *, is_busy: bool = False) -> None:
        """Show this; `is_busy`: something goes on that must end before another begins."""
        is_other = self._row is None or self._row.name != row.name
        self._row = row
        self._title.setText(row.title)
        self._about.setText(in_words(row.about))
        self._about.setVisible(bool(row.about))
        self._state.show_words(state_icon(row.state), state_words(row), state_colour(row.state))
        uses = ", ".join(map(in_use_words, row.default_for))
        self._uses.setVisible(bool(uses))
        if uses:
            self._uses.show_words("check", uses, "accent")
        self._show_transfer(row)
        self._language.setVisible(row.is_open)
        self._buttons.show_row(row, is_busy=is_busy)
        self._form.show_row(row)
        if is_other:
            self._field.clear()
            self.verticalScrollBar().setValue(0)

    def _show_transfer(self, row: ModelRow) -> None:
        self._transfer.setVisible(row.transfer is not None)
        has_failed = row.state is ModelState.FAILED and row.transfer is not None
        self._way_out.setVisible(has_failed)
        if row.transfer is not None:
            self._transfer.show_transfer(row.transfer)
            if has_failed:
                self._way_out.show_error(row.transfer.message, row.transfer.hint)

    def _made_language(self, body: QWidget) -> QWidget:
        """For a model that stands for many: which of them."""
        whole = QWidget(body)
        words = self._label(whole)
        words.setText(self.tr("There is one for each of many languages. Name one by its code:"))
        self._field = QLineEdit(whole)
        self._field.setMaxLength(20)
        self._field.setPlaceholderText(self.tr("Three letters, such as deu, fra or spa"))
        self._field.setAccessibleName(self.tr("Code of the language"))
        self._field.returnPressed.connect(self._on_language)
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.SPACE_XS)
        column.addWidget(words)
        column.addWidget(self._field)
        return whole

    def _label(self, parent: QWidget) -> QLabel:
        label = QLabel(parent)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        return label

    def _on_wished(self, wish: Wish) -> None:
        if self._row is None:
            return
        if wish is Wish.DOWNLOAD and self._row.is_open:
            self._on_language()
        else:
            self.wished.emit(wish, self._row.name)

    def _on_language(self) -> None:
        code = self._field.text().strip().lower()
        if self._row is not None and code:
            self.wished.emit(Wish.DOWNLOAD, self._row.name.replace("{code}", code))
        else:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_chosen(self, task: Task) -> None:
        if self._row is not None:
            self.chosen.emit(task, self._row.name)


def _open_address(address: str) -> None:
    QDesktopServices.openUrl(QUrl(address))
