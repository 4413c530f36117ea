"""Train the starter captioner on sticker scenes.

`train` is a generator: it yields a `Step` after every batch, writes checkpoints on its way, and
goes on from the last one when called again.  Beside the caption, the encoder learns to name the
noun at each of its patches by a linear layer that is thrown away afterwards: without it a vision
transformer this small needs many times the pictures (dense supervision of patch tokens, as in
Jiang et al., "All Tokens Matter: Token Labeling for Training Better Vision Transformers", 2021).
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from engine.training.card import write_facts
from engine.training.checkpoint import Journal, load_checkpoint, save_checkpoint
from engine.training.loss_plot import plot_loss
from engine.training.options import TrainingOptions
from engine.training.scene_batches import Batch, SceneBatches
from engine.training.scene_set import UNKNOWN_CAPTION, SceneSet
from engine.training.starter import (
    HIDDEN,
    PATCH_PX,
    SIDE_PX,
    build_model,
    build_processor,
    build_tokenizer,
)

if TYPE_CHECKING:
    from torch import Tensor

PATCH_LOSS_WEIGHT = 1.0
AVERAGE_DECAY = 0.9985
CHECKPOINT_EVERY_S = 300.0
CURVE_EVERY = 20


@dataclass(frozen=True)
class Step:
    """One batch done: pictures seen so far, the two losses, and pictures a second."""

    pictures: int
    total: int
    loss: float
    patch_loss: float
    pictures_per_s: float


def train(options: TrainingOptions) -> Iterator[Step]:
    """Train until `options.scenes` pictures are seen; the model lands in `out_dir`.

    Closing the generator keeps what was learned.  Raises ModelError when `out_dir` holds a
    checkpoint of another shape.
    """
    import torch

    torch.manual_seed(options.seed)
    options.out_dir.mkdir(parents=True, exist_ok=True)
    run = _Run(options)
    saved_at = time.monotonic()
    try:
        for batch in run.batches():
            yield run.step(batch)
            if time.monotonic() - saved_at > CHECKPOINT_EVERY_S:
                run.save()
                saved_at = time.monotonic()
    finally:
        run.save()


class _Run:
    """The state of one training run."""

    def __init__(self, options: TrainingOptions) -> None:
        import torch
        from torch.optim.swa_utils import AveragedModel, get_ema_multi_avg_fn

        self.options = options
        late = round(options.scenes * (1 - options.decay))
        self.scenes = SceneSet(options.seed, SIDE_PX, options.photos_dir, late)
        self.tokenizer = build_tokenizer(sample_captions())
        self.model = build_model(self.tokenizer).to(options.device)
        self.patch_head = torch.nn.Linear(HIDDEN, self.scenes.classes).to(options.device)
        ema = cast(Any, get_ema_multi_avg_fn)(AVERAGE_DECAY)
        self.average: Any = AveragedModel(self.model, multi_avg_fn=ema)
        self.optimizer = torch.optim.AdamW(
            [*self.model.parameters(), *self.patch_head.parameters()],
            lr=options.learning_rate, betas=(0.9, 0.98), weight_decay=0.03, fused=True,
        )  # fmt: skip
        found = load_checkpoint(self.checkpoint_dir, self.modules, self.optimizer)
        self.journal = found or Journal()

    @property
    def checkpoint_dir(self) -> Path:
        return self.options.out_dir / "checkpoint"

    @property
    def modules(self) -> dict[str, Any]:
        return {"model": self.model, "patch_head": self.patch_head, "average": self.average}

    def batches(self) -> Iterator[Batch]:
        """Batches from where the journal stands to the end."""
        options = self.options
        drawn = SceneBatches(self.scenes, self.tokenizer, options.batch, SIDE_PX // PATCH_PX)
        return drawn.between(self.journal.pictures, options.scenes, options.workers)

    def step(self, batch: Batch) -> Step:
        """Learn from one batch."""
        import torch

        began = time.monotonic()
        for group in self.optimizer.param_groups:
            group["lr"] = self.learning_rate()
        caption_loss, patch_loss = self._losses(batch)
        torch.autograd.backward(caption_loss + PATCH_LOSS_WEIGHT * patch_loss)
        parameters = [*self.model.parameters(), *self.patch_head.parameters()]
        torch.nn.utils.clip_grad_norm_(parameters, 1.0)
        self.optimizer.step()
        self.optimizer.zero_grad(set_to_none=True)
        self.average.update_parameters(self.model)
        return self._count(
            float(caption_loss.detach()), float(patch_loss.detach()), time.monotonic() - began
        )

    def _losses(self, batch: Batch) -> tuple[Tensor, Tensor]:
        import torch
        from torch.nn import functional

        device = self.options.device
        pictures = self._normalised(batch.pictures.to(device).float() / 255)
        tokens, mask = batch.tokens.to(device), batch.mask.to(device)
        with torch.autocast(torch.device(device).type, torch.bfloat16):
            seen = self.model.vision_model(pixel_values=pictures).last_hidden_state
            output = self.model.text_decoder(
                input_ids=tokens, attention_mask=mask, encoder_hidden_states=seen
            )
            patches = self.patch_head(seen[:, 1:])
        is_wanted = mask[:, 1:].bool() & batch.is_captioned.to(device)
        wanted = tokens[:, 1:].masked_fill(~is_wanted, -100)
        summed = functional.cross_entropy(
            output.logits[:, :-1].float().flatten(0, 1),
            wanted.flatten(),
            ignore_index=-100,
            reduction="sum",
        )
        caption_loss = summed / is_wanted.sum().clamp(min=1)
        patch_loss = _patch_loss(patches, batch.patches.to(device))
        return caption_loss, patch_loss

    def _normalised(self, pictures: Tensor) -> Tensor:
        import torch
        from transformers.image_utils import OPENAI_CLIP_MEAN, OPENAI_CLIP_STD

        mean = torch.tensor(OPENAI_CLIP_MEAN, device=pictures.device).view(3, 1, 1)
        std = torch.tensor(OPENAI_CLIP_STD, device=pictures.device).view(3, 1, 1)
        return (pictures - mean) / std

    def learning_rate(self) -> float:
        """Warm up, hold, fall linearly to a hundredth."""
        options, seen = self.options, self.journal.pictures
        warm = min(1.0, (seen + options.batch) / options.warmup)
        left = (options.scenes - seen) / max(1.0, options.scenes * options.decay)
        return options.learning_rate * warm * max(0.01, min(1.0, left))

    def _count(self, loss: float, patch_loss: float, seconds: float) -> Step:
        options, journal = self.options, self.journal
        journal.pictures += options.batch
        journal.seconds += seconds
        if journal.pictures // options.batch % CURVE_EVERY == 1:
            journal.curve.append((journal.pictures, loss))
        return Step(journal.pictures, options.scenes, loss, patch_loss, options.batch / seconds)

    def save(self) -> None:
        """Write the checkpoint, the averaged model in Hugging Face layout and the loss plot."""
        out_dir = self.options.out_dir
        save_checkpoint(self.checkpoint_dir, self.modules, self.optimizer, self.journal)
        self.average.module.save_pretrained(out_dir)
        self.tokenizer.save_pretrained(out_dir)
        build_processor().save_pretrained(out_dir)
        write_facts(out_dir, self.options, self.journal, self.model.num_parameters())
        if self.journal.curve:
            plot_loss(self.journal.curve, out_dir / "loss.png")


def _patch_loss(logits: Tensor, labels: Tensor) -> Tensor:
    """Cross entropy of the patches that show a noun, and a little of those that show none.

    Nouns cover a fifth of the patches or less, so each kind is averaged on its own.
    """
    from torch.nn import functional

    losses = functional.cross_entropy(
        logits.float().flatten(0, 1), labels.flatten(), ignore_index=-100, reduction="none"
    )
    is_noun, is_none = labels.flatten() > 0, labels.flatten() == 0
    of_nouns = (losses * is_noun).sum() / is_noun.sum().clamp(min=1)
    of_none = (losses * is_none).sum() / is_none.sum().clamp(min=1)
    return of_nouns + 0.3 * of_none


def sample_captions(count: int = 6000) -> list[str]:
    """Captions enough to hold every word but the nouns."""
    import random

    from engine.scenes.captions import canonical
    from engine.scenes.sample import random_scene

    rng = random.Random(0)
    return [UNKNOWN_CAPTION, *(canonical(random_scene(rng)) for _ in range(count))]
