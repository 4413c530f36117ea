"""Hands for the library, and ears for what it asks."""

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from engine.storage.entries import EntryQuery
from gui.views.library_view import LibraryView

CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
LEFT = Qt.MouseButton.LeftButton


class Heard:
    """What the view has asked for, signal by signal."""

    def __init__(self, view: LibraryView) -> None:
        self.opened: list[str] = []
        self.queries: list[EntryQuery] = []
        self.told: list[tuple[object, ...]] = []
        view.opened.connect(self.opened.append)
        view.query_changed.connect(self.queries.append)
        for name in (
            "trash_requested",
            "restore_requested",
            "retry_requested",
            "copy_requested",
            "folder_requested",
            "another_requested",
            "choose_requested",
            "grid_changed",
        ):
            getattr(view, name).connect(self._hear(name))

    def _hear(self, name: str):
        return lambda *told: self.told.append((name, *told))


def click(qtbot: QtBot, view: LibraryView, row: int, modifier=Qt.KeyboardModifier.NoModifier):
    box = view.list.visualRect(view.list.model().index(row))
    qtbot.mouseClick(view.list.viewport(), LEFT, modifier, box.center())


def menu_of(view: LibraryView) -> QMenu:
    menu = view.findChildren(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)[-1]
    assert menu.isVisible()
    return menu


def open_menu(view: LibraryView, row: int | None = None) -> dict[str, object]:
    """The actions of the context menu by their words: as by a right click, or by the menu key."""
    viewport = view.list.viewport()
    if row is None:
        reason, position = QContextMenuEvent.Reason.Keyboard, QPoint()
    else:
        reason = QContextMenuEvent.Reason.Mouse
        position = view.list.visualRect(view.list.model().index(row)).center()
    event = QContextMenuEvent(reason, position, viewport.mapToGlobal(position))
    QApplication.sendEvent(viewport, event)
    return {action.text(): action for action in menu_of(view).actions() if action.text()}
