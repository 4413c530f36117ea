"""Keys for everything."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QKeySequenceEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import button, listed, named, now, said


def edit_of(dialog: SettingsDialog, row: int) -> QKeySequenceEdit:
    """The editor of the keys of an action, which is chosen in the list."""
    dialog.show_page(pages.SHORTCUTS)
    tree = named(dialog, QTreeWidget, "What can be done")
    assert isinstance(tree, QTreeWidget)
    tree.setCurrentItem(tree.topLevelItem(row))
    edit = named(dialog, QKeySequenceEdit, "Keys")
    assert isinstance(edit, QKeySequenceEdit)
    return edit


def press(qtbot: QtBot, edit: QKeySequenceEdit, key: Qt.Key) -> None:
    qtbot.keyClick(edit, key, Qt.KeyboardModifier.ControlModifier)


def test_keys_are_given_and_taken_back(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    edit = edit_of(dialog, 0)
    assert edit.keySequence().toString() == "Ctrl+O"
    assert not button(dialog, "Reset").isEnabled()
    press(qtbot, edit, Qt.Key.Key_K)
    assert now(preferences).window.shortcuts == {"open": "Ctrl+K"}
    assert listed(dialog) == ["Ctrl+K", "Ctrl+V", ""]
    qtbot.mouseClick(button(dialog, "Reset"), Qt.MouseButton.LeftButton)
    assert now(preferences).window.shortcuts == {}
    assert edit.keySequence().toString() == "Ctrl+O"


def test_keys_that_are_taken_are_refused_in_a_sentence(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    edit = edit_of(dialog, 1)
    press(qtbot, edit, Qt.Key.Key_O)
    assert said(dialog) == (
        "Ctrl+O is taken: it does ‘Open pictures…’. ‘Paste a picture’ keeps its keys."
    )
    assert edit.keySequence().toString() == "Ctrl+V"
    assert now(preferences).window.shortcuts == {}
    press(qtbot, edit, Qt.Key.Key_K)
    assert said(dialog) == ""
    assert now(preferences).window.shortcuts == {"paste": "Ctrl+K"}


def test_an_action_may_have_no_keys_and_another_has_them_then(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    edit_of(dialog, 0)
    qtbot.mouseClick(button(dialog, "No keys"), Qt.MouseButton.LeftButton)
    assert now(preferences).window.shortcuts == {"open": ""}
    press(qtbot, edit_of(dialog, 2), Qt.Key.Key_O)
    assert now(preferences).window.shortcuts == {"open": "", "jobs": "Ctrl+O"}
    qtbot.mouseClick(button(dialog, "Restore defaults"), Qt.MouseButton.LeftButton)
    assert now(preferences).window.shortcuts == {}
    assert listed(dialog) == ["Ctrl+O", "Ctrl+V", ""]
