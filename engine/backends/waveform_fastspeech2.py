"""FastSpeech 2 with a Conformer: English speech in one go, always the same.

https://arxiv.org/abs/2006.04558, https://arxiv.org/abs/2010.13956
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.audio.scripts import LATIN
from engine.backends.waveform_arpabet import arpabet
from engine.backends.waveform_chance import Chance
from engine.backends.waveform_kind import load_exact
from engine.errors import ModelError
from engine.schema import Progress

if TYPE_CHECKING:
    import torch

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

SAMPLE_RATE_HZ = 22_050
"""That of the recordings (LJ Speech); the settings of the published model do not say."""

_END = "<sos/eos>"
_GET_AGAIN = "Get the model again, or choose another voice."


class FastSpeech2:
    """Reads phonemes: transformers' own tokenizer makes them with a dictionary that it downloads,
    here eSpeak NG does."""

    scripts = frozenset({LATIN})
    voices: tuple[str, ...] = ()
    max_chars = 160

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        from transformers import FastSpeech2ConformerWithHifiGan

        self._signs = _read_signs(folder)
        self._model: Any = load_exact(FastSpeech2ConformerWithHifiGan, folder, device)
        vocoder = self._model.config.vocoder_config
        self.sample_rate_hz = int(getattr(vocoder, "sampling_rate", SAMPLE_RATE_HZ))

    @property
    def device(self) -> torch.device:
        device: torch.device = self._model.device
        return device

    def say(self, text: str, voice: str, chance: Chance) -> Iterator[Progress | Samples]:
        import torch

        ids = [self._signs[sign] for sign in arpabet(text, self._signs)]
        if not ids:
            return
        ids.append(self._signs[_END])
        with torch.inference_mode():
            output = self._model(torch.tensor([ids], device=self.device), return_dict=True)
        samples: Samples = output.waveform[0].cpu().numpy()
        yield samples


def _read_signs(folder: Path) -> dict[str, int]:
    """The numbers of the phonemes; raises ModelError."""
    path = folder / "vocab.json"
    try:
        signs = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"The phonemes of the voice (‘{path}’) are missing.", _GET_AGAIN
        ) from error
    if not isinstance(signs, dict) or not isinstance(signs.get(_END), int):
        raise ModelError(f"The phonemes of the voice (‘{path}’) are damaged.", _GET_AGAIN)
    return {str(sign): int(number) for sign, number in signs.items()}
