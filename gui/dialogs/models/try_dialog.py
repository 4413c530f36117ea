"""A model tried beside the one in use: the same picture or words for both."""

from __future__ import annotations

import os
from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from engine.schema import Task
from gui import icons, theme
from gui.announce import announce
from gui.dialogs.dialog import Dialog
from gui.dialogs.models.model_buttons import TRIED
from gui.dialogs.models.trial_side import TrialSide
from gui.model_words import in_use_words, task_words
from gui.models.model_rows import ModelRow
from gui.preview import SENTENCES
from gui.widgets.badge import Badge

if TYPE_CHECKING:
    from engine.model_trial import Attempt

_PICTURE_LINES = 6


class TryDialog(Dialog):
    """Nothing that is made here is kept."""

    tried = Signal(object, object, str, str)
    """The `Task`, the names of the models, the picture's path, and the words."""
    stopped = Signal()
    play_wanted = Signal(int)
    """Let what the model of this number has said be heard."""
    picture_wanted = Signal(str)
    """The path of a picture that is to be given to `show_picture`."""

    def __init__(
        self,
        row: ModelRow,
        in_use: Mapping[Task, ModelRow],
        picture: str,
        parent: QWidget | None = None,
    ) -> None:
        """`in_use` are the models that do each task now."""
        super().__init__(parent, width_letters=110, height_lines=28)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._row = row
        self._in_use = in_use
        self._picture = picture
        self._tasks = [task for task in row.tasks if task in TRIED]
        self._task = self._tasks[0]
        self._image = QImage()
        self.sides: list[TrialSide] = []
        self.rebuild()
        self.finished.connect(self.stopped)

    def ask_for_picture(self) -> None:
        """Have the picture shown that is tried with."""
        if self._picture:
            self.picture_wanted.emit(self._picture)

    def show_picture(self, image: QImage) -> None:
        """What the picture looks like."""
        self._image = image
        side_px = self.fontMetrics().lineSpacing() * _PICTURE_LINES
        pixmap = QPixmap.fromImage(image).scaled(
            QSize(side_px, side_px),
            Qt.AspectRatioMode.KeepAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        self._shown.setPixmap(pixmap)

    def show_attempt(self, number: int, attempt: Attempt) -> None:
        """What the model of this number has made so far."""
        if number < len(self.sides):
            self.sides[number].show_attempt(attempt)

    def show_failure(self, message: str, hint: str) -> None:
        """Why it could not be tried."""
        sentence = f"{message} {hint}".strip()
        self._problem.show_words("circle-alert", sentence, "danger")
        self._problem.show()
        self.grow_soon()
        announce(self, sentence, is_urgent=True)

    def show_ended(self) -> None:
        """Nothing is being made any more."""
        self._begin.setEnabled(True)
        self._stop.setEnabled(False)

    # ------------------------------------------------------------ building

    def build(self, column: QVBoxLayout) -> None:
        title = self.tr("Try {model}").format(model=self._row.title)
        self.setWindowTitle(title)
        column.addWidget(self.heading(title))
        self._choice = self._made_choice()
        column.addWidget(self._choice)
        column.addWidget(self._made_picture())
        self._words = QLineEdit()
        column.addWidget(self._words)
        self._columns = QHBoxLayout()
        self._columns.setSpacing(theme.SPACE_L)
        column.addLayout(self._columns, 1)
        self._problem = Badge()
        self._problem.hide()
        column.addWidget(self._problem)
        self._begin = self.button(self.tr("Try"), self._on_begin)
        self._begin.setProperty("role", "primary")
        icons.dress(self._begin, "sparkles", "on_accent")
        self._stop = self.button(self.tr("Stop"), self.stopped.emit, "square")
        closing = self.add_buttons(column, [self._begin, self._stop])
        closing.setProperty("role", "")
        closing.setDefault(False)
        self._begin.setDefault(True)
        self.show_ended()
        self._show_task()
        if not self._image.isNull():
            self.show_picture(self._image)

    def _made_choice(self) -> QComboBox:
        combo = QComboBox()
        combo.setAccessibleName(self.tr("Task"))
        for task in self._tasks:
            combo.addItem(task_words(task), task)
        combo.setCurrentIndex(self._tasks.index(self._task))
        combo.activated.connect(self._on_task)
        combo.setVisible(len(self._tasks) > 1)
        return combo

    def _made_picture(self) -> QWidget:
        self._picture_row = QWidget()
        self._shown = QLabel()
        self._shown.setAccessibleName(self.tr("The picture"))
        self._file = self.paragraph("", "muted")
        other = QPushButton(self.tr("Another picture…"))
        other.setAutoDefault(False)
        icons.dress(other, "image-plus")
        other.clicked.connect(self._on_other)
        beside = QVBoxLayout()
        beside.addWidget(self._file)
        beside.addWidget(other, 0, Qt.AlignmentFlag.AlignLeading)
        beside.addStretch()
        row = QHBoxLayout(self._picture_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_M)
        row.addWidget(self._shown)
        row.addLayout(beside, 1)
        return self._picture_row

    def _show_task(self) -> None:
        """Fields and columns for the task that is tried."""
        looks = self._task in (Task.CAPTION, Task.ASK)
        self._picture_row.setVisible(looks)
        self._file.setText(self.tr("With {file}").format(file=os.path.basename(self._picture)))
        label, words = self._words_for(self._task)
        self._words.setVisible(bool(label))
        self._words.setAccessibleName(label)
        self._words.setPlaceholderText(label)
        self._words.setText(words)
        for side in self.sides:
            self._columns.removeWidget(side)
            side.hide()
            side.deleteLater()
        self.sides = [self._made_side(row, number) for number, row in enumerate(self._models())]
        before: QWidget = self._words
        for stop in (stop for side in self.sides for stop in side.stops):
            self.setTabOrder(before, stop)
            before = stop

    def _made_side(self, row: ModelRow, number: int) -> TrialSide:
        is_in_use = self._task in row.default_for
        words = in_use_words(self._task) if is_in_use else self.tr("The one you are trying")
        side = TrialSide(row.title, words, self)
        side.play_wanted.connect(lambda: self.play_wanted.emit(number))
        self._columns.addWidget(side, 1)
        return side

    def _models(self) -> list[ModelRow]:
        """The model that is tried, and the one that does the same now."""
        other = self._in_use.get(self._task)
        if other is None or other.name == self._row.name:
            return [self._row]
        return [self._row, other]

    def _words_for(self, task: Task) -> tuple[str, str]:
        """What is asked for, and something to begin with."""
        code = self._row.languages[0].partition("-")[0] if self._row.languages else "en"
        return {
            Task.CAPTION: ("", ""),
            Task.ASK: (self.tr("A question about the picture"), "What is in this picture?"),
            Task.STORY: (self.tr("What the story is about"), "a fox and an owl with a lantern"),
            Task.SPEECH: (self.tr("A sentence to say"), SENTENCES.get(code, SENTENCES["en"])),
        }[task]

    # ------------------------------------------------------------ what happens

    def _on_task(self) -> None:
        self.stopped.emit()
        self._task = Task(self._choice.currentData())
        self._show_task()

    def _on_begin(self) -> None:
        self._problem.hide()
        for side in self.sides:
            side.wait()
        self._begin.setEnabled(False)
        self._stop.setEnabled(True)
        names = [row.name for row in self._models()]
        self.tried.emit(self._task, names, self._picture, self._words.text().strip())

    def _on_other(self) -> None:
        dialog = QFileDialog(self, self.tr("Choose a picture"), os.path.dirname(self._picture))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._on_picture)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_picture(self, path: str) -> None:
        self._picture = path
        self._file.setText(self.tr("With {file}").format(file=os.path.basename(path)))
        self._shown.clear()
        self.ask_for_picture()
