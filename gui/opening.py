"""The ways to hand pictures in besides dropping them: dialogs, the clipboard, recent files."""

from __future__ import annotations

import os
from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit, QMenu, QWidget

from gui import dropped
from gui.dropped import Dropped

RECENT_AT_MOST = 10
_RECENT, _FOLDER = "recent/paths", "recent/folder"

_PATTERNS = (
    "*.jpg *.jpeg *.png *.webp *.gif *.apng *.bmp *.tif *.tiff *.avif *.heic *.heif *.svg *.jfif"
)


class Opening(QObject):
    """Asks the user for pictures, and remembers which they were."""

    chosen = Signal(object)
    """A `Dropped`."""
    nothing_pasted = Signal()
    """There is no picture on the clipboard."""
    recent_changed = Signal(object)
    """The paths and addresses of the last pictures, newest first."""

    def __init__(self, window: QWidget, cache: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._cache = cache

    @property
    def recent(self) -> list[str]:
        """What was opened last, newest first; files may be gone."""
        kept = self._cache.value(_RECENT, [])
        return [str(one) for one in kept] if isinstance(kept, list) else [str(kept)]

    def note(self, sources: Sequence[str]) -> None:
        """Remember what was opened or dropped; what is pasted is nowhere to come back to."""
        new = [one for one in sources if not one.startswith("data:")][:RECENT_AT_MOST]
        if not new:
            return
        rest = [one for one in self.recent if one not in new]
        self._cache.setValue(_RECENT, (new + rest)[:RECENT_AT_MOST])
        self.recent_changed.emit(self.recent)

    def clear_recent(self) -> None:
        """Forget what was opened."""
        self._cache.remove(_RECENT)
        self.recent_changed.emit([])

    def ask_for_pictures(self) -> None:
        """Let the user choose files."""
        dialog = QFileDialog(self._window, self.tr("Open pictures"), self._last_folder())
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.setNameFilters(
            [self.tr("Pictures ({patterns})").format(patterns=_PATTERNS), self.tr("All files (*)")]
        )
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_folder(self) -> None:
        """Let the user choose a folder of pictures."""
        dialog = QFileDialog(self._window, self.tr("Open a folder"), self._last_folder())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.filesSelected.connect(self._on_files)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def ask_for_address(self) -> None:
        """Let the user type or paste an address."""
        dialog = QInputDialog(self._window)
        dialog.setWindowTitle(self.tr("Open an address"))
        dialog.setLabelText(self.tr("The address of a picture, such as https://…/photo.jpg"))
        dialog.setOkButtonText(self.tr("Open"))
        dialog.setCancelButtonText(self.tr("Cancel"))
        dialog.textValueSelected.connect(self._on_address)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        for line in dialog.findChildren(QLineEdit):
            line.setAccessibleName(self.tr("Address"))

    def paste(self) -> None:
        """Take what is on the clipboard: pixels, files or an address."""
        mime = QGuiApplication.clipboard().mimeData()  # None where there never was anything
        found = dropped.read(mime) if mime is not None else Dropped()
        if found:
            self.chosen.emit(found)
        else:
            self.nothing_pasted.emit()

    def open_path(self, path: str) -> None:
        """Take one path or address, such as a sample or a recent file."""
        self.chosen.emit(Dropped((path,)))

    def fill(self, menu: QMenu) -> None:
        """Put what was opened last into `menu`."""
        menu.clear()
        for source in self.recent:
            action = menu.addAction(_shortened(source))
            action.setData(source)
            action.triggered.connect(self._on_recent)
        if self.recent:
            menu.addSeparator()
            menu.addAction(self.tr("Clear this list"), self.clear_recent)
        menu.setEnabled(bool(self.recent))

    def _last_folder(self) -> str:
        return str(self._cache.value(_FOLDER, "")) or os.path.expanduser("~")

    def _on_files(self, paths: list[str]) -> None:
        if paths:
            self._cache.setValue(_FOLDER, os.path.dirname(paths[0]))
            self.chosen.emit(Dropped(tuple(paths)))

    def _on_address(self, text: str) -> None:
        if text.strip():
            self.chosen.emit(Dropped((text.strip(),)))

    def _on_recent(self) -> None:
        action = self.sender()
        assert isinstance(action, QAction)
        self.open_path(str(action.data()))


def _shortened(source: str) -> str:
    """The end of a path, as far as a menu has room; an ampersand is no mnemonic."""
    shown = source if len(source) <= 60 else f"…{source[-59:]}"
    return shown.replace("&", "&&")
