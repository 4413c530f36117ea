"""Who and what plays which part: the nouns of a caption get roles, the rest come from the place."""

from __future__ import annotations

import random
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from engine.schema import StoryOptions, Style
from engine.stories.captions import CaptionReader, Premise
from engine.stories.lexicon import listed
from engine.stories.phrases import NUMBERS, Gender, Kind, NounPhrase, joined
from engine.stories.setting import Hours, Place, Places, Setting, draw_setting

_UNNAMED = (Style.NEWS, Style.PLAIN)
_NAMED_SHARE = 0.5
"""How many of the heroes without a given name get one."""


@dataclass(frozen=True)
class Cast:
    """The roles of one story, all of them filled.

    `nouns` are the caption's, in order, with the names they were given; `spare_names` are names
    that nobody was left for.
    """

    hero: NounPhrase
    friend: NounPhrase
    treasure: NounPhrase
    landmark: NounPhrase
    passer: NounPhrase
    stranger: NounPhrase
    small: NounPhrase
    place: Place
    """The caption's own, or one of its kind."""
    setting: Setting
    premise: Premise
    nouns: tuple[NounPhrase, ...]
    spare_names: tuple[str, ...] = ()
    mention: str = ""

    @property
    def traits(self) -> frozenset[str]:
        """What the conditions of the grammar may ask for."""
        number = "many" if self.hero.is_plural else "one"
        return self.setting.traits | {number}


class CastingOffice:
    """Casts stories with the names and places it is given."""

    def __init__(
        self,
        reader: CaptionReader,
        places: Places,
        hours: Hours,
        names: Mapping[str, Mapping[str, str]],
    ) -> None:
        self._reader = reader
        self._places = places
        self._hours = hours
        self._given = {sex: listed(text) for sex, text in names["given"].items()}
        self._known = {
            name: Gender(sex)
            for table in ("known", "given")
            for sex, text in names[table].items()
            for name in listed(text)
        }

    def cast(self, premise: Premise, options: StoryOptions, rng: random.Random) -> Cast:
        """Fill every role; the same `rng` state gives the same cast."""
        setting = self._setting(premise, options.style, rng)
        stock = _Stock(self._reader, setting, premise, rng)
        alive = [at for at, noun in enumerate(premise.nouns) if noun.kind.is_alive]
        roles = ("unsure_hero", "unsure_friend") if premise.is_unsure else ("hero", "passer")
        invented = [stock.draw(role) for role in roles][len(alive) :]
        actors = [premise.nouns[at] for at in alive] + invented
        actors, spare = self._christened(actors, options, rng)
        nouns = list(premise.nouns)
        for at, actor in zip(alive, actors, strict=False):
            nouns[at] = actor
        place_at = premise.place.index if premise.place else -1
        props = [noun for at, noun in enumerate(nouns) if at != place_at]
        return Cast(
            hero=actors[0],
            friend=actors[1],
            treasure=_first(props, Kind.THING, Kind.FOOD) or stock.draw("keepsake"),
            landmark=_first(props, Kind.FIXTURE) or stock.draw("marker"),
            passer=stock.draw("passer"),
            stranger=stock.draw("passer"),
            small=stock.draw("small"),
            place=self._place(premise, nouns, setting),
            setting=setting,
            premise=premise,
            nouns=tuple(nouns),
            spare_names=spare,
            mention=" ".join(options.mention.split()),
        )

    def _setting(self, premise: Premise, style: Style, rng: random.Random) -> Setting:
        hour = premise.hour or rng.choice(self._hours.tables["open"][style.value])
        kind = self._places[premise.kind]
        return draw_setting(kind, hour, premise.weather, self._hours, rng)

    def _place(self, premise: Premise, nouns: Sequence[NounPhrase], setting: Setting) -> Place:
        if premise.place is not None:
            return replace(premise.place, noun=nouns[premise.place.index])
        preposition, _, words = setting.details["stock"].partition(" ")
        return Place(preposition, self._reader.noun(words), setting.kind.name)

    def _christened(
        self, actors: Sequence[NounPhrase], options: StoryOptions, rng: random.Random
    ) -> tuple[list[NounPhrase], tuple[str, ...]]:
        """The actors with names and pronouns; the names nobody was left for."""
        names = list(dict.fromkeys(name.strip() for name in options.names if name.strip()))
        found: list[NounPhrase] = []
        for at, actor in enumerate(actors):
            wanted = 0 if actor.is_proper else max(1, _count(actor))
            given, names = names[:wanted], names[wanted:]
            if not given and at == 0:
                given = self._own_name(actor, options.style, rng)
            taken = found[0].gender if found else None
            found.append(self._named(actor, given, options.style, taken, rng))
        return found, tuple(names)

    def _own_name(self, hero: NounPhrase, style: Style, rng: random.Random) -> list[str]:
        """A name for a hero nobody named: always for a person who could be a he or a she."""
        if style in _UNNAMED or hero.is_plural or hero.is_proper:
            return []
        is_open = hero.kind is Kind.PERSON and hero.gender is Gender.ANY
        if not is_open and (rng.random() > _NAMED_SHARE or " " in hero.determiner):
            return []
        if hero.determiner not in ("a", "an", "one", ""):
            return []
        sexes = [hero.gender.value] if hero.gender.value in self._given else sorted(self._given)
        return [rng.choice(self._given[rng.choice(sexes)])]

    def _named(
        self,
        actor: NounPhrase,
        names: Sequence[str],
        style: Style,
        taken: Gender | None,
        rng: random.Random,
    ) -> NounPhrase:
        if actor.is_plural:
            return replace(actor, name=_shared_name(actor, names)) if names else actor
        gender = actor.gender
        if gender is Gender.ANY:
            called = names[0] if names else actor.head.split(" ")[0] if actor.is_proper else ""
            gender = self._gender(actor, called, style, taken, rng)
        return replace(actor, name=names[0] if names else "", gender=gender)

    def _gender(
        self,
        actor: NounPhrase,
        name: str,
        style: Style,
        taken: Gender | None,
        rng: random.Random,
    ) -> Gender:
        if name in self._known:
            return self._known[name]
        if name:
            is_she = name.endswith(("a", "ie", "ette"))
            open_gender = Gender.THEY if actor.kind is Kind.PERSON else Gender.IT
            return Gender.SHE if is_she else open_gender
        if style in _UNNAMED:
            return Gender.THEY if actor.kind is Kind.PERSON else Gender.IT
        other = {Gender.SHE: Gender.HE, Gender.HE: Gender.SHE}
        drawn = rng.choice((Gender.SHE, Gender.HE))
        return other.get(taken, drawn) if taken else drawn


