"""How well a captioner knows sticker scenes, and how well it knows what it does not know."""

from __future__ import annotations

import random
import re
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.evaluation.captions import CaptionScores, Prediction, score
from engine.evaluation.synonyms import Synonyms
from engine.scenes.captions import references
from engine.scenes.render import render
from engine.scenes.sample import random_scene
from engine.scenes.schema import Scene
from engine.scenes.vocabulary import vocabulary
from engine.schema import Caption, Captioner, CaptionRequest, Progress
from engine.timing import Timed
from engine.training.negatives import negative

if TYPE_CHECKING:
    from PIL.Image import Image

SIZES_PX = ((512, 512), (640, 480), (480, 640), (1024, 768))
BATCH = 25


@dataclass(frozen=True)
class SceneScores:
    """Figures over unseen scenes, and over pictures that show none.

    `exact` is the share of captions that are word for word one of the references; the noun
    figures compare the nouns said with those drawn.  `unsure_photos` and `unsure_patterns` are
    the shares of other pictures of which the captioner said that it is not sure.
    """

    captions: CaptionScores
    exact: float
    noun_precision: float
    noun_recall: float
    noun_f1: float
    sure_scenes: float
    patterns: int
    unsure_patterns: float
    photos: int
    unsure_photos: float

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)


def unseen_scenes(count: int, seed: int = 0) -> Iterator[tuple[Scene, Image]]:
    """Scenes and their pictures from seeds that training never draws from."""
    for number in range(count):
        rng = random.Random(f"unseen/{seed}/{number}")
        scene = random_scene(rng)
        width_px, height_px = rng.choice(SIZES_PX)
        yield scene, render(scene, width_px, height_px, rng.getrandbits(32))


def try_scenes(
    captioner: Captioner,
    *,
    scenes: int = 1000,
    patterns: int = 100,
    photos: Sequence[Path] = (),
    seed: int = 0,
    synonyms: Synonyms | None = None,
) -> Iterator[Progress | SceneScores]:
    """Caption unseen scenes, drawn patterns and `photos`; progress, then the scores."""
    total = scenes + patterns + len(photos)
    known: list[tuple[Scene, Caption]] = []
    others: list[Caption] = []
    source = unseen_scenes(scenes, seed)
    for start in range(0, scenes, BATCH):
        batch = [next(source) for _ in range(min(BATCH, scenes - start))]
        captions = yield from _captions(captioner, [image for _, image in batch])
        known += zip((scene for scene, _ in batch), captions, strict=True)
        yield Progress(len(known) / total, "scenes")
    pictures: list[Image | Path] = [*_patterns(patterns, seed), *photos]
    for start in range(0, len(pictures), BATCH):
        images = [_opened(one) for one in pictures[start : start + BATCH]]
        others += yield from _captions(captioner, images)
        yield Progress((scenes + len(others)) / total, "other pictures")
    yield _scores(known, others[:patterns], others[patterns:], synonyms)


def nouns_in(caption: str) -> frozenset[str]:
    """The nouns of the vocabulary, in the singular, that a caption names."""
    pattern, singulars = _noun_pattern()
    return frozenset(singulars[word] for word in pattern.findall(caption))


@lru_cache(maxsize=1)
def _noun_pattern() -> tuple[re.Pattern[str], dict[str, str]]:
    singulars = {
        form: noun.singular for noun in vocabulary().nouns for form in (noun.singular, noun.plural)
    }
    longest_first = sorted(map(re.escape, singulars), key=len, reverse=True)
    return re.compile(rf"\b(?:{'|'.join(longest_first)})\b"), singulars


def _patterns(count: int, seed: int) -> Iterator[Image]:
    for number in range(count):
        yield negative(random.Random(f"unseen pattern/{seed}/{number}"), 384)


def _opened(picture: Image | Path) -> Image:
    from engine.images.opening import open_picture

    if isinstance(picture, Path):
        return open_picture(picture, name=picture.name).image
    return picture


def _captions(
    captioner: Captioner, images: Sequence[Image]
) -> Generator[Progress, None, list[Caption]]:
    found: dict[int, Caption] = {}
    with closing(Timed(captioner.run(CaptionRequest(tuple(images))))) as items:
        for item in items:
            if isinstance(item, Caption):
                found[item.index] = item
            yield Progress()
    return [found[index] for index in range(len(images))]


def _scores(
    known: list[tuple[Scene, Caption]],
    patterns: list[Caption],
    photos: list[Caption],
    synonyms: Synonyms | None,
) -> SceneScores:
    texts = [references(scene) for scene, _ in known]
    predictions = [Prediction(one.text, one.is_sure, one.confidence) for _, one in known]
    said = [nouns_in(caption.text) for _, caption in known]
    drawn = [frozenset(sticker.noun for sticker in scene.stickers) for scene, _ in known]
    right = sum(len(one & other) for one, other in zip(said, drawn, strict=True))
    precision = right / max(1, sum(map(len, said)))
    recall = right / max(1, sum(map(len, drawn)))
    return SceneScores(
        captions=score(predictions, texts, synonyms=synonyms),
        exact=_share(one.text in text for (_, one), text in zip(known, texts, strict=True)),
        noun_precision=precision,
        noun_recall=recall,
        noun_f1=2 * precision * recall / max(1e-9, precision + recall),
        sure_scenes=_share(caption.is_sure for _, caption in known),
        patterns=len(patterns),
        unsure_patterns=_share(not caption.is_sure for caption in patterns),
        photos=len(photos),
        unsure_photos=_share(not caption.is_sure for caption in photos),
    )


def _share(answers: Iterable[bool]) -> float:
    values = list(answers)
    return sum(values) / len(values) if values else 0.0
