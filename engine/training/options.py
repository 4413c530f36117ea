"""How a captioner is trained."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class TrainingOptions:
    """How to train: `scenes` pictures in all, `batch` at a time.

    The learning rate rises for `warmup` pictures, holds, and falls to nothing over the last
    `decay` share of the run.
    """

    out_dir: Path
    scenes: int = 2_000_000
    batch: int = 64
    learning_rate: float = 7e-4
    warmup: int = 40_000
    decay: float = 0.3
    seed: int = 0
    photos_dir: Path | None = None
    workers: int = 1
    device: str = "cpu"
