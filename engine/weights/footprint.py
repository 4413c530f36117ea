"""How much memory a model takes: foretold from its files, and counted when it is there."""

from __future__ import annotations

import math
import sys
from pathlib import Path
from typing import Any

from engine.weights.devices import Device
from engine.weights.folder import weight_files
from engine.weights.headers import contents

_WIDTHS = {"float32": 4.0, "bfloat16": 2.0, "float16": 2.0, "int8": 1.0, "int4": 0.56}
"""Bytes a number; int4 with NF4's scales, one in four bytes for 64 numbers."""

_WORKING = 1.2
"""A fifth more than the weights for what is computed with them: keys and values, activations."""

_DEPTH = 4
"""How deep within a backend its networks may be kept."""


def foretold_bytes(folder: Path, device: Device) -> int:
    """About what the model in `folder` will take on `device`, at work.

    From the headers of its weights, which must have been checked.  Quantised are tables alone:
    of other shapes are biases, norms and convolutions.
    """
    shapes = contents(weight_files(folder)).shapes.values()
    tables = sum(math.prod(shape) for shape in shapes if len(shape) == 2)
    others = sum(math.prod(shape) for shape in shapes if len(shape) != 2)
    size = tables * _WIDTHS[device.precision] + others * _WIDTHS[device.dtype]
    return int(size * _WORKING)


def counted_bytes(backend: object) -> int:
    """What the networks that `backend` keeps take: parameters, buffers, and packed weights."""
    torch = sys.modules.get("torch")
    if torch is None:
        return 0
    sizes: dict[int, int] = {}
    hidden = 0
    for network in _networks(backend, torch.nn.Module):
        for tensor in (*network.parameters(), *network.buffers()):
            sizes[tensor.untyped_storage().data_ptr()] = tensor.numel() * tensor.element_size()
        hidden += sum(getattr(layer, "hidden_bytes", 0) for layer in network.modules())
    return sum(sizes.values()) + hidden


def _networks(owner: object, kind: type, depth: int = _DEPTH) -> list[Any]:
    """The networks among what `owner`, an object of ours, keeps, each once."""
    found: dict[int, Any] = {}
    for value in getattr(owner, "__dict__", {}).values():
        if isinstance(value, kind):
            found[id(value)] = value
        elif depth and type(value).__module__.startswith("engine."):
            found |= {id(network): network for network in _networks(value, kind, depth - 1)}
    return list(found.values())
