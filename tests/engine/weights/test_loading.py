"""Weights are loaded whole, in the wanted precision and with little memory, or not at all."""

import json
import logging
import math
import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file
from transformers import AutoModelForCausalLM, BlipForConditionalGeneration, Qwen2ForCausalLM

from engine.errors import ModelError
from engine.weights.devices import Device, DeviceKind
from engine.weights.folder import WEIGHTS
from engine.weights.loading import _on_disk, load_pretrained
from tests.bench.bench_loading import peak_ratio
from tests.language_models import tiny_causal_lm
from tests.models import blip_base, language_base, random_blip, tiny_blip, tiny_blip_config

FULL_PRECISION = Device(DeviceKind.CPU, "float32")
HALF_PRECISION = Device(DeviceKind.CPU, "bfloat16")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tiny_blip(tmp_path / "blip")


def change(folder: Path, **tensors: torch.Tensor | None) -> None:
    """Replace tensors in the weights file; None takes one out."""
    weights = load_file(folder / WEIGHTS) | tensors
    kept = {name: tensor for name, tensor in weights.items() if tensor is not None}
    save_file(kept, folder / WEIGHTS, {"format": "pt"})


def test_the_weights_are_those_of_the_file(folder: Path) -> None:
    model = load_pretrained(BlipForConditionalGeneration, folder, FULL_PRECISION)
    stored = load_file(folder / WEIGHTS)
    loaded = model.state_dict()
    assert stored.keys() <= loaded.keys()
    assert all(torch.equal(loaded[name], stored[name]) for name in stored)


def test_a_model_is_ready_for_inference(folder: Path) -> None:
    model = load_pretrained(BlipForConditionalGeneration, folder, FULL_PRECISION)
    assert not model.training
    assert not any(weights.requires_grad for weights in model.parameters())


@pytest.mark.parametrize("stored", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize("device", [FULL_PRECISION, HALF_PRECISION])
def test_weights_are_in_the_device_s_precision_whatever_the_file_s(
    tmp_path: Path, stored: torch.dtype, device: Device
) -> None:
    original = random_blip(tiny_blip_config()).to(stored)
    original.save_pretrained(tmp_path)
    model = load_pretrained(BlipForConditionalGeneration, tmp_path, device)
    assert {weights.dtype for weights in model.parameters()} == {device.torch_dtype}
    pairs = zip(model.parameters(), original.parameters(), strict=True)
    assert all(torch.equal(mine, theirs.to(device.torch_dtype)) for mine, theirs in pairs)


def test_an_auto_class_finds_the_model_s_own_and_what_it_says_of_generating(
    tmp_path: Path,
) -> None:
    folder = tiny_causal_lm(tmp_path)
    model = load_pretrained(AutoModelForCausalLM, folder, HALF_PRECISION)
    assert isinstance(model, Qwen2ForCausalLM)
    stated = json.loads((folder / "generation_config.json").read_text(encoding="utf-8"))
    assert model.generation_config.eos_token_id == stated["eos_token_id"]


def test_weights_in_several_files_are_loaded(tmp_path: Path) -> None:
    original = random_blip(tiny_blip_config())
    original.save_pretrained(tmp_path, max_shard_size="40KB")
    assert not (tmp_path / WEIGHTS).exists()
    model = load_pretrained(BlipForConditionalGeneration, tmp_path, FULL_PRECISION)
    pairs = zip(model.parameters(), original.parameters(), strict=True)
    assert all(torch.equal(mine, theirs) for mine, theirs in pairs)


# ---------------------------------------------------------------- what is refused

NORM = "vision_model.post_layernorm.weight"


def refusal(cls: Any, folder: Path) -> str:
    with pytest.raises(ModelError) as caught:
        load_pretrained(cls, folder, FULL_PRECISION)
    assert caught.value.hint
    assert "\n" not in caught.value.message
    return caught.value.message


def test_a_missing_weight_is_not_made_up(folder: Path) -> None:
    change(folder, **{NORM: None})
    assert f"1 weights are missing, such as {NORM}" in refusal(BlipForConditionalGeneration, folder)


def test_a_weight_of_another_shape(folder: Path) -> None:
    change(folder, **{NORM: torch.zeros(5)})
    assert "cannot be loaded" in refusal(BlipForConditionalGeneration, folder)


@pytest.mark.parametrize("value", [math.nan, math.inf, -math.inf])
def test_a_weight_that_is_no_number(folder: Path, value: float) -> None:
    change(folder, **{NORM: torch.full((32,), value)})
    assert f"not all of {NORM} are numbers" in refusal(BlipForConditionalGeneration, folder)


def test_a_model_of_another_class(folder: Path, tmp_path: Path) -> None:
    message = refusal(AutoModelForCausalLM, folder)
    assert "is a blip, which AutoModelForCausalLM cannot load" in message
    message = refusal(BlipForConditionalGeneration, tiny_causal_lm(tmp_path / "language"))
    assert "is a qwen2, which BlipForConditionalGeneration cannot load" in message


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"model_type": "unheard-of"}, "cannot be loaded"),
        ({"text_config": {"hidden_size": "wide"}}, "cannot be loaded"),
        ({"quantization_config": {"quant_method": "gptq"}}, "quantised"),
        ({"auto_map": {"AutoModel": "code.Model"}}, "code of its own"),
    ],
)
def test_a_config_that_cannot_be_followed(
    folder: Path, changes: dict[str, Any], words: str
) -> None:
    path = folder / "config.json"
    config = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps(config | changes), encoding="utf-8")
    assert words in refusal(BlipForConditionalGeneration, folder)


