"""Tiny models that look at pictures and do not chat, with all their parts; they know nothing."""

import json
from pathlib import Path

from tests.tiny_models.seeing_parts import WIDE, byte_level_tokenizer, name_processor, save_random

_FLORENCE_TOKENS = ("<s>", "<pad>", "</s>", "<unk>", "<mask>", "<image>")


def tiny_git(folder: Path) -> Path:
    """Save a random GIT with its tokenizer and image processor in `folder`, which is returned."""
    from transformers import BertTokenizerFast, GitConfig, GitForCausalLM
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    from tests.models import BLIP_TOKENS

    tokens = {token: number for number, token in enumerate(BLIP_TOKENS)}
    config = GitConfig(
        vision_config={
            "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
            "num_attention_heads": 2, "image_size": 32, "patch_size": 16,
            "initializer_range": WIDE,
        },
        vocab_size=len(tokens),
        hidden_size=32,
        num_hidden_layers=2,
        num_attention_heads=2,
        intermediate_size=64,
        max_position_embeddings=64,
        initializer_range=WIDE,
        bos_token_id=tokens["[CLS]"],
        eos_token_id=tokens["[SEP]"],
        pad_token_id=tokens["[PAD]"],
    )  # fmt: skip
    save_random(GitForCausalLM, config, folder)
    BertTokenizerFast(vocab=tokens).save_pretrained(folder)
    CLIPImageProcessorPil(
        size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32}
    ).save_pretrained(folder)
    name_processor(folder, "GitProcessor")
    return folder


def tiny_florence(folder: Path) -> Path:
    """Save a random Florence-2 with its tokenizer and image processor in `folder`, returned."""
    from transformers import Florence2Config, Florence2ForConditionalGeneration
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    places = [f"<loc_{place}>" for place in range(1000)]
    tokenizer = byte_level_tokenizer(
        [*_FLORENCE_TOKENS, *places], bos="<s>", eos="</s>", pad="<pad>", image="<image>"
    )
    one = {"bos_token_id": 0, "pad_token_id": 1, "eos_token_id": 2}
    config = Florence2Config(
        vision_config={
            "depths": [1, 1], "patch_size": [7, 3], "patch_stride": [4, 2],
            "patch_padding": [3, 1], "patch_prenorm": [False, True], "embed_dim": [16, 32],
            "num_heads": [2, 2], "num_groups": [2, 2], "window_size": 4, "projection_dim": 32,
            "drop_path_rate": 0.0, "initializer_range": WIDE,
        },
        text_config={
            "model_type": "bart", "vocab_size": len(tokenizer), "d_model": 32,
            "encoder_layers": 1, "decoder_layers": 1, "encoder_attention_heads": 2,
            "decoder_attention_heads": 2, "encoder_ffn_dim": 64, "decoder_ffn_dim": 64,
            "max_position_embeddings": 256, "init_std": WIDE, "is_encoder_decoder": True,
            "decoder_start_token_id": 2, **one,
        },
        image_token_id=tokenizer.convert_tokens_to_ids("<image>"),
        **one,
    )  # fmt: skip
    save_random(
        Florence2ForConditionalGeneration,
        config,
        folder,
        decoder_start_token_id=2,
        forced_bos_token_id=0,
        forced_eos_token_id=2,
        no_repeat_ngram_size=3,
        num_beams=3,
        max_length=20,
        early_stopping=True,
        **one,
    )
    tokenizer.save_pretrained(folder)
    CLIPImageProcessorPil(
        size={"height": 32, "width": 32},
        crop_size={"height": 32, "width": 32},
        do_center_crop=False,
    ).save_pretrained(folder)
    path = folder / "preprocessor_config.json"
    settings = json.loads(path.read_text(encoding="utf-8"))
    path.write_text(json.dumps({**settings, "image_seq_length": 17}), encoding="utf-8")
    name_processor(folder, "Florence2Processor", num_additional_image_tokens=1)
    return folder


def tiny_blip_vqa(folder: Path, *, seed: int = 0) -> Path:
    """Save a random BLIP that answers questions in `folder`, which is returned."""
    import torch
    from transformers import BlipForQuestionAnswering

    from tests.models import save_blip, tiny_blip_config

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(seed)
        model = BlipForQuestionAnswering(tiny_blip_config())
    return save_blip(model.eval().requires_grad_(False), folder)