class _Stock:
    """Draws what the caption does not have from the setting, never the same noun twice."""

    def __init__(
        self, reader: CaptionReader, setting: Setting, premise: Premise, rng: random.Random
    ) -> None:
        self._reader = reader
        self._choices = setting.kind.details
        self._rng = rng
        self._taken = {noun.singular for noun in premise.nouns}

    def draw(self, role: str) -> NounPhrase:
        nouns = [self._reader.noun(words) for words in self._choices[role]]
        free = [noun for noun in nouns if noun.singular not in self._taken]
        noun = self._rng.choice(free or nouns)
        self._taken.add(noun.singular)
        return noun


def _first(nouns: Sequence[NounPhrase], *kinds: Kind) -> NounPhrase | None:
    return next((noun for noun in nouns if noun.kind in kinds), None)


def _count(noun: NounPhrase) -> int:
    """How many there are: 0 where the caption leaves it open."""
    first = noun.determiner.split(" ")[-1]
    if not noun.is_plural:
        return 1
    return NUMBERS.index(first) + 2 if first in NUMBERS else 0


def _shared_name(noun: NounPhrase, names: Sequence[str]) -> str:
    """ "Rex and Max" when all have a name, "Rex and the others" when some have."""
    count = _count(noun)
    if len(names) >= count > 0:
        return joined(list(names))
    rest = "the other" if count - len(names) == 1 else "the others"
    return joined([*names, rest])
