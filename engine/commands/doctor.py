"""The command that looks at the machine and says what it has and what is missing."""

from __future__ import annotations

import ctypes.util
import platform
import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from importlib.metadata import version
from importlib.util import find_spec

from rich.console import Console

from engine import paths
from engine.commands.guard import ALL_DONE, SOME_FAILED
from engine.errors import EngineError
from engine.settings import load_settings
from engine.weights.catalogue import catalogue
from engine.weights.devices import pick_device


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `hint` says what to do when it is not well."""

    is_well: bool
    text: str
    hint: str = ""


def doctor() -> int:
    """Print every finding; 1 when something that Vignette needs is missing."""
    console = Console(highlight=False, soft_wrap=True)
    is_well = True
    for check in CHECKS:
        finding = _found(check)
        is_well = is_well and finding.is_well
        mark = "[green]ok[/]     " if finding.is_well else "[red]missing[/]"
        console.print(f"{mark} {finding.text} {finding.hint}".rstrip())
    return ALL_DONE if is_well else SOME_FAILED


def _found(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except EngineError as error:
        return Finding(False, error.message, error.hint)


def _system() -> Finding:
    names = ("torch", "transformers", "PySide6-Essentials", "pillow")
    packages = ", ".join(f"{name} {version(name)}" for name in names)
    return Finding(True, f"Python {platform.python_version()} on {platform.platform()}; {packages}")


def _device() -> Finding:
    device = pick_device(load_settings().device)
    return Finding(True, f"Models run on {device.kind.value} in {device.dtype}: {device.reason}")


def _library() -> Finding:
    folder = paths.ensure_dir(load_settings().data_dir)
    free_gb = shutil.disk_usage(folder).free / 1e9
    text = f"The library is in {folder}, with {free_gb:.1f} GB free."
    return Finding(free_gb > 1, text, "" if free_gb > 1 else "Make room on that disk.")


def _voice() -> Finding:
    from engine.backends.espeak import voices

    return Finding(True, f"eSpeak NG speaks with {len(voices())} voices.")


def _models() -> Finding:
    built_in = [spec.name for spec in catalogue() if spec.origin.value in ("built_in", "none")]
    return Finding(True, f"Built-in models: {', '.join(built_in)}.")


def _sound() -> Finding:
    has_library = sys.platform != "linux" or ctypes.util.find_library("portaudio") is not None
    hint = "To hear stories, install PortAudio: sudo apt-get install libportaudio2"
    return Finding(
        has_library and find_spec("sounddevice") is not None,
        "PortAudio, which plays and records.",
        "" if has_library else hint,
    )


CHECKS: tuple[Callable[[], Finding], ...] = (
    _system, _device, _library, _models, _voice, _sound,
)  # fmt: skip
