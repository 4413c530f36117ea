"""Where a model goes is settled before it is loaded, by its need and what room there is."""

from pathlib import Path

import pytest
import torch

from engine.errors import DeviceError
from engine.schema import Task
from engine.weights.choosing import Choice, Limits
from engine.weights.devices import Device, DeviceKind
from engine.weights.memory import Memory
from engine.weights.placing import Room, below, budget, moved, place, rungs
from engine.weights.spec import ModelSpec

GB = 10**9
GPU = Device(DeviceKind.CUDA, "bfloat16")


@pytest.fixture(autouse=True)
def _cpu_with_bfloat16(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cpu, "get_capabilities", lambda: {"avx512_bf16": True})


def need_of(device: Device) -> int:
    """A model of four billion weights."""
    return {"float32": 16, "bfloat16": 8, "float16": 8, "int8": 4}[device.precision] * GB


def rooms(gpu: int, cpu: int) -> dict[DeviceKind, Room]:
    sizes = {DeviceKind.CUDA: gpu * GB, DeviceKind.CPU: cpu * GB}
    return {kind: Room(Memory(size, size), size) for kind, size in sizes.items()}


def names(device: Device) -> list[str]:
    return [f"{rung.kind.value} {rung.precision}" for rung in rungs(device)]


def test_rungs_go_down_to_the_processor() -> None:
    assert names(GPU) == ["cuda bfloat16", "cuda int8", "cpu bfloat16", "cpu int8"]
    wide = Device(DeviceKind.MPS, "float32")
    assert names(wide) == ["mps float32", "mps float16", "mps int8", "cpu bfloat16", "cpu int8"]
    assert names(Device()) == ["cpu float32", "cpu int8"]
    assert names(Device(DeviceKind.CUDA, "bfloat16", quantised="int4"))[0] == "cuda int4"


def test_below_the_last_rung_there_is_nothing() -> None:
    assert below(Device(quantised="int8")) is None
    step = below(GPU)
    assert step is not None
    assert step.reason == "bfloat16 needs too much memory"


@pytest.mark.parametrize(
    ("gpu", "cpu", "found"),
    [
        (24, 64, "cuda bfloat16"),
        (6, 64, "cuda int8"),
        (2, 64, "cpu bfloat16"),
        (2, 6, "cpu int8"),
    ],
)
def test_the_first_rung_with_room_is_taken(gpu: int, cpu: int, found: str) -> None:
    device = place("big", GPU, need_of, rooms(gpu, cpu).__getitem__)
    assert f"{device.kind.value} {device.precision}" == found


def test_a_model_that_fits_nowhere_is_refused_with_the_figures() -> None:
    with pytest.raises(
        DeviceError, match=r"‘big’ needs about 4\.0 GB .* room for 3\.0 GB"
    ) as caught:
        place("big", GPU, need_of, rooms(2, 3).__getitem__)
    assert "smaller model" in caught.value.hint


def test_room_counts_what_can_be_put_away_and_not_what_is_at_work() -> None:
    memory = Memory(10 * GB, 2 * GB)
    assert Room(memory, 9 * GB).reachable_bytes == 2 * GB
    assert Room(memory, 9 * GB, busy_bytes=0, idle_bytes=5 * GB).reachable_bytes == 7 * GB
    assert Room(memory, 6 * GB, busy_bytes=5 * GB).reachable_bytes == 1 * GB
    assert Room(memory, 9 * GB, idle_bytes=5 * GB).has(2 * GB)
    assert not Room(memory, 9 * GB, idle_bytes=5 * GB).has(3 * GB)
    assert not Room(memory, 6 * GB, idle_bytes=5 * GB).has(2 * GB)


def test_a_budget_is_what_the_user_says_or_most_of_what_there_is() -> None:
    memory = Memory(16 * GB, 16 * GB)
    assert budget(DeviceKind.CPU, memory) == 12 * GB
    assert budget(DeviceKind.CUDA, memory) == int(14.4 * GB)
    assert budget(DeviceKind.CPU, memory, 3 * GB) == 3 * GB
    assert budget(DeviceKind.CPU, memory, 99 * GB) == 16 * GB


def test_what_changed_is_a_sentence() -> None:
    small = Device(DeviceKind.CUDA, "bfloat16", quantised="int8")
    assert moved("big", GPU, small).startswith("‘big’ needs more memory in bfloat16 than there is")
    assert "runs on the processor, in float32: slower" in moved("big", GPU, Device())


# ---------------------------------------------------------------- what is chosen for a model

KEY = (ModelSpec("big", Task.STORY, "language"), "")
OTHER = (ModelSpec("other", Task.STORY, "language"), "")


def test_a_model_may_have_its_own_precision_and_device(tmp_path: Path) -> None:
    choice = Choice("cpu", Limits(precisions={"big": "int8"}, devices={"other": "auto"}))
    assert choice.of(KEY).precision == "int8"
    assert choice.of(OTHER).precision == "bfloat16"
    with pytest.raises(DeviceError, match="no good in float16"):
        Choice("cpu", Limits(precisions={"big": "float16"})).of(KEY)


def test_a_rung_is_remembered_until_it_is_forgotten() -> None:
    choice = Choice("cpu", Limits())
    lower = choice.lower(KEY, choice.of(KEY))
    assert lower is not None
    assert choice.of(KEY) == lower
    assert choice.of(OTHER).precision == "bfloat16"
    choice.forget(KEY)
    assert choice.of(KEY).precision == "bfloat16"


def test_a_device_that_is_lost_is_not_chosen_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "get_device_name", lambda: "Some GPU")
    monkeypatch.setattr(torch.cuda, "get_device_capability", lambda: (8, 0))
    choice = Choice("auto", Limits(precisions={"big": "int8"}))
    assert choice.of(OTHER).kind is DeviceKind.CUDA
    choice.lose(DeviceKind.CUDA)
    assert choice.of(OTHER).kind is choice.of(KEY).kind is DeviceKind.CPU
