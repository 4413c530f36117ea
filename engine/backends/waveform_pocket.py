"""Pocket TTS: a small voice for processors, which speaks as a given voice does.

https://huggingface.co/kyutai/pocket-tts
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.backends.tokens import load_tokenizer
from engine.backends.waveform_chance import Chance
from engine.backends.waveform_kind import load_exact, part_of
from engine.errors import ModelError
from engine.schema import Progress

if TYPE_CHECKING:
    import torch

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

CODEC = "audio_tokenizer"
VOICES = "voices"
_GET_AGAIN = "Get the model again, or choose another voice."
_COUNTS = (
    "short_text_max_words",
    "frames_after_eos_short_text",
    "frames_after_eos",
    "fade_in_duration",
)


class PocketTts:
    """Text -> latents, one for each 80 ms -> sound, by a codec beside the model."""

    scripts: frozenset[str] = frozenset()
    max_chars = 120

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None:
        """`codec` in the settings of `spec` is where the codec is, below `folder`."""
        from transformers import PocketTTSAudioTokenizerModel, PocketTTSForConditionalGeneration

        codec = part_of(folder, str(spec.settings.get("codec", CODEC)), "codec")
        self._codec: Any = load_exact(PocketTTSAudioTokenizerModel, codec, device)
        self.sample_rate_hz = int(self._codec.config.sampling_rate)
        self._processor = _processor(folder, self._codec)
        self._model: Any = load_exact(PocketTTSForConditionalGeneration, folder, device)
        size = int(self._model.config.latent_dim)
        found = sorted((folder / VOICES).glob("*.safetensors"))
        self._voices = {path.stem: _read_voice(path, size) for path in found}
        self.voices = tuple(self._voices)

    @property
    def device(self) -> torch.device:
        device: torch.device = self._model.device
        return device

    def say(self, text: str, voice: str, chance: Chance) -> Iterator[Progress | Samples]:
        import torch

        inputs = self._inputs(text, voice).to(self.device)
        with torch.inference_mode(), chance:
            (latents,) = self._model.generate(**inputs, return_dict_in_generate=False)
        yield Progress(note="Choosing how to say it")
        with torch.inference_mode():
            sound = self._processor.decode(latents)
        samples: Samples = sound.numpy()
        yield samples

    def _inputs(self, text: str, voice: str) -> Any:
        said = [{"type": "text", "text": text}]
        content = [{"type": "audio"}, *said] if voice else said
        conversation = [{"role": "user", "content": content}]
        prompt = self._processor.apply_chat_template(conversation, tokenize=False)
        latents = [self._voices[voice]] if voice else None
        return self._processor(text=[prompt], audio_prompt_latents=latents, return_tensors="pt")


def _processor(folder: Path, codec: Any) -> Any:
    """What prepares a text and fades in the sound.

    transformers would load the codec from wherever the settings name, so they are read here.
    """
    from transformers import PocketTTSFeatureExtractor, PocketTTSProcessor

    path = folder / "processor_config.json"
    template = folder / "chat_template.jinja"
    try:
        settings = json.loads(path.read_text(encoding="utf-8"))
        counts = {name: settings[name] for name in _COUNTS if name in settings}
        tokenizer = load_tokenizer(folder)
        markup = (
            template.read_text(encoding="utf-8")
            if template.is_file()
            else tokenizer.chat_template or settings["chat_template"]
        )
        extractor = PocketTTSFeatureExtractor(sampling_rate=codec.config.sampling_rate)
        return PocketTTSProcessor(extractor, tokenizer, codec, markup, **counts)
    except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
        raise ModelError(
            f"What prepares texts for the voice in ‘{folder}’ is missing or damaged.", _GET_AGAIN
        ) from error


def _read_voice(path: Path, size: int) -> torch.Tensor:
    """The latents of somebody speaking, shape (frames, size); raises ModelError."""
    from safetensors import SafetensorError
    from safetensors.torch import load_file

    try:
        (latents,) = load_file(path).values()
    except (SafetensorError, OSError, ValueError) as error:
        raise ModelError(f"The voice ‘{path}’ holds no latents.", _GET_AGAIN) from error
    if latents.dim() == 3 and latents.shape[0] == 1:
        latents = latents[0]
    if latents.dim() != 2 or latents.shape[1] != size or not latents.isfinite().all():
        raise ModelError(f"The voice ‘{path}’ was not made for this model.", _GET_AGAIN)
    return latents.float()
