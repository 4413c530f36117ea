"""How the window looks, and in which language."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QSlider
from pytestqt.qtbot import QtBot

from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import choose, named, now


def test_text_grows_in_a_sample_first(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.APPEARANCE)
    slider = named(dialog, QSlider, "Size of text")
    assert isinstance(slider, QSlider)
    (sample,) = [one for one in dialog.findChildren(QLabel) if one.text().startswith("Once upon")]
    before = sample.font().pointSizeF()
    slider.setSliderDown(True)
    slider.setSliderPosition(150)
    assert sample.font().pointSizeF() == pytest.approx(before * 1.5)
    assert now(preferences).window.text_percent == 100, "not while it is being dragged"
    slider.setSliderDown(False)
    assert now(preferences).window.text_percent == 150
    slider.setFocus()
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert now(preferences).window.text_percent == 155


@pytest.mark.parametrize("theme", ["dark", "contrast", "light", "system"])
def test_the_theme_is_chosen(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, theme: str
) -> None:
    dialog.show_page(pages.APPEARANCE)
    choose(qtbot, named(dialog, QComboBox, "Theme"), theme)
    assert now(preferences).window.theme == theme


def test_languages_are_offered_in_their_own_words(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.LANGUAGE)
    combo = named(dialog, QComboBox, "Language")
    assert isinstance(combo, QComboBox)
    offered = {combo.itemText(row) for row in range(combo.count())}
    assert {"English", "Deutsch", "Español", "Français", "简体中文", "العربية"} < offered
    choose(qtbot, combo, "ar")
    assert now(preferences).window.interface_language == "ar"
