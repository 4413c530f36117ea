"""Parts of tiny models that look at pictures: tokenizers, weights, which processor they want."""

import json
from pathlib import Path
from typing import Any

from tests.language_models import LINES

WIDE = 0.3
"""How widely weights are spread: a random model prefers some tokens clearly."""


def byte_level_tokenizer(
    special: list[str], *, bos: str | None, eos: str, pad: str, image: str
) -> Any:
    """A byte-level tokenizer trained on a few lines, with these control tokens first."""
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers
    from transformers import PreTrainedTokenizerFast

    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=len(special) + 500,
        special_tokens=special,
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(LINES, trainer)
    named = {"bos_token": bos} if bos else {}
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer,
        eos_token=eos,
        pad_token=pad,
        extra_special_tokens={"image_token": image},
        clean_up_tokenization_spaces=False,
        **named,
    )


def save_random(cls: Any, config: Any, folder: Path, **generation: Any) -> None:
    import torch

    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        model = cls(config)
    for name, value in generation.items():
        setattr(model.generation_config, name, value)
    model.save_pretrained(folder)


def save_parts(folder: Path, tokenizer: Any, template: str) -> None:
    """Save the tokenizer and, as the hub has it now, the template of conversations."""
    tokenizer.save_pretrained(folder)
    (folder / "chat_template.jinja").write_text(template, encoding="utf-8")


def name_processor(folder: Path, name: str, **settings: Any) -> None:
    content = {"processor_class": name, **settings}
    (folder / "processor_config.json").write_text(json.dumps(content), encoding="utf-8")
