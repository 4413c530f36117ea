"""What is asked of a model that looks at pictures, checked and made fit for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from engine.backends.vision_decode import Rules
from engine.errors import BadOption, BadText
from engine.schema import AskOptions, CaptionOptions

if TYPE_CHECKING:
    from PIL.Image import Image


def check_caption_options(options: CaptionOptions) -> None:
    """Raise BadOption for options of a caption that are out of range or cannot be followed."""
    if options.beams != 1:
        raise BadOption(
            "This captioner searches with one beam only.", "Leave the beams out, or use BLIP."
        )
    if not max(1, options.min_new_tokens) <= options.most_tokens:
        raise BadOption(
            f"A caption cannot have at most {options.most_tokens} tokens.",
            f"Allow {max(1, options.min_new_tokens)} or more.",
        )
    if options.top_p is not None and not options.temperature > 0:
        raise BadOption(
            f"Sampling needs a temperature above 0, not {options.temperature}.",
            "Use a temperature such as 1, or leave top-p out.",
        )
    caption_rules(options, options.most_tokens).check()


def caption_rules(options: CaptionOptions, max_new_tokens: int) -> Rules:
    """How the tokens of a caption are chosen: drawn where there is a `top_p`."""
    is_drawn = options.top_p is not None
    return Rules(
        max_new_tokens,
        min_new_tokens=min(options.min_new_tokens, max_new_tokens),
        temperature=options.temperature if is_drawn else 0.0,
        top_p=1.0 if options.top_p is None else options.top_p,
        repetition_penalty=options.repetition_penalty,
        no_repeat_ngram_size=options.no_repeat_ngram_size,
        seed=options.seed,
    )


def check_answer_options(options: AskOptions) -> None:
    """Raise BadOption for options of an answer that are out of range."""
    if options.max_new_tokens < 1:
        raise BadOption(
            f"An answer cannot have at most {options.max_new_tokens} tokens.", "Allow 1 or more."
        )
    answer_rules(options, options.max_new_tokens).check()


def answer_rules(options: AskOptions, max_new_tokens: int) -> Rules:
    """How the tokens of an answer are chosen."""
    return Rules(
        max_new_tokens,
        temperature=options.temperature,
        top_p=options.top_p,
        repetition_penalty=options.repetition_penalty,
        seed=options.seed,
    )


def most_new_tokens(model: Any, inputs: Any, wanted: int) -> int:
    """How many of the `wanted` tokens the model has positions for, behind what it reads first.

    Raises BadText when there is no room for one.
    """
    positions = getattr(model.config.get_text_config(), "max_position_embeddings", None)
    if not positions:
        return wanted
    is_read_apart = model.config.is_encoder_decoder
    room = int(positions) - (0 if is_read_apart else inputs["input_ids"].shape[1])
    if room < 1:
        raise BadText(
            "What was asked of this picture is too long for the model.",
            "Ask less at a time, or begin again with the picture alone.",
        )
    return min(wanted, room)


def shrunk(picture: Image, longest_side_px: int) -> Image:
    """`picture` with no side longer than that; 0: as it is."""
    largest = max(picture.size)
    if not longest_side_px or largest <= longest_side_px:
        return picture
    width, height = (max(1, round(side * longest_side_px / largest)) for side in picture.size)
    return picture.resize((width, height))
