"""The commands that train."""

from __future__ import annotations

from dataclasses import replace

from rich.console import Console
from rich.progress import (
    BarColumn,
    MofNCompleteColumn,
    Progress,
    TextColumn,
    TimeElapsedColumn,
    TimeRemainingColumn,
)

from engine.commands.guard import ALL_DONE, INTERRUPTED
from engine.training.captioner import train
from engine.training.options import TrainingOptions
from engine.weights.devices import pick_device


def train_captioner(options: TrainingOptions, device: str) -> int:
    """Train the starter captioner, showing how it goes; Ctrl-C keeps the last checkpoint."""
    console = Console()
    picked = pick_device(device)
    console.print(f"Training on {picked.kind.value}; the model goes to {options.out_dir}.")
    columns = (
        TextColumn("{task.description}"),
        BarColumn(),
        MofNCompleteColumn(),
        TimeElapsedColumn(),
        TimeRemainingColumn(),
    )
    loss = 0.0
    try:
        with Progress(*columns, console=console, disable=not console.is_terminal) as bar:
            task = bar.add_task("starting", total=options.scenes)
            for step in train(replace(options, device=picked.kind.value)):
                loss = 0.98 * loss + 0.02 * step.loss if loss else step.loss
                shown = f"loss {loss:.3f}, {step.pictures_per_s:.0f} pictures/s"
                bar.update(task, completed=step.pictures, description=shown)
    except KeyboardInterrupt:
        console.print("Stopped. The same command goes on from the last checkpoint.")
        return INTERRUPTED
    console.print(f"Done: loss {loss:.3f}. The model and its loss plot are in {options.out_dir}.")
    return ALL_DONE
