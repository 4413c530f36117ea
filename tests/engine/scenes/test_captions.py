"""Captions: true, grammatical, and all different."""

import random
import re

import pytest

from engine.scenes.captions import canonical, references
from engine.scenes.placement import Entry, arrange
from engine.scenes.sample import random_scene
from engine.scenes.schema import (
    Backdrop,
    Colour,
    Link,
    Relation,
    Scene,
    Sticker,
    TimeOfDay,
    Weather,
)
from engine.scenes.vocabulary import vocabulary

SCENES = [random_scene(random.Random(seed)) for seed in range(400)]


def scene(*nouns: tuple[str, int], backdrop: Backdrop = Backdrop.MEADOW) -> Scene:
    places = (0.2, 0.5, 0.8, 0.9)
    stickers = tuple(
        Sticker(noun, count, x=x) for (noun, count), x in zip(nouns, places, strict=False)
    )
    return Scene(backdrop, stickers)


def test_canonical_examples() -> None:
    assert canonical(scene(("cat", 1), ("dog", 2))) == "a cat and two dogs in a meadow"
    assert (
        canonical(scene(("owl", 1), ("tree", 1), ("house", 1), backdrop=Backdrop.FOREST))
        == "an owl, a tree and a house in a forest"
    )
    rainy = Scene(Backdrop.CITY, (Sticker("mouse", 3),), Weather.RAIN)
    assert canonical(rainy) == "three mice in a city in the rain"
    plain = Scene(Backdrop.PLAIN, (Sticker("unicorn"),), colour=Colour.ORANGE)
    assert canonical(plain) == "a unicorn on an orange background"
    dark = Scene(Backdrop.BEACH, (Sticker("crab"),), time_of_day=TimeOfDay.NIGHT)
    assert canonical(dark) == "a crab on a beach at night"


def test_nouns_come_from_left_to_right() -> None:
    turned = Scene(Backdrop.ROOM, (Sticker("cat", x=0.8), Sticker("dog", x=0.2)))
    assert canonical(turned) == "a dog and a cat in a room"


@pytest.mark.parametrize(
    ("relation", "caption"),
    [
        (Relation.ABOVE, "a bird above a house in a meadow"),
        (Relation.BELOW, "a house above a bird in a meadow"),
        (Relation.IN_FRONT_OF, "a bird in front of a house in a meadow"),
        (Relation.BEHIND, "a house in front of a bird in a meadow"),
        (Relation.LEFT_OF, "a bird and a house in a meadow"),
        (Relation.RIGHT_OF, "a house and a bird in a meadow"),
        (Relation.NEXT_TO, "a bird and a house in a meadow"),
    ],
)
def test_relations_that_leap_to_the_eye_are_said(relation: Relation, caption: str) -> None:
    links = (Link(0, relation, 1),)
    entries = [Entry("bird"), Entry("house")]
    stickers = arrange(entries, Backdrop.MEADOW, random.Random(4), links)
    assert canonical(Scene(Backdrop.MEADOW, stickers, links=links)) == caption


def test_references_start_with_the_canonical_one_and_differ() -> None:
    for one in SCENES:
        captions = references(one)
        assert captions[0] == canonical(one)
        assert len(set(captions)) == len(captions) >= 4


def test_references_name_every_noun_with_its_number() -> None:
    for one in SCENES:
        wanted = [vocabulary()[sticker.noun].counted(sticker.count) for sticker in one.stickers]
        for caption in references(one):
            for phrase in wanted:
                assert re.search(rf"\b{phrase}\b", caption), caption


def test_captions_are_clean_english() -> None:
    for one in SCENES:
        for caption in references(one):
            assert re.fullmatch(r"[a-z][a-z ,]*[a-z]", caption), caption
            assert "  " not in caption
            assert " ," not in caption
            assert not re.search(r"\ba [aeio]", caption), caption
            assert not re.search(r"\ban [^aeiouh]", caption), caption
            assert not re.search(r"\bthere is (two|three|four)\b", caption), caption
            assert not re.search(r"\bthere are an? ", caption), caption


def test_canonical_captions_are_short() -> None:
    assert max(len(canonical(one).split()) for one in SCENES) <= 20


def test_an_empty_scene_has_captions_too() -> None:
    empty = Scene(Backdrop.NIGHT, ())
    assert canonical(empty) == "nothing at night"
    assert "there is nothing at night" in references(empty)
