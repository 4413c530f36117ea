"""Random scenes: plausible, readable, and always the same from the same seed."""

import random
from collections import Counter
from itertools import pairwise

import numpy as np
import pytest

from engine.scenes import atlas
from engine.scenes.layout import layout
from engine.scenes.placement import MIN_SIZE, Entry, arrange, most_covered
from engine.scenes.sample import DRAWINGS, random_scene
from engine.scenes.schema import (
    MAX_DRAWINGS,
    Backdrop,
    Link,
    Placed,
    Relation,
    Scene,
    Sticker,
    Weather,
)
from engine.scenes.stage import STAGES
from engine.scenes.vocabulary import vocabulary


def scenes(count: int, seed: int = 11) -> list[Scene]:
    rng = random.Random(seed)
    return [random_scene(rng) for _ in range(count)]


SCENES = scenes(3000)


def test_every_backdrop_has_a_stage() -> None:
    assert set(STAGES) == set(Backdrop)
    assert len(Backdrop) >= 14


def test_same_seed_same_scenes() -> None:
    assert scenes(50) == SCENES[:50]
    assert scenes(50, seed=12) != SCENES[:50]


def test_counts_stay_within_the_limit_and_nouns_differ() -> None:
    assert {sum(drawing) for drawing in DRAWINGS} == set(range(1, MAX_DRAWINGS + 1))
    for scene in SCENES:
        assert 1 <= sum(sticker.count for sticker in scene.stickers) <= MAX_DRAWINGS
        nouns = [sticker.noun for sticker in scene.stickers]
        assert len(set(nouns)) == len(nouns)


def test_all_nouns_backdrops_and_weathers_turn_up_fairly() -> None:
    nouns = Counter(sticker.noun for scene in SCENES for sticker in scene.stickers)
    backdrops = Counter(scene.backdrop for scene in SCENES)
    assert set(nouns) == {noun.singular for noun in vocabulary().nouns}
    assert min(nouns.values()) >= 4
    assert min(backdrops[backdrop] for backdrop in Backdrop) > len(SCENES) * 0.03
    assert {scene.weather for scene in SCENES} == set(Weather)


def test_weather_suits_the_backdrop_and_only_plain_ones_have_a_colour() -> None:
    for scene in SCENES:
        assert scene.weather is Weather.CLEAR or scene.weather in STAGES[scene.backdrop].weathers
        assert (scene.colour is not None) is (scene.backdrop is Backdrop.PLAIN)


def test_nothing_is_tiny() -> None:
    for scene in SCENES:
        for placed in layout(scene, 128, 128):
            assert max(placed.width, placed.height) >= 0.26 * 128
        assert all(sticker.size >= MIN_SIZE for sticker in scene.stickers)


def test_boxes_are_hardly_covered() -> None:
    covered = [most_covered(scene) for scene in SCENES]
    assert max(covered) < 0.25
    assert sum(share > 0.17 for share in covered) < len(SCENES) * 0.005


def hidden_share(boxes: list[Placed], index: int, size: int) -> float:
    """The share of one drawing's own pixels that later drawings hide."""
    canvas = np.zeros((size, size), bool)
    for over in boxes[index + 1 :]:
        paint(canvas, over)
    under = np.zeros((size, size), bool)
    paint(under, boxes[index])
    return float((canvas & under).sum() / under.sum())


def paint(canvas: "np.ndarray[tuple[int, int], np.dtype[np.bool_]]", box: Placed) -> None:
    sticker = atlas.sticker_at(box.noun, box.width, box.height, box.is_flipped)
    shape = np.asarray(sticker.getchannel("A")) > 127
    canvas[box.top : box.top + box.height, box.left : box.left + box.width] |= shape


def test_less_than_an_eighth_of_nearly_every_drawing_is_hidden() -> None:
    shares = [
        hidden_share(boxes, index, 192)
        for boxes in (layout(scene, 192, 192) for scene in SCENES[:600])
        for index in range(len(boxes))
    ]
    assert max(shares) < 0.25
    assert sum(share > 0.15 for share in shares) < 0.01 * len(shares)


def test_order_from_the_left_is_plain_unless_stacked() -> None:
    for scene in SCENES:
        if not scene.links:
            places = sorted(sticker.x for sticker in scene.stickers)
            gaps = [right - left for left, right in pairwise(places)]
            assert all(gap > 0.12 for gap in gaps)


def test_above_and_in_front_look_so() -> None:
    for scene in SCENES:
        for link in scene.links:
            subject, target = scene.stickers[link.subject], scene.stickers[link.target]
            assert abs(subject.x - target.x) < 0.05
            if link.relation is Relation.ABOVE:
                _, height = atlas.shape(target.noun)
                assert subject.y <= target.y - target.size * height + 0.01
            else:
                assert link.relation is Relation.IN_FRONT_OF
                assert subject.y > target.y


def middles(stickers: tuple[Sticker, ...]) -> list[float]:
    return [sticker.x for sticker in stickers]


@pytest.mark.parametrize("seed", range(5))
def test_arrange_keeps_the_order_and_obeys_left_and_right(seed: int) -> None:
    entries = [Entry("cat"), Entry("dog"), Entry("house")]
    rng = random.Random(seed)
    first, second, third = middles(arrange(entries, Backdrop.MEADOW, rng))
    assert first < second < third
    links = [Link(0, Relation.RIGHT_OF, 2)]
    cat, dog, house = middles(arrange(entries, Backdrop.MEADOW, rng, links))
    assert dog < house < cat
    links = [Link(2, Relation.LEFT_OF, 0)]
    cat, dog, house = middles(arrange(entries, Backdrop.MEADOW, rng, links))
    assert house < cat < dog


def test_next_to_brings_together_and_behind_is_farther() -> None:
    entries = [Entry("cat"), Entry("dog"), Entry("house")]
    rng = random.Random(1)
    cat, dog, house = middles(arrange(entries, Backdrop.CITY, rng, [Link(0, Relation.NEXT_TO, 2)]))
    assert dog < house < cat
    placed = arrange(entries[:2], Backdrop.CITY, rng, [Link(0, Relation.BEHIND, 1)])
    assert placed[0].y < placed[1].y


def test_three_can_hang_one_above_the_other() -> None:
    links = [Link(0, Relation.ABOVE, 1), Link(2, Relation.BELOW, 1)]
    entries = [Entry("bird"), Entry("cat"), Entry("dog")]
    bird, cat, dog = arrange(entries, Backdrop.MEADOW, random.Random(2), links)
    assert bird.y < cat.y < dog.y
    assert max(middles((bird, cat, dog))) - min(middles((bird, cat, dog))) < 0.1


def test_contradicting_links_do_no_harm() -> None:
    links = [
        Link(0, Relation.ABOVE, 1),
        Link(1, Relation.ABOVE, 0),
        Link(0, Relation.IN_FRONT_OF, 1),
        Link(0, Relation.LEFT_OF, 1),
        Link(0, Relation.RIGHT_OF, 1),
    ]
    assert len(arrange([Entry("cat"), Entry("dog")], Backdrop.SEA, random.Random(3), links)) == 2


def test_nothing_to_arrange() -> None:
    assert arrange([], Backdrop.NIGHT, random.Random(0)) == ()


def test_unknown_nouns_are_refused() -> None:
    with pytest.raises(KeyError):
        arrange([Entry("zorblax")], Backdrop.PLAIN, random.Random(0))
