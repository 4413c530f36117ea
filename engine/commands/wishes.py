"""What a user asked for on the command line, and the jobs that come of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.defaults import default_request
from engine.errors import ModelError
from engine.jobs import JobRequest, Recipe
from engine.schema import (
    AudioFormat,
    CaptionOptions,
    CaptionStyle,
    Length,
    Style,
    Task,
)

if TYPE_CHECKING:
    from engine.settings import Settings


_LANGUAGE = re.compile(r"[A-Za-z]{2,3}(-[A-Za-z0-9]+)*(\+\w+)?")
"""As in de, en-gb or en-us+f3."""


@dataclass(frozen=True)
class Wishes:
    """The options of a command; None (or empty) where the settings decide.

    `voice` may name a speaker of the voice after a colon, as in `espeak:en-gb`; a language alone,
    as in `de`, means the built-in voice.
    """

    captioner: str = ""
    answerer: str = ""
    transcriber: str = ""
    storyteller: str = ""
    adapter: str = ""
    voice: str = ""
    style: Style | None = None
    length: Length | None = None
    age: int | None = None
    language: str | None = None
    names: str = ""
    mention: str = ""
    seed: int | None = None
    rate: float | None = None
    pitch: float | None = None
    audio_format: AudioFormat | None = None
    device: str | None = None
    caption_style: CaptionStyle = CaptionOptions.style
    caption_language: str = CaptionOptions.language
    prompt: str = ""
    beams: int = 1
    max_new_tokens: int | None = None

    def settings(self) -> Settings:
        """The settings with these wishes on top; raises BadOption."""
        from engine.settings import load_settings

        model, speaker = _model_and_speaker(self.voice)
        return load_settings(
            device=self.device,
            audio_format=self.audio_format,
            models=_said(
                captioner=self.captioner,
                answerer=self.answerer,
                transcriber=self.transcriber,
                storyteller=self.storyteller,
                voice=model,
            ),
            story=_said(style=self.style, length=self.length, age=self.age, language=self.language),
            speech=_said(voice=speaker, rate=self.rate, pitch=self.pitch),
        )

    def request(
        self, settings: Settings, recipe: Recipe, source: str, out_path: str = ""
    ) -> JobRequest:
        """A job for `source` under these wishes."""
        seed = self.seed or 0
        wanted = default_request(settings, recipe, source)
        names = tuple(name.strip() for name in self.names.split(",") if name.strip())
        return replace(
            wanted,
            adapter=self.adapter or ("" if self.storyteller else wanted.adapter),
            caption=CaptionOptions(
                style=self.caption_style,
                language=self.caption_language,
                prompt=self.prompt,
                beams=self.beams,
                max_new_tokens=self.max_new_tokens,
                seed=seed,
            ),
            story=replace(wanted.story, names=names, mention=self.mention, seed=seed),
            speech=replace(wanted.speech, seed=seed),
            out_path=out_path,
        )


def _model_and_speaker(voice: str) -> tuple[str, str]:
    if not voice or Path(voice).is_dir():  # on Windows a folder has a colon in it
        return voice, ""
    head, colon, speaker = voice.partition(":")
    if not colon and _LANGUAGE.fullmatch(voice) and not _is_model(voice):
        return "", voice
    return head, speaker


def _is_model(voice: str) -> bool:
    from engine.weights.catalogue import resolve

    try:
        resolve(Task.SPEECH, voice)
    except ModelError:
        return False
    return True


def _said(**values: Any) -> dict[str, Any]:
    """The values that were given."""
    return {name: value for name, value in values.items() if value not in (None, "")}
