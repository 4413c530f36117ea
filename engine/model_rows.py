"""Every model there is to choose from, and what is known of it on this machine."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelError
from engine.hub.access import HubAccess, hub_of
from engine.hub.kept import Installed
from engine.hub.licences import accepted_licences
from engine.resources import resources_dir
from engine.schema import Task
from engine.weights.catalogue import catalogue, default, find, has_default
from engine.weights.fetch import find as find_files
from engine.weights.fitting import Fit, Machine, fits, is_runnable
from engine.weights.folder import recognise_any
from engine.weights.own_models import own_models
from engine.weights.spec import Licence, ModelSpec, Origin

if TYPE_CHECKING:
    from engine.settings import Settings


@dataclass(frozen=True)
class ModelRow:
    """A model as a list shows it.

    `is_here`: something of it is on this disk, or comes with Vignette; `is_whole`: all that is
    needed to run it.  `here_bytes` is what it takes in the cache, all its commits together.
    `default_for` are the tasks that it does when no model is named.  A row whose `is_open` is true
    stands for many: its name has `{code}` in it, for a language code.
    """

    spec: ModelSpec
    fit: Fit
    is_here: bool
    is_whole: bool
    is_runnable: bool = True
    is_own: bool = False
    """Whether the user added it to the list, and may take it off again."""
    is_licence_accepted: bool = True
    default_for: tuple[Task, ...] = ()
    here_bytes: int = 0
    folder: Path | None = None

    @property
    def name(self) -> str:
        """Its key, which commands and settings use."""
        return self.spec.name

    @property
    def title(self) -> str:
        """What a user reads it as."""
        return self.spec.shown

    @property
    def tasks(self) -> tuple[Task, ...]:
        """Everything it is for."""
        return self.spec.tasks

    @property
    def licence(self) -> Licence:
        """Its terms; `licence.plain` is a sentence."""
        return self.spec.licence

    @property
    def is_built_in(self) -> bool:
        """Whether it comes with Vignette, so that it can be neither downloaded nor removed."""
        return self.spec.origin in (Origin.NONE, Origin.BUILT_IN)

    @property
    def is_open(self) -> bool:
        """Whether a language has to be chosen before it is a model."""
        return "{code}" in self.spec.name


def rows(settings: Settings, machine: Machine, kept: list[Installed]) -> list[ModelRow]:
    """The catalogue's models in its order, the user's own, then what else is kept here.

    Kept models that no backend runs are other programs' and left out.
    """
    known = catalogue()
    here = _here(settings, machine, kept)
    return [here.row(spec) for spec in (*known, *_others(known, kept))]


def row_of(
    spec: ModelSpec, settings: Settings, machine: Machine, kept: list[Installed]
) -> ModelRow:
    """The row of one model, which need not be in the list."""
    return _here(settings, machine, kept).row(spec)


@dataclass(frozen=True)
class _Here:
    """What the rows are made from."""

    hub: HubAccess
    machine: Machine
    kept: tuple[Installed, ...]
    defaults: dict[Task, str]
    accepted: dict[str, str]
    own: frozenset[str]

    def row(self, spec: ModelSpec) -> ModelRow:
        commits = [one for one in self.kept if one.hub_id.lower() == spec.source.lower()]
        parts = [one for one in self.kept if one.part_of and one.part_of == spec.name]
        folder = self._folder(spec)
        is_whole = folder is not None or spec.origin is Origin.NONE
        is_here = is_whole or bool(commits)
        return ModelRow(
            spec=spec,
            fit=fits(spec, self.machine, is_here=is_here),
            is_here=is_here,
            is_whole=is_whole,
            is_runnable=is_runnable(spec),
            is_own=spec.name in self.own,
            is_licence_accepted=self._is_accepted(spec),
            default_for=tuple(task for task in spec.tasks if self.defaults.get(task) == spec.name),
            here_bytes=sum(one.size_bytes for one in (*commits, *parts)),
            folder=folder or (commits[0].folder if commits else None),
        )

    def _folder(self, spec: ModelSpec) -> Path | None:
        """Where the model is, ready to be loaded; None where it is not, or has no files."""
        if spec.origin is Origin.BUILT_IN:
            return resources_dir() / spec.source
        if spec.origin is Origin.FOLDER:
            folder = Path(spec.source)
            return folder if folder.is_dir() else None
        if spec.origin is Origin.HUB and "{code}" not in spec.name:
            found, *parts = (
                find_files(one.source, one.revision, self.hub, one.files)
                for one in (spec, *spec.parts.values())
            )
            return found.folder if found and all(parts) else None
        return None

    def _is_accepted(self, spec: ModelSpec) -> bool:
        """Terms that the list does not know were shown from the model's own page."""
        terms = self.accepted.get(spec.source)
        is_known = spec.licence != Licence()
        return spec.origin is not Origin.HUB or (
            terms == spec.licence.name if is_known else terms is not None
        )


def _here(settings: Settings, machine: Machine, kept: list[Installed]) -> _Here:
    return _Here(
        replace(hub_of(settings), is_offline=False),
        machine,
        tuple(kept),
        _defaults(settings),
        accepted_licences(),
        frozenset(spec.name for spec in own_models()),
    )


def _others(known: tuple[ModelSpec, ...], kept: list[Installed]) -> Iterator[ModelSpec]:
    """The kept models that no name of the list stands for, each once."""
    seen = {spec.source.lower() for spec in known}
    for model in kept:
        if model.hub_id.lower() not in seen and not model.part_of:
            seen.add(model.hub_id.lower())
            spec = find(model.hub_id) or recognised(model)
            if spec is not None:
                yield spec


def recognised(model: Installed) -> ModelSpec | None:
    """What a model is that is kept here but not listed; None where no backend runs it."""
    try:
        found = recognise_any(model.folder)
    except ModelError:
        return None
    first, *also = found.tasks
    name = model.hub_id
    return ModelSpec(name, first, found.family, Origin.HUB, name, also=tuple(also))


def _defaults(settings: Settings) -> dict[Task, str]:
    """The name of the model for each task that does it when none is named."""
    named = settings.models.by_task()
    chosen: dict[Task, str] = {}
    for task in Task:
        spec = find(named[task]) if task in named else None
        if task in named:
            chosen[task] = spec.name if spec else named[task]
        elif has_default(task):
            chosen[task] = default(task).name
    return chosen
