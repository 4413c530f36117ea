"""How much memory there is, as the machine, a container or a GPU has it."""

from pathlib import Path

import psutil
import pytest
import torch

from engine.weights import memory
from engine.weights.devices import Device, DeviceKind
from engine.weights.memory import Memory, machine, memory_of, release, system_memory


@pytest.fixture(autouse=True)
def _no_container(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(memory, "_CGROUP", tmp_path)


def test_a_machine_s_memory_is_what_the_system_says() -> None:
    found = system_memory()
    assert found.total_bytes == psutil.virtual_memory().total
    assert 0 < found.free_bytes < found.total_bytes
    assert memory_of(DeviceKind.CPU).total_bytes == found.total_bytes


def test_a_container_has_no_more_than_its_limit(tmp_path: Path) -> None:
    (tmp_path / "memory.max").write_text("1000000\n")
    (tmp_path / "memory.current").write_text("700000\n")
    (tmp_path / "memory.stat").write_text("anon 500000\ninactive_file 200000\n")
    assert system_memory() == Memory(1_000_000, 500_000)


@pytest.mark.parametrize("limit", ["max\n", str(2**62)])
def test_a_container_without_a_limit_has_the_machine(tmp_path: Path, limit: str) -> None:
    (tmp_path / "memory.max").write_text(limit)
    assert system_memory().total_bytes == psutil.virtual_memory().total


@pytest.mark.parametrize("kind", [DeviceKind.CUDA, DeviceKind.XPU])
def test_what_torch_keeps_of_a_gpu_for_later_is_free(
    monkeypatch: pytest.MonkeyPatch, kind: DeviceKind
) -> None:
    backend = getattr(torch, kind.value)
    monkeypatch.setattr(backend, "mem_get_info", lambda: (100, 1000))
    monkeypatch.setattr(backend, "memory_reserved", lambda: 50)
    monkeypatch.setattr(backend, "memory_allocated", lambda: 20)
    assert memory_of(kind) == Memory(1000, 130)


def test_metal_shares_the_machine_s_memory(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(torch.mps, "recommended_max_memory", lambda: 1000)
    monkeypatch.setattr(torch.mps, "driver_allocated_memory", lambda: 400)
    assert memory_of(DeviceKind.MPS) == Memory(1000, 600)
    found = machine(Device(DeviceKind.MPS, "bfloat16"), tmp_path)
    assert (found.vram_total_bytes, found.vram_free_bytes) == (None, None)


def test_a_machine_is_described_for_those_who_ask_what_fits(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    found = machine(Device(quantised="int8"), tmp_path)
    assert found.ram_total_bytes == psutil.virtual_memory().total
    assert found.disk_free_bytes > 0
    assert (found.device, found.precision) == (DeviceKind.CPU, "int8")
    assert found.vram_total_bytes is None
    monkeypatch.setattr(memory, "_gpu_memory", lambda kind: Memory(1000, 130))
    found = machine(Device(DeviceKind.CUDA, "float16"), tmp_path)
    assert (found.vram_total_bytes, found.vram_free_bytes) == (1000, 130)


def test_a_lost_gpu_has_nothing_to_give_back(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail() -> None:
        raise torch.AcceleratorError("CUDA error: unknown error")

    monkeypatch.setattr(torch.cuda, "is_available", lambda: True)
    monkeypatch.setattr(torch.cuda, "empty_cache", fail)
    release()
