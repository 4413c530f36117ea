"""Where things are kept, and for how long."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QComboBox, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from engine.schema import AudioFormat
from gui.dialogs import settings_dialog as pages
from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import (
    button,
    choose,
    named,
    now,
    pick_folder,
    said,
    type_over,
)


def test_another_library_is_used_at_the_next_start(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, tmp_path: Path
) -> None:
    dialog.show_page(pages.FOLDERS)
    old = now(preferences).data_dir
    assert said(dialog) == ""
    (tmp_path / "other").mkdir()
    pick_folder(qtbot, dialog, named(dialog, QPushButton, "Change: Library"), tmp_path / "other")
    assert now(preferences).data_dir == tmp_path / "other"
    assert str(old) in said(dialog)
    qtbot.mouseClick(button(dialog, "Restore defaults"), Qt.MouseButton.LeftButton)
    assert said(dialog) == ""


def test_folders_are_opened(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences, monkeypatch: pytest.MonkeyPatch
) -> None:
    urls: list[QUrl] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", urls.append)
    dialog.show_page(pages.FOLDERS)
    for what in ("Library", "Log", "Cache"):
        open_button = named(dialog, QPushButton, f"Open: {what}")
        qtbot.mouseClick(open_button, Qt.MouseButton.LeftButton)
    settings = now(preferences)
    expected = [settings.data_dir, settings.log_dir, settings.cache_dir]
    assert [Path(url.toLocalFile()) for url in urls] == expected


def test_trash_and_audio_files_are_set(
    qtbot: QtBot, dialog: SettingsDialog, preferences: Preferences
) -> None:
    dialog.show_page(pages.FOLDERS)
    choose(qtbot, named(dialog, QComboBox, "Audio files"), AudioFormat.FLAC)
    type_over(qtbot, named(dialog, QSpinBox, "Days to keep what is deleted"), "7")
    assert (now(preferences).audio_format, now(preferences).keep_trash_days) == ("flac", 7)
