"""Voices of transformers' other models that make sound of text, as `KINDS` lists them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.audio.clauses import clauses
from engine.audio.pace import CLAUSE_PAUSE_S, check_pace
from engine.audio.scripts import foreign_script, language_to_choose
from engine.audio.silence import silence
from engine.audio.stretch import stretched
from engine.backends.waveform_bark import Bark
from engine.backends.waveform_chance import Chance
from engine.backends.waveform_fastspeech2 import FastSpeech2
from engine.backends.waveform_kind import Kind
from engine.backends.waveform_pocket import PocketTts
from engine.backends.waveform_speecht5 import SpeechT5
from engine.errors import BadOption, BadText, ModelError
from engine.schema import AudioChunk, Progress, SpeechRequest
from engine.weights.folder import read_config

if TYPE_CHECKING:
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

KINDS: dict[str, type[Kind]] = {
    "bark": Bark,
    "fastspeech2_conformer_with_hifigan": FastSpeech2,
    "pocket_tts": PocketTts,
    "speecht5": SpeechT5,
}
"""How each type of model is spoken with."""


class WaveformVoice:
    """A `Voice` of any kind in the table."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Load the model in `folder`; raises ModelError when it is not whole, safe and known."""
        name = str(read_config(folder).get("model_type"))
        if name not in KINDS:
            raise ModelError(
                f"The voice ‘{spec.name}’ is a {name}, which Vignette does not know how to use.",
                f"Choose one of these kinds: {', '.join(sorted(KINDS))}.",
            )
        self._name = spec.name
        self._kind = KINDS[name](spec, folder, device)

    def run(self, request: SpeechRequest) -> Iterator[Progress | AudioChunk]:
        """Speak the text: a chunk a clause, at the model's sample rate.

        A text with nothing to say yields nothing.  The pitch is the model's own; another rate than
        1.0 stretches the sound.  Raises BadOption for an option out of range or an unknown voice,
        and BadText for letters that the model does not read.
        """
        options, kind = request.options, self._kind
        check_pace(options)
        voice = self._voice(options.voice)
        self._check_alphabet(request.text)
        pause = silence(CLAUSE_PAUSE_S / options.rate, kind.sample_rate_hz)
        for index, clause in enumerate(clauses(request.text, kind.max_chars)):
            chance = Chance(options.seed, kind.device)
            for item in kind.say(clause, voice, chance):
                if isinstance(item, Progress):
                    yield item
                    continue
                speech = stretched(np.clip(item, -1, 1), kind.sample_rate_hz, options.rate)
                samples = np.concatenate([pause, speech]) if index else speech
                yield AudioChunk(samples, kind.sample_rate_hz)

    def _voice(self, name: str) -> str:
        voices = self._kind.voices
        if name and name not in voices:
            raise BadOption(
                f"The model ‘{self._name}’ has no voice called ‘{name}’.",
                f"Choose one of these: {', '.join(voices)}."
                if voices
                else "It has one voice: name none.",
            )
        return name or (voices[0] if voices else "")

    def _check_alphabet(self, text: str) -> None:
        if not self._kind.scripts:
            return
        script = foreign_script(text, set(self._kind.scripts))
        if script:
            raise BadText(
                f"The voice ‘{self._name}’ cannot read the letters of this text.",
                language_to_choose(script),
            )
