"""The model window: what there is to choose from, what is here, and what is on its way."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui import theme
from gui.dialogs.dialog import Dialog
from gui.dialogs.models.filter_bar import FilterBar
from gui.dialogs.models.list_pane import ListPane
from gui.dialogs.models.message_bar import MessageBar, Way
from gui.dialogs.models.model_details import ModelDetails
from gui.dialogs.models.set_page import SetPage
from gui.dialogs.models.wishes import Wish
from gui.dialogs.models.work_row import WorkRow
from gui.model_words import size_words
from gui.models.model_list import ModelList, ModelRole
from gui.models.model_rows import ModelRow, ModelSet, Usage
from gui.widgets.shrinking import Shrinking

if TYPE_CHECKING:
    from gui.model_works import Work

_PANES = (480, 720)
"""How list and details share the room."""
_WIDE_LETTERS = 60
"""From this width on they stand beside each other."""


class ModelWindow(Dialog):
    """Beside the main window; shows a `ModelList`, and tells what the user wants by signals."""

    wished = Signal(object, str)
    """A `Wish` and the name of the model."""
    chosen = Signal(object, str)
    """The `Task` that the model of this name is to do."""
    set_wanted = Signal(object)
    """The names of the models of a set that are to be downloaded."""
    add_wanted = Signal()
    import_wanted = Signal(bool)
    """A model is to be brought in, from a folder (True) or from a zip."""
    login_wanted = Signal()
    online_wanted = Signal()
    undo_wanted = Signal()
    resume_wanted = Signal()
    """Go on with what was left unfinished when Vignette last ended."""
    stop_wanted = Signal()
    """Stop the work that goes on."""
    free_wanted = Signal()
    closed = Signal()

    def __init__(self, models: ModelList, parent: QWidget | None = None) -> None:
        super().__init__(parent, width_letters=150, height_lines=40)
        self._models = models
        self._name = ""
        """The model that is chosen."""
        self._sets: Sequence[ModelSet] = ()
        self._usage: Usage | None = None
        self._is_offline = False
        self._left = 0
        self._work: Work | None = None
        self.rebuild()
        self.finished.connect(self.closed)
        models.dataChanged.connect(self._on_data_changed)
        models.modelReset.connect(self._show_current)

    # ------------------------------------------------------------ what is shown

    def show_sets(self, sets: Sequence[ModelSet]) -> None:
        """The one-click sets."""
        self._sets = sets
        self._set_page.show_sets(sets, self._usage)

    def show_usage(self, usage: Usage) -> None:
        """What models take of the disk."""
        self._usage = usage
        words = self.tr("No model has been downloaded; {free} are free on the disk.")
        if usage.models_bytes:
            words = self.tr("Downloaded models take {size} of the disk; {free} are free.")
        size, free = size_words(usage.models_bytes), size_words(usage.free_bytes)
        self._disk.setText(words.format(size=size, free=free))
        self._disk.setToolTip(usage.folder)
        self._set_page.show_sets(self._sets, usage)

    @property
    def usage(self) -> Usage | None:
        """The same, as far as it is known."""
        return self._usage

    def show_offline(self, is_offline: bool) -> None:
        """Say that nothing can be downloaded, and the way out."""
        self._is_offline = is_offline
        self._offline.hide()
        if is_offline:
            words = self.tr("Vignette is set to stay offline: nothing can be downloaded.")
            go_online = Way("external-link", self.tr("Go online"), self.online_wanted.emit)
            self._offline.tell("info", words, "muted", go_online)

    def offer_resuming(self, count: int) -> None:
        """Say that so many downloads were left unfinished last time, and offer to go on."""
        self._left = count
        self._leftovers.hide()
        if count:
            words = self.tr("%n download(s) were left unfinished last time.", "", count)
            go_on = Way("play", self.tr("Go on"), self._on_resume)
            leave = Way("x", self.tr("Leave them"), self._on_leave)
            self._leftovers.tell("history", words, "muted", go_on, leave)

    def show_work(self, work: Work | None) -> None:
        """Show what goes on beside the downloads."""
        is_other = (work is None) is not (self._work is None)
        self._work = work
        self._work_row.show_work(work)
        if is_other:
            self._show_current()

    def tell(self, sentence: str) -> None:
        """Something was done."""
        self.messages.tell("circle-check", sentence, "success")

    def tell_wrong(self, message: str, hint: str) -> None:
        """Something could not be done."""
        self.messages.tell("circle-alert", f"{message} {hint}".strip(), "danger")

    def tell_removed(self, sentence: str) -> None:
        """A model was deleted, which can be taken back."""
        undo = Way("undo-2", self.tr("Undo"), self.undo_wanted.emit)
        self.messages.tell("trash-2", sentence, "muted", undo)

    def tell_damaged(self, name: str, sentence: str) -> None:
        """A model is damaged, which can be repaired."""
        repair = Way("refresh-cw", self.tr("Repair"), lambda: self.wished.emit(Wish.REPAIR, name))
        self.messages.tell("circle-alert", sentence, "danger", repair)

    def select(self, name: str) -> None:
        """Show this model, whatever is looked for."""
        self._name = name
        self._bar.clear()
        self._list.choose(name)
        self._show_current()

    # ------------------------------------------------------------ building

    def build(self, column: QVBoxLayout) -> None:
        self.setWindowTitle(self.tr("Models"))
        self._bar = FilterBar()
        self._bar.sets_wanted.connect(self._show_set_page)
        self._bar.add_wanted.connect(self.add_wanted)
        self._bar.import_wanted.connect(self.import_wanted)
        top = Shrinking()
        top.column.setSpacing(theme.SPACE_S)
        top.column.addWidget(self._bar)
        self._offline = MessageBar(can_be_closed=False)
        self._leftovers = MessageBar(can_be_closed=False)
        self.messages = MessageBar()
        for strip in (self._offline, self._leftovers, self.messages):
            top.column.addWidget(strip)
        column.addWidget(top)
        self._splitter = self._panes()
        column.addWidget(self._splitter, stretch=1)
        self._bar.changed.connect(self._list.show_only)
        self._bar.left.connect(self._list.go_to_list)
        self._work_row = WorkRow()
        self._work_row.stop_wanted.connect(self.stop_wanted)
        column.addWidget(self._work_row)
        self._disk = QLabel()
        self._disk.setWordWrap(True)
        self._disk.setProperty("role", "muted")
        column.addWidget(self._disk)
        free = self.button(self.tr("Free memory now"), self.free_wanted.emit, "cpu")
        free.setToolTip(self.tr("Put every model out of the memory that is not at work"))
        self.add_buttons(column, [free]).setDefault(False)
        self._turn_panes()
        self._restore()

    def _panes(self) -> QSplitter:
        self._list = ListPane(self._models)
        self._list.current_changed.connect(self._on_current)
        self._list.activated.connect(self._on_activated)
        self._list.delete_pressed.connect(self._on_delete)
        self._details = ModelDetails()
        self._details.wished.connect(self.wished)
        self._details.chosen.connect(self.chosen)
        self._details.login_wanted.connect(self.login_wanted)
        self._details.online_wanted.connect(self.online_wanted)
        self._set_page = SetPage()
        self._set_page.wanted.connect(self.set_wanted)
        self._pages = QStackedWidget()
        self._pages.addWidget(self._set_page)
        self._pages.addWidget(self._details)
        panes = QSplitter(Qt.Orientation.Horizontal)
        panes.addWidget(self._list)
        panes.addWidget(self._pages)
        panes.setChildrenCollapsible(False)
        panes.setHandleWidth(theme.SPACE_S)
        panes.setProperty("role", "gap")
        panes.setSizes(_PANES)
        for number, share in enumerate(_PANES):
            panes.setStretchFactor(number, share // 240)
        return panes

    def _restore(self) -> None:
        """Show again what was shown before everything was made anew."""
        self._set_page.show_sets(self._sets, self._usage)
        if self._usage is not None:
            self.show_usage(self._usage)
        self.show_offline(self._is_offline)
        self.offer_resuming(self._left)
        self.show_work(self._work)
        self._list.choose(self._name)
        self._show_current()

    # ------------------------------------------------------------ what happens

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_panes()

    def _turn_panes(self) -> None:
        """Beside each other where there is room, else below each other."""
        is_wide = self.width() >= self.fontMetrics().averageCharWidth() * _WIDE_LETTERS
        wanted = Qt.Orientation.Horizontal if is_wide else Qt.Orientation.Vertical
        if self._splitter.orientation() is not wanted:
            self._splitter.setOrientation(wanted)
            self._splitter.setSizes(_PANES)

    def _on_current(self, name: str) -> None:
        self._name = name
        self._show_current()

    def _on_data_changed(self, first: QModelIndex) -> None:
        if first.data(ModelRole.ROW).name == self._name:
            self._show_current()

    def _show_current(self) -> None:
        row = self._models.row(self._name)
        self._pages.setCurrentIndex(1 if row is not None else 0)
        if row is not None:
            self._details.show_row(row, is_busy=self._work is not None)

    def _show_set_page(self) -> None:
        self._name = ""
        self._list.choose("")
        self._show_current()

    def _on_activated(self) -> None:
        primary = self._details.primary
        if primary is not None:
            primary.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_delete(self) -> None:
        row: ModelRow | None = self._models.row(self._name)
        if row is not None and row.can_be_removed and not row.is_under_way:
            self.wished.emit(Wish.REMOVE, row.name)

    def _on_resume(self) -> None:
        self.offer_resuming(0)
        self.resume_wanted.emit()

    def _on_leave(self) -> None:
        self.offer_resuming(0)
