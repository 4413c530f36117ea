"""Does a model's config ask for a network that its weights can fill?

A config of a few bytes may ask for a million layers, or for layers a million wide; building them
would take all memory there is before anything is found missing.  What a config asks for is compared
with what the files hold: every layer needs a tensor of its own, every width a dimension, and
layers by width by width need as many numbers.  The rules know no family: they look at the names
that configs of transformers give to their sizes.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from engine.errors import ModelError
from engine.weights.headers import Contents

_COUNT = re.compile(r"(.*_)?(n_)?(layers?|depths?|blocks)|num_hidden_groups|(.*_)?num_.*experts")
_WIDTH = re.compile(
    r"(.*_)?(hidden_size|hidden_dim|intermediate_size|inner_size|projection_size|embedding_size"
    r"|embed_dim|head_dim|ffn_dim|proj_dim|projection_dim|d_model|d_ff|d_kv|d_inner|n_embd|n_inner"
    r"|channels?|hidden_sizes|embed_dims?|dim|width|vocab_size|codebook_size)"
)
_ANY = re.compile(r"num_.+|.+_(size|bins|buckets)")
_HEADS = re.compile(r"(.*_)?(num_.*heads|n_heads?)")
_HEAD_DIM = re.compile(r"(.*_)?(head_dim|d_kv)")
_HIDDEN = re.compile(r"hidden_size|d_model|n_embd|dim|embed_dim|hidden_dim|width|hidden_channels")
_INNER = re.compile(r"(.*_)?(intermediate_size|ffn_dim|d_ff|n_inner)")
_POSITIONS = re.compile(r"(max_.*positions?(_embeddings)?|n_positions|n_ctx|max_seq_len)")
_ROTARY = {"rope_theta", "rope_parameters", "rope_scaling"}

_FEW_LAYERS = 512
_SMALL_WIDTH = 65_536
_FEW_NUMBERS = 2**25
"""What is within these is harmless whatever the files hold; many configs carry sizes that their
model does not use."""

_SLACK = 4
"""A layer has some 12 numbers for each that is counted here; layers may share or pack theirs."""

_MAX_ROTARY_POSITIONS = 2**24


def check_plausible(config: dict[str, Any], held: Contents, folder: Path) -> None:
    """Raise ModelError when `config` asks for a network far beyond what the files hold."""
    layers = max(_FEW_LAYERS, len(held.shapes))
    width = max(_SMALL_WIDTH, *(max(shape, default=0) for shape in held.shapes.values()), 0)
    numbers = max(_FEW_NUMBERS, _SLACK * held.parameters)
    for part in _parts(config):
        for name, value in _sizes(part, _COUNT):
            if value > layers:
                raise _absurd(folder, name, value)
        for name, value in (*_sizes(part, _WIDTH), *_sizes(part, _ANY)):
            if value > width:
                raise _absurd(folder, name, value)
        for name, needed in _needed(part):
            if needed > numbers:
                raise _absurd(folder, name, part[name])


def _needed(part: dict[str, Any]) -> Iterator[tuple[str, int]]:
    """Sizes by name, and about how many numbers their layers or tables would take."""
    hidden = max((value for _, value in _sizes(part, _HIDDEN)), default=1)
    layers = max((value for _, value in _sizes(part, _COUNT)), default=1)
    for name, value in _sizes(part, _HIDDEN):
        yield name, layers * value * value
    for name, value in _sizes(part, _INNER):
        yield name, layers * hidden * value
    head = max((value for _, value in _sizes(part, _HEAD_DIM)), default=1)
    for name, value in _sizes(part, _HEADS):
        yield name, hidden * value * head
    for name, value in _sizes(part, _WIDTH):
        yield name, hidden * value if name != "vocab_size" else _table(part, value, hidden)
    for name, value in _sizes(part, _POSITIONS):
        is_rotary = bool(_ROTARY & part.keys()) and value <= _MAX_ROTARY_POSITIONS
        yield name, 0 if is_rotary else hidden * value
    patch = max((1, *(value for _, value in _sizes(part, re.compile("patch_size")))))
    for name, value in _sizes(part, re.compile("image_size")):
        yield name, hidden * (value // patch) ** 2 if "patch_size" in part else value * value


def _table(part: dict[str, Any], words: int, hidden: int) -> int:
    """The numbers in a table of words; some models make it narrower than their layers."""
    narrow = [value for _, value in _sizes(part, re.compile("embedding_size"))]
    return words * min([hidden, *narrow])


def _parts(content: Any) -> Iterator[dict[str, Any]]:
    """The config and the configs within it."""
    if isinstance(content, dict):
        yield content
        for value in content.values():
            yield from _parts(value)


def _sizes(part: dict[str, Any], names: re.Pattern[str]) -> Iterator[tuple[str, int]]:
    """The sizes in `part` under such names; of a list, the largest, and for layers their sum."""
    for name, value in part.items():
        if not names.fullmatch(name):
            continue
        listed = value if isinstance(value, list) else [value]
        whole = [one for one in listed if _is_number(one)]
        if whole:
            yield name, int(sum(whole) if names is _COUNT else max(whole))


def _is_number(value: Any) -> bool:
    if isinstance(value, float):
        return math.isfinite(value)
    return isinstance(value, int) and not isinstance(value, bool)


def _absurd(folder: Path, name: str, value: Any) -> ModelError:
    told = (f"{value:,}" if isinstance(value, int) else str(value))[:40]
    return ModelError(
        f"The model in ‘{folder}’ asks for more than its weights hold ({name}: {told}).",
        "Do not use this model, or get it again from its makers.",
    )
