"""What can happen to a device while a model runs on it, told from the errors of its makers.

Most are bare RuntimeErrors that only their words tell apart.
"""

from __future__ import annotations

import sys
from enum import Enum


class Trouble(Enum):
    """What went wrong with the device, not with the model or what it was given."""

    NO_MEMORY = "no memory"
    LOST = "lost"


_NO_MEMORY = (
    "out of memory",  # CUDA, HIP, MPS and XPU alike
    "DefaultCPUAllocator",
    "can't allocate memory",
    "CUBLAS_STATUS_ALLOC_FAILED",
    "CUDNN_STATUS_ALLOC_FAILED",
    "hipErrorOutOfMemory",
    "OUT_OF_DEVICE_MEMORY",
    "OUT_OF_HOST_MEMORY",
)
_LOST = (
    "CUDA error",
    "HIP error",
    "CUBLAS_STATUS",
    "CUDNN_STATUS",
    "cudaError",
    "hipError",
    "device-side assert",
    "UR_RESULT_ERROR_DEVICE_LOST",
    "MPS backend is not available",
    "command buffer exited with error",
)
"""After any of these every further call to the same GPU from this process fails."""


def trouble_of(error: BaseException) -> Trouble | None:
    """The trouble that `error` means; None for any other error, which is nobody's device's."""
    if isinstance(error, MemoryError):
        return Trouble.NO_MEMORY
    if not isinstance(error, RuntimeError):
        return None
    torch = sys.modules.get("torch")
    words = str(error)
    if torch is not None and isinstance(error, torch.OutOfMemoryError):
        return Trouble.NO_MEMORY
    if any(phrase in words for phrase in _NO_MEMORY):
        return Trouble.NO_MEMORY
    if torch is not None and isinstance(error, torch.AcceleratorError):
        return Trouble.LOST
    return Trouble.LOST if any(phrase in words for phrase in _LOST) else None
