"""Backends that do as they are told: for tests of what runs backends, not of what they run."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

from engine.audio.narration import Narration
from engine.captioning import OpenPicture
from engine.errors import BadPicture
from engine.events import Event
from engine.jobs import Job
from engine.pipeline import Model
from engine.queue import JobQueue
from engine.runner import Runner, Tools
from engine.schema import (
    AudioChunk,
    Caption,
    CaptionRequest,
    Picture,
    Progress,
    SpeechRequest,
    StoryRequest,
    StoryText,
    Task,
)
from engine.storage.store import Store

RATE_HZ = 8000


@dataclass
class Scripted:
    """A captioner, a storyteller and a voice; `log` tells in which order they were asked."""

    words: tuple[str, ...] = ("The cat ", "sat. ", "Then it ", "slept. ", "The end.")
    is_sure: bool = True
    log: list[str] = field(default_factory=list)
    on_step: Callable[[str], None] = lambda step: None

    def wake(self, job: Job, task: Task) -> Iterator[None]:
        yield from ()

    def captioner(self, job: Job) -> Model["ScriptedCaptioner"]:
        return Model(ScriptedCaptioner(self), "scripted-captioner", "r1")

    def storyteller(self, job: Job) -> Model["ScriptedStoryteller"]:
        return Model(ScriptedStoryteller(self), "scripted-storyteller", "r2")

    def voice(self, job: Job) -> Model["ScriptedVoice"]:
        return Model(ScriptedVoice(self), "scripted-voice", "r3")

    def note(self, step: str) -> None:
        self.log.append(step)
        self.on_step(step)


@dataclass
class ScriptedCaptioner:
    script: Scripted

    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]:
        self.script.note(f"caption {len(request.pictures)}")
        yield Progress(0.5)
        for index, picture in enumerate(request.pictures):
            text = f"a picture {picture.width} wide"
            yield Caption(text, 0.9, 0.8, self.script.is_sure, text, index)


@dataclass
class ScriptedStoryteller:
    script: Scripted

    def run(self, request: StoryRequest) -> Iterator[Progress | StoryText]:
        self.script.note(f"story of {request.caption}")
        for word in self.script.words:
            self.script.note(f"write {word}")
            yield StoryText(word)


@dataclass
class ScriptedVoice:
    script: Scripted

    def run(self, request: SpeechRequest) -> Iterator[Progress | AudioChunk]:
        self.script.note(f"speak {request.text}")
        time_s = np.arange(RATE_HZ // 2) / RATE_HZ
        for _ in range(2):
            yield AudioChunk(np.sin(440 * 2 * np.pi * time_s).astype(np.float32) / 4, RATE_HZ)


def open_picture(source: str) -> OpenPicture:
    """A picture as wide as the number in its name; "bad" is none."""
    if "bad" in source:
        raise BadPicture(f"‘{source}’ is not a picture.", "Choose another.")
    width_px = int("".join(filter(str.isdigit, Path(source).name)) or 32)
    picture = Picture(source, Path(source).name, source.rjust(64, "0")[-64:], "PNG", width_px, 16)
    return OpenPicture(picture, Image.new("RGB", (width_px, 16), "white"))


class Stage:
    """A runner with a real library in `folder`, scripted backends, and all events it told."""

    def __init__(self, store: Store, folder: Path, models: object, batch: int = 1) -> None:
        self.store = store
        self.folder = folder
        self.queue = JobQueue()
        self.events: list[Event] = []
        tools = Tools(models, store, open_picture, self.narrate)  # type: ignore[arg-type]
        self.runner = Runner(self.queue, tools, self.events.append, batch)

    def narrate(self, job: Job) -> Narration:
        return Narration(self.folder / job.id, job.request.audio_format)

    def run(self, *jobs: Job) -> list[Event]:
        """Submit the jobs, do them all and return what was told."""
        for job in jobs:
            self.runner.submit(job)
        self.queue.close()
        self.runner.run()
        return self.events

    def told(self, kind: type) -> list[object]:
        """The events of one kind."""
        return [event for event in self.events if isinstance(event, kind)]

    def items(self, kind: type) -> list[object]:
        """The items of one kind that were produced."""
        return [event.item for event in self.events if isinstance(getattr(event, "item", 0), kind)]
