"""Where a model goes, before any of it is loaded: the first device and precision it fits in.

Rungs are tried from the best down: the device that was chosen, the same with smaller weights,
then the processor in the same way.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from engine.errors import DeviceError
from engine.weights.devices import Device, DeviceKind, lower, pick_device
from engine.weights.memory import Memory

_SHARE = {DeviceKind.CPU: 0.75}
_GPU_SHARE = 0.9
"""How much of a device's memory models may have when the settings do not say: the rest is for
the system and other programs, of which a GPU has few."""


@dataclass(frozen=True)
class Room:
    """What models may have on one device: `budget_bytes` all of them together.

    `busy_bytes` are taken by models at work, `idle_bytes` by models that can be put away.
    """

    memory: Memory
    budget_bytes: int
    busy_bytes: int = 0
    idle_bytes: int = 0

    @property
    def reachable_bytes(self) -> int:
        """What one more model could have when all that are idle have been put away."""
        within_budget = self.budget_bytes - self.busy_bytes
        return max(0, min(within_budget, self.memory.free_bytes + self.idle_bytes))

    def has(self, size_bytes: int) -> bool:
        """Whether so much is free as things are."""
        taken_bytes = self.busy_bytes + self.idle_bytes
        return size_bytes <= min(self.budget_bytes - taken_bytes, self.memory.free_bytes)


def budget(kind: DeviceKind, memory: Memory, wanted_bytes: int = 0) -> int:
    """What models may take on such a device; `wanted_bytes` 0: a share of what there is."""
    share = int(memory.total_bytes * _SHARE.get(kind, _GPU_SHARE))
    return min(wanted_bytes, memory.total_bytes) if wanted_bytes else share


def rungs(device: Device) -> Iterator[Device]:
    """`device`, and what may be tried instead when it has too little memory, the best first."""
    step: Device | None = device
    while step is not None:
        yield step
        step = lower(step)
    if device.kind is not DeviceKind.CPU:
        yield from rungs(pick_device("cpu"))


def below(device: Device) -> Device | None:
    """The next rung after `device`; None when it is the last."""
    steps = rungs(device)
    next(steps)
    return next(steps, None)


def place(
    name: str,
    device: Device,
    need_of: Callable[[Device], int],
    room_of: Callable[[DeviceKind], Room],
) -> Device:
    """The first rung from `device` down on which the model called `name` fits.

    Raises DeviceError, with the figures, when there is none.
    """
    rooms: dict[DeviceKind, Room] = {}
    least = 0
    for rung in rungs(device):
        room = rooms.setdefault(rung.kind, room_of(rung.kind))
        least = need_of(rung)
        if least <= room.reachable_bytes:
            return rung
    most = max(room.reachable_bytes for room in rooms.values())
    raise DeviceError(
        f"The model ‘{name}’ needs about {_gigabytes(least)} of memory even in its smallest form, "
        f"and there is room for {_gigabytes(most)}.",
        "Close other programs, give models more memory in the settings, or choose a smaller model.",
    )


def moved(name: str, before: Device, after: Device) -> str:
    """In a sentence that a model runs elsewhere or otherwise than was chosen."""
    if before.kind is not after.kind:
        return (
            f"‘{name}’ needs more memory than the graphics card has free, so it runs on the "
            f"processor, in {after.precision}: slower, but nothing is lost."
        )
    return (
        f"‘{name}’ needs more memory in {before.precision} than there is, so it runs in "
        f"{after.precision}: a little less exact."
    )


def _gigabytes(size_bytes: int) -> str:
    return f"{size_bytes / 1e9:.1f} GB"
