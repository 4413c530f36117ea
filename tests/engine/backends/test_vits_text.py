import pytest

from engine.backends.vits_text import known_letters, phonemes, spell_numbers, unknown_script

ENGLISH = set("abcdefghijklmnopqrstuvwxyz' -")


@pytest.mark.parametrize(
    ("text", "letters"),
    [
        ("Hello, World!", "hello world"),
        ("Don’t — “stop”", "don't stop"),
        ("one…two—three", "one two three"),
        ("Crème brûlée à la carte", "creme brulee a la carte"),
        ("well-known", "well-known"),
        ("cafe\u0301", "cafe"),
        ("Привет", ""),
        (" \n ", ""),
    ],
)
def test_a_text_is_put_into_letters_the_voice_knows(text: str, letters: str) -> None:
    assert known_letters(text, ENGLISH) == letters


def test_letters_the_voice_knows_keep_their_accents() -> None:
    assert known_letters("Crème!", ENGLISH | {"è"}) == "crème"


def test_letters_that_unicode_has_twice_are_one() -> None:
    assert known_letters("ȚȘ", ENGLISH | {"ţ", "ş"}) == "ţş"


def test_marks_stay_with_the_letters_they_belong_to() -> None:
    hindi = set("नमस्तेि ")
    assert known_letters("नमस्ते", hindi) == "नमस्ते"
    assert known_letters("नमस्ते", hindi - {"े"}) == "नमस्त"


@pytest.mark.parametrize(
    ("text", "script"),
    [
        ("Привет, мир", "CYRILLIC"),
        ("你好", "CJK"),
        ("The dog is called 旺财 by all his many friends.", ""),
        ("Crème brûlée", ""),
        ("1234 …", ""),
    ],
)
def test_a_text_in_letters_the_voice_does_not_know_is_told_by_its_alphabet(
    text: str, script: str
) -> None:
    assert unknown_script(text, ENGLISH) == script


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("3 cats", "three cats"),
        ("the 21st of May", "the twenty first of May"),
        ("1,234 steps", "one thousand two hundred and thirty four steps"),
        ("3.5 km", "three point five km"),
        ("1, 2 and 3.", "one, two and three."),
        ("A4 and B2B", "A4 and B2B"),
        ("no numbers", "no numbers"),
    ],
)
def test_english_numbers_are_spelled(text: str, words: str) -> None:
    assert spell_numbers(text) == words


class Everything:
    """A vocabulary that has every character."""

    def __contains__(self, char: object) -> bool:
        return True


@pytest.mark.parametrize(
    ("text", "signs"),
    [
        ("hello, world.", "həlˈoʊ, wˈɜːld."),
        (
            'the old fox — who was tired — slept; then he woke: "why?" he said...',
            'ðɪ ˈoʊld fˈɑːks — hˌuː wʌz tˈaɪɚd — slˈɛpt; ðˈɛn hiː wˈoʊk: "wˈaɪ?" hiː sˈɛd...',
        ),
        ("it's 3 o'clock!", "ɪts θɹˈiː əklˈɑːk!"),
        ("well-known (in town)", "wˈɛlnˈoʊn (ɪn tˈaʊn)"),
        ("", ""),
    ],
)
def test_phonemes_are_those_of_the_package_phonemizer(text: str, signs: str) -> None:
    """Expected: phonemizer 3 with its backend espeak, en-us, stress and punctuation kept."""
    assert phonemes(text, Everything()) == signs


def test_phonemes_that_the_voice_does_not_know_are_left_out() -> None:
    assert phonemes("hello, world.", set("həloʊwɜːld ")) == "həloʊ wɜːld"
