"""Models that write down speech, from the hub to what transformers writes, and away again."""

import json
from pathlib import Path
from typing import Any

import pytest
import soundfile

from engine.backends import whisper as whisper_module
from tests.engine.backends import test_moonshine, test_whisper
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.families.conftest import Market
from tests.tiny_models.hearing import tiny_moonshine, tiny_whisper

RATE_HZ = 16_000


@pytest.fixture
def recording(tmp_path: Path) -> Path:
    path = tmp_path / "noise.wav"
    soundfile.write(path, test_whisper.noise(2.5), RATE_HZ, subtype="FLOAT")
    return path


def transcribed(vignette: Vignette, name: str, recording: Path, *options: str) -> dict[str, Any]:
    ran = vignette("transcribe", recording, "--model", name, "--json", *options)
    assert (ran.status, ran.err) == (0, ""), ran.err
    found: dict[str, Any] = json.loads(ran.out)
    return found


def test_whisper_from_the_hub(
    market: Market,
    vignette: Vignette,
    recording: Path,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    from transformers import WhisperTokenizer

    # A random model doubts every word, and each try after the first is drawn by chance.
    monkeypatch.setattr(whisper_module, "TEMPERATURES", (0.0,))
    folder = market.bring("whisper-tiny", tiny_whisper)
    found = transcribed(vignette, "whisper-tiny", recording, "--language", "de")
    sound = soundfile.read(recording, dtype="float32")[0]
    parts = test_whisper.reference(folder, sound, caplog, language="de", task="transcribe")
    tokenizer = WhisperTokenizer.from_pretrained(folder)
    first_time = tokenizer.convert_tokens_to_ids("<|0.00|>")
    ids = [int(one) for part in parts for one in part["tokens"] if one < first_time]
    assert found["text"] == tokenizer.decode(ids, skip_special_tokens=True).strip() != ""
    market.check_gone("whisper-tiny", "transcribe", recording, "--model", "whisper-tiny")


def test_moonshine_from_the_hub(market: Market, vignette: Vignette, recording: Path) -> None:
    folder = market.bring("moonshine-tiny", tiny_moonshine)
    sound = soundfile.read(recording, dtype="float32")[0]
    found = transcribed(vignette, "moonshine-tiny", recording)["text"]
    assert found == test_moonshine.reference(folder, sound) != ""
    market.check_gone("moonshine-tiny", "transcribe", recording, "--model", "moonshine-tiny")
