"""A story that was begun goes on behind what is written, as its model would have it."""

from dataclasses import replace
from pathlib import Path

import pytest
import torch
from transformers import AutoModelForCausalLM

from engine.backends.language import LanguageStoryteller
from engine.backends.language_prompt import encode_prompt
from engine.schema import Sampling, StoryRequest, StoryText, Task
from engine.weights.devices import Device
from engine.weights.spec import ModelSpec
from tests.language_models import KINDS, tiny_causal_lm

GREEDY = Sampling(temperature=0.0, repetition_penalty=1.0, max_new_tokens=24)
ASKED = StoryRequest("a dog on a beach", sampling=GREEDY)
BEGUN = "Once upon a time there was a little duck"


def told(storyteller: LanguageStoryteller, request: StoryRequest) -> str:
    return "".join(item.text for item in storyteller.run(request) if isinstance(item, StoryText))


def begun(storyteller: LanguageStoryteller, words: str) -> StoryRequest:
    """A story of which `words` were told, behind the first ones of a model that is given these."""
    opening = encode_prompt(storyteller._tokenizer, ASKED, 1000).opening
    return replace(ASKED, written=f"{opening} {words}" if opening else words)


@pytest.fixture(params=KINDS)
def folder(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    return tiny_causal_lm(tmp_path, request.param)


@pytest.fixture
def storyteller(folder: Path) -> LanguageStoryteller:
    return LanguageStoryteller(ModelSpec("tiny", Task.STORY, "language"), folder, Device())


def test_it_goes_on_as_generate_does_from_the_same_words(
    storyteller: LanguageStoryteller, folder: Path
) -> None:
    tokenizer = storyteller._tokenizer
    request = begun(storyteller, BEGUN)
    prompt = encode_prompt(tokenizer, request, 1000)
    assert tokenizer.decode(prompt.ids).endswith(BEGUN)
    model = AutoModelForCausalLM.from_pretrained(folder)
    ids = torch.tensor([prompt.ids])
    count = 24 - prompt.written
    assert 0 < count < 24
    output = model.generate(
        ids,
        attention_mask=torch.ones_like(ids),
        max_new_tokens=count,
        do_sample=False,
        pad_token_id=0,
    )
    after = tokenizer.decode(output[0], skip_special_tokens=True)
    before = tokenizer.decode(prompt.ids, skip_special_tokens=True)
    assert told(storyteller, request) == after[len(before) :]


def test_what_was_told_is_not_told_again(storyteller: LanguageStoryteller) -> None:
    whole = told(storyteller, ASKED)
    opening = encode_prompt(storyteller._tokenizer, ASKED, 1000).opening
    rest = told(storyteller, replace(ASKED, written=whole[: len(whole) // 2]))
    assert rest
    assert not opening or opening not in rest


def test_a_story_that_has_all_its_tokens_has_ended(storyteller: LanguageStoryteller) -> None:
    request = replace(begun(storyteller, BEGUN), sampling=replace(GREEDY, max_new_tokens=3))
    assert told(storyteller, request) == ""
