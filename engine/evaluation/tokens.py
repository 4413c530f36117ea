"""How a caption becomes words: one place, so that every figure counts the same words.

Follows what the COCO caption toolkit does before it scores: the Penn Treebank tokenisation of
Stanford's PTBTokenizer, lower-cased, punctuation removed.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import TypeAlias

Tokens: TypeAlias = Sequence[str]
"""The words of one caption, lower-cased, without punctuation."""
References: TypeAlias = Sequence[Tokens]
"""What several people said of one picture."""
Ngrams: TypeAlias = "Counter[tuple[str, ...]]"

_STRAIGHT = str.maketrans(
    {"\u2018": "'", "\u2019": "'", "\u02bc": "'", "\u2013": "-", "\u2014": "-"}
)

_WORD = re.compile(
    r"""
      (?:[^\W\d_]\.){2,}                            # u.s.a.
    | \b(?:mr|mrs|ms|dr|jr|sr|st|ft|mt|ave|blvd|rd)\.  # abbreviations
    | \d+(?:[.,:/-]\d+)+                            # 3.5  1,000  10:30  1/2
    | \w+(?:[&./'-]?\w+)*                           # black-and-white  tub/shower
    | [$€£%&\#@*+=/]                                # signs that are read aloud
    """,
    re.VERBOSE,
)
_CLITIC = re.compile(r"(?<=\w)(n't|'(?:s|m|d|re|ve|ll))$")
_TWO_WORDS = {
    "cannot": ("can", "not"),
    "gonna": ("gon", "na"),
    "gotta": ("got", "ta"),
    "wanna": ("wan", "na"),
    "lemme": ("lem", "me"),
    "gimme": ("gim", "me"),
}


def tokenize(text: str) -> list[str]:
    """The words of a caption: "It's a dog's life." -> it 's a dog 's life."""
    tokens: list[str] = []
    for word in _WORD.findall(text.lower().translate(_STRAIGHT)):
        stem, clitic = _split_clitic(word)
        tokens.extend(_TWO_WORDS.get(stem, (stem,)))
        if clitic:
            tokens.append(clitic)
    return tokens


def ngrams(tokens: Tokens, max_n: int = 4) -> Ngrams:
    """How often each run of 1 to `max_n` words occurs."""
    return Counter(
        tuple(tokens[start : start + n])
        for n in range(1, max_n + 1)
        for start in range(len(tokens) - n + 1)
    )


def _split_clitic(word: str) -> tuple[str, str]:
    match = _CLITIC.search(word)
    return (word[: match.start()], match.group()) if match else (word, "")
