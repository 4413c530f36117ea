"""Stories from a language model, from the request to the last piece."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from engine.backends.language import OVERRUN, LanguageStoryteller, token_budget
from engine.backends.registry import backend_class
from engine.errors import BadOption, BadText, ModelError
from engine.prompts import build_opening
from engine.schema import (
    Length,
    Progress,
    Sampling,
    StoryOptions,
    StoryRequest,
    StoryText,
    Style,
    Task,
)
from engine.sentences import split
from engine.weights.catalogue import ModelSpec
from engine.weights.devices import Device
from tests.language_models import KINDS, tiny_causal_lm

SPEC = ModelSpec("tiny", Task.STORY, "language")
GREEDY = Sampling(temperature=0.0, max_new_tokens=30)
DOG = StoryRequest("a dog on a beach", sampling=GREEDY)

Tell = Callable[..., LanguageStoryteller]


@pytest.fixture(scope="module")
def teller(tmp_path_factory: pytest.TempPathFactory) -> Tell:
    made: dict[Any, LanguageStoryteller] = {}

    def make(kind: str = "qwen2", window: int = 2048) -> LanguageStoryteller:
        if (kind, window) not in made:
            folder = tiny_causal_lm(tmp_path_factory.mktemp(kind), kind, window=window)
            made[kind, window] = LanguageStoryteller(SPEC, folder, Device())
        return made[kind, window]

    return make


@pytest.fixture(scope="module")
def tales(shared_data: Path) -> LanguageStoryteller:
    return LanguageStoryteller(SPEC, shared_data / "models/stories260K", Device())


def told(storyteller: LanguageStoryteller, request: StoryRequest) -> str:
    return "".join(i.text for i in storyteller.run(request) if isinstance(i, StoryText))


def sampled(request: StoryRequest, **changes: Any) -> StoryRequest:
    return replace(request, sampling=replace(request.sampling, **changes))


@pytest.mark.parametrize("kind", KINDS)
def test_a_story_comes_in_pieces_after_the_prompt_was_read(teller: Tell, kind: str) -> None:
    items = list(teller(kind).run(DOG))
    assert all(isinstance(item, Progress | StoryText) for item in items)
    is_text = [isinstance(item, StoryText) and item.text != build_opening(DOG) for item in items]
    assert not any(is_text[: is_text.index(True)])
    assert sum(is_text) > 1
    assert all(item.text for item in items if isinstance(item, StoryText))


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_request_gives_the_same_story(teller: Tell, kind: str) -> None:
    request = sampled(DOG, temperature=0.9)
    story = told(teller(kind), request)
    assert told(teller(kind), request) == story
    other = replace(request, options=StoryOptions(seed=1))
    assert told(teller(kind), other) != story


def test_a_model_without_chat_begins_with_the_caption(teller: Tell) -> None:
    assert told(teller("llama"), DOG).startswith("Once upon a time there was a dog on a beach.")
    assert "a dog on a beach" not in told(teller("qwen2"), DOG)


def test_stop_strings_end_the_story_and_are_not_in_it(teller: Tell) -> None:
    story = told(teller(), DOG)
    stop = story[len(story) // 2 :][:3]
    assert told(teller(), sampled(DOG, stop=("", stop))) == story[: story.index(stop)]


def test_a_story_has_no_more_tokens_than_allowed(teller: Tell) -> None:
    assert told(teller(), sampled(DOG, max_new_tokens=1)) != ""
    assert len(list(teller().run(sampled(DOG, max_new_tokens=5, min_new_tokens=5)))) <= 5 + 3


@pytest.mark.parametrize("most", [0, -1])
def test_no_tokens_at_all_is_no_story(teller: Tell, most: int) -> None:
    with pytest.raises(BadOption, match="must be 1 or more"):
        told(teller(), sampled(DOG, max_new_tokens=most))


@pytest.mark.parametrize("kind", KINDS)
def test_an_empty_caption_is_told(teller: Tell, kind: str) -> None:
    with pytest.raises(BadText, match="nothing to tell"):
        next(iter(teller(kind).run(StoryRequest("  "))))


@pytest.mark.parametrize("kind", KINDS)
def test_prompt_and_story_stay_within_the_models_window(teller: Tell, kind: str) -> None:
    window = 500
    request = StoryRequest("a duck " + "by the pond " * 2000, sampling=sampled(DOG).sampling)
    request = sampled(request, max_new_tokens=100_000, min_new_tokens=100_000)
    sizes: list[int] = []
    storyteller = teller(kind, window)
    model = storyteller._source._model
    hook = model.register_forward_pre_hook(
        lambda _, args, kwargs: sizes.append(kwargs["input_ids"].shape[1]), with_kwargs=True
    )
    told(storyteller, request)
    hook.remove()
    assert sum(sizes) == window - 1  # the last token is chosen, not read
    assert sizes.count(1) >= window // 2 - 1


def test_a_model_that_cannot_hold_the_prompt_is_told(teller: Tell) -> None:
    with pytest.raises(ModelError, match="hold too little"):
        told(teller("qwen2", 128), DOG)


def test_the_second_picture_starts_sooner(teller: Tell) -> None:
    storyteller = teller("qwen2", 2047)

    def chunks_read(caption: str) -> int:
        items = storyteller.run(replace(DOG, caption=caption))
        return next(n for n, item in enumerate(items) if isinstance(item, StoryText))

    assert chunks_read("a dog") == 2
    assert chunks_read("two cats") == 1


def test_the_registry_builds_it() -> None:
    assert backend_class("language") is LanguageStoryteller


def test_a_model_that_remembers_in_another_way_is_refused(tmp_path: Path) -> None:
    from transformers import MambaConfig, MambaForCausalLM

    folder = tiny_causal_lm(tmp_path, "qwen2")
    config = MambaConfig(vocab_size=300, hidden_size=16, num_hidden_layers=1, state_size=4)
    MambaForCausalLM(config).save_pretrained(folder)
    with pytest.raises(ModelError, match="is a mamba, which remembers in a way"):
        LanguageStoryteller(SPEC, folder, Device())


def test_a_folder_without_a_model_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="holds no model"):
        LanguageStoryteller(SPEC, tmp_path, Device())


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("content", [None, "{}"])
def test_a_model_without_its_tokenizer_is_told(
    tmp_path: Path, kind: str, content: str | None
) -> None:
    tiny_causal_lm(tmp_path, kind)
    for path in (tmp_path / "tokenizer.json", tmp_path / "tokenizer_config.json"):
        path.unlink()
    if content is not None:
        (tmp_path / "tokenizer.json").write_text(content)
    with pytest.raises(ModelError, match=r"tokenizer of the model in .* is missing or damaged"):
        LanguageStoryteller(SPEC, tmp_path, Device())


def test_at_least_as_many_tokens_as_asked_for_are_written(teller: Tell) -> None:
    least = 2 * token_budget(Length.SHORT)
    options = StoryOptions(length=Length.SHORT)
    request = replace(DOG, options=options, sampling=Sampling(min_new_tokens=least))
    steps = sum(1 for _ in teller("gpt2").run(request))
    assert least <= steps < OVERRUN * least + 5


def test_longer_stories_get_more_tokens() -> None:
    assert token_budget(Length.SHORT) < token_budget(Length.MEDIUM) < token_budget(Length.LONG)


# ------------------------------------------------------------------ a real model


@pytest.mark.shared
@pytest.mark.parametrize("seed", range(4))
def test_a_real_story_ends_with_a_sentence(tales: LanguageStoryteller, seed: int) -> None:
    options = StoryOptions(length=Length.SHORT, seed=seed)
    story = told(tales, StoryRequest("a dog on a beach", options)).strip()
    assert story.startswith("Once upon a time there was a dog on a beach. ")
    assert story.endswith((".", "!", "?", '"'))
    tokens = tales._tokenizer(story)["input_ids"]
    assert len(tokens) < token_budget(Length.SHORT) * OVERRUN + 30
    assert len(split(story)) > 3


@pytest.mark.shared
def test_a_real_greedy_story_is_word_for_word_that_of_generate(
    tales: LanguageStoryteller, shared_data: Path
) -> None:
    from transformers import AutoModelForCausalLM

    folder = shared_data / "models/stories260K"
    model = AutoModelForCausalLM.from_pretrained(folder)
    request = StoryRequest("two birds", StoryOptions(style=Style.FABLE), GREEDY)
    opening = build_opening(request)
    prompt = tales._tokenizer(opening, return_tensors="pt")
    output = model.generate(
        **prompt, do_sample=False, max_new_tokens=30, repetition_penalty=1.1, pad_token_id=0
    )
    assert told(tales, request) == tales._tokenizer.decode(output[0], skip_special_tokens=True)
