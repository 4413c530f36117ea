"""The models in memory: each is loaded when it is first asked for, and stays while there is room.

The one not used for longest goes first when another needs its memory; any goes that nobody has
used for a while.  What is at work is never put away.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from engine.backends.registry import build
from engine.hub.access import HubAccess
from engine.resources import resources_dir
from engine.weights.alarm import Alarm
from engine.weights.batch_size import BatchSizes
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.choosing import Choice, Limits
from engine.weights.devices import AUTO, Device, DeviceKind
from engine.weights.fetch import Snapshot, fetch
from engine.weights.folder import check_folder, recognise
from engine.weights.footprint import counted_bytes, foretold_bytes
from engine.weights.memory import blocks_of_their_own, memory_of, release
from engine.weights.placing import Room, budget, moved, place
from engine.weights.residents import Key, LoadedModel, Resident, Residents
from engine.weights.warmup import warm_up


class ModelPool:
    """Keeps models loaded; may be used from several threads."""

    def __init__(
        self,
        device_preference: str = AUTO,
        *,
        is_offline: bool = False,
        fetch_model: Callable[[ModelSpec], Snapshot] | None = None,
        limits: Limits = Limits(),
        batch_sizes: BatchSizes | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Nothing is loaded yet, and torch not imported.

        `fetch_model` gives the files of models of the hub; without it they come from Hugging Face
        itself, unless `is_offline` forbids it.
        """
        self._fetch = fetch_model or partial(_fetch, is_offline=is_offline)
        self._limits = limits
        self._clock = clock
        self._choice = Choice(device_preference, limits)
        self._residents = Residents(clock)
        self._one_at_a_time = threading.RLock()
        self._news: dict[Key, str] = {}
        self._alarm = Alarm(self.put_away_idle)
        self.batch_sizes = batch_sizes or BatchSizes()

    def get(self, spec: ModelSpec, adapter: str = "") -> LoadedModel:
        """The model of `spec` with `adapter` (a folder), loaded now unless it already is.

        It may be put away again whenever another needs its memory; what must not be takes a
        `lease`.  Raises ModelError when it cannot be loaded, NetworkError when it cannot be
        downloaded, DeviceError when the preferred device is absent or the model fits nowhere.
        """
        loaded = self._use((spec, adapter), users=0)
        self._watch()
        return loaded

    @contextmanager
    def lease(self, spec: ModelSpec, adapter: str = "") -> Iterator[LoadedModel]:
        """The same, and the model stays until the block ends."""
        key = (spec, adapter)
        loaded = self._use(key, users=1)
        try:
            yield loaded
        finally:
            self._residents.let_go(key, loaded)
            self._watch()

    @property
    def device(self) -> Device | None:
        """Where models run; None before one with weights has been loaded."""
        return self._choice.device

    def residents(self) -> list[Resident]:
        """The models with weights that are in memory; never waits for one that is being loaded."""
        return self._residents.all()

    def take_news(self, spec: ModelSpec, adapter: str = "") -> str:
        """In a sentence that a model was loaded otherwise than was chosen; told once a loading."""
        return self._news.pop((spec, adapter), "")

    # ------------------------------------------------------------ putting away

    def free_now(self) -> list[str]:
        """Put away every model that is not at work, and give its memory back; their names."""
        with self._one_at_a_time:
            return self._put_away([one.key for one in self.residents()])

    def free_others(self, spec: ModelSpec, adapter: str = "") -> list[str]:
        """The same for the models on the device where this one is, or is to be, but for itself."""
        own = (spec, adapter)
        with self._one_at_a_time:
            kind = self.device_of(spec, adapter).kind
            others = [one.key for one in self.residents() if one.device.kind is kind]
            return self._put_away([key for key in others if key != own])

    def put_away_idle(self) -> list[str]:
        """The same for what nobody has used for as long as the limits say."""
        with self._one_at_a_time:
            before_s = self._clock() - self._limits.idle_s
            idle = [one.key for one in self.residents() if one.used_at_s <= before_s]
            names = self._put_away(idle) if self._limits.idle_s else []
        self._watch()
        return names

    def close(self) -> None:
        """Let go of every model."""
        self._alarm.cancel()
        with self._one_at_a_time:
            had_weights = bool(self.residents())
            self._residents.give_up()
            self._choice.forget()
            if had_weights:
                release()

    # ------------------------------------------------------------ when a device fails

    def device_of(self, spec: ModelSpec, adapter: str = "") -> Device:
        """Where a model is, or where it would be loaded next; raises DeviceError."""
        key = (spec, adapter)
        found = [one.device for one in self.residents() if one.key == key]
        return found[0] if found else self._choice.of(key)

    def step_down(self, spec: ModelSpec, adapter: str = "") -> Device | None:
        """Have the model loaded with smaller weights, or on the CPU, from its next use on.

        Where it will be; None when there is nothing less to try, or others are at work with it.
        """
        key = (spec, adapter)
        with self._one_at_a_time:
            less = self._choice.lower(key, self.device_of(spec, adapter))
            if less is not None and self._residents.find(key) is not None:
                if not self._residents.drop([key]):
                    return None
                release()
            return less

    def lose(self, kind: DeviceKind) -> None:
        """Give up a device that has failed: what was on it is loaded anew, on the CPU."""
        with self._one_at_a_time:
            self._choice.lose(kind)
            self._residents.give_up(kind)
            release()

    # ------------------------------------------------------------

    def _put_away(self, keys: list[Key]) -> list[str]:
        names = self._residents.drop(keys)
        for key in keys:
            self._choice.forget(key)
        if names:
            release()
        return names

    def _watch(self) -> None:
        """See to it that idle models are put away when their time has come."""
        idle = [one.used_at_s for one in self.residents() if not one.users]
        if idle and self._limits.idle_s:
            self._alarm.set(max(0.0, min(idle) + self._limits.idle_s - self._clock()))

    def _use(self, key: Key, users: int) -> LoadedModel:
        found = self._residents.find(key, users)
        if found is not None:
            return found
        with self._one_at_a_time:
            found = self._residents.find(key, users)
            if found is None:
                found = self._load(key)
                self._residents.add(key, found, users)
            return found

    def _load(self, key: Key) -> LoadedModel:
        spec, adapter = key
        files = self._files(spec)
        if files is None:
            backend = build(spec.family, spec, None, Device(), adapter)
            return LoadedModel(backend, spec.revision)
        check_folder(files.folder)
        family = spec.family or recognise(files.folder, spec.task)
        for _ in warm_up(family):
            pass
        wanted = self._choice.of(key)
        need_of = partial(foretold_bytes, files.folder)
        device = place(spec.name, wanted, need_of, self._room)
        self._make_room(device.kind, need_of(device))
        whole = self._with_parts(spec)
        with blocks_of_their_own():
            backend = build(family, whole, files.folder, device, adapter)
        if device != wanted:
            self._news[key] = moved(spec.name, wanted, device)
        return LoadedModel(backend, files.revision, device, counted_bytes(backend))

    def _with_parts(self, spec: ModelSpec) -> ModelSpec:
        """`spec`, whose settings say where its parts are, downloaded if need be."""
        folders = {
            name: str(files.folder)
            for name, part in spec.parts.items()
            if (files := self._files(part))
        }
        return replace(spec, settings={**spec.settings, **folders}) if folders else spec

    def _room(self, kind: DeviceKind) -> Room:
        memory = memory_of(kind)
        there = [one for one in self.residents() if one.device.kind is kind]
        busy = sum(one.size_bytes for one in there if one.users)
        idle = sum(one.size_bytes for one in there if not one.users)
        return Room(memory, budget(kind, memory, self._limits.memory_bytes), busy, idle)

    def _make_room(self, kind: DeviceKind, need_bytes: int) -> None:
        """Put away idle models, the one not used for longest first, until there is room."""
        while not self._room(kind).has(need_bytes):
            there = [one for one in self.residents() if one.device.kind is kind]
            idle = [one.key for one in there if not one.users]
            if not idle:
                return
            self._residents.drop(idle[:1])
            release()

    def _files(self, spec: ModelSpec) -> Snapshot | None:
        """Where the model's files are, downloaded if need be; None for a backend without any."""
        if spec.origin is Origin.BUILT_IN:
            return Snapshot(resources_dir() / spec.source, spec.revision)
        if spec.origin is Origin.FOLDER:
            return Snapshot(Path(spec.source), spec.revision)
        if spec.origin is Origin.HUB:
            return self._fetch(spec)
        return None


def _fetch(spec: ModelSpec, *, is_offline: bool) -> Snapshot:
    return fetch(spec.source, spec.revision, HubAccess(is_offline=is_offline), patterns=spec.files)
