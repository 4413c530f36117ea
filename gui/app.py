"""The composition root: everything the window needs, made once and put together."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, QUrl
from PySide6.QtWidgets import QApplication

from engine import paths
from engine.qt.librarian import Librarian
from engine.qt.pictures import PictureLoader
from engine.qt.player import AudioPlayer
from engine.qt.service import EngineService
from engine.storage.entries import EntryQuery
from gui import icons, theme
from gui.crash import CrashGuard
from gui.crash_news import CrashNews
from gui.dialog_desk import DialogDesk
from gui.dropped import Dropped
from gui.instance import InstanceServer, hand_over, name_of
from gui.library_feed import LibraryFeed
from gui.main_window import MainWindow
from gui.models.library import LibraryModel
from gui.notifications import Notifier
from gui.opening import Opening
from gui.playback import Playback
from gui.preferences import FirstLook, Preferences, window_cache
from gui.preview import Preview
from gui.session import Session
from gui.theme import Theme
from gui.translation import Translation
from gui.views.player_bar import PlayerBar
from gui.wiring import Wiring

if TYPE_CHECKING:
    from engine.settings import Settings

SWITCH_INTERVAL_S = 0.001
"""How long the engine's threads may keep Python from the window's."""


class Vignette(QObject):
    """The window and all that it stands on; `start` begins once it is painted."""

    def __init__(self, app: QApplication, look: FirstLook) -> None:
        super().__init__()
        self._app = app
        self._saved: Settings | None = None
        self._sources: tuple[str, ...] = ()
        self._is_closed = False
        # Before all else: who starts Vignette twice at once wants one window.
        self.instance = InstanceServer(instance_name(), self)
        self.instance.called.connect(self._on_called)
        self._translation = Translation()
        self._look = look
        self._dress(look)
        self.cache = window_cache()
        self.preferences = Preferences(self)
        self.notifier = Notifier(self)
        self.guard = CrashGuard(paths.log_dir(), self)
        self.guard.install()
        self.service = EngineService(self._load_settings, self)
        self.librarian = Librarian(self)
        self.loader = PictureLoader(self)
        self.player = AudioPlayer(self)
        self.library = LibraryModel(self.loader, self)
        feed = LibraryFeed(self.librarian, self.library, EntryQuery(), self)
        playback = Playback(self.player, self)
        self.session = Session(self.service, self.librarian, feed, playback, self)
        player_bar = PlayerBar(self.player)
        self.window = MainWindow(self.library, self.session.jobs, player_bar)
        self.window.restore(self.cache)
        self.opening = Opening(self.window, self.cache)
        self.preview = Preview(self.session, self.player)
        self.desk = DialogDesk(
            self.window, self.session, self.preferences, self.window.commands, self.preview
        )
        self.wiring = Wiring(self)
        self.crash_news = CrashNews(self.guard, self.desk, self.notifier, self)
        self.service.settings_loaded.connect(self._on_settings_loaded)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.window.closing.connect(self.close)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._on_scheme_changed)

    def show(self, sources: Sequence[str] = ()) -> None:
        """Open the window; the engine starts when it has been painted."""
        self.window.show()
        self._sources = tuple(sources)
        QTimer.singleShot(0, self, self._start)

    def close(self) -> None:
        """Stop everything, within three seconds; what is unfinished is kept for the next time."""
        if self._is_closed:
            return
        self._is_closed = True
        self.service.stop()  # while the others end
        self.window.remember(self.cache)
        self.instance.close()
        self.desk.close()
        self.preview.close()
        self.session.close()
        self.player.close()
        self.service.close()
        self.librarian.close()
        self.loader.close()
        self.preferences.close()
        self.crash_news.close()
        self.cache.sync()
        self.guard.close()
        self._app.quit()

    def _start(self) -> None:
        if self._is_closed:
            return
        self.service.start()
        self.wiring.start()
        self.crash_news.start(paths.log_dir())
        if self._sources:
            self.session.take_in(Dropped(self._sources))

    def _load_settings(self) -> Settings:
        """On the engine's thread; importing what checks settings takes longer than a painting."""
        from engine.logs import configure_logs
        from engine.settings import load_saved_settings, load_settings

        settings = load_settings()
        configure_logs(settings.log_dir, settings.log_level.value)
        self._saved = load_saved_settings()
        return settings

    def _on_settings_loaded(self, settings: Settings) -> None:
        assert self._saved is not None
        self.loader.start(settings.cache_dir)
        self.preferences.set_loaded(settings, self._saved)
        playback = settings.playback
        self.window.player_bar.restore(playback.speed, playback.volume, playback.output_device)

    def _on_preferences_changed(self, settings: Settings) -> None:
        self.session.use(settings)
        look = FirstLook(
            Theme(settings.window.theme),
            settings.window.text_percent,
            settings.window.interface_language,
        )
        if look != self._look:
            self._dress(look)

    def _on_scheme_changed(self) -> None:
        if self._look.theme is Theme.SYSTEM:
            self._dress(self._look)

    def _dress(self, look: FirstLook) -> None:
        if look.interface_language != self._look.interface_language or not self._translation.code:
            self._translation.use(look.interface_language)
        self._look = look
        theme.apply(self._app, look.theme, look.text_percent)
        icons.redress()

    def _on_called(self, sources: list[str]) -> None:
        """Vignette was started once more: show the window, and take what it was given."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if sources:
            self.session.take_in(Dropped(tuple(sources)))


def run_window(arguments: Sequence[str] = ()) -> int:
    """Open the window, with the pictures that are named, and stay until it is closed."""
    sources = [_source(argument) for argument in arguments]
    app = application()
    if hand_over(instance_name(), sources):
        return 0
    sys.setswitchinterval(SWITCH_INTERVAL_S)
    vignette = Vignette(app, Preferences.first_look())
    vignette.show(sources)
    return app.exec()


def application() -> QApplication:
    """The one QApplication, with Vignette's name on it."""
    QApplication.setApplicationName("Vignette")
    QApplication.setApplicationDisplayName("Vignette")
    QApplication.setDesktopFileName("vignette")
    existing = QApplication.instance()
    return existing if isinstance(existing, QApplication) else QApplication(sys.argv[:1])


def instance_name() -> str:
    """One window for each library: what the window of this one listens to."""
    return name_of(os.environ.get("VIGNETTE_DATA_DIR") or str(paths.data_dir()))


def _source(argument: str) -> str:
    """A path from the root on, for the window that it is handed to may stand in another folder."""
    if argument.startswith("file:"):
        return QUrl(argument).toLocalFile()  # as desktops hand files over
    is_address = "://" in argument or argument.startswith("data:")
    return argument if is_address else str(paths.absolute(argument))
