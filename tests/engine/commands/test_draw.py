"""`draw`: words in, a picture out."""

from pathlib import Path

import pytest
from PIL import Image

from tests.engine.commands.conftest import Vignette


@pytest.mark.parametrize("name", ["owl.png", "new/owl.JPG", "owl.webp"])
def test_a_picture_is_drawn(vignette: Vignette, name: str) -> None:
    ran = vignette("draw", "an owl above a house", "-o", name, "--size", "64x48")
    assert (ran.status, ran.out, ran.err) == (0, f"Drawn into {name}\n", "")
    with Image.open(name) as drawn:
        assert drawn.size == (64, 48)


def test_the_seed_decides(vignette: Vignette) -> None:
    for name, seed in (("a.png", 1), ("b.png", 1), ("c.png", 2)):
        vignette("draw", "two owls", "-o", name, "--size", "64x48", "--seed", seed)
    pictures = [Path(name).read_bytes() for name in ("a.png", "b.png", "c.png")]
    assert pictures[0] == pictures[1] != pictures[2]


def test_unknown_words_are_named(vignette: Vignette) -> None:
    ran = vignette("draw", "an owl and a quibblesnark", "-o", "a.png", "--size", "64x48")
    assert ran.status == 0
    assert "quibblesnark" in ran.err


@pytest.mark.parametrize("text", ["", "the of and"])
def test_nothing_to_draw(vignette: Vignette, text: str) -> None:
    ran = vignette("draw", text, "-o", "a.png")
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert not Path("a.png").exists()


def test_a_place_that_cannot_be_written(vignette: Vignette) -> None:
    Path("file").touch()
    ran = vignette("draw", "an owl", "-o", "file/a.png", "--size", "64x48")
    assert ran.status == 1
    assert "cannot be written" in ran.err
