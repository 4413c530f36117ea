"""Random scenes that look as if somebody had meant them: for samples, tests and training."""

import random
from functools import lru_cache

from engine.scenes.placement import Entry, arrange
from engine.scenes.schema import Backdrop, Colour, Link, Relation, Scene, Weather
from engine.scenes.stage import STAGES, Footing
from engine.scenes.vocabulary import Habitat, Noun, vocabulary

DRAWINGS = ((1,), (2,), (1, 1), (3,), (1, 2), (2, 1), (1, 1, 1), (4,), (2, 2), (1, 3), (3, 1),
            (1, 1, 2), (1, 2, 1), (2, 1, 1), (1, 1, 1, 1))  # fmt: skip
"""The ways to share out one to four drawings over the nouns of a scene."""

_WEIGHTS = (26, 10, 22, 6, 6, 6, 14, 4, 4, 2, 2, 3, 3, 3, 8)
_CLEAR_SHARE = 0.55
_FITTING_SHARE = 0.75
_ABOVE_SHARE = 0.45
_IN_FRONT_SHARE = 0.25


@lru_cache(maxsize=32)
def _fitting(backdrop: Backdrop) -> tuple[Noun, ...]:
    habitats = STAGES[backdrop].habitats
    return tuple(noun for noun in vocabulary().nouns if noun.habitat in habitats)


@lru_cache(maxsize=16)
def _homes(habitat: Habitat) -> tuple[Backdrop, ...]:
    return tuple(backdrop for backdrop in Backdrop if habitat in STAGES[backdrop].habitats)


def random_scene(rng: random.Random) -> Scene:
    """One plausible scene; the same generator state gives the same scene.

    Half the scenes start from a noun, so that all nouns are seen about equally often, half from
    a backdrop, so that all backdrops are.
    """
    counts = rng.choices(DRAWINGS, _WEIGHTS)[0]
    first = rng.choice(vocabulary().nouns)
    if rng.random() < 0.5:
        backdrop = rng.choice(tuple(Backdrop))
        first = _companion(backdrop, rng)
    elif rng.random() < _FITTING_SHARE:
        backdrop = rng.choice(_homes(first.habitat))
    else:
        backdrop = rng.choice(tuple(Backdrop))
    nouns = [first]
    while len(nouns) < len(counts):
        noun = _companion(backdrop, rng)
        if noun not in nouns:
            nouns.append(noun)
    rng.shuffle(nouns)
    links = _links(nouns, backdrop, rng)
    entries = [Entry(noun.singular, count) for noun, count in zip(nouns, counts, strict=True)]
    return Scene(
        backdrop=backdrop,
        stickers=arrange(entries, backdrop, rng, links),
        weather=_weather(backdrop, rng),
        colour=rng.choice(tuple(Colour)) if backdrop is Backdrop.PLAIN else None,
        links=links,
    )


def _companion(backdrop: Backdrop, rng: random.Random) -> Noun:
    if rng.random() < _FITTING_SHARE:
        return rng.choice(_fitting(backdrop))
    return rng.choice(vocabulary().nouns)


def _weather(backdrop: Backdrop, rng: random.Random) -> Weather:
    choices = STAGES[backdrop].weathers
    return Weather.CLEAR if rng.random() < _CLEAR_SHARE else rng.choice(choices)


def _links(nouns: list[Noun], backdrop: Backdrop, rng: random.Random) -> tuple[Link, ...]:
    """Now and then stack two things: a flyer above another, or one before the other."""
    if len(nouns) != 2:
        return ()
    footing = STAGES[backdrop].footing
    if footing in (Footing.FLOATING, Footing.PLAIN):
        is_stacked = rng.random() < _ABOVE_SHARE / 2
        return (Link(0, Relation.ABOVE, 1),) if is_stacked else ()
    flyers = [index for index, noun in enumerate(nouns) if noun.habitat is Habitat.SKY]
    if len(flyers) == 1 and rng.random() < _ABOVE_SHARE:
        return (Link(flyers[0], Relation.ABOVE, 1 - flyers[0]),)
    if not flyers and footing is Footing.GROUND and rng.random() < _IN_FRONT_SHARE:
        return (Link(0, Relation.IN_FRONT_OF, 1),)
    return ()
