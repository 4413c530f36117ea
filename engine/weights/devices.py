"""Which device runs the models, and in which precision.

bfloat16 halves the memory that a model's weights take and the time spent reading them, but only
where the hardware computes in it; float16 is for older NVIDIA GPUs alone (on a CPU it is several
hundred times slower than float32).
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Literal, TypeAlias

from engine.errors import DeviceError

if TYPE_CHECKING:
    import torch

Precision: TypeAlias = Literal["float32", "bfloat16", "float16"]

AUTO = "auto"


class DeviceKind(str, Enum):
    """Where tensors live; the value is torch's own name."""

    CPU = "cpu"
    CUDA = "cuda"
    MPS = "mps"


@dataclass(frozen=True)
class Device:
    """A device, the precision to load weights in, and in words why these."""

    kind: DeviceKind = DeviceKind.CPU
    dtype: Precision = "float32"
    reason: str = ""

    @property
    def torch_dtype(self) -> torch.dtype:
        """The precision as torch knows it."""
        import torch

        return {
            "float32": torch.float32,
            "bfloat16": torch.bfloat16,
            "float16": torch.float16,
        }[self.dtype]


def pick_device(preferred: str = AUTO) -> Device:
    """The device named ("cpu", "cuda", "mps"), or the fastest there is for "auto".

    Raises DeviceError when the name is unknown or this machine has no such device.
    """
    name = preferred.strip().lower() or AUTO
    if name == AUTO:
        return _cuda() or _mps() or _cpu()
    probes = {DeviceKind.CPU: _cpu, DeviceKind.CUDA: _cuda, DeviceKind.MPS: _mps}
    try:
        kind = DeviceKind(name)
    except ValueError:
        raise DeviceError(
            f"There is no device called ‘{preferred}’.", "Choose auto, cpu, cuda or mps."
        ) from None
    device = probes[kind]()
    if device is None:
        maker = {DeviceKind.CUDA: "NVIDIA", DeviceKind.MPS: "Apple"}[kind]
        raise DeviceError(
            f"This computer has no {maker} GPU that Vignette can use.", "Choose auto or cpu."
        )
    return device


def _cpu() -> Device:
    import torch

    flags = torch.cpu.get_capabilities()
    if flags.get("avx512_bf16") or flags.get("amx_bf16"):
        return Device(DeviceKind.CPU, "bfloat16", "the processor computes in bfloat16")
    return Device(DeviceKind.CPU, "float32", "the processor does not compute in bfloat16")


def _cuda() -> Device | None:
    import torch

    if not torch.cuda.is_available():
        return None
    name = torch.cuda.get_device_name()
    major, minor = torch.cuda.get_device_capability()
    if major >= 8:
        return Device(DeviceKind.CUDA, "bfloat16", f"{name} computes in bfloat16")
    return Device(
        DeviceKind.CUDA, "float16", f"{name} (compute capability {major}.{minor}) has no bfloat16"
    )


def _mps() -> Device | None:
    import torch

    if not torch.backends.mps.is_available():
        return None
    if torch.backends.mps.is_macos_or_newer(14, 0):
        return Device(DeviceKind.MPS, "bfloat16", "Metal has bfloat16 since macOS 14")
    return Device(DeviceKind.MPS, "float32", "Metal has bfloat16 only since macOS 14")
