"""All figures of a captioner over a set: one call, and a table of the result."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import asdict, dataclass
from typing import Any

from engine.evaluation.bleu import bleu
from engine.evaluation.cider import cider_d
from engine.evaluation.meteor import meteor
from engine.evaluation.rouge import rouge_l
from engine.evaluation.synonyms import Synonyms
from engine.evaluation.tokens import tokenize
from engine.evaluation.truth import Lexicon, NounScores, is_false, noun_scores


@dataclass(frozen=True)
class Prediction:
    """What a captioner said of a picture, and how sure it was; `confidence` is 0-1."""

    text: str
    is_sure: bool = True
    confidence: float = 1.0


@dataclass(frozen=True)
class CaptionScores:
    """How good captions are against what people said of the same pictures.

    All but the counts are 0-1, CIDEr-D 0-10.  BLEU, ROUGE-L, METEOR and CIDEr-D are of all
    captions, sure or not.  A caption is false when it has no noun (where a vocabulary of nouns was
    given; else no content word) in common with any reference, exact when it is word for word one
    of them.
    """

    captions: int
    bleu_1: float
    bleu_2: float
    bleu_3: float
    bleu_4: float
    rouge_l: float
    meteor: float
    cider_d: float
    has_synonyms: bool
    sure: int
    sure_and_false: int
    sure_and_exact: int
    mean_confidence: float
    nouns: NounScores | None = None

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    def as_table(self) -> list[tuple[str, str]]:
        """Rows of a name and a figure, the headline first."""
        stages = "exact, stem, synonym" if self.has_synonyms else "exact, stem; no synonyms"
        rows = [
            ("Captions", str(self.captions)),
            ("CIDEr-D", f"{self.cider_d:.3f}"),
            *((f"BLEU-{n}", f"{getattr(self, f'bleu_{n}'):.3f}") for n in range(1, 5)),
            ("ROUGE-L", f"{self.rouge_l:.3f}"),
            (f"METEOR ({stages})", f"{self.meteor:.3f}"),
            ("Sure", _share(self.sure, self.captions)),
            ("Sure and false", _share(self.sure_and_false, self.sure)),
            ("Sure and word for word", _share(self.sure_and_exact, self.sure)),
            ("Mean confidence", f"{self.mean_confidence:.3f}"),
        ]
        if self.nouns is not None:
            rows += [
                ("Nouns, precision", f"{self.nouns.precision:.3f}"),
                ("Nouns, recall", f"{self.nouns.recall:.3f}"),
                ("Nouns, F1", f"{self.nouns.f1:.3f}"),
                ("Captions that invent a noun", f"{self.nouns.inventing:.1%}"),
            ]
        return rows

    def as_markdown(self) -> str:
        """The table for a README or a model card."""
        rows = (f"| {name} | {figure} |" for name, figure in self.as_table())
        return "\n".join(("| Figure | Value |", "|---|---:|", *rows))


def score(
    predictions: Sequence[Prediction],
    references: Sequence[Sequence[str]],
    *,
    synonyms: Synonyms | None = None,
    nouns: Collection[str] | None = None,
) -> CaptionScores:
    """Score one prediction a picture against the texts people wrote of it, in the same order.

    `synonyms` turn METEOR's synonym stage on; `nouns` are words that name things, and turn the
    figures of nouns on.  Raises ValueError where a picture has no reference, there is no picture
    at all, or the two are not of one length.
    """
    if not predictions or not all(references):
        raise ValueError("every picture needs a reference, and there must be a picture")
    hypotheses = [tokenize(prediction.text) for prediction in predictions]
    texts = [[tokenize(text) for text in of_picture] for of_picture in references]
    blues = bleu(hypotheses, texts)
    rouges = [rouge_l(hypothesis, one) for hypothesis, one in zip(hypotheses, texts, strict=True)]
    lexicon = Lexicon(nouns, synonyms)
    sure = [
        (hypothesis, one)
        for hypothesis, one, prediction in zip(hypotheses, texts, predictions, strict=True)
        if prediction.is_sure
    ]
    return CaptionScores(
        captions=len(predictions),
        bleu_1=blues[0],
        bleu_2=blues[1],
        bleu_3=blues[2],
        bleu_4=blues[3],
        rouge_l=_mean(rouges),
        meteor=meteor(hypotheses, texts, synonyms),
        cider_d=_mean(cider_d(hypotheses, texts)),
        has_synonyms=synonyms is not None,
        sure=len(sure),
        sure_and_false=sum(is_false(hypothesis, one, lexicon) for hypothesis, one in sure),
        sure_and_exact=sum(hypothesis in one for hypothesis, one in sure),
        mean_confidence=_mean([prediction.confidence for prediction in predictions]),
        nouns=None if nouns is None else noun_scores(hypotheses, texts, lexicon),
    )


def _mean(figures: Sequence[float]) -> float:
    return sum(figures) / len(figures)


def _share(part: int, whole: int) -> str:
    return f"{part} of {whole} ({part / whole:.1%})" if whole else "0 of 0"
