"""What Vignette does where it cannot open its window: it tells the story of a sample picture."""

from __future__ import annotations

import sys

from engine.commands.guard import PROGRAM
from engine.resources import resources_dir

SAMPLE = "beach.jpg"


def tell_sample(reason: str) -> int:
    """Say why there is no window, then caption, tell and read a sample picture; the exit status."""
    from engine.cli import run

    sys.stdout.write(
        f"{reason} Here is a sample picture, told on the command line.\n"
        f"For your own: {PROGRAM} tell PICTURE (more: {PROGRAM} --help)\n\n"
    )
    sys.stdout.flush()
    return run(["tell", str(resources_dir() / "samples" / SAMPLE)])
