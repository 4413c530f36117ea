"""Which family runs a model, told from its `config.json` alone.

The classes are those of transformers' own tables (`models/auto/modeling_auto.py`), copied here as
names because importing them costs torch.  A model that transformers knows but no backend of ours
runs is in no table, and is refused by its name.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from engine.backends.registry import family
from engine.schema import Task


@dataclass(frozen=True)
class Recognised:
    """What runs a model, and what for."""

    family: str
    tasks: tuple[Task, ...]


VISION_CHAT = {
    "aria": "AriaForConditionalGeneration",
    "aya_vision": "AyaVisionForConditionalGeneration",
    "cohere2_vision": "Cohere2VisionForConditionalGeneration",
    "deepseek_vl": "DeepseekVLForConditionalGeneration",
    "deepseek_vl_hybrid": "DeepseekVLHybridForConditionalGeneration",
    "emu3": "Emu3ForConditionalGeneration",
    "ernie4_5_vl_moe": "Ernie4_5_VLMoeForConditionalGeneration",
    "fast_vlm": "FastVlmForConditionalGeneration",
    "gemma3": "Gemma3ForConditionalGeneration",
    "gemma3n": "Gemma3nForConditionalGeneration",
    "gemma4": "Gemma4ForConditionalGeneration",
    "glm46v": "Glm46VForConditionalGeneration",
    "glm4v": "Glm4vForConditionalGeneration",
    "glm4v_moe": "Glm4vMoeForConditionalGeneration",
    "granite4_vision": "Granite4VisionForConditionalGeneration",
    "granite_docling": "GraniteDoclingForConditionalGeneration",
    "idefics2": "Idefics2ForConditionalGeneration",
    "idefics3": "Idefics3ForConditionalGeneration",
    "internvl": "InternVLForConditionalGeneration",
    "janus": "JanusForConditionalGeneration",
    "lfm2_vl": "Lfm2VlForConditionalGeneration",
    "llama4": "Llama4ForConditionalGeneration",
    "llava": "LlavaForConditionalGeneration",
    "llava_next": "LlavaNextForConditionalGeneration",
    "llava_onevision": "LlavaOnevisionForConditionalGeneration",
    "mistral3": "Mistral3ForConditionalGeneration",
    "mllama": "MllamaForConditionalGeneration",
    "ovis2": "Ovis2ForConditionalGeneration",
    "perception_lm": "PerceptionLMForConditionalGeneration",
    "qwen2_5_vl": "Qwen2_5_VLForConditionalGeneration",
    "qwen2_vl": "Qwen2VLForConditionalGeneration",
    "qwen3_5": "Qwen3_5ForConditionalGeneration",
    "qwen3_5_moe": "Qwen3_5MoeForConditionalGeneration",
    "qwen3_vl": "Qwen3VLForConditionalGeneration",
    "qwen3_vl_moe": "Qwen3VLMoeForConditionalGeneration",
    "smolvlm": "SmolVLMForConditionalGeneration",
    "video_llama_3": "VideoLlama3ForConditionalGeneration",
    "vipllava": "VipLlavaForConditionalGeneration",
}
"""Models that talk about pictures, by model type; their folder has a chat template besides."""

_CLASSES: dict[str, dict[str, str]] = {
    "blip": {"blip": "BlipForConditionalGeneration"},
    "blip_vqa": {"blip_vqa": "BlipForQuestionAnswering"},
    "vision_chat": VISION_CHAT,
    "vision_prompt": {"git": "GitForCausalLM", "florence2": "Florence2ForConditionalGeneration"},
    "vits": {"vits": "VitsModel"},
    "waveform": {
        "bark": "BarkModel",
        "fastspeech2_conformer_with_hifigan": "FastSpeech2ConformerWithHifiGan",
        "pocket_tts": "PocketTTSForConditionalGeneration",
        "speecht5": "SpeechT5ForTextToSpeech",
    },
    "whisper": {"whisper": "WhisperForConditionalGeneration"},
    "moonshine": {"moonshine": "MoonshineForConditionalGeneration"},
    "sentence_embedder": {
        "bert": "BertModel",
        "distilbert": "DistilBertModel",
        "mpnet": "MPNetModel",
        "roberta": "RobertaModel",
        "xlm-roberta": "XLMRobertaModel",
    },
    "picture_embedder": {"siglip": "SiglipModel", "siglip2": "Siglip2Model", "clip": "CLIPModel"},
}
"""The classes of each family, by the model type that stands for them where no class is named."""

_SENSES = ("vision", "audio", "image", "mm_")
"""How keys begin in the config of a model that takes more than text."""


def model_types() -> frozenset[str]:
    """The model types that the families name; any language model's is not among them."""
    return frozenset(kind for classes in _CLASSES.values() for kind in classes)


def recognise_config(config: Mapping[str, Any]) -> Recognised | None:
    """The family of a model and its tasks; None where no backend of ours runs its class."""
    kind = kind_of(config)
    for name, classes in _CLASSES.items():
        if kind in classes.values() or kind in classes:
            return Recognised(name, family(name).tasks)
    is_causal = kind.endswith(("ForCausalLM", "LMHeadModel"))
    if is_causal and not any(key.startswith(_SENSES) for key in config):
        return Recognised("language", family("language").tasks)
    return None


def kind_of(config: Mapping[str, Any]) -> str:
    """The class that a config names, or else its model type."""
    named = config.get("architectures")
    first = named[0] if isinstance(named, list) and named else None
    return str(first or config.get("model_type") or "unknown model")
