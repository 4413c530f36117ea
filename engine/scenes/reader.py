"""Text into readings: what each word or phrase means, one after the other."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from engine.scenes.phrases import (
    ADJECTIVE_ENDINGS,
    ADJECTIVES,
    COLOURS,
    FILLERS,
    MARKS,
    NOT_VERBS,
    NUMBERS,
    RELATIONS,
    SETTINGS,
    SHEETS,
    Mark,
    Setting,
)
from engine.scenes.schema import Colour, Relation
from engine.scenes.vocabulary import Noun, Word, vocabulary

_TOKEN = re.compile(r"[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s](?:\u200d[^\w\s])*")
_VARIANTS = re.compile("[\ufe0f\U0001f3fb-\U0001f3ff]")
"""Marks that ask for another look of the emoji before them, such as a skin tone."""

_BREAKS = frozenset(".;!?:")
_LONGEST = 6


@dataclass(frozen=True)
class Number:
    """How many of what comes next."""

    value: int


@dataclass(frozen=True)
class Said:
    """A place, hour or weather, and the words that said it."""

    setting: Setting | Colour
    text: str


@dataclass(frozen=True)
class Unknown:
    """A word that means nothing here."""

    word: str


Reading = Word | Number | Said | Relation | Mark | Unknown


def read(text: str) -> list[Reading]:
    """What the text says, in its order, fillers and adjectives left out."""
    return list(_readings(_tokens(text)))


def _tokens(text: str) -> list[str]:
    plain = _VARIANTS.sub("", text.lower()).replace("’", "'")
    return [str(token) for token in _TOKEN.findall(plain)]


def _readings(tokens: list[str]) -> Iterator[Reading]:
    at = 0
    while at < len(tokens):
        length, reading = _reading_at(tokens, at)
        if reading is not None:
            yield reading
        at += length


def _reading_at(tokens: list[str], at: int) -> tuple[int, Reading | None]:
    """The longest phrase that starts here: how many tokens it takes, and what it means."""
    sheet = _plain_sheet(tokens, at)
    if sheet is not None:
        return sheet
    for length in range(min(_LONGEST, len(tokens) - at), 0, -1):
        phrase = " ".join(tokens[at : at + length])
        meaning = SETTINGS.get(phrase) or RELATIONS.get(phrase) or MARKS.get(phrase)
        if isinstance(meaning, Relation | Mark):
            return length, meaning
        if meaning is not None:
            return length, Said(meaning, phrase)
        if phrase in NUMBERS:
            return length, Number(NUMBERS[phrase])
        word = _noun(phrase)
        if word is not None and not _is_colour_of(tokens, at, length):
            return length, word
    return 1, _single(tokens, at)


def _single(tokens: list[str], at: int) -> Reading | None:
    """The reading of a word that no table holds; None for what may be passed over."""
    token = tokens[at]
    if token in _BREAKS:
        return Mark.BREAK
    if token.isdecimal():
        return Number(int(token[:4]))
    if not any(character.isalnum() for character in token):
        return None if token.isascii() or not token.isprintable() else Unknown(token)
    if token in FILLERS or token in ADJECTIVES or token in COLOURS:
        return None
    if len(token) > 4 and token.endswith(("ing", "ed")) and token not in NOT_VERBS:
        return None
    is_before_noun = at + 1 < len(tokens) and _noun(tokens[at + 1]) is not None
    if is_before_noun and len(token) > 3 and token.endswith(ADJECTIVE_ENDINGS):
        return None
    return Unknown(token)


def _noun(phrase: str) -> Word | None:
    """The noun meant; a possessive, a hyphen for a space, or the emoji itself will do."""
    known = vocabulary().lookup(phrase.removesuffix("'s"))
    known = known or vocabulary().lookup(phrase.replace("-", " "))
    if known is None and phrase in _by_emoji():
        known = Word(_by_emoji()[phrase], is_plural=False)
    return known


@lru_cache(maxsize=1)
def _by_emoji() -> dict[str, Noun]:
    return {noun.emoji.replace("\ufe0f", ""): noun for noun in vocabulary().nouns}


def _is_colour_of(tokens: list[str], at: int, length: int) -> bool:
    """Whether this "orange" is the colour of the noun that follows, as in "an orange cat"."""
    follows = at + length
    is_colour = length == 1 and tokens[at] in COLOURS
    return is_colour and follows < len(tokens) and _noun(tokens[follows]) is not None


def _plain_sheet(tokens: list[str], at: int) -> tuple[int, Said] | None:
    """A plain backdrop that starts here: "blue background", "plain pink", "on white"."""
    end, colour, is_plain = at, None, False
    while end < len(tokens) and end - at < 4:
        token = tokens[end]
        if token in SHEETS and (is_plain or colour):
            words = " ".join(tokens[at : end + 1])
            return end + 1 - at, Said(colour or Colour.WHITE, words)
        if token in COLOURS:
            colour = COLOURS[token]
        elif token in ("plain", "simple", "empty"):
            is_plain = True
        elif not (token in ("on", "pale", "light", "bright", "dark") and (end == at or is_plain)):
            break
        end += 1
    is_stated = is_plain or tokens[at] == "on"
    if colour is None or not is_stated or not _ends_phrase(tokens, end):
        return None
    return end - at, Said(colour, " ".join(tokens[at:end]))


def _ends_phrase(tokens: list[str], at: int) -> bool:
    """Whether no noun or adjective follows, to which a colour could belong."""
    if at >= len(tokens):
        return True
    token = tokens[at]
    return token in MARKS or token in FILLERS or token in RELATIONS or not token.isalnum()
