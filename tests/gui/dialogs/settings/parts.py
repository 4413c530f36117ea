"""The settings dialog, opened with something to choose from, and hands for it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QFileDialog, QPushButton, QTreeWidget, QWidget
from pytestqt.qtbot import QtBot

from engine.backends.espeak_voices import Gender, VoiceInfo
from engine.schema import Task
from engine.settings import Settings
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from gui.widgets.badge import Badge

VOICES = [
    VoiceInfo("de", "de", Gender.MALE, "German"),
    VoiceInfo("en-gb", "en-gb", Gender.MALE, "English (Great Britain)"),
    VoiceInfo("en-us", "en-us", Gender.FEMALE, "English (America)"),
]
TIMBRES = [VoiceInfo("f3", "", Gender.FEMALE, "Female 3")]
ACTIONS = [
    ("open", "Open pictures…", "Ctrl+O"),
    ("paste", "Paste a picture", "Ctrl+V"),
    ("jobs", "Jobs", ""),
]
ALL_PAGES = range(7)


def opened(qtbot: QtBot, preferences: Preferences) -> SettingsDialog:
    made = SettingsDialog(preferences)
    qtbot.addWidget(made)
    made.set_voices(VOICES, TIMBRES)
    made.set_models({Task.CAPTION: ["starter"], Task.STORY: ["rules"], Task.SPEECH: ["espeak"]})
    made.set_languages([("en", "English"), ("de", "German")])
    made.set_actions(ACTIONS)
    made.set_device_note("Models run on the processor.")
    made.show()
    qtbot.waitActive(made)
    return made


def now(preferences: Preferences) -> Settings:
    assert preferences.settings is not None
    return preferences.settings


def named(dialog: SettingsDialog, kind: type[QWidget], name: str) -> QWidget:
    """The widget of that kind and accessible name on the page that is open."""
    (found,) = [
        one for one in dialog.findChildren(kind) if one.isVisible() and one.accessibleName() == name
    ]
    return found


def button(dialog: SettingsDialog, text: str) -> QPushButton:
    (found,) = [
        one for one in dialog.findChildren(QPushButton) if one.isVisible() and one.text() == text
    ]
    return found


def choose(qtbot: QtBot, combo: QWidget, data: object) -> None:
    """Choose with the keyboard."""
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    qtbot.keyClick(combo, Qt.Key.Key_Home)
    for _ in range(combo.findData(data)):
        qtbot.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == data


def type_over(qtbot: QtBot, line: QWidget, text: str) -> None:
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClicks(line, text)
    qtbot.keyClick(line, Qt.Key.Key_Tab)


def said(dialog: SettingsDialog) -> str:
    """All that is said below fields on the page that is open."""
    return " ".join(badge.words for badge in dialog.findChildren(Badge) if badge.isVisible())


def pick_folder(qtbot: QtBot, dialog: SettingsDialog, press: QWidget, folder: Path) -> None:
    qtbot.mouseClick(press, Qt.MouseButton.LeftButton)
    (asking,) = [one for one in dialog.findChildren(QFileDialog) if one.isVisible()]
    asking.selectFile(str(folder))
    asking.accept()
    assert not asking.isVisible()


def listed(dialog: SettingsDialog) -> list[str]:
    tree = named(dialog, QTreeWidget, "What can be done")
    assert isinstance(tree, QTreeWidget)
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item.text(1) for item in items if item is not None]
