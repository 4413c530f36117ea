"""eSpeak NG, the voice that is always there: over a hundred languages, no model to download.

https://github.com/espeak-ng/espeak-ng
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from engine.audio.clauses import clauses
from engine.audio.espeak_library import Prosody, library
from engine.audio.pace import CLAUSE_PAUSE_S, check_pace
from engine.audio.scripts import HAN, foreign_script, language_to_choose, scripts_of
from engine.audio.silence import silence, trim
from engine.backends.espeak_voices import ChosenVoice, VoiceInfo, choose, variants, voices
from engine.errors import BadText
from engine.schema import AudioChunk, Progress, SpeechOptions, SpeechRequest

if TYPE_CHECKING:
    from engine.schema import Samples
    from engine.weights.catalogue import ModelSpec

_MAX_CHARS = 400
"""Even this much is spoken in milliseconds; more would keep the user waiting for `Stop`."""


class EspeakVoice:
    """Speaks with eSpeak NG, in this process."""

    def __init__(self, spec: ModelSpec) -> None:
        """Load the library; raises ModelError when it is missing.  All its files are built in."""
        self._library = library()

    @staticmethod
    def voices() -> list[VoiceInfo]:
        """Every voice: one for each language or dialect."""
        return voices()

    @staticmethod
    def variants() -> list[VoiceInfo]:
        """Every timbre that a voice can take on, as in `en-us+f3`."""
        return variants()

    def run(self, request: SpeechRequest) -> Iterator[Progress | AudioChunk]:
        """Speak the text, without silence around it, at the library's sample rate (22,050 Hz).

        A text with nothing to say yields nothing.  Raises BadOption for an unknown voice or
        language, or a rate or pitch out of range, and BadText for a text in another alphabet.
        """
        check_pace(request.options)
        chosen = choose(request.options)
        _check_alphabet(request.text, chosen)
        rate_hz = self._library.sample_rate_hz
        pause = silence(CLAUSE_PAUSE_S / request.options.rate, rate_hz)
        for index, clause in enumerate(clauses(request.text, _MAX_CHARS)):
            speech = self._speak(clause, chosen, request.options)
            if not len(speech):
                raise _cannot_read(clause, chosen, "Choose the language of the text.")
            yield AudioChunk(np.concatenate([pause, speech]) if index else speech, rate_hz)

    def _speak(self, text: str, chosen: ChosenVoice, options: SpeechOptions) -> Samples:
        pcm = self._library.speak(text, chosen.identifier, _prosody(options))
        return trim(pcm * np.float32(1 / 32768), self._library.sample_rate_hz)


def _prosody(options: SpeechOptions) -> Prosody:
    """Rate and pitch on the library's scales; it reaches pitches of about 0.65 to 1.75.

    A wider range lowers the base of the pitch (`SetPitch2` in the library's wavegen.c), which has
    to be made up for; how much is in the ratio of a common voice's range to its base.
    """
    own = Prosody()
    lowered = 18 * (118 - 82) * 108 / ((82 - 9) * 4096)
    base = max(options.pitch + lowered * (options.pitch - 1), 0.5)
    return Prosody(
        words_per_minute=round(own.words_per_minute * options.rate),
        pitch=min(round(own.pitch + 50 * math.log2(base)), 100),
        pitch_range=min(round(own.pitch_range * options.pitch), 100),
    )


def _check_alphabet(text: str, chosen: ChosenVoice) -> None:
    """Raise BadText for letters the voice would name one by one ("Chinese letter")."""
    script = foreign_script(text, scripts_of(chosen.language))
    if not script:
        return
    hint = language_to_choose(script)
    if script == HAN and chosen.language == "ja":
        hint = "This voice reads kana only: write the text without kanji."
    raise _cannot_read(text, chosen, hint)


def _cannot_read(text: str, chosen: ChosenVoice, hint: str) -> BadText:
    start = text if len(text) <= 40 else f"{text[:40]}…"
    return BadText(f"The voice ‘{chosen.voice.title}’ cannot read this text: ‘{start}’.", hint)
