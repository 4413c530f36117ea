"""What Vignette does where it cannot open its window: it tells the pictures' stories right away."""

from __future__ import annotations

import sys

from engine.commands.guard import PROGRAM
from engine.resources import resources_dir

SAMPLE = "beach.jpg"


def tell_instead(reason: str, pictures: list[str]) -> int:
    """Say why there is no window, then caption, tell and read `pictures`; the exit status.

    Without any, a sample is told.
    """
    from engine.cli import run

    if pictures:
        sys.stdout.write(f"{reason} So the story is told on the command line.\n\n")
    else:
        sys.stdout.write(
            f"{reason} Here is a sample picture, told on the command line.\n"
            f"For your own: {PROGRAM} tell PICTURE (more: {PROGRAM} --help)\n\n"
        )
    sys.stdout.flush()
    return run(["tell", *(pictures or [str(resources_dir() / "samples" / SAMPLE)])])
