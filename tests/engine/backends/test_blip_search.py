"""Our decode loop gives the tokens, and the probabilities, of transformers' `generate`."""

from typing import Any

import pytest
import torch
from transformers import BlipConfig

from engine.backends.blip_decoder import BlipDecoder
from engine.backends.blip_search import Decoding, Found, Search, beam_search, sample
from engine.backends.decoding import generator, processors
from engine.schema import Progress
from tests.models import random_blip, tiny_blip_config

SHAPES = {
    "two layers": tiny_blip_config(),
    "three heads": tiny_blip_config(hidden=48, heads=3, text_layers=3, vision_layers=1),
    "one wide layer": tiny_blip_config(hidden=64, heads=8, text_layers=1, patch_px=8),
}
RULES: dict[str, dict[str, Any]] = {
    "no rules": {},
    "least length": {"min_new_tokens": 6},
    "penalty": {"repetition_penalty": 1.5},
    "no repeats": {"no_repeat_ngram_size": 2},
    "all rules": {"min_new_tokens": 4, "repetition_penalty": 1.3, "no_repeat_ngram_size": 3},
}


def finish(search: Search) -> list[Found]:
    """Run a search to its end."""
    while True:
        try:
            next(search)
        except StopIteration as end:
            return end.value


def pictures(config: BlipConfig, count: int, seed: int = 0) -> torch.Tensor:
    side_px = config.vision_config.image_size
    shape = (count, 3, side_px, side_px)
    return torch.randn(shape, generator=torch.Generator().manual_seed(seed))


def ours(
    model: Any, pixels: torch.Tensor, prompt: list[int], count: int, beams: int = 1, **rules: Any
) -> list[Found]:
    """What our loop finds: at most `count` tokens after the begin token and the prompt."""
    text = model.config.text_config
    begin = [text.bos_token_id, *prompt]
    decoder = BlipDecoder(model.text_decoder, model.vision_model(pixel_values=pixels)[0])
    chain = processors(eos_ids=[text.sep_token_id], prompt_length=len(begin), **rules)
    decoding = Decoding(chain, text.sep_token_id, count)
    ids = torch.tensor([begin] * len(pixels))
    if beams > 1:
        return finish(beam_search(decoder, ids, decoding, beams))
    return finish(sample(decoder, ids, decoding))


def theirs(
    model: Any, pixels: torch.Tensor, prompt: list[int], count: int, beams: int = 1, **rules: Any
) -> list[tuple[int, ...]]:
    """The tokens after the prompt that `generate` gives, up to the end token."""
    text = model.config.text_config
    ids = torch.tensor([[text.bos_token_id, *prompt, text.sep_token_id]] * len(pixels))
    output = model.generate(
        pixel_values=pixels,
        input_ids=ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=count,
        num_beams=beams,
        do_sample=False,
        **rules,
    )
    rows = output[:, len(prompt) + 1 :].tolist()
    return [_until(row, text.sep_token_id) for row in rows]


def _until(row: list[int], eos_id: int) -> tuple[int, ...]:
    return tuple(row[: row.index(eos_id) + 1] if eos_id in row else row)


@pytest.mark.parametrize("shape", SHAPES)
@pytest.mark.parametrize("rules", RULES)
@pytest.mark.parametrize("beams", [1, 3])
@pytest.mark.parametrize("prompt", [[], [6, 18, 10]], ids=["alone", "prompt"])
def test_the_tokens_are_those_of_generate(
    shape: str, rules: str, beams: int, prompt: list[int]
) -> None:
    config = SHAPES[shape]
    for seed in range(3):
        model = random_blip(config, seed)
        pixels = pictures(config, 3, seed)
        found = ours(model, pixels, prompt, 12, beams, **RULES[rules])
        assert [each.token_ids for each in found] == theirs(
            model, pixels, prompt, 12, beams, **RULES[rules]
        )


def test_beams_find_captions_of_different_lengths_as_generate_does() -> None:
    model = random_blip(SHAPES["two layers"], seed=3)
    end = model.config.text_config.sep_token_id
    # An end token that is likely everywhere makes beams end early and settles pictures.
    model.text_decoder.cls.predictions.decoder.bias.data[end] += 2.0
    pixels = pictures(model.config, 8)
    for beams in (2, 4):
        found = [each.token_ids for each in ours(model, pixels, [], 12, beams)]
        assert found == theirs(model, pixels, [], 12, beams)
    assert len({len(each) for each in found}) > 1


def test_blip_base_gives_the_tokens_of_generate() -> None:
    """The full shape of blip-image-captioning-base, 224 million random weights."""
    model = random_blip(BlipConfig())
    pixels = pictures(model.config, 1)
    prompt = [1037, 3861, 1997]
    for beams in (1, 3):
        found = ours(model, pixels, prompt, 4, beams)
        assert [each.token_ids for each in found] == theirs(model, pixels, prompt, 4, beams)


@pytest.mark.parametrize("beams", [1, 3])
def test_probabilities_are_the_model_s_own_whatever_rules_change_the_scores(beams: int) -> None:
    model = random_blip(SHAPES["two layers"])
    pixels = pictures(model.config, 2)
    prompt = [6, 18]
    found = ours(model, pixels, prompt, 8, beams, **RULES["all rules"])
    for index, each in enumerate(found):
        begin = [model.config.text_config.bos_token_id, *prompt]
        ids = torch.tensor([[*begin, *each.token_ids]])
        logits = model(pixel_values=pixels[index : index + 1], input_ids=ids).logits[0]
        own = logits.log_softmax(-1)[len(begin) - 1 : -1]
        expected = own.gather(1, ids[0, len(begin) :, None])[:, 0]
        assert each.log_probabilities == pytest.approx(expected.tolist(), abs=1e-4)


def test_nucleus_sampling_draws_what_generate_may_draw() -> None:
    """With a nucleus that holds one token, chance has no choice: the greedy tokens."""
    model = random_blip(SHAPES["two layers"])
    pixels = pictures(model.config, 2)
    text = model.config.text_config
    decoder = BlipDecoder(model.text_decoder, model.vision_model(pixel_values=pixels)[0])
    chain = processors(eos_ids=[3], prompt_length=1, temperature=1.0, top_p=1e-6)
    ids = torch.full((2, 1), text.bos_token_id)
    found = finish(sample(decoder, ids, Decoding(chain, 3, 8), generator(5)))
    assert [each.token_ids for each in found] == theirs(model, pixels, [], 8)


@pytest.mark.parametrize("beams", [1, 3])
def test_each_token_is_reported_before_the_next_is_begun(beams: int) -> None:
    model = random_blip(SHAPES["two layers"])
    calls = []
    model.text_decoder.bert.embeddings.register_forward_hook(lambda *_: calls.append(1))
    decoder = BlipDecoder(
        model.text_decoder, model.vision_model(pixel_values=pictures(model.config, 1))[0]
    )
    chain = processors(eos_ids=[3], prompt_length=1, min_new_tokens=8)
    ids = torch.full((1, 1), model.config.text_config.bos_token_id)
    decoding = Decoding(chain, 3, 8)
    search = beam_search(decoder, ids, decoding, beams) if beams > 1 else None
    for count, item in enumerate(search or sample(decoder, ids, decoding), start=1):
        assert item == Progress(count / 8)
        assert len(calls) == count
    assert count == 8
