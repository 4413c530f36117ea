import pytest

from engine.backends.espeak_voices import Gender, choose, variants, voices
from engine.errors import BadOption
from engine.schema import SpeechOptions


def identifier(**options: str) -> str:
    return choose(SpeechOptions(**options)).identifier


def test_over_a_hundred_languages_are_spoken() -> None:
    assert len({voice.language.split("-")[0] for voice in voices()}) >= 100
    assert len({voice.name for voice in voices()}) == len(voices())


def test_every_voice_can_be_chosen_by_the_name_it_is_listed_under() -> None:
    for voice in voices():
        assert choose(SpeechOptions(voice=voice.name)).voice.title == voice.title


def test_there_are_timbres_of_men_and_women() -> None:
    genders = {variant.name: variant.gender for variant in variants()}
    assert len(genders) >= 100
    assert genders["f3"] is Gender.FEMALE
    assert genders["m3"] is Gender.MALE
    assert all(variant.language == "" for variant in variants())


@pytest.mark.parametrize(
    ("voice", "expected"),
    [
        ("en-gb", "gmw/en"),
        ("EN-US", "gmw/en-US"),
        ("de", "gmw/de"),
        ("German", "gmw/de"),
        ("en-us+f3", "gmw/en-US+f3"),
        ("pt-br+Alex", "roa/pt-BR+Alex"),
        ("+f3", "gmw/en+f3"),
    ],
)
def test_a_voice_is_found_by_code_or_title_with_or_without_a_timbre(
    voice: str, expected: str
) -> None:
    assert identifier(voice=voice) == expected


@pytest.mark.parametrize(
    ("language", "expected"),
    [
        ("en", "gmw/en"),
        ("en-US", "gmw/en-US"),
        ("en_AU", "gmw/en"),
        ("de-AT", "gmw/de"),
        ("zh", "sit/cmn"),
        ("zh-Hant-TW", "sit/cmn"),
        ("zh-yue", "sit/yue"),
        ("no", "gmq/nb"),
        ("fr", "roa/fr"),
        ("es-MX", "roa/es-419"),
    ],
)
def test_without_a_name_the_best_voice_of_the_language_speaks(language: str, expected: str) -> None:
    assert identifier(language=language) == expected


def test_a_name_goes_before_the_language() -> None:
    assert identifier(voice="fr-be", language="de") == "roa/fr-BE"


def test_an_unknown_voice_is_refused_with_those_called_alike() -> None:
    with pytest.raises(BadOption, match="no voice called ‘en-uss’") as caught:
        identifier(voice="en-uss")
    assert "en-us" in caught.value.hint
    with pytest.raises(BadOption) as caught:
        identifier(voice="???")
    assert caught.value.hint == "Choose one from the list of voices."


def test_an_unknown_timbre_is_refused_with_those_called_alike() -> None:
    with pytest.raises(BadOption, match="no timbre of voice called ‘f33’") as caught:
        identifier(voice="en-us+f33")
    assert "f3" in caught.value.hint


@pytest.mark.parametrize("language", ["xx", "", "tlh-x-nowhere"])
def test_an_unknown_language_is_refused(language: str) -> None:
    with pytest.raises(BadOption, match="does not speak the language"):
        identifier(language=language)
