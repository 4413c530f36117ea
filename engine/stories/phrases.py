"""Noun phrases and their forms: articles, plurals, possessives and pronouns of English."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TypeAlias


class Kind(str, Enum):
    """What a noun can do in a story."""

    PERSON = "person"
    ANIMAL = "animal"
    FIGURE = "figure"
    """A made or made-up being that can act: a doll, a robot, a ghost."""
    FOOD = "food"
    THING = "thing"
    """Something that can be carried."""
    FIXTURE = "fixture"
    """Something that stays in its place; one can be beside it."""
    SKY = "sky"
    SCENERY = "scenery"
    """Seen, or unknown: neither carried nor stood beside."""
    PLACE = "place"
    PART = "part"
    """Of a body: never met without its owner."""

    @property
    def is_alive(self) -> bool:
        """Whether it can be the hero of a story."""
        return self in (Kind.PERSON, Kind.ANIMAL, Kind.FIGURE)


class Gender(str, Enum):
    """Which pronoun a noun in the singular takes; ANY is open until a story chooses."""

    SHE = "she"
    HE = "he"
    IT = "it"
    THEY = "they"
    ANY = "any"


@dataclass(frozen=True)
class Pronouns:
    """One row of the table of personal pronouns."""

    they: str
    them: str
    their: str
    theirs: str
    themself: str
    is_plural: bool = False


PRONOUNS = {
    Gender.SHE: Pronouns("she", "her", "her", "hers", "herself"),
    Gender.HE: Pronouns("he", "him", "his", "his", "himself"),
    Gender.IT: Pronouns("it", "it", "its", "its", "itself"),
    Gender.THEY: Pronouns("they", "them", "their", "theirs", "themself", is_plural=True),
    Gender.ANY: Pronouns("it", "it", "its", "its", "itself"),
}
PLURAL = Pronouns("they", "them", "their", "theirs", "themselves", is_plural=True)

Piece: TypeAlias = "str | NounPhrase"

NUMBERS = ("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
_OWNERS = ("my", "your", "our", "his", "her", "its", "their")
_ONLY_ONE = ("sun", "moon", "sky", "earth", "horizon")
_AN_HOUR = ("hour", "honest", "heir", "honor", "honour")
_A_UNIT = ("uni", "use", "usual", "utensil", "euro", "one", "once", "ufo", "ukulele", "u-")
_LETTERS_WITH_AN = "aefhilmnorsx8"


def article(words: str) -> str:
    """ "a" or "an", by the sound `words` begin with."""
    start = words.lower()
    if len(start.split(" ")[0].rstrip(".,;:!?'\"")) == 1:
        return "an" if start[0] in _LETTERS_WITH_AN else "a"
    if start.startswith(_AN_HOUR):
        return "an"
    if start.startswith(_A_UNIT) and not start.startswith("unin"):
        return "a"
    return "an" if start.startswith(("a", "e", "i", "o", "u")) else "a"


def possessive(words: str, is_plural: bool = False) -> str:
    """ "the dogs'", "Mia's", "the children's"."""
    return words + ("'" if is_plural and words.endswith("s") else "'s")


def joined(phrases: list[str]) -> str:
    """ "a cat", "a cat and a dog", "a cat, a dog and a bird"."""
    if len(phrases) < 2:
        return "".join(phrases)
    return ", ".join(phrases[:-1]) + " and " + phrases[-1]


@dataclass(frozen=True)
class NounPhrase:
    """A noun as a caption has it: "two small brown dogs with a ball".

    `determiner` is the caption's own word or words ("a", "the", "my grandmother's", "two", ""),
    `head` the noun in the number it is used in, `complement` what belongs to the noun and is said
    when it is first met.  `name` is the name a story gives it.
    """

    head: str
    kind: Kind
    singular: str
    determiner: str = ""
    adjectives: tuple[str, ...] = ()
    complement: tuple[Piece, ...] = ()
    is_plural: bool = False
    is_mass: bool = False
    gender: Gender = Gender.IT
    gait: str = "walk"
    name: str = ""

    @property
    def pronouns(self) -> Pronouns:
        return PLURAL if self.is_plural else PRONOUNS[self.gender]

    @property
    def bare(self) -> str:
        """With its adjectives, without its determiner: "small brown dogs"."""
        return " ".join((*self.adjectives, self.head))

    @property
    def is_proper(self) -> bool:
        """Whether the caption calls it by a name of its own."""
        return self.head[:1].isupper() and not self.determiner

    def introduced(self) -> str:
        """As it is first met: "a small cat", "two dogs", "some bread", "my grandmother"."""
        if self.is_proper:
            return self.bare
        if self.singular in _ONLY_ONE and self.determiner in ("a", "an", ""):
            return f"the {self.bare}"
        if self.determiner in ("a", "an", "", "one", "another"):
            return self._with_article()
        return f"{self.determiner} {self.bare}"

    def again(self, is_told_apart: bool = False) -> str:
        """As it is met again: its name, "the cat", "the two dogs", "my grandmother".

        `is_told_apart`: another noun of the story has the same head, so adjectives are needed.
        """
        if self.name or self.is_proper:
            return self.name or self.bare
        noun = self.bare if is_told_apart else self.head
        first = self.determiner.split(" ")[0]
        if first in _OWNERS and " " not in self.determiner and self.kind.is_alive:
            return f"{self.determiner} {noun}"
        number = first if first in NUMBERS else ""
        return " ".join(filter(None, ("the", number, noun)))

    def _with_article(self) -> str:
        if self.is_plural or self.is_mass:
            return f"some {self.bare}"
        if self.determiner == "another":
            return f"another {self.bare}"
        return f"{article(self.bare)} {self.bare}"
