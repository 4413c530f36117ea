"""Reading captions: what the nouns are, what they do, where and when."""

import json
from pathlib import Path

import pytest

from engine.stories.captions import CaptionReader
from engine.stories.lexicon import lexicon
from engine.stories.phrases import Gender, Kind
from engine.stories.premise import Premise
from engine.stories.setting import hours, places

READER = CaptionReader(lexicon(), places(), hours())


def heads(premise: Premise) -> list[str]:
    return [noun.head for noun in premise.nouns]


def place(premise: Premise) -> str:
    assert premise.place is not None
    return f"{premise.place.preposition} {premise.place.noun.head}"


def doing(premise: Premise) -> str:
    assert premise.doing is not None
    return " ".join(
        piece if isinstance(piece, str) else premise.nouns[piece].head
        for piece in premise.doing.pieces
    )


@pytest.mark.parametrize(
    ("caption", "nouns", "where", "kind"),
    [
        ("a cat and two dogs in a meadow", ["cat", "dogs", "meadow"], "in meadow", "meadow"),
        (
            "three fish and a crab under water",
            ["fish", "crab", "water"],
            "under water",
            "underwater",
        ),
        ("a bird above a house on the beach", ["bird", "house", "beach"], "on beach", "beach"),
        (
            "a kitchen with a stove and a refrigerator",
            ["kitchen", "stove", "refrigerator"],
            "in kitchen",
            "kitchen",
        ),
        (
            "a robot and a rocket in outer space",
            ["robot", "rocket", "outer space"],
            "in outer space",
            "space",
        ),
        ("A bus driving down a city street.", ["bus", "city street"], "on city street", "street"),
        (
            "a man standing in the middle of a street",
            ["man", "street"],
            "in the middle of street",
            "street",
        ),
        (
            "A pair of zebras grazing on grass in a zoo.",
            ["zebras", "grass", "zoo"],
            "in zoo",
            "garden",
        ),
        ("a kite flying in the sky over a field", ["kite", "sky", "field"], "in field", "meadow"),
        ("a sheep in the snow while it snows", ["sheep", "snow"], "in snow", "snow"),
        ("a dog on a meadow in the rain", ["dog", "meadow"], "on meadow", "meadow"),
    ],
)
def test_nouns_and_places(caption: str, nouns: list[str], where: str, kind: str) -> None:
    premise = READER.read(caption)
    assert heads(premise) == nouns
    assert place(premise) == where
    assert premise.kind == kind


@pytest.mark.parametrize(
    ("caption", "kind"),
    [
        ("a toilet and a sink", "bathroom"),
        ("a pizza on a plate", "kitchen"),
        ("two giraffes", "meadow"),
        ("a shark", "underwater"),
        ("a stop sign and a car", "street"),
        ("an alien", "space"),
        ("a couch with a blanket", "room"),
        ("a red thing", "somewhere"),
    ],
)
def test_nouns_tell_of_a_place_when_none_is_named(caption: str, kind: str) -> None:
    premise = READER.read(caption)
    assert premise.place is None
    assert premise.kind == kind


@pytest.mark.parametrize(
    ("caption", "subjects", "words"),
    [
        ("a man riding a wave on top of a surfboard", ["man"], "riding wave on top of surfboard"),
        (
            "two giraffes standing next to each other in a field",
            ["giraffes"],
            "standing next to each other in field",
        ),
        (
            "A girl sits in front of a mirror with a camera",
            ["girl"],
            "sitting in front of mirror with camera",
        ),
        (
            "A man and woman standing over a dinner table.",
            ["man", "woman"],
            "standing over table",
        ),
        (
            "Two people are riding on surfboards in the ocean.",
            ["people"],
            "riding on surfboards in ocean",
        ),
        (
            "A school bus is parked on the side of the street.",
            ["school bus"],
            "parked on the side of street",
        ),
        ("a dog that is laying down on a bed", ["dog"], "laying down on bed"),
        ("A woman holds a baby while sitting next to a cage.", ["woman"], "holding baby"),
        ("a cat stands on a table drinking water", ["cat"], "standing on table drinking water"),
        ("the old lighthouse keeper watches the storm", ["keeper"], "watching storm"),
        ("two dogs play with a ball", ["dogs"], "playing with ball"),
    ],
)
def test_what_is_being_done(caption: str, subjects: list[str], words: str) -> None:
    premise = READER.read(caption)
    assert premise.doing is not None
    assert [premise.nouns[at].head for at in premise.doing.subjects] == subjects
    assert doing(premise) == words


@pytest.mark.parametrize(
    "caption", ["a cat and a dog", "a table has a cake on it", "a bird on a wall"]
)
def test_nothing_is_done(caption: str) -> None:
    assert READER.read(caption).doing is None


@pytest.mark.parametrize(
    ("caption", "hour", "weather"),
    [
        ("an owl and a tree in a forest at night in the rain", "night", "rain"),
        ("a dog and a cat at sunset", "sunset", ""),
        ("a fox in the fog", "", "fog"),
        ("a house in falling snow", "", "snowfall"),
        ("two cats under a rainbow", "", "rainbow"),
        ("a city street on a rainy evening", "evening", "rain"),
        ("a cat under the stars", "night", ""),
        ("a sunny beach", "", "sun"),
        ("a wind turbine", "", ""),
    ],
)
def test_hours_and_weather(caption: str, hour: str, weather: str) -> None:
    premise = READER.read(caption)
    assert (premise.hour, premise.weather) == (hour, weather)


