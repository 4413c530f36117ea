"""How quickly a photograph becomes what a captioner looks at, and a picture is measured."""

from __future__ import annotations

import io
from typing import Any

import numpy as np
from PIL import Image
from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

from engine.images.measure import measure
from engine.images.opening import open_picture
from tests.bench.ratio import Ratio, ratio

PHOTO_SIZE_PX = (4000, 3000)


def photograph() -> bytes:
    """A JPEG of 12 million pixels with the detail and noise of a photograph's."""
    generator = np.random.default_rng(0)
    shapes = Image.fromarray(generator.integers(0, 256, (60, 80, 3), dtype=np.uint8))
    smooth = np.asarray(shapes.resize(PHOTO_SIZE_PX, Image.Resampling.BICUBIC), dtype=np.int16)
    noisy = smooth + generator.normal(0, 6, (*smooth.shape[:2], 1)).astype(np.int16)
    file = io.BytesIO()
    Image.fromarray(noisy.clip(0, 255).astype(np.uint8)).save(file, "JPEG", quality=90)
    return file.getvalue()


def run() -> list[Ratio]:
    """Ours against decoding every pixel and handing them all to BLIP's processor."""
    data = photograph()
    processor: Any = BlipImageProcessorPil()

    def pixels(image: Image.Image) -> Any:
        return processor(image, return_tensors="np")["pixel_values"]

    def ours() -> Any:
        return pixels(open_picture(data, name="photograph").image)

    def plain() -> Any:
        return pixels(Image.open(io.BytesIO(data)).convert("RGB"))

    difference = float(np.abs(ours() - plain()).mean())
    image = open_picture(data, name="photograph").image
    return [
        Ratio(
            "12-megapixel JPEG to BLIP's pixels / decoded whole",
            ratio(ours, plain),
            goal=2.5,
            note=f"mean difference {difference:.4f} of a standard deviation",
        ),
        Ratio(
            "measuring a picture / opening it",
            ratio(lambda: measure(image), lambda: open_picture(data, name="photograph")),
            goal=2.0,
        ),
    ]


if __name__ == "__main__":
    for figure in run():
        print(figure)
