"""Voices of the VITS family, such as Meta's MMS-TTS for some 1,100 languages.

https://arxiv.org/abs/2106.06103 (VITS), https://arxiv.org/abs/2305.13516 (MMS)
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.audio.clauses import clauses
from engine.audio.pace import CLAUSE_PAUSE_S, check_pace
from engine.audio.scripts import LATIN, foreign_script, language_to_choose
from engine.audio.silence import silence
from engine.backends.vits_text import (
    known_letters,
    phonemes,
    spell_numbers,
    unknown_script,
)
from engine.errors import BadOption, BadText, ModelError
from engine.schema import AudioChunk, Progress, SpeechOptions, SpeechRequest
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

_MAX_CHARS = 120
"""About eight seconds of speech, which a slow CPU makes in two or three."""
_NOISE_SCALES = (0.0, 2.0)
_ENGLISH = {"en", "eng"}


class VitsVoice:
    """Speaks with a `VitsModel`: text in, samples out, no other model needed."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """Load the model in `folder`; raises ModelError when it is not whole and safe.

        Only the decoder, which takes nearly all of the time, computes in the device's precision:
        bfloat16 cannot count the frames of more than some seconds of speech.
        """
        from transformers import VitsModel

        from engine.backends.vits_decoder import FastDecoder, fold_weight_norm

        self._name = spec.name
        self._tokenizer = _load_tokenizer(folder)
        self._needs_latin = bool(self._tokenizer.is_uroman)
        self._reads_phonemes = bool(self._tokenizer.phonemize)
        # It is given letters or phonemes that it knows, and should do no more than number them.
        self._tokenizer.is_uroman = self._tokenizer.phonemize = self._tokenizer.normalize = False
        whole = replace(device, dtype="float32", quantised="")  # nearly all of it are convolutions
        self._model: Any = load_pretrained(VitsModel, folder, whole)
        self._model.posterior_encoder = None  # for training only
        fold_weight_norm(self._model)
        self._model.decoder = FastDecoder(self._model.decoder, device.torch_dtype)

    def run(self, request: SpeechRequest) -> Iterator[Progress | AudioChunk]:
        """Speak the text: a chunk a clause, at the model's sample rate.

        A text with nothing to say yields nothing.  Raises BadOption for an option out of range or
        an unknown speaker, and BadText for letters the voice does not know.
        """
        options = request.options
        check_pace(options)
        _check_noise(options)
        speaker = self._speaker(options.voice)
        self._check_alphabet(request.text)
        rate_hz = int(self._model.config.sampling_rate)
        pause = silence(CLAUSE_PAUSE_S / options.rate, rate_hz)
        for index, letters in enumerate(self._readable(request.text)):
            speech = self._speak(letters, speaker, options)
            yield AudioChunk(np.concatenate([pause, speech]) if index else speech, rate_hz)

    def _readable(self, text: str) -> Iterator[str]:
        """The clauses of `text` in the letters (or phonemes) that the voice knows, if any."""
        to_signs = phonemes if self._reads_phonemes else known_letters
        if self._reads_phonemes or self._tokenizer.language in _ENGLISH:
            text = spell_numbers(text)
        for clause in clauses(text, _MAX_CHARS):
            letters = to_signs(clause, self._tokenizer.encoder)
            if any(char.isalnum() for char in letters):
                yield letters

    def _speak(self, letters: str, speaker: int | None, options: SpeechOptions) -> Samples:
        import torch

        model, config = self._model, self._model.config
        model.noise_scale = _or(options.noise_scale, config.noise_scale)
        model.noise_scale_duration = _or(options.noise_scale_duration, config.noise_scale_duration)
        inputs = self._tokenizer(letters, return_tensors="pt").to(model.device)
        with torch.inference_mode(), _seeded(options.seed, model.device):
            output = model(
                **inputs, speaker_id=speaker, speaking_rate=config.speaking_rate * options.rate
            )
        samples: Samples = output.waveform[0].float().cpu().numpy()
        return samples

    def _speaker(self, voice: str) -> int | None:
        """The number of the speaker that `voice` names; None for a model that has one only."""
        count = int(self._model.config.num_speakers)
        if count == 1 and not voice:
            return None
        if voice and not (voice.isdecimal() and int(voice) < count):
            raise BadOption(
                f"The model ‘{self._name}’ has no voice called ‘{voice}’.",
                f"Choose a number below {count}." if count > 1 else "It has one voice: name none.",
            )
        return int(voice or 0)

    def _check_alphabet(self, text: str) -> None:
        """Raise BadText when more than a few letters would be left out."""
        if self._reads_phonemes:
            script = foreign_script(text, {LATIN})
        else:
            script = unknown_script(text, self._tokenizer.encoder)
        if not script:
            return
        hint = language_to_choose(script)
        if self._needs_latin and script != LATIN:
            hint = "It reads Latin letters only: romanise the text, or choose the voice ‘espeak’."
        raise BadText(f"The voice ‘{self._name}’ cannot read the letters of this text.", hint)


def _load_tokenizer(folder: Path) -> Any:
    """The table of letters in `folder`; raises ModelError."""
    from transformers import VitsTokenizer

    hint = "Get the model again, or choose another voice."
    if not (folder / "vocab.json").is_file():
        raise ModelError(f"The letters of the voice in ‘{folder}’ (vocab.json) are missing.", hint)
    try:
        return VitsTokenizer.from_pretrained(folder, local_files_only=True)
    except (OSError, ValueError) as error:
        raise ModelError(f"The letters of the voice in ‘{folder}’ are damaged.", hint) from error


def _check_noise(options: SpeechOptions) -> None:
    least, most = _NOISE_SCALES
    for scale in (options.noise_scale, options.noise_scale_duration):
        if scale is not None and not least <= scale <= most:
            raise BadOption(
                f"The noise scale of the voice cannot be {scale:g}.",
                f"Choose one from {least:g} to {most:g}.",
            )


def _or(value: float | None, default: float) -> float:
    return default if value is None else value


@contextmanager
def _seeded(seed: int, device: torch.device) -> Iterator[None]:
    """Draw from `seed` within, and leave the caller's random numbers as they were."""
    import torch

    with torch.random.fork_rng(devices=[device] if device.type == "cuda" else []):
        torch.manual_seed(seed)
        yield
