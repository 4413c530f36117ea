"""What is known of a download, for a window to show and for a restart to go on from."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable
from dataclasses import asdict, dataclass, replace
from enum import Enum
from pathlib import Path
from typing import Any

from engine.hub.plan import Plan
from engine.paths import ensure_dir, write_whole
from engine.schema import Task
from engine.weights.spec import Licence, ModelSpec, Origin

_VERSION = 1
_log = logging.getLogger(__name__)


class State(str, Enum):
    """Where a download stands."""

    WAITING = "waiting"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"
    DONE = "done"
    CANCELLED = "cancelled"


@dataclass(frozen=True)
class FileProgress:
    """A file of a download: its path in the repository and how much of it is here."""

    path: str
    here_bytes: int
    size_bytes: int


@dataclass(frozen=True)
class Download:
    """A download as it is now; `name` is the model's, and its key.

    `bytes_per_s` and `eta_s` are of the last seconds; `eta_s` is None where nobody can tell.
    `message` and `hint` say what went wrong.  `folder` and `commit` are those of the model that
    is done.
    """

    name: str
    hub_id: str
    state: State
    files: tuple[FileProgress, ...] = ()
    here_bytes: int = 0
    total_bytes: int = 0
    bytes_per_s: float = 0.0
    eta_s: float | None = None
    message: str = ""
    hint: str = ""
    folder: Path | None = None
    commit: str = ""


@dataclass(frozen=True)
class Kept:
    """What is written down of a download: the model, where it goes, which files it has.

    Never a token: the one in force is looked for when the download goes on.
    """

    spec: ModelSpec
    shown: Download
    cache_dir: Path | None = None
    digests: tuple[str, ...] = ()

    def planned(self, plan: Plan) -> Kept:
        """With what the plan knows."""
        files = tuple(
            FileProgress(path, own.here_bytes[file.path], file.size_bytes)
            for own, path, file in plan.everything()
        )
        shown = replace(
            self.shown,
            files=files,
            here_bytes=plan.total_bytes - plan.missing_bytes,
            total_bytes=plan.total_bytes,
        )
        digests = tuple(file.digest for _, _, file in plan.everything())
        return replace(self, shown=shown, cache_dir=plan.repo.cache_dir, digests=digests)


def write_downloads(path: Path, downloads: Iterable[Kept]) -> None:
    """Write down what a restart needs; raises StorageError."""
    content = {"version": _VERSION, "downloads": [_to_json(one) for one in downloads]}
    ensure_dir(path.parent)
    write_whole(path, json.dumps(content, indent=1, ensure_ascii=False).encode())


def read_downloads(path: Path) -> list[Kept]:
    """What was under way when the program ended, paused; what cannot be understood is left out."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        if content["version"] != _VERSION:
            return []
        return [_from_json(one) for one in content["downloads"]]
    except FileNotFoundError:
        return []
    except (OSError, ValueError, TypeError, KeyError) as error:
        _log.warning("the list of downloads %s cannot be read: %s", path, error)
        return []


def _to_json(kept: Kept) -> dict[str, Any]:
    spec, shown = kept.spec, kept.shown
    return {
        "name": spec.name,
        "task": spec.task.value,
        "family": spec.family,
        "hub_id": spec.source,
        "revision": spec.revision,
        "files": list(spec.files),
        "licence": asdict(spec.licence),
        "parts": {
            name: {"hub_id": part.source, "revision": part.revision}
            for name, part in spec.parts.items()
        },
        "state": shown.state.value,
        "here_bytes": shown.here_bytes,
        "total_bytes": shown.total_bytes,
        "message": shown.message,
        "hint": shown.hint,
        "cache_dir": str(kept.cache_dir) if kept.cache_dir else "",
        "digests": list(kept.digests),
    }


def _from_json(entry: dict[str, Any]) -> Kept:
    spec = ModelSpec(
        name=entry["name"],
        task=Task(entry["task"]),
        family=entry["family"],
        origin=Origin.HUB,
        source=entry["hub_id"],
        revision=entry["revision"],
        files=tuple(entry["files"]),
        licence=Licence(**entry["licence"]),
    )
    parts = {
        name: replace(
            spec,
            name=f"{spec.name}/{name}",
            source=part["hub_id"],
            revision=part["revision"],
            files=(),
        )
        for name, part in entry["parts"].items()
    }
    spec = replace(spec, parts=parts)
    was = State(entry["state"])
    shown = Download(
        name=spec.name,
        hub_id=spec.source,
        state=State.FAILED if was is State.FAILED else State.PAUSED,
        here_bytes=int(entry["here_bytes"]),
        total_bytes=int(entry["total_bytes"]),
        message=entry["message"],
        hint=entry["hint"],
    )
    folder = Path(entry["cache_dir"]) if entry["cache_dir"] else None
    return Kept(spec, shown, folder, tuple(entry["digests"]))
