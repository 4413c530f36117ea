"""The words of a caption before they are read for nouns: marks, openings, hours and weather."""

from __future__ import annotations

import re

from engine.stories.lexicon import Lexicon
from engine.stories.setting import Hours

_MARKS = re.compile(r"[\[\]{}|<>*_#\\]")
_AT_TIME = (
    r"\b(?:in|at|on|during|under|while|after|before)\s+(?:it\s+is\s+|it\s+|the\s+|a\s+|an\s+)?"
)
_BACKGROUND = re.compile(
    r"\b(?:on|in front of|against) (?:an? |the )?(?:plain )?(\w+)( background)?$"
)


def cleaned(caption: str) -> str:
    """The caption without marks that would be taken for something else, and without its stop."""
    text = " ".join(_MARKS.sub(" ", caption.replace('"', "'")).split()).strip(" .!?'")
    return re.sub(r" (?=[,.;:!?])", "", text)


def without_opening(text: str, lexicon: Lexicon) -> str:
    """Without "a picture of" and the like: what is in the picture, not what it is."""
    lowered = text.lower()
    for opening in sorted(lexicon.small["openings"], key=len, reverse=True):
        if lowered.startswith(opening + " "):
            return text[len(opening) + 1 :]
    return text


def without_hours(text: str, hours: Hours) -> tuple[str, str, str]:
    """The text without "at night", "in the rain"; the hour and the weather they name or ""."""
    told = {"hour": "", "weather": ""}
    for word, (what, name) in sorted(hours.words.items(), key=lambda row: -len(row[0])):
        if not re.search(rf"\b{word}\b", text, re.IGNORECASE):
            continue
        told[what] = told[what] or name
        if name == "rainbow":  # a thing to be seen, not only a weather
            continue
        text = re.sub(rf"{_AT_TIME}{word}\b(?! \w+ing\b)", "", text, flags=re.IGNORECASE)
        if re.match(r"(?:under|while) ", word):
            text = re.sub(rf"\b{word}\b", "", text, flags=re.IGNORECASE)
    return " ".join(text.split()), told["hour"], told["weather"]


def plain_background(text: str) -> str:
    """ "on a blue background" is a blue place."""
    match = _BACKGROUND.search(text)
    if match is None or not (match.group(2) or "plain" in match.group(0)):
        return text
    return text[: match.start()] + f"in a {match.group(1)} place"
