"""VITS's decoder (HiFi-GAN), which takes nearly all of the time, laid out for speed.

A convolution over a line of samples is one over a picture one pixel high; and pictures may be kept
channels last, which spares the CPU's kernels from turning every layer's input and output round.
The sums are those of transformers' `VitsHifiGan`, https://arxiv.org/abs/2010.05646.
"""

from __future__ import annotations

from functools import reduce
from itertools import islice
from typing import TYPE_CHECKING, Any

import torch
from torch import nn
from torch.nn import functional
from torch.nn.utils import parametrize

if TYPE_CHECKING:
    from collections.abc import Iterator


def fold_weight_norm(model: nn.Module) -> None:
    """Multiply out every weight that is kept as a direction and a length, once and for all.

    Not for a copy of a model that lives on: deepcopy shares the classes this changes.
    """
    for module in model.modules():
        if parametrize.is_parametrized(module):
            for name in list(module.parametrizations):  # type: ignore[arg-type]
                parametrize.remove_parametrizations(module, name)


class FastDecoder(nn.Module):
    """`VitsHifiGan`, its weight norm folded, in the precision `dtype`; takes and gives float32."""

    def __init__(self, decoder: nn.Module, dtype: torch.dtype) -> None:
        super().__init__()
        source: Any = decoder
        self._slope: float = source.config.leaky_relu_slope
        self._first = _Conv(source.conv_pre)
        self._upsamplers = nn.ModuleList(_Conv(layer) for layer in source.upsampler)
        self._blocks = nn.ModuleList(_Block(block, self._slope) for block in source.resblocks)
        self._last = _Conv(source.conv_post)
        self._speaker = _Conv(source.cond) if hasattr(source, "cond") else None
        self.to(dtype)

    def forward(
        self, spectrogram: torch.Tensor, speaker: torch.Tensor | None = None
    ) -> torch.Tensor:
        """From (1, flow size, frames) to the waveform (1, 1, samples), in [-1, 1]."""
        hidden = self._first(self._picture(spectrogram))
        if speaker is not None and self._speaker is not None:
            hidden = hidden + self._speaker(self._picture(speaker))
        blocks: Iterator[nn.Module] = iter(self._blocks)
        count = len(self._blocks) // len(self._upsamplers)
        for upsampler in self._upsamplers:
            hidden = upsampler(functional.leaky_relu(hidden, self._slope))
            outputs = (block(hidden) for block in islice(blocks, count))
            hidden = reduce(torch.Tensor.add_, outputs) / count
        return torch.tanh(self._last(functional.leaky_relu(hidden))).squeeze(2).float()

    def _picture(self, line: torch.Tensor) -> torch.Tensor:
        weight = self._first.weight
        return line.unsqueeze(2).to(weight.dtype).contiguous(memory_format=_layout(weight))


class _Block(nn.Module):
    """`HifiGanResidualBlock`: pairs of convolutions, each pair added to what it was given."""

    def __init__(self, block: Any, slope: float) -> None:
        super().__init__()
        self._slope = slope
        self._wide = nn.ModuleList(_Conv(layer) for layer in block.convs1)
        self._narrow = nn.ModuleList(_Conv(layer) for layer in block.convs2)

    def forward(self, hidden: torch.Tensor) -> torch.Tensor:
        for wide, narrow in zip(self._wide, self._narrow, strict=True):
            change = wide(functional.leaky_relu(hidden, self._slope))
            hidden = narrow(functional.leaky_relu_(change, self._slope)).add_(hidden)
        return hidden


class _Conv(nn.Module):
    """A Conv1d or ConvTranspose1d as a convolution over pictures one pixel high."""

    def __init__(self, layer: nn.Conv1d | nn.ConvTranspose1d) -> None:
        super().__init__()
        weight = layer.weight.detach().unsqueeze(2)
        self.weight = nn.Parameter(weight.contiguous(memory_format=_layout(weight)), False)
        self.bias = layer.bias
        self._is_transposed = isinstance(layer, nn.ConvTranspose1d)
        self._stride = (1, layer.stride[0])
        self._padding = (0, int(layer.padding[0]))
        self._dilation = (1, layer.dilation[0])

    def forward(self, picture: torch.Tensor) -> torch.Tensor:
        if self._is_transposed:
            return functional.conv_transpose2d(
                picture, self.weight, self.bias, self._stride, self._padding
            )
        return functional.conv2d(
            picture, self.weight, self.bias, self._stride, self._padding, self._dilation
        )


def _layout(tensor: torch.Tensor) -> torch.memory_format:
    """Channels last where it is measured to be faster; GPUs choose for themselves."""
    return torch.channels_last if tensor.device.type == "cpu" else torch.contiguous_format
