"""Which device runs the models, and in which precision.

bfloat16 halves the memory that a model's weights take and the time spent reading them, but only
where the hardware computes in it; float16 is for GPUs that do not (on a CPU it is several hundred
times slower than float32).  Weights in int8 or int4 are smaller again and a little less exact:
somebody asks for them, or memory does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from engine.errors import DeviceError

if TYPE_CHECKING:
    import torch

Precision: TypeAlias = Literal["float32", "bfloat16", "float16"]
Quantised: TypeAlias = Literal["", "int8", "int4"]

AUTO = "auto"
PRECISIONS = ("float32", "bfloat16", "float16", "int8", "int4")
"""What a user may ask for, the most exact first."""


class DeviceKind(str, Enum):
    """Where tensors live; the value is torch's own name, which for AMD's ROCm is "cuda" too."""

    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"
    XPU = "xpu"

    @property
    def words(self) -> str:
        """What a user calls it."""
        return "processor" if self is DeviceKind.CPU else "graphics card"


@dataclass(frozen=True)
class Device:
    """A device, the precision to load weights in, and in words why these.

    `dtype` is what is computed in; `quantised` says that weights are kept smaller than that.
    """

    kind: DeviceKind = DeviceKind.CPU
    dtype: Precision = "float32"
    reason: str = ""
    quantised: Quantised = ""
    name: str = ""
    """What its maker calls it, where it is a GPU."""

    @property
    def torch_dtype(self) -> torch.dtype:
        """The precision as torch knows it."""
        import torch

        return {
            "float32": torch.float32,
            "bfloat16": torch.bfloat16,
            "float16": torch.float16,
        }[self.dtype]

    @property
    def precision(self) -> str:
        """How the weights are kept: one of `PRECISIONS`."""
        return self.quantised or self.dtype


def pick_device(preferred: str = AUTO, precision: str = AUTO) -> Device:
    """The device named ("cpu", "cuda", "mps", "xpu"), or the fastest there is for "auto".

    `precision` is one of `PRECISIONS`, or "auto" for what the device is best at.  Raises
    DeviceError when a name is unknown, this machine has no such device, or the device is no good
    in that precision.
    """
    return in_precision(_named(preferred.strip().lower() or AUTO, preferred), precision)


def in_precision(device: Device, precision: str) -> Device:
    """`device` with its weights in `precision`; raises DeviceError when that makes no sense."""
    precision = precision.strip().lower() or AUTO
    if precision in (AUTO, device.precision):
        return device
    is_cpu = device.kind is DeviceKind.CPU
    asked = f"{precision} was asked for"
    if precision == "int8":
        # On CPUs int8 is computed with in float32; on GPUs weights are widened when they are used.
        dtype: Precision = "float32" if is_cpu else device.dtype
        return replace(device, dtype=dtype, quantised="int8", reason=asked)
    if precision == "int4" and not is_cpu:
        return replace(device, quantised="int4", reason=asked)
    if precision == "float32":
        return replace(device, dtype="float32", quantised="", reason=asked)
    if precision == "bfloat16":
        return replace(device, dtype="bfloat16", quantised="", reason=asked)
    if precision == "float16" and not is_cpu:
        return replace(device, dtype="float16", quantised="", reason=asked)
    if precision in PRECISIONS:
        raise DeviceError(
            f"The {device.kind.words} is no good in {precision}.",
            "Choose auto, or int8 for a small model.",
        )
    raise DeviceError(
        f"There is no precision called ‘{precision}’.", f"Choose auto, {', '.join(PRECISIONS)}."
    )


def lower(device: Device) -> Device | None:
    """`device` with weights that take less memory, or None where they are as small as they get.

    Without asking: int4 needs a package that may be absent, and loses more.
    """
    if device.quantised:
        return None
    if device.dtype == "float32" and device.kind is not DeviceKind.CPU:
        return replace(device, dtype="float16", reason="float32 needs too much memory")
    smaller = in_precision(device, "int8")
    return replace(smaller, reason=f"{device.dtype} needs too much memory")


def _named(name: str, preferred: str) -> Device:
    if name == AUTO:
        return _cuda() or _xpu() or _mps() or _cpu()
    probes = {
        DeviceKind.CPU: _cpu,
        DeviceKind.CUDA: _cuda,
        DeviceKind.MPS: _mps,
        DeviceKind.XPU: _xpu,
    }
    try:
        kind = DeviceKind(name)
    except ValueError:
        raise DeviceError(
            f"There is no device called ‘{preferred}’.", "Choose auto, cpu, cuda, mps or xpu."
        ) from None
    device = probes[kind]()
    if device is None:
        makers = {"cuda": "NVIDIA or AMD", "mps": "Apple", "xpu": "Intel"}
        raise DeviceError(
            f"This computer has no {makers[kind.value]} GPU that Vignette can use.",
            "Choose auto or cpu.",
        )
    return device


def _cpu() -> Device:
    import torch

    flags = torch.cpu.get_capabilities()
    if any(flags.get(flag) for flag in ("avx512_bf16", "amx_bf16", "sve_bf16")):
        return Device(DeviceKind.CPU, "bfloat16", "the processor computes in bfloat16")
    return Device(DeviceKind.CPU, "float32", "the processor does not compute in bfloat16")


def _cuda() -> Device | None:
    import torch

    if not torch.cuda.is_available():
        return None
    if torch.version.hip:
        return _rocm()
    name = torch.cuda.get_device_name()
    major, minor = torch.cuda.get_device_capability()
    if major >= 8:
        return Device(DeviceKind.CUDA, "bfloat16", f"{name} computes in bfloat16", name=name)
    reason = f"{name} (compute capability {major}.{minor}) has no bfloat16"
    return Device(DeviceKind.CUDA, "float16", reason, name=name)


def _rocm() -> Device:
    """An AMD GPU; CDNA 2 and RDNA 3 are the first whose matrix units know bfloat16."""
    import torch

    name = torch.cuda.get_device_name()
    architecture = torch.cuda.get_device_properties(0).gcnArchName.partition(":")[0]
    if architecture.startswith(("gfx90a", "gfx94", "gfx95", "gfx11", "gfx12")):
        reason = f"{name} ({architecture}) computes in bfloat16"
        return Device(DeviceKind.CUDA, "bfloat16", reason, name=name)
    reason = f"{name} ({architecture}) has no fast bfloat16"
    return Device(DeviceKind.CUDA, "float16", reason, name=name)


def _mps() -> Device | None:
    import torch

    if not torch.backends.mps.is_available():
        return None
    if torch.backends.mps.is_macos_or_newer(14, 0):
        return Device(DeviceKind.MPS, "bfloat16", "Metal has bfloat16 since macOS 14")
    return Device(DeviceKind.MPS, "float32", "Metal has bfloat16 only since macOS 14")


def _xpu() -> Device | None:
    import torch

    if not torch.xpu.is_available():
        return None
    name = torch.xpu.get_device_name()
    if torch.xpu.is_bf16_supported(including_emulation=False):
        return Device(DeviceKind.XPU, "bfloat16", f"{name} computes in bfloat16", name=name)
    return Device(DeviceKind.XPU, "float16", f"{name} has no bfloat16", name=name)
