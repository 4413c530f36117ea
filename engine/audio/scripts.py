"""Which alphabet a text is written in, and which languages are written in it."""

from __future__ import annotations

import unicodedata
from collections import Counter

LATIN, HAN, HIRAGANA = "LATIN", "CJK", "HIRAGANA"

LANGUAGES = {
    "ARABIC": ("Arabic", "ar fa ur ug sd"),
    "ARMENIAN": ("Armenian", "hy hyw"),
    "BENGALI": ("Bengali", "bn as bpy"),
    "CHEROKEE": ("Cherokee", "chr"),
    "CJK": ("Chinese", "cmn zh yue hak"),
    "CYRILLIC": ("Russian", "ru uk be bg mk sr bs hr ba cv kk ky nog tt uz"),
    "DEVANAGARI": ("Hindi", "hi mr ne kok"),
    "ETHIOPIC": ("Amharic", "am ti"),
    "GEORGIAN": ("Georgian", "ka"),
    "GREEK": ("Greek", "el grc"),
    "GUJARATI": ("Gujarati", "gu"),
    "GURMUKHI": ("Punjabi", "pa"),
    "HANGUL": ("Korean", "ko"),
    "HEBREW": ("Hebrew", "he"),
    "HIRAGANA": ("Japanese", "ja"),
    "KANNADA": ("Kannada", "kn"),
    "KATAKANA": ("Japanese", "ja"),
    "MALAYALAM": ("Malayalam", "ml"),
    "MYANMAR": ("Burmese", "my shn"),
    "ORIYA": ("Oriya", "or"),
    "SHAVIAN": ("English (Shavian alphabet)", "en-shaw"),
    "SINHALA": ("Sinhala", "si"),
    "TAMIL": ("Tamil", "ta"),
    "TELUGU": ("Telugu", "te"),
    "THAI": ("Thai", "th"),
}
"""Alphabets other than Latin: the best-known language of each, and the codes of all of them.

An alphabet goes by the first word of its letters' Unicode names.
"""

MAX_FOREIGN_SHARE = 0.2
"""A voice may meet a foreign name, but not spell its way through a foreign text."""


def letters_by_script(text: str) -> Counter[str]:
    """How many letters of each alphabet the text has; digits and signs belong to none."""
    return Counter(
        unicodedata.name(char, "unknown").replace("-", " ").split()[0]
        for char in unicodedata.normalize("NFKC", text)
        if char.isalpha()
    )


def scripts_of(language: str) -> set[str]:
    """The alphabets that `language` (a BCP 47 tag) is read in; Latin is among them always."""
    tag = language.lower()
    names = {tag, tag.split("-")[0]}
    return {LATIN} | {
        script for script, (_, codes) in LANGUAGES.items() if names & set(codes.split())
    }


def foreign_script(text: str, readable: set[str]) -> str:
    """The alphabet for want of which `text` cannot be read; empty when it can, by and large."""
    letters = letters_by_script(text)
    foreign = Counter({name: n for name, n in letters.items() if name not in readable})
    if foreign.total() <= MAX_FOREIGN_SHARE * letters.total():
        return ""
    # Chinese characters among Japanese kana are Japanese.
    return HIRAGANA if HIRAGANA in foreign else foreign.most_common(1)[0][0]


def language_to_choose(script: str) -> str:
    """A hint naming the language a text in `script` wants."""
    if script not in LANGUAGES:
        return "Choose the language that the text is written in."
    name, codes = LANGUAGES[script]
    return f"Choose a voice for the language of the text, for example {name} ({codes.split()[0]})."
