"""How much memory loading a model takes, compared with the size of its weights.

Each model is loaded in a process of its own (this file, run as a program).  The kernel's peak of
that process's resident memory is set back just before loading, and what the process held then is
taken off; mapped files count.  Linux alone keeps such a peak.
"""

import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

import transformers

from engine.weights.devices import Device, DeviceKind
from engine.weights.loading import load_pretrained, log_through_ours
from tests.bench.ratio import Ratio
from tests.models import blip_base, language_base

ROOT = Path(__file__).resolve().parent.parent.parent
GOAL = 1.2


def run() -> list[Ratio]:
    """The shapes of blip-image-captioning-base and of Qwen2.5-0.5B, as the hub stores them."""
    log_through_ours()
    ratios = []
    with tempfile.TemporaryDirectory() as folder:
        blip_base(Path(folder))
        for dtype in ("float32", "bfloat16"):
            value = peak_ratio("BlipForConditionalGeneration", Path(folder), dtype)
            name = f"memory to load BLIP-base in {dtype} / its weights"
            ratios.append(Ratio(name, value, GOAL, "stored in float32", is_most=True))
    with tempfile.TemporaryDirectory() as folder:
        language_base(Path(folder))
        value = peak_ratio("AutoModelForCausalLM", Path(folder), "bfloat16")
        name = "memory to load a language model of half a billion weights / its weights"
        ratios.append(Ratio(name, value, GOAL, "bfloat16", is_most=True))
    return ratios


def peak_ratio(class_name: str, folder: Path, dtype: str) -> float:
    """The most memory that loading `folder` as a transformers class takes, over its weights'."""
    command = [sys.executable, "-m", "tests.bench.bench_loading", class_name, str(folder), dtype]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return float(done.stdout)


def _measure(class_name: str, folder: Path, dtype: Any) -> float:
    model_class = getattr(transformers, class_name)
    Path("/proc/self/clear_refs").write_text("5")
    before = resident_kib("VmRSS")
    model = load_pretrained(model_class, folder, Device(DeviceKind.CPU, dtype))
    peak = resident_kib("VmHWM")
    weights = sum(each.numel() * each.element_size() for each in model.parameters())
    return (peak - before) * 1024 / weights


def resident_kib(name: str) -> int:
    """What the kernel says of this process's memory: `VmRSS` is that of now, `VmHWM` the peak."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith(name + ":"))


if __name__ == "__main__":
    print(_measure(sys.argv[1], Path(sys.argv[2]), sys.argv[3]))
