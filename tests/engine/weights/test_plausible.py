"""No honest model is taken for a dishonest one: every family's usual shape passes.

The models are made on torch's meta device: their tensors have shapes and take no memory.
"""

import json
import math
from pathlib import Path
from typing import Any

import pytest

from engine.errors import ModelError
from engine.weights.families import _CLASSES
from engine.weights.headers import Contents
from engine.weights.plausible import check_plausible

LANGUAGE = ["Qwen2ForCausalLM", "Qwen3ForCausalLM", "LlamaForCausalLM", "GPT2LMHeadModel"]
SHARED = ["AlbertModel", "MobileBertModel", "T5ForConditionalGeneration", "DebertaV2Model"]
"""Models that share layers or make their table of words narrow."""

CHATTY = [
    "SmolVLMForConditionalGeneration",
    "Idefics3ForConditionalGeneration",
    "Qwen2VLForConditionalGeneration",
    "Qwen3VLForConditionalGeneration",
    "LlavaForConditionalGeneration",
    "Gemma3ForConditionalGeneration",
    "InternVLForConditionalGeneration",
]
KINDS = [
    name
    for family, classes in _CLASSES.items()
    if family != "vision_chat"
    for name in classes.values()
]


@pytest.fixture(autouse=True)
def _some_defaults_of_transformers_do_not_agree(caplog: pytest.LogCaptureFixture) -> None:
    """SigLIP's ids of the ends of a text are not among its words, which transformers warns of."""


def usual(name: str) -> tuple[dict[str, Any], Contents]:
    """The default config of the class `name` of transformers, and what its files would hold."""
    import torch
    import transformers

    cls = getattr(transformers, name)
    config = cls.config_class()
    with torch.device("meta"):
        model = cls(config)
    shapes = {key: tuple(tensor.shape) for key, tensor in model.state_dict().items()}
    return json.loads(config.to_json_string(use_diff=False)), Contents(
        shapes, 4 * sum(map(math.prod, shapes.values()))
    )


@pytest.mark.parametrize("name", [*KINDS, *CHATTY, *LANGUAGE, *SHARED])
def test_the_usual_shape_of_a_model_passes(name: str) -> None:
    config, held = usual(name)
    check_plausible(config, held, Path("model"))


@pytest.mark.parametrize("name", [*KINDS, *CHATTY, *LANGUAGE])
def test_a_million_layers_are_refused_in_any_model(name: str) -> None:
    config, held = usual(name)
    changed = with_a_million(config)
    assert changed, "it has no number of layers"
    for one in changed:
        with pytest.raises(ModelError, match="asks for more than its weights hold"):
            check_plausible(one, held, Path("model"))


def with_a_million(config: dict[str, Any]) -> list[dict[str, Any]]:
    """The config with each of its numbers of layers in turn a million."""
    found = []
    for key, value in config.items():
        if isinstance(value, dict):
            found += [{**config, key: one} for one in with_a_million(value)]
        elif isinstance(value, int) and key.endswith(("layers", "n_layer", "depth")) and value > 1:
            found.append({**config, key: 1_000_000})
    return found


def test_a_picture_in_pieces_of_no_size_is_counted_by_its_pixels() -> None:
    config = {"vision_config": {"image_size": 10**6, "patch_size": 0, "hidden_size": 4}}
    with pytest.raises(ModelError, match="asks for more than its weights hold"):
        check_plausible(config, Contents({"weight": (10,)}, 40), Path("model"))
