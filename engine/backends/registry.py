"""Which backend runs which family of models: an explicit table, imported one at a time.

A backend class is built as `Class(spec, folder, device, adapter="")`; see "Adding a backend" in
ARCHITECTURE.md.  Nothing is imported before it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Protocol, TypeAlias, cast

from engine.errors import ModelError
from engine.schema import (
    Answerer,
    Captioner,
    Embedder,
    Painter,
    Storyteller,
    Task,
    Transcriber,
    Voice,
)

if TYPE_CHECKING:
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device

Backend: TypeAlias = "Captioner | Answerer | Storyteller | Voice | Painter | Transcriber | Embedder"


class BackendClass(Protocol):
    """How a backend is made; `folder` is None for a family that has no files."""

    def __call__(
        self, spec: ModelSpec, folder: Path | None, device: Device, adapter: str = ""
    ) -> Backend: ...


@dataclass(frozen=True)
class Family:
    """A kind of model that one backend can run; `also` are tasks it does besides its first."""

    task: Task
    backend: str
    """Where the class is, as "module:Class"."""
    also: tuple[Task, ...] = ()

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Everything its models are for."""
        return (self.task, *self.also)


FAMILIES = {
    "blip": Family(Task.CAPTION, "engine.backends.blip:BlipCaptioner"),
    "blip_vqa": Family(Task.ASK, "engine.backends.blip_vqa:BlipAnswerer"),
    "vision_chat": Family(Task.CAPTION, "engine.backends.vision_chat:VisionChat", also=(Task.ASK,)),
    "vision_prompt": Family(Task.CAPTION, "engine.backends.vision_prompt:VisionPrompt"),
    "language": Family(Task.STORY, "engine.backends.language:LanguageStoryteller"),
    "rules": Family(Task.STORY, "engine.backends.rules:RulesStoryteller"),
    "vits": Family(Task.SPEECH, "engine.backends.vits:VitsVoice"),
    "waveform": Family(Task.SPEECH, "engine.backends.waveform:WaveformVoice"),
    "espeak": Family(Task.SPEECH, "engine.backends.espeak:EspeakVoice"),
    "whisper": Family(Task.TRANSCRIBE, "engine.backends.whisper:WhisperTranscriber"),
    "moonshine": Family(Task.TRANSCRIBE, "engine.backends.moonshine:MoonshineTranscriber"),
    "sentence_embedder": Family(Task.EMBED, "engine.backends.sentence_embedder:SentenceEmbedder"),
    "picture_embedder": Family(Task.EMBED, "engine.backends.picture_embedder:PictureEmbedder"),
    "stickers": Family(Task.DRAW, "engine.backends.stickers:StickerPainter"),
}


def family(name: str) -> Family:
    """The family called `name`; raises ModelError, naming all there are, when there is none."""
    try:
        return FAMILIES[name]
    except KeyError:
        known = ", ".join(sorted(FAMILIES))
        raise ModelError(
            f"Vignette has no backend for models of the family ‘{name}’.",
            f"The families it can run are: {known}.",
        ) from None


def backend_class(name: str) -> BackendClass:
    """The class that runs models of the family `name`, imported now."""
    module, _, attribute = family(name).backend.partition(":")
    return cast(BackendClass, getattr(import_module(module), attribute))
