from pathlib import Path
from typing import Any

import pytest
import torch
from torch.nn.utils import parametrize

from engine.backends.vits_decoder import FastDecoder, fold_weight_norm
from tests.vits_models import tiny_vits


def load(folder: Path) -> Any:
    from transformers import VitsModel

    return VitsModel.from_pretrained(folder).requires_grad_(False).eval()


def noise(*shape: int) -> torch.Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(0))


@pytest.mark.parametrize("speaker_size", [0, 8])
def test_the_fast_decoder_makes_the_same_waveform(tmp_path: Path, speaker_size: int) -> None:
    speakers = {"num_speakers": 3, "speaker_embedding_size": 8} if speaker_size else {}
    model = load(tiny_vits(tmp_path, **speakers))
    spectrogram = noise(1, 16, 50)
    speaker = noise(1, 8, 1) if speaker_size else None
    with torch.inference_mode():
        expected = model.decoder(spectrogram, speaker)
        fold_weight_norm(model)
        waveform = FastDecoder(model.decoder, torch.float32)(spectrogram, speaker)
    torch.testing.assert_close(waveform, expected, atol=1e-5, rtol=0)


def test_in_bfloat16_it_sounds_the_same_and_gives_float32(tmp_path: Path) -> None:
    model = load(tiny_vits(tmp_path))
    fold_weight_norm(model)
    spectrogram = 0.1 * noise(1, 16, 50)
    with torch.inference_mode():
        exact = FastDecoder(model.decoder, torch.float32)(spectrogram)
        rough = FastDecoder(model.decoder, torch.bfloat16)(spectrogram)
    assert rough.dtype == torch.float32
    error = (rough - exact).square().mean() / exact.square().mean()
    assert error < 0.01


def test_folding_leaves_no_weight_norm_and_the_same_sound(tmp_path: Path) -> None:
    model = load(tiny_vits(tmp_path))
    ids = torch.arange(20)[None]
    torch.manual_seed(1)
    with torch.inference_mode():
        before = model(ids).waveform
    assert any(parametrize.is_parametrized(module) for module in model.modules())
    fold_weight_norm(model)
    assert not any(parametrize.is_parametrized(module) for module in model.modules())
    torch.manual_seed(1)
    with torch.inference_mode():
        after = model(ids).waveform
    torch.testing.assert_close(after, before, atol=1e-5, rtol=0)
