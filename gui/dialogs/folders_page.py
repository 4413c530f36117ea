"""Settings: where things are kept, for how long, and in which format."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from engine.schema import AudioFormat
from gui import icons, theme
from gui.dialogs.choosing import choose_folder
from gui.dialogs.dialog import open_path
from gui.dialogs.settings_page import SettingsPage

if TYPE_CHECKING:
    from engine.settings import Settings

_FORMATS = {
    AudioFormat.WAV: "WAV",
    AudioFormat.MP3: "MP3",
    AudioFormat.FLAC: "FLAC",
    AudioFormat.OGG: "Ogg Vorbis",
}


class FoldersPage(SettingsPage):
    """The library, the trash and the audio files."""

    _folder_in_use: Path | None = None

    def build(self) -> None:
        self._add_folder("data_dir", self.tr("Library"), self._change_library)
        self.add_choice("audio_format", self.tr("Audio files"), list(_FORMATS.items()))
        self.add_whole_number("keep_trash_days", self.tr("Days to keep what is deleted"), 1, 3650)
        self.add_words(self.tr("These folders may be looked at when something is wrong:"))
        self._add_folder("log_dir", self.tr("Log"))
        self._add_folder("cache_dir", self.tr("Cache"))

    def owned(self) -> tuple[str, ...]:
        return ("data_dir", "audio_format", "keep_trash_days")

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._folder_in_use = self._folder_in_use or settings.data_dir
        note = self.tr(
            "Vignette uses this folder when it starts next. Nothing is moved: what is in the "
            "library now stays in {folder}."
        )
        is_other = settings.data_dir != self._folder_in_use
        self.show_note("data_dir", note.format(folder=self._folder_in_use) if is_other else "")

    def _add_folder(self, name: str, label: str, change: Callable[[], None] | None = None) -> None:
        line = QLineEdit(self.body)
        line.setReadOnly(True)
        shown = QWidget(self.body)
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(line, stretch=1)
        opening = self._button(self.tr("Open"), self.tr("Open: {what}").format(what=label))
        icons.dress(opening, "folder-open")
        opening.clicked.connect(lambda: open_path(line.text()))
        row.addWidget(opening)
        if change is not None:
            changing = self._button(
                self.tr("Change…"), self.tr("Change: {what}").format(what=label)
            )
            changing.clicked.connect(change)
            row.addWidget(changing)
        self.add_field(name, label, line, lambda value: _show_path(line, value), shown=shown)

    def _button(self, text: str, name: str) -> QPushButton:
        button = QPushButton(text, self.body)
        button.setAutoDefault(False)
        button.setAccessibleName(name)
        return button

    def _change_library(self) -> None:
        assert self.settings is not None
        title = self.tr("Choose a folder for the library")
        choose_folder(self, title, str(self.settings.data_dir), self._on_library)

    def _on_library(self, folder: str) -> None:
        self.changed.emit("data_dir", Path(folder))


def _show_path(line: QLineEdit, path: Path) -> None:
    line.setText(str(path))
    line.setCursorPosition(0)
    line.setToolTip(str(path))
