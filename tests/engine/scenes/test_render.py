"""Pictures of scenes: any size, the same from the same seed, every drawing where its box says."""

import random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops

from engine.errors import BadInput
from engine.scenes.backdrops.painter import backdrop_key, paint
from engine.scenes.layout import layout
from engine.scenes.render import Renderer, render
from engine.scenes.sample import random_scene
from engine.scenes.schema import Backdrop, Colour, Scene, Sticker, TimeOfDay, Weather

CAT = Scene(Backdrop.MEADOW, (Sticker("cat"),))


def differ(first: Image.Image, second: Image.Image) -> bool:
    return ImageChops.difference(first, second).getbbox() is not None


@pytest.mark.parametrize("size", [(16, 16), (128, 128), (2048, 300), (100, 1500), (1024, 768)])
def test_any_size(size: tuple[int, int]) -> None:
    scene = random_scene(random.Random(8))
    picture = render(scene, *size, seed=1)
    assert picture.size == size
    assert picture.mode == "RGB"


@pytest.mark.parametrize("size", [(1, 1), (15, 200), (200, 0), (-5, 20), (9000, 100)])
def test_impossible_sizes_are_refused_in_words(size: tuple[int, int]) -> None:
    with pytest.raises(BadInput, match="cannot be drawn") as caught:
        render(CAT, *size)
    assert "16" in caught.value.hint
    with pytest.raises(BadInput):
        layout(CAT, *size)
    with pytest.raises(BadInput):
        Renderer(*size)


def test_unknown_nouns_are_refused() -> None:
    with pytest.raises(KeyError):
        render(Scene(Backdrop.MEADOW, (Sticker("zorblax"),)), 64, 64)


@pytest.mark.parametrize("seed", range(12))
def test_same_scene_size_and_seed_give_the_same_pixels(seed: int) -> None:
    scene = random_scene(random.Random(seed))
    assert render(scene, 96, 72, seed).tobytes() == render(scene, 96, 72, seed).tobytes()


@pytest.mark.parametrize("backdrop", Backdrop)
def test_seeds_vary_the_backdrop(backdrop: Backdrop) -> None:
    colour = Colour.BLUE if backdrop is Backdrop.PLAIN else None
    scene = Scene(backdrop, (), colour=colour)
    assert differ(render(scene, 96, 96, 1), render(scene, 96, 96, 2))


@pytest.mark.parametrize("backdrop", [one for one in Backdrop if one is not Backdrop.PLAIN])
def test_one_seed_is_one_composition_at_every_size(backdrop: Backdrop) -> None:
    key = backdrop_key(Scene(backdrop, ()))
    small = np.asarray(paint(key, 96, 96, 5), float)
    large = np.asarray(paint(key, 384, 384, 5).resize((96, 96), Image.Resampling.BOX), float)
    assert np.abs(small - large).mean() < 6


@given(seed=st.integers(0, 10**6), width=st.integers(16, 400), height=st.integers(16, 400))
@settings(max_examples=150, deadline=None, derandomize=True)
def test_boxes_lie_inside_and_are_painted_from_far_to_near(
    seed: int, width: int, height: int
) -> None:
    scene = random_scene(random.Random(seed))
    boxes = layout(scene, width, height, seed)
    assert len(boxes) == sum(sticker.count for sticker in scene.stickers)
    feet = [box.top + box.height for box in boxes]
    assert feet == sorted(feet)
    for box in boxes:
        assert box.width >= 1
        assert box.height >= 1
        assert 0 <= box.left <= width - box.width
        assert 0 <= box.top <= height - box.height


@pytest.mark.parametrize("seed", range(25))
def test_nothing_changes_outside_the_boxes_but_shadows(seed: int) -> None:
    scene = random_scene(random.Random(1000 + seed))
    empty = Scene(scene.backdrop, (), scene.weather, scene.colour)
    change = ImageChops.difference(render(scene, 160, 120, 3), render(empty, 160, 120, 3))
    changed = np.asarray(change.convert("L")) > 0
    inside = np.zeros_like(changed)
    for box in layout(scene, 160, 120, 3):
        own = changed[box.top : box.top + box.height, box.left : box.left + box.width]
        assert own.mean() > 0.2
        shadow = round(box.width * 0.2) + 3 if box.has_shadow else 0
        inside[box.top : box.top + box.height + shadow, box.left : box.left + box.width] = True
    assert not (changed & ~inside).any()


def test_flipping_mirrors_the_drawing() -> None:
    plain = Scene(Backdrop.PLAIN, (Sticker("dog"),), colour=Colour.BLUE)
    flipped = Scene(Backdrop.PLAIN, (Sticker("dog", is_flipped=True),), colour=Colour.BLUE)
    assert differ(render(plain, 96, 96, 1), render(flipped, 96, 96, 1))


@pytest.mark.parametrize("weather", [one for one in Weather if one is not Weather.CLEAR])
@pytest.mark.parametrize("backdrop", Backdrop)
def test_weather_shows_everywhere(backdrop: Backdrop, weather: Weather) -> None:
    clear = np.asarray(render(Scene(backdrop, ()), 96, 96, 4), float)
    other = np.asarray(render(Scene(backdrop, (), weather), 96, 96, 4), float)
    assert np.abs(clear - other).mean() > 1


@pytest.mark.parametrize("hour", [TimeOfDay.NIGHT, TimeOfDay.SUNSET])
@pytest.mark.parametrize("backdrop", [Backdrop.CITY, Backdrop.ROOM, Backdrop.SEA])
def test_hours_darken_a_place(backdrop: Backdrop, hour: TimeOfDay) -> None:
    day = np.asarray(render(Scene(backdrop, ()), 96, 96, 4), float)
    late = np.asarray(render(Scene(backdrop, (), time_of_day=hour), 96, 96, 4), float)
    assert late.mean() < day.mean() - 10


def test_stickers_stand_on_ground_and_float_in_space() -> None:
    assert layout(CAT, 128, 128)[0].has_shadow
    floating = Scene(Backdrop.SPACE, CAT.stickers)
    assert not layout(floating, 128, 128)[0].has_shadow


def test_renderer_reuses_its_backdrops_and_forgets_the_oldest() -> None:
    renderer = Renderer(64, 64, variants=2, kept=3)
    first = renderer.render(CAT, 0)
    assert renderer.render(CAT, 2).tobytes() == first.tobytes()
    for backdrop in (Backdrop.BEACH, Backdrop.CITY, Backdrop.SEA, Backdrop.SNOW):
        renderer.render(Scene(backdrop, ()), 1)
    assert renderer.render(CAT, 0).tobytes() == first.tobytes()


def test_a_pooled_picture_can_be_painted_over_safely() -> None:
    renderer = Renderer(64, 64, variants=1)
    first = renderer.render(CAT, 0)
    before = first.tobytes()
    first.paste((255, 0, 0), (0, 0, 64, 64))
    assert renderer.render(CAT, 0).tobytes() == before
