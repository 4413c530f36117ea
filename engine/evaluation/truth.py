"""Does a caption tell what is in the picture: shared words, nouns found and nouns invented."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from engine.evaluation.synonyms import Synonyms
from engine.evaluation.tokens import References, Tokens
from engine.evaluation.words import STOP_WORDS, content_key

Words: TypeAlias = Mapping[str, str]
"""Words of a text: what is the same for all forms of a word, and the form met last."""


class Lexicon:
    """Which words count, and when two are the same.

    `nouns` are the words that name things; without them every word that is no stop word counts.
    Forms of one word are the same (dog, dogs), and so are its `synonyms`, where those are given.
    """

    def __init__(
        self, nouns: Collection[str] | None = None, synonyms: Synonyms | None = None
    ) -> None:
        self._nouns = None if nouns is None else frozenset(map(content_key, nouns))
        self._synonyms = synonyms

    def words(self, tokens: Tokens) -> Words:
        """The words of a caption that count."""
        words = {content_key(token): token for token in tokens if token not in STOP_WORDS}
        if self._nouns is None:
            return words
        return {key: word for key, word in words.items() if key in self._nouns}

    def shared(self, words: Words, others: Words) -> Words:
        """Those of `words` that `others` have too."""
        return {
            key: word
            for key, word in words.items()
            if key in others or self._is_synonym_of_any(word, others)
        }

    def _is_synonym_of_any(self, word: str, others: Words) -> bool:
        synonyms = self._synonyms
        return synonyms is not None and any((word, other) in synonyms for other in others.values())


@dataclass(frozen=True)
class NounScores:
    """How many of the nouns in captions are true, and how many of those to be said are said.

    `precision` is the share of the nouns said that a reference names too; `recall` the share of
    the nouns that at least half of the references name which the caption says; both over all
    captions together, `f1` their harmonic mean.  `inventing` is the share of captions with a noun
    that no reference names (Rohrbach et al. 2018, "Object Hallucination in Image Captioning", where
    it is CHAIR_s and 1 - precision is CHAIR_i).
    """

    precision: float
    recall: float
    f1: float
    inventing: float


def is_false(hypothesis: Tokens, references: References, lexicon: Lexicon) -> bool:
    """Whether a caption has no word that counts in common with any reference.

    A caption with no such word at all is false too: it has said nothing that is true.
    """
    named = _union(map(lexicon.words, references))
    return not lexicon.shared(lexicon.words(hypothesis), named)


def noun_scores(
    hypotheses: Sequence[Tokens], references: Sequence[References], lexicon: Lexicon
) -> NounScores:
    """Score the nouns of a set of captions; a figure of nothing is 0."""
    said = true = expected = found = inventing = 0
    for hypothesis, texts in zip(hypotheses, references, strict=True):
        nouns, of_texts = lexicon.words(hypothesis), [lexicon.words(text) for text in texts]
        named = _union(of_texts)
        confirmed = lexicon.shared(nouns, named)
        agreed = {key: word for key, word in named.items() if _is_agreed(key, of_texts)}
        said += len(nouns)
        true += len(confirmed)
        expected += len(agreed)
        found += len(lexicon.shared(agreed, nouns))
        inventing += len(confirmed) < len(nouns)
    precision, recall = _ratio(true, said), _ratio(found, expected)
    f1 = _ratio(2 * precision * recall, precision + recall)
    return NounScores(precision, recall, f1, _ratio(inventing, len(hypotheses)))


def _union(texts: Iterable[Words]) -> Words:
    return {key: word for words in texts for key, word in words.items()}


def _is_agreed(key: str, texts: Sequence[Words]) -> bool:
    return 2 * sum(key in words for words in texts) >= len(texts)


def _ratio(part: float, whole: float) -> float:
    return part / whole if whole else 0.0
