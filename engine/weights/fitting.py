"""Does a model fit this machine?  Answered from its sizes, before anything is downloaded."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from engine.backends.registry import FAMILIES
from engine.weights.devices import DeviceKind
from engine.weights.spec import ModelSpec, Origin

_WORK = 1.2
"""Memory over that of the weights: what a model computes with, and the text it remembers."""

_USABLE_RAM = 0.75
"""The part of a machine's memory that is left beside its system and a few other programs."""

_SMALLER = ("int8", "int4")


@dataclass(frozen=True)
class Machine:
    """What models find on a machine; `vram_*` is None where there is no GPU that can be used, or
    where it has no memory of its own.  `precision` is the one that weights are loaded in."""

    ram_total_bytes: int
    ram_free_bytes: int
    disk_free_bytes: int
    device: DeviceKind = DeviceKind.CPU
    precision: str = "float32"
    vram_total_bytes: int | None = None
    vram_free_bytes: int | None = None


@dataclass(frozen=True)
class Fit:
    """Whether a model fits, and why (not), in one plain sentence.

    `is_tight`: it does when other programs are closed.
    """

    fits: bool
    reason: str
    is_tight: bool = False


@dataclass(frozen=True)
class _Place:
    """Somewhere a model could run."""

    words: str
    precision: str
    total_bytes: float
    free_bytes: int


def is_runnable(spec: ModelSpec) -> bool:
    """Whether a backend runs its family; one nobody has looked into yet counts."""
    return not spec.family or spec.family in FAMILIES


def fits(spec: ModelSpec, machine: Machine, *, is_here: bool = False) -> Fit:
    """Whether `machine` can hold and run the model; `is_here`: it need not be downloaded."""
    if not is_runnable(spec):
        return Fit(False, f"Vignette cannot run models of this kind ({spec.family}) yet.")
    if spec.origin is Origin.HUB and not is_here and spec.size_bytes > machine.disk_free_bytes:
        return Fit(
            False,
            f"The download of about {_size(spec.size_bytes)} does not fit on the disk, "
            f"which has {_size(machine.disk_free_bytes)} free.",
        )
    if not spec.memory_bytes:
        is_plain = spec.origin is Origin.NONE
        return Fit(True, "Runs on any machine." if is_plain else "Its size is not known yet.")
    for place in _places(machine):
        weights = spec.memory_bytes.get(place.precision)
        if weights is not None and weights * _WORK <= place.total_bytes:
            needed_bytes = round(weights * _WORK)
            return Fit(True, _told(needed_bytes, place), needed_bytes > place.free_bytes)
    return Fit(False, _too_large(spec, machine))


def _places(machine: Machine) -> Iterator[_Place]:
    """Where a model could run, the fastest first: whole on the GPU, then smaller, then the CPU."""
    if machine.vram_total_bytes is not None:
        free = machine.vram_free_bytes if machine.vram_free_bytes is not None else 0
        for precision in (machine.precision, *_SMALLER):
            yield _Place("on the GPU", precision, machine.vram_total_bytes, free)
    usable = machine.ram_total_bytes * _USABLE_RAM
    where = "on the processor"
    if machine.device is not DeviceKind.CPU and machine.vram_total_bytes is None:
        where = "on the GPU, which shares the machine's memory"
    for precision in (_in_ram(machine), *_SMALLER):
        yield _Place(where, precision, usable, machine.ram_free_bytes)


def _in_ram(machine: Machine) -> str:
    """The precision outside a GPU: float16 is for GPUs alone."""
    return "float32" if machine.precision == "float16" else machine.precision


def _told(needed_bytes: int, place: _Place) -> str:
    smaller = f", with its weights made smaller ({place.precision})"
    how = smaller if place.precision in _SMALLER else ""
    told = f"Needs about {_size(needed_bytes)} of memory and runs {place.words}{how}"
    if needed_bytes > place.free_bytes:
        return f"{told}; only {_size(place.free_bytes)} are free now, so close something first."
    return f"{told}."


def _too_large(spec: ModelSpec, machine: Machine) -> str:
    least = min(spec.memory_bytes.values()) * _WORK
    largest = max(place.total_bytes for place in _places(machine))
    return (
        f"Needs about {_size(round(least))} of memory even with its weights made as small as they "
        f"can be; this machine has {_size(round(largest))} for models."
    )


def _size(size_bytes: int) -> str:
    if size_bytes < 10**9:
        return f"{size_bytes / 1e6:.0f} MB"
    return f"{size_bytes / 1e9:.1f} GB"
