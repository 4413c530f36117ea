"""The models in memory: each is loaded when it is first asked for, and only once."""

from __future__ import annotations

import threading
from dataclasses import dataclass
from pathlib import Path

from engine.backends.registry import Backend, backend_class
from engine.resources import resources_dir
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import AUTO, Device, pick_device
from engine.weights.fetch import Snapshot, fetch
from engine.weights.folder import recognise
from engine.weights.warmup import warm_up


@dataclass(frozen=True)
class LoadedModel:
    """A model ready for use; `revision` says which version of it, empty where that is unknown."""

    backend: Backend
    revision: str = ""


class ModelPool:
    """Keeps models loaded; may be used from several threads."""

    def __init__(self, device_preference: str = AUTO, *, is_offline: bool = False) -> None:
        """Nothing is loaded yet, and torch not imported.  `is_offline` forbids downloads."""
        self._device_preference = device_preference
        self._is_offline = is_offline
        self._device: Device | None = None
        self._loaded: dict[tuple[ModelSpec, str], LoadedModel] = {}
        self._lock = threading.Lock()

    def get(self, spec: ModelSpec, adapter: str = "") -> LoadedModel:
        """The model of `spec` with `adapter` (a folder), loaded now unless it already is.

        Raises ModelError when it cannot be loaded, NetworkError when it cannot be downloaded,
        DeviceError when the preferred device is absent.
        """
        with self._lock:
            if (spec, adapter) not in self._loaded:
                self._loaded[spec, adapter] = self._load(spec, adapter)
            return self._loaded[spec, adapter]

    @property
    def device(self) -> Device | None:
        """Where models run; None before one with weights has been loaded."""
        return self._device

    def close(self) -> None:
        """Let go of every model."""
        with self._lock:
            self._loaded.clear()

    def _load(self, spec: ModelSpec, adapter: str) -> LoadedModel:
        files = self._files(spec)
        if files is None:
            backend = backend_class(spec.family)(spec, None, Device(), adapter=adapter)
            return LoadedModel(backend, spec.revision)
        name = spec.family or recognise(files.folder, spec.task)
        for _ in warm_up(name):
            pass
        if self._device is None:
            self._device = pick_device(self._device_preference)
        backend = backend_class(name)(spec, files.folder, self._device, adapter=adapter)
        return LoadedModel(backend, files.revision)

    def _files(self, spec: ModelSpec) -> Snapshot | None:
        """Where the model's files are, downloaded if need be; None for a backend without any."""
        if spec.origin is Origin.BUILT_IN:
            return Snapshot(resources_dir() / spec.source, spec.revision)
        if spec.origin is Origin.FOLDER:
            return Snapshot(Path(spec.source), spec.revision)
        if spec.origin is Origin.HUB:
            return fetch(spec.source, spec.revision, is_offline=self._is_offline)
        return None
