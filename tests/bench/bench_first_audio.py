"""How soon the first sound comes: sentence by sentence, against one step after the other.

The models have the full shapes of BLIP base, Qwen2.5-0.5B and MMS-TTS with random weights, which
say nothing sensible; so the storyteller does the language model's work for every token and hands
out the next piece of a written story in its place.
"""

import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image

from engine.audio.narration import Narration
from engine.backends.blip import BlipCaptioner
from engine.backends.language_decode import Decoding, TokenSource
from engine.backends.vits import VitsVoice
from engine.captioning import CaptionGroup, OpenPicture
from engine.jobs import Job, JobRequest, Recipe
from engine.pipeline import Model, Work, stream
from engine.schema import (
    AudioChunk,
    AudioFormat,
    Caption,
    CaptionRequest,
    Picture,
    Progress,
    Sampling,
    SpeechRequest,
    StoryRequest,
    StoryText,
    Task,
)
from engine.sentences import split
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import pick_device
from engine.weights.loading import load_pretrained
from tests.bench.bench_language import SYSTEM, USER
from tests.bench.ratio import Ratio, ratio
from tests.models import blip_base, language_base
from tests.vits_models import mms_base

STORY = (
    "Once upon a time a small cat lived in a house by the sea. Every morning she sat on the wall"
    " and looked at the boats. One day a blue boat came, and nobody was in it. The cat jumped in,"
    " and the boat sailed away at once. It sailed to an island where the grass was as soft as a"
    " bed. There she slept until evening, and then the boat brought her home."
)


class PacedStoryteller:
    """Hands out `STORY` word by word, each after the work of a token."""

    def __init__(self, model: Any) -> None:
        self._tokens = TokenSource(model, [])

    def run(self, request: StoryRequest) -> Iterator[Progress | StoryText]:
        """A word for each token of the model."""
        words = STORY.split(" ")
        greedy = Sampling(temperature=0.0, repetition_penalty=1.0)
        tokens = self._tokens.tokens(SYSTEM + USER, 0, Decoding(greedy, len(words), len(words)))
        left = iter(words)
        for item in tokens:
            yield item if isinstance(item, Progress) else StoryText(next(left) + " ")


@dataclass(frozen=True)
class Loaded:
    """The three models, loaded beforehand: what the pipeline asks for, and no library."""

    blip: Any
    qwen: Any
    mms: Any

    def wake(self, job: Job, task: Task) -> Iterator[None]:
        """They are awake."""
        yield from ()

    def captioner(self, job: Job) -> Model[Any]:
        """BLIP base."""
        return Model(self.blip, "blip")

    def storyteller(self, job: Job) -> Model[Any]:
        """Qwen2.5-0.5B's work, and a story that was written before."""
        return Model(self.qwen, "qwen")

    def voice(self, job: Job) -> Model[Any]:
        """MMS-TTS."""
        return Model(self.mms, "mms")


def run() -> list[Ratio]:
    """First sound, and whether the sound ever has to wait once it has begun."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        loaded = _load(folder)
        speed = ratio(lambda: _first_sound(loaded, folder), lambda: _one_by_one(loaded), rounds=3)
        silence_s = _longest_silence_s(_work(loaded, folder))
    note = f"longest silence once it reads: {silence_s:.2f} s"
    return [Ratio("first sound, sentence by sentence / one step after the other", speed, 2.0, note)]


def _load(folder: Path) -> Loaded:
    """All three in the precision this CPU likes best."""
    from transformers import AutoModelForCausalLM

    device = pick_device("cpu")
    blip, qwen, mms = (folder / name for name in ("blip", "qwen", "mms"))
    for one in (blip, qwen, mms):
        one.mkdir()
    spec = ModelSpec("blip", Task.CAPTION, "blip", Origin.FOLDER, str(blip_base(blip)))
    voice = ModelSpec("mms", Task.SPEECH, "vits", Origin.FOLDER, str(mms_base(mms)))
    return Loaded(
        BlipCaptioner(spec, blip, device),
        PacedStoryteller(load_pretrained(AutoModelForCausalLM, language_base(qwen), device)),
        VitsVoice(voice, mms, device),
    )


def _work(loaded: Loaded, folder: Path) -> Work:
    image = Image.new("RGB", (512, 384), "teal")
    picture = Picture("teal.png", "teal.png", "0" * 64, "PNG", 512, 384)
    job = Job(JobRequest(Recipe.TELL, "teal.png"))
    open_picture: Callable[[str], OpenPicture] = lambda source: OpenPicture(picture, image)  # noqa: E731
    group = CaptionGroup([job], open_picture)
    return Work(job, group, loaded, lambda one: Narration(folder / one.id, AudioFormat.WAV))


def _first_sound(loaded: Loaded, folder: Path) -> None:
    items = stream(_work(loaded, folder))
    next(item for item in items if isinstance(item, AudioChunk))
    items.close()


def _one_by_one(loaded: Loaded) -> None:
    """Caption, then the whole story, then the whole speech: the first sound comes at the end."""
    image = Image.new("RGB", (512, 384), "teal")
    captions = loaded.blip.run(CaptionRequest((image,)))
    caption = next(item for item in captions if isinstance(item, Caption))
    pieces = loaded.qwen.run(StoryRequest(caption.text))
    text = "".join(piece.text for piece in pieces if isinstance(piece, StoryText))
    for sentence in split(text):
        list(loaded.mms.run(SpeechRequest(sentence.text)))


def _longest_silence_s(work: Work) -> float:
    """Play what comes as it comes: the longest time the player has nothing to play, in seconds."""
    plays_until = longest = 0.0
    for item in stream(work):
        now = time.monotonic()
        if isinstance(item, AudioChunk):
            if plays_until:
                longest = max(longest, now - plays_until)
            plays_until = max(now, plays_until) + len(item.samples) / item.sample_rate_hz
    return longest
