"""How a sentence embedder turns the vectors of a text's tokens into the one of the text.

Models made with the library sentence-transformers write it down: `modules.json` lists the steps,
`1_Pooling/config.json` says how to pool.  https://sbert.net/docs/package_reference/base/models.html
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from enum import Enum
from pathlib import Path, PurePosixPath
from typing import Any

from engine.errors import ModelError

_STEPS = {"Transformer", "Pooling", "Normalize"}


class Pooling(Enum):
    """Which vector stands for the text: that of its first token, or the mean of all of them."""

    CLS = "cls"
    MEAN = "mean"


@dataclass(frozen=True)
class Recipe:
    """`max_tokens` is how much of a text the model was made for; None where it does not say."""

    pooling: Pooling = Pooling.MEAN
    max_tokens: int | None = None
    is_lower_case: bool = False


def read_recipe(folder: Path) -> Recipe:
    """The recipe in `folder`, else the usual one; raises ModelError for steps unknown here."""
    steps = _json(folder / "modules.json", [])
    pooling = Pooling.MEAN
    for step in steps if isinstance(steps, list) else ():
        kind = str(step.get("type", "")).rpartition(".")[2]
        if kind not in _STEPS:
            raise _unknown(folder, f"the step ‘{kind}’")
        if kind == "Transformer" and step.get("path"):
            raise _unknown(folder, f"weights in ‘{step['path']}’")
        if kind == "Pooling":
            pooling = _pooling(folder, str(step.get("path", "")))
    limits = _json(folder / "sentence_bert_config.json", {})
    most = limits.get("max_seq_length")
    return Recipe(pooling, int(most) if most else None, bool(limits.get("do_lower_case")))


def _pooling(folder: Path, name: str) -> Pooling:
    if name != PurePosixPath(name).name or "\\" in name:
        raise _unknown(folder, f"settings outside its folder ({name})")
    path = folder / name / "config.json"
    if not path.is_file():
        raise ModelError(
            f"The model in ‘{folder}’ does not say how it pools ({name}/config.json is missing).",
            "Get the model again, or choose another one.",
        )
    settings = _json(path, {})
    chosen = {
        key.removeprefix("pooling_mode_").removesuffix("s").removesuffix("_token")
        for key, is_chosen in settings.items()
        if key.startswith("pooling_mode_") and is_chosen is True
    }
    if isinstance(settings.get("pooling_mode"), str):
        chosen = {settings["pooling_mode"]}
    try:
        (only,) = chosen
        return Pooling(only)
    except ValueError:
        said = " and ".join(sorted(chosen)) or "nothing"
        raise _unknown(folder, f"the pooling ‘{said}’") from None


def _unknown(folder: Path, what: str) -> ModelError:
    return ModelError(
        f"The model in ‘{folder}’ asks for {what}, which Vignette does not know.",
        "Choose a model that pools by the mean or by the first token, such as all-MiniLM-L6-v2.",
    )


def _json(path: Path, default: Any) -> Any:
    """What the file says, or `default` where there is none."""
    if not path.is_file():
        return default
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(
            f"‘{path}’ is damaged and cannot be read.",
            "Get the model again, or choose another one.",
        ) from error
