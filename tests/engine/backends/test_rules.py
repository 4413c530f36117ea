"""The storyteller without a model, through the interface all storytellers share."""

import pytest

from engine.backends.registry import backend_class
from engine.backends.rules import RulesStoryteller
from engine.errors import BadOption, BadText
from engine.schema import Length, Sampling, StoryOptions, StoryRequest, StoryText, Style, Task
from engine.weights.catalogue import resolve

RULES = resolve(Task.STORY, "rules")


@pytest.fixture(scope="module")
def storyteller() -> RulesStoryteller:
    return RulesStoryteller(RULES)


def told(storyteller: RulesStoryteller, request: StoryRequest) -> list[str]:
    return [item.text for item in storyteller.run(request)]


def test_it_streams_sentences_that_make_up_the_story(storyteller: RulesStoryteller) -> None:
    pieces = told(storyteller, StoryRequest("a cat in a meadow"))
    assert len(pieces) > 8
    assert all(piece.rstrip()[-1] in ".!?\"'" for piece in pieces)
    assert all(piece.endswith((" ", "\n\n")) for piece in pieces[:-1])
    assert not pieces[-1].endswith((" ", "\n"))
    story = "".join(pieces)
    assert "cat" in story
    assert "\n\n" in story


def test_sampling_is_for_models_only(storyteller: RulesStoryteller) -> None:
    request = StoryRequest("a cat", StoryOptions(seed=3))
    other = StoryRequest("a cat", StoryOptions(seed=3), Sampling(temperature=2.0, top_p=0.1))
    assert told(storyteller, request) == told(storyteller, other)


@pytest.mark.parametrize("language", ["en", "en-GB", "EN"])
def test_it_speaks_english(storyteller: RulesStoryteller, language: str) -> None:
    request = StoryRequest("a cat", StoryOptions(language=language, length=Length.SHORT))
    assert told(storyteller, request)


def test_it_speaks_nothing_else(storyteller: RulesStoryteller) -> None:
    with pytest.raises(BadOption, match="speaks English, not ‘de’") as error:
        told(storyteller, StoryRequest("a cat", StoryOptions(language="de")))
    assert "language model" in error.value.hint


@pytest.mark.parametrize("age", [0, -3, 100])
def test_ages_nobody_has(storyteller: RulesStoryteller, age: int) -> None:
    with pytest.raises(BadOption, match="age"):
        told(storyteller, StoryRequest("a cat", StoryOptions(age=age)))


@pytest.mark.parametrize("caption", ["", "   ", "...!"])
def test_an_empty_caption(storyteller: RulesStoryteller, caption: str) -> None:
    with pytest.raises(BadText, match="no caption"):
        told(storyteller, StoryRequest(caption))


@pytest.mark.parametrize(
    "caption",
    [
        "?cat",
        "123",
        "and then",
        "🙂 a dog",
        "ein Hund auf der Wiese",
        "x" * 300,
        "a cat " * 60,
        "A sign that says: {hero} [a|b]",
        'a dog saying "woof',
    ],
)
def test_odd_captions_make_stories_too(storyteller: RulesStoryteller, caption: str) -> None:
    for style in Style:
        assert told(storyteller, StoryRequest(caption, StoryOptions(style=style)))


def test_the_registry_finds_it() -> None:
    made = backend_class(RULES.family)(RULES)
    assert isinstance(made, RulesStoryteller)
    assert isinstance(next(made.run(StoryRequest("a cat"))), StoryText)
