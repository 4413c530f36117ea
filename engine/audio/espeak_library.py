"""eSpeak NG's shared library: the few functions of its C interface that speaking takes.

The library and its data come in the package espeakng-loader.  Its interface is described in
https://github.com/espeak-ng/espeak-ng/blob/1.52.0/src/include/espeak-ng/speak_lib.h
"""

from __future__ import annotations

import ctypes
import os
import re
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import ModelError

if TYPE_CHECKING:
    import numpy.typing as npt

_LOCK = threading.Lock()
"""The library keeps its state in global C variables: one call at a time in the whole process."""

_SYNCHRONOUS = 2
_DONT_EXIT = 0x8000
_RATE, _PITCH, _RANGE = 1, 3, 4
_UTF8 = 1
_IPA = 2
_OK = 0

_DICTIONARY = re.compile(r"^dictionary\s+(\S+)", re.MULTILINE)
"""The line of a voice's file that names its dictionary, where it is not its own."""


class _CVoice(ctypes.Structure):
    """`espeak_VOICE`."""

    _fields_ = (
        ("name", ctypes.c_char_p),
        ("languages", ctypes.c_void_p),
        ("identifier", ctypes.c_char_p),
        ("gender", ctypes.c_ubyte),
        ("age", ctypes.c_ubyte),
        ("variant", ctypes.c_ubyte),
        ("xx1", ctypes.c_ubyte),
        ("score", ctypes.c_int),
        ("spare", ctypes.c_void_p),
    )


_OnAudio = ctypes.CFUNCTYPE(
    ctypes.c_int, ctypes.POINTER(ctypes.c_short), ctypes.c_int, ctypes.c_void_p
)


@dataclass(frozen=True)
class LibraryVoice:
    """A voice as the library lists it.

    `languages` pairs codes with how well the voice suits them (less is better), its own first;
    `gender` is 0 (unknown), 1 (male) or 2 (female).
    """

    title: str
    identifier: str
    languages: tuple[tuple[int, str], ...]
    gender: int


@dataclass(frozen=True)
class Prosody:
    """How fast and how high to speak.

    `pitch` and `pitch_range` go from 0 to 100, where 50 is the voice's own: in 50 steps the base
    of the pitch rises by an octave, while the melody above it grows in proportion to its number.
    """

    words_per_minute: int = 175
    pitch: int = 50
    pitch_range: int = 50