@pytest.mark.parametrize(
    ("content", "words"),
    [("{", "damaged"), ("[]", "cannot be loaded"), ('{"max_new_tokens": -1}', "cannot be loaded")],
)
def test_a_damaged_generation_config(folder: Path, content: str, words: str) -> None:
    (folder / "generation_config.json").write_text(content, encoding="utf-8")
    assert words in refusal(BlipForConditionalGeneration, folder)


def test_weights_nobody_asked_for_are_left_out_and_logged(
    folder: Path, caplog: pytest.LogCaptureFixture
) -> None:
    change(folder, spare=torch.zeros(3))
    with caplog.at_level(logging.INFO, logger="engine"):
        load_pretrained(BlipForConditionalGeneration, folder, FULL_PRECISION)
    assert "spare" in caplog.text


def test_nothing_is_written_on_the_screen(folder: Path, capfd: pytest.CaptureFixture[str]) -> None:
    change(folder, spare=torch.zeros(3))
    load_pretrained(BlipForConditionalGeneration, folder, FULL_PRECISION)
    assert capfd.readouterr() == ("", "")


def test_a_file_that_is_cut_short_while_it_is_read(folder: Path) -> None:
    tensors = _on_disk(folder / WEIGHTS)
    content = (folder / WEIGHTS).read_bytes()
    (folder / WEIGHTS).write_bytes(content[: len(content) // 2])
    with pytest.raises(ValueError, match="cut short"):
        [tensor[...] for tensor in tensors.values()]


# ---------------------------------------------------------------- memory


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a process's peak memory")
def test_blip_base_takes_little_more_memory_to_load_than_it_has_weights(tmp_path: Path) -> None:
    """Stored in float32, as on the hub: 0.9 GB, of which bfloat16 takes half."""
    blip_base(tmp_path)
    for dtype in ("float32", "bfloat16"):
        assert peak_ratio("BlipForConditionalGeneration", tmp_path, dtype) <= 1.2


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux keeps a process's peak memory")
def test_half_a_billion_weights_take_little_more_memory_to_load(tmp_path: Path) -> None:
    assert peak_ratio("AutoModelForCausalLM", language_base(tmp_path), "bfloat16") <= 1.2
