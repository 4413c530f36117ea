"""The models that the README names, in the shapes they are published in, with random weights."""

from itertools import islice, product
from pathlib import Path
from string import ascii_lowercase, ascii_uppercase
from typing import Any

from engine.schema import Task
from tests.language_models import QWEN_TEMPLATE, language_1b5
from tests.models import BLIP_TOKENS, filled, save_blip
from tests.vits_models import mms_base

WORDS = 151_643
"""In the vocabulary of Qwen2.5, without what marks a conversation."""

ADAPTER = "adapter"
FOLDERS = {Task.CAPTION: "blip", Task.STORY: "teller", Task.SPEECH: "voice"}


def save_all(folder: Path) -> None:
    """BLIP-base, Qwen2.5-1.5B with an adapter, and an MMS voice, each in a folder of its own."""
    for name in FOLDERS.values():
        (folder / name).mkdir()
    _save_blip(folder / "blip")
    language_1b5(folder / "teller", qwen_tokenizer(), is_speakable=True)
    mms_base(folder / "voice")
    _save_adapter(folder / ADAPTER, folder / "teller")


def qwen_tokenizer() -> Any:
    """As many tokens and merges as Qwen2.5 has, and its class.

    Syllables, words that begin and words that end a sentence, and four letters of all kinds.
    """
    from tokenizers import pre_tokenizers
    from transformers import Qwen2Tokenizer

    tokens = dict.fromkeys(sorted(pre_tokenizers.ByteLevel.alphabet()))
    merges: list[tuple[str, str]] = []

    def add(pairs: Any) -> list[str]:
        merges.extend(new := [pair for pair in pairs if "".join(pair) not in tokens])
        tokens.update(dict.fromkeys("".join(pair) for pair in new))
        return ["".join(pair) for pair in new]

    two = add(product(ascii_lowercase, ascii_lowercase))
    three = add(product(two, ascii_lowercase))
    first = add(product("Ġ", ascii_uppercase + ascii_lowercase))
    add(product(first, two))
    add(product(three, "."))
    add(islice(product(two, two), WORDS - len(tokens)))
    vocabulary = {token: number for number, token in enumerate(tokens)}
    tokenizer = Qwen2Tokenizer(vocab=vocabulary, merges=merges, eos_token="<|im_end|>")
    tokenizer.add_special_tokens({"additional_special_tokens": ["<|im_start|>"]})
    tokenizer.chat_template = QWEN_TEMPLATE
    return tokenizer


def _save_blip(folder: Path) -> None:
    """It says only words that mean something; its tokenizer knows as many as the real one."""
    from transformers import BlipConfig, BlipForConditionalGeneration

    ends = {"pad": "[PAD]", "sep": "[SEP]", "eos": "[SEP]", "bos": "[DEC]"}
    ids = {f"{name}_token_id": BLIP_TOKENS.index(token) for name, token in ends.items()}
    blip = filled(BlipForConditionalGeneration, BlipConfig(text_config=ids))
    blip.text_decoder.cls.predictions.bias[len(BLIP_TOKENS) :] = -100
    unused = range(len(BLIP_TOKENS), blip.config.text_config.vocab_size)
    save_blip(blip, folder, [*BLIP_TOKENS, *(f"[unused{number}]" for number in unused)])


def _save_adapter(folder: Path, model: Path) -> None:
    """A random adapter of rank 16 for every linear layer of the language model."""
    import torch
    from peft import LoraConfig
    from safetensors import safe_open
    from safetensors.torch import save_file

    chance = torch.Generator().manual_seed(0)
    weights = {}
    with safe_open(model / "model.safetensors", framework="pt") as stored:
        for name in stored.keys():  # noqa: SIM118
            if name.endswith("_proj.weight"):
                rows, columns = stored.get_slice(name).get_shape()
                layer = f"base_model.model.{name.removesuffix('.weight')}"
                first = torch.randn(16, columns, generator=chance) * 0.01
                second = torch.randn(rows, 16, generator=chance) * 0.01
                weights[f"{layer}.lora_A.weight"] = first.bfloat16()
                weights[f"{layer}.lora_B.weight"] = second.bfloat16()
    LoraConfig(r=16, lora_alpha=32, target_modules="all-linear").save_pretrained(folder)
    save_file(weights, folder / "adapter_model.safetensors")
