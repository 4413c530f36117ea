"""Vignette: a subcommand runs the engine from the command line, all else opens the window."""

import os
import re
import sys
from importlib.util import find_spec

_COMMAND = re.compile(r"-.*|[a-z]+")
"""An option or a subcommand: a word, where a picture is a path or an address."""

_DRAW_SVG = "--draw-svg"
"""How the packaged program calls itself to draw; see engine/images/svg.py."""


def main() -> int:
    """Start what was asked for; the exit status."""
    try:
        if getattr(sys, "frozen", False):
            from multiprocessing import freeze_support

            freeze_support()
        return _start(sys.argv[1:])
    except KeyboardInterrupt:
        return 130


def _start(arguments: list[str]) -> int:
    if arguments[:1] == [_DRAW_SVG]:
        from engine.images.svg import main as draw

        draw(int(arguments[1]))
        return 0
    if arguments and _COMMAND.fullmatch(arguments[0]):
        from engine.cli import run

        return run(arguments)
    reason = _why_no_window()
    if not reason:
        from gui.start import run_window

        return run_window(arguments)
    from engine.commands.sample import tell_instead

    return tell_instead(reason, arguments)


def _why_no_window() -> str:
    """Why no window can be opened; empty when one can."""
    if find_spec("gui") is None or find_spec("gui.start") is None:
        return "Vignette has no window yet."
    has_display = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    if sys.platform == "linux" and not has_display:
        return "There is no display to open the window on."
    return ""


if __name__ == "__main__":
    sys.exit(main())
