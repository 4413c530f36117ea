"""Subtitles of a narration, one cue a sentence: SubRip (.srt) and WebVTT (.vtt).

WebVTT: https://www.w3.org/TR/webvtt1/
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterable
from pathlib import Path

from engine.audio.growing_file import GrowingFile
from engine.schema import SpokenSentence

_LINE_CHARS = 42
_VTT_HEADER = "WEBVTT\n\n"


def srt(cues: Iterable[SpokenSentence]) -> str:
    """All cues as the text of a .srt file."""
    return "".join(srt_cue(number, cue) for number, cue in enumerate(cues, start=1))


def vtt(cues: Iterable[SpokenSentence]) -> str:
    """All cues as the text of a .vtt file."""
    return _VTT_HEADER + "".join(vtt_cue(cue) for cue in cues)


def srt_cue(number: int, cue: SpokenSentence) -> str:
    """One cue of a .srt file; cues are numbered from 1."""
    times = f"{_clock(cue.start_s, ',')} --> {_clock(cue.end_s, ',')}"
    return f"{number}\n{times}\n{_lines(cue.text)}\n\n"


def vtt_cue(cue: SpokenSentence) -> str:
    """One cue of a .vtt file."""
    text = _lines(cue.text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"{_clock(cue.start_s, '.')} --> {_clock(cue.end_s, '.')}\n{text}\n\n"


class SubtitleWriter:
    """Both files of a narration, whole after every cue."""

    def __init__(self, srt_path: Path, vtt_path: Path) -> None:
        """Begin both files; raises StorageError."""
        self._srt = GrowingFile(srt_path)
        self._vtt = GrowingFile(vtt_path, _VTT_HEADER.encode())
        self._count = 0

    def append(self, cue: SpokenSentence) -> None:
        """Add the next cue to both files; raises StorageError."""
        self._count += 1
        self._srt.append(srt_cue(self._count, cue).encode())
        self._vtt.append(vtt_cue(cue).encode())

    def close(self) -> None:
        """Let go of both files; it can be called twice."""
        self._srt.close()
        self._vtt.close()


def _clock(time_s: float, point: str) -> str:
    seconds, milliseconds = divmod(round(time_s * 1000), 1000)
    minutes, seconds = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours:02}:{minutes:02}:{seconds:02}{point}{milliseconds:03}"


def _lines(text: str) -> str:
    """Text in lines of about the same length, as few as the width allows; two as a rule.

    A blank line or an arrow would end the cue or begin another.
    """
    text = " ".join(text.replace("-->", "→").split())
    count = len(textwrap.wrap(text, _LINE_CHARS))
    width = max(1, -(-len(text) // max(1, count)))
    while len(lines := textwrap.wrap(text, width)) > count:
        width += 1
    return "\n".join(lines)
