"""Models that turn texts and pictures into vectors, in folders as real ones come, but random."""

import json
from pathlib import Path
from typing import Any

from tests.models import BLIP_TOKENS

SIDE_PX = 32
PAIRS = ("clip", "siglip", "siglip2")


def tiny_bert(
    folder: Path, *, pooling: dict[str, Any] | None = None, limits: dict[str, Any] | None = None
) -> Path:
    """Save a random BERT with its tokenizer in `folder`, which is returned.

    `pooling` and `limits` are what sentence-transformers writes about it, if it is to.
    """
    import torch
    from transformers import BertConfig, BertModel

    _bert_tokenizer(64).save_pretrained(folder)
    config = BertConfig(
        vocab_size=len(BLIP_TOKENS),
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=2,
        max_position_embeddings=64,
        initializer_range=0.3,
    )
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        BertModel(config).save_pretrained(folder)
    if pooling is not None:
        kinds = ("Transformer", "Pooling", "Normalize")
        steps = [
            {"idx": index, "path": path, "type": f"sentence_transformers.models.{kind}"}
            for index, (kind, path) in enumerate(zip(kinds, ("", "1_Pooling", "2"), strict=True))
        ]
        (folder / "modules.json").write_text(json.dumps(steps))
        (folder / "1_Pooling").mkdir()
        (folder / "1_Pooling" / "config.json").write_text(json.dumps(pooling))
    if limits is not None:
        (folder / "sentence_bert_config.json").write_text(json.dumps(limits))
    return folder


def tiny_pair(folder: Path, kind: str) -> Path:
    """Save a random model of the `kind` (one of PAIRS) in `folder`, which is returned."""
    import torch
    from transformers import AutoModel
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil
    from transformers.models.siglip.image_processing_pil_siglip import SiglipImageProcessorPil
    from transformers.models.siglip2.image_processing_pil_siglip2 import Siglip2ImageProcessorPil

    _bert_tokenizer(16).save_pretrained(folder)
    size = {"height": SIDE_PX, "width": SIDE_PX}
    processor: Any = {
        "clip": lambda: CLIPImageProcessorPil(size={"shortest_edge": SIDE_PX}, crop_size=size),
        "siglip": lambda: SiglipImageProcessorPil(size=size),
        "siglip2": lambda: Siglip2ImageProcessorPil(patch_size=8, max_num_patches=16),
    }[kind]()
    processor.save_pretrained(folder)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = AutoModel.from_config(_pair_config(kind))
        for weights in model.parameters():
            if weights.dim() > 1:
                torch.nn.init.normal_(weights, std=0.2)
    model.save_pretrained(folder)
    return folder


def _pair_config(kind: str) -> Any:
    from transformers import CLIPConfig, Siglip2Config, SiglipConfig

    both = {
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 2,
    }
    seen = {**both, "image_size": SIDE_PX, "patch_size": 8}
    if kind == "siglip2":
        seen = {**both, "num_patches": 16, "patch_size": 8}
    read = {
        **both,
        "vocab_size": len(BLIP_TOKENS),
        "max_position_embeddings": 16,
        "eos_token_id": BLIP_TOKENS.index("[SEP]"),
        "bos_token_id": BLIP_TOKENS.index("[CLS]"),
        "pad_token_id": BLIP_TOKENS.index("[PAD]"),
    }
    make: Any = {"clip": CLIPConfig, "siglip": SiglipConfig, "siglip2": Siglip2Config}[kind]
    return make(text_config=read, vision_config=seen)


def _bert_tokenizer(max_tokens: int) -> Any:
    from transformers import BertTokenizerFast

    tokens = {token: number for number, token in enumerate(BLIP_TOKENS)}
    return BertTokenizerFast(vocab=tokens, model_max_length=max_tokens)
