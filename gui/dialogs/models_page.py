"""Settings: which models do the work, and where they run."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from engine.schema import Task
from gui.dialogs.choosing import NameField
from gui.dialogs.offer import Offer
from gui.dialogs.settings_page import SettingsPage

if TYPE_CHECKING:
    from engine.settings import Settings

SETTING_OF = {
    Task.CAPTION: "models.captioner",
    Task.STORY: "models.storyteller",
    Task.SPEECH: "models.voice",
}
ADAPTER = "models.adapter"


class ModelsPage(SettingsPage):
    """Captioner, storyteller and its adapter, voice; device; and whether to use the network."""

    model_chosen = Signal(object, str)
    """A `Task` and the name of its model, for an answer that says what is known of it."""

    def build(self) -> None:
        self._names: dict[str, NameField] = {}
        intro = self.tr(
            "Choose a name, type the id of a model on huggingface.co such as owner/name, or browse "
            "for a folder. A change is used from the next picture on."
        )
        self.add_words(intro)
        self._add_name(SETTING_OF[Task.CAPTION], self.tr("Says what it sees"))
        self._add_name(SETTING_OF[Task.STORY], self.tr("Tells the story"))
        self._add_name(ADAPTER, self.tr("Adapter of the storyteller"), self.tr("None"))
        self._add_name(SETTING_OF[Task.SPEECH], self.tr("Reads it aloud"))
        self.add_choice("device", self.tr("Runs on"), self._devices())
        without = self.tr("Download no models and fetch no pictures")
        self.add_switch("offline", self.tr("Network"), without)

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        self._names[ADAPTER].setEnabled(bool(settings.models.storyteller))

    def show_offer(self, offer: Offer) -> None:
        for task, name in SETTING_OF.items():
            self._names[name].set_names(offer.models.get(task, ()))
            self.show_answer(name, offer.answers.get(task))
        self.show_note("device", offer.device_note)

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
