"""A VITS small enough for tests, of the same classes as the real ones, with random weights."""

import json
from pathlib import Path
from typing import Any

LETTERS = "abcdefghijklmnopqrstuvwxyz' -"


def save_tiny_vits(folder: Path, tokenizer: dict[str, Any] | None = None, **config: Any) -> Path:
    """Save a model and its letters into `folder`, as a real one comes, and return it."""
    import torch
    from transformers import VitsConfig, VitsModel, VitsTokenizer

    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {letter: number for number, letter in enumerate(LETTERS)}
    (folder / "letters.json").write_text(json.dumps(vocabulary), encoding="utf-8")
    settings = {
        "language": "eng",
        "add_blank": True,
        "normalize": True,
        "phonemize": False,
        "is_uroman": False,
        "pad_token": "a",
        "unk_token": "z",
    }
    VitsTokenizer(str(folder / "letters.json"), **(settings | (tokenizer or {}))).save_pretrained(
        folder
    )
    (folder / "letters.json").unlink()
    sizes: dict[str, Any] = {
        "vocab_size": len(vocabulary),
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
    state = torch.random.get_rng_state()
    torch.manual_seed(0)
    VitsModel(VitsConfig(**(sizes | config))).save_pretrained(folder)
    torch.random.set_rng_state(state)
    return folder
