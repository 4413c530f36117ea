"""Stories without a model: a hand-written grammar, told sentence by sentence."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from engine.errors import BadOption, BadText
from engine.schema import StoryRequest, StoryText
from engine.stories.teller import Teller

if TYPE_CHECKING:
    from engine.weights.catalogue import ModelSpec

_AGES = range(1, 100)


class RulesStoryteller:
    """Tells stories by rules: English only, at once, the same seed always the same story.

    `request.sampling` belongs to language models and is ignored.
    """

    def __init__(self, spec: ModelSpec) -> None:
        """Read the words and the grammar."""
        self._teller = Teller()

    def run(self, request: StoryRequest) -> Iterator[StoryText]:
        """A sentence at a time; a paragraph ends with an empty line.

        Raises BadText for an empty caption, BadOption for a language other than English or an
        age nobody has.
        """
        options = request.options
        if options.language.split("-")[0].lower() != "en":
            raise BadOption(
                f"The built-in storyteller speaks English, not ‘{options.language}’.",
                "Choose English, or a storyteller with a language model.",
            )
        if options.age not in _AGES:
            raise BadOption(
                f"A reading age of {options.age} years is out of range.",
                f"Choose one from {_AGES.start} to {_AGES.stop - 1}.",
            )
        if not any(letter.isalnum() for letter in request.caption):
            raise BadText(
                "There is no caption to tell a story about.",
                "Write a few words about what the picture shows.",
            )
        paragraphs = self._teller.tell(request.caption, options).paragraphs
        for number, sentences in enumerate(paragraphs):
            for at, sentence in enumerate(sentences):
                is_last = at == len(sentences) - 1
                ends_story = is_last and number == len(paragraphs) - 1
                gap = "" if ends_story else "\n\n" if is_last else " "
                yield StoryText(sentence + gap)
