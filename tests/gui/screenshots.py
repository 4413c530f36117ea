"""`make screenshots`: every view as it is, with real stories, into `resources/screenshots`.

The window runs offscreen at 1280 x 800 with the engine, the built-in models and a sound card that
exists in memory; what is shown was told while the pictures were taken.
"""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Callable
from contextlib import ExitStack
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"

from PySide6.QtCore import QDeadlineTimer, QEventLoop
from PySide6.QtGui import QFont, QImage
from PySide6.QtWidgets import QWidget

from engine.resources import resources_dir
from gui.app import Vignette
from gui.dialogs import settings_dialog
from gui.dropped import Dropped
from gui.first_look import FirstLook
from gui.start import application
from gui.theme import Theme
from tests.sound import null_sink

SIZE_PX = (1280, 800)
SAMPLES = ("snow", "space", "sea", "night", "sunset", "kitchen", "forest", "beach")


class Photographer:
    """Drives a window and keeps pictures of it."""

    def __init__(self, vignette: Vignette, folder: Path) -> None:
        self.vignette = vignette
        self._folder = folder
        self._loop = QEventLoop()

    def until(self, condition: Callable[[], object]) -> None:
        """Let the window work until something has happened."""
        limit = QDeadlineTimer(240_000)
        while not condition():
            assert not limit.hasExpired(), "it did not happen"
            self._loop.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)

    def rest(self, milliseconds: int = 400) -> None:
        """Let pictures be decoded and pages be laid out."""
        limit = QDeadlineTimer(milliseconds)
        self.until(limit.hasExpired)

    def take(self, name: str, widget: QWidget | None = None) -> None:
        """Keep a picture of the window, or of another widget."""
        shown = widget or self.vignette.window
        before = None
        while (shot := self._shot(shown)) != before:  # it is still being laid out
            before = shot
        shot.save(str(self._folder / f"{name}.png"))
        sys.stdout.write(f"{name}.png\n")

    def _shot(self, widget: QWidget) -> QImage:
        self.rest()
        return widget.grab().toImage()

    def in_both(self, name: str, widget: QWidget | None = None) -> None:
        """Keep one in light and one in dark."""
        for theme in (Theme.LIGHT, Theme.DARK):
            self.vignette.preferences.update(window={"theme": theme.value})
            self.take(f"{name}-{theme.value}", widget)
        self.vignette.preferences.update(window={"theme": "light"})

    def tell(self, *paths: Path) -> None:
        """Have stories told, and wait for them."""
        session = self.vignette.session
        session.take_in(Dropped(tuple(map(str, paths))))
        self.until(lambda: session.is_working)
        self.until(lambda: not session.is_working)


def photograph(vignette: Vignette, folder: Path) -> None:
    """All pictures, in the order in which a new user comes by."""
    one = Photographer(vignette, folder)
    window, player = vignette.window, vignette.player
    samples = resources_dir() / "samples"
    one.until(lambda: vignette.preferences.settings is not None)
    one.rest(1500)
    one.in_both("welcome")
    one.tell(resources_dir() / "icons" / "vignette.svg")
    window.picture_view.caption.setFocus()
    one.in_both("not-sure")
    one.tell(*(samples / f"{name}.jpg" for name in SAMPLES[:-1]))
    one.tell(samples / f"{SAMPLES[-1]}.jpg")
    for toast in list(window.toasts.toasts):
        toast.close_quietly()
    window.story_view.setFocus()
    player.seek_to_cue(2)
    player.play()
    one.until(lambda: player.position_s > player.cues[2].start_s + 0.3)
    player.pause()
    one.in_both("story")
    window.commands["jobs"].setChecked(True)
    window.library_view.set_grid(True)
    one.in_both("library-and-jobs")
    window.commands["jobs"].setChecked(False)
    window.library_view.set_grid(False)
    vignette.desk.show_settings()
    dialog = window.findChild(settings_dialog.SettingsDialog)
    assert dialog is not None
    dialog.show_page(settings_dialog.VOICE)
    one.rest(2000)
    one.in_both("settings-voice", dialog)
    dialog.show_page(settings_dialog.APPEARANCE)
    one.in_both("settings-appearance", dialog)
    dialog.close()
    photograph_models(one)
    for name, changes in {
        "story-contrast": {"theme": "contrast"},
        "story-arabic": {"theme": "light", "interface_language": "ar"},
        "story-large-text": {"interface_language": "en", "text_percent": 200},
    }.items():
        vignette.preferences.update(window=changes)
        one.take(name)


def photograph_models(one: Photographer) -> None:
    """The model window: the sets, and one of the models."""
    desk = one.vignette.model_desk
    desk.show()
    window = desk._model_window()
    window.resize(1160, 720)
    one.until(lambda: window._sets)
    one.in_both("models", window)
    window.select("qwen2.5-1.5b-instruct")
    one.in_both("models-details", window)
    window.close()


def main() -> None:
    """Take them all."""
    folder = Path(sys.argv[1]) if len(sys.argv) > 1 else resources_dir() / "screenshots"
    folder.mkdir(parents=True, exist_ok=True)
    with ExitStack() as opened:
        home = opened.enter_context(tempfile.TemporaryDirectory(prefix="vg"))
        (Path(home) / "sound").mkdir()
        card = opened.enter_context(null_sink(Path(home) / "sound"))
        for kind in ("DATA", "CONFIG", "CACHE", "LOG"):
            os.environ[f"VIGNETTE_{kind}_DIR"] = str(Path(home) / kind.lower())
        os.environ.update(card.env)
        app = application()
        app.setFont(QFont("Noto Sans", 10))
        vignette = Vignette(app, FirstLook(Theme.LIGHT, 100, "en"))
        vignette.window.resize(*SIZE_PX)
        vignette.show()
        try:
            photograph(vignette, folder)
        finally:
            vignette.window.close()


if __name__ == "__main__":
    main()
