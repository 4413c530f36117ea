"""ROUGE-L of a caption, as the COCO caption toolkit counts it.

Lin 2004, "ROUGE: A Package for Automatic Evaluation of Summaries": the longest common subsequence
of caption and reference, as an F-measure that weighs recall beta = 1.2 times as much as precision.
"""

from __future__ import annotations

from engine.evaluation.tokens import References, Tokens

BETA = 1.2


def rouge_l(hypothesis: Tokens, references: References) -> float:
    """ROUGE-L (0-1): the best precision and the best recall, of whichever reference each."""
    lengths = [longest_common_subsequence(hypothesis, text) for text in references]
    if not any(lengths):
        return 0.0
    precision = max(lengths) / len(hypothesis)
    recall = max(
        length / len(text) for length, text in zip(lengths, references, strict=True) if text
    )
    return (1 + BETA**2) * precision * recall / (recall + BETA**2 * precision)


def longest_common_subsequence(first: Tokens, second: Tokens) -> int:
    """How many words the two have in common in the same order, not necessarily side by side."""
    row = [0] * (len(second) + 1)
    for word in first:
        diagonal = 0
        for column, other in enumerate(second, start=1):
            above = row[column]
            row[column] = diagonal + 1 if word == other else max(above, row[column - 1])
            diagonal = above
    return row[-1]
