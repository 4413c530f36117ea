"""Recordings from files: WAV, FLAC, OGG, MP3 and what else libsndfile reads, as mono samples."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from engine.errors import BadInput

if TYPE_CHECKING:
    from engine.schema import Samples

_BLOCK = 1 << 18
_MOST_S = 6 * 3600.0


@dataclass(frozen=True)
class Recording:
    """Mono samples in [-1, 1], float32, shape (samples,)."""

    samples: Samples = field(repr=False, compare=False)
    sample_rate_hz: int

    @property
    def duration_s(self) -> float:
        """How long it is, in seconds."""
        return len(self.samples) / self.sample_rate_hz


def read_recording(path: Path) -> Recording:
    """The sound in the file, its channels mixed into one; raises BadInput."""
    import soundfile

    if not path.is_file():
        raise BadInput(f"There is no file ‘{path}’.", "Look for a typing mistake in its name.")
    try:
        with soundfile.SoundFile(path) as sound:
            if sound.frames > _MOST_S * sound.samplerate:
                raise BadInput(
                    f"The recording ‘{path}’ is longer than {_MOST_S / 3600:.0f} hours.",
                    "Cut it into shorter ones.",
                )
            blocks = [
                block.mean(axis=1)
                for block in sound.blocks(_BLOCK, dtype="float32", always_2d=True)
            ]
            rate_hz = int(sound.samplerate)
    except (soundfile.LibsndfileError, OSError) as error:
        raise BadInput(
            f"‘{path}’ is no recording that can be read.",
            "Open a sound file such as WAV, FLAC, OGG or MP3.",
        ) from error
    samples = np.concatenate(blocks) if blocks else np.zeros(0, dtype=np.float32)
    if not np.isfinite(samples).all():
        raise BadInput(f"The recording ‘{path}’ is damaged.", "Record it again.")
    return Recording(samples, rate_hz)
