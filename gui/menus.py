"""The menus and the tool bar, made from the table of actions."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QMenuBar,
    QSizePolicy,
    QToolBar,
    QToolButton,
    QWidget,
)

from gui import icons
from gui.actions import ACTIONS, MENUS, SEPARATED, Actions

_TOOLS = ("library", "open", "paste", "", "undo", "redo", "jobs", "settings")
"""From the leading edge on; the empty name takes the room that is left."""

_WITH_WORDS = {"open"}


def build_menus(bar: QMenuBar, actions: Actions) -> dict[str, QMenu]:
    """Fill `bar`; the menus by their names, "recent" among them."""
    menus = {name: bar.addMenu("") for name, _ in MENUS}
    for spec in ACTIONS:
        menus[spec.menu].addAction(actions[spec.name])
        if spec.name == "open_address":
            menus["recent"] = menus[spec.menu].addMenu("")
        if spec.name in SEPARATED:
            menus[spec.menu].addSeparator()
    return menus


def build_tool_bar(window: QMainWindow, actions: Actions) -> QToolBar:
    """What is used most, in reach of mouse and keyboard."""
    bar = QToolBar()
    bar.setObjectName("tools")
    bar.setMovable(False)
    bar.setIconSize(icons.size())
    bar.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
    for name in _TOOLS:
        if not name:
            space = QWidget()
            space.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
            bar.addWidget(space)
            continue
        bar.addAction(actions[name])
        button = bar.widgetForAction(actions[name])
        assert isinstance(button, QToolButton)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if name in _WITH_WORDS:
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    window.addToolBar(bar)
    return bar


def retranslate_menus(menus: dict[str, QMenu], tool_bar: QToolBar) -> None:
    """Say everything in the language in force."""
    translate = QCoreApplication.translate
    for name, text in MENUS:
        menus[name].setTitle(translate("Actions", text))
    menus["recent"].setTitle(translate("Actions", "Open &recent"))
    tool_bar.setWindowTitle(translate("Actions", "Tools"))
