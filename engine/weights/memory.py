"""How much memory there is, and giving back what is not needed any more."""

from __future__ import annotations

import ctypes
import gc
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from engine.paths import free_bytes
from engine.weights.devices import Device, DeviceKind
from engine.weights.fitting import Machine

_CGROUP = Path("/sys/fs/cgroup")
_M_MMAP_THRESHOLD = -3
"""From malloc.h."""
_OWN_BYTES = 64 * 2**10
_OWN_BYTES_LATER = 32 * 2**20
"""glibc's threshold grows to this by itself, but no further."""


@dataclass(frozen=True)
class Memory:
    """What there is of one kind of memory, and what of it nobody uses."""

    total_bytes: int
    free_bytes: int


def memory_of(kind: DeviceKind) -> Memory:
    """The memory that models on such a device live in."""
    if kind is DeviceKind.CPU:
        return system_memory()
    return _gpu_memory(kind)


def system_memory() -> Memory:
    """The machine's own memory, or as much of it as the container this runs in may have."""
    import psutil

    found = psutil.virtual_memory()
    limit = _number(_CGROUP / "memory.max")
    if limit is None or limit >= found.total:
        return Memory(found.total, found.available)
    used = (_number(_CGROUP / "memory.current") or 0) - _reclaimable()
    return Memory(limit, max(0, min(found.available, limit - used)))


def machine(device: Device, folder: Path) -> Machine:
    """What models find here when they run on `device` and are kept in `folder`, which need not be.

    Metal's memory is the machine's own and not counted twice.
    """
    memory = system_memory()
    has_own = device.kind in (DeviceKind.CUDA, DeviceKind.XPU)
    own = memory_of(device.kind) if has_own else None
    return Machine(
        ram_total_bytes=memory.total_bytes,
        ram_free_bytes=memory.free_bytes,
        disk_free_bytes=free_bytes(folder),
        device=device.kind,
        precision=device.precision,
        vram_total_bytes=own.total_bytes if own else None,
        vram_free_bytes=own.free_bytes if own else None,
    )


def release() -> None:
    """Give memory that models have left back to the system, so that other programs may have it.

    Slow enough to be felt, so not for between two tokens.
    """
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is not None:
        _empty_caches(torch)
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)  # musl has none
        if trim is not None:
            trim(0)


@contextmanager
def blocks_of_their_own() -> Iterator[None]:
    """Within, memory is taken so that it goes back to the system as soon as it is let go of.

    For weights: glibc would put those of a few megabytes in between things that stay, and then
    keep a quarter of a model's memory when the model is gone.  What is computed with is better off
    in memory that is used again and again, so outside it is as glibc would have it in the end.
    """
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None) if sys.platform == "linux" else None
    if mallopt is None:
        yield
        return
    mallopt(_M_MMAP_THRESHOLD, _OWN_BYTES)
    try:
        yield
    finally:
        mallopt(_M_MMAP_THRESHOLD, _OWN_BYTES_LATER)


def _empty_caches(torch: object) -> None:
    """Let torch give back what its allocators keep for later; a lost GPU has nothing to give."""
    for name in ("cuda", "mps", "xpu"):
        backend = getattr(torch, name, None)
        try:
            if backend is not None and backend.is_available():
                backend.empty_cache()
        except RuntimeError:
            continue


def _gpu_memory(kind: DeviceKind) -> Memory:
    import torch

    if kind is DeviceKind.CUDA:
        free, total = torch.cuda.mem_get_info()
        unused = torch.cuda.memory_reserved() - torch.cuda.memory_allocated()
        return Memory(total, free + unused)
    if kind is DeviceKind.XPU:
        free, total = torch.xpu.mem_get_info()
        unused = torch.xpu.memory_reserved() - torch.xpu.memory_allocated()
        return Memory(total, free + unused)
    # Metal shares the machine's memory, and says how much of it a program had better use.
    total = torch.mps.recommended_max_memory()
    used = torch.mps.driver_allocated_memory()
    return Memory(total, max(0, min(total - used, system_memory().free_bytes)))


def _number(path: Path) -> int | None:
    try:
        return int(path.read_text())
    except (OSError, ValueError):  # no container, no limit ("max"), or no Linux
        return None


def _reclaimable() -> int:
    """What the container's files take in memory, which the system takes back when it must."""
    try:
        lines = (_CGROUP / "memory.stat").read_text().splitlines()
    except OSError:
        return 0
    return sum(int(line.split()[1]) for line in lines if line.startswith("inactive_file "))
