"""What several scenes have in common."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from engine.images.intake import Refused
from engine.resources import resources_dir
from gui.app import Vignette

SAMPLE = resources_dir() / "samples" / "beach.jpg"
MESSAGE = "The picture is damaged and cannot be opened."
HINT = "Open it in another program and save it again."
REFUSED = Refused("/a/letter.docx", "letter.docx", "‘letter.docx’ is no picture.", "Choose others.")

Scene = Callable[[Vignette], QWidget]
"""Brings a program to where the user would see it, and gives the widget to look at."""


def settle() -> None:
    """Let layouts, polishing and deletions that were put off happen."""
    for _ in range(4):
        QApplication.processEvents()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def shown(dialog: QDialog) -> QDialog:
    dialog.show()
    dialog.activateWindow()
    return dialog
