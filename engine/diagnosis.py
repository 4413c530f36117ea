"""What this machine has and what is missing: for the command `doctor` and for the window."""

from __future__ import annotations

import ctypes.util
import os
import platform
import shutil
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from importlib.metadata import version
from importlib.util import find_spec

from engine import paths
from engine.errors import EngineError
from engine.hub.access import hub_of
from engine.hub.tokens import find_token
from engine.resources import resources_dir
from engine.settings import load_settings, settings_path
from engine.storage.database import LIBRARY_NAME
from engine.storage.store import Store
from engine.weights.catalogue import Origin, catalogue
from engine.weights.devices import pick_device
from engine.weights.folder import check_folder
from engine.weights.warmup import import_torch

_LOW_DISK_BYTES = 10**9


class Level(str, Enum):
    """How well something is: a note is something that Vignette can do without."""

    OK = "ok"
    NOTE = "note"
    MISSING = "missing"


@dataclass(frozen=True)
class Finding:
    """One thing looked at; `hint` says what to do when it is not well."""

    level: Level
    text: str
    hint: str = ""


def diagnose() -> Iterator[Finding]:
    """Look at one thing after the other; torch is imported on the way."""
    for check in CHECKS:
        yield _found(check)


def _found(check: Callable[[], Finding]) -> Finding:
    try:
        return check()
    except EngineError as error:
        return Finding(Level.MISSING, error.message, error.hint)


def _system() -> Finding:
    names = ("torch", "transformers", "PySide6-Essentials", "pillow")
    packages = ", ".join(f"{name} {version(name)}" for name in names)
    system = f"Python {platform.python_version()} on {platform.platform()}"
    return Finding(Level.OK, f"{system}; {packages}.")


def _settings() -> Finding:
    load_settings()
    path = settings_path()
    if path.is_file():
        return Finding(Level.OK, f"The settings are in {path}.")
    return Finding(Level.OK, f"The settings are the defaults; {path} would change them.")


def _device() -> Finding:
    import_torch()
    device = pick_device(load_settings().device)
    return Finding(
        Level.OK, f"Models run on {device.kind.value} in {device.dtype}: {device.reason}."
    )


def _library() -> Finding:
    folder = load_settings().data_dir
    if (folder / LIBRARY_NAME).exists():
        Store.open(folder).close()
    paths.ensure_dir(folder)
    if not os.access(folder, os.W_OK):
        hint = "Allow writing there, or name another folder with VIGNETTE_DATA_DIR."
        return Finding(Level.MISSING, f"The library's folder {folder} cannot be written.", hint)
    free_bytes = shutil.disk_usage(folder).free
    text = f"The library is in {folder}, with {free_bytes / 1e9:.1f} GB free."
    if free_bytes < _LOW_DISK_BYTES:
        return Finding(Level.NOTE, text, "Make room on that disk.")
    return Finding(Level.OK, text)


def _log() -> Finding:
    settings = load_settings()
    return Finding(Level.OK, f"The log is in {settings.log_dir}; the cache, {settings.cache_dir}.")


def _network() -> Finding:
    if hub_of(load_settings()).is_offline:
        return Finding(Level.OK, "Vignette is set to stay offline: it asks nothing of the network.")
    return Finding(Level.OK, "Vignette may ask the network; “network” shows what it asked.")


def _hub() -> Finding:
    hub = hub_of(load_settings())
    return Finding(Level.OK, f"Models are fetched from {hub.address}.")


def _token() -> Finding:
    found = find_token()
    if found.token:
        return Finding(Level.OK, f"The token for Hugging Face is kept in {found.place}.")
    return Finding(Level.OK, "There is no token for Hugging Face; few models want one.")


def _cache() -> Finding:
    from huggingface_hub import constants

    folder = hub_of(load_settings()).cache_dir or constants.HF_HUB_CACHE
    return Finding(Level.OK, f"Models that were fetched are in {folder}.")


def _models() -> Finding:
    built_in = [spec for spec in catalogue() if spec.origin in (Origin.BUILT_IN, Origin.NONE)]
    for spec in built_in:
        if spec.origin is Origin.BUILT_IN:
            check_folder(resources_dir() / spec.source)
    names = ", ".join(spec.name for spec in built_in)
    return Finding(Level.OK, f"The built-in models are whole: {names}.")


def _voice() -> Finding:
    from engine.backends.espeak_voices import voices

    return Finding(Level.OK, f"The built-in voice, eSpeak NG, speaks in {len(voices())} ways.")


def _sound() -> Finding:
    is_bundled = sys.platform != "linux"
    if find_spec("sounddevice") and (is_bundled or ctypes.util.find_library("portaudio")):
        return Finding(Level.OK, "PortAudio can play and record.")
    hint = "Stories are still written to files. To hear them: sudo apt-get install libportaudio2"
    return Finding(Level.NOTE, "PortAudio, which plays and records, is not installed.", hint)


CHECKS: tuple[Callable[[], Finding], ...] = (
    _system, _settings, _device, _library, _log, _network, _hub, _token, _cache, _models, _voice,
    _sound,
)  # fmt: skip
