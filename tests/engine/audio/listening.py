"""Ears for the tests: what was said, when it began, and how high the voice was."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

import numpy as np
import numpy.typing as npt

Sound = npt.NDArray[np.float32]


def resample(samples: Sound, from_hz: int, to_hz: int) -> Sound:
    """The same sound at another rate, by its spectrum."""
    count = round(len(samples) * to_hz / from_hz)
    spectrum = np.fft.rfft(samples)
    bins = np.zeros(count // 2 + 1, dtype=spectrum.dtype)
    shared = min(len(bins), len(spectrum))
    bins[:shared] = spectrum[:shared]
    return (np.fft.irfft(bins, count) * count / len(samples)).astype(np.float32)


def transcribe(samples: Sound, sample_rate_hz: int, grammar: str) -> list[str]:
    """The words a recogniser (PocketSphinx, American English) hears; `grammar` is JSGF."""
    decoder = _recogniser()
    decoder.add_jsgf_string("test", grammar)
    decoder.activate_search("test")
    heard = np.pad(resample(samples, sample_rate_hz, 16_000), 6000)
    decoder.start_utt()
    decoder.process_raw((np.clip(heard, -1, 1) * 32_000).astype("<i2").tobytes(), full_utt=True)
    decoder.end_utt()
    hypothesis = decoder.hyp()
    return hypothesis.hypstr.split() if hypothesis else []


@lru_cache(maxsize=1)
def _recogniser() -> Any:
    from pocketsphinx import Decoder

    return Decoder(samprate=16_000, loglevel="FATAL")


def words_in_order(said: list[str], heard: list[str]) -> int:
    """How many words of `said` were heard, in order (longest common subsequence)."""
    row = [0] * (len(heard) + 1)
    for word in said:
        previous = row
        row = [0]
        for index, other in enumerate(heard):
            same = previous[index] + 1
            row.append(same if word == other else max(previous[index + 1], row[index]))
    return row[-1]


def onsets_s(samples: Sound, sample_rate_hz: int, least_gap_s: float) -> list[float]:
    """When sound begins after at least `least_gap_s` of silence (or at the start), in seconds."""
    frame = sample_rate_hz // 500
    frames = np.abs(samples[: len(samples) // frame * frame]).reshape(-1, frame).max(axis=1)
    loud = np.flatnonzero(frames > 0.01)
    gaps = np.diff(loud, prepend=-(10**6))
    return [
        float(start) * frame / sample_rate_hz
        for start in loud[gaps * frame > least_gap_s * sample_rate_hz]
    ]


def fundamental_hz(samples: Sound, sample_rate_hz: int) -> float:
    """The median pitch of the voice between 60 and 500 Hz, by autocorrelation."""
    size = sample_rate_hz // 20
    shortest, longest = sample_rate_hz // 500, sample_rate_hz // 60
    pitches = []
    for start in range(0, len(samples) - 2 * size, size):
        frame = samples[start : start + 2 * size] - samples[start : start + 2 * size].mean()
        likeness = np.correlate(frame, frame, "full")[len(frame) - 1 :]
        lag = shortest + int(np.argmax(likeness[shortest:longest]))
        if likeness[lag] > 0.5 * likeness[0] > 0:
            pitches.append(sample_rate_hz / lag)
    return float(np.median(pitches))


def tone(duration_s: float, sample_rate_hz: int = 22_050, amplitude: float = 0.3) -> Sound:
    """A buzz of 200 Hz with a slow swell, loud enough at both ends to be told from silence."""
    time_s = np.arange(round(duration_s * sample_rate_hz)) / sample_rate_hz
    wave = np.sin(2 * np.pi * 200 * time_s) + 0.5 * np.sin(2 * np.pi * 1000 * time_s)
    return (amplitude / 1.5 * wave * (0.8 + 0.2 * np.sin(2 * np.pi * 3 * time_s))).astype(
        np.float32
    )
