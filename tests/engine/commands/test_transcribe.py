"""`transcribe`: recordings in, words with their times or JSON out."""

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile

from tests.engine.commands.conftest import Vignette
from tests.tiny_models.hearing import tiny_moonshine, tiny_whisper

FIELDS = [
    "recording", "duration_s", "text", "language", "confidence", "segments", "model", "seconds"
]  # fmt: skip


@pytest.fixture(scope="module")
def whisper(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_whisper(tmp_path_factory.mktemp("models") / "whisper")


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "noise.flac"
    sound = 0.1 * np.random.default_rng(0).standard_normal(44_100 * 2)
    soundfile.write(path, sound, 44_100)
    return path


def lines(out: str) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in out.splitlines()]
    assert all(list(line) == FIELDS for line in found)
    return found


def test_a_recording_is_written_down_with_times(
    vignette: Vignette, whisper: Path, recording: Path
) -> None:
    ran = vignette("transcribe", recording, "--model", whisper, "--language", "en")
    assert (ran.status, ran.err) == (0, "")
    (line,) = lines(
        vignette("transcribe", recording, "--model", whisper, "--language", "en", "--json").out
    )
    shown = [f"0:00:0{int(part['start_s'])}  {part['text']}" for part in line["segments"]]
    assert ran.out == "\n".join(shown) + "\n"
    assert line["text"]
    assert line["duration_s"] == 2.0
    assert (line["language"], line["model"]) == ("en", "whisper")
    assert 0 < line["confidence"] <= 1


def test_several_recordings_are_told_apart_and_one_that_is_none_stops_no_other(
    vignette: Vignette, whisper: Path, recording: Path
) -> None:
    (recording.parent / "none.wav").write_text("no sound")
    ran = vignette("transcribe", "none.wav", recording, "--model", whisper)
    assert ran.status == 1
    assert ran.err.count("\n") == 1
    assert "none.wav" in ran.err
    assert ran.out.startswith(f"{recording}\n")


def test_a_model_without_times(vignette: Vignette, tmp_path: Path, recording: Path) -> None:
    model = tiny_moonshine(tmp_path / "moonshine")
    ran = vignette("transcribe", recording, "--model", model)
    (line,) = lines(vignette("transcribe", recording, "--model", model, "--json").out)
    assert ran.status == 0
    assert ran.out == line["text"] + "\n"
    assert line["segments"] == []


def test_nothing_said_is_told(vignette: Vignette, whisper: Path, tmp_path: Path) -> None:
    soundfile.write(tmp_path / "empty.wav", np.zeros(0), 16_000)
    ran = vignette("transcribe", "empty.wav", "--model", whisper, "--language", "en")
    assert (ran.status, ran.out) == (0, "(nothing is said)\n")


def test_without_a_model_those_there_are_are_named(vignette: Vignette, recording: Path) -> None:
    ran = vignette("transcribe", recording)
    assert ran.status == 2
    assert "whisper-tiny" in ran.err


def test_an_unknown_language_is_wrong_usage(
    vignette: Vignette, whisper: Path, recording: Path
) -> None:
    ran = vignette("transcribe", recording, "--model", whisper, "--language", "fr")
    assert ran.status == 2
    assert "fr" in ran.err
