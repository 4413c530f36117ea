from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.backends.vits import VitsVoice
from engine.errors import BadOption, BadText, ModelError
from engine.schema import AudioChunk, SpeechOptions, SpeechRequest, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.engine.audio.listening import Sound
from tests.vits_models import tiny_vits

TEXT = "The old dog slept."


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_vits(tmp_path_factory.mktemp("vits"))


@pytest.fixture(scope="module")
def vits(folder: Path) -> VitsVoice:
    return load(folder)


def load(folder: Path, device: Device = Device()) -> VitsVoice:
    spec = ModelSpec("tiny", Task.SPEECH, "vits", Origin.FOLDER, str(folder))
    return VitsVoice(spec, folder, device)


def chunks(vits: VitsVoice, text: str, **options: Any) -> list[AudioChunk]:
    items = vits.run(SpeechRequest(text, SpeechOptions(**options)))
    return [item for item in items if isinstance(item, AudioChunk)]


def speak(vits: VitsVoice, text: str, **options: Any) -> Sound:
    return np.concatenate([chunk.samples for chunk in chunks(vits, text, **options)])


@pytest.mark.parametrize("seed", [0, 555])
@pytest.mark.parametrize("scales", [(None, None), (0.2, 1.1)])
@pytest.mark.parametrize("rate", [1.0, 1.5])
def test_it_speaks_as_transformers_does(
    vits: VitsVoice, folder: Path, seed: int, scales: tuple[Any, Any], rate: float
) -> None:
    from transformers import VitsModel, VitsTokenizer

    model = VitsModel.from_pretrained(folder).eval()
    if scales[0] is not None:
        model.noise_scale, model.noise_scale_duration = scales
    inputs = VitsTokenizer.from_pretrained(folder)(TEXT, return_tensors="pt")
    torch.manual_seed(seed)
    with torch.no_grad():
        expected = model(**inputs, speaking_rate=rate).waveform[0].numpy()
    (chunk,) = chunks(
        vits, TEXT, seed=seed, noise_scale=scales[0], noise_scale_duration=scales[1], rate=rate
    )
    assert chunk.sample_rate_hz == model.config.sampling_rate
    assert chunk.samples.dtype == np.float32
    np.testing.assert_allclose(chunk.samples, expected, atol=1e-4)


def test_a_seed_is_reproducible_and_another_one_different(vits: VitsVoice) -> None:
    first = speak(vits, TEXT, seed=1)
    np.testing.assert_array_equal(speak(vits, TEXT, seed=1), first)
    other = speak(vits, TEXT, seed=2)
    assert len(other) != len(first) or not np.allclose(other, first, atol=0.01)


def test_the_callers_random_numbers_are_left_alone(vits: VitsVoice) -> None:
    torch.manual_seed(7)
    expected = torch.rand(3)
    torch.manual_seed(7)
    speak(vits, TEXT)
    assert torch.equal(torch.rand(3), expected)


def test_without_noise_every_seed_sounds_the_same(vits: VitsVoice) -> None:
    quiet = {"noise_scale": 0.0, "noise_scale_duration": 0.0}
    one, two = (speak(vits, TEXT, seed=seed, **quiet) for seed in (1, 2))
    np.testing.assert_array_equal(one, two)


def test_a_faster_rate_takes_less_time(vits: VitsVoice) -> None:
    quiet = {"noise_scale": 0.0, "noise_scale_duration": 0.0}
    lengths = [len(speak(vits, TEXT, rate=rate, **quiet)) for rate in (0.5, 1.0, 2.0)]
    assert lengths[0] > lengths[1] > lengths[2]


def test_in_bfloat16_only_the_decoder_is_rough(folder: Path, vits: VitsVoice) -> None:
    rough = speak(load(folder, Device(dtype="bfloat16")), TEXT)
    exact = speak(vits, TEXT)
    assert rough.dtype == np.float32
    assert len(rough) == len(exact)
    assert np.corrcoef(rough, exact)[0, 1] > 0.95


