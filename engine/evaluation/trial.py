"""A captioner tried on a set of pictures: its captions, with progress while they are made."""

from __future__ import annotations

from collections.abc import Callable, Collection, Generator, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from engine.errors import BadInput, BadPicture
from engine.evaluation.captions import CaptionScores, Prediction, score
from engine.evaluation.datasets import Example
from engine.evaluation.synonyms import Synonyms
from engine.schema import Caption, Captioner, CaptionOptions, CaptionRequest, Progress
from engine.timing import Timed

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True)
class Trial:
    """What the captioner said of each example that could be opened, in their order."""

    examples: tuple[Example, ...]
    predictions: tuple[Prediction, ...]
    seconds: float
    """How long captioning took, opening the pictures not counted."""
    unreadable: tuple[str, ...] = ()
    """Of each picture that could not be opened, the sentence that says why."""

    def scores(
        self, *, synonyms: Synonyms | None = None, nouns: Collection[str] | None = None
    ) -> CaptionScores:
        """All figures; see `engine.evaluation.captions.score`."""
        references = [example.references for example in self.examples]
        return score(self.predictions, references, synonyms=synonyms, nouns=nouns)


def try_captioner(
    captioner: Captioner,
    examples: Sequence[Example],
    open_picture: Callable[[Path], Image],
    *,
    options: CaptionOptions = CaptionOptions(),
    batch_size: int = 8,
) -> Generator[Progress | Trial, None, None]:
    """Caption every example: progress after each step, at the end the Trial.

    A picture that `open_picture` refuses with BadPicture is left out and told in the Trial.  To
    stop half-way, close the generator.  Raises BadInput where no picture can be opened.
    """
    tried: list[Example] = []
    predictions: list[Prediction] = []
    unreadable: list[str] = []
    seconds = 0.0
    for start in range(0, len(examples), batch_size):
        batch, images = _opened(examples[start : start + batch_size], open_picture, unreadable)
        captions: dict[int, Caption] = {}
        if images:
            with closing(Timed(captioner.run(CaptionRequest(images, options)))) as items:
                for item in items:
                    if isinstance(item, Caption):
                        captions[item.index] = item
                    yield Progress(start / len(examples))
            seconds += items.seconds
        tried.extend(batch)
        predictions.extend(_prediction(captions[index]) for index in range(len(batch)))
        done = min(start + batch_size, len(examples))
        yield Progress(done / len(examples), f"{done} of {len(examples)} pictures")
    if not tried:
        raise BadInput("None of the pictures can be opened.", "Look at what the folder holds.")
    yield Trial(tuple(tried), tuple(predictions), seconds, tuple(unreadable))


def _opened(
    examples: Sequence[Example], open_picture: Callable[[Path], Image], unreadable: list[str]
) -> tuple[list[Example], tuple[Image, ...]]:
    """The examples that can be opened, with their pixels; the others' errors go to `unreadable`."""
    opened, images = [], []
    for example in examples:
        try:
            images.append(open_picture(example.picture_path))
        except BadPicture as error:
            unreadable.append(error.message)
        else:
            opened.append(example)
    return opened, tuple(images)


def _prediction(caption: Caption) -> Prediction:
    return Prediction(caption.text, caption.is_sure, caption.confidence)
