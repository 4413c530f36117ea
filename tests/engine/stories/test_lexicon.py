"""Words: kinds, plurals, -ing forms, and that no sticker is unknown."""

import pytest

from engine.scenes.vocabulary import vocabulary
from engine.stories.lexicon import lexicon, listed
from engine.stories.phrases import Gender, Kind


@pytest.mark.parametrize(
    ("singular", "plural"),
    [
        ("dog", "dogs"),
        ("fox", "foxes"),
        ("bench", "benches"),
        ("berry", "berries"),
        ("monkey", "monkeys"),
        ("firewoman", "firewomen"),
        ("human", "humans"),
        ("police officer", "police officers"),
        ("teddy bear", "teddy bears"),
        ("goldfish", "goldfish"),
        ("shelf", "shelves"),
        ("child", "children"),
    ],
)
def test_plurals(singular: str, plural: str) -> None:
    assert lexicon().plural(singular) == plural


@pytest.mark.parametrize(
    ("verb", "participle"),
    [
        ("sits", "sitting"),
        ("rides", "riding"),
        ("lies", "lying"),
        ("play", "playing"),
        ("flies", "flying"),
        ("eat", "eating"),
        ("swims", "swimming"),
        ("sees", "seeing"),
        ("jumping", "jumping"),
        ("zorps", None),
    ],
)
def test_participles(verb: str, participle: str | None) -> None:
    assert lexicon().participle(verb) == participle


@pytest.mark.parametrize(
    ("word", "kind", "gender"),
    [
        ("girl", Kind.PERSON, Gender.SHE),
        ("uncle", Kind.PERSON, Gender.HE),
        ("surfer", Kind.PERSON, Gender.ANY),
        ("giraffes", Kind.ANIMAL, Gender.ANY),
        ("doll", Kind.FIGURE, Gender.IT),
        ("pizza", Kind.FOOD, Gender.IT),
        ("scissors", Kind.THING, Gender.IT),
        ("refrigerator", Kind.FIXTURE, Gender.IT),
        ("moon", Kind.SKY, Gender.IT),
        ("grass", Kind.SCENERY, Gender.IT),
        ("beard", Kind.PART, Gender.IT),
        ("kitchen", Kind.PLACE, Gender.IT),
    ],
)
def test_kinds(word: str, kind: Kind, gender: Gender) -> None:
    entry = lexicon().noun(word)
    assert entry is not None
    assert (entry.kind, entry.gender) == (kind, gender)


def test_number_is_known() -> None:
    assert [
        bool(e and e.is_plural) for e in map(lexicon().noun, ("mice", "mouse", "scissors"))
    ] == [
        True,
        False,
        True,
    ]
    broccoli = lexicon().noun("broccoli")
    assert broccoli is not None
    assert broccoli.is_mass


@pytest.mark.parametrize(
    ("word", "singular", "kind"),
    [
        ("zorps", "zorp", Kind.SCENERY),
        ("glorbies", "glorby", Kind.SCENERY),
        ("fluxes", "flux", Kind.SCENERY),
        ("grass-moss", "grass-moss", Kind.SCENERY),
        ("lamplighters", "lamplighter", Kind.PERSON),
        ("violinist", "violinist", Kind.PERSON),
    ],
)
def test_unknown_words_are_guessed(word: str, singular: str, kind: Kind) -> None:
    guess = lexicon().guessed(word)
    assert (guess.singular, guess.kind, guess.is_plural) == (singular, kind, word != singular)


def test_every_sticker_is_a_known_noun() -> None:
    unknown = [
        word
        for noun in vocabulary().nouns
        for word in (noun.singular, noun.plural)
        if lexicon().noun(word) is None
    ]
    assert unknown == []


def test_sticker_plurals_agree_with_the_stickers() -> None:
    wrong = [
        (noun.singular, noun.plural)
        for noun in vocabulary().nouns
        if noun.plural != noun.singular
        and not getattr(lexicon().noun(noun.plural), "is_plural", False)
    ]
    assert wrong == []


def test_lists_are_parted_by_commas() -> None:
    assert listed("a cat,\n dog , ,ice  cream") == ("a cat", "dog", "ice cream")
