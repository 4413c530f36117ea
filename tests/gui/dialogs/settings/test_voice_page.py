"""Voices: found, chosen and heard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLineEdit, QTreeWidget
from pytestqt.qtbot import QtBot

from engine.schema import SpeechOptions, Task
from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import VOICES, button, choose, named, now, said, type_over


def rows(tree: QTreeWidget) -> list[str]:
    items = [tree.topLevelItem(row) for row in range(tree.topLevelItemCount())]
    return [item.text(0) for item in items if item is not None and not item.isHidden()]


def test_voices_are_asked_for_once_the_page_is_seen(qtbot: QtBot, preferences: Preferences) -> None:
    dialog = SettingsDialog(preferences)
    qtbot.addWidget(dialog)
    with qtbot.waitSignal(dialog.voices_wanted):
        dialog.show()
    dialog.set_voices(VOICES)
    with qtbot.assertNotEmitted(dialog.voices_wanted):
        dialog.show_page(pages.STORIES)
        dialog.show_page(pages.VOICE)


def test_a_voice_is_found_and_chosen_with_its_timbre(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    tree = named(dialog, QTreeWidget, "Voices")
    assert isinstance(tree, QTreeWidget)
    assert rows(tree) == [
        "As the story’s language asks for",
        "English (America)",
        "English (Great Britain)",
        "German",
    ]
    qtbot.keyClicks(named(dialog, QLineEdit, "Find a voice or a language"), "english female")
    assert rows(tree) == ["English (America)"]
    tree.setFocus()
    qtbot.keyClick(tree, Qt.Key.Key_Down)
    assert now(preferences).speech.voice == "en-us"
    choose(qtbot, named(dialog, QComboBox, "Timbre"), "f3")
    assert now(preferences).speech.voice == "en-us+f3"


def test_a_language_is_found_by_its_own_name(qtbot: QtBot, dialog: SettingsDialog) -> None:
    tree = named(dialog, QTreeWidget, "Voices")
    assert isinstance(tree, QTreeWidget)
    qtbot.keyClicks(named(dialog, QLineEdit, "Find a voice or a language"), "deutsch")
    assert rows(tree) == ["German"]


def test_the_voice_in_force_is_selected(dialog: SettingsDialog, preferences: Preferences) -> None:
    preferences.update(speech={"voice": "German+f3"})
    tree = named(dialog, QTreeWidget, "Voices")
    timbre = named(dialog, QComboBox, "Timbre")
    assert isinstance(tree, QTreeWidget)
    assert isinstance(timbre, QComboBox)
    current = tree.currentItem()
    assert current is not None
    assert (current.text(0), timbre.currentData()) == ("German", "f3")
    assert now(preferences).speech.voice == "German+f3", "to show is not to change"


def test_a_preview_is_asked_for_shown_and_stopped(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    type_over(qtbot, named(dialog, QDoubleSpinBox, "Speed"), "1.5")
    preferences.update(story={"language": "de"})
    with qtbot.waitSignal(dialog.preview_requested) as wanted:
        qtbot.mouseClick(button(dialog, "Preview"), Qt.MouseButton.LeftButton)
    assert wanted.args == [SpeechOptions(language="de", rate=1.5)]
    dialog.show_speaking(True)
    assert "Speaking…" in said(dialog)
    with qtbot.waitSignal(dialog.preview_stopped):
        qtbot.mouseClick(button(dialog, "Stop"), Qt.MouseButton.LeftButton)
    dialog.show_speaking(False)
    assert said(dialog) == ""
    dialog.show_preview_error("There is no sound device.")
    assert said(dialog) == "There is no sound device."
    assert button(dialog, "Preview").isEnabled()


def test_another_model_s_voice_is_a_number_and_no_voice_is_left_over(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.update(speech={"voice": "de"})
    with qtbot.waitSignal(dialog.model_chosen) as chosen:
        type_over(qtbot, named(dialog, QLineEdit, "Model"), "owner/voice")
    assert chosen.args == [Task.SPEECH, "owner/voice"]
    assert now(preferences).models.voice == "owner/voice"
    assert now(preferences).speech.voice == ""
    assert not [tree for tree in dialog.findChildren(QTreeWidget) if tree.isVisible()]
    type_over(qtbot, named(dialog, QLineEdit, "Speaker"), "3")
    assert now(preferences).speech.voice == "3"
