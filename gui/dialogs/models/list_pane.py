"""The list of models at the leading side of the model window."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QLabel, QListView, QStackedWidget, QWidget

from engine.schema import Task
from gui.dialogs.models.model_delegate import ModelDelegate
from gui.models.model_list import ModelFilter, ModelList, ModelRole, Where

_LEAST_LETTERS = 24


class ListPane(QStackedWidget):
    """Knows its models by their names: which is chosen outlives every new list."""

    current_changed = Signal(str)
    """Another model is chosen: its name."""
    activated = Signal()
    """The user wants to do something with it."""
    delete_pressed = Signal()

    def __init__(self, models: ModelList, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._filter = ModelFilter(models, self)
        self._name = ""
        self.list = self._made_list()
        empty = QLabel(self.tr("No model is like this. Look for something else."), self)
        empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        empty.setWordWrap(True)
        empty.setProperty("role", "muted")
        self.addWidget(self.list)
        self.addWidget(empty)
        self._filter.modelReset.connect(self._restore)

    def show_only(self, task: Task | None, where: Where, text: str) -> None:
        """List what meets all of these."""
        self._filter.show_only(task, where, text)
        self._restore()

    def choose(self, name: str) -> None:
        """Let this model be the chosen one, as soon as it is listed; empty: none."""
        self._name = name
        if not name:
            self.list.setCurrentIndex(QModelIndex())
            self.list.clearSelection()
        self._restore()

    def go_to_list(self) -> None:
        """Put the keyboard on the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.list.currentIndex().isValid() and self._filter.rowCount():
            self.list.setCurrentIndex(self._filter.index(0, 0))

    def _made_list(self) -> QListView:
        view = QListView(self)
        view.setAccessibleName(self.tr("Models"))
        view.setModel(self._filter)
        view.setItemDelegate(ModelDelegate(view))
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setResizeMode(QListView.ResizeMode.Adjust)
        view.setMinimumWidth(view.fontMetrics().averageCharWidth() * _LEAST_LETTERS)
        view.selectionModel().currentChanged.connect(self._on_current)
        view.activated.connect(self.activated)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self.delete_pressed)
        return view

    def _restore(self) -> None:
        """Keep the model that is chosen, if it is listed."""
        self.setCurrentIndex(0 if self._filter.rowCount() else 1)
        for number in range(self._filter.rowCount()):
            index = self._filter.index(number, 0)
            if index.data(ModelRole.ROW).name == self._name:
                self.list.setCurrentIndex(index)
                return

    def _on_current(self, index: QModelIndex) -> None:
        if index.isValid() and index.data(ModelRole.ROW).name != self._name:
            self._name = index.data(ModelRole.ROW).name
            self.current_changed.emit(self._name)
