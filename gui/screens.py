"""How much room a screen has."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget


def room(widget: QWidget) -> QRect:
    """What the screen that shows `widget` has free for windows.

    Not by `widget.screen()`: PySide6 (6.11) takes what that returns for a child of the widget and
    deletes the screen with it.
    """
    centre = widget.mapToGlobal(widget.rect().center())
    screen = QGuiApplication.screenAt(centre) or QGuiApplication.primaryScreen()
    return screen.availableGeometry()
