"""The picture and, below it, what it shows."""

from __future__ import annotations

import os

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QVBoxLayout, QWidget

from engine.jobs import Recipe
from gui import theme
from gui.models.reading import Reading
from gui.views.caption_view import CaptionView
from gui.widgets.image_view import ImageView


class PictureView(QWidget):
    """Shows a reading's picture and caption.

    It asks for the pixels of a path by `picture_wanted` and is given them by `show_pixels` or
    `show_failure`; what comes for another path than that of the present picture is left out.
    Signals of the caption are sent while `reading` is the one they belong to.
    """

    picture_wanted = Signal(str)
    caption_edited = Signal(str)
    caption_reset = Signal()
    copy_requested = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.reading: Reading | None = None
        self._path = ""
        self.image = ImageView(self)
        self.caption = CaptionView(self)
        self.caption.edited.connect(self.caption_edited)
        self.caption.reset.connect(self.caption_reset)
        self.caption.copy_requested.connect(self.copy_requested)
        column = QVBoxLayout(self)
        column.setContentsMargins(*[theme.SPACE_M] * 4)
        column.setSpacing(theme.SPACE_M)
        column.addWidget(self.image, 1)
        column.addWidget(self.caption)

    def set_reading(self, reading: Reading | None) -> None:
        """Show this one, or nothing."""
        self.caption.set_reading(reading)
        if self.reading is not None:
            self.reading.picture_changed.disconnect(self._on_picture_changed)
            self.reading.caption_changed.disconnect(self._on_caption_changed)
            self.reading.state_changed.disconnect(self._on_state_changed)
        self.reading = reading
        if reading is not None:
            reading.picture_changed.connect(self._on_picture_changed)
            reading.caption_changed.connect(self._on_caption_changed)
            reading.state_changed.connect(self._on_state_changed)
        self._path = ""
        self.image.set_image(None)
        self._on_picture_changed()
        self._on_caption_changed()
        self._on_state_changed()

    def show_pixels(self, path: str, image: QImage) -> None:
        """The pixels that were wanted."""
        if path == self._path:
            self.image.set_image(image)

    def show_failure(self, path: str, message: str) -> None:
        """Why there are none."""
        if path == self._path:
            self.image.set_message(message)

    def edit_caption(self) -> None:
        """Let the user write another caption."""
        self.caption.begin_editing()

    def finish_editing(self) -> None:
        """Keep what is being written."""
        self.caption.finish_editing()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._name_image()
            self._on_state_changed()

    def _on_picture_changed(self) -> None:
        picture = self.reading.picture if self.reading is not None else None
        path = picture.path if picture is not None else _source_path(self.reading)
        if path and path != self._path:
            self._path = path
            self.picture_wanted.emit(path)
        self._name_image()

    def _name_image(self) -> None:
        picture = self.reading.picture if self.reading is not None else None
        name = picture.name if picture is not None else os.path.basename(self._path)
        named = self.tr("Picture “{name}”").format(name=name)
        self.image.setAccessibleName(named if name else self.tr("Picture"))

    def _on_state_changed(self) -> None:
        """Say why there is no picture, where none is to come from a path."""
        if self._path or self.reading is None:
            return
        is_coming = self.reading.is_active and _has_picture(self.reading)
        nothing = self.tr("There is no picture to this story.")
        self.image.set_message(self.tr("Fetching the picture…") if is_coming else nothing)

    def _on_caption_changed(self) -> None:
        caption = self.reading.caption if self.reading is not None else None
        self.image.set_description(caption.description or caption.text if caption else "")


def _has_picture(reading: Reading) -> bool:
    return reading.job.request.recipe in (Recipe.TELL, Recipe.CAPTION)


def _source_path(reading: Reading | None) -> str:
    """Where the picture is before the engine has looked at it: shown at once, not when its turn
    has come."""
    if reading is None or not _has_picture(reading):
        return ""
    source = reading.job.request.source
    return source if os.path.isabs(source) else ""
