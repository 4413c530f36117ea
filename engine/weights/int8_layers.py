"""Layers whose weights are kept as whole numbers from -127 to 127, a scale for each output.

The weights of a layer that does nothing but multiply and add are rounded to 1/127 of the largest
of their row ("vector-wise", Dettmers et al., "LLM.int8()", 2022, section 3.1).  `weight` gives
them back as floats: code that asks a layer for its weight's precision or place keeps working.
"""

from __future__ import annotations

import warnings

import torch
from torch import nn
from torch.nn import functional


def rows_as_int8(weight: torch.Tensor) -> tuple[torch.Tensor, torch.Tensor]:
    """The rows of `weight` (outputs, inputs) as int8 and float32 scales (outputs,)."""
    wide = weight.detach().float()
    scales = wide.abs().amax(dim=1).clamp_min(torch.finfo(torch.float32).tiny) / 127
    return (wide / scales[:, None]).round_().to(torch.int8), scales


class DynamicInt8Linear(nn.Module):
    """A Linear for CPUs that multiplies in int8; takes and gives float32.

    What comes in is rounded to whole numbers too, by the range it has at that moment.
    """

    def __init__(self, linear: nn.Linear) -> None:
        super().__init__()
        self.in_features, self.out_features = linear.in_features, linear.out_features
        rows, scales = rows_as_int8(linear.weight)
        self.bias = None if linear.bias is None else nn.Parameter(_own(linear.bias), False)
        self._packed = _packed(rows, scales, self.bias)
        # Without VNNI the sums of two products may overflow, unless a bit is left free.
        self._is_reduced = not torch.cpu.get_capabilities().get("avx512_vnni", False)

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        """(..., inputs) to (..., outputs)."""
        result: torch.Tensor = torch.ops.quantized.linear_dynamic(
            states.float(), self._packed, self._is_reduced
        )
        return result

    @property
    def weight(self) -> torch.Tensor:
        """The weights as float32, made anew each time."""
        rows, _ = torch.ops.quantized.linear_unpack(self._packed)
        weight: torch.Tensor = rows.dequantize()
        return weight

    @property
    def hidden_bytes(self) -> int:
        """What it keeps besides its parameters and buffers."""
        return self.in_features * self.out_features + 4 * self.out_features


class WeightOnlyInt8Linear(nn.Module):
    """A Linear for GPUs of every make: it reads int8 and multiplies in what it is given."""

    rows: torch.Tensor
    scales: torch.Tensor

    def __init__(self, linear: nn.Linear, dtype: torch.dtype) -> None:
        super().__init__()
        self.in_features, self.out_features = linear.in_features, linear.out_features
        rows, scales = rows_as_int8(linear.weight)
        self.register_buffer("rows", rows)
        self.register_buffer("scales", scales.to(dtype))
        self.bias = None if linear.bias is None else nn.Parameter(_own(linear.bias, dtype), False)

    def forward(self, states: torch.Tensor) -> torch.Tensor:
        """(..., inputs) to (..., outputs)."""
        result = functional.linear(states, self.rows.to(states.dtype)) * self.scales
        return result if self.bias is None else result + self.bias

    @property
    def weight(self) -> torch.Tensor:
        """The weights in the precision that is computed in, made anew each time."""
        return self.rows.to(self.scales.dtype) * self.scales[:, None]


class Int8Embedding(nn.Module):
    """An Embedding that keeps a word's vector as int8 and one scale."""

    rows: torch.Tensor
    scales: torch.Tensor

    def __init__(self, embedding: nn.Embedding, dtype: torch.dtype) -> None:
        super().__init__()
        self.num_embeddings = embedding.num_embeddings
        self.embedding_dim = embedding.embedding_dim
        self.padding_idx = embedding.padding_idx
        rows, scales = rows_as_int8(embedding.weight)
        self.register_buffer("rows", rows)
        self.register_buffer("scales", scales.to(dtype))

    def forward(self, ids: torch.Tensor) -> torch.Tensor:
        """Ids of any shape to (..., width)."""
        return self.rows[ids].to(self.scales.dtype) * self.scales[ids, None]

    @property
    def weight(self) -> torch.Tensor:
        """All vectors in the precision that is computed in, made anew each time."""
        return self.rows.to(self.scales.dtype) * self.scales[:, None]


def _own(tensor: torch.Tensor, dtype: torch.dtype = torch.float32) -> torch.Tensor:
    """A copy, so that the file the tensor lies in can be let go of."""
    return tensor.detach().to(dtype, copy=True)


def _packed(rows: torch.Tensor, scales: torch.Tensor, bias: torch.Tensor | None) -> torch.Tensor:
    """Weights as the CPU's int8 kernels want them.

    torch 2.13 calls quantised tensors deprecated and has nothing as fast to put in their place:
    they are used here alone, and their warning is kept quiet here alone.
    """
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)
        zeros = torch.zeros(len(scales), dtype=torch.long)
        tensor = torch._make_per_channel_quantized_tensor(rows, scales.double(), zeros, 0)
        packed: torch.Tensor = torch.ops.quantized.linear_prepack(tensor, bias)
    return packed
