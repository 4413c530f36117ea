"""What tests of dialogs share: settings in a folder of their own, and a look at every text."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from engine.settings import load_saved_settings, load_settings
from gui import theme
from gui.preferences import Preferences


@pytest.fixture(autouse=True)
def _folders(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for kind in ("DATA", "CONFIG", "CACHE", "LOG"):
        monkeypatch.setenv(f"VIGNETTE_{kind}_DIR", str(tmp_path / kind.lower()))
    monkeypatch.chdir(tmp_path)


@pytest.fixture
def preferences(qtbot: QtBot) -> Iterator[Preferences]:
    made = Preferences()
    made.set_loaded(load_settings(), load_saved_settings())
    yield made
    made.close()


@pytest.fixture
def large_text(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, theme.Theme.LIGHT, 200)
    yield
    theme.apply(qapp, theme.Theme.LIGHT, 100)


def clipped(top: QWidget) -> list[str]:
    """The texts of labels and buttons in `top` that have less room than they need."""
    found = []
    for widget in [*top.findChildren(QLabel), *top.findChildren(QAbstractButton)]:
        if not widget.isVisible() or not widget.text():
            continue
        needed = widget.sizeHint()
        if isinstance(widget, QLabel) and widget.wordWrap():
            fits = widget.height() >= widget.heightForWidth(widget.width())
        else:
            fits = widget.width() >= needed.width() and widget.height() >= needed.height()
        if not fits:
            found.append(widget.text())
    for combo in top.findChildren(QComboBox):
        height = combo.fontMetrics().height()
        if combo.isVisible() and combo.height() < height:
            found.append(combo.currentText())
    return found


def nameless(top: QWidget) -> list[QWidget]:
    """What can be reached by Tab in `top` and has no name for a screen reader."""
    return [
        widget
        for widget in top.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not (isinstance(widget, QLineEdit) and isinstance(widget.parent(), QAbstractSpinBox))
        and not QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)
    ]
