"""Whisper: the same words and times as transformers writes, streamed, in windows."""

from itertools import takewhile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.backends import whisper as whisper_module
from engine.backends.whisper import WhisperTranscriber, is_doubtful
from engine.errors import BadInput, BadOption, ModelError
from engine.schema import (
    Progress,
    Task,
    TranscribeRequest,
    Transcript,
    TranscriptSegment,
    TranscriptText,
)
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.engine.audio.listening import Sound
from tests.tiny_models.hearing import LANGUAGES, tiny_whisper

RATE = 16_000


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_whisper(tmp_path_factory.mktemp("whisper"))


@pytest.fixture(autouse=True)
def _greedy(monkeypatch: pytest.MonkeyPatch) -> None:
    """Random models doubt every word: only the tests of doubt let them try again."""
    monkeypatch.setattr(whisper_module, "TEMPERATURES", (0.0,))


@pytest.fixture(scope="module")
def whisper(folder: Path) -> WhisperTranscriber:
    return load(folder)


def load(folder: Path, device: Device = Device()) -> WhisperTranscriber:
    spec = ModelSpec("tiny", Task.TRANSCRIBE, "whisper", Origin.FOLDER, str(folder))
    return WhisperTranscriber(spec, folder, device)


def noise(seconds: float, seed: int = 0) -> Sound:
    shape = np.random.default_rng(seed).standard_normal(round(seconds * RATE))
    return (0.1 * shape * np.sin(np.arange(len(shape)) / 3000)).astype(np.float32)


def transcribe(whisper: WhisperTranscriber, sound: Sound, language: str = "") -> Transcript:
    *_, last = whisper.run(TranscribeRequest(sound, RATE, language))
    assert isinstance(last, Transcript)
    return last


def reference(
    folder: Path, sound: Sound, caplog: pytest.LogCaptureFixture, **options: Any
) -> list[dict[str, Any]]:
    """The segments that transformers finds in the same sound."""
    from transformers import WhisperFeatureExtractor, WhisperForConditionalGeneration

    model = WhisperForConditionalGeneration.from_pretrained(folder).eval()
    extractor = WhisperFeatureExtractor.from_pretrained(folder)
    features = extractor(
        sound, sampling_rate=RATE, truncation=False, padding="longest", return_tensors="pt"
    ).input_features
    output = model.generate(
        features,
        return_timestamps=True,
        return_segments=True,
        **({"temperature": (0.0,)} | options),
    )
    return list(output["segments"][0])


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("seconds", [0.4, 1.0, 4.3])
def test_it_writes_down_what_transformers_does(
    tmp_path: Path, seed: int, seconds: float, caplog: pytest.LogCaptureFixture
) -> None:
    folder = tiny_whisper(tmp_path, seed=seed)
    whisper, sound = load(folder), noise(seconds, seed)
    found = transcribe(whisper, sound, "de")
    expected = reference(folder, sound, caplog, language="de", task="transcribe")
    tokenizer = whisper._tokenizer
    first_time = tokenizer.convert_tokens_to_ids("<|0.00|>")
    words = [[int(one) for one in part["tokens"] if one < first_time] for part in expected]
    texts = [tokenizer.decode(ids, skip_special_tokens=True).strip() for ids in words]
    times = [
        (min(float(part["start"]), seconds), min(float(part["end"]), seconds)) for part in expected
    ]
    kept = [(text, *time) for text, time in zip(texts, times, strict=True) if text]
    assert [part.text for part in found.segments] == [text for text, *_ in kept]
    got = [(part.start_s, part.end_s) for part in found.segments]
    np.testing.assert_allclose(got, [time for _, *time in kept], atol=0.011)
    said = [one for ids in words for one in ids]
    assert found.text == tokenizer.decode(said, skip_special_tokens=True).strip()
    assert found.language == "de"
    assert found.text


def test_the_confidence_is_what_transformers_thinks_of_the_tokens(
    folder: Path, whisper: WhisperTranscriber, caplog: pytest.LogCaptureFixture
) -> None:
    sound = noise(2.5)
    expected = reference(
        folder, sound, caplog, language="en", task="transcribe", logprob_threshold=-99.0
    )
    results = {id(part["result"]): part["result"] for part in expected}.values()
    known = [
        float(torch.log_softmax(scores.float(), dim=-1)[token])
        for result in results
        for scores, token in zip(
            result["scores"], result["sequences"][-len(result["scores"]) :], strict=True
        )
    ]
    assert len(known) > 40
    assert transcribe(whisper, sound, "en").confidence == pytest.approx(
        float(np.exp(np.mean(known))), rel=1e-3
    )


