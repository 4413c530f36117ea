"""The noun list, the atlas and what they promise each other."""

import json
from pathlib import Path

import inflect
import pytest
from PIL import Image

from engine.scenes import atlas
from engine.scenes.schema import MAX_DRAWINGS
from engine.scenes.vocabulary import (
    NUMBER_WORDS,
    STICKERS_DIR,
    Habitat,
    Vocabulary,
    read_nouns,
    vocabulary,
)

NOUNS = vocabulary().nouns


def test_there_are_enough_nouns_and_no_two_share_a_picture() -> None:
    assert len(NOUNS) >= 260
    assert len({noun.singular for noun in NOUNS}) == len(NOUNS)
    assert len({noun.emoji for noun in NOUNS}) == len(NOUNS)


@pytest.mark.parametrize("noun", NOUNS, ids=lambda noun: noun.singular)
def test_noun_is_lower_case_short_and_found_by_all_its_words(noun: object) -> None:
    assert noun in NOUNS
    known = next(one for one in NOUNS if one is noun)
    for singular, plural in ((known.singular, known.plural), *known.synonyms):
        assert singular == singular.lower()
        assert plural == plural.lower()
        found, many = vocabulary().lookup(singular), vocabulary().lookup(plural)
        assert found is not None
        assert found.noun is known
        assert not found.is_plural
        assert many is not None
        assert many.noun is known
        assert many.is_plural is (plural != singular)
    assert len(known.singular.split()) <= 2


def test_articles_agree_with_inflect() -> None:
    english = inflect.engine()
    wrong = [noun.counted(1) for noun in NOUNS if english.a(noun.singular) != noun.counted(1)]
    assert wrong == []


def test_plurals_agree_with_inflect_but_for_known_choices() -> None:
    english = inflect.engine()
    chosen = {"bison", "cactus", "chili", "dice", "flamingo"}
    wrong = [
        (noun.singular, noun.plural)
        for noun in NOUNS
        if noun.singular not in chosen and english.plural(noun.singular) != noun.plural
    ]
    assert wrong == []


def test_counted_says_article_and_number_words() -> None:
    assert vocabulary()["owl"].counted(1) == "an owl"
    assert vocabulary()["unicorn"].counted(1) == "a unicorn"
    assert vocabulary()["hourglass"].counted(1) == "an hourglass"
    assert vocabulary()["mouse"].counted(2) == "two mice"
    assert len(NUMBER_WORDS) == MAX_DRAWINGS + 1


def test_lookup_ignores_case_and_spaces_and_knows_its_limits() -> None:
    word = vocabulary().lookup("  Fire   ENGINES ")
    assert word is not None
    assert word.noun.singular == "fire truck"
    assert word.is_plural
    assert vocabulary().lookup("zorblax") is None
    with pytest.raises(KeyError):
        vocabulary()["kitten"]


def test_every_habitat_is_lived_in() -> None:
    assert {noun.habitat for noun in NOUNS} == set(Habitat)


def test_one_word_cannot_mean_two_nouns() -> None:
    with pytest.raises(ValueError, match="means both"):
        Vocabulary((NOUNS[0], NOUNS[0]))


def test_a_broken_list_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "nouns.toml"
    path.write_text(
        'nouns = [{ singular = "cat", plural = "cats", emoji = "1F408", habitat = "ground", '
        'scale = "medium", synonyms = "kitten" }]',
        encoding="utf-8",
    )
    with pytest.raises(ValueError, match="no list"):
        read_nouns(path)


def test_atlas_holds_exactly_the_nouns() -> None:
    assert set(atlas.index()) == {noun.singular for noun in NOUNS}


def test_stickers_are_trimmed_and_lie_apart() -> None:
    with Image.open(atlas.ATLAS_PATH) as picture:
        width, height = picture.size
    taken: set[tuple[int, int]] = set()
    for noun, (left, top, wide, high) in atlas.index().items():
        assert left >= 0
        assert top >= 0
        assert left + wide <= width
        assert top + high <= height
        assert atlas.sticker(noun).getchannel("A").getbbox() == (0, 0, wide, high), noun
        cells = {(x // 8, y // 8) for x in range(left + 8, left + wide - 8, 8)
                 for y in range(top + 8, top + high - 8, 8)}  # fmt: skip
        assert not cells & taken, noun
        taken |= cells


def test_shapes_are_normalised_to_the_longer_side() -> None:
    for noun in NOUNS:
        assert max(atlas.shape(noun.singular)) == 1.0
        assert min(atlas.shape(noun.singular)) > 0.2


@pytest.mark.parametrize("size", [(20, 17), (136, 120), (400, 350)])
def test_sticker_at_any_size_is_exact_and_flips(size: tuple[int, int]) -> None:
    plain = atlas.sticker_at("dog", *size, is_flipped=False)
    flipped = atlas.sticker_at("dog", *size, is_flipped=True)
    assert plain.size == flipped.size == size
    assert plain.mode == "RGBA"
    assert plain.transpose(Image.Transpose.FLIP_LEFT_RIGHT).tobytes() == flipped.tobytes()


def test_licence_lies_beside_the_atlas() -> None:
    text = (STICKERS_DIR / "OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in text
    assert "Copyright" in text
    assert "PERMISSION & CONDITIONS" in text
    assert "OFL" in json.loads(atlas.INDEX_PATH.read_text(encoding="utf-8"))["license"]


def test_the_atlas_is_small() -> None:
    assert atlas.ATLAS_PATH.stat().st_size < 5_000_000
