"""Draw the sample pictures of `resources/samples/` from their texts.

python -m engine.scenes.samples_build
"""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from engine.resources import resources_dir
from engine.scenes.parse import parse
from engine.scenes.render import render

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

SAMPLES_DIR = resources_dir() / "samples"
SIZE_PX = (1024, 768)
JPEG_QUALITY = 92


@dataclass(frozen=True)
class Sample:
    """A picture to draw: its file name, the seed, and what it shows."""

    file: str
    seed: int
    text: str


def read_samples() -> tuple[Sample, ...]:
    """The samples that `samples.toml` lists."""
    with (SAMPLES_DIR / "samples.toml").open("rb") as file:
        rows = tomllib.load(file)["samples"]
    return tuple(Sample(**row) for row in rows)


def build(folder: Path, samples: Sequence[Sample]) -> None:
    """Draw the samples into a folder.

    Raises ValueError when a text is not understood to the last word.
    """
    for sample in samples:
        parsed = parse(sample.text, sample.seed)
        if parsed.unknown_words or parsed.left_out:
            raise ValueError(f"{sample.file}: {parsed.unknown_words} {parsed.left_out}")
        path = folder / sample.file
        picture = render(parsed.scene, *SIZE_PX, seed=sample.seed)
        picture.save(path, quality=JPEG_QUALITY, optimize=True, subsampling=0)
        sys.stdout.write(f"{path.name}: {path.stat().st_size // 1024} KB\n")


if __name__ == "__main__":
    build(SAMPLES_DIR, read_samples())
