"""What the window shows in the moment before its views are there."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget


class FirstPage(QWidget):
    """The start page's title, in the middle; the page itself takes its place at once.

    It is centred by stretches: Qt's constants for aligning take Python 40 ms to import.
    """

    def __init__(self) -> None:
        super().__init__()
        words = QCoreApplication.translate("WelcomeView", "Every picture has a story")
        title = QLabel(words)
        font = title.font()
        font.setPointSizeF(font.pointSizeF() * 1.8)
        title.setFont(font)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(title)
        row.addStretch()
        column = QVBoxLayout(self)
        column.addStretch()
        column.addLayout(row)
        column.addStretch()
