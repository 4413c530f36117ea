"""The device: what was asked for, or the fastest there is, in a precision it computes in."""

from types import SimpleNamespace

import pytest
import torch

from engine.errors import DeviceError
from engine.weights.devices import Device, DeviceKind, pick_device


@pytest.fixture
def gpus(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """A machine without any GPU, whatever this one has; tests may add one."""
    monkeypatch.setattr(torch.cuda, "is_available", lambda: False)
    monkeypatch.setattr(torch.backends.mps, "is_available", lambda: False)
    return monkeypatch


def add_cuda(gpus: pytest.MonkeyPatch, capability: tuple[int, int]) -> None:
    gpus.setattr(torch.cuda, "is_available", lambda: True)
    gpus.setattr(torch.cuda, "get_device_name", lambda: "Some GPU")
    gpus.setattr(torch.cuda, "get_device_capability", lambda: capability)


def add_mps(gpus: pytest.MonkeyPatch, macos: int) -> None:
    gpus.setattr(torch.backends.mps, "is_available", lambda: True)
    gpus.setattr(torch.backends.mps, "is_macos_or_newer", lambda major, minor: macos >= major)


@pytest.mark.parametrize(
    ("flags", "dtype"),
    [
        ({"avx512_bf16": True}, "bfloat16"),
        ({"amx_bf16": True}, "bfloat16"),
        ({"avx512_f": True, "avx512_fp16": True}, "float32"),
        ({}, "float32"),
    ],
)
def test_a_cpu_computes_in_bfloat16_where_it_can_and_never_in_float16(
    gpus: pytest.MonkeyPatch, flags: dict[str, bool], dtype: str
) -> None:
    gpus.setattr(torch.cpu, "get_capabilities", lambda: flags)
    device = pick_device("cpu")
    assert (device.kind, device.dtype) == (DeviceKind.CPU, dtype)
    assert device.reason


def test_without_a_gpu_auto_is_the_cpu(gpus: pytest.MonkeyPatch) -> None:
    assert pick_device() == pick_device("auto") == pick_device("  CPU ") == pick_device("")


@pytest.mark.parametrize(
    ("capability", "dtype"),
    [((9, 0), "bfloat16"), ((8, 0), "bfloat16"), ((7, 5), "float16"), ((6, 1), "float16")],
)
def test_an_nvidia_gpu_comes_first(
    gpus: pytest.MonkeyPatch, capability: tuple[int, int], dtype: str
) -> None:
    add_mps(gpus, 15)
    add_cuda(gpus, capability)
    assert (pick_device().kind, pick_device().dtype) == (DeviceKind.CUDA, dtype)
    assert pick_device("cuda") == pick_device()
    assert pick_device("cpu").kind is DeviceKind.CPU


@pytest.mark.parametrize(("macos", "dtype"), [(15, "bfloat16"), (14, "bfloat16"), (13, "float32")])
def test_an_apple_gpu_comes_before_the_cpu(
    gpus: pytest.MonkeyPatch, macos: int, dtype: str
) -> None:
    add_mps(gpus, macos)
    assert (pick_device().kind, pick_device().dtype) == (DeviceKind.MPS, dtype)
    assert pick_device("mps") == pick_device()


@pytest.mark.parametrize(
    ("name", "words"), [("cuda", "no NVIDIA or AMD GPU"), ("mps", "no Apple GPU"), ("tpu", "‘tpu’")]
)
def test_a_device_that_is_not_there_is_a_sentence(
    gpus: pytest.MonkeyPatch, name: str, words: str
) -> None:
    with pytest.raises(DeviceError, match=words) as caught:
        pick_device(name)
    assert "auto" in caught.value.hint


@pytest.mark.parametrize("dtype", ["float32", "bfloat16", "float16"])
def test_the_precision_is_torch_s(dtype: str) -> None:
    assert Device(DeviceKind.CPU, dtype).torch_dtype is getattr(torch, dtype)


def test_an_amd_gpu_is_torch_s_cuda_with_a_name_of_its_own(gpus: pytest.MonkeyPatch) -> None:
    add_cuda(gpus, (11, 0))
    gpus.setattr(torch.version, "hip", "6.4")
    for architecture, dtype in (("gfx1100", "bfloat16"), ("gfx1030", "float16")):
        found = SimpleNamespace(gcnArchName=f"{architecture}:sramecc+")
        gpus.setattr(torch.cuda, "get_device_properties", lambda index, found=found: found)
        device = pick_device()
        assert (device.kind, device.dtype, device.name) == (DeviceKind.CUDA, dtype, "Some GPU")
        assert architecture in device.reason


@pytest.mark.parametrize("has_bfloat16", [True, False])
def test_an_intel_gpu_comes_before_the_cpu(gpus: pytest.MonkeyPatch, has_bfloat16: bool) -> None:
    gpus.setattr(torch.xpu, "is_available", lambda: True)
    gpus.setattr(torch.xpu, "get_device_name", lambda: "Some Arc")
    gpus.setattr(torch.xpu, "is_bf16_supported", lambda including_emulation: has_bfloat16)
    device = pick_device()
    assert device.kind is DeviceKind.XPU
    assert device.dtype == ("bfloat16" if has_bfloat16 else "float16")
    assert pick_device("xpu") == device


@pytest.mark.parametrize(
    ("precision", "dtype", "quantised"),
    [("float32", "float32", ""), ("bfloat16", "bfloat16", ""), ("int8", "float32", "int8")],
)
def test_a_precision_can_be_asked_for(
    gpus: pytest.MonkeyPatch, precision: str, dtype: str, quantised: str
) -> None:
    device = pick_device("cpu", precision)
    assert (device.dtype, device.quantised, device.precision) == (dtype, quantised, precision)


def test_on_a_gpu_int8_and_int4_are_computed_with_in_its_own_precision(
    gpus: pytest.MonkeyPatch,
) -> None:
    add_cuda(gpus, (7, 5))
    for precision in ("int8", "int4"):
        device = pick_device("cuda", precision)
        assert (device.dtype, device.quantised) == ("float16", precision)


@pytest.mark.parametrize(
    ("precision", "words"), [("float16", "no good"), ("int4", "no good"), ("fp8", "called ‘fp8’")]
)
def test_a_precision_that_makes_no_sense_is_a_sentence(
    gpus: pytest.MonkeyPatch, precision: str, words: str
) -> None:
    with pytest.raises(DeviceError, match=words) as caught:
        pick_device("cpu", precision)
    assert caught.value.hint
