"""How fast a picture is captioned, compared with transformers' `generate` in float32.

A random model of the shape of blip-image-captioning-base says twenty tokens about one picture of
384 x 384, greedily; both sides start from the picture.
"""

import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import torch
from PIL import Image

from engine.backends.blip import BlipCaptioner
from engine.schema import CaptionOptions, CaptionRequest, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device, DeviceKind, pick_device
from engine.weights.loading import log_through_ours
from tests.bench.ratio import Ratio, ratio
from tests.models import blip_base

TOKENS = 20
GOAL = 1.6
"""Where the CPU computes in bfloat16; elsewhere our loop alone must not lose much."""
GOAL_WITHOUT_BFLOAT16 = 0.9


def run() -> list[Ratio]:
    """Our captioner, in the precision this CPU likes best, against `generate`."""
    log_through_ours()
    device = pick_device("cpu")
    with tempfile.TemporaryDirectory() as folder:
        blip_base(Path(folder))
        full = _captioner(Path(folder), Device(DeviceKind.CPU, "float32"))
        best = _captioner(Path(folder), device)
    return [
        Ratio(
            f"BLIP-base caption, ours in {device.dtype} / generate in float32",
            ratio(lambda: _caption(best), lambda: _generate(full)),
            GOAL if device.dtype == "bfloat16" else GOAL_WITHOUT_BFLOAT16,
            f"{TOKENS} tokens, one picture, {torch.get_num_threads()} threads",
        )
    ]


def _captioner(folder: Path, device: Device) -> BlipCaptioner:
    spec = ModelSpec("blip-base", Task.CAPTION, "blip", Origin.FOLDER, str(folder))
    return BlipCaptioner(spec, folder, device)


def _picture() -> Image.Image:
    pixels = np.random.default_rng(0).integers(0, 256, (384, 384, 3), dtype=np.uint8)
    return Image.fromarray(pixels)


def _caption(captioner: BlipCaptioner) -> None:
    options = CaptionOptions(min_new_tokens=TOKENS, max_new_tokens=TOKENS)
    list(captioner.run(CaptionRequest((_picture(),), options)))


def _generate(captioner: Any) -> None:
    pixels = captioner._processor(_picture(), return_tensors="pt")["pixel_values"]
    ids = captioner._model.generate(
        pixel_values=pixels, min_new_tokens=TOKENS, max_new_tokens=TOKENS, do_sample=False
    )
    captioner._tokenizer.decode(ids[0], skip_special_tokens=True)
