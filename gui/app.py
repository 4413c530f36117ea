"""The composition root: everything the window needs, made once and put together."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from engine import paths
from engine.qt.garbage import GarbageCollector
from engine.qt.librarian import Librarian
from engine.qt.pictures import PictureLoader
from engine.qt.player import AudioPlayer
from engine.qt.service import EngineService
from engine.resources import resources_dir
from engine.storage.entries import EntryQuery
from gui import icons, theme
from gui.application import FileOpeningApplication
from gui.crash import CrashGuard
from gui.crash_news import CrashNews
from gui.dialog_desk import DialogDesk
from gui.dropped import Dropped
from gui.first_look import FirstLook, window_cache
from gui.instance import instance_name
from gui.instance_server import InstanceServer
from gui.library_feed import LibraryFeed
from gui.main_window import MainWindow
from gui.model_desk import ModelDesk
from gui.model_session import ModelSession
from gui.model_trial import ModelTrial
from gui.models.library import LibraryModel
from gui.notifications import Notifier
from gui.opening import Opening
from gui.playback import Playback
from gui.preferences import Preferences
from gui.preview import Preview
from gui.session import Session
from gui.theme import Theme
from gui.translation import Translation
from gui.trial_desk import TrialDesk
from gui.views.player_bar import PlayerBar
from gui.wiring import Wiring

if TYPE_CHECKING:
    from engine.settings import Settings


class Vignette(QObject):
    """The window and all that it stands on.

    It is built in steps, between which the window may be painted; see `build`.
    """

    def __init__(
        self,
        app: QApplication,
        look: FirstLook,
        window: MainWindow | None = None,
        translation: Translation | None = None,
    ) -> None:
        """`window` and `translation` are there already when the program starts."""
        super().__init__()
        self._app = app
        self._saved: Settings | None = None
        self._is_closed = False
        self._look = look
        self._translation = translation or Translation()
        self.window = window or MainWindow()
        self.cache = window_cache()

    def build(self) -> Iterator[None]:
        """Make everything; the engine is not started yet."""
        self._dress(self._look)
        self.garbage = GarbageCollector(self)
        # Before all else: who starts Vignette twice at once wants one window.
        self.instance = InstanceServer(instance_name(), self)
        self.instance.called.connect(self._on_called)
        self.guard = CrashGuard(paths.log_dir(), self)
        self.guard.install()
        self.preferences = Preferences(self)
        self.notifier = Notifier(self)
        self.service = EngineService(self._load_settings, self)
        self.librarian = Librarian(self)
        self.loader = PictureLoader(self)
        self.player = AudioPlayer(self)
        self.library = LibraryModel(self.loader, self)
        feed = LibraryFeed(self.librarian, self.library, EntryQuery(), self)
        playback = Playback(self.player, self)
        self.session = Session(self.service, self.librarian, feed, playback, self)
        self.models = ModelSession(self.service, self.preferences, self)
        self.trial = ModelTrial(self.models.questions, self.player, self)
        yield
        player_bar = PlayerBar(self.player)
        yield
        yield from self.window.furnish(self.library, self.session.jobs, player_bar)
        self.window.restore(self.cache)
        yield
        self._connect()

    def _connect(self) -> None:
        self._app.setWindowIcon(QIcon(str(resources_dir() / "icons" / "vignette.png")))
        self.opening = Opening(self.window, self.cache)
        self.preview = Preview(self.session, self.player)
        self.desk = DialogDesk(
            self.window, self.session, self.preferences, self.window.commands, self.preview
        )
        trials = TrialDesk(self.session, self.trial, self.loader, self)
        self.model_desk = ModelDesk(self.window, self.models, trials, self.notifier)
        self.wiring = Wiring(self)
        self.crash_news = CrashNews(self.guard, self.desk, self.notifier, self)
        self.service.settings_loaded.connect(self._on_settings_loaded)
        self.preferences.changed.connect(self._on_preferences_changed)
        self.window.closing.connect(self.close)
        self._app.styleHints().colorSchemeChanged.connect(self._on_scheme_changed)

    def start(self, sources: Sequence[str] = ()) -> None:
        """Wake the engine, and take in what was dropped until now and `sources`."""
        if self._is_closed:
            return
        self.service.start()
        self.wiring.start()
        self.crash_news.start(paths.log_dir())
        if isinstance(self._app, FileOpeningApplication):
            sources = [*sources, *self._app.listen()]
            self._app.file_opened.connect(self._on_file_opened)
        for found in (Dropped(tuple(sources)), *self.window.take_early()):
            if found:
                self.session.take_in(found)

    def show(self, sources: Sequence[str] = ()) -> None:
        """Build everything at once, open the window, and start when it has been painted."""
        for _ in self.build():
            pass
        self.window.restore_place(self.cache)
        self.window.show()
        self._sources = tuple(sources)
        QTimer.singleShot(0, self, self._start)

    def _start(self) -> None:
        self.start(self._sources)

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
        self.trial.close()
        self.models.close()
        self.session.changes.close()
        self.player.close()
        self.service.close()
        self.librarian.close()
        self.loader.close()
        self.preferences.close()
        self.crash_news.close()
        self.cache.sync()
        self.guard.close()
        self.garbage.close()
        self._app.quit()

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
        self._look = look
        self._translation.use(look.interface_language)
        theme.apply(self._app, look.theme, look.text_percent)
        icons.redress()

    def _on_file_opened(self, source: str) -> None:
        self._on_called([source])

    def _on_called(self, sources: list[str]) -> None:
        """Vignette was started once more: show the window, and take what it was given."""
        self.window.setWindowState(self.window.windowState() & ~Qt.WindowState.WindowMinimized)
        self.window.show()
        self.window.raise_()
        self.window.activateWindow()
        if sources:
            self.session.take_in(Dropped(tuple(sources)))
