"""The command that writes down speech."""

from __future__ import annotations

import io
import json
import sys
import time
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.audio.recording import Recording, read_recording
from engine.commands.bars import wait_for
from engine.commands.guard import ALL_DONE, SOME_FAILED, say_error
from engine.commands.wishes import Wishes
from engine.commands.work import studio_for
from engine.errors import BadInput, ModelError
from engine.schema import (
    Note,
    Task,
    Transcriber,
    TranscribeRequest,
    Transcript,
    TranscriptSegment,
)
from engine.weights.catalogue import has_default, offered

if TYPE_CHECKING:
    from engine.pipeline import Model


def transcribe(recordings: Sequence[Path], language: str, wishes: Wishes, is_json: bool) -> int:
    """Write down what is said in each recording; one that cannot be read stops no other."""
    if is_json and isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")
    status = ALL_DONE
    with studio_for(wishes) as studio:
        _check_named(studio.settings.models.transcriber)
        wait_for(studio.fetch(Task.TRANSCRIBE))
        model = studio.transcriber()
        for path in recordings:
            try:
                recording = read_recording(path)
            except BadInput as error:
                say_error(error.message, error.hint)
                status = SOME_FAILED
                continue
            began = time.monotonic()
            transcript = _heard(model.backend, recording, language)
            if is_json:
                seconds = time.monotonic() - began
                line = _line(path, recording, model, transcript, seconds)
                _write(json.dumps(line, ensure_ascii=False))
            else:
                _write(_page(path, transcript, is_alone=len(recordings) == 1))
    return status


def _heard(backend: Transcriber, recording: Recording, language: str) -> Transcript:
    request = TranscribeRequest(recording.samples, recording.sample_rate_hz, language)
    transcript: Transcript | None = None
    for item in backend.run(request):
        if isinstance(item, Transcript):
            transcript = item
        elif isinstance(item, Note):
            say_error(item.text)
    assert transcript is not None, "a backend ends with its transcript"
    return transcript


def _page(path: Path, transcript: Transcript, *, is_alone: bool) -> str:
    """The words, with the time that each segment begins where the model knows it."""
    lines = [f"{_clock(part.start_s)}  {part.text}" for part in transcript.segments]
    text = "\n".join(lines) or transcript.text or "(nothing is said)"
    return text if is_alone else f"{path}\n{text}\n"


def _clock(time_s: float) -> str:
    minutes, seconds = divmod(int(time_s), 60)
    return f"{minutes // 60:d}:{minutes % 60:02d}:{seconds:02d}"


def _line(
    path: Path,
    recording: Recording,
    model: Model[Transcriber],
    transcript: Transcript,
    seconds: float,
) -> dict[str, Any]:
    return {
        "recording": str(path),
        "duration_s": round(recording.duration_s, 3),
        "text": transcript.text,
        "language": transcript.language,
        "confidence": round(transcript.confidence, 4),
        "segments": [_segment(part) for part in transcript.segments],
        "model": f"{model.name}@{model.revision}" if model.revision else model.name,
        "seconds": round(seconds, 3),
    }


def _segment(part: TranscriptSegment) -> dict[str, Any]:
    return {
        "text": part.text,
        "start_s": round(part.start_s, 2),
        "end_s": round(part.end_s, 2),
    }


def _check_named(model: str) -> None:
    """Raise ModelError, saying how to get one, when no model is named and none is built in."""
    if model or has_default(Task.TRANSCRIBE):
        return
    names = ", ".join(spec.name for spec in offered(Task.TRANSCRIBE))
    raise ModelError(
        "No model that writes down speech is built in.",
        f"Name one with --model, and it is downloaded when it is first used: {names}.",
    )


def _write(text: str) -> None:
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()
