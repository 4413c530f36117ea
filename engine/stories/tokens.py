"""A caption as words, and what the small ones among them are."""

from __future__ import annotations

import re

from engine.stories.lexicon import Lexicon
from engine.stories.phrases import NUMBERS

_TOKEN = re.compile(r"[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'\-]*|\d+|[,.;:!?]")
_LONGEST_SMALL = 6
_HOW_MUCH = ("very", "really", "quite", "so", "too", "rather", "pretty")
_TYPED = {"it's": "its"}


class Tokens:
    """The words of one caption in small letters, punctuation marks among them."""

    def __init__(self, text: str, lexicon: Lexicon) -> None:
        self._lexicon = lexicon
        self.spelled = _TOKEN.findall(text.replace("’", "'"))
        """As they were written."""
        self.words = [_TYPED.get(token.lower(), token.lower()) for token in self.spelled]

    def __len__(self) -> int:
        return len(self.words)

    def phrase(self, at: int, length: int) -> str:
        """The words from `at` on, joined."""
        return " ".join(self.words[at : at + length])

    def preposition_length(self, at: int) -> int:
        """How many words a preposition of several takes here: 3 for "on top of", else 0."""
        for length in range(_LONGEST_SMALL, 1, -1):
            if self.phrase(at, length) in self._lexicon.small["prepositions"]:
                return length
        return 0

    def is_adverb(self, at: int) -> bool:
        """Whether the word only says how much: "very", "extremely"."""
        word = self.words[at]
        return word in _HOW_MUCH or (word.endswith("ly") and not self._lexicon.knows(word))

    def is_small(self, at: int) -> bool:
        """Whether no noun phrase goes on here: a mark, a function word, an adverb."""
        word, small = self.words[at], self._lexicon.small
        return (
            not word[0].isalnum()
            or any(word in small[kind] for kind in _SMALL_KINDS)
            or self.is_adverb(at)
        )

    def leads_on(self, at: int) -> bool:
        """Whether a small word stands here, or the end."""
        return at >= len(self) or self.is_small(at) or self.preposition_length(at) > 0

    def determiner(self, at: int) -> tuple[str, int]:
        """The words before a noun that say which or how many, and where they end."""
        small = self._lexicon.small
        for length in range(_LONGEST_SMALL, 1, -1):
            phrase = self.phrase(at, length)
            if phrase in small["groups"] or phrase in small["determiners"]:
                number, after = self.determiner(at + length)
                return (number, after) if number in NUMBERS else (phrase, at + length)
        words: list[str] = []
        while at < len(self) and (
            self.words[at] in small["determiners"]
            or self.words[at] in small["possessives"]
            or self.words[at] in self._lexicon.numbers
        ):
            words.append(self._in_letters(self.words[at]))
            at += 1
        return " ".join(words), at

    def name_ends(self, start: int) -> int:
        """Where a proper name that begins here ends: capitalised words that no list knows."""
        at = start
        while at < len(self) and self._is_name(at):
            at += 1
        is_noun_next = at < len(self) and self._lexicon.noun(self.words[at]) is not None
        return start if is_noun_next else at

    def _in_letters(self, word: str) -> str:
        number = self._lexicon.numbers.get(word, 0)
        if not word.isdigit() or not 1 <= number <= len(NUMBERS) + 1:
            return word
        return "one" if number == 1 else NUMBERS[number - 2]

    def _is_name(self, at: int) -> bool:
        token, word = self.spelled[at], self.words[at]
        is_capital = token[0].isupper() and not token.isupper()
        if not is_capital or "'" in word or self._lexicon.knows(word):
            return False
        if at:
            return self.words[at - 1] not in self._lexicon.small["determiners"]
        following = self.words[1] if len(self) > 1 else ""
        return (
            following in ("and", "is", "has", "with")
            or self._lexicon.participle(following) is not None
            or (self.spelled[1:2] != [] and self._is_name(1))
        )


_SMALL_KINDS = ("prepositions", "others", "determiners", "possessives")
