"""Above the list of models: which of them are listed, and how more come onto it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QMenu, QPushButton, QWidget

from engine.schema import Task
from gui import icons, theme
from gui.model_words import task_icon, task_words
from gui.models.model_list import Where
from gui.widgets.flow_layout import FlowLayout
from gui.widgets.search_field import SearchField

_SEARCH_LETTERS = 24


class FilterBar(QWidget):
    """Task, place and words to look for; and buttons for the sets and for adding."""

    changed = Signal(object, object, str)
    """The `Task` or None, the `Where`, and the words."""
    left = Signal()
    """The user is done typing and wants to go to what was found."""
    sets_wanted = Signal()
    add_wanted = Signal()
    import_wanted = Signal(bool)
    """From a folder (True) or from a zip."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.search = SearchField(self)
        self.search.setPlaceholderText(self.tr("Find a model"))
        self.search.setAccessibleName(self.tr("Find a model"))
        letter_px = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(letter_px * _SEARCH_LETTERS)
        self.tasks = self._made_tasks()
        self.places = self._made_places()
        self.sets = QPushButton(self.tr("Sets of models"), self)
        self.sets.setAutoDefault(False)
        icons.dress(self.sets, "layers")
        self.sets.clicked.connect(self.sets_wanted)
        self.add = self._made_add()
        row = FlowLayout(self, theme.SPACE_S)
        for widget in (self.search, self.tasks, self.places, self.sets, self.add):
            row.addWidget(widget)
        self.search.searched.connect(self._tell)
        self.search.left.connect(self.left)
        self.tasks.activated.connect(self._tell)
        self.places.activated.connect(self._tell)

    def clear(self) -> None:
        """List every model."""
        self.tasks.setCurrentIndex(0)
        self.places.setCurrentIndex(0)
        self.search.clear()
        self._tell()

    def _made_tasks(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(self.tr("Task"))
        combo.addItem(self.tr("All tasks"), None)
        for task in Task:
            combo.addItem(icons.icon(task_icon(task), "muted"), task_words(task), task)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _made_places(self) -> QComboBox:
        combo = QComboBox(self)
        combo.setAccessibleName(self.tr("Where they are"))
        combo.addItem(self.tr("All models"), Where.ALL)
        combo.addItem(self.tr("On this computer"), Where.HERE)
        combo.addItem(self.tr("Not downloaded"), Where.AVAILABLE)
        combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return combo

    def _made_add(self) -> QPushButton:
        button = QPushButton(self.tr("Add"), self)
        button.setAutoDefault(False)
        icons.dress(button, "plus")
        menu = QMenu(button)
        menu.addAction(self.tr("By name or folder…"), self.add_wanted.emit)
        menu.addAction(self.tr("Bring in from a folder…"), self._on_folder)
        menu.addAction(self.tr("Bring in from a zip…"), self._on_zip)
        button.setMenu(menu)
        return button

    def _on_folder(self) -> None:
        self.import_wanted.emit(True)

    def _on_zip(self) -> None:
        self.import_wanted.emit(False)

    def _tell(self) -> None:
        task = self.tasks.currentData()
        # an enum that is a string comes back from Qt as one
        task = Task(task) if task is not None else None
        self.changed.emit(task, self.places.currentData(), self.search.text())
