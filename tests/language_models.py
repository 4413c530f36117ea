"""Tiny causal language models with real tokenizers, made on the spot; they know nothing."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import Any

from engine.prompts import build_prompt
from engine.schema import StoryRequest

QWEN_TEMPLATE = (
    "{% for message in messages %}"
    "<|im_start|>{{ message['role'] }}\n{{ message['content'] }}<|im_end|>\n"
    "{% endfor %}"
    "{% if add_generation_prompt %}<|im_start|>assistant\n{% endif %}"
)
"""The conversation markup of Qwen2.5 (ChatML)."""

LINES = [
    "Once upon a time there was a little duck who lived by a pond.",
    'The duck said, “Hello!” to the frog. "Good morning!" said the frog, and they swam away.',
    "Dr. Owl doesn't sleep at night; he counts 3.5 stars… Why?",
    "Es war einmal eine süße Ente. 从前有一只小鸭子。🦆🌙",
    build_prompt(StoryRequest("a dog on a beach")).system,
]

_LATIN = re.compile(r"[ A-Za-z.,!?]+")
_LLAMA_SPECIAL = ["<unk>", "<s>", "</s>"]

KINDS = ("qwen2", "llama", "gpt2")


def tiny_causal_lm(
    folder: Path, kind: str = "qwen2", *, window: int = 2048, has_template: bool | None = None
) -> Path:
    """Save a random model of the `kind` with its tokenizer in `folder`, which is returned.

    "qwen2" has a chat template and byte-level BPE, "llama" byte fallback as in SentencePiece,
    "gpt2" byte-level BPE; the last two only carry on with a text unless `has_template`.
    """
    import torch
    from transformers import AutoModelForCausalLM

    tokenizer = _llama_tokenizer() if kind == "llama" else _byte_level_tokenizer()
    if has_template or (has_template is None and kind == "qwen2"):
        tokenizer.chat_template = QWEN_TEMPLATE
    tokenizer.save_pretrained(folder)
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = AutoModelForCausalLM.from_config(_config(kind, tokenizer, window))
    model.generation_config.eos_token_id = [tokenizer.eos_token_id]
    model.save_pretrained(folder)
    return folder


def language_1b5(folder: Path, tokenizer: Any = None, *, is_speakable: bool = False) -> Path:
    """Save a random Qwen2.5-1.5B, 3.1 GB in bfloat16; its tokenizer knows few words by default.

    `is_speakable`: what is drawn from it are Latin words, which it prefers clearly.
    """
    import torch
    from transformers import Qwen2Config, Qwen2ForCausalLM

    from tests.models import filled

    if tokenizer is None:
        tokenizer = _byte_level_tokenizer()
        tokenizer.chat_template = QWEN_TEMPLATE
    tokenizer.save_pretrained(folder)
    config = Qwen2Config(
        vocab_size=151_936,
        hidden_size=1536,
        intermediate_size=8960,
        num_hidden_layers=28,
        num_attention_heads=12,
        num_key_value_heads=2,
        tie_word_embeddings=True,
        eos_token_id=tokenizer.eos_token_id,
    )
    model = filled(Qwen2ForCausalLM, config, torch.bfloat16)
    words = model.get_input_embeddings().weight
    words[len(tokenizer) :] = 0  # only words it can say score high
    if is_speakable:
        texts = tokenizer.batch_decode([[token] for token in range(len(tokenizer))])
        words[[token for token, text in enumerate(texts) if not _LATIN.fullmatch(text)]] = 0
        model.model.norm.weight.fill_(8)
    model.save_pretrained(folder)
    return folder


def _config(kind: str, tokenizer: Any, window: int) -> Any:
    from transformers import GPT2Config, LlamaConfig, Qwen2Config

    tokens = {
        "vocab_size": len(tokenizer),
        "bos_token_id": tokenizer.bos_token_id,
        "eos_token_id": tokenizer.eos_token_id,
        # wide enough for a random model to prefer some tokens clearly
        "initializer_range": 0.3,
    }
    if kind == "gpt2":
        return GPT2Config(n_embd=32, n_layer=2, n_head=2, n_positions=window, **tokens)
    make = {"qwen2": Qwen2Config, "llama": LlamaConfig}[kind]
    return make(
        hidden_size=32,
        intermediate_size=64,
        num_hidden_layers=2,
        num_attention_heads=4,
        num_key_value_heads=2,
        max_position_embeddings=window,
        **tokens,
    )


def _byte_level_tokenizer() -> Any:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    special = ["<|endoftext|>", "<|im_start|>", "<|im_end|>"]
    trainer = trainers.BpeTrainer(
        vocab_size=800,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(LINES, trainer)
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token="<|im_end|>",
        pad_token="<|endoftext|>",
        clean_up_tokenization_spaces=False,
    )


def _llama_tokenizer() -> Any:
    from tokenizers import AddedToken, Tokenizer, decoders, normalizers, processors
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(_byte_fallback_model())
    tokenizer.add_special_tokens([AddedToken(text) for text in _LLAMA_SPECIAL])
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.Prepend("▁"), normalizers.Replace(" ", "▁")]
    )
    tokenizer.decoder = decoders.Sequence(
        [
            decoders.Replace("▁", " "),
            decoders.ByteFallback(),
            decoders.Fuse(),
            decoders.Strip(" ", 1, 0),
        ]
    )
    tokenizer.post_processor = processors.TemplateProcessing(
        single="<s> $A", special_tokens=[("<s>", 1)]
    )
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        bos_token="<s>",
        eos_token="</s>",
        unk_token="<unk>",
        clean_up_tokenization_spaces=False,
    )


def _byte_fallback_model() -> Any:
    """Byte pairs learned from the lines, behind one token for each byte."""
    from tokenizers import Tokenizer, models, trainers

    lines = [line.replace(" ", "▁") for line in LINES]
    counts = Counter(sorted("".join(lines)))
    trainer = trainers.BpeTrainer(
        vocab_size=500,
        limit_alphabet=60,
        initial_alphabet=[letter for letter, _ in counts.most_common(60)],  # not by chance
        max_token_length=8,
        show_progress=False,
    )
    learned = Tokenizer(models.BPE())
    learned.train_from_iterator(lines, trainer)
    model = json.loads(learned.to_str())["model"]
    words = [
        *_LLAMA_SPECIAL,
        *(f"<0x{byte:02X}>" for byte in range(256)),
        *sorted(model["vocab"], key=model["vocab"].get),
    ]
    return models.BPE(
        vocab={word: index for index, word in enumerate(words)},
        merges=[tuple(pair) for pair in model["merges"]],
        byte_fallback=True,
        unk_token="<unk>",
        fuse_unk=True,
    )
