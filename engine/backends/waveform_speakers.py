"""Whose voice a model speaks with: vectors that describe speakers, kept beside it.

Each is a file `speakers/NAME` of numbers and nothing else: `.safetensors` with one tensor, `.npy`
(never unpickled), or a list in `.json`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.errors import ModelError

if TYPE_CHECKING:
    from engine.schema import Samples

FOLDER = "speakers"
SUFFIXES = (".safetensors", ".npy", ".json")
_MOST_BYTES = 2**20


def speakers(folder: Path) -> dict[str, Path]:
    """The files of the speakers in the model's `folder`, by name."""
    found = (folder / FOLDER).glob("*") if (folder / FOLDER).is_dir() else ()
    return {path.stem: path for path in sorted(found) if path.suffix in SUFFIXES}


def read_vector(path: Path, size: int) -> Samples:
    """The vector in the file, float32, shape (size,); raises ModelError when it is none."""
    try:
        if path.stat().st_size > _MOST_BYTES:
            raise ValueError("too large")
        vector = np.asarray(_read(path), dtype=np.float32).reshape(-1)
    except (OSError, ValueError, TypeError) as error:
        raise _no_vector(path, size) from error
    if vector.shape != (size,) or not np.isfinite(vector).all():
        raise _no_vector(path, size)
    return vector


def _read(path: Path) -> Any:
    if path.suffix == ".npy":
        return np.load(path, allow_pickle=False)
    if path.suffix == ".json":
        return json.loads(path.read_text(encoding="utf-8"))
    from safetensors import SafetensorError
    from safetensors.numpy import load_file

    try:
        (only,) = load_file(path).values()
    except SafetensorError as error:
        raise ValueError(str(error)) from error
    return only


def _no_vector(path: Path, size: int) -> ModelError:
    return ModelError(
        f"The speaker in ‘{path}’ is not a vector of {size} numbers.",
        "Take the file away, or put in its place one made for this model.",
    )
