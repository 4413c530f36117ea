"""What there is to choose from, and what is chosen: for a window to show and to offer."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.prompts import languages
from engine.schema import Task
from engine.weights.catalogue import Origin, has_default, offered, resolve
from engine.weights.folder import check_folder

if TYPE_CHECKING:
    from engine.studio import Studio

_ENGLISH = (("en", "English"),)


@dataclass(frozen=True)
class Surroundings:
    """`models` names the catalogue's models for each task, `chosen` the one that a new job gets
    (no entry where none is built in and none was chosen); `languages` are tags and English names
    that the chosen storyteller writes in; `device` and `device_reason` are empty until a model has
    been loaded."""

    models: Mapping[Task, tuple[str, ...]]
    chosen: Mapping[Task, str]
    languages: tuple[tuple[str, str], ...]
    device: str = ""
    device_reason: str = ""


@dataclass(frozen=True)
class ModelNote:
    """What a model is and its licence, or why it cannot be used."""

    task: Task
    text: str
    is_problem: bool = False


def note_of(task: Task, name: str) -> ModelNote:
    """What there is to say about the model that `name` means; nothing is loaded or fetched."""
    try:
        spec = resolve(task, name)
        if spec.origin is Origin.FOLDER:
            check_folder(Path(spec.source))
    except EngineError as error:
        return ModelNote(task, f"{error.message} {error.hint}".strip(), is_problem=True)
    return ModelNote(task, f"{spec.about} {spec.licence.plain}".strip())


def look_around(studio: Studio) -> Surroundings:
    """What the studio has; raises ModelError for a chosen model that nobody knows."""
    named = studio.settings.models.by_task()
    chosen = {
        task: resolve(task, named.get(task, ""))
        for task in Task
        if task in named or has_default(task)
    }
    is_by_rules = chosen[Task.STORY].family == "rules"
    device = studio.pool.device
    return Surroundings(
        models={task: _names(task) for task in Task},
        chosen={task: spec.name for task, spec in chosen.items()},
        languages=_ENGLISH if is_by_rules else tuple(languages().items()),
        device=f"{device.kind.value}, {device.dtype}" if device else "",
        device_reason=device.reason if device else "",
    )


def _names(task: Task) -> tuple[str, ...]:
    return tuple(spec.name for spec in offered(task))