class EspeakLibrary:
    """The library, loaded and ready.  Make no second one: see `library`."""

    def __init__(self, library_path: Path, data_path: Path) -> None:
        """Load the library and its data; raises ModelError when they are missing or damaged."""
        hint = "Install Vignette again, in a folder with a short name."
        try:
            self._c = ctypes.CDLL(str(library_path))
        except OSError as error:
            raise ModelError(f"The built-in voice cannot be loaded: {error}.", hint) from error
        self._declare()
        self._data_path = data_path
        self._pieces: list[bytes] = []
        self._on_audio = _OnAudio(self._collect)  # C keeps no reference to it; we must
        rate = self._c.espeak_Initialize(_SYNCHRONOUS, 0, _encoded(data_path), _DONT_EXIT)
        if rate <= 0:
            raise ModelError(f"The built-in voice finds no data in ‘{data_path}’.", hint)
        self._c.espeak_SetSynthCallback(self._on_audio)
        self.sample_rate_hz: int = rate

    def voices(self) -> list[LibraryVoice]:
        """Every voice that has its dictionary, one or more a language."""
        with _LOCK:
            listed = list(self._listed(None))
        return [voice for voice in listed if self._has_dictionary(voice)]

    def variants(self) -> list[LibraryVoice]:
        """Every timbre that any voice can take on, such as `!v/f3`."""
        languages = ctypes.create_string_buffer(b"variant")
        wanted = _CVoice(languages=ctypes.addressof(languages))
        with _LOCK:
            return list(self._listed(ctypes.byref(wanted)))

    def speak(self, text: str, voice: str, prosody: Prosody) -> npt.NDArray[np.int16]:
        """The sound of `text` in the voice of this identifier, mono, 16 bit.

        The library lets the pitch flutter on from one call to the next, so the same text never
        sounds the same to the last bit.
        """
        utf8 = _utf8(text)
        with _LOCK:
            self._check(self._c.espeak_SetVoiceByName(voice.encode()), f"the voice ‘{voice}’")
            self._c.espeak_SetParameter(_RATE, prosody.words_per_minute, 0)
            self._c.espeak_SetParameter(_PITCH, prosody.pitch, 0)
            self._c.espeak_SetParameter(_RANGE, prosody.pitch_range, 0)
            self._pieces.clear()
            status = self._c.espeak_Synth(utf8, len(utf8) + 1, 0, 0, 0, _UTF8, None, None)
            self._check(status, "this text")
            return np.frombuffer(b"".join(self._pieces), dtype=np.int16)

    def phonemes(self, text: str, voice: str) -> str:
        """How the voice says `text`, in the International Phonetic Alphabet with stress marks."""
        utf8 = ctypes.create_string_buffer(_utf8(text))
        rest = ctypes.c_void_p(ctypes.addressof(utf8))
        spoken = []
        with _LOCK:
            self._check(self._c.espeak_SetVoiceByName(voice.encode()), f"the voice ‘{voice}’")
            while rest.value:  # moved on by a clause at a time, and null at the end
                spoken.append(self._c.espeak_TextToPhonemes(ctypes.byref(rest), _UTF8, _IPA))
        return " ".join(clause.decode() for clause in spoken if clause).strip()

    def _declare(self) -> None:
        """Tell ctypes the arguments it would guess wrong: sizes, and pointers to return."""
        c = self._c
        c.espeak_ListVoices.restype = ctypes.POINTER(ctypes.POINTER(_CVoice))
        c.espeak_TextToPhonemes.restype = ctypes.c_char_p
        c.espeak_Synth.argtypes = [
            ctypes.c_char_p,
            ctypes.c_size_t,
            ctypes.c_uint,
            ctypes.c_int,
            ctypes.c_uint,
            ctypes.c_uint,
            ctypes.c_void_p,
            ctypes.c_void_p,
        ]

    def _collect(self, samples: ctypes._Pointer[ctypes.c_short], count: int, _: int) -> int:
        if samples and count > 0:
            self._pieces.append(ctypes.string_at(samples, count * ctypes.sizeof(ctypes.c_short)))
        return 0

    def _listed(self, wanted: object) -> Iterator[LibraryVoice]:
        voices = self._c.espeak_ListVoices(wanted)
        index = 0
        while voices[index]:
            voice = voices[index].contents
            yield LibraryVoice(
                title=voice.name.decode().strip(),
                identifier=voice.identifier.decode(),
                languages=tuple(_languages(voice.languages)),
                gender=voice.gender,
            )
            index += 1

    def _has_dictionary(self, voice: LibraryVoice) -> bool:
        """Some voices are listed whose dictionary was never built; they stay silent."""
        own = voice.identifier.rpartition("/")[2].partition("-")[0].lower()
        settings = (self._data_path / "lang" / voice.identifier).read_text(encoding="utf-8")
        named = _DICTIONARY.search(settings)
        return (self._data_path / f"{named[1] if named else own}_dict").is_file()

    @staticmethod
    def _check(status: int, what: str) -> None:
        if status != _OK:
            raise ModelError(
                f"The built-in voice failed at {what} (eSpeak NG error {status}).",
                "Choose another voice.",
            )


def library() -> EspeakLibrary:
    """The one library of this process, loaded when first asked for; raises ModelError."""
    with _LOCK:
        return _loaded()


@lru_cache(maxsize=1)
def _loaded() -> EspeakLibrary:
    import espeakng_loader

    return EspeakLibrary(
        Path(espeakng_loader.get_library_path()), Path(espeakng_loader.get_data_path())
    )


def _languages(address: int) -> Iterator[tuple[int, str]]:
    """Read C's list of a priority byte and a language code each, ended by a zero byte."""
    while priority := ctypes.string_at(address, 1)[0]:
        code = ctypes.string_at(address + 1)
        yield priority, code.decode()
        address += len(code) + 2


def _utf8(text: str) -> bytes:
    """Text as C reads it, up to the first zero byte; what UTF-8 cannot hold becomes "?"."""
    return text.replace("\0", " ").encode("utf-8", "replace")


def _encoded(path: Path) -> bytes:
    """A path as C's `fopen` wants it."""
    return str(path).encode("mbcs") if sys.platform == "win32" else os.fsencode(path)
