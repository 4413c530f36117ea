"""Screens: they outlive what is shown on them."""

import gc
import re
from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import Shiboken

from gui.screens import room

GUI = Path(__file__).resolve().parents[2] / "gui"


def test_the_room_is_that_of_the_screen_and_the_screen_stays(qtbot: QtBot) -> None:
    widget = QWidget()
    widget.move(100_000, 100_000)  # where no screen is
    screen = QGuiApplication.primaryScreen()
    assert room(widget) == screen.availableGeometry()
    Shiboken.delete(widget)
    gc.collect()
    assert Shiboken.isValid(screen)
    assert screen.availableGeometry().isValid()


def test_no_widget_is_asked_for_its_screen() -> None:
    """See `room`: the screen would be deleted with the widget."""
    asking = [
        path for path in GUI.rglob("*.py") if re.search(r"\.screen\(\)", path.read_text("utf-8"))
    ]
    found = [path.name for path in asking if path.name != "screens.py"]
    assert found == []
