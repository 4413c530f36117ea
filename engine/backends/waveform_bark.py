"""Bark: a voice that reads many languages, laughs and sighs; slow without a GPU.

https://github.com/suno-ai/bark
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.backends.tokens import load_tokenizer
from engine.backends.waveform_chance import Chance
from engine.backends.waveform_kind import load_exact
from engine.errors import ModelError
from engine.schema import Progress

if TYPE_CHECKING:
    import torch

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

_PRESETS = "speaker_embeddings_path.json"
_GET_AGAIN = "Get the model again, or choose another voice."


class Bark:
    """Text -> semantic tokens -> coarse codes -> fine codes -> sound; may stop between these."""

    scripts: frozenset[str] = frozenset()
    max_chars = 120

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        from transformers import BarkModel, BarkProcessor

        presets = _read_presets(folder)
        self.voices = tuple(sorted(name for name in presets or {} if name != "repo_or_path"))
        self._processor = BarkProcessor(load_tokenizer(folder), speaker_embeddings=presets)
        self._model: Any = load_exact(BarkModel, folder, device)
        self._read_settings(folder)

    @property
    def device(self) -> torch.device:
        device: torch.device = self._model.device
        return device

    def say(self, text: str, voice: str, chance: Chance) -> Iterator[Progress | Samples]:
        import torch

        model, device = self._model, self.device
        inputs = self._inputs(text, voice)
        history = inputs.get("history_prompt")
        shared: dict[str, Any] = {
            "history_prompt": history,
            "semantic_generation_config": self._semantic,
        }
        coded = {**shared, "codebook_size": self._codebook_size}
        with torch.inference_mode(), chance:
            meaning = model.semantic.generate(
                inputs["input_ids"].to(device),
                attention_mask=inputs["attention_mask"].to(device),
                **shared,
            )
        yield Progress(note="Choosing how to say it")
        with torch.inference_mode(), chance:
            coarse = model.coarse_acoustics.generate(
                meaning, coarse_generation_config=self._coarse, **coded
            )
        yield Progress(note="Sketching the sound")
        with torch.inference_mode(), chance:
            fine = model.fine_acoustics.generate(
                coarse,
                coarse_generation_config=self._coarse,
                fine_generation_config=self._fine,
                **coded,
            )
        yield Progress(note="Refining the sound")
        with torch.inference_mode():
            sound = model.codec_decode(fine)
        samples: Samples = sound[0].float().cpu().numpy()
        yield samples

    def _inputs(self, text: str, voice: str) -> Any:
        if not voice:
            return self._processor(text)
        try:
            inputs = self._processor(text, voice_preset=voice)
        except (OSError, ValueError, TypeError, KeyError) as error:
            raise ModelError(f"The voice ‘{voice}’ is damaged.", _GET_AGAIN) from error
        inputs["history_prompt"] = inputs["history_prompt"].to(self.device)
        return inputs

    def _read_settings(self, folder: Path) -> None:
        """How many tokens each step makes, from what way they are chosen; raises ModelError."""
        from transformers.models.bark.generation_configuration_bark import (
            BarkCoarseGenerationConfig,
            BarkFineGenerationConfig,
            BarkSemanticGenerationConfig,
        )

        settings = self._model.generation_config
        try:
            self._semantic = BarkSemanticGenerationConfig(**settings.semantic_config)
            self._coarse = BarkCoarseGenerationConfig(**settings.coarse_acoustics_config)
            self._fine = BarkFineGenerationConfig(**settings.fine_acoustics_config)
            self._codebook_size = int(settings.codebook_size)
            self.sample_rate_hz = int(settings.sample_rate)
        except (AttributeError, TypeError, ValueError) as error:
            raise ModelError(
                f"The voice in ‘{folder}’ does not say how it speaks (generation_config.json).",
                _GET_AGAIN,
            ) from error


def _read_presets(folder: Path) -> dict[str, Any] | None:
    """The speakers that came with the model; None when there are none."""
    path = folder / _PRESETS
    if not path.is_file():
        return None
    try:
        presets = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", _GET_AGAIN) from error
    if not isinstance(presets, dict):
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", _GET_AGAIN)
    here = {name: one for name, one in presets.items() if _is_here(one, folder)}
    return here | {"repo_or_path": str(folder)}


def _is_here(preset: Any, folder: Path) -> bool:
    """Whether a speaker's files came with the model: the table names all that its makers have."""
    return isinstance(preset, dict) and all(
        (folder / str(name)).is_file() for name in preset.values()
    )
