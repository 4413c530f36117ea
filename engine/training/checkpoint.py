"""Everything a training run needs to go on where it stopped, in safetensors and JSON.

A checkpoint is written beside the old one and then put in its place, so that a run killed at
any moment finds a whole one.
"""

from __future__ import annotations

import json
import shutil
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import ModelError

if TYPE_CHECKING:
    from torch import Tensor, nn
    from torch.optim import Optimizer


@dataclass
class Journal:
    """What a run has seen so far; `curve` holds (pictures seen, loss) points."""

    pictures: int = 0
    seconds: float = 0.0
    curve: list[tuple[int, float]] = field(default_factory=list)


def save_checkpoint(
    folder: Path, modules: dict[str, nn.Module], optimizer: Optimizer, journal: Journal
) -> None:
    """Write modules, the optimizer's moments and the journal into `folder`."""
    from safetensors.torch import save_file

    fresh = folder.with_name(folder.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    for name, module in modules.items():
        state = {key: tensor.contiguous().clone() for key, tensor in module.state_dict().items()}
        save_file(state, fresh / f"{name}.safetensors")
    save_file(_moments(optimizer), fresh / "optimizer.safetensors")
    (fresh / "journal.json").write_text(json.dumps(asdict(journal)), encoding="utf-8")
    old = folder.with_name(folder.name + ".old")
    shutil.rmtree(old, ignore_errors=True)
    if folder.exists():
        folder.rename(old)
    fresh.rename(folder)
    shutil.rmtree(old, ignore_errors=True)


def load_checkpoint(
    folder: Path, modules: dict[str, nn.Module], optimizer: Optimizer
) -> Journal | None:
    """Fill modules and optimizer from `folder`; None where there is no checkpoint.

    Raises ModelError when it belongs to a model of another shape.
    """
    from safetensors.torch import load_file

    whole = folder if folder.exists() else folder.with_name(folder.name + ".old")
    if not whole.exists():
        return None
    try:
        for name, module in modules.items():
            module.load_state_dict(load_file(whole / f"{name}.safetensors"))
    except RuntimeError as error:
        raise ModelError(
            f"The checkpoint in {folder} belongs to a model of another shape.",
            "Choose another output folder, or remove the checkpoint to start afresh.",
        ) from error
    _restore(optimizer, load_file(whole / "optimizer.safetensors"))
    kept = json.loads((whole / "journal.json").read_text(encoding="utf-8"))
    curve = [(int(pictures), float(loss)) for pictures, loss in kept["curve"]]
    return Journal(int(kept["pictures"]), float(kept["seconds"]), curve)


def _moments(optimizer: Optimizer) -> dict[str, Tensor]:
    """AdamW's state as named tensors."""
    state = optimizer.state_dict()["state"]
    return {
        f"{number}.{key}": tensor.contiguous().clone()
        for number, moments in state.items()
        for key, tensor in moments.items()
    }


def _restore(optimizer: Optimizer, tensors: dict[str, Tensor]) -> None:
    whole = optimizer.state_dict()
    state: dict[int, dict[str, Tensor]] = {}
    for name, tensor in tensors.items():
        number, key = name.split(".", 1)
        state.setdefault(int(number), {})[key] = tensor
    whole["state"] = state
    optimizer.load_state_dict(whole)
