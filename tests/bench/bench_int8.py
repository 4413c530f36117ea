"""What int8 weights gain on this CPU in speed and memory, over bfloat16 and float32.

Random models of the shapes of BLIP-base and Qwen2.5-0.5B; two variants take turns at a time.  A
CPU without VNNI, or with bfloat16 but little bandwidth to spare, may gain nothing: so int8 is a
choice and a rung, not the default.
"""

import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import torch

from engine.backends.language_decode import TokenSource
from engine.weights.devices import Device, DeviceKind
from engine.weights.footprint import counted_bytes
from engine.weights.loading import load_pretrained, log_through_ours
from tests.bench.bench_blip import _caption, _captioner
from tests.bench.bench_language import USER, _pull
from tests.bench.ratio import Ratio, ratio
from tests.models import blip_base, language_base

TOKENS = 8
ROUNDS = 3
FULL = Device(DeviceKind.CPU, "float32")
HALF = Device(DeviceKind.CPU, "bfloat16")
INT8 = Device(DeviceKind.CPU, "float32", quantised="int8")


def run() -> list[Ratio]:
    """Speed and memory of both shapes; goals where the CPU multiplies int8 by itself."""
    log_through_ours()
    has_vnni = torch.cpu.get_capabilities().get("avx512_vnni", False)
    return [*_blip(has_vnni), *_language(has_vnni)]


def _blip(has_vnni: bool) -> list[Ratio]:
    with tempfile.TemporaryDirectory() as folder:
        blip_base(Path(folder))
        full, half, small = (_captioner(Path(folder), one) for one in (FULL, HALF, INT8))
    return _compared(
        "BLIP-base caption",
        {"float32": full, "bfloat16": half, "int8": small},
        _caption,
        (1.5, 0.9) if has_vnni else (0.5, 0.1),
    )


def _language(has_vnni: bool) -> list[Ratio]:
    from transformers import AutoModelForCausalLM

    with tempfile.TemporaryDirectory() as folder:
        language_base(Path(folder))
        sources = {
            device.precision: TokenSource(
                load_pretrained(AutoModelForCausalLM, Path(folder), device), []
            )
            for device in (FULL, HALF, INT8)
        }
    return _compared(
        "tokens a second of a story",
        sources,
        lambda source: _pull(source, USER, 0, TOKENS),
        (2.0, 1.5) if has_vnni else (0.5, 0.1),
    )


def _compared(
    name: str,
    variants: dict[str, Any],
    work: Callable[[Any], object],
    goals: tuple[float, float],
) -> list[Ratio]:
    """int8 against the other two, in speed, and its memory against both."""
    threads = f"{torch.get_num_threads()} threads"
    found = []
    for other, goal in zip(("float32", "bfloat16"), goals, strict=True):
        base, small = variants[other], variants["int8"]
        speed = ratio(lambda small=small: work(small), lambda base=base: work(base), ROUNDS)
        found.append(Ratio(f"{name}, int8 / {other}", speed, goal, threads))
        memory = counted_bytes(small) / counted_bytes(base)
        most = {"float32": 0.45, "bfloat16": 0.85}[other]
        found.append(Ratio(f"memory of the same, int8 / {other}", memory, most, is_most=True))
    return found
