"""The command that looks at the machine and says what it has and what is missing."""

from __future__ import annotations

from rich.console import Console

from engine.commands.guard import ALL_DONE, SOME_FAILED
from engine.diagnosis import Level, diagnose

_COLOURS = {Level.OK: "green", Level.NOTE: "yellow", Level.MISSING: "red"}


def doctor() -> int:
    """Print every finding; 1 when something that Vignette needs is missing."""
    console = Console(highlight=False, soft_wrap=True, markup=False, emoji=False)
    is_missing = False
    for finding in diagnose():
        console.print(f"{finding.level.value:<8}", style=_COLOURS[finding.level], end="")
        console.print(f"{finding.text} {finding.hint}".rstrip())
        is_missing = is_missing or finding.level is Level.MISSING
    console.print("Something is missing." if is_missing else "Vignette has all it needs.")
    return SOME_FAILED if is_missing else ALL_DONE
