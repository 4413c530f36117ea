"""The edge of the command line: errors become a sentence on standard error and an exit status."""

from __future__ import annotations

import io
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

ALL_DONE, SOME_FAILED, WRONG_USAGE, INTERRUPTED = 0, 1, 2, 130

PROGRAM = Path(sys.executable).stem if getattr(sys, "frozen", False) else "python main.py"
"""What the user types to start Vignette: on Windows, the one of its programs that has a console."""


def guarded(command: Callable[[], Any]) -> int:
    """Run `command` and return the exit status; a fault nobody foresaw is raised as it is."""
    import typer

    from engine.errors import BadOption, DeviceError, EngineError, ModelError

    _print_anything()
    try:
        status = command()
    except typer.TyperException as wrong:
        _say_usage(wrong)
        return WRONG_USAGE
    except (typer.Abort, KeyboardInterrupt):
        return INTERRUPTED
    except EngineError as error:
        say_error(error.message, error.hint)
        is_usage = isinstance(error, (BadOption, DeviceError, ModelError))
        return WRONG_USAGE if is_usage else SOME_FAILED
    except OSError as error:
        say_error(f"The system refused: {error}.", "Put that right, then try again.")
        return SOME_FAILED
    return status if isinstance(status, int) else ALL_DONE


def say_error(message: str, hint: str = "") -> None:
    """One sentence, and the way out, on standard error."""
    sys.stderr.write(f"{message} {hint}".rstrip() + "\n")


def say_note(text: str) -> None:
    """A sentence that is no error, where it does not get into what is piped."""
    sys.stderr.write(f"{text}\n")


def _say_usage(wrong: Exception) -> None:
    """What is wrong with the command, and where help is; without a command, help was shown."""
    told = str(wrong.format_message()) if hasattr(wrong, "format_message") else str(wrong)
    message = told.replace("Value error, ", "")
    context = getattr(wrong, "ctx", None)
    command = context.command_path if context else PROGRAM
    if message:
        say_error(f"{message.strip().rstrip('.')}.", f"For help: {command} --help")


def _print_anything() -> None:
    """Let a name that the terminal's encoding does not have be escaped, not end the program."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")
