"""From tokens to the text of a story: nothing is shown that a later token could change.

Each token goes through three sieves: bytes that are half a character wait for the other half,
what may be the beginning of a stop string waits until it is known, and once the story is long
enough the end of a sentence ends it.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from engine.backends.tokens import Detokenizer
from engine.sentences import SentenceSplitter

if TYPE_CHECKING:
    from transformers import PreTrainedTokenizerBase


class StopStrings:
    """Lets text pass up to the stop string that is complete first; it may come in pieces."""

    def __init__(self, stops: Sequence[str]) -> None:
        self._stops = [stop for stop in stops if stop]
        self._held = ""
        self.is_found = False

    def feed(self, text: str) -> str:
        """The part of the text so far that can neither be nor become a stop string."""
        self._held += text
        places = [(self._held.find(stop), len(stop)) for stop in self._stops]
        found = [(place + size, place) for place, size in places if place >= 0]
        self.is_found = bool(found)
        end = min(found)[1] if found else len(self._held) - self._beginning()
        passed, self._held = self._held[:end], self._held[end:]
        return passed

    def flush(self) -> str:
        """What was held back and turned out to be no stop string."""
        rest, self._held = "" if self.is_found else self._held, ""
        return rest

    def _beginning(self) -> int:
        """How many characters at the end may be the beginning of a stop string."""
        longest = max(map(len, self._stops), default=1) - 1
        for size in range(min(longest, len(self._held)), 0, -1):
            if any(stop.startswith(self._held[-size:]) for stop in self._stops):
                return size
        return 0


class SentenceEnds:
    """Finds where sentences end in a text that comes in pieces."""

    def __init__(self) -> None:
        self._splitter = SentenceSplitter()
        self._seen = 0
        self._ended = 0

    def feed(self, piece: str) -> int | None:
        """How much of `piece` belongs to a sentence that has now ended; None: none has ended."""
        before = self._seen
        self._seen += len(_letters(piece))
        first = None
        for sentence in self._splitter.feed(piece):
            self._ended += len(_letters(sentence.text))
            if first is None and self._ended >= before:
                first = self._ended - before
        return None if first is None else _after_letters(piece, first)


class TextSieve:
    """A text from its tokens; `has_ended` when no more tokens are wanted."""

    def __init__(
        self,
        tokenizer: PreTrainedTokenizerBase,
        stops: Sequence[str] = (),
        enough_tokens: int | None = None,
        before: Sequence[int] = (),
    ) -> None:
        """After `enough_tokens` the next end of a sentence ends the text; None: it does not."""
        self._detokenizer = Detokenizer(tokenizer, before)
        self._stops = StopStrings(stops)
        self._ends = SentenceEnds()
        self._enough_tokens = enough_tokens
        self._tokens = 0
        self.has_ended = False

    def feed(self, token: int) -> str:
        """The next piece of the story; may be empty."""
        self._tokens += 1
        piece = self._stops.feed(self._detokenizer.feed(token))
        self.has_ended = self._stops.is_found
        if self._enough_tokens is None:
            return piece
        end = self._ends.feed(piece)
        if end is None or self._tokens <= self._enough_tokens:
            return piece
        self.has_ended = True
        return piece[:end]

    def flush(self) -> str:
        """What is left when the model has ended."""
        return self._stops.feed(self._detokenizer.flush()) + self._stops.flush()


def _letters(text: str) -> str:
    """`text` without its whitespace, of which sentences keep no count."""
    return "".join(text.split())


def _after_letters(text: str, count: int) -> int:
    """The position in `text` just behind its first `count` characters that are no whitespace."""
    position = 0
    while count > 0:
        count -= not text[position].isspace()
        position += 1
    return position
