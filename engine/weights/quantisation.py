"""Smaller weights: a model that has been loaded is changed layer by layer, in place.

One layer at a time is widened, rounded and put back, so that the whole model is never there in
float32.  int8 needs no package: on CPUs torch's own kernels compute in it, on GPUs weights are
widened as they are read.  int4 is bitsandbytes' NF4 (Dettmers et al., "QLoRA", 2023).
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING, Any

from engine.errors import DeviceError
from engine.weights.devices import Device, DeviceKind

if TYPE_CHECKING:
    import torch

_LARGE_NUMEL = 2**20
"""Tables of words are worth rounding, those of positions are not."""


def quantise(model: torch.nn.Module, device: Device) -> None:
    """Give the Linear layers and tables of words of `model`, on the CPU, the weights `device` says.

    What is left is put in the precision that is computed in, and shares nothing with the file it
    came from.  Raises DeviceError when a package that is needed is not there.
    """
    if not device.quantised:
        return
    make_linear = _int4 if device.quantised == "int4" else _int8
    if device.quantised == "int4":
        _check_package()
    _change(model, device, make_linear)
    _widen(model, device.torch_dtype)


def _change(model: torch.nn.Module, device: Device, make_linear: Any) -> None:
    """Replace the layers within `model`, one that is there under two names by one."""
    from torch import nn

    from engine.weights.int8_layers import Int8Embedding

    done: dict[int, nn.Module] = {}
    for parent in list(model.modules()):
        for name, layer in list(parent._modules.items()):  # named_children() gives each once
            if layer is None:
                continue
            if id(layer) in done:
                setattr(parent, name, done[id(layer)])
            elif type(layer) is nn.Linear:
                done[id(layer)] = make_linear(layer, device)
                setattr(parent, name, done[id(layer)])
            elif type(layer) is nn.Embedding and _is_large(layer):
                done[id(layer)] = Int8Embedding(layer, device.torch_dtype)
                setattr(parent, name, done[id(layer)])


def _is_large(embedding: torch.nn.Embedding) -> bool:
    return embedding.weight.numel() >= _LARGE_NUMEL and embedding.max_norm is None


def _int8(layer: torch.nn.Linear, device: Device) -> torch.nn.Module:
    from engine.weights.int8_layers import DynamicInt8Linear, WeightOnlyInt8Linear

    if device.kind is DeviceKind.CPU:
        return DynamicInt8Linear(layer)
    return WeightOnlyInt8Linear(layer, device.torch_dtype)


def _int4(layer: torch.nn.Linear, device: Device) -> torch.nn.Module:
    """A layer that bitsandbytes rounds when it is moved to the GPU."""
    import bitsandbytes

    small = bitsandbytes.nn.Linear4bit(
        layer.in_features,
        layer.out_features,
        bias=layer.bias is not None,
        compute_dtype=device.torch_dtype,
        quant_type="nf4",
        device="meta",
    )
    weight = layer.weight.detach().to(device.torch_dtype, copy=True)
    small.weight = bitsandbytes.nn.Params4bit(weight, requires_grad=False, quant_type="nf4")
    small.bias = layer.bias
    result: torch.nn.Module = small.requires_grad_(False)
    return result


def _check_package() -> None:
    if find_spec("bitsandbytes") is None:
        raise DeviceError(
            "Weights in int4 need the package bitsandbytes, which is not installed.",
            "Install it with: pip install bitsandbytes, or choose int8.",
        )


def _widen(model: torch.nn.Module, dtype: torch.dtype) -> None:
    """Copy what is left as floats into `dtype`; layers that have been changed are as they should.

    A buffer that is wider, such as the frequencies of positions, stays as it is.
    """
    import torch

    for module in model.modules():
        if type(module).__module__.startswith(("engine.weights", "bitsandbytes")):
            continue
        for parameter in module.parameters(recurse=False):
            parameter.data = parameter.data.to(dtype, copy=True)
        for name, buffer in module.named_buffers(recurse=False):
            if buffer.is_floating_point() and dtype is torch.float32:
                setattr(module, name, buffer.to(dtype, copy=True))
