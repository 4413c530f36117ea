"""The voices of eSpeak NG: their names, and the one that a request means."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from enum import Enum
from functools import lru_cache

from engine.audio.espeak_library import LibraryVoice, library
from engine.errors import BadOption
from engine.schema import SpeechOptions


class Gender(str, Enum):
    """What a voice sounds like."""

    UNKNOWN = "unknown"
    MALE = "male"
    FEMALE = "female"


@dataclass(frozen=True)
class VoiceInfo:
    """A voice to choose: `name` is what `SpeechOptions.voice` takes, `language` a BCP 47 tag."""

    name: str
    language: str
    gender: Gender
    title: str


@dataclass(frozen=True)
class ChosenVoice:
    """What a request means: the library's voice, and its identifier with the timbre."""

    voice: LibraryVoice
    identifier: str

    @property
    def language(self) -> str:
        """The voice's own language, a BCP 47 tag."""
        return self.voice.languages[0][1]


def voices() -> list[VoiceInfo]:
    """Every voice: one for each language or dialect."""
    return [_info(name, voice) for name, voice in _voices().items()]


def variants() -> list[VoiceInfo]:
    """Every timbre: the voice `en-us` takes on `f3` when it is called `en-us+f3`."""
    return [_info(name, voice) for name, voice in _variants().items()]


def choose(options: SpeechOptions) -> ChosenVoice:
    """The voice that `options` names, or the best for its language.

    A voice is named by its code or title, with or without a timbre ("en-gb", "German",
    "en-us+f3"); a timbre alone ("+f3") goes with the language.  Raises BadOption, naming voices
    that are called alike, when there is none.
    """
    name, _, variant = options.voice.strip().lower().partition("+")
    voice = _by_name(name) if name else _by_language(options.language)
    if not variant:
        return ChosenVoice(voice, voice.identifier)
    timbre = _variants().get(variant)
    if timbre is None:
        raise BadOption(
            f"There is no timbre of voice called ‘{variant}’.", _alike(variant, _variants())
        )
    return ChosenVoice(voice, f"{voice.identifier}+{_file_name(timbre)}")


def _by_name(name: str) -> LibraryVoice:
    known = _names()
    if name not in known:
        raise BadOption(f"There is no voice called ‘{name}’.", _alike(name, known))
    return known[name]


def _by_language(language: str) -> LibraryVoice:
    """The best voice for a BCP 47 tag; a region nobody has a voice for is left out."""
    known = _languages()
    tag = language.strip().lower().replace("_", "-")
    while tag not in known:
        tag, dash, _ = tag.rpartition("-")
        if not dash:
            raise BadOption(
                f"The built-in voice does not speak the language ‘{language}’.",
                _alike(language.lower(), known),
            )
    return known[tag]


def _alike(name: str, known: dict[str, LibraryVoice]) -> str:
    alike = get_close_matches(name, known, n=4, cutoff=0.5)
    return f"Did you mean {' or '.join(alike)}?" if alike else "Choose one from the list of voices."


@lru_cache(maxsize=1)
def _voices() -> dict[str, LibraryVoice]:
    """Voices by the code of their own language, or of their file where that is taken."""
    named: dict[str, LibraryVoice] = {}
    for voice in library().voices():
        code = voice.languages[0][1].lower()
        named[_file_name(voice).lower() if code in named else code] = voice
    return named


@lru_cache(maxsize=1)
def _variants() -> dict[str, LibraryVoice]:
    return {_file_name(variant).lower(): variant for variant in library().variants()}


@lru_cache(maxsize=1)
def _languages() -> dict[str, LibraryVoice]:
    """The best voice for each language code."""
    offers = [
        (priority, code.lower(), voice)
        for voice in library().voices()
        for priority, code in voice.languages
    ]
    best: dict[str, LibraryVoice] = {}
    for _, code, voice in sorted(offers, key=lambda offer: offer[0]):
        best.setdefault(code, voice)
    return best


@lru_cache(maxsize=1)
def _names() -> dict[str, LibraryVoice]:
    """All that a voice may be called."""
    voices = _voices().values()
    titles = {voice.title.lower(): voice for voice in voices}
    files = {_file_name(voice).lower(): voice for voice in voices}
    return titles | files | _languages() | _voices()


def _file_name(voice: LibraryVoice) -> str:
    return voice.identifier.rpartition("/")[2]


def _info(name: str, voice: LibraryVoice) -> VoiceInfo:
    gender = {1: Gender.MALE, 2: Gender.FEMALE}.get(voice.gender, Gender.UNKNOWN)
    code = voice.languages[0][1]
    return VoiceInfo(name, "" if code == "variant" else code, gender, voice.title)
