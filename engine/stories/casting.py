"""Who and what plays which part: the nouns of a caption get roles, the rest come from the place."""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass, replace

from engine.schema import StoryOptions, Style
from engine.stories.captions import CaptionReader
from engine.stories.naming import Christening, Names
from engine.stories.phrases import Gender, Kind, NounPhrase
from engine.stories.premise import Premise
from engine.stories.setting import Hours, Place, Places, Setting, draw_setting


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

    def __init__(self, reader: CaptionReader, places: Places, hours: Hours, names: Names) -> None:
        self._reader = reader
        self._places = places
        self._hours = hours
        self._names = names

    def cast(self, premise: Premise, options: StoryOptions, rng: random.Random) -> Cast:
        """Fill every role; the same `rng` state gives the same cast."""
        setting = self._setting(premise, options.style, rng)
        stock = _Stock(self._reader, setting, premise, rng)
        christening = Christening(self._names, options, rng)
        alive = [at for at, noun in enumerate(premise.nouns) if noun.kind.is_alive]
        actors = [christening.named(premise.nouns[at]) for at in alive]
        nouns = list(premise.nouns)
        for at, actor in zip(alive, actors, strict=True):
            nouns[at] = actor
        for role in _invented_roles(premise)[len(alive) :]:
            actor = stock.draw(role, christening.next_gender)
            actors.append(actor if options.style is Style.PLAIN else christening.named(actor))
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
            spare_names=christening.left,
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


class _Stock:
    """Draws what the caption does not have from the setting, never the same noun twice."""

    def __init__(
        self, reader: CaptionReader, setting: Setting, premise: Premise, rng: random.Random
    ) -> None:
        self._reader = reader
        self._choices = setting.kind.details
        self._rng = rng
        self._taken = {noun.singular for noun in premise.nouns}

    def draw(self, role: str, gender: Gender | None = None) -> NounPhrase:
        """A noun for `role`; one that can be a `gender`, where there is such a one."""
        nouns = [self._reader.noun(words) for words in self._choices[role]]
        free = [noun for noun in nouns if noun.singular not in self._taken]
        fitting = [noun for noun in free if gender in (None, noun.gender) or _is_open(noun)]
        noun = self._rng.choice(fitting or free or nouns)
        self._taken.add(noun.singular)
        acts = role in ("hero", "passer") and not noun.kind.is_alive
        return replace(noun, kind=Kind.ANIMAL, gender=Gender.ANY) if acts else noun


def _is_open(noun: NounPhrase) -> bool:
    return noun.gender is Gender.ANY


def _invented_roles(premise: Premise) -> tuple[str, str]:
    """Where hero and friend come from when the caption has nobody."""
    return ("unsure_hero", "unsure_friend") if premise.is_unsure else ("hero", "passer")


def _first(nouns: Sequence[NounPhrase], *kinds: Kind) -> NounPhrase | None:
    return next((noun for noun in nouns if noun.kind in kinds), None)
