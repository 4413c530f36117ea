"""All figures of a set, and the published ones."""

import json
import random
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from engine.evaluation.captions import CaptionScores, Prediction, score
from engine.evaluation.synonyms import Synonyms

REFERENCES = [
    ["A dog runs on the grass.", "A brown dog is running."],
    ["A cat sleeps on a sofa.", "A cat on a couch."],
    ["Two boats on a lake.", "Boats float on the water."],
]
WORDS = ["a", "the", "dog", "dogs", "cat", "red", "runs", "on", "grass", "sofa"]
texts = st.lists(st.sampled_from(WORDS), min_size=1, max_size=8).map(" ".join)
pictures = st.lists(
    st.tuples(texts, st.lists(texts, min_size=1, max_size=3)), min_size=1, max_size=5
)

seeded = settings(max_examples=50, deadline=None, derandomize=True)


def scored(rows: list[tuple[str, list[str]]]) -> CaptionScores:
    return score([Prediction(text) for text, _ in rows], [texts for _, texts in rows])


def test_captions_that_are_references_are_as_good_as_can_be() -> None:
    scores = scored([(texts[0], texts[:1]) for texts in REFERENCES])
    assert (scores.bleu_1, scores.bleu_4, scores.rouge_l) == pytest.approx((1, 1, 1))
    assert scores.cider_d == pytest.approx(10)
    assert (scores.sure, scores.sure_and_exact, scores.sure_and_false) == (3, 3, 0)


def test_one_caption_that_is_its_reference_has_a_meteor_of_one() -> None:
    assert scored([("a dog runs", ["a dog runs"])]).meteor == pytest.approx(1)


@seeded
@given(pictures)
def test_every_figure_is_within_its_bounds(rows: list[tuple[str, list[str]]]) -> None:
    scores = scored(rows)
    for figure in (
        *(scores.bleu_1, scores.bleu_2, scores.bleu_3, scores.bleu_4),
        *(scores.rouge_l, scores.meteor, scores.cider_d / 10),
    ):
        assert -1e-9 <= figure <= 1 + 1e-9
    assert scores.bleu_1 + 1e-9 >= scores.bleu_4


@seeded
@given(pictures, st.integers())
def test_the_order_of_the_pictures_does_not_matter(
    rows: list[tuple[str, list[str]]], seed: int
) -> None:
    shuffled = random.Random(seed).sample(rows, len(rows))
    assert scored(shuffled).as_dict() == pytest.approx(scored(rows).as_dict())


@seeded
@given(pictures)
def test_the_order_of_the_references_does_not_matter_to_most_figures(
    rows: list[tuple[str, list[str]]],
) -> None:
    """METEOR may take either of two references that are as good, with other lengths to sum."""
    straight, turned = scored(rows), scored([(text, texts[::-1]) for text, texts in rows])
    assert replace(turned, meteor=0).as_dict() == pytest.approx(
        replace(straight, meteor=0).as_dict()
    )


def test_how_often_a_captioner_was_sure_and_wrong_is_told() -> None:
    predictions = [
        Prediction("A dog runs on the grass", is_sure=True, confidence=0.9),
        Prediction("A plate of pasta", is_sure=True, confidence=0.6),
        Prediction("A green field", is_sure=False, confidence=0.3),
    ]
    scores = score(predictions, REFERENCES)
    assert (scores.captions, scores.sure) == (3, 2)
    assert (scores.sure_and_false, scores.sure_and_exact) == (1, 1)
    assert scores.mean_confidence == pytest.approx(0.6)


def test_an_empty_caption_is_scored_like_any_other() -> None:
    scores = score([Prediction("")], [["a dog"]])
    assert (scores.bleu_1, scores.rouge_l, scores.meteor, scores.cider_d) == (0, 0, 0, 0)
    assert scores.sure_and_false == 1


@pytest.mark.parametrize(("predictions", "references"), [([], []), ([Prediction("a")], [[]])])
def test_nothing_to_compare_with_is_an_error(
    predictions: list[Prediction], references: list[list[str]]
) -> None:
    with pytest.raises(ValueError, match="reference"):
        score(predictions, references)


def test_the_table_says_which_stages_meteor_had() -> None:
    without = score([Prediction("a couch")], [["a sofa"]])
    synonyms = Synonyms({"sofa": frozenset({"1"}), "couch": frozenset({"1"})})
    with_them = score([Prediction("a couch")], [["a sofa"]], synonyms=synonyms)
    assert "METEOR (exact, stem; no synonyms)" in dict(without.as_table())
    assert "METEOR (exact, stem, synonym)" in dict(with_them.as_table())
    assert with_them.meteor > without.meteor


def test_the_table_counts_in_words_a_reader_understands() -> None:
    predictions = [Prediction("a dog"), Prediction("a cat", is_sure=False)]
    rows = dict(score(predictions, [["a dog"], ["a dog"]], nouns=["dog", "cat"]).as_table())
    assert rows["Sure"] == "1 of 2 (50.0%)"
    assert rows["Sure and false"] == "0 of 1 (0.0%)"
    assert rows["Nouns, precision"] == "0.500"


def test_nobody_sure_is_no_division_by_zero() -> None:
    rows = dict(score([Prediction("a dog", is_sure=False)], [["a dog"]]).as_table())
    assert rows["Sure and false"] == "0 of 0"


def test_the_table_is_markdown_too() -> None:
    lines = score([Prediction("a dog")], [["a dog"]]).as_markdown().splitlines()
    assert lines[:3] == ["| Figure | Value |", "|---|---:|", "| Captions | 1 |"]


def test_the_figures_are_json() -> None:
    figures = score([Prediction("a dog")], [["a dog"]], nouns=["dog"]).as_dict()
    assert json.loads(json.dumps(figures))["nouns"]["f1"] == 1


@pytest.mark.shared
def test_agrees_with_the_published_example_of_nlg_eval(shared_data: Path) -> None:
    folder = shared_data / "metrics"
    hypotheses, first, second = (
        [line for line in (folder / name).read_text().splitlines() if line]
        for name in ("hyp.txt", "ref1.txt", "ref2.txt")
    )
    scores = score(
        [Prediction(text) for text in hypotheses],
        list(zip(first, second, strict=True)),
        synonyms=Synonyms.read(folder / "oewn_lemma_synsets.tsv.gz"),
    )
    bleus = (scores.bleu_1, scores.bleu_2, scores.bleu_3, scores.bleu_4)
    assert bleus == pytest.approx((0.55, 0.428174, 0.284043, 0.201143), abs=1e-6)
    assert scores.rouge_l == pytest.approx(0.522104, abs=1e-6)
    assert scores.cider_d == pytest.approx(1.242192, abs=1e-6)
    meteor_1_5_without_paraphrases = 0.282531
    assert scores.meteor == pytest.approx(meteor_1_5_without_paraphrases, abs=1e-6)


@pytest.mark.shared
def test_people_agree_with_each_other_and_not_about_another_picture(shared_data: Path) -> None:
    """The first caption of each photograph against the other four, then against the next one's."""
    lines = (shared_data / "photos" / "captions.jsonl").read_text().splitlines()
    captions = [json.loads(line)["captions"] for line in lines]
    predictions = [Prediction(texts[0]) for texts in captions]
    references = [texts[1:] for texts in captions]
    own = score(predictions, references)
    of_another = score(predictions[1:] + predictions[:1], references)
    assert 0.7 < own.cider_d < 1.5
    assert of_another.cider_d < 0.1
    assert own.sure_and_false <= 0.02 * own.sure
    assert of_another.sure_and_false >= 0.7 * of_another.sure
