"""Which backend runs which family of models: an explicit table, imported one at a time.

A backend is built as `Class(spec, folder, device)`, with `adapter=` where one is named and the
family takes it, and as `Class(spec)` where the family has no files; see ARCHITECTURE.md.
Nothing is imported before it is asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias, cast

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


@dataclass(frozen=True)
class Family:
    """A kind of model that one backend can run; `also` are tasks it does besides its first."""

    task: Task
    backend: str
    """Where the class is, as "module:Class"."""
    also: tuple[Task, ...] = ()
    has_files: bool = True
    takes_adapter: bool = False

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Everything its models are for."""
        return (self.task, *self.also)


FAMILIES = {
    "blip": Family(Task.CAPTION, "engine.backends.blip:BlipCaptioner"),
    "blip_vqa": Family(Task.ASK, "engine.backends.blip_vqa:BlipAnswerer"),
    "vision_chat": Family(Task.CAPTION, "engine.backends.vision_chat:VisionChat", also=(Task.ASK,)),
    "vision_prompt": Family(Task.CAPTION, "engine.backends.vision_prompt:VisionPrompt"),
    "language": Family(
        Task.STORY, "engine.backends.language:LanguageStoryteller", takes_adapter=True
    ),
    "rules": Family(Task.STORY, "engine.backends.rules:RulesStoryteller", has_files=False),
    "vits": Family(Task.SPEECH, "engine.backends.vits:VitsVoice"),
    "waveform": Family(Task.SPEECH, "engine.backends.waveform:WaveformVoice"),
    "espeak": Family(Task.SPEECH, "engine.backends.espeak:EspeakVoice", has_files=False),
    "whisper": Family(Task.TRANSCRIBE, "engine.backends.whisper:WhisperTranscriber"),
    "moonshine": Family(Task.TRANSCRIBE, "engine.backends.moonshine:MoonshineTranscriber"),
    "sentence_embedder": Family(Task.EMBED, "engine.backends.sentence_embedder:SentenceEmbedder"),
    "picture_embedder": Family(Task.EMBED, "engine.backends.picture_embedder:PictureEmbedder"),
    "stickers": Family(Task.DRAW, "engine.backends.stickers:StickerPainter", has_files=False),
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


def backend_class(name: str) -> Any:
    """The class that runs models of the family `name`, imported now."""
    module, _, attribute = family(name).backend.partition(":")
    return getattr(import_module(module), attribute)


def build(
    name: str, spec: ModelSpec, folder: Path | None, device: Device, adapter: str = ""
) -> Backend:
    """The model of `spec`, of the family `name`, loaded from `folder` onto `device`.

    Raises ModelError where the files are missing, an adapter is named that the family does not
    take, or the model cannot be loaded.
    """
    kind, cls = family(name), backend_class(name)
    if adapter and not kind.takes_adapter:
        raise ModelError(f"The model ‘{spec.name}’ takes no adapter.", "Leave the adapter out.")
    if not kind.has_files:
        return cast(Backend, cls(spec))
    if folder is None:
        raise ModelError(f"The model ‘{spec.name}’ has no files.", "Choose another model.")
    named = {"adapter": adapter} if adapter else {}
    return cast(Backend, cls(spec, folder, device, **named))
