"""What the captioner learns from: examples, batches, augmentation, pictures that show nothing."""

import random
from pathlib import Path

import numpy as np
import pytest
import torch
from PIL import Image

from engine.scenes.vocabulary import vocabulary
from engine.training.augmentation import augment
from engine.training.negatives import PhotoPool, negative
from engine.training.scene_batches import SceneBatches, patch_labels
from engine.training.scene_set import GRID, UNKNOWN_CAPTION, SceneSet
from engine.training.starter import build_tokenizer

SIDE_PX = 64


@pytest.fixture(scope="module")
def scenes() -> SceneSet:
    return SceneSet(seed=3, side_px=SIDE_PX)


def test_an_example_depends_on_its_number_alone(scenes: SceneSet) -> None:
    again = SceneSet(seed=3, side_px=SIDE_PX)
    for number in (5, 2, 9):
        one, other = scenes[number], again[number]
        assert one.caption == other.caption
        assert np.array_equal(one.picture, other.picture)
        assert np.array_equal(one.cells, other.cells)
    assert scenes[0].caption != SceneSet(seed=4, side_px=SIDE_PX)[0].caption


def test_examples_are_scenes_crowds_and_now_and_then_nothing_known(scenes: SceneSet) -> None:
    examples = [scenes[number] for number in range(60)]
    unknown = [example for example in examples if example.caption == UNKNOWN_CAPTION]
    crowds = [example for example in examples if not example.caption]
    assert 2 <= len(unknown) <= 25
    assert 10 <= len(crowds) <= 35
    assert min(len(set(crowd.cells.flatten()) - {0}) for crowd in crowds) >= 2
    assert all(example.picture.shape == (SIDE_PX, SIDE_PX, 3) for example in examples)
    assert all(not example.cells.any() for example in unknown)
    nouns = vocabulary().nouns
    for example in (one for one in examples if one.caption):
        for number in set(example.cells.flatten()) - {0}:
            noun = nouns[number - 1]
            assert noun.singular in example.caption or noun.plural in example.caption


def test_late_examples_have_few_crowds() -> None:
    late = SceneSet(seed=3, side_px=SIDE_PX, late=30)
    crowds = [not late[number].caption for number in range(60)]
    assert sum(crowds[:30]) > 2 * sum(crowds[30:])


def test_cells_lie_where_the_sticker_is(scenes: SceneSet) -> None:
    """Colours differ where a noun is from where it is not, in most pictures."""
    differs = []
    for number in range(40):
        example = scenes[number]
        if example.cells.any() and not example.cells.all():
            pixels = example.picture.reshape(GRID, SIDE_PX // GRID, GRID, SIDE_PX // GRID, 3)
            colour = pixels.mean((1, 3))
            spread = [
                colour[mask].std(0).mean() for mask in (example.cells > 0, example.cells == 0)
            ]
            differs.append(spread[0] > spread[1])
    assert sum(differs) > len(differs) * 0.6


def test_negatives_fill_the_square_and_repeat_by_seed(tmp_path: Path) -> None:
    Image.effect_noise((90, 40), 80).convert("RGB").save(tmp_path / "noise.png")
    (tmp_path / "notes.txt").write_text("no picture")
    photos = PhotoPool(tmp_path)
    assert len(photos) == 1
    for seed in range(60):
        one = negative(random.Random(seed), 48, photos if seed % 2 else None)
        other = negative(random.Random(seed), 48, photos if seed % 2 else None)
        assert one.size == (48, 48)
        assert one.mode == "RGB"
        assert one.tobytes() == other.tobytes()


def test_photos_are_read_when_first_wanted(tmp_path: Path) -> None:
    Image.new("RGB", (50, 50), "red").save(tmp_path / "red.png")
    scenes = SceneSet(0, SIDE_PX, tmp_path)
    assert scenes.photos is not None
    assert scenes.photos is scenes.photos


def test_augmentation_keeps_shape_range_and_numbers() -> None:
    rng = torch.Generator().manual_seed(1)
    pictures = torch.rand(16, 3, SIDE_PX, SIDE_PX, generator=rng)
    cells = torch.randint(0, 5, (16, GRID, GRID), generator=rng)
    changed, moved = augment(pictures, cells, torch.Generator().manual_seed(2))
    again, _ = augment(pictures, cells, torch.Generator().manual_seed(2))
    assert changed.shape == pictures.shape
    assert moved.shape == cells.shape
    assert 0 <= changed.min() <= changed.max() <= 1
    assert set(moved.unique().tolist()) <= set(cells.unique().tolist())
    assert torch.equal(changed, again)
    assert not torch.allclose(changed, pictures, atol=0.02)


def test_labels_move_with_the_picture() -> None:
    """A white square on black, and its label, are found at the same place after any turn."""
    pictures = torch.zeros(32, 3, SIDE_PX, SIDE_PX)
    cells = torch.zeros(32, GRID, GRID, dtype=torch.long)
    pictures[:, :, 16:36, 24:52] = 1
    cells[:, 8:18, 12:26] = 7
    turned, moved = augment(pictures, cells, torch.Generator().manual_seed(5))
    small = torch.nn.functional.avg_pool2d(turned.mean(1, keepdim=True), SIDE_PX // GRID)[:, 0]
    inside = small[moved == 7].mean()
    outside = small[moved == 0].mean()
    assert inside > 0.5
    assert outside < 0.25


def test_a_patch_is_labelled_by_the_most_of_its_cells() -> None:
    cells = torch.zeros(1, GRID, GRID, dtype=torch.long)
    cells[0, :8, :8] = 4
    cells[0, :4, 8:16] = 9
    labels = patch_labels(cells, 4).reshape(4, 4)
    assert labels[0, 0] == 4
    assert labels[0, 1] == -100, "half one noun and half none is not clear"
    assert labels[2:].eq(0).all()


def test_batches_repeat_whoever_draws_them(scenes: SceneSet) -> None:
    captions = [UNKNOWN_CAPTION, "a cat, two dogs and an owl in a meadow"]
    batches = SceneBatches(scenes, build_tokenizer(captions), size=4, grid=4)
    drawn = list(batches.between(8, 20, workers=0))
    assert len(drawn) == 3
    (third,) = batches.between(16, 20, workers=1)
    assert torch.equal(third.pictures, drawn[2].pictures)
    assert torch.equal(third.tokens, drawn[2].tokens)
    assert third.pictures.shape == (4, 3, SIDE_PX, SIDE_PX)
    assert third.patches.shape == (4, 16)
