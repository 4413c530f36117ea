"""What tests of models that look at pictures share: loading, pictures, and what comes out."""

from pathlib import Path
from typing import Any

import numpy as np
from PIL import Image

from engine.schema import (
    Answer,
    AskOptions,
    AskRequest,
    Caption,
    CaptionOptions,
    CaptionRequest,
    Task,
    Turn,
)
from engine.weights.devices import Device
from engine.weights.spec import ModelSpec, Origin


def load(cls: Any, folder: Path, **settings: Any) -> Any:
    """The model in `folder` as a backend of the class `cls`, in float32 on the CPU."""
    spec = ModelSpec("tiny", Task.CAPTION, "", Origin.FOLDER, str(folder), settings=settings)
    return cls(spec, folder, Device())


def picture(seed: int = 0, width_px: int = 50, height_px: int = 40) -> Image.Image:
    rng = np.random.default_rng(seed)
    return Image.fromarray(rng.integers(0, 256, (height_px, width_px, 3), dtype=np.uint8))


def caption_items(backend: Any, *pictures: Image.Image, **options: Any) -> list[Any]:
    return list(backend.run(CaptionRequest(pictures, CaptionOptions(**options))))


def captions(backend: Any, *pictures: Image.Image, **options: Any) -> list[Caption]:
    items = caption_items(backend, *pictures, **options)
    return [item for item in items if isinstance(item, Caption)]


def answer_items(
    backend: Any, question: str, *history: Turn, image: Image.Image | None = None, **options: Any
) -> list[Any]:
    request = AskRequest(image or picture(), question, history, AskOptions(**options))
    return list(backend.run(request))


def answer(
    backend: Any, question: str, *history: Turn, image: Image.Image | None = None, **options: Any
) -> Answer:
    last = answer_items(backend, question, *history, image=image, **options)[-1]
    assert isinstance(last, Answer)
    return last