def test_a_long_sentence_comes_clause_by_clause(vits: VitsVoice) -> None:
    clause = "the old dog walked all the way around the tall green tree, "
    parts = chunks(vits, clause * 5)
    assert len(parts) == 3
    alone = speak(vits, (clause * 2).strip())
    np.testing.assert_allclose(parts[0].samples, alone, atol=1e-4)
    assert not np.abs(parts[1].samples[: round(0.15 * 16_000)]).any()


@pytest.mark.parametrize("text", ["", "…", "?!", " * "])
def test_nothing_to_say_yields_nothing(vits: VitsVoice, text: str) -> None:
    assert chunks(vits, text) == []


def test_english_numbers_are_spoken(vits: VitsVoice) -> None:
    np.testing.assert_array_equal(speak(vits, "2 dogs"), speak(vits, "two dogs"))


def test_numbers_of_other_languages_are_left_out(tmp_path: Path) -> None:
    german = load(tiny_vits(tmp_path, {"language": "deu"}))
    np.testing.assert_array_equal(speak(german, "2 hunde"), speak(german, "hunde"))


def test_a_text_in_other_letters_is_refused_with_a_language(vits: VitsVoice) -> None:
    with pytest.raises(BadText, match="cannot read the letters of this text") as caught:
        chunks(vits, "Привет, мир!")
    assert "Russian" in caught.value.hint


def test_a_voice_that_needs_romanised_text_says_so(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    korean = load(tiny_vits(tmp_path, {"language": "kor", "is_uroman": True}))
    with pytest.raises(BadText) as caught:
        chunks(korean, "안녕하세요")
    assert "romanise" in caught.value.hint
    assert len(speak(korean, "annyeong haseyo – “hi”")) > 0
    assert "uroman" not in caplog.text


@pytest.mark.parametrize(
    "options",
    [
        {"rate": 9.0},
        {"pitch": 9.0},
        {"noise_scale": -0.1},
        {"noise_scale_duration": 2.1},
        {"voice": "en-us"},
    ],
)
def test_options_out_of_range_are_refused(vits: VitsVoice, options: dict[str, Any]) -> None:
    with pytest.raises(BadOption):
        chunks(vits, TEXT, **options)


def test_speakers_are_chosen_by_number(tmp_path: Path) -> None:
    choir = load(tiny_vits(tmp_path, num_speakers=3, speaker_embedding_size=8))
    first = speak(choir, TEXT)
    np.testing.assert_array_equal(speak(choir, TEXT, voice="0"), first)
    other = speak(choir, TEXT, voice="2")
    assert len(other) != len(first) or not np.allclose(other, first, atol=0.01)
    for name in ("3", "-1", "anna"):
        with pytest.raises(BadOption, match="no voice called") as caught:
            chunks(choir, TEXT, voice=name)
        assert caught.value.hint == "Choose a number below 3."


def test_missing_letters_are_told(tmp_path: Path) -> None:
    tiny_vits(tmp_path)
    (tmp_path / "vocab.json").unlink()
    with pytest.raises(ModelError, match="letters of the voice"):
        load(tmp_path)


def test_damaged_letters_are_told(tmp_path: Path) -> None:
    tiny_vits(tmp_path)
    (tmp_path / "vocab.json").write_text("{")
    with pytest.raises(ModelError, match="damaged"):
        load(tmp_path)


def test_a_voice_that_reads_phonemes_is_given_them(tmp_path: Path) -> None:
    vits = load(tiny_vits(tmp_path, {"phonemize": True}))
    np.testing.assert_array_equal(speak(vits, "two, four"), speak(vits, "too, FOR"))
    assert not np.array_equal(speak(vits, "two"), speak(vits, "four"))
    with pytest.raises(BadText):
        chunks(vits, "Привет, мир!")
