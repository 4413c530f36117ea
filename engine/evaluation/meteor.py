"""METEOR of captions: words matched exactly, by stem and by synonym, and whether in order.

Denkowski & Lavie 2014, "Meteor Universal: Language Specific Translation Evaluation for Any Target
Language", with the parameters of METEOR 1.5 for English, which the COCO caption toolkit and
nlg-eval run (`meteor-1.5.jar -l en -norm`).  It differs from that program in this:

- no paraphrases (a table of 60 MB), and synonyms only from a WordNet that the user gives;
- no punctuation, and no common nouns and adjectives, among the function words;
- the alignment is the best one; the program's search rounds a match that is not exact down to
  nothing, and so leaves out some of those.

On nlg-eval's example METEOR 1.5 gives 0.295797, without paraphrases 0.282531, and without synonyms
0.267315; this gives 0.282531 with and 0.267315 without synonyms.  On the captions of COCO val2017
(the first of each picture against the next four) the program gives 0.2421, 0.2344 and 0.2281, this
0.2373 and 0.2286.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import astuple, dataclass
from functools import reduce

from engine.evaluation.alignment import Match, align
from engine.evaluation.synonyms import Synonyms
from engine.evaluation.tokens import References, Tokens
from engine.evaluation.words import FUNCTION_WORDS

ALPHA, BETA, GAMMA, DELTA = 0.85, 0.2, 0.6, 0.75
"""How much recall weighs against precision, the shape and the size of the penalty for words out of
order, and how much a content word weighs against a function word."""
WEIGHTS = {Match.EXACT: 1.0, Match.STEM: 0.6, Match.SYNONYM: 0.8}


@dataclass(frozen=True)
class Statistics:
    """What is summed over a set before the score is taken; lengths and matches are weighted."""

    hypothesis_length: float = 0.0
    reference_length: float = 0.0
    hypothesis_matches: float = 0.0
    reference_matches: float = 0.0
    links: int = 0
    chunks: int = 0
    unlinked: int = 0

    def __add__(self, other: Statistics) -> Statistics:
        return Statistics(*map(sum, zip(astuple(self), astuple(other), strict=True)))

    @property
    def score(self) -> float:
        """METEOR, 0-1."""
        if not self.links:
            return 0.0
        precision = self.hypothesis_matches / self.hypothesis_length
        recall = self.reference_matches / self.reference_length
        mean = precision * recall / (ALPHA * precision + (1 - ALPHA) * recall)
        is_whole = self.chunks == 1 and not self.unlinked
        penalty = 0.0 if is_whole else GAMMA * (self.chunks / self.links) ** BETA
        return mean * (1 - penalty)


def meteor(
    hypotheses: Sequence[Tokens], references: Sequence[References], synonyms: Synonyms | None = None
) -> float:
    """METEOR (0-1) of the set: the statistics of each caption with its best reference, summed.

    As in the Java tool a set of several captions counts at least as many chunks as captions, so it
    cannot reach 1.0 even where every caption is word for word a reference.
    """
    pairs = zip(hypotheses, references, strict=True)
    best = (best_statistics(hypothesis, texts, synonyms) for hypothesis, texts in pairs)
    return reduce(Statistics.__add__, best, Statistics()).score


def best_statistics(
    hypothesis: Tokens, references: References, synonyms: Synonyms | None = None
) -> Statistics:
    """The statistics of a caption with the reference that gives it the highest score."""
    words = _unhyphenated(hypothesis)
    candidates = (_statistics(words, _unhyphenated(text), synonyms) for text in references)
    return max(candidates, key=lambda statistics: statistics.score)


def _statistics(hypothesis: Tokens, reference: Tokens, synonyms: Synonyms | None) -> Statistics:
    alignment = align(hypothesis, reference, synonyms)
    links = alignment.links
    return Statistics(
        sum(map(_weight, hypothesis)),
        sum(map(_weight, reference)),
        sum(WEIGHTS[link.match] * _weight(hypothesis[link.hypothesis]) for link in links),
        sum(WEIGHTS[link.match] * _weight(reference[link.reference]) for link in links),
        len(links),
        alignment.chunks,
        len(hypothesis) + len(reference) - 2 * len(links),
    )


def _unhyphenated(tokens: Tokens) -> Tokens:
    return [part for token in tokens for part in token.split("-") if part]


def _weight(word: str) -> float:
    return 1 - DELTA if word in FUNCTION_WORDS else DELTA
