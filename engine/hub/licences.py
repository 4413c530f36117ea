"""Which licences the user has accepted, once for each model: a small file in the config folder."""

from __future__ import annotations

import json
from pathlib import Path

from engine import paths
from engine.weights.spec import Licence

_VERSION = 1


def accepted_path() -> Path:
    """The file they are kept in; it need not exist."""
    return paths.config_dir() / "licences.json"


def accepted_licences() -> dict[str, str]:
    """The name of the licence that was accepted, by the hub id of its model.

    Empty where nobody can read the file: then each is shown once more.
    """
    try:
        content = json.loads(accepted_path().read_text(encoding="utf-8"))
        return {str(hub_id): str(name) for hub_id, name in content["accepted"].items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return {}


def is_accepted(hub_id: str, licence: Licence) -> bool:
    """Whether the user has accepted this licence of the model; another one is asked for anew."""
    return accepted_licences().get(hub_id) == licence.name


def accept(hub_id: str, licence: Licence) -> None:
    """Note that the user has accepted it; raises StorageError when that cannot be written."""
    accepted = {**accepted_licences(), hub_id: licence.name}
    content = json.dumps({"version": _VERSION, "accepted": accepted}, indent=1, ensure_ascii=False)
    path = accepted_path()
    paths.ensure_dir(path.parent)
    paths.write_whole(path, content.encode())
