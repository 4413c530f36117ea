"""A captioner is tried on a set, in batches, with progress, and can be stopped."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import BadInput, BadPicture
from engine.evaluation.captions import Prediction
from engine.evaluation.datasets import Example
from engine.evaluation.trial import Trial, try_captioner
from engine.schema import Caption, CaptionOptions, CaptionRequest, Progress

COLOURS = {"red": (255, 0, 0), "green": (0, 255, 0), "blue": (0, 0, 255)}


class ColourCaptioner:
    """Names the colour of a plain picture; sure of all but blue."""

    def __init__(self) -> None:
        self.requests: list[CaptionRequest] = []
        self.is_stopped = False

    def run(self, request: CaptionRequest) -> Iterator[Progress | Caption]:
        self.requests.append(request)
        try:
            yield Progress(0.5)
            for index, picture in enumerate(request.pictures):
                name = {rgb: name for name, rgb in COLOURS.items()}[picture.getpixel((0, 0))]
                yield Caption(f"a {name} square", 0.9, 0.8, name != "blue", index=index)
        except GeneratorExit:
            self.is_stopped = True
            raise


def open_plain(path: Path) -> Image.Image:
    if path.stem not in COLOURS:
        raise BadPicture(f"{path.name} is no picture.")
    return Image.new("RGB", (2, 2), COLOURS[path.stem])


def examples(*names: str) -> list[Example]:
    return [Example(Path(f"{name}.png"), (f"a {name} square on a wall",)) for name in names]


def tried(*names: str, batch_size: int = 2) -> Trial:
    *steps, trial = try_captioner(
        ColourCaptioner(), examples(*names), open_plain, batch_size=batch_size
    )
    assert isinstance(trial, Trial)
    assert all(isinstance(step, Progress) for step in steps)
    return trial


@pytest.mark.parametrize("batch_size", [1, 2, 8])
def test_every_picture_gets_its_own_caption_whatever_the_batch(batch_size: int) -> None:
    trial = tried("red", "blue", "green", batch_size=batch_size)
    assert trial.predictions == (
        Prediction("a red square", is_sure=True, confidence=0.9),
        Prediction("a blue square", is_sure=False, confidence=0.9),
        Prediction("a green square", is_sure=True, confidence=0.9),
    )
    assert trial.examples == tuple(examples("red", "blue", "green"))


def test_a_picture_that_cannot_be_opened_is_left_out_and_told() -> None:
    trial = tried("red", "letter", "blue", "note", "memo")
    assert [example.picture_path.stem for example in trial.examples] == ["red", "blue"]
    assert [prediction.text for prediction in trial.predictions] == [
        "a red square",
        "a blue square",
    ]
    assert trial.unreadable == tuple(f"{n}.png is no picture." for n in ("letter", "note", "memo"))


@pytest.mark.parametrize("names", [(), ("letter", "note")])
def test_without_a_picture_there_is_nothing_to_score(names: tuple[str, ...]) -> None:
    with pytest.raises(BadInput, match="None of the pictures"):
        tried(*names)


def test_progress_grows_to_the_end() -> None:
    *steps, _ = try_captioner(
        ColourCaptioner(), examples("red", "green", "blue"), open_plain, batch_size=2
    )
    fractions = [step.fraction for step in steps if isinstance(step, Progress)]
    assert fractions == sorted(fractions)
    assert fractions[-1] == 1
    assert steps[-1] == Progress(1.0, "3 of 3 pictures")


def test_batches_and_options_reach_the_captioner() -> None:
    captioner = ColourCaptioner()
    options = CaptionOptions(beams=3)
    list(
        try_captioner(
            captioner, examples("red", "green", "blue"), open_plain, options=options, batch_size=2
        )
    )
    assert [len(request.pictures) for request in captioner.requests] == [2, 1]
    assert all(request.options == options for request in captioner.requests)


def test_closing_the_trial_stops_the_captioner() -> None:
    captioner = ColourCaptioner()
    steps = try_captioner(captioner, examples("red", "green"), open_plain)
    next(steps)
    steps.close()
    assert captioner.is_stopped


def test_the_trial_scores_itself() -> None:
    scores = tried("red", "green", "blue").scores(nouns=["square", "wall"])
    assert (scores.captions, scores.sure, scores.sure_and_false) == (3, 2, 0)
    assert scores.nouns is not None
    assert (scores.nouns.precision, scores.nouns.recall) == (1, 0.5)
