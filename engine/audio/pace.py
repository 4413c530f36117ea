"""How fast a narration goes: the rates a voice may have, and the silences between its parts."""

from __future__ import annotations

from engine.errors import BadOption
from engine.schema import SpeechOptions

RATES = (0.5, 4.0)
"""The slowest and the fastest rate that voices can speak at."""

PITCHES = (0.5, 2.0)
"""An octave down and up; a voice goes as far as it can."""

CLAUSE_PAUSE_S = 0.15
SENTENCE_PAUSE_S = 0.35
PARAGRAPH_PAUSE_S = 0.8


def check_pace(options: SpeechOptions) -> None:
    """Raise BadOption when the rate or the pitch is out of range."""
    for name, value, (least, most) in (
        ("rate", options.rate, RATES),
        ("pitch", options.pitch, PITCHES),
    ):
        if not least <= value <= most:
            raise BadOption(
                f"The {name} of the voice cannot be {value:g}.",
                f"Choose a {name} from {least:g} to {most:g}; 1 is the voice's own.",
            )


def pause_s(ends_paragraph: bool, rate: float) -> float:
    """The silence after a sentence, in seconds: shorter for who speaks faster."""
    return (PARAGRAPH_PAUSE_S if ends_paragraph else SENTENCE_PAUSE_S) / rate
