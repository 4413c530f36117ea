"""Smaller weights say nearly the same, take less memory, and look like weights to who asks."""

import sys
from pathlib import Path
from typing import Any

import pytest
import torch
from torch import nn
from transformers import AutoModelForCausalLM, BlipForConditionalGeneration

from engine.errors import DeviceError
from engine.weights.devices import Device, DeviceKind
from engine.weights.int8_layers import (
    DynamicInt8Linear,
    Int8Embedding,
    WeightOnlyInt8Linear,
    rows_as_int8,
)
from engine.weights.loading import load_pretrained
from engine.weights.quantisation import quantise
from tests.language_models import tiny_causal_lm
from tests.models import tiny_blip

INT8 = Device(DeviceKind.CPU, "float32", quantised="int8")
CHANCE = torch.Generator().manual_seed(0)


def error_of(found: torch.Tensor, wanted: torch.Tensor) -> float:
    return float((found.float() - wanted.float()).norm() / wanted.float().norm())


def linear(bias: bool = True) -> nn.Linear:
    layer = nn.Linear(96, 64, bias=bias).requires_grad_(False)
    layer.weight.normal_(generator=CHANCE)
    return layer


def test_rows_are_rounded_to_the_nearest_of_255_steps() -> None:
    weight = torch.randn(8, 50, generator=CHANCE) * torch.tensor([[1e-3], [1e3]] * 4)
    rows, scales = rows_as_int8(weight)
    assert rows.abs().amax(dim=1).tolist() == [127] * 8
    step = weight.abs().amax(dim=1) / 127
    assert ((rows * scales[:, None] - weight).abs().amax(dim=1) <= 0.501 * step).all()


def test_a_row_of_zeros_stays_one() -> None:
    rows, scales = rows_as_int8(torch.zeros(2, 3))
    assert not (rows * scales[:, None]).any()


@pytest.mark.parametrize("bias", [True, False])
def test_layers_give_nearly_what_the_linear_gave(bias: bool) -> None:
    layer, states = linear(bias), torch.randn(2, 5, 96, generator=CHANCE)
    wanted = layer(states)
    assert error_of(DynamicInt8Linear(layer)(states), wanted) < 0.02
    assert error_of(WeightOnlyInt8Linear(layer, torch.float32)(states), wanted) < 0.01
    half = WeightOnlyInt8Linear(layer, torch.bfloat16)(states.bfloat16())
    assert half.dtype is torch.bfloat16
    assert error_of(half, wanted) < 0.02


def test_weights_can_be_asked_for() -> None:
    layer = linear()
    for small in (DynamicInt8Linear(layer), WeightOnlyInt8Linear(layer, torch.float32)):
        assert small.weight.shape == layer.weight.shape
        assert small.weight.dtype is torch.float32
        assert error_of(small.weight, layer.weight) < 0.01


def test_words_keep_their_meaning() -> None:
    table = nn.Embedding(100, 32).requires_grad_(False)
    small = Int8Embedding(table, torch.float32)
    ids = torch.tensor([[3, 99], [0, 3]])
    assert error_of(small(ids), table(ids)) < 0.01
    assert error_of(small.weight, table.weight) < 0.01


def test_every_linear_layer_is_changed_and_small_tables_are_not(tmp_path: Path) -> None:
    model = load_pretrained(BlipForConditionalGeneration, tiny_blip(tmp_path), INT8)
    kinds = {type(layer) for layer in model.modules()}
    assert DynamicInt8Linear in kinds
    assert nn.Linear not in kinds
    assert nn.Embedding in kinds
    assert {weights.dtype for weights in model.parameters()} == {torch.float32}


@pytest.mark.parametrize("stored", [torch.float32, torch.bfloat16, torch.float16])
def test_a_language_model_says_nearly_the_same_whatever_its_file_is_in(
    tmp_path: Path, stored: torch.dtype
) -> None:
    folder = tiny_causal_lm(tmp_path, "gpt2", has_template=False)
    AutoModelForCausalLM.from_pretrained(folder, dtype=stored).save_pretrained(folder)
    ids = torch.arange(1, 60)[None]
    wanted = load_pretrained(AutoModelForCausalLM, folder, Device())(ids).logits
    found = load_pretrained(AutoModelForCausalLM, folder, INT8)(ids).logits
    assert found.dtype is torch.float32
    assert error_of(found, wanted) < 0.05


def test_layers_for_gpus_are_made_for_gpus() -> None:
    network = nn.Sequential(linear(), nn.LayerNorm(64), linear(False))
    quantise(network, Device(DeviceKind.MPS, "float16", quantised="int8"))
    assert isinstance(network[0], WeightOnlyInt8Linear)
    assert network[0].scales.dtype is network[1].weight.dtype is torch.float16
    assert network[0].rows.dtype is torch.int8


def test_a_layer_with_two_names_stays_one() -> None:
    network = nn.Module()
    network.first = network.second = linear()
    quantise(network, INT8)
    assert network.first is network.second
    assert isinstance(network.first, DynamicInt8Linear)


def test_weights_that_are_left_are_copies() -> None:
    """What is mapped from a file can be let go of only when nothing lies in it any more."""
    network: Any = nn.Sequential(linear(), nn.LayerNorm(64), nn.BatchNorm1d(64)).half()
    before = {name: tensor.data_ptr() for name, tensor in network.state_dict().items()}
    quantise(network, INT8)
    for name, tensor in network.state_dict().items():
        assert tensor.data_ptr() != before.get(name) or not tensor.is_floating_point()
        assert tensor.dtype is torch.float32 or not tensor.is_floating_point()


def test_int4_without_its_package_is_a_sentence(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "bitsandbytes", None)
    monkeypatch.setattr("engine.weights.quantisation.find_spec", lambda name: None)
    with pytest.raises(DeviceError, match="need the package bitsandbytes") as caught:
        quantise(nn.Sequential(linear()), Device(DeviceKind.CUDA, "bfloat16", quantised="int4"))
    assert "int8" in caught.value.hint


def test_without_quantising_nothing_is_touched() -> None:
    network = nn.Sequential(linear())
    quantise(network, Device())
    assert isinstance(network[0], nn.Linear)
