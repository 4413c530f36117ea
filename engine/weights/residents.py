"""Which models are in memory, who uses them, and since when nobody does: a table for threads."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias

from engine.weights.devices import Device, DeviceKind
from engine.weights.spec import ModelSpec

if TYPE_CHECKING:
    from engine.backends.registry import Backend

Key: TypeAlias = "tuple[ModelSpec, str]"
"""A model, and the folder of its adapter."""


@dataclass(frozen=True)
class LoadedModel:
    """A model ready for use; `revision` says which version of it, empty where that is unknown."""

    backend: Backend
    revision: str = ""
    device: Device | None = None
    size_bytes: int = 0


@dataclass(frozen=True)
class Resident:
    """A model with weights that is in memory."""

    key: Key
    device: Device
    size_bytes: int
    users: int
    used_at_s: float

    @property
    def name(self) -> str:
        """What the catalogue calls it."""
        return self.key[0].name


@dataclass
class _Place:
    loaded: LoadedModel
    users: int
    used_at_s: float


class Residents:
    """Adds, finds and drops models; nothing takes long, so no caller waits."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._places: dict[Key, _Place] = {}
        self._lock = threading.Lock()

    def find(self, key: Key, users: int = 0) -> LoadedModel | None:
        """The model, with so many more users, if it is there."""
        with self._lock:
            place = self._places.get(key)
            if place is None:
                return None
            place.users += users
            place.used_at_s = self._clock()
            return place.loaded

    def add(self, key: Key, loaded: LoadedModel, users: int) -> None:
        """Take in a model that has just been loaded."""
        with self._lock:
            self._places[key] = _Place(loaded, users, self._clock())

    def let_go(self, key: Key, loaded: LoadedModel) -> None:
        """One user less; a model that has been given up meanwhile has none to count."""
        with self._lock:
            place = self._places.get(key)
            if place is not None and place.loaded is loaded:
                place.users -= 1
                place.used_at_s = self._clock()

    def all(self) -> list[Resident]:
        """The models with weights, the one not used for longest first."""
        with self._lock:
            found = [
                Resident(key, device, place.loaded.size_bytes, place.users, place.used_at_s)
                for key, place in self._places.items()
                if (device := place.loaded.device) is not None
            ]
        return sorted(found, key=lambda one: one.used_at_s)

    def drop(self, keys: Sequence[Key]) -> list[str]:
        """Forget those of these models that have no user; their names."""
        with self._lock:
            idle = [key for key in keys if key in self._places and not self._places[key].users]
            for key in idle:
                del self._places[key]
        return [spec.name for spec, _ in idle]

    def give_up(self, kind: DeviceKind | None = None) -> None:
        """Forget every model, or every one on such a device, whoever uses it."""
        with self._lock:
            for key, place in list(self._places.items()):
                device = place.loaded.device
                if kind is None or (device is not None and device.kind is kind):
                    del self._places[key]
