"""Tiny models that look at pictures and chat, with real processors; they know nothing."""

from pathlib import Path
from typing import Any

from tests.tiny_models.seeing_parts import (
    WIDE,
    byte_level_tokenizer,
    name_processor,
    save_parts,
    save_random,
)

CHATS = ("smolvlm", "idefics3", "qwen2_vl", "qwen3_vl", "llava")

SMOLVLM_TEMPLATE = (
    "<|im_start|>{% for message in messages %}{{message['role'] | capitalize}}"
    "{% if message['content'][0]['type'] == 'image' %}{{':'}}{% else %}{{': '}}{% endif %}"
    "{% for line in message['content'] %}{% if line['type'] == 'text' %}{{line['text']}}"
    "{% elif line['type'] == 'image' %}{{ '<image>' }}{% endif %}{% endfor %}<end_of_utterance>\n"
    "{% endfor %}{% if add_generation_prompt %}{{ 'Assistant:' }}{% endif %}"
)
QWEN_VL_TEMPLATE = (
    "{% for message in messages %}<|im_start|>{{ message['role'] }}\n"
    "{% for part in message['content'] %}{% if part['type'] == 'image' %}"
    "<|vision_start|><|image_pad|><|vision_end|>{% else %}{{ part['text'] }}{% endif %}"
    "{% endfor %}<|im_end|>\n{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
LLAVA_TEMPLATE = (
    "<s>{% for message in messages %}{{ message['role'] | upper }}: "
    "{% for part in message['content'] %}{% if part['type'] == 'image' %}<image>\n"
    "{% else %}{{ part['text'] }}{% endif %}{% endfor %} {% endfor %}"
    "{% if add_generation_prompt %}ASSISTANT:{% endif %}"
)

_SPECIAL = {
    "smolvlm": [
        *("<|endoftext|>", "<|im_start|>", "<end_of_utterance>", "<image>", "<video>"),
        *("<fake_token_around_image>", "<global-img>"),
        *(f"<row_{row}_col_{column}>" for row in range(1, 5) for column in range(1, 5)),
    ],
    "qwen": [
        *("<|endoftext|>", "<|im_start|>", "<|im_end|>", "<|vision_start|>", "<|vision_end|>"),
        *("<|image_pad|>", "<|video_pad|>"),
    ],
    "llava": ["<pad>", "<s>", "</s>", "<image>"],
}


def tiny_vision_chat(folder: Path, kind: str = "smolvlm", *, window: int = 2048) -> Path:
    """Save a random model of one of the `CHATS` with all its parts in `folder`, returned."""
    make = {
        "smolvlm": _smolvlm,
        "idefics3": _smolvlm,
        "qwen2_vl": _qwen_vl,
        "qwen3_vl": _qwen_vl,
        "llava": _llava,
    }[kind]
    make(folder, kind, window)
    return folder


def _smolvlm(folder: Path, kind: str, window: int) -> None:
    import transformers
    from transformers import Idefics3Config, SmolVLMConfig
    from transformers.models.idefics3.image_processing_pil_idefics3 import (
        Idefics3ImageProcessorPil,
    )
    from transformers.models.smolvlm.image_processing_pil_smolvlm import SmolVLMImageProcessorPil

    name, config_class, image_processor = {
        "smolvlm": ("SmolVLM", SmolVLMConfig, SmolVLMImageProcessorPil),
        "idefics3": ("Idefics3", Idefics3Config, Idefics3ImageProcessorPil),
    }[kind]
    tokenizer = byte_level_tokenizer(
        _SPECIAL["smolvlm"],
        bos="<|im_start|>",
        eos="<end_of_utterance>",
        pad="<|endoftext|>",
        image="<image>",
    )
    config = config_class(
        vision_config={
            "hidden_size": 32, "intermediate_size": 64, "num_hidden_layers": 2,
            "num_attention_heads": 2, "image_size": 32, "patch_size": 8,
            "initializer_range": WIDE,
        },
        text_config=_llama(tokenizer, window),
        image_token_id=tokenizer.convert_tokens_to_ids("<image>"),
        scale_factor=2,
        pad_token_id=tokenizer.pad_token_id,
    )  # fmt: skip
    save_random(
        getattr(transformers, f"{name}ForConditionalGeneration"), config, folder, **_ends(tokenizer)
    )
    save_parts(folder, tokenizer, SMOLVLM_TEMPLATE)
    image_processor(size={"longest_edge": 64}, max_image_size={"longest_edge": 32}).save_pretrained(
        folder
    )
    name_processor(folder, f"{name}Processor", image_seq_len=4)


def _qwen_vl(folder: Path, kind: str, window: int) -> None:
    import transformers
    from transformers.models.qwen2_vl.image_processing_pil_qwen2_vl import Qwen2VLImageProcessorPil

    tokenizer = byte_level_tokenizer(
        _SPECIAL["qwen"], bos=None, eos="<|im_end|>", pad="<|endoftext|>", image="<|image_pad|>"
    )
    is_new = kind == "qwen3_vl"
    name = "Qwen3VL" if is_new else "Qwen2VL"
    text = _llama(tokenizer, window) | {
        "rope_parameters": {"rope_type": "default", "rope_theta": 1e4, "mrope_section": [2, 1, 1]}
        | ({"mrope_interleaved": True} if is_new else {}),
    }
    del text["model_type"]
    vision = {"depth": 2, "num_heads": 2, "patch_size": 8, "initializer_range": WIDE}
    vision |= (
        {"hidden_size": 32, "intermediate_size": 64, "out_hidden_size": 32,
         "num_position_embeddings": 16, "deepstack_visual_indexes": [0]}
        if is_new
        else {"embed_dim": 32, "hidden_size": 32, "mlp_ratio": 2}
    )  # fmt: skip
    ids = {
        f"{what}_token_id": tokenizer.convert_tokens_to_ids(f"<|{token}|>")
        for what, token in (
            ("image", "image_pad"),
            ("video", "video_pad"),
            ("vision_start", "vision_start"),
            ("vision_end", "vision_end"),
        )
    }
    if is_new:
        text["head_dim"] = 8
    config = getattr(transformers, f"{name}Config")(text_config=text, vision_config=vision, **ids)
    save_random(
        getattr(transformers, f"{name}ForConditionalGeneration"), config, folder, **_ends(tokenizer)
    )
    save_parts(folder, tokenizer, QWEN_VL_TEMPLATE)
    Qwen2VLImageProcessorPil(
        size={"shortest_edge": 16 * 16, "longest_edge": 48 * 48}, patch_size=8
    ).save_pretrained(folder)
    name_processor(folder, f"{name}Processor")


def _llava(folder: Path, kind: str, window: int) -> None:
    from transformers import LlavaConfig, LlavaForConditionalGeneration
    from transformers.models.clip.image_processing_pil_clip import CLIPImageProcessorPil

    tokenizer = byte_level_tokenizer(
        _SPECIAL["llava"], bos="<s>", eos="</s>", pad="<pad>", image="<image>"
    )
    config = LlavaConfig(
        vision_config={
            "model_type": "clip_vision_model", "hidden_size": 32, "intermediate_size": 64,
            "num_hidden_layers": 3, "num_attention_heads": 2, "image_size": 32, "patch_size": 16,
            "projection_dim": 32, "initializer_factor": 5.0,
        },
        text_config=_llama(tokenizer, window),
        image_token_index=tokenizer.convert_tokens_to_ids("<image>"),
        image_seq_length=4,
    )  # fmt: skip
    save_random(LlavaForConditionalGeneration, config, folder, **_ends(tokenizer))
    save_parts(folder, tokenizer, LLAVA_TEMPLATE)
    CLIPImageProcessorPil(
        size={"shortest_edge": 32}, crop_size={"height": 32, "width": 32}
    ).save_pretrained(folder)
    name_processor(
        folder,
        "LlavaProcessor",
        patch_size=16,
        vision_feature_select_strategy="default",
        num_additional_image_tokens=1,
    )


def _llama(tokenizer: Any, window: int) -> dict[str, Any]:
    return {
        "model_type": "llama",
        "vocab_size": len(tokenizer),
        "hidden_size": 32,
        "intermediate_size": 64,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "num_key_value_heads": 2,
        "max_position_embeddings": window,
        "initializer_range": WIDE,
        "bos_token_id": tokenizer.bos_token_id,
        **_ends(tokenizer),
    }


def _ends(tokenizer: Any) -> dict[str, int]:
    return {"eos_token_id": tokenizer.eos_token_id, "pad_token_id": tokenizer.pad_token_id}
