"""What every kind of waveform model is for `waveform.py`, and how each loads its weights."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from engine.backends.waveform_chance import Chance
from engine.errors import ModelError
from engine.schema import Progress
from engine.weights.loading import load_pretrained

if TYPE_CHECKING:
    import torch

    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec
    from engine.weights.devices import Device


class Kind(Protocol):
    """A model that speaks; made of a folder, or a ModelError says why not."""

    sample_rate_hz: int
    voices: tuple[str, ...]
    """The names of its voices, the one it speaks with by itself first; empty where it has one."""
    scripts: frozenset[str]
    """The alphabets that it reads; empty for one that reads any."""
    max_chars: int
    """How much of a text it is given at a time."""

    def __init__(self, spec: ModelSpec, folder: Path, device: Device) -> None: ...

    @property
    def device(self) -> torch.device: ...

    def say(self, text: str, voice: str, chance: Chance) -> Iterator[Progress | Samples]:
        """Yield `Progress` where work can stop, and the sound, float32 in [-1, 1], at the end."""
        ...


def load_exact(cls: Any, folder: Path, device: Device) -> Any:
    """The model in `folder` in float32: vocoders and samplers are not made for less."""
    return load_pretrained(cls, folder, replace(device, dtype="float32", quantised=""))


def part_of(folder: Path, name: str, what: str) -> Path:
    """The folder of a part that has weights of its own: `name` is below `folder`, or absolute.

    Raises ModelError when it is absent.
    """
    part = folder / name
    if not part.is_dir():
        raise ModelError(
            f"The model in ‘{folder}’ cannot speak without its {what}, a folder called ‘{name}’.",
            f"Get the {what} that belongs to it, and put it there.",
        )
    return part
