"""The command that draws."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import cast

from engine.commands.guard import ALL_DONE, say_error
from engine.errors import BadOption, StorageError
from engine.images.names import escaped
from engine.model_fetching import fetch_by
from engine.schema import Drawing, DrawRequest, Painter, Task
from engine.settings import load_settings
from engine.weights.catalogue import resolve
from engine.weights.pool import ModelPool

_FORMATS = (".png", ".jpg", ".jpeg", ".webp", ".avif", ".bmp", ".gif", ".tiff")


def draw(text: str, output: Path, size: str, seed: int) -> int:
    """Draw `text` into the picture file `output`; words that cannot be drawn are named."""
    settings = load_settings()
    width_px, height_px = size_of(size)
    _check_extension(output)
    pool = ModelPool(settings.device, fetch_model=fetch_by(settings))
    painter = cast(Painter, pool.get(resolve(Task.DRAW, settings.models.painter)).backend)
    for item in painter.run(DrawRequest(text, width_px, height_px, seed)):
        if isinstance(item, Drawing):
            _write(item, output)
            if item.unknown_words:
                say_error(f"Left out, being unknown or without room: {_listed(item)}.")
    sys.stdout.write(f"Drawn into {escaped(str(output))}\n")
    return ALL_DONE


def size_of(text: str) -> tuple[int, int]:
    """(width, height) in pixels from "1024x768"; raises BadOption."""
    found = re.fullmatch(r"(\d{1,5})\s*[xX×]\s*(\d{1,5})", text.strip())
    if not found:
        raise BadOption(f"‘{text}’ is no size.", "Write a width and a height, such as 1024x768.")
    return int(found[1]), int(found[2])


def _check_extension(output: Path) -> None:
    if output.suffix.lower() not in _FORMATS:
        raise BadOption(
            f"‘{output.name}’ has no extension of a picture file.",
            "Let the name end in .png, .jpg or .webp.",
        )


def _listed(drawing: Drawing) -> str:
    return ", ".join(drawing.unknown_words)


def _write(drawing: Drawing, output: Path) -> None:
    try:
        output.parent.mkdir(parents=True, exist_ok=True)
        drawing.image.save(output)
    except OSError as error:
        raise StorageError(
            f"The picture ‘{output}’ cannot be written: {error.strerror or error}.",
            "Choose another folder, or make room on the disk.",
        ) from error
