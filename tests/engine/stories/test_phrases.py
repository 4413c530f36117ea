"""Articles, possessives and the forms of a noun phrase."""

import pytest

from engine.stories.phrases import Gender, Kind, NounPhrase, article, joined, possessive


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("cat", "a"),
        ("owl", "an"),
        ("unicorn", "a"),
        ("uniform", "a"),
        ("umbrella", "an"),
        ("uninvited guest", "an"),
        ("hour", "an"),
        ("hourglass", "an"),
        ("horse", "a"),
        ("one-eyed dog", "a"),
        ("old umbrella", "an"),
        ("ufo", "a"),
        ("utensil", "a"),
        ("ugly duckling", "an"),
        ("8 balls", "an"),
    ],
)
def test_the_article_follows_the_sound(words: str, expected: str) -> None:
    assert article(words) == expected


@pytest.mark.parametrize(
    ("words", "is_plural", "expected"),
    [
        ("the dog", False, "the dog's"),
        ("the dogs", True, "the dogs'"),
        ("the children", True, "the children's"),
        ("James", False, "James's"),
    ],
)
def test_possessives(words: str, is_plural: bool, expected: str) -> None:
    assert possessive(words, is_plural) == expected


def test_lists_have_one_and() -> None:
    assert joined([]) == ""
    assert joined(["a cat"]) == "a cat"
    assert joined(["a cat", "a dog", "a bird"]) == "a cat, a dog and a bird"


def _dogs(determiner: str) -> NounPhrase:
    return NounPhrase("dogs", Kind.ANIMAL, "dog", determiner, ("brown",), is_plural=True)


def test_first_and_later_mentions() -> None:
    cat = NounPhrase("cat", Kind.ANIMAL, "cat", "a", ("old",))
    assert (cat.introduced(), cat.again(), cat.again(True)) == (
        "an old cat",
        "the cat",
        "the old cat",
    )
    assert _dogs("two").introduced() == "two brown dogs"
    assert _dogs("two").again() == "the two dogs"
    assert _dogs("").introduced() == "some brown dogs"
    assert _dogs("a group of").introduced() == "a group of brown dogs"
    assert _dogs("a group of").again() == "the dogs"


def test_owners_names_and_things_there_is_one_of() -> None:
    granny = NounPhrase("grandmother", Kind.PERSON, "grandmother", "my", gender=Gender.SHE)
    assert (granny.introduced(), granny.again()) == ("my grandmother", "my grandmother")
    bicycle = NounPhrase("bicycle", Kind.THING, "bicycle", "my grandmother's", ("red",))
    assert bicycle.introduced() == "my grandmother's red bicycle"
    assert bicycle.again() == "the bicycle"
    assert NounPhrase("Anna", Kind.PERSON, "Anna").introduced() == "Anna"
    assert NounPhrase("sun", Kind.SKY, "sun", "a").introduced() == "the sun"
    assert NounPhrase("water", Kind.SCENERY, "water", is_mass=True).introduced() == "some water"
    assert NounPhrase("sheep", Kind.ANIMAL, "sheep", "another").introduced() == "another sheep"


def test_pronouns_follow_number_before_gender() -> None:
    girls = NounPhrase("girls", Kind.PERSON, "girl", "two", is_plural=True, gender=Gender.SHE)
    assert girls.pronouns.they == "they"
    girl = NounPhrase("girl", Kind.PERSON, "girl", "a", gender=Gender.SHE)
    assert (girl.pronouns.they, girl.pronouns.them, girl.pronouns.themself) == (
        "she",
        "her",
        "herself",
    )
