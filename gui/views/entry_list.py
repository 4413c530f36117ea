"""The list or grid of entries: one `QListView` with one delegate, whatever their number."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QWidget

from gui import theme
from gui.models.library import Index, LibraryModel, runs
from gui.views.entry_delegate import THUMBNAIL_PX, EntryDelegate

_CARD_LINES = 8.5
"""The least width of a card in lines of text, so that cards grow with the text under them."""
_PASSING_MS = 100
"""While the list is scrolled, what has passed by is not decoded any more."""


class EntryList(QListView):
    """Selecting a single entry chooses it; selected entries stay selected whatever is listed."""

    chosen = Signal(str)
    """The id of the one entry that is selected now, or that was activated."""
    selection_changed = Signal()
    delete_pressed = Signal()
    menu_wanted = Signal(QPoint)
    """Where on the screen."""

    def __init__(self, model: LibraryModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._only_id = ""
        self._opened_id = ""
        self._asked: list[str] = []  # chosen, and not opened yet
        self._kept_ids: list[str] = []
        self._kept_current = ""
        self._is_restoring = False
        self._delegate = EntryDelegate(model, self)
        self.setItemDelegate(self._delegate)
        self._set_up()
        self._passing = QTimer(self)
        self._passing.setInterval(_PASSING_MS)
        self._passing.setSingleShot(True)
        self._passing.timeout.connect(self._on_passing)
        model.modelAboutToBeReset.connect(self._on_about_to_be_reset)
        self.setModel(model)
        model.modelReset.connect(self._on_reset)
        model.entries_added.connect(self._select_opened)
        self.activated.connect(self._on_activated)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def _set_up(self) -> None:
        self.setUniformItemSizes(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        # The row that has the focus shows it, and an edge around the pane would be one too many.
        self.setStyleSheet("QListView, QListView:focus { border: none; border-radius: 0 }")

    @property
    def is_grid(self) -> bool:
        """Whether entries are cards side by side."""
        return self._delegate.is_grid

    def set_grid(self, is_grid: bool) -> None:
        """Show cards, or rows."""
        self._delegate.is_grid = is_grid
        flow = QListView.Flow.LeftToRight if is_grid else QListView.Flow.TopToBottom
        self.setFlow(flow)
        self.setWrapping(is_grid)
        self._measure()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def selected_ids(self) -> list[str]:
        """The selected entries, from top to bottom."""
        return [self._model.entry(row).job_id for row in self._selected_rows()]

    def selected_count(self) -> int:
        """How many are selected; quick for any number."""
        selection = self.selectionModel().selection()
        return sum(selection.at(place).height() for place in range(selection.count()))

    def select(self, job_id: str) -> None:
        """Select an entry that was opened, as soon as it is listed, unless it was chosen here: by
        now the user may be further down the list."""
        self._opened_id = job_id
        if job_id in self._asked:
            self._asked = self._asked[self._asked.index(job_id) + 1 :]
            return
        self._asked.clear()
        self._is_restoring = True
        self.clearSelection()
        self._is_restoring = False
        self._select_opened()

    def choose_near(self, row: int) -> None:
        """Choose what is at `row` by now, if anything: what was selected there has gone."""
        if self.selected_count() == 0 and self._model.rowCount():
            self.setCurrentIndex(self._model.index(min(row, self._model.rowCount() - 1)))

    # ------------------------------------------------------------ what Qt tells

    def dataChanged(self, first: Index, last: Index, roles: Sequence[int] = ()) -> None:
        # Not `QListView`'s, which would lay all the rows out again for each thumbnail: here they
        # are of one size, whatever they show.
        QAbstractItemView.dataChanged(self, first, last, roles)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        super().selectionChanged(selected, deselected)
        before = self._only_id
        self._only_id = self.selected_ids()[0] if self.selected_count() == 1 else ""
        if self._is_restoring:
            return
        self.selection_changed.emit()
        if self._only_id and self._only_id != before:
            self._choose(self._only_id)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_delete = event.matches(QKeySequence.StandardKey.Delete)
        if is_delete or event.key() == Qt.Key.Key_Backspace:
            self.delete_pressed.emit()
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        position = event.pos()
        if event.reason() is QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
            position = self.visualRect(self.currentIndex()).center()
        self.menu_wanted.emit(self.viewport().mapToGlobal(position))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._measure()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._measure()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._measure()

    # ------------------------------------------------------------ within

    def _measure(self) -> None:
        """Let cards fill the width, and thumbnails be as large as they are painted."""
        side_px = THUMBNAIL_PX
        size = self.gridSize()
        if self.is_grid:
            width = max(1, self.viewport().width() - 1)
            columns = max(1, int(width / (self.fontMetrics().height() * _CARD_LINES)))
            side_px = width // columns
            size.setWidth(side_px)
            size.setHeight(self._delegate.card_height(side_px, self.fontMetrics()))
            side_px = -(-side_px // 32) * 32  # not another size for each pixel of a splitter
        else:
            size.setWidth(-1)
            size.setHeight(-1)
        if size != self.gridSize():
            self.setGridSize(size)
        self.scheduleDelayedItemsLayout()
        self.verticalScrollBar().setSingleStep(theme.SPACE_XL * 2)
        self._model.thumbnails.set_side(round(side_px * self.devicePixelRatio()))

    def _selected_rows(self) -> list[int]:
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        return sorted(row for one in ranges for row in range(one.top(), one.bottom() + 1))

    def _select_opened(self) -> None:
        """Select what is open, if nothing else is selected."""
        rows = self._model.rows((self._opened_id,))
        if rows and self.selected_count() == 0:
            self._is_restoring = True
            self.setCurrentIndex(self._model.index(rows[0]))
            self._is_restoring = False
            self.scrollTo(self.currentIndex())

    def _choose(self, job_id: str) -> None:
        self._asked.append(job_id)
        self.chosen.emit(job_id)

    def _on_activated(self, index: QModelIndex) -> None:
        self._choose(self._model.entry(index.row()).job_id)

    def _on_about_to_be_reset(self) -> None:
        self._kept_ids, self._only_id = self.selected_ids(), ""
        current = self.currentIndex()
        self._kept_current = self._model.entry(current.row()).job_id if current.isValid() else ""

    def _on_reset(self) -> None:
        self._is_restoring = True
        flags = QItemSelectionModel.SelectionFlag
        for row in self._model.rows((self._kept_current,)):
            self.selectionModel().setCurrentIndex(self._model.index(row), flags.NoUpdate)
        selection = QItemSelection()
        for first, last in runs(self._model.rows(self._kept_ids)):
            selection.select(self._model.index(first), self._model.index(last))
        self.selectionModel().select(selection, flags.ClearAndSelect)
        self._is_restoring = False
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())
        else:
            self.scrollToTop()
        self._select_opened()
        self.selection_changed.emit()

    def _on_scrolled(self) -> None:
        if not self._passing.isActive():
            self._passing.start()

    def _on_passing(self) -> None:
        """Thumbnails of what is out of sight can wait until it comes back."""
        top = self.indexAt(QPoint(self.viewport().width() // 2, theme.SPACE_L))
        if not top.isValid():
            return
        first, shown = top.row(), []
        for row in range(first, self._model.rowCount()):
            if self.visualRect(self._model.index(row)).top() > self.viewport().height():
                break
            shown.append(self._model.entry(row).job_id)
        self._model.thumbnails.want_only(shown)