def test_a_rainbow_stays_a_noun_and_rain_does_not() -> None:
    assert "rainbow" in heads(READER.read("two cats under a rainbow"))
    assert heads(READER.read("two cats in the rain")) == ["cats"]


def test_adjectives_numbers_and_groups() -> None:
    (bus, dogs, cows) = READER.read("a red and white bus, 3 big dogs and a herd of cows").nouns
    assert bus.adjectives == ("red", "and", "white")
    assert (dogs.determiner, dogs.adjectives, dogs.is_plural) == ("three", ("big",), True)
    assert (cows.determiner, cows.is_plural) == ("a herd of", True)
    (picture,) = READER.read("a tall, black vase").nouns
    assert picture.introduced() == "a tall, black vase"


def test_very_does_not_part_a_number_from_its_noun() -> None:
    (dogs,) = READER.read("two very big dogs").nouns
    assert dogs.determiner == "two"


def test_a_plate_of_food_is_one_thing_and_clothes_belong_to_who_wears_them() -> None:
    (plate,) = READER.read("a close up of a plate of food").nouns
    assert (plate.head, plate.complement[0]) == ("plate", "of")
    girl = READER.read("a girl in a white jacket and a man with a beard").nouns[0]
    assert girl.head == "girl"
    assert girl.complement[0] == "in"


def test_the_side_of_something_is_the_thing() -> None:
    assert heads(READER.read("a car and the back of a truck")) == ["car", "truck"]


def test_owners_are_nouns_of_their_own() -> None:
    premise = READER.read("my grandmother's red bicycle by the old harbour")
    granny, bicycle, harbour = premise.nouns
    assert granny.introduced() == "my grandmother"
    assert bicycle.introduced() == "my grandmother's red bicycle"
    assert place(premise) == "by harbour"
    assert harbour.adjectives == ("old",)


def test_proper_names() -> None:
    anna, dog, _ = READER.read("Anna and her dog on a boat").nouns
    assert (anna.head, anna.is_proper) == ("Anna", True)
    assert dog.determiner == "her"
    assert heads(READER.read("an interview with Paul McCartney"))[-1] == "Paul McCartney"
    rex = READER.read("my dog Rex in the garden").nouns[0]
    assert (rex.introduced(), rex.name, rex.again()) == ("my dog", "Rex", "Rex")


@pytest.mark.parametrize(
    ("caption", "at", "kind"),
    [
        ("a mouse in a meadow", 0, Kind.ANIMAL),
        ("a keyboard and a mouse on a desk", 1, Kind.THING),
        ("a bat in the sky", 0, Kind.ANIMAL),
        ("a baseball player swinging a bat", 1, Kind.THING),
        ("a chicken in a yard", 0, Kind.ANIMAL),
        ("a plate with chicken and rice", 1, Kind.FOOD),
        ("an orange cat", 0, Kind.ANIMAL),
        ("an orange", 0, Kind.FOOD),
    ],
)
def test_the_company_a_word_keeps(caption: str, at: int, kind: Kind) -> None:
    assert READER.read(caption).nouns[at].kind is kind


def test_the_father_and_daughter_share_an_article() -> None:
    father, daughter, *_ = READER.read("The father and daughter are under an umbrella.").nouns
    assert (father.determiner, daughter.determiner) == ("the", "the")


def test_a_plain_background_is_a_place_of_that_colour() -> None:
    for caption in ("a cat on a blue background", "a cat on plain blue"):
        premise = READER.read(caption)
        assert premise.place is not None
        assert premise.place.noun.introduced() == "a blue place"


def test_words_for_the_picture_are_not_in_it() -> None:
    for opening in ("a picture of", "there is", "a black and white photo of", "A view of"):
        assert heads(READER.read(f"{opening} a cat")) == ["cat"]


def test_an_unsure_caption_gives_its_colours_and_nothing_else() -> None:
    premise = READER.read(
        "I am not sure what this shows. It is a wide, dark picture, mostly navy blue and black."
    )
    assert premise.is_unsure
    assert heads(premise) == ["Navy Blue", "Black", "picture"]
    assert premise.nouns[-1].introduced() == "a wide, dark picture"


@pytest.mark.parametrize(
    ("caption", "colours", "looks"),
    [
        ("This picture is blank: it is all white.", ["White"], "a picture"),
        (
            "I am not sure what this shows. It is a very wide black-and-white picture, "
            "mostly black, white and light grey.",
            ["Black", "White", "Light Grey"],
            "a very wide picture",
        ),
    ],
)
def test_other_measured_captions(caption: str, colours: list[str], looks: str) -> None:
    premise = READER.read(caption)
    assert heads(premise)[:-1] == colours
    assert premise.nouns[-1].introduced() == looks


def test_a_caption_without_a_noun_is_an_unsure_one() -> None:
    assert READER.read("over and over").is_unsure


def test_nouns_of_the_word_lists_read_as_one_phrase() -> None:
    pebble = READER.noun("a smooth grey pebble")
    assert (pebble.head, pebble.adjectives) == ("pebble", ("smooth", "grey"))
    assert READER.noun("a bit of green glass").complement
    assert READER.noun("a girl").gender is Gender.SHE
    assert READER.noun("a girl") is READER.noun("a girl")


@pytest.mark.shared
def test_photograph_captions_give_nouns(shared_data: Path) -> None:
    captions = json.loads((shared_data / "text/coco_captions_val2017.json").read_text())
    texts = [row["caption"] for row in captions["annotations"][::25]]
    without = [text for text in texts if READER.read(text).is_unsure]
    assert len(without) < len(texts) / 200
