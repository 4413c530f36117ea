"""The settings: what is changed takes effect at once, by mouse and by keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox
from pytestqt.qtbot import QtBot

from engine.schema import Length, Style
from engine.settings import Settings, load_saved_settings, load_settings
from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.conftest import clipped, nameless
from tests.gui.dialogs.settings.parts import (
    ALL_PAGES,
    button,
    choose,
    listed,
    named,
    now,
    opened,
    said,
)

# ---------------------------------------------------------------- for every page


@pytest.mark.parametrize("page", ALL_PAGES)
def test_everything_has_a_name(dialog: SettingsDialog, page: int) -> None:
    dialog.show_page(page)
    QApplication.processEvents()
    assert nameless(dialog) == []


@pytest.mark.parametrize("page", ALL_PAGES)
def test_large_text_is_not_cut_off(
    qtbot: QtBot, large_text: None, preferences: Preferences, page: int
) -> None:
    dialog = opened(qtbot, preferences)
    dialog.show_page(page)
    QApplication.processEvents()
    assert clipped(dialog) == []
    navigation = dialog.navigation
    shown = [navigation.visualItemRect(navigation.item(row)).width() for row in ALL_PAGES]
    assert min(shown) >= navigation.sizeHintForColumn(0)


@pytest.mark.parametrize("page", ALL_PAGES)
def test_the_keyboard_goes_round_every_page(
    qtbot: QtBot, dialog: SettingsDialog, page: int
) -> None:
    dialog.show_page(page)
    dialog.navigation.setFocus()
    seen = []
    for _ in range(60):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused in seen:
            break
        seen.append(focused)
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is dialog.navigation
    assert len(seen) > 3
    assert any(dialog.pages[page].isAncestorOf(widget) for widget in seen)


def test_pages_are_chosen_with_the_arrows(qtbot: QtBot, dialog: SettingsDialog) -> None:
    dialog.navigation.setFocus()
    qtbot.keyClick(dialog.navigation, Qt.Key.Key_Down)
    assert dialog.pages[pages.STORIES].isVisible()
    assert not dialog.pages[pages.VOICE].isVisible()


def test_another_language_keeps_the_page_and_what_was_offered(
    qtbot: QtBot, dialog: SettingsDialog
) -> None:
    dialog.show_page(pages.SHORTCUTS)
    before = dialog.pages[pages.SHORTCUTS]
    QApplication.sendEvent(dialog, QEvent(QEvent.Type.LanguageChange))
    qtbot.waitUntil(lambda: dialog.pages[pages.SHORTCUTS] is not before)
    qtbot.waitUntil(dialog.pages[pages.SHORTCUTS].isVisible)
    assert listed(dialog) == ["Ctrl+O", "Ctrl+V", ""]


def test_before_the_settings_were_read_nothing_can_be_changed(qtbot: QtBot) -> None:
    preferences = Preferences()
    dialog = opened(qtbot, preferences)
    dialog.show_page(pages.STORIES)
    assert not named(dialog, QComboBox, "Style").isEnabled()
    preferences.set_loaded(load_settings(), load_saved_settings())
    assert named(dialog, QComboBox, "Style").isEnabled()
    preferences.close()


def test_who_scrolls_in_passing_changes_nothing(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    combo = named(dialog, QComboBox, "Style")
    dialog.navigation.setFocus()
    turn = QWheelEvent(
        QPointF(5, 5),
        QPointF(combo.mapToGlobal(QPoint(5, 5))),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(combo, turn)
    assert now(preferences).story.style is Style.BEDTIME


# ---------------------------------------------------------------- undo and defaults


def test_changes_are_undone_together(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    before = now(preferences)
    assert not button(dialog, "Undo changes").isEnabled()
    dialog.show_page(pages.STORIES)
    choose(qtbot, named(dialog, QComboBox, "Style"), Style.NEWS)
    dialog.show_page(pages.MODELS)
    qtbot.mouseClick(
        named(dialog, QCheckBox, "Download no models and fetch no pictures"),
        Qt.MouseButton.LeftButton,
        pos=QPoint(8, 12),
    )
    assert (now(preferences).story.style, now(preferences).offline) == (Style.NEWS, True)
    qtbot.mouseClick(button(dialog, "Undo changes"), Qt.MouseButton.LeftButton)
    assert now(preferences) == before
    assert not button(dialog, "Undo changes").isEnabled()


def test_a_page_goes_back_to_its_defaults_alone(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    preferences.update(story={"style": "news", "age": 12}, device="cpu")
    dialog.show_page(pages.STORIES)
    qtbot.mouseClick(button(dialog, "Restore defaults"), Qt.MouseButton.LeftButton)
    assert now(preferences) == Settings(device="cpu")


def test_what_is_changed_elsewhere_is_shown(
    dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.STORIES)
    preferences.update(story={"length": Length.LONG})
    combo = named(dialog, QComboBox, "Length")
    assert isinstance(combo, QComboBox)
    assert combo.currentData() == Length.LONG


def test_what_a_variable_gives_is_said(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("VIGNETTE_STORY_AGE", "9")
    preferences = Preferences()
    preferences.set_loaded(load_settings(), load_saved_settings())
    dialog = opened(qtbot, preferences)
    dialog.show_page(pages.STORIES)
    assert said(dialog).count("lasts until Vignette closes") == 1
    preferences.close()
