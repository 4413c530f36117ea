"""What the rules know of English words, read from `resources/stories/words.toml`."""

from __future__ import annotations

import sys
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.resources import resources_dir
from engine.stories.phrases import Gender, Kind

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_KINDS = {
    "figures": Kind.FIGURE,
    "food": Kind.FOOD,
    "things": Kind.THING,
    "fixtures": Kind.FIXTURE,
    "sky": Kind.SKY,
    "scenery": Kind.SCENERY,
    "parts": Kind.PART,
}
_PEOPLE_SUFFIXES = ("er", "or", "ist", "man", "woman", "ian", "eer", "boy", "girl")
_CONSONANT_Y = tuple(consonant + "y" for consonant in "bcdfghjklmnpqrstvwxz")
_DOUBLED = tuple(vowel + last for vowel in "aeiou" for last in "bdgmnpt")


def stories_dir() -> Path:
    """Where the words, the places and the grammar are."""
    return resources_dir() / "stories"


def read_toml(path: Path) -> dict[str, Any]:
    """The tables of a TOML file."""
    with path.open("rb") as file:
        tables: dict[str, Any] = tomllib.load(file)
    return tables


def listed(text: str) -> tuple[str, ...]:
    """The words of a list that is written as one string, parted by commas."""
    return tuple(" ".join(word.split()) for word in text.split(",") if word.strip())


@dataclass(frozen=True)
class Entry:
    """What is known of a noun, in the number it was looked up in."""

    singular: str
    kind: Kind
    gender: Gender = Gender.IT
    gait: str = "walk"
    is_plural: bool = False
    is_mass: bool = False


class Lexicon:
    """Nouns by their singular and plural, describing words, verbs and small words."""

    def __init__(self, words: dict[str, Any], places: Iterable[str] = ()) -> None:
        self._irregular: dict[str, str] = words["irregular"]
        self._mass = frozenset(listed(words["counting"]["mass"]))
        self._plural_only = frozenset(listed(words["counting"]["plural_only"]))
        self._nouns: dict[str, Entry] = {}
        self._add_nouns(words)
        describing = words["describing"]
        self.colours = frozenset(listed(describing["colours"]))
        self.adjectives = self.colours | frozenset(listed(describing["others"]))
        self.numbers = {
            word: int(number)
            for number, spellings in describing["numbers"].items()
            for word in listed(spellings)
        }
        self.small = {name: frozenset(listed(text)) for name, text in words["small"].items()}
        self.worn = frozenset(listed(words["context"]["worn"]))
        self.contexts = {name: frozenset(listed(t)) for name, t in words["context"].items()}
        self._add_verbs(words)
        for place in places:
            if place not in self._nouns:
                self._add(place, Entry(place, Kind.PLACE))

    def noun(self, words: str) -> Entry | None:
        """The noun of exactly these words, or None."""
        return self._nouns.get(words)

    def knows(self, word: str) -> bool:
        """Whether any list has the word."""
        return (
            word in self._nouns
            or word in self.adjectives
            or word in self._participles
            or word in self.past
            or word in self.numbers
            or any(word in words for words in self.small.values())
        )

    def guessed(self, word: str) -> Entry:
        """What an unknown word is taken for: somebody when it ends like one, else a sight."""
        singular = _regular_singular(word)
        is_person = singular.endswith(_PEOPLE_SUFFIXES) and len(singular) > 4
        return Entry(
            singular,
            Kind.PERSON if is_person else Kind.SCENERY,
            Gender.ANY if is_person else Gender.IT,
            is_plural=singular != word,
        )

    def plural(self, singular: str) -> str:
        """The plural of a noun of one word or several; the last word is inflected."""
        *first, last = singular.split(" ")
        return " ".join((*first, self._irregular.get(last) or _regular_plural(last)))

    def participle(self, verb: str) -> str | None:
        """The -ing form of a verb in the third person or the base form; None if it is no verb."""
        return self._participles.get(verb)

    def _add_nouns(self, words: dict[str, Any]) -> None:
        for table, kind in _KINDS.items():
            for singular in listed(words[table]["all"]):
                self._add(singular, Entry(singular, kind))
        for gait, text in words["animals"].items():
            for singular in listed(text):
                self._add(singular, Entry(singular, Kind.ANIMAL, Gender.ANY, gait))
        for gender, text in words["people"].items():
            for singular in listed(text):
                self._add(singular, Entry(singular, Kind.PERSON, Gender(gender)))

    def _add(self, singular: str, entry: Entry) -> None:
        if singular in self._plural_only:
            self._nouns[singular] = replace(entry, is_plural=True)
            return
        self._nouns[singular] = replace(entry, is_mass=singular in self._mass)
        plural = self.plural(singular)
        if plural != singular:
            self._nouns.setdefault(plural, replace(entry, is_plural=True))

    def _add_verbs(self, words: dict[str, Any]) -> None:
        self.past = frozenset(listed(words["verbs"]["past"]))
        self._participles: dict[str, str] = {}
        for verb in listed(words["verbs"]["all"]):
            participle = words["participles"].get(verb) or _regular_participle(verb)
            for form in (verb, _regular_plural(verb), participle):
                self._participles[form] = participle


def _regular_plural(word: str) -> str:
    if word.endswith("man") and word not in ("human", "german"):
        return word[:-3] + "men"
    if word.endswith(("s", "x", "z", "ch", "sh")):
        return word + "es"
    if word.endswith(_CONSONANT_Y):
        return word[:-1] + "ies"
    return word + "s"


def _regular_singular(word: str) -> str:
    """The singular of a word that looks like a plural; itself when it does not."""
    if len(word) < 4 or not word.endswith("s") or word.endswith(("ss", "us", "is", "'s")):
        return word
    if word.endswith("ies"):
        return word[:-3] + "y"
    return word[:-2] if word.endswith(("xes", "ches", "shes", "sses", "zes")) else word[:-1]


def _regular_participle(verb: str) -> str:
    if verb.endswith("e") and not verb.endswith(("ee", "oe", "ye")):
        return verb[:-1] + "ing"
    is_short = sum(letter in "aeiou" for letter in verb) == 1
    if is_short and verb.endswith(_DOUBLED):
        return verb + verb[-1] + "ing"
    return verb + "ing"


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The words that ship with the application, read on first use."""
    tables = read_toml(stories_dir() / "places.toml").values()
    places = [name.partition("@")[0] for table in tables for name in listed(table["names"])]
    return Lexicon(read_toml(stories_dir() / "words.toml"), places)
