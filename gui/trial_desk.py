"""Opens the dialog in which a model is tried, and has done there what the user wants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from engine.resources import resources_dir
from engine.schema import Task
from gui.model_trial import ModelTrial
from gui.pixels import to_image

if TYPE_CHECKING:
    from engine.model_trial import Attempt
    from engine.qt.pictures import PictureLoader, Pixels
    from gui.dialogs.models.try_dialog import TryDialog
    from gui.models.model_rows import ModelRow
    from gui.session import Session

_SAMPLE = "beach.jpg"
_THUMBNAIL = "trial"
_THUMBNAIL_PX = 512


class TrialDesk(QObject):
    """One dialog at a time hears what comes of a trial."""

    def __init__(
        self,
        session: Session,
        trial: ModelTrial,
        loader: PictureLoader,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._trial = trial
        self._loader = loader
        self._dialog: TryDialog | None = None
        loader.thumbnail_loaded.connect(self._on_thumbnail)
        trial.attempted.connect(self._on_attempted)
        trial.ended.connect(self._on_ended)
        trial.failed.connect(self._on_failed)

    def show(self, row: ModelRow, in_use: Mapping[Task, ModelRow], parent: QWidget) -> None:
        """Let `row` be tried beside what is in use now."""
        from gui.dialogs.models.try_dialog import TryDialog

        if self._dialog is not None:
            self._dialog.close()
        dialog = TryDialog(row, in_use, self._picture(), parent)
        self._dialog = dialog
        dialog.tried.connect(self._trial.begin)
        dialog.stopped.connect(self._trial.stop)
        dialog.play_wanted.connect(self._trial.play)
        dialog.picture_wanted.connect(self._on_picture_wanted)
        dialog.finished.connect(self._on_closed)
        dialog.show()
        dialog.ask_for_picture()

    def _picture(self) -> str:
        """The picture that is open, or one of those that come with Vignette."""
        reading = self._session.reading
        if reading is not None and reading.picture is not None and reading.picture.path:
            return str(reading.picture.path)
        return str(resources_dir() / "samples" / _SAMPLE)

    def _on_picture_wanted(self, path: str) -> None:
        self._loader.thumbnail(_THUMBNAIL, path, _THUMBNAIL_PX)

    def _on_thumbnail(self, key: str, pixels: Pixels) -> None:
        if key == _THUMBNAIL and self._dialog is not None:
            self._dialog.show_picture(to_image(pixels))

    def _on_attempted(self, number: int, attempt: Attempt) -> None:
        if self._dialog is not None:
            self._dialog.show_attempt(number, attempt)

    def _on_ended(self) -> None:
        if self._dialog is not None:
            self._dialog.show_ended()

    def _on_failed(self, message: str, hint: str) -> None:
        if self._dialog is not None:
            self._dialog.show_failure(message, hint)

    def _on_closed(self) -> None:
        if self.sender() is self._dialog:
            self._dialog = None
