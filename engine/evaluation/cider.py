"""CIDEr-D of captions: do they say what people say of this picture and not of every picture.

Vedantam et al. 2015, "CIDEr: Consensus-based Image Description Evaluation": the cosine of n-gram
vectors weighted by how rare an n-gram is among the pictures of the set.  What the COCO caption
toolkit and nlg-eval print as "CIDEr" is the paper's CIDEr-D (clipped counts, a Gaussian penalty on
the difference in length, times 10), except that they do not stem; so is this.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from engine.evaluation.tokens import Ngrams, References, Tokens, ngrams

MAX_N = 4
SIGMA = 6.0
_Vector: TypeAlias = dict[tuple[str, ...], float]


@dataclass(frozen=True)
class _Text:
    """A text as one TF-IDF vector of all its n-grams; `norms` has one length for each n."""

    weights: _Vector
    norms: tuple[float, ...]
    length: int


def cider_d(hypotheses: Sequence[Tokens], references: Sequence[References]) -> list[float]:
    """CIDEr-D of each caption, from 0 to 10; the set's own figure is their mean.

    How rare an n-gram is comes from the references of this set, so figures of different sets
    cannot be compared, and in a set of one picture nothing is rare: the score is 0.
    """
    counted = [[ngrams(text, MAX_N) for text in texts] for texts in references]
    rarity = _Rarity(counted)
    return [
        _score(
            rarity.weigh(ngrams(hypothesis, MAX_N), len(hypothesis)),
            [rarity.weigh(counts, len(text)) for counts, text in zip(images, texts, strict=True)],
        )
        for hypothesis, texts, images in zip(hypotheses, references, counted, strict=True)
    ]


class _Rarity:
    """Inverse document frequency; a document is all that was said of one picture."""

    def __init__(self, references: Sequence[Sequence[Ngrams]]) -> None:
        pictures = Counter(ngram for texts in references for ngram in set().union(*texts))
        self._of_unseen = math.log(max(1, len(references)))
        self._idf = {ngram: self._of_unseen - math.log(n) for ngram, n in pictures.items()}

    def weigh(self, counts: Ngrams, length: int) -> _Text:
        weights = {
            ngram: count * self._idf.get(ngram, self._of_unseen) for ngram, count in counts.items()
        }
        squares = [0.0] * MAX_N
        for ngram, weight in weights.items():
            squares[len(ngram) - 1] += weight * weight
        return _Text(weights, tuple(map(math.sqrt, squares)), length)


def _score(hypothesis: _Text, references: Sequence[_Text]) -> float:
    return 10 * sum(_similarity(hypothesis, text) for text in references) / len(references)


def _similarity(hypothesis: _Text, reference: _Text) -> float:
    """The cosines for n = 1 to 4, averaged; 0-1."""
    dots = [0.0] * MAX_N
    for ngram in hypothesis.weights.keys() & reference.weights.keys():
        weight = reference.weights[ngram]
        dots[len(ngram) - 1] += min(hypothesis.weights[ngram], weight) * weight
    cosines = (
        dot / (norm * other) if norm and other else 0.0
        for dot, norm, other in zip(dots, hypothesis.norms, reference.norms, strict=True)
    )
    difference = hypothesis.length - reference.length
    return math.exp(-(difference**2) / (2 * SIGMA**2)) * sum(cosines) / MAX_N
