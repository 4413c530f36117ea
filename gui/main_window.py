"""The window: where everything stands.  What happens is wired in `gui.wiring`.

It is painted before the views are imported, for that takes longer than to open a window; so the
views and all that only they need are imported by the methods that build them.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSettings, Signal
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from PySide6.QtCore import QEvent
    from PySide6.QtGui import (
        QCloseEvent,
        QDragEnterEvent,
        QDragLeaveEvent,
        QDropEvent,
        QPaintEvent,
    )

    from gui.dropped import Dropped
    from gui.models.jobs import JobsModel
    from gui.models.library import LibraryModel
    from gui.views.player_bar import PlayerBar

_FIRST_SIZE_PX = (1280, 800)
_LEAST_SIZE_PX = (720, 520)
_PANES_PX = (300, 980)
_READING_PX = (530, 450)
_PANEL_PX = 280

_GEOMETRY, _PANES, _READING = "window/geometry", "window/panes", "window/reading"
_HAS_LIBRARY, _HAS_JOBS = "window/has_library", "window/has_jobs"
_HAS_GRID = "window/has_grid"


class MainWindow(QMainWindow):
    """Library, picture and story side by side, the player below, jobs when asked for.

    Pictures may be dropped anywhere on it.
    """

    dropped = Signal(object)
    """A `Dropped`."""
    closing = Signal()
    """The user closes the window; it is hidden already."""

    painted = Signal()
    """The window is seen for the first time."""

    def __init__(self) -> None:
        super().__init__()
        self.is_furnished = False
        self._early: list[Dropped] | None = []
        self._is_painted = False
        self.setAcceptDrops(True)
        self.setMinimumSize(*_LEAST_SIZE_PX)
        self.resize(*_FIRST_SIZE_PX)
        self.setWindowTitle("Vignette")

    def furnish(
        self, library: LibraryModel, jobs: JobsModel, player_bar: PlayerBar
    ) -> Iterator[None]:
        """Build everything in it, in steps between which it may be painted."""
        from gui.actions import Actions
        from gui.status_bar import StatusBar
        from gui.views.job_panel import JobPanel
        from gui.views.library_view import LibraryView
        from gui.views.picture_view import PictureView
        from gui.views.story_view import StoryView
        from gui.views.welcome_view import WelcomeView

        self.player_bar = player_bar
        self.commands = Actions(self)
        yield
        self.library_view = LibraryView(library)
        yield
        self.welcome_view = WelcomeView()
        yield
        self.picture_view = PictureView()
        yield
        self.story_view = StoryView()
        yield
        self.job_panel = JobPanel(jobs)
        self.status_bar = StatusBar()
        yield
        self._lay_out()
        self._retranslate()
        self.is_furnished = True

    def take_early(self) -> list[Dropped]:
        """What was dropped before there was anybody to take it; from now on `dropped` tells."""
        early, self._early = self._early or [], None
        return early

    def show_reading(self, is_open: bool) -> None:
        """Show picture and story, or the start page."""
        self._pages.setCurrentWidget(self._reading if is_open else self.welcome_view)

    # ------------------------------------------------------------ building

    def _lay_out(self) -> None:
        from PySide6.QtCore import Qt
        from PySide6.QtGui import QKeySequence, QShortcut
        from PySide6.QtWidgets import QSplitter, QStackedWidget

        from gui.menus import build_menus, build_tool_bar
        from gui.widgets.drop_overlay import DropOverlay
        from gui.widgets.toast import ToastStack

        self._reading = QSplitter(Qt.Orientation.Horizontal)
        self._reading.addWidget(self.picture_view)
        self._reading.addWidget(self.story_view)
        self._reading.setSizes(_READING_PX)
        self._pages = QStackedWidget()
        self._pages.addWidget(self.welcome_view)
        self._pages.addWidget(self._reading)
        self._panes = QSplitter(Qt.Orientation.Horizontal)
        for pane in (self.library_view, self._pages, self.job_panel):
            self._panes.addWidget(pane)
        for index, stretch in enumerate((0, 1, 0)):
            self._panes.setStretchFactor(index, stretch)
            self._panes.setCollapsible(index, False)
        self._panes.setSizes([*_PANES_PX, _PANEL_PX])
        self.job_panel.hide()
        for splitter in (self._panes, self._reading):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self._stage = QWidget()  # a splitter would take the messages over it for panes
        _stack(self._stage).addWidget(self._panes)
        whole = QWidget()
        layout = _stack(whole)
        layout.addWidget(self._stage, 1)
        layout.addWidget(self.player_bar)
        self.setCentralWidget(whole)
        self.menus = build_menus(self.menuBar(), self.commands)
        self.tool_bar = build_tool_bar(self, self.commands)
        self.setStatusBar(self.status_bar)
        self.commands["library"].toggled.connect(self.library_view.setVisible)
        self.commands["library"].setChecked(True)
        self.commands["jobs"].toggled.connect(self.job_panel.setVisible)
        self.commands["full_screen"].toggled.connect(self._on_full_screen)
        self.overlay = DropOverlay(self)
        self.toasts = ToastStack(self._stage)
        QShortcut(QKeySequence("F6"), self, self.toasts.focus_newest)

    def _retranslate(self) -> None:
        from gui.menus import retranslate_menus

        self.setWindowTitle(self.tr("Vignette"))
        self.commands.retranslate()
        retranslate_menus(self.menus, self.tool_bar)

    # ------------------------------------------------------------ what is remembered

    def restore_place(self, cache: QSettings) -> None:
        """Stand where the window stood last."""
        if isinstance(geometry := cache.value(_GEOMETRY), QByteArray):
            self.restoreGeometry(geometry)

    def restore(self, cache: QSettings) -> None:
        """Let everything in it stand where it stood last."""
        for key, splitter in ((_PANES, self._panes), (_READING, self._reading)):
            if isinstance(sizes := cache.value(key), QByteArray):
                splitter.restoreState(sizes)
        self.commands["library"].setChecked(cache.value(_HAS_LIBRARY, "true") == "true")
        self.commands["jobs"].setChecked(cache.value(_HAS_JOBS, "false") == "true")
        self.library_view.set_grid(cache.value(_HAS_GRID, "false") == "true")

    def remember(self, cache: QSettings) -> None:
        """Note where the window stands."""
        cache.setValue(_GEOMETRY, self.saveGeometry())
        cache.setValue(_PANES, self._panes.saveState())
        cache.setValue(_READING, self._reading.saveState())
        for key, is_on in (
            (_HAS_LIBRARY, self.commands["library"].isChecked()),
            (_HAS_JOBS, self.commands["jobs"].isChecked()),
            (_HAS_GRID, self.library_view.is_grid),
        ):
            cache.setValue(key, "true" if is_on else "false")

    # ------------------------------------------------------------ what happens

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if not self.is_furnished:
            return
        from PySide6.QtCore import QEvent

        from gui import icons

        if event.type() == QEvent.Type.LanguageChange:
            self._retranslate()
        elif event.type() == QEvent.Type.FontChange:
            self.tool_bar.setIconSize(icons.size())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.hide()
        self.closing.emit()
        event.accept()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.source() is not None:
            return  # something of our own, on its way out
        from PySide6.QtCore import Qt

        from gui import dropped

        mime = event.mimeData()
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if not self.is_furnished:
            return
        if dropped.has_pictures(mime):
            paths = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
            has_folders = any(path.endswith("/") for path in paths)
            self.overlay.invite(max(1, len(mime.urls())), has_folders=has_folders)
        else:
            self.overlay.refuse()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        if self.is_furnished:
            self.overlay.dismiss()

    def dropEvent(self, event: QDropEvent) -> None:
        from PySide6.QtCore import Qt

        from gui import dropped

        if self.is_furnished:
            self.overlay.dismiss()
        found = dropped.read(event.mimeData())
        if not found:
            event.ignore()
            return
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        if self._early is None:
            self.dropped.emit(found)
        else:
            self._early.append(found)

    def _on_full_screen(self, is_full: bool) -> None:
        if is_full:
            self.showFullScreen()
        else:
            self.showNormal()


def _stack(widget: QWidget) -> QVBoxLayout:
    """A column without any space."""
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    return layout
