"""Voices of the VITS family in folders as real ones come, with random weights: they only babble."""

import json
import math
from pathlib import Path
from typing import Any

from tests.models import filled

LETTERS = "abcdefghijklmnopqrstuvwxyz' -"
_TINY = {
    "hidden_size": 16,
    "num_hidden_layers": 2,
    "num_attention_heads": 2,
    "ffn_dim": 32,
    "flow_size": 16,
    "spectrogram_bins": 9,
    "upsample_initial_channel": 32,
    "upsample_rates": [8, 4],
    "upsample_kernel_sizes": [16, 8],
    "resblock_kernel_sizes": [3, 5],
    "resblock_dilation_sizes": [[1, 3], [1, 3]],
    "duration_predictor_filter_channels": 16,
    "prior_encoder_num_flows": 2,
    "prior_encoder_num_wavenet_layers": 2,
    "posterior_encoder_num_wavenet_layers": 2,
}


def tiny_vits(folder: Path, tokenizer: dict[str, Any] | None = None, **config: Any) -> Path:
    """Save a random VITS with its letters in `folder`, which is returned.

    `tokenizer` and `config` may change what the tokenizer's and the model's settings say.
    """
    import torch
    from transformers import VitsConfig, VitsModel

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        settings = VitsConfig(vocab_size=len(LETTERS), **(_TINY | config))
        VitsModel(settings).save_pretrained(folder)
    _save_letters(folder, tokenizer or {})
    return folder


def mms_base(folder: Path) -> Path:
    """Save a random voice of the shape of mms-tts-eng, 0.15 GB, that gives each token two frames.

    A real voice takes about as many, while random weights would make it anything.
    """
    import torch
    from transformers import VitsConfig, VitsModel

    config = VitsConfig(vocab_size=len(LETTERS), noise_scale_duration=0.0)
    model = filled(VitsModel, config)
    predictor = model.duration_predictor
    for flow in (*predictor.flows, *predictor.post_flows):
        last = flow if hasattr(flow, "translate") else flow.conv_proj
        for weights in last.parameters():
            torch.nn.init.zeros_(weights)
    torch.nn.init.constant_(predictor.flows[0].translate, -math.log(1.9))
    model.save_pretrained(folder)
    _save_letters(folder, {})
    return folder


def _save_letters(folder: Path, settings: dict[str, Any]) -> None:
    from transformers import VitsTokenizer

    letters = {letter: number for number, letter in enumerate(LETTERS)}
    (folder / "letters.json").write_text(json.dumps(letters), encoding="utf-8")
    like_mms = {"language": "eng", "phonemize": False, "pad_token": "a", "unk_token": "z"}
    tokenizer = VitsTokenizer(str(folder / "letters.json"), **(like_mms | settings))
    tokenizer.save_pretrained(folder)
    (folder / "letters.json").unlink()