def test_the_language_is_found_as_transformers_finds_it(
    folder: Path, whisper: WhisperTranscriber
) -> None:
    from transformers import WhisperFeatureExtractor, WhisperForConditionalGeneration

    model = WhisperForConditionalGeneration.from_pretrained(folder).eval()
    for seed in range(4):
        sound = noise(1.0, seed)
        features = WhisperFeatureExtractor.from_pretrained(folder)(
            sound, sampling_rate=RATE, return_tensors="pt"
        ).input_features
        found = whisper._tokenizer.decode(model.detect_language(features)).strip("<|>")
        assert transcribe(whisper, sound).language == found.replace("jw", "jv")


def test_a_language_given_is_used(whisper: WhisperTranscriber) -> None:
    tags = {"en": "en-GB", "de": "DE", "zh": "cmn-Hans", "jw": "jv"}
    heard = {code: transcribe(whisper, noise(1.0), tags[code]) for code in LANGUAGES}
    assert [one.language for one in heard.values()] == ["en", "de", "zh", "jv"]
    assert len({one.text for one in heard.values()}) > 1


@pytest.mark.parametrize("language", ["fr", "xx-YY"])
def test_an_unknown_language_is_refused(whisper: WhisperTranscriber, language: str) -> None:
    with pytest.raises(BadOption, match=f"does not know the language ‘{language}’"):
        transcribe(whisper, noise(1.0), language)


