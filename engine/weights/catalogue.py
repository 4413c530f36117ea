"""The models there are: those known by name, and any folder or hub repository a user names.

Known models stand in `resources/models.toml`, and what the user added in a file of their own;
`resolve` turns what a user wrote into a `ModelSpec`, which says what the model is for, which
backend runs it and where its files are.  A package may carry more models, each a folder in
`resources/models`: these go by the folder's name, and stand in for a model of the hub that is
called the same.
"""

from __future__ import annotations

import os
import re
from dataclasses import replace
from functools import lru_cache
from pathlib import Path

from engine.backends.registry import family
from engine.errors import ModelError
from engine.paths import absolute
from engine.resources import resources_dir
from engine.schema import Task
from engine.weights.entries import listed, tables
from engine.weights.fitting import is_runnable
from engine.weights.folder import PURPOSES, recognise
from engine.weights.own_models import HUB_ID, own_models
from engine.weights.spec import Licence, ModelSpec, Origin

__all__ = [
    "Licence",
    "ModelSpec",
    "Origin",
    "catalogue",
    "default",
    "find",
    "has_default",
    "offered",
    "resolve",
]

_CODE = r"(?P<code>[a-z]{3}(?:-[a-z0-9_]+)?)"


def catalogue() -> tuple[ModelSpec, ...]:
    """Every model known by name: those of the file in its order, then those the user added."""
    return (*_built_in(), *own_models())


@lru_cache(maxsize=1)
def _built_in() -> tuple[ModelSpec, ...]:
    return tuple(_packed(spec) for spec in listed())


def offered(task: Task) -> list[ModelSpec]:
    """The models of the catalogue that do `task` and that a backend runs."""
    return [spec for spec in catalogue() if task in spec.tasks and is_runnable(spec)]


def has_default(task: Task) -> bool:
    """Whether a model for `task` is built in."""
    return task.value in tables()["defaults"]


def default(task: Task) -> ModelSpec:
    """The built-in model that does `task` when none is named; ModelError where there is none."""
    if not has_default(task):
        raise ModelError(f"No model for {PURPOSES[task]} is built in.", _known(task))
    return resolve(task, tables()["defaults"][task.value])


def find(text: str) -> ModelSpec | None:
    """The model known by this name, hub id or folder, whatever it is for; None where there is none.

    `{code}` in a name stands for any language code.
    """
    for spec in listed():
        for known in (spec.name, spec.source if spec.origin is Origin.HUB else ""):
            pattern = re.escape(known).replace(r"\{code\}", _CODE)
            match = re.fullmatch(pattern, text, re.IGNORECASE)
            if match:
                return _packed(_for_code(spec, match.groupdict().get("code", "").lower()))
    names = (text.lower(), str(absolute(text)).lower())
    return next(
        (own for own in own_models() if {own.name.lower(), own.source.lower()} & {*names}), None
    )


def resolve(task: Task, text: str = "") -> ModelSpec:
    """The model that `text` means: a name in the catalogue, a folder, or a hub id `owner/name`.

    Nothing is downloaded or loaded.  Raises ModelError when `text` names no model, or one that
    does something else than `task`, or one that no backend runs.
    """
    text = text.strip()
    if not text:
        return default(task)
    spec = find(text)
    if spec is not None:
        if task not in spec.tasks:
            raise ModelError(
                f"The model ‘{text}’ is for {PURPOSES[spec.task]}, not for {PURPOSES[task]}.",
                _known(task),
            )
        if not is_runnable(spec):
            raise ModelError(
                f"The model ‘{spec.shown}’ is of a kind that Vignette cannot run yet "
                f"({spec.family}).",
                _known(task),
            )
        return spec
    folder = _packed_folder(text) or absolute(text)
    if os.path.isdir(folder):  # False for what no disk can have, where a Path would raise
        folder = folder.resolve()
        name = recognise(folder, task)
        known = family(name)
        return ModelSpec(folder.name, known.task, name, Origin.FOLDER, str(folder), also=known.also)
    if HUB_ID.fullmatch(text):
        return ModelSpec(text, task, "", Origin.HUB, text)
    raise ModelError(f"There is no model called ‘{text}’, and no such folder.", _known(task))


def _packed(spec: ModelSpec) -> ModelSpec:
    """`spec`, with its files taken from the package where they are in it."""
    folder = _packed_folder(spec.source.rpartition("/")[2]) if spec.origin is Origin.HUB else None
    if folder is None:
        return spec
    return replace(spec, origin=Origin.BUILT_IN, source=f"models/{folder.name}")


def _packed_folder(name: str) -> Path | None:
    """The folder of the model in the package that has this name, in upper or lower case."""
    models_dir = resources_dir() / "models"
    folders = (path for path in sorted(models_dir.iterdir()) if path.is_dir())
    return next((path for path in folders if path.name.lower() == name.lower()), None)


def _for_code(spec: ModelSpec, code: str) -> ModelSpec:
    """`spec` with the language code filled in wherever it is left open."""
    if not code:
        return spec
    fill = "{code}"
    return replace(
        spec,
        name=spec.name.replace(fill, code),
        source=spec.source.replace(fill, code),
        title=spec.title.replace(fill, code),
        languages=(code,),
        licence=replace(spec.licence, link=spec.licence.link.replace(fill, code)),
        settings={**spec.settings, "language": code},
    )


def _known(task: Task) -> str:
    names = ", ".join(spec.name for spec in offered(task))
    told = f": {names}" if names else ""
    return f"Name a model of the list, a folder, or a Hugging Face id such as owner/name{told}."
