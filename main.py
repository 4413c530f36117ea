"""Vignette: no arguments open the window, a subcommand runs the engine from the command line."""

import os
import sys
from importlib.util import find_spec


def main() -> int:
    """Start what was asked for; the exit status."""
    try:
        return _start(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


def _start(arguments: list[str]) -> int:
    if arguments:
        from engine.cli import run

        return run(arguments)
    reason = _why_no_window()
    if not reason:
        from gui.app import run_window

        return run_window()
    from engine.commands.sample import tell_sample

    return tell_sample(reason)


def _why_no_window() -> str:
    """Why no window can be opened; empty when one can."""
    if find_spec("gui") is None or find_spec("gui.app") is None:
        return "Vignette has no window yet."
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not has_display:
        return "There is no display to open the window on."
    return ""


if __name__ == "__main__":
    sys.exit(main())
