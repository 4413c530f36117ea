"""What can be done with a model as it stands: the likeliest thing first."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from engine.schema import Task
from gui import icons, theme
from gui.dialogs.models.wishes import Wish
from gui.model_words import use_words
from gui.models.model_rows import ModelRow, ModelState
from gui.widgets.flow_layout import FlowLayout

TRIED = (Task.CAPTION, Task.ASK, Task.STORY, Task.SPEECH)
"""What a model can be tried for without a microphone."""

_LONG = (Wish.VERIFY, Wish.REPAIR, Wish.EXPORT)
"""What takes long, one at a time."""


class ModelButtons(QWidget):
    """Buttons, of which those are seen that mean something for the model."""

    wished = Signal(object)
    """A `Wish`."""
    chosen = Signal(object)
    """The `Task` that the model is to do."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = FlowLayout(self, theme.SPACE_S)
        self._wishes: dict[Wish, QPushButton] = {}
        self._uses: dict[Task, QPushButton] = {}
        first = (Wish.DOWNLOAD, Wish.RESUME, Wish.PAUSE, Wish.CANCEL)
        for wish in first:
            row.addWidget(self._made(wish))
        for task in Task:
            button = QPushButton(use_words(task), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _=False, task=task: self.chosen.emit(task))
            self._uses[task] = button
            row.addWidget(button)
        for wish in Wish:
            if wish not in first:
                row.addWidget(self._made(wish))

    @property
    def primary(self) -> QPushButton | None:
        """The one that stands out, if there is one."""
        buttons = (*self._wishes.values(), *self._uses.values())
        shown = (one for one in buttons if not one.isHidden() and one.isEnabled())
        return next((one for one in shown if one.property("role") == "primary"), None)

    def show_row(self, row: ModelRow, *, is_busy: bool) -> None:
        """Offer what can be done with `row`."""
        offered = _offered(row)
        for wish, button in self._wishes.items():
            button.setVisible(wish in offered)
            button.setEnabled(not (is_busy and wish in _LONG))
        unused = [task for task in row.tasks if row.is_here and task not in row.default_for]
        for task, button in self._uses.items():
            button.setVisible(task in unused)
        self._accent(offered, unused)

    def _accent(self, offered: list[Wish], unused: list[Task]) -> None:
        likely = [self._wishes[wish] for wish in (Wish.DOWNLOAD, Wish.RESUME) if wish in offered]
        likely += [self._uses[task] for task in unused]
        for button in (*self._wishes.values(), *self._uses.values()):
            role = "primary" if button in likely[:1] else ""
            if button.property("role") != role:
                button.setProperty("role", role)
                button.style().unpolish(button)  # or the style sheet misses the new role
                button.style().polish(button)
                colour = "on_accent" if role else "text"
                wish = next((wish for wish, one in self._wishes.items() if one is button), None)
                if wish is not None:
                    icons.dress(button, self._words(wish)[0], colour)

    def _made(self, wish: Wish) -> QPushButton:
        icon, words = self._words(wish)
        button = QPushButton(words, self)
        button.setAutoDefault(False)
        button.setProperty("role", "")
        icons.dress(button, icon)
        button.clicked.connect(lambda _=False: self.wished.emit(wish))
        self._wishes[wish] = button
        return button

    def _words(self, wish: Wish) -> tuple[str, str]:
        return {
            Wish.DOWNLOAD: ("download", self.tr("Download…")),
            Wish.PAUSE: ("pause", self.tr("Pause")),
            Wish.RESUME: ("play", self.tr("Go on")),
            Wish.CANCEL: ("x", self.tr("Cancel the download")),
            Wish.TRY: ("sparkles", self.tr("Try it…")),
            Wish.VERIFY: ("scan", self.tr("Check the files")),
            Wish.REPAIR: ("refresh-cw", self.tr("Repair")),
            Wish.REMOVE: ("trash-2", self.tr("Delete")),
            Wish.FORGET: ("x", self.tr("Take off the list")),
            Wish.EXPORT: ("save", self.tr("Copy to a folder or zip…")),
        }[wish]


def _offered(row: ModelRow) -> list[Wish]:
    """What means something for a model as it stands."""
    if row.state is ModelState.NOT_RUNNABLE:
        return [Wish.FORGET] if row.is_own else []
    if row.is_under_way:
        is_moving = row.state in (ModelState.DOWNLOADING, ModelState.WAITING)
        return [Wish.PAUSE if is_moving else Wish.RESUME, Wish.CANCEL]
    found = [Wish.DOWNLOAD] if row.can_be_fetched else []
    if row.is_here and any(task in TRIED for task in row.tasks):
        found.append(Wish.TRY)
    if row.can_be_removed:
        found += [Wish.VERIFY, Wish.REPAIR, Wish.EXPORT, Wish.REMOVE]
    if row.is_own:
        found.append(Wish.FORGET)
    return found
