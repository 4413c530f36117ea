"""Twice as large text in an ordinary window, and ordinary text in a small one: nothing is cut."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from gui.app import Vignette
from tests.gui.scenes.material import settle
from tests.gui.scenes.stage import SCENES, complaints
from tests.gui.seen import clipped, small


def look(vignette: Vignette, text_percent: int, width_px: int, height_px: int) -> None:
    vignette.preferences.update(window={"text_percent": text_percent})
    vignette.window.resize(width_px, height_px)
    settle()


def test_text_of_twice_the_size_is_whole(vignette: Vignette) -> None:
    look(vignette, 200, 1280, 800)
    assert complaints(vignette, clipped) == {}


def test_a_small_window_shows_all(vignette: Vignette) -> None:
    look(vignette, 100, 900, 650)
    assert complaints(vignette, clipped) == {}


def test_every_text_grows_at_once(vignette: Vignette) -> None:
    """But in a panel that closes when one goes to the menus."""

    def wrong_after_growing(shown: QWidget) -> list[str]:
        look(vignette, 200, 1280, 800)
        wrong = small(shown, 0.9 * QApplication.font().pointSizeF()) + clipped(shown)
        look(vignette, 100, 1280, 800)
        return wrong

    names = [name for name in SCENES if name != "story_details"]
    assert complaints(vignette, wrong_after_growing, names) == {}
