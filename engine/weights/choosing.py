"""The device and precision for each model, as the settings, the machine and its faults have it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from engine.weights.devices import AUTO, Device, DeviceKind, pick_device
from engine.weights.placing import below

if TYPE_CHECKING:
    from engine.settings import Settings
    from engine.weights.residents import Key


@dataclass(frozen=True)
class Limits:
    """How much memory models may take (0: a share of what there is), after how long unused they
    go (0: never), and the device and precision for models, by name, that are to have others."""

    memory_bytes: int = 0
    idle_s: float = 30 * 60
    devices: Mapping[str, str] = field(default_factory=dict)
    precisions: Mapping[str, str] = field(default_factory=dict)

    @classmethod
    def of(cls, settings: Settings) -> Limits:
        """What the settings say."""
        models = settings.models
        return cls(
            models.memory_budget_bytes, models.idle_minutes * 60, models.devices, models.precisions
        )


class Choice:
    """Picks a model's device; a device that is lost, or a rung that was too high, is left out."""

    def __init__(self, preference: str, limits: Limits) -> None:
        self._preference = preference
        self._limits = limits
        self._lost: set[DeviceKind] = set()
        self._lowered: dict[Key, Device] = {}
        self.device: Device | None = None
        """The one for models that have none of their own; None before it was asked for."""

    def of(self, key: Key) -> Device:
        """Where to load a model first; raises DeviceError for a device that is absent."""
        if key in self._lowered:
            return self._lowered[key]
        if self.device is None:
            self.device = self._unless_lost(pick_device(self._preference))
        name = key[0].name
        own = self._limits.devices.get(name, AUTO)
        precision = self._limits.precisions.get(name, AUTO)
        if own == precision == AUTO:
            return self.device
        kind = self.device.kind.value if own == AUTO else own
        return self._unless_lost(pick_device(kind, precision))

    def lower(self, key: Key, device: Device) -> Device | None:
        """Let a model that was too large for `device` have the next rung; None: there is none."""
        less = below(device)
        if less is not None:
            self._lowered[key] = less
        return less

    def lose(self, kind: DeviceKind) -> None:
        """Never choose such a device again."""
        self._lost.add(kind)
        self.device = None
        self._lowered = {key: one for key, one in self._lowered.items() if one.kind is not kind}

    def forget(self, key: Key | None = None) -> None:
        """Start a model at the top again, or all of them."""
        if key is None:
            self._lowered.clear()
        else:
            self._lowered.pop(key, None)

    def _unless_lost(self, device: Device) -> Device:
        return pick_device("cpu") if device.kind in self._lost else device
