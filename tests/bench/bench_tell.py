"""How much memory a picture told by full-size models takes, and how much of it comes back.

`tell` is run by the command line with the shapes of BLIP-base, of Qwen2.5-1.5B with an adapter and
of an MMS voice, twice in a process of its own: what the first time leaves is there once and for
all, such as torch's code and kernels made for this processor.  Mapped files count.  Linux alone
keeps the peak.
"""

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

from tests.bench.bench_loading import ROOT, resident_kib
from tests.bench.full_size import save_all
from tests.bench.ratio import Ratio

ROOM_GIB = 10.0
BACK_GOAL = 1.1


def run() -> list[Ratio]:
    """The peak, and what is left when the models are gone, over what was there before they came."""
    with tempfile.TemporaryDirectory() as home:
        folder = Path(home)
        save_all(folder)
        command = [sys.executable, "-m", "tests.bench.bench_tell", str(folder)]
        done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found = json.loads(done.stdout.splitlines()[-1])
    gib = {name: value / 2**20 for name, value in found.items() if name.endswith("_kib")}
    times = f"told in {found['first_s']:.0f} s and {found['second_s']:.0f} s"
    return [
        Ratio(
            "most memory while full-size models tell of a picture / 10 GiB",
            gib["peak_kib"] / ROOM_GIB,
            1.0,
            f"{gib['peak_kib']:.2f} GiB, {found['precision']}, {times}",
            is_most=True,
        ),
        Ratio(
            "memory after models are put away / before they were loaded",
            gib["after_kib"] / gib["before_kib"],
            BACK_GOAL,
            f"{gib['bare_kib']:.2f} GiB before the first time, {gib['before_kib']:.2f} before the "
            f"second, {gib['after_kib']:.2f} after it",
            is_most=True,
        ),
    ]


def _measure(folder: Path) -> dict[str, Any]:
    """Tell of a picture twice; resident memory before, between, at its peak and after."""
    import os

    from PIL import Image

    from engine.weights.devices import pick_device
    from engine.weights.warmup import warm_up

    for kind in ("data", "config", "cache", "log"):
        os.environ[f"VIGNETTE_{kind.upper()}_DIR"] = str(folder / f".{kind}")
    Image.effect_mandelbrot((640, 480), (-2, -1.5, 1, 1.5), 50).save(folder / "picture.png")
    for family in ("blip", "language", "vits"):
        for _ in warm_up(family):
            pass
    found: dict[str, Any] = {"precision": pick_device("cpu").dtype}
    found["bare_kib"] = resident_kib("VmRSS")
    found["first_s"] = _tell(folder)
    found["before_kib"] = resident_kib("VmRSS")
    found["second_s"] = _tell(folder)
    found["after_kib"] = resident_kib("VmRSS")
    found["peak_kib"] = resident_kib("VmHWM")
    return found


def _tell(folder: Path) -> float:
    """Seconds that the command takes; raises RuntimeError when it fails."""
    from engine.cli import run as vignette

    models = {"captioner": "blip", "storyteller": "teller", "adapter": "adapter", "voice": "voice"}
    options = [text for name, at in models.items() for text in (f"--{name}", str(folder / at))]
    began_s = time.monotonic()
    status = vignette(["tell", str(folder / "picture.png"), *options, "--length", "short"])
    if status:
        raise RuntimeError(f"tell ended with {status}")
    return time.monotonic() - began_s


if __name__ == "__main__":
    print("\n" + json.dumps(_measure(Path(sys.argv[1]))))
