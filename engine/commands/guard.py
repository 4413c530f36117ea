"""The edge of the command line: errors become a sentence on standard error and an exit status."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

ALL_DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130


def guarded(command: Callable[[], Any]) -> int:
    """Run `command` and return the exit status; a fault nobody foresaw is raised as it is."""
    import click

    from engine.errors import BadOption, EngineError

    try:
        status = command()
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.ClickException as wrong:
        wrong.show()
        return WRONG_USAGE
    except (click.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except EngineError as error:
        say_error(error.message, error.hint)
        return WRONG_USAGE if isinstance(error, BadOption) else SOME_FAILED
    return status if isinstance(status, int) else ALL_DONE


def say_error(message: str, hint: str = "") -> None:
    """One sentence, and the way out, on standard error."""
    sys.stderr.write(f"{message} {hint}".rstrip() + "\n")
