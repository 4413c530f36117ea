"""The models a user added: ids of the hub and folders, kept in `models.toml` in the config folder.

Each was recognised when it was added, so that it can be listed with what it is for.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import tomli_w

from engine import paths
from engine.errors import ModelError
from engine.weights.documents import GET_AGAIN
from engine.weights.entries import listed, spec_of
from engine.weights.families import Recognised, recognise_config
from engine.weights.folder import check_folder, recognise_any, unknown_kind
from engine.weights.spec import ModelSpec, Origin

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

HUB_ID = re.compile(r"\w[\w.-]*/\w[\w.-]*", re.ASCII)

ReadConfig = Callable[[str], dict[str, Any]]
"""Gives the `config.json` of a repository on the hub; raises ModelError or NetworkError."""


def own_models_path() -> Path:
    """The file they are kept in; it need not exist."""
    return paths.config_dir() / "models.toml"


def own_models() -> tuple[ModelSpec, ...]:
    """The models that were added, in the order they were; raises ModelError for a damaged file."""
    path = own_models_path()
    try:
        entries = tomllib.loads(path.read_text(encoding="utf-8")).get("model", [])
        return tuple(spec_of(entry) for entry in entries)
    except FileNotFoundError:
        return ()
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise ModelError(
            f"The list of your own models, ‘{path}’, cannot be read.",
            "Correct it, or delete it and add your models again.",
        ) from error


def add(text: str, read_config: ReadConfig, name: str = "") -> ModelSpec:
    """Add the model that `text` means, a folder or a hub id, under `name` or its own.

    Raises ModelError when there is none, when it is not safe, when no backend runs its kind or
    the name is taken; StorageError when the list cannot be written; and what `read_config` raises.
    """
    text = text.strip()
    spec = _from_folder(text) or (from_hub(text, read_config) if HUB_ID.fullmatch(text) else None)
    if spec is None:
        raise ModelError(
            f"‘{text}’ is neither a folder nor the id of a model on the hub.",
            "Choose a folder, or write an id such as owner/name.",
        )
    spec = _renamed(spec, name.strip())
    kept = [own for own in own_models() if own.source != spec.source]
    if any(spec.name.lower() == other.name.lower() for other in (*listed(), *kept)):
        raise ModelError(
            f"There is a model called ‘{spec.name}’ already.", "Give this one another name."
        )
    _write([*kept, spec])
    return spec


def add_folder(folder: Path) -> ModelSpec:
    """Add a model in a folder under the folder's name, with a number where that is taken.

    Raises like `add`.
    """
    taken = {spec.name.lower() for spec in (*listed(), *own_models())}
    names = (folder.name, *(f"{folder.name}-{number}" for number in range(2, len(taken) + 3)))
    name = next(name for name in names if name.lower() not in taken)
    return add(str(folder), lambda _: {}, name)


def forget(name: str) -> None:
    """Take a model off the list; its files stay.  Raises ModelError when it is not on it."""
    kept = own_models()
    left = [spec for spec in kept if spec.name.lower() != name.strip().lower()]
    if len(left) == len(kept):
        names = ", ".join(spec.name for spec in kept) or "none yet"
        raise ModelError(f"You have added no model called ‘{name}’.", f"Your models: {names}.")
    _write(left)


def from_hub(hub_id: str, read_config: ReadConfig) -> ModelSpec:
    """What the repository `hub_id` (`owner/name`) is, before it is downloaded.

    Raises ModelError when it is listed already, when no backend runs its kind or it wants to run
    code of its own; and what `read_config` raises.
    """
    if any(spec.source.lower() == hub_id.lower() for spec in listed()):
        raise ModelError(f"The model ‘{hub_id}’ is in the list already.", "Choose it there.")
    config = read_config(hub_id)
    found = recognise_config(config)
    if found is None:
        raise unknown_kind(f"The model ‘{hub_id}’", config)
    if config.get("auto_map"):
        raise ModelError(f"The model ‘{hub_id}’ wants to run code of its own.", GET_AGAIN)
    return _spec(hub_id, found, Origin.HUB, hub_id)


def _from_folder(text: str) -> ModelSpec | None:
    folder = paths.absolute(text)
    if not text or not os.path.isdir(folder):
        return None
    folder = folder.resolve()
    found = recognise_any(folder)
    check_folder(folder)
    return _spec(folder.name, found, Origin.FOLDER, str(folder))


def _spec(name: str, found: Recognised, origin: Origin, source: str) -> ModelSpec:
    first, *also = found.tasks
    return ModelSpec(name, first, found.family, origin, source, also=tuple(also))


def _renamed(spec: ModelSpec, name: str) -> ModelSpec:
    return replace(spec, name=name) if name else spec


def _write(specs: list[ModelSpec]) -> None:
    entries = [
        {
            "name": spec.name,
            "task": spec.task.value,
            "also": [task.value for task in spec.also],
            "family": spec.family,
            "hub" if spec.origin is Origin.HUB else "path": spec.source,
        }
        for spec in specs
    ]
    path = own_models_path()
    paths.ensure_dir(path.parent)
    paths.write_whole(path, tomli_w.dumps({"model": entries}).encode())
