"""A text in the letters that a VITS voice knows."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Container

from engine.audio.espeak_library import library
from engine.audio.scripts import MAX_FOREIGN_SHARE, letters_by_script

_NUMBER = re.compile(r"(?<!\w)\d+(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th)?(?!\w)")
_MARKS = re.compile(r"(\s*[;:,.!?¡¿—…\"«»“”(){}\[\]]+\s*)")
_SAME = {"’": "'", "‘": "'", "ʼ": "'", "ț": "ţ", "ș": "ş"}
"""Characters that stand for others where a voice knows only those."""


def known_letters(text: str, vocabulary: Container[str]) -> str:
    """`text` with only characters that are in `vocabulary`, in one case.

    An accent that the voice does not know is left out, other signs part words, and so do breaks.
    """
    text = unicodedata.normalize("NFC", text)
    return " ".join("".join(_known(char, vocabulary) for char in text).split())


def unknown_script(text: str, vocabulary: Container[str]) -> str:
    """The alphabet of the letters that are not in `vocabulary`; empty if those are few."""
    text = unicodedata.normalize("NFC", text)
    letters = [char for char in text if char.isalpha()]
    unknown = [char for char in letters if not _known(char, vocabulary)]
    if len(unknown) <= MAX_FOREIGN_SHARE * len(letters):
        return ""
    return letters_by_script("".join(unknown)).most_common(1)[0][0]


def phonemes(text: str, vocabulary: Container[str]) -> str:
    """How American English says `text`, in the phonetic signs that are in `vocabulary`.

    For models trained on what the package phonemizer makes of a text: words in IPA with stress,
    as eSpeak NG says them, and the marks between them as they were.
    """
    spoken = library()
    parts = _MARKS.split(unicodedata.normalize("NFC", text))
    parts[::2] = [spoken.phonemes(words, "gmw/en-US") for words in parts[::2]]
    return "".join(char for char in "".join(parts) if char in vocabulary).strip()


def spell_numbers(text: str) -> str:
    """English `text` with its numbers in words: "21st" becomes "twenty first"."""
    return _NUMBER.sub(_in_words, text)


def _in_words(number: re.Match[str]) -> str:
    import inflect

    words = str(inflect.engine().number_to_words(number[0].replace(",", "")))
    return words.replace("-", " ").replace(",", "")


def _known(char: str, vocabulary: Container[str]) -> str:
    lower = char.lower()
    for same in (char, lower, _SAME.get(lower, "")):
        if same and same in vocabulary:
            return same
    plain = "".join(part for part in unicodedata.normalize("NFKD", lower) if part in vocabulary)
    if plain:
        return plain
    is_of_a_word = char.isalnum() or unicodedata.category(char).startswith("M")
    return "" if is_of_a_word else " "
