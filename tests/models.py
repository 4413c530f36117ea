"""Models in folders as real ones come, made on the spot with random weights: they know nothing."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

BLIP_TOKENS = """
[PAD] [UNK] [CLS] [SEP] [MASK] [DEC] a an the two of in on at is are with and picture photo
dog cat duck ball tree house boat hat star moon sun cloud red blue green yellow small big ##s
""".split()


def tiny_blip(folder: Path, *, seed: int = 0, **shape: int) -> Path:
    """Save a random BLIP with its tokenizer and image processor in `folder`, which is returned.

    `shape` may name `hidden`, `heads`, `vision_layers`, `text_layers`, `side_px`, `patch_px` and
    `max_tokens`.
    """
    return save_blip(random_blip(tiny_blip_config(**shape), seed), folder)


def blip_base(folder: Path) -> Path:
    """Save a random BLIP of the full shape of blip-image-captioning-base, 0.9 GB in float32."""
    from transformers import BlipConfig, BlipForConditionalGeneration

    return save_blip(filled(BlipForConditionalGeneration, BlipConfig()), folder)


def language_base(folder: Path) -> Path:
    """Save a random language model of the shape of Qwen2.5-0.5B, 0.9 GB in bfloat16."""
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    config = Qwen2Config(
        vocab_size=151_936,
        hidden_size=896,
        intermediate_size=4864,
        num_hidden_layers=24,
        num_attention_heads=14,
        num_key_value_heads=2,
        tie_word_embeddings=True,
    )
    filled(Qwen2ForCausalLM, config, torch.bfloat16).save_pretrained(folder)
    return folder


def filled(cls: Any, config: Any, dtype: Any = None) -> Any:
    """A model with random weights, without the time that initialising it twice would take.

    The numbers are drawn on a GPU where there is one: other numbers, in a hundredth of the time.
    """
    import torch

    with torch.device("meta"):
        model = cls(config)
    model = model.to(dtype).to_empty(device="cpu").eval().requires_grad_(False)
    model.tie_weights()
    device = "cuda" if torch.cuda.is_available() else "cpu"
    chance = torch.Generator(device).manual_seed(0)
    for weights in model.parameters():
        weights.copy_(torch.empty_like(weights, device=device).normal_(std=0.02, generator=chance))
    return model


def save_blip(model: Any, folder: Path, words: Sequence[str] = BLIP_TOKENS) -> Path:
    """Save a BLIP with a tokenizer that knows `words` and an image processor that fits it."""
    from transformers import BertTokenizerFast
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

    model.save_pretrained(folder)
    tokens = {token: number for number, token in enumerate(words)}
    BertTokenizerFast(vocab=tokens, additional_special_tokens=["[DEC]"]).save_pretrained(folder)
    side_px = model.config.vision_config.image_size
    BlipImageProcessorPil(size={"height": side_px, "width": side_px}).save_pretrained(folder)
    return folder


def tiny_blip_config(
    *,
    hidden: int = 32,
    heads: int = 2,
    vision_layers: int = 2,
    text_layers: int = 2,
    side_px: int = 32,
    patch_px: int = 16,
    max_tokens: int = 64,
) -> Any:
    """The settings of a BLIP of this shape; captions begin with [DEC] and end with [SEP]."""
    from transformers import BlipConfig

    # wide enough for a random model to prefer some tokens clearly
    both = {"hidden_size": hidden, "intermediate_size": 2 * hidden, "initializer_range": 0.3}
    return BlipConfig(
        vision_config={
            **both,
            "num_attention_heads": heads,
            "num_hidden_layers": vision_layers,
            "image_size": side_px,
            "patch_size": patch_px,
        },
        text_config={
            **both,
            "num_attention_heads": heads,
            "num_hidden_layers": text_layers,
            "encoder_hidden_size": hidden,
            "vocab_size": len(BLIP_TOKENS),
            "max_position_embeddings": max_tokens,
            "pad_token_id": BLIP_TOKENS.index("[PAD]"),
            "sep_token_id": BLIP_TOKENS.index("[SEP]"),
            "eos_token_id": BLIP_TOKENS.index("[SEP]"),
            "bos_token_id": BLIP_TOKENS.index("[DEC]"),
        },
    )


def random_blip(config: Any, seed: int = 0) -> Any:
    """A BLIP with these settings and the random weights of `seed`, ready for inference."""
    import torch
    from transformers import BlipForConditionalGeneration

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        return BlipForConditionalGeneration(config).eval().requires_grad_(False)
