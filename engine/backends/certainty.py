"""How sure a model is of what it says of a picture, from the probabilities of its tokens."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Certainty:
    """From where on a captioner is sure: the mean and the least probability of its tokens, and
    the captions by which it says that it does not know."""

    sure_above: float = 0.0
    sure_least_above: float = 0.0
    unknown_captions: frozenset[str] = frozenset()

    @classmethod
    def of(cls, settings: Mapping[str, Any]) -> Certainty:
        """The certainty that a model's settings in the catalogue ask for."""
        return cls(
            settings.get("sure_above", cls.sure_above),
            settings.get("sure_least_above", cls.sure_least_above),
            frozenset(settings.get("unknown_captions", ())),
        )

    def is_sure(self, text: str, confidence: float, least_confidence: float) -> bool:
        """Whether a caption may be believed."""
        return (
            confidence >= self.sure_above
            and least_confidence >= self.sure_least_above
            and text not in self.unknown_captions
        )


def confidences(log_probabilities: Sequence[float]) -> tuple[float, float]:
    """The mean and the least probability (0-1) of a text's tokens, of which there is one or more.

    `log_probabilities` are the model's own, before any rule of decoding changed its scores.
    """
    probabilities = [math.exp(each) for each in log_probabilities]
    return sum(probabilities) / len(probabilities), min(probabilities)
