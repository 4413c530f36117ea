"""The page of the story."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from gui.views.story_view import StoryView


@pytest.fixture
def view(qtbot: QtBot) -> StoryView:
    made = StoryView()
    qtbot.addWidget(made)
    made.resize(420, 600)
    made.show()
    return made
