"""Twice as large text in an ordinary window, and ordinary text in a small one: nothing is cut."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication

from gui.app import Vignette
from tests.gui.scenes import SCENES, scene, settle
from tests.gui.seen import clipped, small


def look(vignette: Vignette, text_percent: int, width_px: int, height_px: int) -> None:
    vignette.preferences.update(window={"text_percent": text_percent})
    vignette.window.resize(width_px, height_px)
    settle()


@pytest.mark.parametrize("name", SCENES)
def test_text_of_twice_the_size_is_whole(vignette: Vignette, name: str) -> None:
    look(vignette, 200, 1280, 800)
    with scene(vignette, name) as shown:
        assert clipped(shown) == []


@pytest.mark.parametrize("name", SCENES)
def test_a_small_window_shows_all(vignette: Vignette, name: str) -> None:
    look(vignette, 100, 900, 650)
    with scene(vignette, name) as shown:
        assert clipped(shown) == []


@pytest.mark.parametrize("name", [name for name in SCENES if name != "story_details"])
def test_every_text_grows_at_once(vignette: Vignette, name: str) -> None:
    """But in a panel that closes when one goes to the menus."""
    with scene(vignette, name) as shown:
        look(vignette, 200, 1280, 800)
        assert small(shown, 0.9 * QApplication.font().pointSizeF()) == []
        assert clipped(shown) == []