def test_a_model_for_english_alone(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    folder = tiny_whisper(tmp_path, is_multilingual=False)
    english, sound = load(folder), noise(1.7)
    found = transcribe(english, sound)
    assert found == transcribe(english, sound, "en-US")
    assert found.language == "en"
    expected = reference(folder, sound, caplog)
    assert len(found.segments) == len(expected)
    with pytest.raises(BadOption):
        transcribe(english, sound, "de")


def test_it_comes_token_by_token(whisper: WhisperTranscriber) -> None:
    items = list(whisper.run(TranscribeRequest(noise(1.0), RATE, "en")))
    assert all(isinstance(item, TranscriptText | Progress) for item in items[:-1])
    pieces = [item.text for item in items if isinstance(item, TranscriptText)]
    assert len(pieces) > 3
    transcript = items[-1]
    assert isinstance(transcript, Transcript)
    draft = "".join(pieces)
    assert all(part.text.strip("\ufffd") in draft for part in transcript.segments)


def test_it_can_be_stopped_between_two_tokens(whisper: WhisperTranscriber) -> None:
    steps = whisper.run(TranscribeRequest(noise(60.0), RATE, "en"))
    for _ in takewhile(lambda item: not isinstance(item, TranscriptText), steps):
        pass
    assert not torch.is_inference_mode_enabled()
    steps.close()  # type: ignore[attr-defined]
    assert list(steps) == []


def test_progress_goes_forward(whisper: WhisperTranscriber) -> None:
    items = whisper.run(TranscribeRequest(noise(5.0), RATE, "en"))
    done = [item.fraction or 0.0 for item in items if isinstance(item, Progress)]
    assert done == sorted(done)
    assert 0.5 < done[-1] < 1


def test_other_rates_are_heard_the_same(whisper: WhisperTranscriber) -> None:
    from engine.audio.resample import resampled

    sound = noise(1.0)
    up = resampled(sound, RATE, 48_000)
    *_, last = whisper.run(TranscribeRequest(up, 48_000, "en"))
    assert isinstance(last, Transcript)
    assert last.segments
    assert all(0 <= part.start_s <= part.end_s <= 1.0 for part in last.segments)


@pytest.mark.parametrize("count", [0, 1, 399])
def test_next_to_no_sound_is_no_speech(whisper: WhisperTranscriber, count: int) -> None:
    sound = np.zeros(count, dtype=np.float32)
    assert transcribe(whisper, sound, "en") == Transcript("", "en")


@pytest.mark.parametrize(
    ("text", "mean", "is_it"),
    [
        ("And so my fellow Americans, ask not what your country can do for you.", -0.3, False),
        ("And so my fellow Americans, ask not what your country can do for you.", -1.1, True),
        ("thank you for watching " * 12, -0.1, True),
        ("", -0.1, False),
    ],
)
def test_doubt(text: str, mean: float, is_it: bool) -> None:
    assert is_doubtful(text, mean) is is_it


def test_what_is_doubtful_is_written_anew(
    whisper: WhisperTranscriber, monkeypatch: pytest.MonkeyPatch
) -> None:
    sound = noise(0.9)
    greedy = transcribe(whisper, sound, "en")
    drafts = texts_of(whisper, sound)
    monkeypatch.setattr(whisper_module, "TEMPERATURES", (0.0, 0.5, 1.0))
    anew = transcribe(whisper, sound, "en")
    assert anew != greedy
    assert anew == transcribe(whisper, sound, "en")
    assert texts_of(whisper, sound) == drafts
    monkeypatch.setattr(whisper_module, "LEAST_LOG_PROBABILITY", -99.0)
    monkeypatch.setattr(whisper_module, "MOST_REPETITION", 99.0)
    assert transcribe(whisper, sound, "en") == greedy


def texts_of(whisper: WhisperTranscriber, sound: Sound) -> list[str]:
    items = whisper.run(TranscribeRequest(sound, RATE, "en"))
    return [item.text for item in items if isinstance(item, TranscriptText)]


@pytest.mark.parametrize("temperature", [0.3, 1.0])
def test_chance_draws_what_transformers_draws(
    folder: Path,
    whisper: WhisperTranscriber,
    temperature: float,
    monkeypatch: pytest.MonkeyPatch,
    caplog: pytest.LogCaptureFixture,
) -> None:
    monkeypatch.setattr(whisper_module, "TEMPERATURES", (temperature,))
    sound = noise(0.9)
    torch.manual_seed(0)
    first = reference(
        folder, sound, caplog, language="en", task="transcribe", top_k=0, temperature=temperature
    )[0]
    first_time = whisper._tokenizer.convert_tokens_to_ids("<|0.00|>")
    words = [int(token) for token in first["tokens"] if token < first_time]
    expected = whisper._tokenizer.decode(words, skip_special_tokens=True).strip()
    assert transcribe(whisper, sound, "en").segments[0].text == expected


def test_silence_is_not_written_down(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    from transformers import WhisperForConditionalGeneration

    folder = tiny_whisper(tmp_path)
    model = WhisperForConditionalGeneration.from_pretrained(folder)
    silent = load(folder)._tokenizer.convert_tokens_to_ids("<|nospeech|>")
    decoder = model.model.decoder
    with torch.no_grad():
        direction = decoder.embed_tokens.weight[silent].clone()
        decoder.embed_tokens.weight.mul_(0.01)
        decoder.embed_tokens.weight[silent] = direction
        decoder.layer_norm.weight.zero_()
        decoder.layer_norm.bias.copy_(10 * direction / direction.norm())
    model.save_pretrained(folder)
    options = {"language": "en", "task": "transcribe"}
    thresholds = {"no_speech_threshold": 0.6, "logprob_threshold": -1.0}
    assert reference(folder, noise(2.5), caplog, **options)
    assert not reference(folder, noise(2.5), caplog, **options, **thresholds)
    assert transcribe(load(folder), noise(2.5), "en") == Transcript("", "en")


def test_what_is_no_recording_is_refused(whisper: WhisperTranscriber) -> None:
    for sound in (np.zeros((2, 800), np.float32), np.full(800, np.nan, np.float32)):
        with pytest.raises(BadInput, match="no mono recording"):
            transcribe(whisper, sound, "en")


def test_it_runs_in_bfloat16(folder: Path) -> None:
    found = transcribe(load(folder, Device(dtype="bfloat16")), noise(1.0), "en")
    assert all(isinstance(part, TranscriptSegment) for part in found.segments)
    assert 0 < found.confidence <= 1


@pytest.mark.parametrize(
    ("missing", "said"),
    [
        ("preprocessor_config.json", "does not say how it hears"),
        ("generation_config.json", "which of its tokens are times"),
        ("tokenizer.json", "tokenizer"),
    ],
)
def test_missing_files_are_told(tmp_path: Path, missing: str, said: str) -> None:
    folder = tiny_whisper(tmp_path)
    (folder / missing).unlink()
    with pytest.raises(ModelError, match=said):
        load(folder)
