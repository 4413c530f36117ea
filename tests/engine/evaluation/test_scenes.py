"""Scoring on sticker scenes, with captioners whose score is known beforehand."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from engine.evaluation.scenes import SceneScores, nouns_in, try_scenes, unseen_scenes
from engine.scenes.captions import canonical, references
from engine.schema import Caption, CaptionRequest, Progress
from engine.training.card import TrainingFacts, card

SCENES = 30


class Oracle:
    """Says what it is told to, in order, and of everything after that that it is not sure."""

    def __init__(self, captions: list[str]) -> None:
        self._captions = iter(captions)

    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]:
        for index, _ in enumerate(request.pictures):
            text = next(self._captions, "")
            yield Caption(text or "a guess", 0.9 if text else 0.2, 0.5, bool(text), index=index)


def scored(captions: list[str], **options: object) -> SceneScores:
    *progress, scores = try_scenes(Oracle(captions), scenes=SCENES, patterns=5, **options)
    assert isinstance(scores, SceneScores)
    fractions = [one.fraction for one in progress if one.fraction is not None]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    return scores


def test_a_captioner_that_knows_all_gets_full_marks(tmp_path: Path) -> None:
    photo = tmp_path / "photo.png"
    Image.effect_noise((40, 40), 90).save(photo)
    truth = [references(scene)[-1] for scene, _ in unseen_scenes(SCENES)]
    scores = scored(truth, photos=[photo])
    assert scores.exact == scores.noun_f1 == scores.sure_scenes == 1
    assert scores.captions.bleu_1 == pytest.approx(1)
    assert (scores.patterns, scores.unsure_patterns) == (5, 1)
    assert (scores.photos, scores.unsure_photos) == (1, 1)


def test_a_captioner_that_guesses_gets_none() -> None:
    scores = scored(["a submarine in a meadow"] * SCENES)
    assert scores.exact == 0
    assert scores.noun_f1 < 0.1


def test_half_the_nouns_count_half() -> None:
    """Leaving out every caption of the second half halves the recall, not the precision."""
    truth = [canonical(scene) for scene, _ in unseen_scenes(SCENES)]
    drawn = [len(nouns_in(text)) for text in truth]
    scores = scored(truth[: SCENES // 2])
    assert scores.noun_precision == 1
    assert scores.noun_recall == pytest.approx(sum(drawn[: SCENES // 2]) / sum(drawn))
    assert scores.sure_scenes == 0.5


def test_nouns_are_found_longest_first() -> None:
    assert nouns_in("two police cars, a car and three geese") >= {"police car", "car"}
    assert nouns_in("a teddy bear on a beach") == {"teddy bear"}
    assert nouns_in("something i do not know") == frozenset()


def test_unseen_scenes_repeat_and_are_large() -> None:
    first, second = list(unseen_scenes(3)), list(unseen_scenes(3))
    assert [scene for scene, _ in first] == [scene for scene, _ in second]
    assert all(min(image.size) >= 480 for _, image in first)


def test_the_card_tells_every_figure() -> None:
    scores = scored([canonical(scene) for scene, _ in unseen_scenes(SCENES)])
    text = card(TrainingFacts(640_000, 1.5, 0, 7_300_000, "cpu"), scores)
    assert text.startswith("---\nlicense: mit")
    assert "| whole caption word for word one of the references | 100.0% |" in text
    for name in ("BLEU-4", "METEOR", "CIDEr-D", "F1", "640,000 pictures", "1.5 hours"):
        assert name in text
