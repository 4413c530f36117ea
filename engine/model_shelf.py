"""The models, and what a user does with them: one place for the command line and the window.

Everything here may take long, so a window calls it on a thread.  What takes longest is a
generator that says how far it is; closing it stops.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import BadOption, DeviceError, EngineError, ModelError
from engine.hub import exporting, importing, kept, licences, moving, trash, verifying
from engine.hub.access import HubAccess, access_of, hub_of
from engine.hub.copying import Carried
from engine.hub.download import Transferred
from engine.hub.downloads import STATE_NAME, Downloads, Listener
from engine.hub.importing import Imported
from engine.hub.interrupt import Interrupt
from engine.hub.kept import Installed, Usage
from engine.hub.layout import cache_folder
from engine.hub.network_log import NetworkLog, usual_log
from engine.hub.plan import Plan, make_plan
from engine.hub.remote_config import remote_config
from engine.hub.trash import Removed
from engine.hub.verifying import Checked
from engine.model_rows import ModelRow, recognised, row_of, rows
from engine.paths import absolute
from engine.schema import Task
from engine.settings import MODEL_SETTINGS, load_saved_settings, save_changes
from engine.weights import own_models
from engine.weights.catalogue import find, resolve
from engine.weights.devices import AUTO, pick_device
from engine.weights.fitting import Machine
from engine.weights.memory import machine
from engine.weights.sets import ModelSet, models_in
from engine.weights.spec import ModelSpec, Origin

if TYPE_CHECKING:
    from engine.settings import Settings

MODELS_DIR = "models"  # below the data folder, for what is imported and is not the hub's


class ModelShelf:
    """Looks at the disk anew with each call; `settings` may be exchanged between two.  `save` is
    given changes of the settings, as `save_changes` takes them."""

    def __init__(self, settings: Settings, save: Callable[..., Any] = save_changes) -> None:
        self.settings = settings
        self._save = save

    @property
    def folder(self) -> Path:
        """Where the hub's models are kept; it need not exist."""
        return cache_folder(hub_of(self.settings))

    # ------------------------------------------------------------ what there is

    def models(self, task: Task | None = None) -> list[ModelRow]:
        """Every model that does `task`, or every model; torch is imported to look at the machine.

        Raises ModelError when the user's own list cannot be read.
        """
        found = rows(self.settings, self.machine(), kept.installed(self.folder))
        return [row for row in found if task is None or task in row.tasks]

    def model(self, name: str) -> ModelRow:
        """The model known by this name, hub id or folder; raises ModelError where there is none."""
        return self.row(self._known(name))

    def row(self, spec: ModelSpec) -> ModelRow:
        """What is known here of a model, which need not be in the list."""
        return row_of(spec, self.settings, self.machine(), kept.installed(self.folder))

    def in_set(self, chosen: ModelSet) -> list[ModelRow]:
        """The models of a set; those that are not whole here are to be downloaded."""
        return [self.row(spec) for spec in models_in(chosen, self.machine())]

    def machine(self) -> Machine:
        """What models find here: memory, disk, device."""
        try:
            device = pick_device(self.settings.device)
        except DeviceError:  # one that is not there: it is told when a model is to run on it
            device = pick_device(AUTO)
        return machine(device, self.folder)

    def usage(self) -> Usage:
        """What the models take of the disk."""
        return kept.usage(self.folder)

    # ------------------------------------------------------------ downloads

    def wanted(self, name: str) -> ModelSpec:
        """The model of the hub that `name` means, to be downloaded.

        One that is not listed is looked at on the hub.  Raises ModelError when there is none, it
        cannot be run, or there is nothing to download; NetworkError.
        """
        name = name.strip()
        spec = find(name)
        if spec is None and own_models.HUB_ID.fullmatch(name) and not Path(name).is_dir():
            return own_models.from_hub(name, self._remote_config)
        spec = resolve((spec or self._known(name)).task, name)
        if spec.origin is not Origin.HUB:
            raise ModelError(f"The model ‘{spec.name}’ is here already.", "Use it as it is.")
        return spec

    def plan(self, spec: ModelSpec) -> Plan:
        """What it would mean to download a model that is `wanted`; raises as `make_plan` does."""
        return make_plan(spec, self.access(), self.log)

    def downloads(self, listener: Listener, *, at_once: int = 2) -> Downloads:
        """Downloads of several models at once, with those that were interrupted; to be closed."""
        path = self.settings.data_dir / STATE_NAME
        return Downloads(path, self.access, listener, at_once=at_once, log=self.log)

    def access(self) -> HubAccess:
        """How the hub is reached now, with the user's token, which may be asked of a keyring."""
        return access_of(self.settings)

    @property
    def log(self) -> NetworkLog:
        """Where it is noted what was asked of the hub."""
        return usual_log(self.settings.log_dir)

    def is_licence_accepted(self, plan: Plan) -> bool:
        """Whether the user has accepted the terms of a model that is about to be downloaded."""
        return licences.is_accepted(plan.hub_id, plan.licence)

    def accept_licence(self, plan: Plan) -> None:
        """Note that the user has; raises StorageError."""
        licences.accept(plan.hub_id, plan.licence)

    # ------------------------------------------------------------ the list and the settings

    def add(self, text: str, name: str = "") -> ModelRow:
        """Add a folder or a hub id to the list; raises as `own_models.add` does."""
        return self.model(own_models.add(text, self._remote_config, name).name)

    def forget(self, name: str) -> None:
        """Take a model that was added off the list; its files stay.  Raises ModelError."""
        own_models.forget(name)

    def use(self, name: str, task: Task | None = None) -> dict[str, Any]:
        """Let the model do `task`, or all it can, when none is named; returns what was saved.

        Raises ModelError when it cannot, StorageError.
        """
        spec = self._known(name)
        chosen = {}
        for one in [task] if task else spec.tasks:
            resolve(one, spec.name)
            chosen[MODEL_SETTINGS[one]] = spec.name
        if "storyteller" in chosen:
            chosen["adapter"] = ""  # it is another model's
        self._save(models=chosen)
        return chosen

    # ------------------------------------------------------------ what is kept

    def verify(self, name: str) -> Iterator[Checked]:
        """Read and compare every file of it and of its parts, whose paths begin with their hub ids.

        Raises ModelError when nothing of it is here.
        """
        model = self.kept(name)[0]
        yield from verifying.verify(model)
        for part in self.parts(model):
            for step in verifying.verify(part):
                yield replace(step, path=f"{part.hub_id}/{step.path}")

    def repair(
        self, name: str, interrupt: Interrupt | None = None
    ) -> Iterator[Checked | Transferred]:
        """Verify it and download again what is damaged; raises as `verifying.repair` does."""
        model = self.kept(name)[0]
        for one in (model, *self.parts(model)):
            yield from verifying.repair(one, self.access(), self.log, interrupt=interrupt)

    def remove(self, name: str) -> list[Removed]:
        """Put all there is of it into the trash; raises ModelError, StorageError."""
        found = self.kept(name)
        return [trash.remove(one) for one in (*found, *self.parts(found[0]))]

    def restore(self, name: str) -> int:
        """Bring it back; how many commits of it.  Raises ModelError when it is not in the trash."""
        spec = find(name)
        sources = (spec.source, *(part.source for part in spec.parts.values())) if spec else (name,)
        hub_ids = {source.lower() for source in sources}
        found = [one for one in self.removed() if one.hub_id.lower() in hub_ids]
        for one in found:
            trash.restore(one)
        if not found:
            names = ", ".join(one.hub_id for one in self.removed()) or "nothing"
            raise ModelError(f"The model ‘{name}’ is not in the trash.", f"In it: {names}.")
        return len(found)

    def removed(self) -> list[Removed]:
        """What is in the trash."""
        return trash.removed_models(self.folder)

    def empty_trash(self) -> int:
        """Delete for good what is in it; the bytes freed.  Raises StorageError."""
        return trash.empty(self.folder)

    def import_model(self, path: Path) -> Iterator[Carried | Imported]:
        """Bring in a model from a folder or a zip; the last thing yielded says where it is.

        One that is not the hub's goes on the list.  Raises ModelError, StorageError.
        """
        models_dir = self.settings.data_dir / MODELS_DIR
        for step in importing.import_model(path, self.folder, models_dir):
            if isinstance(step, Imported) and not step.hub_id:
                self._list(step.folder)
            yield step

    def export(self, name: str, target: Path) -> Iterator[Carried | Path]:
        """Write it to a folder, or into a zip if the name ends so; in a folder that has other
        things in it, to one of its name.  The last thing yielded says where it is.

        Raises ModelError, StorageError.
        """
        model = self.kept(name)[0]
        if target.is_dir() and any(target.iterdir()):
            target = target / model.name.replace("/", "--")
        yield from exporting.export(model, target)
        yield target

    def move(self, folder: Path) -> Iterator[Carried]:
        """Keep the hub's models in `folder` from now on, and move those there are.

        Raises BadOption when something beside the settings file says where they are, StorageError.
        """
        target = absolute(folder)
        if self.settings.hub.cache_dir != load_saved_settings().hub.cache_dir:
            raise BadOption(
                "Where models are kept is set outside the settings file, so that Vignette cannot "
                "change it.",
                "Look at the variable VIGNETTE_HUB_CACHE_DIR and at the file .env.",
            )
        return moving.move(self.folder, target, lambda: self._save(hub={"cache_dir": target}))

    def kept(self, name: str = "") -> list[Installed]:
        """What there is of a model, the commit in use first; without a name, of every model.

        Raises ModelError when it is not here.
        """
        found = kept.installed(self.folder)
        if not name:
            return found
        spec = find(name)
        hub_id = (spec.source if spec else name).lower()
        own = [one for one in found if one.hub_id.lower() == hub_id]
        if not own:
            raise self._absent(name, spec)
        used = (spec.revision if spec else "") or "main"
        return sorted(own, key=lambda one: used not in (*one.revisions, one.commit))

    def parts(self, model: Installed) -> list[Installed]:
        """What else of the hub it cannot do without, such as a vocoder, and is here."""
        return kept.parts_of(model, kept.installed(self.folder))

    # ------------------------------------------------------------

    def _known(self, name: str) -> ModelSpec:
        here = [one for one in kept.installed(self.folder) if one.hub_id == name]
        spec = find(name) or next(filter(None, map(recognised, here)), None)
        if spec is None:
            raise ModelError(
                f"There is no model called ‘{name}’.",
                "Name one of the list; a hub id such as owner/name or a folder can be added to it.",
            )
        return spec

    def _absent(self, name: str, spec: ModelSpec | None) -> ModelError:
        if spec is not None and spec.origin in (Origin.NONE, Origin.BUILT_IN):
            return ModelError(f"The model ‘{name}’ comes with Vignette.", "Leave it as it is.")
        if spec is not None and spec.origin is Origin.FOLDER:
            return ModelError(
                f"The model ‘{name}’ is in a folder of its own, ‘{spec.source}’, which Vignette "
                "leaves alone.",
                "Do with that folder what you wish; forget takes it off the list.",
            )
        names = ", ".join(dict.fromkeys(one.name for one in self.kept())) or "none"
        return ModelError(f"The model ‘{name}’ is not on this disk.", f"Here are: {names}.")

    def _remote_config(self, hub_id: str) -> dict[str, Any]:
        return remote_config(hub_id, self.access(), log=self.log)

    def _list(self, folder: Path) -> None:
        """Put an imported folder on the list, or remove it again where nothing can run it."""
        try:
            own_models.add_folder(folder)
        except EngineError:
            shutil.rmtree(folder)
            raise
