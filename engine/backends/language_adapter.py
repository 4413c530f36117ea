"""LoRA adapters: a small folder that changes how a language model writes.

Only what LoRA is made of is read from the adapter's settings, and its weights only from
safetensors; a pickle could run any program, and PEFT's settings can name modules to import.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.errors import ModelError
from engine.weights.folder import check_weights

if TYPE_CHECKING:
    import torch
    from peft import LoraModel
    from transformers import PreTrainedModel

CONFIG = "adapter_config.json"
WEIGHTS = "adapter_model.safetensors"

_FIELDS = (
    "r",
    "lora_alpha",
    "target_modules",
    "exclude_modules",
    "modules_to_save",
    "layers_to_transform",
    "layers_pattern",
    "rank_pattern",
    "alpha_pattern",
    "fan_in_fan_out",
    "use_rslora",
    "use_dora",
    "bias",
    "lora_bias",
)
_ANOTHER = "Choose a LoRA adapter as PEFT saves it, with safetensors weights."


def merge_adapter(model: PreTrainedModel, folder: Path) -> PreTrainedModel:
    """`model` with the LoRA adapter in `folder` added to its weights, so it costs no time later.

    Raises ModelError when the adapter is missing, unsafe, damaged, of another kind, or was made
    for another model.
    """
    import torch
    from peft import LoraConfig, LoraModel
    from safetensors.torch import load_file

    fields, base = _read_config(folder)
    weights = load_file(_weights_path(folder))
    with torch.random.fork_rng(devices=[]):  # fresh adapter weights are random, then replaced
        try:
            wrapped = LoraModel(model, LoraConfig(**fields), "default")
            _fill(wrapped, weights)
        except (RuntimeError, TypeError, ValueError) as error:
            raise _misfit(folder, base) from error
    merged: PreTrainedModel = wrapped.merge_and_unload()
    return merged


def _fill(wrapped: LoraModel, weights: dict[str, torch.Tensor]) -> None:
    """Put the adapter's weights in; ValueError unless there is one for each place and no more."""
    from peft import get_peft_model_state_dict, set_peft_model_state_dict

    weights = {name.removeprefix("base_model."): weight for name, weight in weights.items()}
    places = set(get_peft_model_state_dict(wrapped, save_embedding_layers=False))
    odd = sorted(places ^ set(weights))
    if odd:
        raise ValueError(f"{len(odd)} weights do not match, such as {odd[0]}")
    set_peft_model_state_dict(wrapped, weights)


def _read_config(folder: Path) -> tuple[dict[str, Any], str]:
    """The fields of LoRA's settings that we use, and the model it says it was made for."""
    path = folder / CONFIG
    if not path.is_file():
        raise ModelError(f"‘{folder}’ holds no adapter: {CONFIG} is missing.", _ANOTHER)
    try:
        config = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ModelError(f"‘{path}’ is damaged and cannot be read.", _ANOTHER) from error
    kind = config.get("peft_type") if isinstance(config, dict) else None
    if kind != "LORA":
        raise ModelError(f"The adapter in ‘{folder}’ is no LoRA but {kind or 'unknown'}.", _ANOTHER)
    fields = {name: config[name] for name in _FIELDS if config.get(name) is not None}
    return fields, str(config.get("base_model_name_or_path") or "another model")


def _weights_path(folder: Path) -> Path:
    path = folder / WEIGHTS
    if not path.is_file():
        raise ModelError(
            f"The adapter in ‘{folder}’ has no {WEIGHTS}; "
            "weights in any other form (.bin, .pt) could run any program when opened.",
            _ANOTHER,
        )
    check_weights(path)
    return path


def _misfit(folder: Path, base: str) -> ModelError:
    return ModelError(
        f"The adapter in ‘{folder}’ does not fit this model: it was made for ‘{base}’.",
        "Choose the model it was made for, or another adapter.",
    )
