"""Settings: which models do the work, and where they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from engine.schema import Task
from gui import icons, theme
from gui.dialogs.choosing import NameField, choose_folder
from gui.dialogs.offer import Offer
from gui.dialogs.settings_page import SettingsPage
from gui.widgets.number_box import number_box

if TYPE_CHECKING:
    from engine.settings import Settings

SETTING_OF = {
    Task.CAPTION: "models.captioner",
    Task.STORY: "models.storyteller",
    Task.SPEECH: "models.voice",
}
ADAPTER = "models.adapter"
LIMIT, FOLDER = "hub.max_bytes_per_s", "hub.cache_dir"
_MB = 10**6


class ModelsPage(SettingsPage):
    """Which models do the work, where they run and are kept, and whether to use the network."""

    model_chosen = Signal(object, str)
    """A `Task` and the name of its model, for an answer that says what is known of it."""
    manage_wanted = Signal()
    """The model window is to be opened."""
    move_wanted = Signal(str)
    """The models are to be moved to this folder."""

    def build(self) -> None:
        self._names: dict[str, NameField] = {}
        intro = self.tr(
            "Choose a name, type the id of a model on huggingface.co such as owner/name, or browse "
            "for a folder. A change is used from the next picture on."
        )
        self.add_words(intro)
        manage = QPushButton(self.tr("Manage models…"), self.body)
        manage.setAutoDefault(False)
        icons.dress(manage, "layers")
        manage.clicked.connect(self.manage_wanted)
        self.column.addWidget(manage, 0, Qt.AlignmentFlag.AlignLeading)
        self._add_name(SETTING_OF[Task.CAPTION], self.tr("Says what it sees"))
        self._add_name(SETTING_OF[Task.STORY], self.tr("Tells the story"))
        self._add_name(ADAPTER, self.tr("Adapter of the storyteller"), self.tr("None"))
        self._add_name(SETTING_OF[Task.SPEECH], self.tr("Reads it aloud"))
        self.add_choice("device", self.tr("Runs on"), self._devices())
        without = self.tr("Download no models and fetch no pictures")
        self.add_switch("offline", self.tr("Network"), without)
        self._add_limit()
        self._add_folder()

    def owned(self) -> tuple[str, ...]:
        # moving brings the models along; to set the folder back would leave them behind
        return tuple(name for name in super().owned() if name != FOLDER)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._names[ADAPTER].setEnabled(bool(settings.models.storyteller))

    def show_offer(self, offer: Offer) -> None:
        for task, name in SETTING_OF.items():
            self._names[name].set_names(offer.models.get(task, ()))
            self.show_answer(name, offer.answers.get(task))
        self.show_note("device", offer.device_note)

    def _add_limit(self) -> None:
        box = number_box(self.body)
        box.setRange(0, 10_000)
        box.setDecimals(1)
        box.setSuffix(self.tr(" MB a second"))
        box.setSpecialValueText(self.tr("No limit"))
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda value: self.changed.emit(LIMIT, round(value * _MB)))
        self.add_field(LIMIT, self.tr("Downloads"), box, lambda value: box.setValue(value / _MB))

    def _add_folder(self) -> None:
        label = self.tr("Folder of models")
        line = QLineEdit(self.body)
        line.setReadOnly(True)
        line.setPlaceholderText(self.tr("Shared"))
        line.setToolTip(self.tr("Unless moved, the one that other programs use, too"))
        moving = QPushButton(self.tr("Move…"), self.body)
        moving.setAutoDefault(False)
        moving.setAccessibleName(self.tr("Move: {what}").format(what=label))
        moving.clicked.connect(self._move)
        shown = QWidget(self.body)
        row = QHBoxLayout(shown)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.SPACE_S)
        row.addWidget(line, stretch=1)
        row.addWidget(moving)
        self.add_field(FOLDER, label, line, lambda path: line.setText(str(path or "")), shown=shown)

    def _move(self) -> None:
        title = self.tr("Choose a folder for the models")
        choose_folder(self, title, "", self.move_wanted.emit)

    def _add_name(self, name: str, label: str, hint: str = "") -> None:
        field = NameField(label, hint or self.tr("Built in"), self.body)
        self._names[name] = field
        field.chosen.connect(lambda chosen: self._on_chosen(name, chosen))
        self.add_field(name, label, field.combo, field.show_name, shown=field)

    def _on_chosen(self, name: str, chosen: str) -> None:
        self.changed.emit(name, chosen)
        for task, setting in SETTING_OF.items():
            if setting == name:
                self.model_chosen.emit(task, chosen)

    def _devices(self) -> list[tuple[object, str]]:
        return [
            ("auto", self.tr("The fastest there is")),
            ("cpu", self.tr("Processor (CPU)")),
            ("cuda", self.tr("NVIDIA graphics card (CUDA)")),
            ("mps", self.tr("Apple graphics processor (MPS)")),
        ]
