"""The settings, open."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.dialogs.settings_dialog import SettingsDialog
from gui.preferences import Preferences
from tests.gui.dialogs.settings.parts import opened


@pytest.fixture
def dialog(qtbot: QtBot, preferences: Preferences) -> SettingsDialog:
    return opened(qtbot, preferences)
