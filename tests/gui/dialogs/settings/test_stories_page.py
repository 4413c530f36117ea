"""How stories are to be."""

from __future__ import annotations

from PySide6.QtWidgets import QComboBox, QLineEdit, QSpinBox
from pytestqt.qtbot import QtBot

from engine.schema import Length
from engine.settings import load_saved_settings
from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import choose, named, now, said, type_over


def test_a_story_s_defaults_are_changed(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    choose(qtbot, named(dialog, QComboBox, "Length"), Length.SHORT)
    type_over(qtbot, named(dialog, QSpinBox, "Age of the reader in years"), "11")
    type_over(qtbot, named(dialog, QLineEdit, "Language"), "German")
    story = now(preferences).story
    assert (story.length, story.age, story.language) == (Length.SHORT, 11, "de")
    preferences.close()
    assert load_saved_settings().story == story


def test_a_wrong_value_is_said_beside_its_field_until_it_is_right(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    line = named(dialog, QLineEdit, "Language")
    type_over(qtbot, line, "gibber ish")
    assert "cannot be ‘gibber ish’" in said(dialog)
    assert "such as en or en-GB" in said(dialog)
    assert now(preferences).story.language == "en"
    type_over(qtbot, line, "pt-BR")
    assert said(dialog) == ""
    assert now(preferences).story.language == "pt-BR"
