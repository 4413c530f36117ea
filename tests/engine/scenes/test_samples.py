"""The pictures that ship, and the script that draws them."""

from pathlib import Path

import pytest
from PIL import Image

from engine.scenes import atlas, atlas_build, samples_build
from engine.scenes.parse import parse
from engine.scenes.render import render
from engine.scenes.samples_build import SAMPLES_DIR, SIZE_PX, read_samples
from engine.scenes.vocabulary import vocabulary

SAMPLES = read_samples()


def test_there_are_enough_samples_of_many_places() -> None:
    assert len(SAMPLES) >= 10
    assert len({parse(sample.text).scene.backdrop for sample in SAMPLES}) >= 10


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.file)
def test_sample_is_a_picture_of_its_text(sample: samples_build.Sample) -> None:
    parsed = parse(sample.text, sample.seed)
    assert parsed.unknown_words == parsed.left_out == ()
    path = SAMPLES_DIR / sample.file
    assert path.stat().st_size < 250_000
    with Image.open(path) as shipped:
        assert shipped.size == SIZE_PX
        small = shipped.convert("RGB").resize((64, 48))
    drawn = render(parsed.scene, *SIZE_PX, seed=sample.seed).resize((64, 48))
    pairs = zip(small.tobytes(), drawn.tobytes(), strict=True)
    assert max(abs(first - second) for first, second in pairs) < 24


def test_build_writes_every_sample(tmp_path: Path) -> None:
    samples_build.build(tmp_path, SAMPLES[:2])
    assert {path.name for path in tmp_path.iterdir()} == {one.file for one in SAMPLES[:2]}


def test_build_refuses_a_text_it_does_not_understand(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="zorblax"):
        samples_build.build(tmp_path, (samples_build.Sample("x.jpg", 1, "a cat and a zorblax"),))


def test_glyphs_are_packed_without_touching() -> None:
    glyphs = {name: Image.new("RGBA", (900, 40 + k), "red") for k, name in enumerate("abcde")}
    picture, boxes = atlas_build.pack(glyphs)
    assert picture.width == atlas_build.ATLAS_WIDTH_PX
    assert boxes["c"][1] >= boxes["a"][1] + 41 + atlas_build.GAP_PX
    assert boxes["b"][0] == 900 + atlas_build.GAP_PX


def test_a_missing_font_is_said_plainly(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(atlas_build, "FONT_DIRS", (tmp_path,))
    with pytest.raises(FileNotFoundError, match="not installed"):
        atlas_build.find_font()


def test_the_installed_font_draws_the_shipped_sticker() -> None:
    try:
        path = atlas_build.find_font()
    except FileNotFoundError:
        pytest.skip("the emoji font is not installed")
    font = atlas_build.open_font(path)
    for name in ("cat", "astronaut", "mermaid"):
        glyph = atlas_build.draw_glyph(vocabulary()[name], font)
        assert abs(glyph.width - atlas.index()[name][2]) <= 4
