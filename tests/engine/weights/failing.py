"""A family whose models fail on demand: for tests of what is done about it."""

import gc
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from engine.schema import (
    Answer,
    AnswerText,
    AskRequest,
    AudioChunk,
    Caption,
    CaptionRequest,
    Progress,
    SpeechRequest,
    StoryRequest,
    StoryText,
)
from engine.weights.devices import Device
from engine.weights.spec import ModelSpec

WORDS = ("Once ", "there ", "was ", "a ", "dog. ")


class Allocator:
    """Decides when memory gives out: `fails` is asked before each item with the device, how many
    pictures there are at a time, and how many items were made on this attempt."""

    fails: Callable[[Device, int, int], BaseException | None]
    asked: list[tuple[str, str, int]]
    hostages: list["weakref.ref[Hostage]"]

    @classmethod
    def reset(cls) -> None:
        cls.fails = staticmethod(lambda device, size, made: None)  # type: ignore[assignment]
        cls.asked = []
        cls.hostages = []


class Hostage:
    """Stands for the tensors that a frame keeps while it fails."""


class FailingBackend:
    """Does what any request asks for, unless the allocator says no."""

    def __init__(
        self, spec: ModelSpec, folder: Path | None, device: Device, adapter: str = ""
    ) -> None:
        self._device = device
        if (error := Allocator.fails(device, 0, -1)) is not None:
            raise error

    def run(self, request: Any) -> Iterator[Any]:
        size = len(request.pictures) if isinstance(request, CaptionRequest) else 1
        assert all(each() is None for each in Allocator.hostages), "an error's frames live on"
        Allocator.asked.append((self._device.kind.value, self._device.precision, size))
        hostage = Hostage()
        Allocator.hostages.append(weakref.ref(hostage))
        for made, item in enumerate(_items(request)):
            if (error := Allocator.fails(self._device, size, made)) is not None:
                raise error
            yield Progress()
            yield item
        del hostage
        gc.collect()


def _items(request: Any) -> Iterator[Any]:
    if isinstance(request, CaptionRequest):
        for index, picture in enumerate(request.pictures):
            yield Caption(f"{picture.width} wide", 1.0, 1.0, True, index=index)
    elif isinstance(request, StoryRequest):
        whole = "".join(WORDS)
        assert whole.startswith(request.written)
        for word in whole[len(request.written) :].split():
            yield StoryText(word + " ")
    elif isinstance(request, SpeechRequest):
        import numpy as np

        for number in range(4):
            yield AudioChunk(np.full(2, number / 10, np.float32), 8000)
    elif isinstance(request, AskRequest):
        yield AnswerText("yes")
        yield Answer("yes", 1.0, 1.0)
