"""Sentences out of a stream of text, each as soon as it is certain, for speech that starts early.

The text is read one character at a time into words.  When a word begins, what stands before it
(a stop? an abbreviation?) and its first character decide whether it begins a new sentence; only
after "U.S." or at the start of a line is the whole word awaited.  As the state depends on the
characters alone, it does not matter how the text is cut into pieces.
"""

from __future__ import annotations

from engine.schema import Sentence
from engine.sentence_borders import (
    HEADING,
    LAST_DASH,
    LINE_BREAKS,
    begins_sentence,
    cut_position,
    ends_before,
    is_list_marker,
)

MAX_CHARS = 400
"""A sentence without a stop is cut below this, so that speech can start and memory is bounded."""


class SentenceSplitter:
    """Cuts streamed text into sentences; see `feed` and `flush`.

    Whitespace inside a sentence becomes one space; no other character is changed or lost.  The
    rules are those of written text: a stop, its closing quotes, a space, and a word that may begin
    a sentence.  A blank line, a heading and a list item end a sentence even without a stop.
    """

    def __init__(self, max_chars: int = MAX_CHARS) -> None:
        self._max_chars = max_chars
        self._ready: list[Sentence] = []
        self._count = 0
        self._sentence = ""
        self._gap = ""
        self._word = ""
        self._line_breaks = 0
        self._begins_line = False
        self._is_open = False
        """Whether it is still unknown if `_word` begins a new sentence."""

    def feed(self, piece: str) -> list[Sentence]:
        """Take the next piece of text and return the sentences that are now certain."""
        for char in piece:
            if char.isspace():
                self._take_space(char)
            else:
                self._take_char(char)
        ready, self._ready = self._ready, []
        return ready

    def flush(self) -> list[Sentence]:
        """Return what is left: the text has ended."""
        self._close_word()
        self._emit(ends_paragraph=True)
        ready, self._ready = self._ready, []
        return ready

    def _take_space(self, char: str) -> None:
        self._close_word()
        if char in LINE_BREAKS:
            self._line_breaks += LINE_BREAKS[char]
            if self._line_breaks >= 2 or HEADING.match(self._sentence):
                self._emit(ends_paragraph=True)
        self._gap = " " if self._sentence else ""

    def _take_char(self, char: str) -> None:
        if self._word and ends_before(self._word, char):
            self._close_word()
            self._gap = ""
        if not self._word:
            self._begins_line = self._line_breaks > 0
            self._line_breaks = 0
            self._is_open = bool(self._sentence)
        self._word += char
        if self._is_open:
            self._settle(is_whole=False)
        if len(self._sentence) + len(self._gap) + len(self._word) > self._max_chars:
            self._cut()

    def _settle(self, is_whole: bool) -> None:
        """Find out whether the word begins a new sentence, if that can be told by now."""
        is_item = self._begins_line and is_list_marker(self._word, is_whole)
        begins = not self._gap or is_item
        if begins is False:
            begins = begins_sentence(self._sentence, self._word, self._begins_line, is_whole)
        if begins is None:
            return
        self._is_open = False
        if begins:
            dash = LAST_DASH.search(self._sentence)  # it opens the next line of a dialogue
            self._sentence = self._sentence[: dash.start()] if dash else self._sentence
            self._emit(ends_paragraph=bool(is_item))
            self._sentence, self._gap = (dash[0].lstrip(), " ") if dash else ("", "")

    def _close_word(self) -> None:
        if not self._word:
            return
        if self._is_open:
            self._settle(is_whole=True)
        self._sentence += self._gap + self._word
        self._gap = self._word = ""

    def _cut(self) -> None:
        """Make a sentence of the first part of one that is too long."""
        if self._is_open:  # between the two is a stop: no better place to cut
            self._is_open = False
            self._emit()
            return
        text = self._sentence + self._gap + self._word
        end = cut_position(text, self._max_chars)
        self._sentence = text[:end].rstrip()
        self._emit()
        self._sentence, self._gap, self._word = text[end:].lstrip().rpartition(" ")

    def _emit(self, ends_paragraph: bool = False) -> None:
        if self._sentence:
            self._ready.append(Sentence(self._count, self._sentence, ends_paragraph))
            self._count += 1
        self._sentence = self._gap = ""


def split(text: str) -> list[Sentence]:
    """Cut a whole text into sentences."""
    splitter = SentenceSplitter()
    return splitter.feed(text) + splitter.flush()
