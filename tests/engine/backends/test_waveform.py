"""The other voices of transformers: each sounds as transformers makes it, for the same seed."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from engine.backends.waveform import KINDS, WaveformVoice
from engine.errors import BadOption, BadText, ModelError
from engine.schema import AudioChunk, Progress, SpeechOptions, SpeechRequest, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.engine.audio.listening import Sound
from tests.tiny_models.speaking import tiny_bark, tiny_fastspeech2, tiny_pocket, tiny_speecht5

TEXT = "The old dog slept."
MAKERS: dict[str, Callable[[Path], Path]] = {
    "bark": tiny_bark,
    "fastspeech2_conformer_with_hifigan": tiny_fastspeech2,
    "pocket_tts": tiny_pocket,
    "speecht5": tiny_speecht5,
}


@pytest.fixture(autouse=True)
def _transformers_may_grumble(caplog: pytest.LogCaptureFixture) -> None:
    """Bark and Pocket TTS call parts of transformers in ways that it itself deprecates."""


@pytest.fixture(scope="module")
def folders(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return {kind: make(tmp_path_factory.mktemp(kind)) for kind, make in MAKERS.items()}


@pytest.fixture(scope="module", params=sorted(KINDS))
def voice(request: pytest.FixtureRequest, folders: dict[str, Path]) -> WaveformVoice:
    return load(folders[request.param])


def load(folder: Path, device: Device = Device()) -> WaveformVoice:
    spec = ModelSpec("tiny", Task.SPEECH, "waveform", Origin.FOLDER, str(folder))
    return WaveformVoice(spec, folder, device)


def chunks(voice: WaveformVoice, text: str, /, **options: Any) -> list[AudioChunk]:
    items = voice.run(SpeechRequest(text, SpeechOptions(**options)))
    return [item for item in items if isinstance(item, AudioChunk)]


def speak(voice: WaveformVoice, text: str = TEXT, /, **options: Any) -> Sound:
    return np.concatenate([chunk.samples for chunk in chunks(voice, text, **options)])


def check_same(found: list[AudioChunk], expected: Any, sample_rate_hz: int) -> None:
    (chunk,) = found
    assert chunk.sample_rate_hz == sample_rate_hz
    assert chunk.samples.dtype == np.float32
    assert np.abs(chunk.samples).max() > 0.1
    np.testing.assert_allclose(chunk.samples, np.clip(expected, -1, 1), atol=1e-4)


@pytest.mark.parametrize("seed", [0, 555])
def test_speecht5_sounds_as_transformers_makes_it(folders: dict[str, Path], seed: int) -> None:
    from transformers import SpeechT5ForTextToSpeech, SpeechT5HifiGan, SpeechT5Tokenizer

    folder = folders["speecht5"]
    model = SpeechT5ForTextToSpeech.from_pretrained(folder).eval()
    vocoder = SpeechT5HifiGan.from_pretrained(folder / "vocoder").eval()
    ids = SpeechT5Tokenizer.from_pretrained(folder)(TEXT, return_tensors="pt").input_ids
    torch.manual_seed(seed)
    expected = model.generate(ids, speaker_embeddings=torch.zeros(1, 8), vocoder=vocoder).numpy()
    check_same(chunks(load(folder), TEXT, seed=seed), expected, 16_000)


@pytest.mark.parametrize("seed", [0, 555])
@pytest.mark.parametrize("preset", ["", "anna", "bob"])
def test_bark_sounds_as_transformers_makes_it(tmp_path: Path, seed: int, preset: str) -> None:
    from transformers import BarkModel, BarkProcessor, GenerationConfig

    folder = tiny_bark(tmp_path, presets=("anna", "bob") if preset else ())
    model = BarkModel.from_pretrained(folder).eval()
    model.generation_config = GenerationConfig.from_pretrained(folder)
    processor = BarkProcessor.from_pretrained(
        folder, speaker_embeddings_dict_path="speaker_embeddings_path.json" if preset else None
    )
    inputs = processor(TEXT, voice_preset=preset or None)
    torch.manual_seed(seed)
    expected = model.generate(**inputs)[0].numpy()
    voice = load(folder)
    check_same(chunks(voice, TEXT, seed=seed, voice=preset), expected, 24_000)
    if preset == "anna":
        np.testing.assert_array_equal(
            speak(voice, seed=seed), speak(voice, seed=seed, voice="anna")
        )


def test_fastspeech2_sounds_as_transformers_makes_it(folders: dict[str, Path]) -> None:
    from transformers import FastSpeech2ConformerWithHifiGan

    folder = folders["fastspeech2_conformer_with_hifigan"]
    signs = json.loads((folder / "vocab.json").read_text())
    # "The old dog slept." in ARPAbet, without the breaks between words that it has no sign for
    spoken = "DH IH0 OW1 L D D AA1 G S L EH1 P T . <sos/eos>".split()
    model = FastSpeech2ConformerWithHifiGan.from_pretrained(folder).eval()
    with torch.no_grad():
        output = model(torch.tensor([[signs[sign] for sign in spoken]]), return_dict=True)
    check_same(chunks(load(folder), TEXT), output.waveform[0].numpy(), 22_050)


@pytest.mark.parametrize("seed", [0, 555])
@pytest.mark.parametrize("name", ["", "anna"])
def test_pocket_tts_sounds_as_transformers_makes_it(tmp_path: Path, seed: int, name: str) -> None:
    from safetensors.torch import load_file
    from transformers import (
        AutoTokenizer,
        PocketTTSAudioTokenizerModel,
        PocketTTSFeatureExtractor,
        PocketTTSForConditionalGeneration,
        PocketTTSProcessor,
    )

    folder = tiny_pocket(tmp_path, voices=(name,) if name else ())
    tokenizer = AutoTokenizer.from_pretrained(folder)
    codec = PocketTTSAudioTokenizerModel.from_pretrained(folder / "audio_tokenizer").eval()
    processor = PocketTTSProcessor(
        PocketTTSFeatureExtractor(), tokenizer, codec, tokenizer.chat_template, frames_after_eos=2
    )
    model = PocketTTSForConditionalGeneration.from_pretrained(folder).eval()
    prompt = f"{TEXT}<|audio_bos|>"
    latents = None
    if name:
        prompt = f"<|voice_bos|><|voice|>{prompt}"
        latents = [load_file(folder / "voices" / "anna.safetensors")["latents"]]
    inputs = processor(text=[prompt], audio_prompt_latents=latents, return_tensors="pt")
    torch.manual_seed(seed)
    expected = processor.decode(model.generate(**inputs).audio_latents[0]).numpy()
    check_same(chunks(load(folder), TEXT, seed=seed, voice=name), expected, 24_000)


def test_a_seed_is_reproducible(voice: WaveformVoice) -> None:
    np.testing.assert_array_equal(speak(voice, seed=1), speak(voice, seed=1))


@pytest.mark.parametrize("kind", ["bark", "pocket_tts", "speecht5"])
def test_another_seed_sounds_different(folders: dict[str, Path], kind: str) -> None:
    voice = load(folders[kind])
    one, two = speak(voice, seed=1), speak(voice, seed=2)
    assert len(one) != len(two) or not np.allclose(one, two, atol=0.01)


def test_the_callers_random_numbers_are_left_alone(voice: WaveformVoice) -> None:
    torch.manual_seed(7)
    expected = torch.rand(3)
    torch.manual_seed(7)
    drawn = []
    for _ in voice.run(SpeechRequest(TEXT)):
        drawn.append(torch.rand(1))
    if len(drawn) >= 3:
        assert torch.equal(torch.cat(drawn[:3]), expected)
    else:
        assert torch.equal(torch.cat([*drawn, torch.rand(3 - len(drawn))]), expected)


def test_what_the_caller_draws_meanwhile_changes_nothing(voice: WaveformVoice) -> None:
    alone = speak(voice)
    heard = []
    for item in voice.run(SpeechRequest(TEXT)):
        torch.manual_seed(3)
        if isinstance(item, AudioChunk):
            heard.append(item.samples)
    np.testing.assert_array_equal(np.concatenate(heard), alone)


@pytest.mark.parametrize(("kind", "steps"), [("bark", 3), ("pocket_tts", 1), ("speecht5", 100)])
def test_it_can_be_stopped_on_the_way(folders: dict[str, Path], kind: str, steps: int) -> None:
    items = list(load(folders[kind]).run(SpeechRequest(TEXT)))
    assert sum(isinstance(item, Progress) for item in items) >= steps
    work = load(folders[kind]).run(SpeechRequest(TEXT))
    next(work)
    assert not torch.is_inference_mode_enabled()
    work.close()  # type: ignore[attr-defined]
    assert list(work) == []


def test_a_long_sentence_comes_clause_by_clause(folders: dict[str, Path]) -> None:
    voice = load(folders["fastspeech2_conformer_with_hifigan"])
    clause = "the old dog walked all the way around the tall green tree, "
    parts = chunks(voice, clause * 5)
    assert len(parts) == 3
    pause = round(0.15 * 22_050)
    assert not parts[1].samples[:pause].any()
    np.testing.assert_allclose(
        parts[1].samples[pause:], speak(voice, (clause * 2).strip()), atol=1e-4
    )


@pytest.mark.parametrize("text", ["", "…", " * "])
def test_nothing_to_say_yields_nothing(voice: WaveformVoice, text: str) -> None:
    assert chunks(voice, text) == []


def test_a_faster_rate_takes_less_time(voice: WaveformVoice) -> None:
    own = len(speak(voice))
    assert len(speak(voice, rate=2.0)) == pytest.approx(own / 2, abs=2)
    assert len(speak(voice, rate=0.5)) == pytest.approx(own * 2, abs=2)


def test_numbers_are_spoken(folders: dict[str, Path]) -> None:
    for kind in ("fastspeech2_conformer_with_hifigan", "speecht5"):
        voice = load(folders[kind])
        np.testing.assert_array_equal(speak(voice, "12 dogs"), speak(voice, "twelve dogs"))


@pytest.mark.parametrize("kind", ["fastspeech2_conformer_with_hifigan", "speecht5"])
def test_a_text_in_other_letters_is_refused(folders: dict[str, Path], kind: str) -> None:
    with pytest.raises(BadText, match="cannot read the letters of this text") as caught:
        chunks(load(folders[kind]), "Привет, мир!")
    assert "Russian" in caught.value.hint


@pytest.mark.parametrize("options", [{"rate": 9.0}, {"pitch": 9.0}, {"voice": "eve"}])
def test_options_out_of_range_are_refused(voice: WaveformVoice, options: dict[str, Any]) -> None:
    with pytest.raises(BadOption):
        chunks(voice, TEXT, **options)


def test_an_unknown_kind_is_refused_by_name(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text(json.dumps({"model_type": "musicgen"}))
    with pytest.raises(ModelError, match="is a musicgen") as caught:
        load(tmp_path)
    assert all(kind in caught.value.hint for kind in KINDS)


@pytest.mark.parametrize("make", [tiny_speecht5, tiny_pocket])
def test_a_missing_part_is_told(tmp_path: Path, make: Callable[..., Path]) -> None:
    part = {"has_vocoder": False} if make is tiny_speecht5 else {"has_codec": False}
    with pytest.raises(ModelError, match="cannot speak without its"):
        load(make(tmp_path, **part))


@pytest.mark.parametrize(
    ("kind", "file"),
    [
        ("bark", "generation_config.json"),
        ("fastspeech2_conformer_with_hifigan", "vocab.json"),
        ("pocket_tts", "processor_config.json"),
        ("speecht5", "spm_char.model"),
    ],
)
def test_missing_files_are_told(tmp_path: Path, kind: str, file: str) -> None:
    folder = MAKERS[kind](tmp_path)
    (folder / file).unlink()
    with pytest.raises(ModelError):
        load(folder)


def test_a_voice_that_points_elsewhere_is_refused(tmp_path: Path) -> None:
    folder = tiny_bark(tmp_path / "bark", presets=("anna",))
    table = json.loads((folder / "speaker_embeddings_path.json").read_text())
    (folder / table["anna"]["semantic_prompt"]).rename(tmp_path / "outside.npy")
    table["anna"]["semantic_prompt"] = "../outside.npy"
    (folder / "speaker_embeddings_path.json").write_text(json.dumps(table))
    with pytest.raises(ModelError, match="damaged"):
        chunks(load(folder), TEXT)


def test_a_voice_whose_files_did_not_come_is_not_offered(tmp_path: Path) -> None:
    folder = tiny_bark(tmp_path, presets=("anna", "bob"))
    (folder / "speaker_embeddings" / "anna_fine_prompt.npy").unlink()
    np.testing.assert_array_equal(speak(load(folder)), speak(load(folder), voice="bob"))
    with pytest.raises(BadOption, match="no voice called ‘anna’"):
        chunks(load(folder), TEXT, voice="anna")


def test_a_voice_is_never_unpickled(tmp_path: Path) -> None:
    folder = tiny_bark(tmp_path, presets=("anna",))
    objects = np.array([{"a": 1}], dtype=object)
    np.save(folder / "speaker_embeddings" / "anna_fine_prompt.npy", objects, allow_pickle=True)
    with pytest.raises(ModelError, match="damaged"):
        chunks(load(folder), TEXT)
