"""From text to scene: what is understood, what is reported, and the way back."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from engine.errors import BadInput
from engine.scenes.captions import canonical, references
from engine.scenes.layout import layout
from engine.scenes.parse import Parsed, parse
from engine.scenes.sample import random_scene
from engine.scenes.schema import Backdrop, Colour, Relation, Scene, TimeOfDay, Weather
from engine.scenes.vocabulary import vocabulary


def counts(scene: Scene) -> dict[str, int]:
    return {sticker.noun: sticker.count for sticker in scene.stickers}


def meaning(scene: Scene) -> tuple[object, ...]:
    return counts(scene), scene.backdrop, scene.weather, scene.colour, scene.time_of_day


def links(parsed: Parsed) -> list[tuple[str, Relation, str]]:
    stickers = parsed.scene.stickers
    return [
        (stickers[link.subject].noun, link.relation, stickers[link.target].noun)
        for link in parsed.scene.links
    ]


@given(st.integers(0, 10**9))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_canonical_captions_are_read_back_whole(seed: int) -> None:
    scene = random_scene(random.Random(seed))
    parsed = parse(canonical(scene))
    assert meaning(parsed.scene) == meaning(scene)
    assert parsed.unknown_words == parsed.left_out == ()
    assert canonical(parsed.scene) == canonical(scene)


@given(st.integers(0, 10**9))
@settings(max_examples=60, deadline=None, derandomize=True)
def test_all_references_are_read_back_whole(seed: int) -> None:
    scene = random_scene(random.Random(seed))
    for caption in references(scene):
        parsed = parse(caption)
        assert meaning(parsed.scene) == meaning(scene), caption
        assert parsed.unknown_words == parsed.left_out == (), caption


@pytest.mark.parametrize("noun", vocabulary().nouns, ids=lambda noun: noun.singular)
def test_every_word_for_every_noun(noun: object) -> None:
    known = next(one for one in vocabulary().nouns if one is noun)
    for singular, plural in ((known.singular, known.plural), *known.synonyms):
        assert counts(parse(f"draw {singular} please").scene) == {known.singular: 1}
        assert counts(parse(f"Three {plural.upper()}!").scene) == {known.singular: 3}
    assert counts(parse(known.emoji).scene) == {known.singular: 1}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2 cats, 1 dog", {"cat": 2, "dog": 1}),
        ("two cats & a dog", {"cat": 2, "dog": 1}),
        ("cats", {"cat": 2}),
        ("some sheep", {"sheep": 3}),
        ("a sheep", {"sheep": 1}),
        ("a pair of shoes", {"shoe": 2}),
        ("a cat and another cat", {"cat": 2}),
        ("a cat and a dog. The cat is happy.", {"cat": 1, "dog": 1}),
        ("a fire truck and a fire", {"fire truck": 1, "fire": 1}),
        ("teddy bears", {"teddy bear": 2}),
        ("an orange cat", {"cat": 1}),
        ("an orange and a cat", {"orange": 1, "cat": 1}),
        ("two oranges on an orange background", {"orange": 2}),
        ("a cat without a hat", {"cat": 1}),
        ("a big fluffy red dog", {"dog": 1}),
        ("grandma’s house", {"grandmother": 1, "house": 1}),
        ("the t-shirt", {"shirt": 1}),
    ],
)
def test_nouns_and_numbers(text: str, expected: dict[str, int]) -> None:
    parsed = parse(text)
    assert counts(parsed.scene) == expected
    assert parsed.unknown_words == ()


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("a cat left of a dog", ("cat", Relation.LEFT_OF, "dog")),
        ("a cat to the right of a dog", ("cat", Relation.RIGHT_OF, "dog")),
        ("a cat on the left side of a dog", ("cat", Relation.LEFT_OF, "dog")),
        ("a bird above a house", ("bird", Relation.ABOVE, "house")),
        ("a bird over a house", ("bird", Relation.ABOVE, "house")),
        ("a cat sitting on a sofa", ("cat", Relation.ABOVE, "sofa")),
        ("a cat under an umbrella", ("cat", Relation.BELOW, "umbrella")),
        ("a cat beneath a tree", ("cat", Relation.BELOW, "tree")),
        ("a cat next to a dog", ("cat", Relation.NEXT_TO, "dog")),
        ("a cat beside a dog", ("cat", Relation.NEXT_TO, "dog")),
        ("a cat in front of a house", ("cat", Relation.IN_FRONT_OF, "house")),
        ("a cat behind a house", ("cat", Relation.BEHIND, "house")),
        ("next to a house there is a cat", ("cat", Relation.NEXT_TO, "house")),
        ("a cat and a dog. The cat is left of the dog", ("cat", Relation.LEFT_OF, "dog")),
    ],
)
def test_relations(text: str, expected: tuple[str, Relation, str]) -> None:
    assert links(parse(text)) == [expected]


def test_one_thing_can_stand_to_two() -> None:
    parsed = parse("a cat left of a dog and above a mouse")
    assert links(parsed) == [
        ("cat", Relation.LEFT_OF, "dog"),
        ("cat", Relation.ABOVE, "mouse"),
    ]


@pytest.mark.parametrize(
    "text",
    [
        "a dog on the right, a cat on the left",
        "on the left a cat, on the right a dog",
        "a dog to the right of a cat",
        "a cat to the left of a dog",
    ],
)
def test_sides_set_the_order(text: str) -> None:
    boxes = sorted(layout(parse(text).scene, 128, 128), key=lambda box: box.left)
    assert [box.noun for box in boxes] == ["cat", "dog"]


def test_relations_to_places_are_no_relations() -> None:
    parsed = parse("a bird above the sea")
    assert parsed.scene.backdrop is Backdrop.SEA
    assert links(parsed) == []
    assert links(parse("a rainbow above a house and a dog")) == []


@pytest.mark.parametrize(
    ("text", "backdrop", "weather", "colour", "hour"),
    [
        ("a cat in the woods", Backdrop.FOREST, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat at the seaside", Backdrop.BEACH, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat in outer space", Backdrop.SPACE, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat under the sea", Backdrop.UNDERWATER, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat under the stars", Backdrop.NIGHT, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat at dawn", Backdrop.SUNSET, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat in the evening", Backdrop.SUNSET, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat in the morning", Backdrop.MEADOW, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat in a city at night", Backdrop.CITY, Weather.CLEAR, None, TimeOfDay.NIGHT),
        ("a cat on a beach at sunset", Backdrop.BEACH, Weather.CLEAR, None, TimeOfDay.SUNSET),
        ("a cat in the rain", Backdrop.MEADOW, Weather.RAIN, None, TimeOfDay.DAY),
        ("a cat in a foggy town", Backdrop.CITY, Weather.FOG, None, TimeOfDay.DAY),
        ("a cat in the snow", Backdrop.SNOW, Weather.CLEAR, None, TimeOfDay.DAY),
        ("a cat in the forest in snow", Backdrop.FOREST, Weather.SNOWFALL, None, TimeOfDay.DAY),
        ("a cat in a snowy forest", Backdrop.FOREST, Weather.SNOWFALL, None, TimeOfDay.DAY),
        ("a cat in a field under a rainbow", Backdrop.MEADOW, Weather.RAINBOW, None, TimeOfDay.DAY),
        ("a cat on a blue background", Backdrop.PLAIN, Weather.CLEAR, Colour.BLUE, TimeOfDay.DAY),
        ("a cat on plain pink", Backdrop.PLAIN, Weather.CLEAR, Colour.PINK, TimeOfDay.DAY),
        ("a cat on white", Backdrop.PLAIN, Weather.CLEAR, Colour.WHITE, TimeOfDay.DAY),
        ("a cat, violet backdrop", Backdrop.PLAIN, Weather.CLEAR, Colour.PURPLE, TimeOfDay.DAY),
        ("plain background, a cat", Backdrop.PLAIN, Weather.CLEAR, Colour.WHITE, TimeOfDay.DAY),
        ("a cat", Backdrop.MEADOW, Weather.CLEAR, None, TimeOfDay.DAY),
    ],
)  # fmt: skip
def test_settings(
    text: str, backdrop: Backdrop, weather: Weather, colour: Colour | None, hour: TimeOfDay
) -> None:
    parsed = parse(text)
    assert meaning(parsed.scene) == ({"cat": 1}, backdrop, weather, colour, hour)
    assert parsed.unknown_words == ()


@pytest.mark.parametrize(
    ("noun", "backdrop"),
    [
        ("shark", Backdrop.UNDERWATER),
        ("ship", Backdrop.SEA),
        ("planet", Backdrop.SPACE),
        ("sofa", Backdrop.ROOM),
        ("horse", Backdrop.MEADOW),
    ],
)
def test_an_unsaid_place_is_where_the_thing_is_at_home(noun: str, backdrop: Backdrop) -> None:
    assert parse(noun).scene.backdrop is backdrop


def test_a_place_alone_is_a_scene() -> None:
    parsed = parse("a sunset on the beach")
    assert parsed.scene == Scene(Backdrop.BEACH, (), time_of_day=TimeOfDay.SUNSET)


def test_unknown_words_are_reported_once_in_order() -> None:
    parsed = parse("a zorblax and a cat next to two hyenas and a zorblax")
    assert parsed.unknown_words == ("zorblax", "hyenas")
    assert counts(parsed.scene) == {"cat": 1}


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("ten elephants", ("6 elephants",)),
        ("five cats", ("1 cat",)),
        ("three cats and three dogs", ("1 cat", "1 dog")),
        ("a cat, a dog, a pig, a cow and a horse", ("1 horse",)),
        ("a cat in a forest on the beach", ("beach",)),
        ("a cat in the rain in the fog", ("fog",)),
    ],
)
def test_what_does_not_fit_is_reported(text: str, left_out: tuple[str, ...]) -> None:
    assert parse(text).left_out == left_out


@pytest.mark.parametrize("text", ["", "   ", "\n\t"])
def test_empty_text_is_refused(text: str) -> None:
    with pytest.raises(BadInput, match="empty"):
        parse(text)


@pytest.mark.parametrize("text", ["qwerty uiop", "12", "!?", "the", "no cats", "кот"])
def test_text_without_anything_known_is_refused_with_help(text: str) -> None:
    with pytest.raises(BadInput, match="Nothing to draw") as caught:
        parse(text)
    assert "283 things" in caught.value.hint
    assert "meadow" in caught.value.hint


def test_same_text_and_seed_same_scene() -> None:
    text = "two cats and a dog in the city"
    assert parse(text) == parse(text.upper())
    assert parse(text) == parse(text, 0)
    assert parse(text).scene != parse(text, 1).scene


@given(st.text(max_size=80))
@example("a cat 99999999999999999999 ²³ dogs")
@example("left left of of above cat cat the the 0 dogs")
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_text_gives_a_drawable_scene_or_a_clear_refusal(text: str) -> None:
    try:
        parsed = parse(text)
    except BadInput:
        return
    boxes = layout(parsed.scene, 200, 150)
    assert len(boxes) <= 4
    assert canonical(parsed.scene)


WORDS = st.sampled_from(
    "cat cats dog house bird two 3 a the left of right above on in front next to behind under "
    "and , . snow rain night beach orange red background without zorblax on the left".split(" ")
)


@given(st.lists(WORDS, min_size=1, max_size=14))
@settings(max_examples=300, deadline=None, derandomize=True)
def test_any_jumble_of_known_words_is_survived(words: list[str]) -> None:
    try:
        parsed = parse(" ".join(words))
    except BadInput:
        return
    assert len(layout(parsed.scene, 128, 128)) <= 4
    assert set(parsed.unknown_words) <= {"zorblax", "front"}
