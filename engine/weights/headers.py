"""What safetensors files say of their tensors, believed only after it was checked.

A safetensors file is 8 bytes with the length of a header, the header (JSON: the type, shape and
place of each tensor), and the tensors.  See https://github.com/huggingface/safetensors#format.
"""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from pathlib import Path

from engine.errors import ModelError
from engine.weights.documents import GET_AGAIN

_MAX_HEADER_BYTES = 3_000_000
"""20,000 tensors and more; the format allows 100 MB, which would take 2 GB to read."""


@dataclass(frozen=True)
class Contents:
    """What lies in one or more weights files together; shapes by the tensors' names."""

    shapes: dict[str, tuple[int, ...]]
    size_bytes: int

    @property
    def parameters(self) -> int:
        """How many numbers there are in all."""
        return sum(math.prod(shape) for shape in self.shapes.values())


def check_weights(path: Path) -> None:
    """Raise ModelError when the safetensors file is cut short or its header makes no sense.

    Checked are the header's length; that each tensor's place is as long as its type and shape say;
    that the places follow each other without gap or overlap, to the very end of the file.
    """
    from safetensors import SafetensorError, safe_open

    try:
        size_bytes = path.stat().st_size
        with path.open("rb") as file:
            length = int.from_bytes(file.read(8), "little")
        if size_bytes >= 8 and _MAX_HEADER_BYTES < length <= size_bytes - 8:
            raise ModelError(
                f"The weights ‘{path}’ begin with a header of {length / 1e6:,.0f} MB, "
                "more than any honest model needs.",
                "Do not use this model, or get it again from its makers.",
            )
        with safe_open(path, framework="numpy"):
            pass
    except (SafetensorError, OSError) as error:
        raise ModelError(f"The weights ‘{path}’ are damaged: {error}.", GET_AGAIN) from error


def contents(files: list[Path]) -> Contents:
    """What is in weights files that have been checked."""
    shapes: dict[str, tuple[int, ...]] = {}
    size_bytes = 0
    for path in files:
        with path.open("rb") as file:
            entries = json.loads(file.read(int.from_bytes(file.read(8), "little")))
        size_bytes += path.stat().st_size
        shapes |= {
            name: tuple(entry["shape"]) for name, entry in entries.items() if name != "__metadata__"
        }
    return Contents(shapes, size_bytes)
