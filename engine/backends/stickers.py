"""A painter without a model: sticker scenes from the words that name them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.scenes.parse import parse
from engine.scenes.render import render
from engine.schema import Drawing, DrawRequest, Progress

if TYPE_CHECKING:
    from engine.weights.catalogue import ModelSpec


class StickerPainter:
    """Reads the text as a scene and draws it; it names what it does not know or has no room for."""

    def __init__(self, spec: ModelSpec) -> None:
        """Nothing is loaded: the stickers are read with the first drawing."""

    def run(self, request: DrawRequest) -> Iterator[Progress | Drawing]:
        """Yield the drawing; raises BadText where nothing in the text can be drawn."""
        parsed = parse(request.text, request.seed)
        yield Progress(0.5, "Drawing")
        image = render(parsed.scene, request.width_px, request.height_px, request.seed)
        yield Drawing(image, (*parsed.unknown_words, *parsed.left_out))
