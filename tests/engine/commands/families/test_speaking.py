"""Voices, from the hub to the sound that transformers makes, and away again."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import soundfile
import torch

from engine.audio.loudness import level
from engine.audio.silence import trim
from tests.engine.audio.listening import Sound
from tests.engine.commands.conftest import Vignette
from tests.engine.commands.families.conftest import Market
from tests.tiny_models.speaking import tiny_bark, tiny_fastspeech2, tiny_pocket, tiny_speecht5
from tests.vits_models import tiny_vits

TEXT, SEED = "The old dog slept.", 3


@pytest.fixture(autouse=True)
def _transformers_may_grumble(caplog: pytest.LogCaptureFixture) -> None:
    """Bark and Pocket TTS call parts of transformers in ways that it itself deprecates."""


@pytest.fixture
def check(vignette: Vignette, market: Market) -> Callable[..., None]:
    """Speaks with a voice, compares what is in the file, and has the voice go."""

    def checked(name: str, expected: Sound, sample_rate_hz: int, speaker: str = "") -> None:
        voice = f"{name}:{speaker}" if speaker else name
        ran = vignette("speak", TEXT, "-o", "out.wav", "--voice", voice, "--seed", SEED)
        assert (ran.status, ran.err) == (0, ""), ran.err
        found, rate_hz = soundfile.read("out.wav", dtype="float32")
        said = level(trim(np.clip(expected, -1, 1), rate_hz), rate_hz)
        assert rate_hz == sample_rate_hz
        assert np.abs(said).max() > 0.1
        np.testing.assert_allclose(found[: len(said)], said, atol=1e-3)
        assert not found[len(said) :].any()
        market.check_gone(name, "speak", TEXT, "-o", "again.wav", "--voice", voice)

    return checked


def test_vits(market: Market, check: Callable[..., None]) -> None:
    from transformers import VitsModel, VitsTokenizer

    folder = market.bring("mms-tts-eng", tiny_vits)
    model = VitsModel.from_pretrained(folder).eval()
    inputs = VitsTokenizer.from_pretrained(folder)(TEXT, return_tensors="pt")
    torch.manual_seed(SEED)
    with torch.no_grad():
        sound = model(**inputs).waveform[0].numpy()
    check("mms-tts-eng", sound, 16_000)


def test_speecht5_with_its_vocoder(
    market: Market, check: Callable[..., None], tmp_path: Path
) -> None:
    from transformers import SpeechT5ForTextToSpeech, SpeechT5HifiGan, SpeechT5Tokenizer

    folder = tiny_speecht5(tmp_path / "speecht5")
    vocoder_dir = shutil.move(folder / "vocoder", tmp_path / "hifigan")
    market.serve("speecht5", folder, vocoder=Path(vocoder_dir))
    market.download("speecht5")
    vocoder = SpeechT5HifiGan.from_pretrained(vocoder_dir).eval()
    model = SpeechT5ForTextToSpeech.from_pretrained(folder).eval()
    ids = SpeechT5Tokenizer.from_pretrained(folder)(TEXT, return_tensors="pt").input_ids
    torch.manual_seed(SEED)
    sound = model.generate(ids, speaker_embeddings=torch.zeros(1, 8), vocoder=vocoder).numpy()
    check("speecht5", sound, 16_000)
    assert not list((tmp_path / "hub").glob("models--microsoft--*"))


@pytest.mark.parametrize("speaker", ["", "v2/en_speaker_6"])
def test_bark_with_its_presets(market: Market, check: Callable[..., None], speaker: str) -> None:
    from transformers import BarkModel, BarkProcessor, GenerationConfig

    # The table names a German speaker too, whose files are not fetched.
    presets = ("v2/de_speaker_0", speaker) if speaker else ()
    folder = market.bring("bark-small", tiny_bark, presets=presets)
    model = BarkModel.from_pretrained(folder).eval()
    model.generation_config = GenerationConfig.from_pretrained(folder)
    processor = BarkProcessor.from_pretrained(
        folder, speaker_embeddings_dict_path="speaker_embeddings_path.json" if speaker else None
    )
    inputs = processor(TEXT, voice_preset=speaker or None)
    torch.manual_seed(SEED)
    check("bark-small", model.generate(**inputs)[0].numpy(), 24_000, speaker)


def test_fastspeech2(market: Market, check: Callable[..., None]) -> None:
    from transformers import FastSpeech2ConformerWithHifiGan

    folder = market.bring("someone/fastspeech2", tiny_fastspeech2)
    signs = json.loads((folder / "vocab.json").read_text())
    spoken = "DH IH0 OW1 L D D AA1 G S L EH1 P T . <sos/eos>".split()
    model = FastSpeech2ConformerWithHifiGan.from_pretrained(folder).eval()
    with torch.no_grad():
        output = model(torch.tensor([[signs[sign] for sign in spoken]]), return_dict=True)
    check("someone/fastspeech2", output.waveform[0].numpy(), 22_050)


def test_pocket_tts_with_its_codec(
    market: Market, check: Callable[..., None], tmp_path: Path
) -> None:
    folder = tiny_pocket(tmp_path / "pocket", voices=("anna",))
    codec_dir = shutil.move(folder / "audio_tokenizer", tmp_path / "codec")
    market.serve("pocket-tts", folder, codec=Path(codec_dir))
    market.download("pocket-tts")
    check("pocket-tts", _pocket_sound(folder, Path(codec_dir)), 24_000, "anna")


def _pocket_sound(folder: Path, codec_dir: Path) -> Any:
    from safetensors.torch import load_file
    from transformers import (
        AutoTokenizer,
        PocketTTSAudioTokenizerModel,
        PocketTTSFeatureExtractor,
        PocketTTSForConditionalGeneration,
        PocketTTSProcessor,
    )

    tokenizer = AutoTokenizer.from_pretrained(folder)
    codec = PocketTTSAudioTokenizerModel.from_pretrained(codec_dir).eval()
    processor = PocketTTSProcessor(
        PocketTTSFeatureExtractor(), tokenizer, codec, tokenizer.chat_template, frames_after_eos=2
    )
    model = PocketTTSForConditionalGeneration.from_pretrained(folder).eval()
    latents = [load_file(folder / "voices" / "anna.safetensors")["latents"]]
    prompt = f"<|voice_bos|><|voice|>{TEXT}<|audio_bos|>"
    inputs = processor(text=[prompt], audio_prompt_latents=latents, return_tensors="pt")
    torch.manual_seed(SEED)
    return processor.decode(model.generate(**inputs).audio_latents[0]).numpy()
