"""The nouns that can be drawn, read once from `resources/stickers/nouns.toml`."""

import sys
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache
from pathlib import Path

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

from engine.resources import resources_dir

STICKERS_DIR = resources_dir() / "stickers"
NOUNS_PATH = STICKERS_DIR / "nouns.toml"

NUMBER_WORDS = ("zero", "one", "two", "three", "four")


class Habitat(Enum):
    """Where a thing is usually met."""

    GROUND = "ground"
    SKY = "sky"
    WATER = "water"
    UNDER_WATER = "under water"
    INDOOR = "indoor"
    SPACE = "space"
    ANY = "any"


class Scale(Enum):
    """Relative size of a thing; the value is the factor, compressed so that nothing is tiny."""

    SMALL = 0.9
    MEDIUM = 1.0
    LARGE = 1.1
    HUGE = 1.2


@dataclass(frozen=True)
class Noun:
    """One thing that can be drawn.

    `emoji` is the text of its glyph.  `synonyms` are (singular, plural) pairs.
    """

    singular: str
    plural: str
    article: str
    emoji: str
    habitat: Habitat
    scale: Scale
    synonyms: tuple[tuple[str, str], ...] = ()

    def counted(self, count: int) -> str:
        """The noun with its number, as captions say it: "an owl", "two mice"."""
        if count == 1:
            return f"{self.article} {self.singular}"
        return f"{NUMBER_WORDS[count]} {self.plural}"


@dataclass(frozen=True)
class Word:
    """A word of the text resolved to its noun."""

    noun: Noun
    is_plural: bool


class Vocabulary:
    """All nouns, and the words that mean them.  Raises ValueError when one word means two."""

    def __init__(self, nouns: tuple[Noun, ...]) -> None:
        self.nouns = nouns
        self._by_singular = {noun.singular: noun for noun in nouns}
        self._words: dict[str, Word] = {}
        for noun in nouns:
            for singular, plural in ((noun.singular, noun.plural), *noun.synonyms):
                self._add(singular, Word(noun, is_plural=False))
                if plural != singular:
                    self._add(plural, Word(noun, is_plural=True))
        self.longest_word = max(len(word.split()) for word in self._words)

    def _add(self, text: str, word: Word) -> None:
        if text in self._words:
            raise ValueError(f"{text!r} means both {self._words[text].noun} and {word.noun}")
        self._words[text] = word

    def __getitem__(self, singular: str) -> Noun:
        """The noun of this exact singular; raises KeyError."""
        return self._by_singular[singular]

    def lookup(self, text: str) -> Word | None:
        """The noun meant by a singular, plural or synonym, in any case; None when unknown."""
        return self._words.get(" ".join(text.lower().split()))

    def words(self) -> tuple[str, ...]:
        """Every word or pair of words that is understood."""
        return tuple(self._words)


def _article(singular: str) -> str:
    return "an" if singular[0] in "aeiou" else "a"


def _noun(row: dict[str, object]) -> Noun:
    singular = str(row["singular"])
    synonyms = row["synonyms"]
    if not isinstance(synonyms, list):
        raise ValueError(f"the synonyms of {singular!r} are no list")
    return Noun(
        singular=singular,
        plural=str(row["plural"]),
        article=str(row.get("article", _article(singular))),
        emoji="".join(chr(int(code, 16)) for code in str(row["emoji"]).split()),
        habitat=Habitat(row["habitat"]),
        scale=Scale[str(row["scale"]).upper()],
        synonyms=tuple((str(one), str(many)) for one, many in synonyms),
    )


def read_nouns(path: Path) -> Vocabulary:
    """Read a noun list.  Raises OSError, tomllib.TOMLDecodeError, KeyError or ValueError."""
    with path.open("rb") as file:
        rows = tomllib.load(file)["nouns"]
    return Vocabulary(tuple(_noun(row) for row in rows))


@lru_cache(maxsize=1)
def vocabulary() -> Vocabulary:
    """The vocabulary that comes with the application, read on first use."""
    return read_nouns(NOUNS_PATH)
