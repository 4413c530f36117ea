"""PortAudio: one caller at a time, its errors as sentences, and nothing on the console.

PortAudio must not be called from two threads at once while it starts, ends, opens or closes; it
reads the list of devices only when it starts; and when it ends, it closes every stream.  So all
calls go through here.  It may hang in a driver: only threads that nobody waits for call it.
"""

from __future__ import annotations

import ctypes
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from typing import Any

from engine.errors import DeviceError

NO_DEVICE = "There is no sound, because this computer has no sound output just now."
NO_PORTAUDIO = "There is no sound, because the PortAudio library is not installed."

_INVALID_DEVICE, _UNAVAILABLE = -9996, -9985

_IS_LINUX = sys.platform.startswith("linux")

_lock = threading.RLock()
_streams: set[Any] = set()


@contextmanager
def portaudio() -> Iterator[Any]:
    """The `sounddevice` module, for as long as the block lasts for this thread alone.

    Raises DeviceError when there is no PortAudio, and in place of PortAudio's own errors.
    """
    with _lock, _silent_console():
        _check_alsa()
        try:
            import sounddevice
        except OSError as error:
            raise DeviceError(NO_PORTAUDIO, _how_to_install()) from error
        try:
            yield sounddevice
        except sounddevice.PortAudioError as error:
            raise _explained(error) from error


def open_stream(kind: str, **options: Any) -> Any:
    """A started stream of this kind ("OutputStream", "InputStream"); raises DeviceError."""
    with portaudio() as sounddevice:
        stream = getattr(sounddevice, kind)(**options)
        try:
            stream.start()
        except sounddevice.PortAudioError:
            stream.close(ignore_errors=True)
            raise
        _streams.add(stream)
        return stream


def close_stream(stream: Any) -> None:
    """Let go of a stream's device at once; what it had not played yet is dropped."""
    with portaudio():
        _streams.discard(stream)
        stream.abort(ignore_errors=True)
        stream.close(ignore_errors=True)


def read_devices_again() -> None:
    """Let PortAudio see what was plugged in since it started; not while a stream is open."""
    with portaudio() as sounddevice:
        if not _streams:
            sounddevice._terminate()
            sounddevice._initialize()


@cache
def _check_alsa() -> None:
    """Raise DeviceError where ALSA has no settings: PortAudio would end the program there."""
    if not _IS_LINUX:
        return
    try:
        alsa = ctypes.CDLL("libasound.so.2")
    except OSError:
        return  # then PortAudio does without it, or cannot be loaded either
    alsa.snd_config_update()
    settings, found = ctypes.c_void_p.in_dll(alsa, "snd_config"), ctypes.c_void_p()
    if not settings or alsa.snd_config_search(settings, b"pcm", ctypes.byref(found)) < 0:
        raise DeviceError(NO_DEVICE, how_to_connect())


@contextmanager
def _silent_console() -> Iterator[None]:
    """Keep what PortAudio, ALSA and JACK print about missing devices off the console (Linux).

    They write to C's `stderr`; Python's is another and goes on working.
    """
    if not _IS_LINUX:
        yield
        return
    stream, nowhere = _c_stderr()
    console = stream.value
    stream.value = nowhere
    try:
        yield
    finally:
        stream.value = console


@cache
def _c_stderr() -> tuple[ctypes.c_void_p, int | None]:
    """C's `stderr`, and a FILE* that swallows all."""
    c_library = ctypes.CDLL(None)
    c_library.fopen.restype = ctypes.c_void_p
    return (
        ctypes.c_void_p.in_dll(c_library, "stderr"),
        c_library.fopen(b"/dev/null", b"w"),
    )


def _explained(error: Exception) -> DeviceError:
    """The error as a sentence; `error.args` are a text, PortAudio's code and the system's words."""
    code = error.args[1] if len(error.args) > 1 else _INVALID_DEVICE
    if code == _INVALID_DEVICE:
        return DeviceError(NO_DEVICE, how_to_connect())
    if code == _UNAVAILABLE:
        return DeviceError(
            "There is no sound, because another program holds the sound device.",
            "Close that program, or choose another output.",
        )
    return DeviceError(
        f"There is no sound, because the sound device failed: {error.args[0]}.",
        "Connect it again, or choose another output; then press Play.",
    )


def how_to_connect() -> str:
    """What to do where there is no device."""
    if _IS_LINUX:
        return (
            "Connect headphones or a speaker and see that PipeWire or PulseAudio runs;"
            " then press Play."
        )
    return "Connect headphones or a speaker; then press Play."


def _how_to_install() -> str:
    if _IS_LINUX:
        return "Install it (on Debian and Ubuntu: sudo apt install libportaudio2); then press Play."
    return "Install Vignette again; then press Play."
