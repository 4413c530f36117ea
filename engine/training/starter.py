"""The starter captioner before training: a small BLIP, its tokenizer and its processor."""

from __future__ import annotations

import itertools
import string
from typing import TYPE_CHECKING

from engine.scenes.vocabulary import vocabulary

if TYPE_CHECKING:
    from transformers import BertTokenizerFast, BlipForConditionalGeneration
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

SIDE_PX = 128
PATCH_PX = 16
HIDDEN = 256
VISION_LAYERS = 6
TEXT_LAYERS = 2
HEADS = 8
MAX_TOKENS = 48
SPECIAL_TOKENS = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]")


def build_tokenizer(captions: list[str]) -> BertTokenizerFast:
    """A WordPiece tokenizer with a token for each word of the captions and of the nouns.

    Letters and digits are pieces too, so that any prompt can be put into tokens.
    """
    from transformers import BertTokenizerFast

    words = {word for caption in captions for word in _words(caption)}
    for noun in vocabulary().nouns:
        words.update(_words(noun.singular), _words(noun.plural))
    signs = string.ascii_lowercase + string.digits + string.punctuation
    pieces = itertools.chain(
        SPECIAL_TOKENS, sorted(words | set(signs)), (f"##{sign}" for sign in signs)
    )
    vocabulary_by_token = {token: number for number, token in enumerate(pieces)}
    return BertTokenizerFast(vocab=vocabulary_by_token, model_max_length=MAX_TOKENS)


def _words(text: str) -> list[str]:
    spaced = "".join(c if c.isalnum() or c.isspace() else f" {c} " for c in text.lower())
    return spaced.split()


def build_processor() -> BlipImageProcessorPil:
    """Scales any picture to the model's square and normalises it as BLIP does."""
    from transformers.models.blip.image_processing_pil_blip import BlipImageProcessorPil

    return BlipImageProcessorPil(size={"height": SIDE_PX, "width": SIDE_PX})


def build_model(tokenizer: BertTokenizerFast) -> BlipForConditionalGeneration:
    """A BLIP of about seven million parameters with random weights.

    Captions begin with [CLS] and end with [SEP], in training and in use alike.
    """
    from transformers import BlipConfig, BlipForConditionalGeneration

    shared = {
        "hidden_size": HIDDEN,
        "intermediate_size": 4 * HIDDEN,
        "num_attention_heads": HEADS,
        "projection_dim": HIDDEN,
    }
    begin, end = tokenizer.convert_tokens_to_ids(["[CLS]", "[SEP]"])
    config = BlipConfig(
        vision_config={
            **shared,
            "num_hidden_layers": VISION_LAYERS,
            "image_size": SIDE_PX,
            "patch_size": PATCH_PX,
        },
        text_config={
            **shared,
            "num_hidden_layers": TEXT_LAYERS,
            "vocab_size": len(tokenizer),
            "encoder_hidden_size": HIDDEN,
            "max_position_embeddings": MAX_TOKENS,
            "hidden_dropout_prob": 0.0,
            "attention_probs_dropout_prob": 0.0,
            "bos_token_id": begin,
            "eos_token_id": end,
            "sep_token_id": end,
            "pad_token_id": tokenizer.convert_tokens_to_ids("[PAD]"),
        },
        projection_dim=HIDDEN,
        image_text_hidden_size=HIDDEN,
    )
    return BlipForConditionalGeneration(config)
