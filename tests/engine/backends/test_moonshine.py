"""Moonshine: the same words as transformers writes, streamed, of recordings of any length."""

from pathlib import Path

import numpy as np
import pytest
import torch

from engine.audio.cutting import pieces
from engine.backends import moonshine
from engine.backends.moonshine import MoonshineTranscriber
from engine.errors import BadOption
from engine.schema import Progress, Task, TranscribeRequest, Transcript, TranscriptText
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.engine.audio.listening import Sound
from tests.tiny_models.hearing import tiny_moonshine

RATE = 16_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_moonshine(tmp_path_factory.mktemp("moonshine"))


@pytest.fixture(scope="module")
def transcriber(folder: Path) -> MoonshineTranscriber:
    return load(folder)


def load(folder: Path, languages: tuple[str, ...] = ("en",)) -> MoonshineTranscriber:
    spec = ModelSpec(
        "tiny", Task.TRANSCRIBE, "moonshine", Origin.FOLDER, str(folder), languages=languages
    )
    return MoonshineTranscriber(spec, folder, Device())


def noise(seconds: float, seed: int = 0) -> Sound:
    shape = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    return (0.1 * shape).astype(np.float32)


def transcribe(transcriber: MoonshineTranscriber, sound: Sound, language: str = "") -> Transcript:
    *_, last = transcriber.run(TranscribeRequest(sound, RATE, language))
    assert isinstance(last, Transcript)
    return last


def reference(folder: Path, sound: Sound) -> str:
    from transformers import (
        AutoTokenizer,
        MoonshineForConditionalGeneration,
        Wav2Vec2FeatureExtractor,
    )

    model = MoonshineForConditionalGeneration.from_pretrained(folder).eval()
    inputs = Wav2Vec2FeatureExtractor.from_pretrained(folder)(
        sound, sampling_rate=RATE, return_tensors="pt"
    )
    # https://huggingface.co/UsefulSensors/moonshine-tiny
    most = int((inputs.attention_mask.sum() * 6.5 / RATE).item())
    ids = model.generate(**inputs, max_length=most, do_sample=False)[0]
    tokenizer = AutoTokenizer.from_pretrained(folder)
    return str(tokenizer.decode(ids, skip_special_tokens=True)).strip()


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("seconds", [0.8, 2.0, 12.3])
def test_it_writes_down_what_transformers_does(tmp_path: Path, seed: int, seconds: float) -> None:
    folder = tiny_moonshine(tmp_path, seed=seed)
    sound = noise(seconds, seed)
    found = transcribe(load(folder), sound)
    assert found.text == reference(folder, sound)
    assert found.text
    assert found.language == "en"
    assert 0 < found.confidence <= 1
    assert found.segments == ()


def test_a_long_recording_is_heard_in_pieces(
    folder: Path, transcriber: MoonshineTranscriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(moonshine, "MOST_S", 2.0)
    sound = noise(7.0)
    parts = list(pieces(sound, RATE, 2.0))
    assert len(parts) > 3
    expected = [reference(folder, sound[start:end]) for start, end in parts]
    assert transcribe(transcriber, sound).text == " ".join(expected)


def test_it_comes_token_by_token_and_the_pieces_make_the_text(
    transcriber: MoonshineTranscriber,
) -> None:
    *items, transcript = transcriber.run(TranscribeRequest(noise(5.0), RATE))
    texts = [item.text for item in items if isinstance(item, TranscriptText)]
    assert len(texts) > 3
    assert isinstance(transcript, Transcript)
    assert "".join(texts).strip() == transcript.text
    assert all(isinstance(item, Progress | TranscriptText) for item in items)


def test_it_can_be_stopped_between_two_tokens(transcriber: MoonshineTranscriber) -> None:
    steps = transcriber.run(TranscribeRequest(noise(20.0), RATE))
    next(steps)
    assert not torch.is_inference_mode_enabled()
    steps.close()  # type: ignore[attr-defined]
    assert list(steps) == []


def test_next_to_no_sound_is_no_speech(transcriber: MoonshineTranscriber) -> None:
    for count in (0, 1, 1500):
        assert transcribe(transcriber, noise(1.0)[:count]) == Transcript("", "en")


def test_a_language_the_model_does_not_know_is_refused(
    folder: Path, transcriber: MoonshineTranscriber
) -> None:
    assert transcribe(transcriber, noise(1.0), "en-GB").language == "en"
    with pytest.raises(BadOption, match="does not know the language ‘de’"):
        transcribe(transcriber, noise(1.0), "de")
    assert transcribe(load(folder, languages=()), noise(1.0), "de").language == ""
