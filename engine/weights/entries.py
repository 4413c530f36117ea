"""`resources/models.toml`, read: the models known by name, what is built in, and the sets."""

from __future__ import annotations

import sys
from functools import lru_cache
from typing import Any

from engine.resources import resources_dir
from engine.schema import Task
from engine.weights.spec import Licence, ModelSpec, Origin

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

_BYTES_PER_WEIGHT = {"float32": 4.0, "bfloat16": 2.0, "float16": 2.0}
_QUANTISED = {"int8": 1.1, "int4": 0.65}
"""With the scales of int8, and with the tables of words that int4 keeps in int8."""
_CAN_BE_QUANTISED = {"language", "vision_chat"}
"""Families whose weights are nearly all in linear layers and tables of words."""


@lru_cache(maxsize=1)
def tables() -> dict[str, Any]:
    """The file as it is."""
    text = (resources_dir() / "models.toml").read_text(encoding="utf-8")
    found: dict[str, Any] = tomllib.loads(text)
    return found


@lru_cache(maxsize=1)
def listed() -> tuple[ModelSpec, ...]:
    """The models as the file has them, whatever is in the package."""
    return tuple(spec_of(entry) for entry in tables()["model"])


def spec_of(entry: dict[str, Any]) -> ModelSpec:
    """The model that a `[[model]]` describes; raises KeyError, TypeError or ValueError if none."""
    places = {"folder": Origin.BUILT_IN, "hub": Origin.HUB, "path": Origin.FOLDER}
    key = next((key for key in places if key in entry), "")
    return ModelSpec(
        name=entry["name"],
        task=Task(entry["task"]),
        family=entry["family"],
        origin=places.get(key, Origin.NONE),
        source=entry.get(key, ""),
        revision=entry.get("revision", ""),
        licence=Licence(**entry.get("licence", {})),
        about=entry.get("about", ""),
        settings=entry.get("settings", {}),
        title=entry.get("title", ""),
        also=tuple(Task(task) for task in entry.get("also", ())),
        files=tuple(entry.get("files", ())),
        size_bytes=entry.get("size_bytes", 0),
        memory_bytes=_memory(entry.get("parameters", 0), entry["family"]),
        languages=tuple(entry.get("languages", ())),
        hardware=entry.get("hardware", ""),
        figures=entry.get("figures", {}),
        is_gated=entry.get("is_gated", False),
        parts={name: _part(name, entry, part) for name, part in entry.get("parts", {}).items()},
    )


def _part(name: str, entry: dict[str, Any], part: dict[str, Any]) -> ModelSpec:
    """A repository that the model of `entry` needs, as a model of its own."""
    return ModelSpec(
        name=f"{entry['name']}/{name}",
        task=Task(entry["task"]),
        family=entry["family"],
        origin=Origin.HUB,
        source=part["hub"],
        revision=part.get("revision", ""),
        licence=Licence(**entry.get("licence", {})),
    )


def _memory(parameters: int, family: str) -> dict[str, int]:
    """What so many weights take in each precision that they can be loaded in."""
    if not parameters:
        return {}
    sizes = _BYTES_PER_WEIGHT | (_QUANTISED if family in _CAN_BE_QUANTISED else {})
    return {precision: round(parameters * size) for precision, size in sizes.items()}
