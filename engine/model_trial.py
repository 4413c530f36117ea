"""A model tried on one picture or a few words, so that somebody may see what it is like.

Nothing of it is kept.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, cast

from engine.schema import (
    Answer,
    AnswerText,
    AskRequest,
    AudioChunk,
    Caption,
    CaptionRequest,
    Length,
    Note,
    Progress,
    Request,
    SpeechOptions,
    SpeechRequest,
    StoryOptions,
    StoryRequest,
    StoryText,
    Task,
)
from engine.weights.catalogue import resolve
from engine.weights.warmup import warm_up

if TYPE_CHECKING:
    from engine.studio import Studio

WAKING = "Waking the model"


@dataclass(frozen=True)
class Sample:
    """What a model is tried on: the file of a picture, and a question, a caption or a sentence."""

    picture: str = ""
    text: str = ""


@dataclass(frozen=True)
class Attempt:
    """What a model has made of it so far; `note` says what it is doing, in the engine's words."""

    text: str = ""
    chunks: tuple[AudioChunk, ...] = ()
    note: str = ""
    is_sure: bool = True
    took_s: float = 0.0


def attempt(
    studio: Studio, task: Task, name: str, sample: Sample
) -> Generator[Attempt, None, None]:
    """Let the model that `name` means do `task`, one of captions, questions, stories and speech.

    Closing the generator stops at the next token.  Raises what loading and running the model
    raises, and BadPicture.
    """
    made = Attempt(note=WAKING)
    yield made
    for _ in warm_up(resolve(task, name).family):
        yield made
    model = studio.model(task, name)
    began_s = time.monotonic()
    items = cast("Any", model.backend).run(_request(studio, task, sample))
    with closing(items):
        for made in _attempts(items):
            yield replace(made, took_s=time.monotonic() - began_s)
    yield replace(made, note="", took_s=time.monotonic() - began_s)


def _request(studio: Studio, task: Task, sample: Sample) -> Request:
    if task is Task.CAPTION:
        return CaptionRequest((studio.open_picture(sample.picture).image,))
    if task is Task.ASK:
        return AskRequest(studio.open_picture(sample.picture).image, sample.text)
    if task is Task.STORY:
        return StoryRequest(sample.text, StoryOptions(length=Length.SHORT))
    assert task is Task.SPEECH, f"nobody can try a model for {task.value}"
    return SpeechRequest(sample.text, SpeechOptions())


def _attempts(items: Iterator[Any]) -> Iterator[Attempt]:
    """What there is after each item."""
    made = Attempt()
    for item in items:
        if isinstance(item, (StoryText, AnswerText)):
            made = replace(made, text=made.text + item.text)
        elif isinstance(item, Answer):
            made = replace(made, text=item.text)
        elif isinstance(item, Caption):
            made = replace(made, text=item.description, is_sure=item.is_sure)
        elif isinstance(item, AudioChunk):
            made = replace(made, chunks=(*made.chunks, item))
        elif isinstance(item, Note):
            made = replace(made, note=item.text)
        elif isinstance(item, Progress) and item.note:
            made = replace(made, note=item.note)
        yield made
