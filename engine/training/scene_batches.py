"""Whole batches of the training set, augmented and in tokens, made by processes of their own."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from engine.training.augmentation import augment
from engine.training.scene_set import GRID, SceneSet

if TYPE_CHECKING:
    from torch import Tensor
    from transformers import BertTokenizerFast


@dataclass(frozen=True)
class Batch:
    """`pictures` uint8 (batch, 3, side, side); `patches` the noun each patch shows, -100 where it
    is not clear (batch, patches); `tokens` and `mask` (batch, length); `is_captioned` whether the
    caption is to be learned (batch, 1)."""

    pictures: Tensor
    patches: Tensor
    tokens: Tensor
    mask: Tensor
    is_captioned: Tensor


@dataclass(frozen=True)
class SceneBatches:
    """Batches by the number of their first example."""

    scenes: SceneSet
    tokenizer: BertTokenizerFast
    size: int
    grid: int
    """Patches of the model along a side."""

    def __getitem__(self, first: int) -> Batch:
        import torch

        examples = [self.scenes[first + offset] for offset in range(self.size)]
        rng = torch.Generator().manual_seed(self.scenes.seed * 1_000_003 + first)
        stacked = torch.from_numpy(np.stack([example.picture for example in examples]))
        pictures, cells = augment(
            stacked.permute(0, 3, 1, 2).float() / 255,
            torch.from_numpy(np.stack([example.cells for example in examples])),
            rng,
        )
        captions = [example.caption for example in examples]
        tokens = self.tokenizer(captions, padding=True, return_tensors="pt")
        is_captioned = torch.tensor([[bool(caption)] for caption in captions])
        return Batch(
            (pictures * 255).round().to(torch.uint8),
            patch_labels(cells, self.grid),
            tokens["input_ids"],
            tokens["attention_mask"],
            is_captioned,
        )

    def between(self, start: int, end: int, workers: int) -> Iterator[Batch]:
        """Batches from example `start` to `end`, drawn ahead by `workers` processes."""
        from torch.utils.data import DataLoader

        loader: DataLoader[Any] = DataLoader(
            self,  # type: ignore[arg-type]
            batch_size=None,
            sampler=range(start, end - self.size + 1, self.size),
            num_workers=workers,
            prefetch_factor=6 if workers else None,
            worker_init_fn=_use_one_thread,
        )
        yield from loader


def patch_labels(cells: Tensor, grid: int) -> Tensor:
    """The noun of each patch: the one that most of its cells show.

    `cells` has shape (batch, GRID, GRID); the answer (batch, grid * grid).  A patch whose cells
    disagree too much gets -100, which losses leave out.
    """
    share = GRID // grid
    blocks = cells.unfold(1, share, share).unfold(2, share, share).flatten(3)
    most = blocks.mode(dim=-1).values
    is_clear = (blocks == most[..., None]).float().mean(-1) >= 0.6
    return most.masked_fill(~is_clear, -100).flatten(1)


def _use_one_thread(worker: int) -> None:
    """A process that draws must not take the processor from the one that learns."""
    import torch

    torch.set_num_threads(1)
