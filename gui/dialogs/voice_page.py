"""Settings: who reads aloud, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton

from engine.audio.pace import PITCHES, RATES
from engine.schema import SpeechOptions, Task
from gui import icons
from gui.dialogs.choosing import NameField
from gui.dialogs.models_page import SETTING_OF
from gui.dialogs.offer import Offer
from gui.dialogs.settings_page import SettingsPage
from gui.dialogs.voice_list import VoiceList
from gui.widgets.badge import Badge

if TYPE_CHECKING:
    from engine.settings import Settings

VOICE, MODEL = "speech.voice", SETTING_OF[Task.SPEECH]
_BUILT_IN = ("", "espeak")


class VoicePage(SettingsPage):
    """Model, voice and timbre, speed and pitch; and what they sound like."""

    preview_requested = Signal(object)
    """`SpeechOptions` to speak a sentence with."""
    preview_stopped = Signal()
    model_chosen = Signal(object, str)
    """A `Task` and the name of its model."""

    def build(self) -> None:
        self._voice = self._timbre = ""
        self._is_speaking = False
        self._add_model()
        self._add_voices()
        self.add_factor("speech.rate", self.tr("Speed"), *RATES)
        self.add_factor("speech.pitch", self.tr("Pitch"), *PITCHES)
        self._add_preview()

    def show_settings(self, settings: Settings) -> None:
        super().show_settings(settings)
        has_list = settings.models.voice in _BUILT_IN
        self.set_field_visible(VOICE, has_list)
        rows = self.rows()
        rows.setRowVisible(self._timbres, has_list)
        rows.setRowVisible(self._speaker, not has_list)

    def show_offer(self, offer: Offer) -> None:
        self._model.set_names(offer.models.get(Task.SPEECH, ()))
        self.show_answer(MODEL, offer.answers.get(Task.SPEECH))
        self._list.set_voices(offer.voices or ())
        self._timbres.clear()
        self._timbres.addItem(self.tr("The voice’s own"), "")
        for timbre in sorted(offer.timbres, key=lambda timbre: timbre.title):
            self._timbres.addItem(timbre.title, timbre.name)
        if self.settings is not None:
            self._show_voice(self.settings.speech.voice)

    def show_speaking(self, is_speaking: bool) -> None:
        """Say that the preview can be heard, or has ended."""
        self._is_speaking = is_speaking
        self._preview.setText(self.tr("Stop") if is_speaking else self.tr("Preview"))
        icons.dress(self._preview, "square" if is_speaking else "play")
        self._status.setVisible(is_speaking)
        if is_speaking:
            self._status.show_words("volume-2", self.tr("Speaking…"))

    def show_preview_error(self, sentence: str) -> None:
        """Say why nothing can be heard."""
        self.show_speaking(False)
        self._status.show_words("circle-alert", sentence, "danger")
        self._status.show()

    def _add_model(self) -> None:
        label = self.tr("Model")
        self._model = NameField(label, self.tr("Built in: eSpeak NG"), self.body)
        self._model.chosen.connect(self._on_model)
        self.add_field(MODEL, label, self._model.combo, self._model.show_name, shown=self._model)

    def _add_voices(self) -> None:
        self._list = VoiceList(self.body)
        self._list.chosen.connect(self._on_voice)
        self.add_field(VOICE, self.tr("Voice"), self._list.tree, self._show_voice, shown=self._list)
        self._timbres = QComboBox(self.body)
        self._timbres.setAccessibleName(self.tr("Timbre"))
        self._timbres.activated.connect(self._on_timbre)
        self._timbres.installEventFilter(self)
        self.rows().addRow(self.tr("Timbre"), self._timbres)
        self._speaker = QLineEdit(self.body)
        self._speaker.setPlaceholderText(self.tr("A number, for a model with several voices"))
        self._speaker.setAccessibleName(self.tr("Speaker"))
        self._speaker.editingFinished.connect(self._on_speaker)
        self.rows().addRow(self.tr("Speaker"), self._speaker)

    def _add_preview(self) -> None:
        self._preview = QPushButton(self.body)
        self._preview.setAutoDefault(False)
        self._preview.clicked.connect(self._on_preview)
        self._status = Badge()
        row = QHBoxLayout()
        row.addWidget(self._preview)
        row.addWidget(self._status)
        row.addStretch()
        self.rows().addRow("", row)
        self.show_speaking(False)

    def _show_voice(self, voice: str) -> None:
        self._voice, _, self._timbre = voice.partition("+")
        self._list.show_voice(self._voice)
        self._timbres.setCurrentIndex(max(0, self._timbres.findData(self._timbre.lower())))
        self._speaker.setText(voice)

    def _on_model(self, name: str) -> None:
        # A voice of one model is none of another's; a model must never be asked for it.
        self.changed.emit(VOICE, "")
        self.changed.emit(MODEL, name)
        self.model_chosen.emit(Task.SPEECH, name)

    def _on_voice(self, name: str) -> None:
        self._voice = name
        self._take_voice()

    def _on_timbre(self) -> None:
        self._timbre = self._timbres.currentData()
        self._take_voice()

    def _on_speaker(self) -> None:
        text = self._speaker.text().strip()
        if self.settings is None or text != self.settings.speech.voice:
            self.changed.emit(VOICE, text)

    def _take_voice(self) -> None:
        self.changed.emit(VOICE, f"{self._voice}+{self._timbre}".rstrip("+"))

    def _on_preview(self) -> None:
        if self._is_speaking:
            self.preview_stopped.emit()
        elif self.settings is not None:
            speech, story = self.settings.speech, self.settings.story
            options = SpeechOptions(
                voice=speech.voice, language=story.language, rate=speech.rate, pitch=speech.pitch
            )
            self.preview_requested.emit(options)
