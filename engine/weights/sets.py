"""Models to be had with one click; which ones stands in `resources/models.toml`."""

from __future__ import annotations

from enum import Enum

from engine.weights.catalogue import find
from engine.weights.entries import tables
from engine.weights.fitting import Machine, fits, is_runnable
from engine.weights.spec import ModelSpec


class ModelSet(str, Enum):
    """What a user may ask for."""

    STANDARD = "standard"
    SMALL = "small"
    BEST = "best"


def models_in(chosen: ModelSet, machine: Machine) -> list[ModelSpec]:
    """The models of a set, none twice; the best are the first of each task that fit `machine`.

    A model that no backend runs is never among them.
    """
    if chosen is not ModelSet.BEST:
        return [spec for spec in _named(tables()["sets"][chosen.value]) if is_runnable(spec)]
    best: list[ModelSpec] = []
    for names in tables()["sets"]["best"].values():
        fitting = (spec for spec in _named(names) if fits(spec, machine).fits)
        best.extend(spec for spec in [next(fitting, None)] if spec and spec not in best)
    return best


def _named(names: list[str]) -> list[ModelSpec]:
    return [spec for spec in map(find, names) if spec is not None]
