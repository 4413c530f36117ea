"""Names and the pronouns they bring: those who asked for a story may give some."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any

from engine.schema import StoryOptions, Style
from engine.stories.lexicon import listed
from engine.stories.phrases import NUMBERS, Gender, Kind, NounPhrase, joined

_UNNAMED = (Style.NEWS, Style.PLAIN)
"""Styles that give nobody a name or a sex that was not asked for."""
_NAMED_SHARE = 0.5
"""How many of the heroes without a given name get one."""
_OTHER = {Gender.SHE: Gender.HE, Gender.HE: Gender.SHE}


class Names:
    """The lists of `names.toml`."""

    def __init__(self, tables: Mapping[str, Any]) -> None:
        self.given = {sex: listed(text) for sex, text in tables["given"].items()}
        self._known = {
            name: Gender(sex)
            for table in ("known", "given")
            for sex, text in tables[table].items()
            for name in listed(text)
        }

    def gender(self, name: str) -> Gender | None:
        """The pronoun a name brings, or None when that is open."""
        is_she = name.endswith(("a", "ie", "ette"))
        return self._known.get(name, Gender.SHE if is_she else None)


class Christening:
    """Names the actors of one story, one after another; the first is the hero."""

    def __init__(self, names: Names, options: StoryOptions, rng: random.Random) -> None:
        self._names = names
        self._style = options.style
        self._rng = rng
        self._left = list(dict.fromkeys(name.strip() for name in options.names if name.strip()))
        self._hero_gender: Gender | None = None

    @property
    def left(self) -> tuple[str, ...]:
        """The names nobody bears yet."""
        return tuple(self._left)

    @property
    def next_gender(self) -> Gender | None:
        """What the next name says about whom it would fit."""
        return self._names.gender(self._left[0]) if self._left else None

    def named(self, actor: NounPhrase) -> NounPhrase:
        """The actor with a name, if there is one, and with a pronoun."""
        wanted = 0 if actor.is_proper or actor.name else max(1, _count(actor))
        given, self._left = self._left[:wanted], self._left[wanted:]
        if not given and self._hero_gender is None:
            given = self._own_name(actor)
        if actor.is_plural:
            named = replace(actor, name=_shared_name(actor, given)) if given else actor
        else:
            name = given[0] if given else actor.name
            called = name or (actor.head.split(" ")[0] if actor.is_proper else "")
            named = replace(actor, name=name, gender=self._gender(actor, called))
        self._hero_gender = self._hero_gender or named.gender
        return named

    def _own_name(self, hero: NounPhrase) -> list[str]:
        """A name for a hero nobody named: always for a person who could be a he or a she."""
        if self._style in _UNNAMED or hero.is_plural or hero.is_proper or hero.name:
            return []
        is_open = hero.kind is Kind.PERSON and hero.gender is Gender.ANY
        is_known = hero.determiner not in ("a", "an", "one", "")
        if is_known or not (is_open or self._rng.random() < _NAMED_SHARE):
            return []
        sexes = [hero.gender.value] if hero.gender.value in self._names.given else ["she", "he"]
        return [self._rng.choice(self._names.given[self._rng.choice(sexes)])]

    def _gender(self, actor: NounPhrase, name: str) -> Gender:
        if actor.gender is not Gender.ANY:
            return actor.gender
        known = self._names.gender(name) if name else None
        if known is not None:
            return known
        if name or self._style in _UNNAMED:
            return Gender.THEY if actor.kind is Kind.PERSON else Gender.IT
        drawn = self._rng.choice((Gender.SHE, Gender.HE))
        return _OTHER.get(self._hero_gender, drawn) if self._hero_gender else drawn


def _count(noun: NounPhrase) -> int:
    """How many there are: 0 where the caption leaves it open."""
    last = noun.determiner.split(" ")[-1]
    if not noun.is_plural:
        return 1
    return NUMBERS.index(last) + 2 if last in NUMBERS else 0


def _shared_name(noun: NounPhrase, names: Sequence[str]) -> str:
    """ "Rex and Max" when all have a name, "Rex and the others" when some have."""
    count = _count(noun)
    if len(names) >= count > 0:
        return joined(list(names))
    rest = "the other" if count - len(names) == 1 else "the others"
    return joined([*names, rest])
