"""BLEU-1 to BLEU-4 of a whole set, as the COCO caption toolkit counts them.

Papineni et al. 2002, "BLEU: a Method for Automatic Evaluation of Machine Translation": clipped
n-gram precision over the set, times a penalty where captions are shorter than the references.
The reference length is the closest one (of two equally close, the shorter).
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence

from engine.evaluation.tokens import Ngrams, References, Tokens, ngrams

MAX_N = 4


def bleu(hypotheses: Sequence[Tokens], references: Sequence[References]) -> tuple[float, ...]:
    """BLEU-1, -2, -3 and -4 (0-1) of the set, not smoothed: without a single common 4-gram in the
    whole set BLEU-4 is 0."""
    correct, total = [0] * MAX_N, [0] * MAX_N
    hypothesis_length = reference_length = 0
    for hypothesis, texts in zip(hypotheses, references, strict=True):
        hypothesis_length += len(hypothesis)
        reference_length += _closest_length(len(hypothesis), texts)
        for ngram, count in _clipped(hypothesis, texts).items():
            correct[len(ngram) - 1] += count
        for n in range(1, MAX_N + 1):
            total[n - 1] += max(0, len(hypothesis) - n + 1)
    penalty = _brevity_penalty(hypothesis_length, reference_length)
    return tuple(penalty * _geometric_mean(correct[:n], total[:n]) for n in range(1, MAX_N + 1))


def _clipped(hypothesis: Tokens, references: References) -> Ngrams:
    """The caption's n-grams, each at most as often as the reference that has most of it."""
    allowed: Ngrams = Counter()
    for reference in references:
        allowed |= ngrams(reference, MAX_N)
    return ngrams(hypothesis, MAX_N) & allowed


def _closest_length(length: int, references: References) -> int:
    return min((abs(len(text) - length), len(text)) for text in references)[1]


def _brevity_penalty(hypothesis_length: int, reference_length: int) -> float:
    if hypothesis_length >= reference_length:
        return 1.0
    return math.exp(1 - reference_length / hypothesis_length) if hypothesis_length else 0.0


def _geometric_mean(correct: Sequence[int], total: Sequence[int]) -> float:
    if not all(correct):
        return 0.0
    return math.prod(c / t for c, t in zip(correct, total, strict=True)) ** (1 / len(correct))
