"""Where and when a story happens: the place with its details, the hour and the weather."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from engine.stories.lexicon import listed, read_toml, stories_dir
from engine.stories.phrases import NounPhrase, article

NOWHERE = "somewhere"


@dataclass(frozen=True)
class PlaceKind:
    """A kind of place, with everything `places.toml` says of it."""

    name: str
    prepositions: Mapping[str, str]
    """The words that mean such a place, and "in", "on" or "at" for each."""
    hints: frozenset[str]
    traits: frozenset[str]
    details: Mapping[str, tuple[str, ...]]


@dataclass(frozen=True)
class Place:
    """A place with its preposition, "on" + "a city street".

    `index` is its noun's in the premise; -1 when the caption has none.
    """

    preposition: str
    noun: NounPhrase
    kind: str
    index: int = -1


@dataclass(frozen=True)
class Hours:
    """The hours and the weathers of `hours.toml`."""

    words: Mapping[str, tuple[str, str]]
    """A word of a caption, and what it tells: ("hour" or "weather", its name)."""
    tables: Mapping[str, Any]


class Places:
    """Every kind of place."""

    def __init__(self, tables: Mapping[str, Mapping[str, Any]]) -> None:
        self._kinds = {name: _place_kind(name, table) for name, table in tables.items()}
        self._by_word = {
            word: (kind.name, preposition)
            for kind in reversed(self._kinds.values())
            for word, preposition in kind.prepositions.items()
        }

    def __getitem__(self, name: str) -> PlaceKind:
        return self._kinds[name]

    def __iter__(self) -> Any:
        return iter(self._kinds.values())

    def named(self, words: str) -> tuple[str, str] | None:
        """The kind of place `words` mean and the preposition they take, or None."""
        return self._by_word.get(words)

    def hinted(self, nouns: list[str]) -> str:
        """The kind of place most of the nouns (singular) tell of; the first wins a draw."""
        votes = {
            kind.name: sum(noun in kind.hints for noun in nouns) for kind in self._kinds.values()
        }
        best = max(votes, key=lambda name: votes[name])
        return best if votes[best] else NOWHERE


def _place_kind(name: str, table: Mapping[str, Any]) -> PlaceKind:
    words = (entry.partition("@") for entry in listed(table["names"]))
    details = {key: tuple(value) for key, value in table.items() if isinstance(value, list)}
    return PlaceKind(
        name,
        {word: preposition or "in" for word, _, preposition in words},
        frozenset(listed(table["hints"])),
        frozenset(listed(table["about"])),
        details,
    )


@dataclass(frozen=True)
class Setting:
    """Place, hour and weather of one story, and the details drawn for it."""

    kind: PlaceKind
    hour: str
    weather: str
    details: Mapping[str, str]

    @property
    def traits(self) -> frozenset[str]:
        """What conditions of the grammar may ask for: dry, sky, indoors, night, rain..."""
        return self.kind.traits | {self.hour, self.weather, self.kind.name}


def draw_setting(
    kind: PlaceKind, hour: str, weather: str, hours: Hours, rng: random.Random
) -> Setting:
    """Choose the details of a story that happens there and then."""
    details = {name: rng.choice(choices) for name, choices in kind.details.items()}
    hour_table = hours.tables["hours"][hour]
    sky = hours.tables["weather"].get(weather)
    adjectives = listed((sky or hours.tables["clear"])["adjectives"])
    phrases = [phrase for phrase in hour_table["when"] if not sky or "{weather}" in phrase]
    adjective = rng.choice(adjectives)
    when = rng.choice(phrases).replace("a {weather}", f"{article(adjective)} {adjective}")
    details["when"] = when.replace("{weather}", adjective)
    details["sky"] = adjective if sky else ""
    if "dusk" in hour_table:
        details["dusk"] = rng.choice(hour_table["dusk"])
    if sky and not kind.traits & {"wet", "space"}:
        is_indoors = "indoors" in kind.traits
        details["stir"] = rng.choice(sky["indoors" if is_indoors else "stir"])
        details["sound"] = rng.choice(sky["sound"])
    return Setting(kind, hour, weather, details)


@lru_cache(maxsize=1)
def places() -> Places:
    """The places that ship with the application, read on first use."""
    return Places(read_toml(stories_dir() / "places.toml"))


@lru_cache(maxsize=1)
def hours() -> Hours:
    """The hours and weathers that ship with the application, read on first use."""
    tables = read_toml(stories_dir() / "hours.toml")
    words = {
        word: (kind, name)
        for kind, group in (("hour", "hours"), ("weather", "weather"))
        for name, table in tables[group].items()
        for word in listed(table["words"])
    }
    return Hours(words, tables)
