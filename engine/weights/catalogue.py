"""The models there are: those known by name, and any folder or hub repository a user names.

Known models stand in `resources/models.toml`; `resolve` turns what a user wrote into a
`ModelSpec`, which says what the model is for, which backend runs it and where its files are.  A
package may carry more models, each a folder in `resources/models`: these go by the folder's name,
and stand in for a model of the hub that is called the same.
"""

from __future__ import annotations

import re
import sys
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.resources import resources_dir
from engine.schema import Task
from engine.weights.folder import PURPOSES, recognise
from engine.weights.spec import Licence, ModelSpec, Origin

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

__all__ = ["Licence", "ModelSpec", "Origin", "catalogue", "default", "has_default", "resolve"]

_HUB_ID = re.compile(r"\w[\w.-]*/\w[\w.-]*", re.ASCII)
_CODE = r"(?P<code>[a-z]{3}(?:-[a-z0-9_]+)?)"


@lru_cache(maxsize=1)
def catalogue() -> tuple[ModelSpec, ...]:
    """Every model known by name, in the order of the file."""
    return tuple(_packed(spec) for spec in _listed())


def has_default(task: Task) -> bool:
    """Whether a model for `task` is built in."""
    return task.value in _tables()["defaults"]


def default(task: Task) -> ModelSpec:
    """The built-in model that does `task` when none is named; ModelError where there is none."""
    if not has_default(task):
        raise ModelError(f"No model for {PURPOSES[task]} is built in.", _known(task))
    return resolve(task, _tables()["defaults"][task.value])


def resolve(task: Task, text: str = "") -> ModelSpec:
    """The model that `text` means: a name in the catalogue, a folder, or a hub id `owner/name`.

    Nothing is downloaded or loaded.  Raises ModelError when `text` names no model, or one that
    does something else than `task`.
    """
    text = text.strip()
    if not text:
        return default(task)
    spec = _by_name(text)
    if spec is not None:
        if task not in spec.tasks:
            raise ModelError(
                f"The model ‘{text}’ is for {PURPOSES[spec.task]}, not for {PURPOSES[task]}.",
                _known(task),
            )
        return spec
    folder = _packed_folder(text) or Path(text).expanduser()
    if folder.is_dir():
        folder = folder.resolve()
        return ModelSpec(folder.name, task, recognise(folder, task), Origin.FOLDER, str(folder))
    if _HUB_ID.fullmatch(text):
        return ModelSpec(text, task, "", Origin.HUB, text)
    raise ModelError(f"There is no model called ‘{text}’, and no such folder.", _known(task))


@lru_cache(maxsize=1)
def _tables() -> dict[str, Any]:
    text = (resources_dir() / "models.toml").read_text(encoding="utf-8")
    tables: dict[str, Any] = tomllib.loads(text)
    return tables


@lru_cache(maxsize=1)
def _listed() -> tuple[ModelSpec, ...]:
    """The models as the file has them, whatever is in the package."""
    return tuple(_spec(entry) for entry in _tables()["model"])


def _spec(entry: dict[str, Any]) -> ModelSpec:
    if "folder" in entry:
        origin, source = Origin.BUILT_IN, entry["folder"]
    elif "hub" in entry:
        origin, source = Origin.HUB, entry["hub"]
    else:
        origin, source = Origin.NONE, ""
    return ModelSpec(
        name=entry["name"],
        task=Task(entry["task"]),
        family=entry["family"],
        origin=origin,
        source=source,
        revision=entry.get("revision", ""),
        licence=Licence(**entry["licence"]),
        about=entry["about"],
        settings=entry.get("settings", {}),
        title=entry.get("title", ""),
        also=tuple(Task(task) for task in entry.get("also", ())),
        files=tuple(entry.get("files", ())),
        size_bytes=entry.get("size_bytes", 0),
        memory_bytes=entry.get("memory_bytes", {}),
        languages=tuple(entry.get("languages", ())),
        hardware=entry.get("hardware", ""),
        figures=entry.get("figures", {}),
        is_gated=entry.get("is_gated", False),
    )


def _by_name(text: str) -> ModelSpec | None:
    """The catalogue's model of this name or hub id; `{code}` stands for any language code."""
    for spec in _listed():
        for known in (spec.name, spec.source if spec.origin is Origin.HUB else ""):
            pattern = re.escape(known).replace(r"\{code\}", _CODE)
            match = re.fullmatch(pattern, text, re.IGNORECASE)
            if match:
                return _packed(_for_code(spec, match.groupdict().get("code", "").lower()))
    return None


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
        licence=replace(spec.licence, link=spec.licence.link.replace(fill, code)),
        settings={**spec.settings, "language": code},
    )


def _known(task: Task) -> str:
    names = ", ".join(spec.name for spec in catalogue() if task in spec.tasks)
    listed = f": {names}" if names else ""
    return f"Name a model of the list, a folder, or a Hugging Face id such as owner/name{listed}."
