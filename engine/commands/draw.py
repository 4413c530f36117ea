"""The command that draws."""

from __future__ import annotations

import re
from pathlib import Path

from engine.commands.guard import ALL_DONE, say_error
from engine.errors import BadOption, StorageError
from engine.schema import Drawing, DrawRequest, Task
from engine.settings import load_settings
from engine.weights.catalogue import resolve
from engine.weights.pool import ModelPool


def draw(text: str, output: Path, size: str, seed: int) -> int:
    """Draw `text` into the picture file `output`; words that cannot be drawn are named."""
    settings = load_settings()
    width_px, height_px = size_of(size)
    pool = ModelPool(settings.device, is_offline=settings.offline)
    painter = pool.get(resolve(Task.DRAW, settings.models.painter)).backend
    for item in painter.run(DrawRequest(text, width_px, height_px, seed)):
        if isinstance(item, Drawing):
            _write(item, output)
            if item.unknown_words:
                say_error(f"Not drawn: {', '.join(item.unknown_words)}.")
    return ALL_DONE


def size_of(text: str) -> tuple[int, int]:
    """(width, height) in pixels from "1024x768"; raises BadOption."""
    found = re.fullmatch(r"(\d{1,5})\s*[xX×]\s*(\d{1,5})", text.strip())
    if not found:
        raise BadOption(f"‘{text}’ is no size.", "Write a width and a height, such as 1024x768.")
    return int(found[1]), int(found[2])


def _write(drawing: Drawing, output: Path) -> None:
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        drawing.image.save(output)
    except ValueError:
        raise BadOption(
            f"‘{output.name}’ has no extension of a picture file.",
            "Let the name end in .png, .jpg or .webp.",
        ) from None
    except OSError as error:
        raise StorageError(
            f"The picture ‘{output}’ cannot be written: {error.strerror}.",
            "Choose another folder, or make room on the disk.",
        ) from error
