"""A narration on its way to the disk: an audio file and its subtitles, sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

import numpy as np

from engine.audio.loudness import level
from engine.audio.pace import pause_s
from engine.audio.silence import silence, trim
from engine.audio.subtitles import SubtitleWriter
from engine.audio.writer import AudioWriter
from engine.errors import BadText
from engine.schema import AudioChunk, AudioFormat, Sentence, Speech, SpokenSentence


class Narration:
    """Takes each sentence as a voice spoke it and appends it, evened out, to the files.

    Every sentence comes out at one loudness, without the silence a voice puts around it, and with
    the pause that belongs after it.  Whatever happens, the files hold all sentences added so far.
    """

    def __init__(self, path_stem: Path, audio_format: AudioFormat, rate: float = 1.0) -> None:
        """Begin `path_stem`.wav (or another format), .srt and .vtt; `rate` scales the pauses.

        The audio file appears with the first sentence.  Raises StorageError.
        """
        self._format = audio_format
        self._rate = rate
        self._audio_path = _with_extension(path_stem, audio_format.value)
        self._subtitle_paths = [_with_extension(path_stem, name) for name in ("srt", "vtt")]
        self._subtitles = SubtitleWriter(*self._subtitle_paths)
        self._writer: AudioWriter | None = None
        self._sample_rate_hz = 0
        self._cues: list[SpokenSentence] = []

    def add(
        self, sentence: Sentence, chunks: Iterable[AudioChunk]
    ) -> tuple[SpokenSentence, AudioChunk]:
        """Append a sentence's chunks, one or more, all at one sample rate.

        Returns when it is heard in the file, and all that was appended for it: its sound and the
        pause after it.  Raises StorageError.
        """
        parts = list(chunks)
        writer = self._writer or self._begin(parts[0].sample_rate_hz)
        rate_hz = self._sample_rate_hz
        speech = trim(np.concatenate([part.samples for part in parts]), rate_hz)
        pause = silence(pause_s(sentence.ends_paragraph, self._rate), rate_hz)
        audio = np.concatenate([level(speech, rate_hz), pause])
        start = writer.samples_written
        writer.append(audio)
        spoken = SpokenSentence(
            sentence.index, sentence.text, start / rate_hz, (start + len(speech)) / rate_hz
        )
        self._subtitles.append(spoken)
        self._cues.append(spoken)
        return spoken, AudioChunk(audio, rate_hz)

    def finish(self) -> Speech:
        """End the files and tell what they hold; raises BadText when nothing was spoken."""
        self.close()
        if self._writer is None:
            raise BadText("There is nothing to read aloud.", "Write a few words first.")
        duration_s = self._writer.samples_written / self._sample_rate_hz
        return Speech(str(self._audio_path), duration_s, tuple(self._cues))

    def close(self) -> None:
        """End the files where they are; files with nothing in them go.  It can be called twice."""
        self._subtitles.close()
        if self._writer is not None:
            self._writer.close()
            return
        for path in self._subtitle_paths:
            path.unlink(missing_ok=True)

    def _begin(self, sample_rate_hz: int) -> AudioWriter:
        self._sample_rate_hz = sample_rate_hz
        self._writer = AudioWriter(self._audio_path, sample_rate_hz, self._format)
        return self._writer


def _with_extension(path_stem: Path, extension: str) -> Path:
    """Not `with_suffix`, which would take "Chapter 1.2" for a name with a suffix."""
    return path_stem.with_name(f"{path_stem.name}.{extension}")
