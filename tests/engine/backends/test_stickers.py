"""The painter without a model."""

import pytest

from engine.backends.stickers import StickerPainter
from engine.errors import BadText
from engine.schema import Drawing, DrawRequest, Task
from engine.weights.catalogue import default


def drawn(text: str, **options: int) -> Drawing:
    painter = StickerPainter(default(Task.DRAW))
    *_, drawing = painter.run(DrawRequest(text, **options))
    assert isinstance(drawing, Drawing)
    return drawing


def test_it_draws_at_any_size_and_repeats_by_seed() -> None:
    drawing = drawn("a cat on a beach", width_px=320, height_px=200, seed=4)
    assert drawing.image.size == (320, 200)
    assert drawing.unknown_words == ()
    again = drawn("a cat on a beach", width_px=320, height_px=200, seed=4)
    assert drawing.image.tobytes() == again.image.tobytes()
    other = drawn("a cat on a beach", width_px=320, height_px=200, seed=5)
    assert drawing.image.tobytes() != other.image.tobytes()


def test_it_names_what_it_does_not_draw() -> None:
    drawing = drawn("three cats, two dogs and a zorgle", width_px=64, height_px=64)
    assert "zorgle" in drawing.unknown_words
    assert len(drawing.unknown_words) == 2, "and there is room for four"


def test_what_it_cannot_draw_at_all_is_refused() -> None:
    with pytest.raises(BadText):
        drawn("zorgle blimp")
