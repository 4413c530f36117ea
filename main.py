"""Vignette: no arguments open the window, a subcommand runs the engine from the command line."""

import sys


def main() -> int:
    """Start what was asked for; the exit status."""
    from engine.cli import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
