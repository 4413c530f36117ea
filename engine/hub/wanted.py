"""Which files of a model's repository are fetched, and which never."""

from __future__ import annotations

from fnmatch import fnmatchcase
from pathlib import PurePosixPath

from engine.errors import ModelError

WANTED = ("*.safetensors", "*.json", "*.txt", "*.model", "*.jinja")
"""Weights, settings, vocabularies and chat templates; no pickles, no code."""

_NUMBERS = "*.npy"
"""Arrays such as Bark's voices, which are never unpickled: fetched where a pattern names them."""

PARTS = ("vocoder/*", "audio_tokenizer/*", "voices/*", "speakers/*")
"""Where a family may keep further weights beside those of its model."""

_WEIGHTS = ".safetensors"


def wanted_paths(paths: list[str], patterns: tuple[str, ...], hub_id: str) -> list[str]:
    """Those of the repository's `paths` that are worth fetching: safe, and no weights twice.

    `patterns` name them; without any, all are wanted that Vignette can use.  Raises ModelError
    where there are no weights that Vignette opens.
    """
    safe = [path for path in paths if is_wanted(path)]
    wanted = [path for path in safe if _matches(path, patterns)] if patterns else _usual(safe)
    if not any(path.endswith(_WEIGHTS) for path in wanted):
        raise ModelError(
            f"The model ‘{hub_id}’ does not come as safetensors, the only weights Vignette opens.",
            "Choose another model: other kinds of weights could run any program when opened.",
        )
    return wanted


def is_wanted(path: str) -> bool:
    """Whether a file of this name is of a kind that may be kept: weights, settings, words."""
    return _matches(path, (*WANTED, _NUMBERS))


def _usual(kept: list[str]) -> list[str]:
    """Without the weights that nobody loads beside `model.safetensors` or its shards."""
    paths = [path for path in kept if _matches(path, WANTED)]
    whole, shards = "model.safetensors", "model-*-of-*.safetensors"
    if whole in paths:
        loaded = (whole, *PARTS)
    elif f"{whole}.index.json" in paths:
        loaded = (shards, *PARTS)
    else:
        return paths
    return [path for path in paths if not path.endswith(_WEIGHTS) or _matches(path, loaded)]


def _matches(path: str, patterns: tuple[str, ...]) -> bool:
    is_hidden = any(part.startswith(".") for part in PurePosixPath(path).parts)
    return not is_hidden and any(fnmatchcase(path, pattern) for pattern in patterns)
