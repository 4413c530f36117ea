"""From a picture to a spoken story: recipes as lists of steps, each a generator over the last.

    look    OpenPicture -> Picture, Caption
    tell    Caption     -> StoryText..., Sentence..., Story
    speak   Sentence    -> AudioChunk, SpokenSentence ..., and Speech at the end

A step hands on what it is given and adds what it makes.  The last step is pulled by the runner,
and pulls the one before it in turn; so a sentence is spoken before the storyteller is asked for
its next word, and closing the last generator stops them all.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Iterator
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, TypeAlias, TypeVar

from engine.captioning import CaptionGroup
from engine.errors import BadText
from engine.jobs import Job, Recipe, Saved
from engine.schema import (
    AudioChunk,
    Caption,
    Captioner,
    Drawing,
    Item,
    Note,
    Picture,
    Progress,
    Sentence,
    Speech,
    SpeechRequest,
    SpokenSentence,
    Story,
    StoryRequest,
    Storyteller,
    StoryText,
    Task,
    Voice,
)
from engine.sentences import SentenceSplitter
from engine.timing import Timed

if TYPE_CHECKING:
    from engine.audio.narration import Narration

Backend_co = TypeVar("Backend_co", covariant=True)


@dataclass(frozen=True)
class Model(Generic[Backend_co]):
    """A loaded backend, and the name and revision that the library keeps with its results."""

    backend: Backend_co
    name: str
    revision: str = ""


class Models(Protocol):
    """Loads the model a job wants for a task, or hands out the one that is loaded.

    `wake` gets ready to load it, a step at a time, so that the work can stop between two steps; a
    step may have something to tell.
    """

    def wake(self, job: Job, task: Task) -> Iterator[Note | Progress | None]: ...
    def captioner(self, job: Job) -> Model[Captioner]: ...
    def storyteller(self, job: Job) -> Model[Storyteller]: ...
    def voice(self, job: Job) -> Model[Voice]: ...


Kept: TypeAlias = "Picture | Caption | Story | Speech | Drawing"


@dataclass(frozen=True)
class Result:
    """Something worth keeping: the model that made it, and how long that took."""

    item: Kept
    model: str = ""
    revision: str = ""
    seconds: float = 0.0


Stream: TypeAlias = "Generator[Item | Result, None, None]"


@dataclass(frozen=True)
class Work:
    """A job on its way, and all that its steps need."""

    job: Job
    group: CaptionGroup
    models: Models
    narrate: Callable[[Job], Narration]
    saved: Saved = Saved()


def stream(work: Work) -> Stream:
    """Everything the job makes, in order; a `Result` for each thing to keep.

    Raises EngineError from the step that failed.
    """
    items = _nothing()
    for step in RECIPES[work.job.request.recipe]:
        items = step(work, items)
    return items


def _nothing() -> Stream:
    """What the first step is given."""
    yield from ()


def _waking(work: Work, task: Task, note: str) -> Iterator[Note | Progress]:
    """Say that a model is being woken, and again after each step that has nothing else to tell."""
    yield Progress(note=note)
    for step in work.models.wake(work.job, task):
        yield Progress(note=note) if step is None else step


def look(work: Work, items: Stream) -> Stream:
    """Open the picture and caption it, unless it has its caption already."""
    yield from items
    saved = work.saved.caption
    if saved is not None:
        yield saved
        return
    began = time.monotonic()
    yield Progress(note="Opening the picture")
    yield Result(work.group.opened(work.job).picture, seconds=time.monotonic() - began)
    yield from _waking(work, Task.CAPTION, "Waking the captioner")
    model = work.models.captioner(work.job)
    captions = Timed(work.group.caption(work.job, model.backend))
    with closing(captions):
        for item in captions:
            if isinstance(item, Caption):
                yield Result(item, model.name, model.revision, captions.seconds)
            else:
                yield item


def given(work: Work, items: Stream) -> Stream:
    """Take the user's own words for the caption."""
    yield from items
    text = work.job.request.source.strip()
    if not text:
        raise BadText("There is no text to tell a story about.", "Write a few words first.")
    yield Caption(text, confidence=1.0, least_confidence=1.0, is_sure=True, description=text)


def tell(work: Work, items: Stream) -> Stream:
    """Write a story about the caption, sentence by sentence."""
    with closing(items):
        for item in items:
            yield item
            caption = item.item if isinstance(item, Result) else item
            if isinstance(caption, Caption):
                yield from _story(work, caption)


def _story(work: Work, caption: Caption) -> Stream:
    splitter = SentenceSplitter()
    if work.saved.story is not None:
        yield from splitter.feed(work.saved.story.text)
        yield from splitter.flush()
        return
    yield from _waking(work, Task.STORY, "Waking the storyteller")
    model = work.models.storyteller(work.job)
    request = work.job.request
    pieces = Timed(
        model.backend.run(StoryRequest(caption.description, request.story, request.sampling))
    )
    text = ""
    with closing(pieces):
        for piece in pieces:
            yield piece
            if isinstance(piece, StoryText):
                text += piece.text
                yield from splitter.feed(piece.text)
    yield from splitter.flush()
    if not text.strip():
        raise BadText("The storyteller wrote nothing.", "Try another seed or storyteller.")
    yield Result(Story(text.strip()), model.name, model.revision, pieces.seconds)


def read(work: Work, items: Stream) -> Stream:
    """Take the user's own words as sentences to speak."""
    yield from items
    splitter = SentenceSplitter()
    sentences = [*splitter.feed(work.job.request.source), *splitter.flush()]
    if not sentences:
        raise BadText("There is no text to speak.", "Write a few words first.")
    yield from sentences


def speak(work: Work, items: Stream) -> Stream:
    """Speak each sentence as soon as it is whole, before the next one is asked for."""
    if work.saved.speech is not None:
        yield from items
        return
    model: Model[Voice] | None = None
    seconds = 0.0
    with closing(items), closing(work.narrate(work.job)) as narration:
        for item in items:
            yield item
            if not isinstance(item, Sentence):
                continue
            if model is None:
                yield from _waking(work, Task.SPEECH, "Waking the voice")
                model = work.models.voice(work.job)
            request = SpeechRequest(item.text, work.job.request.speech)
            chunks = Timed(model.backend.run(request))
            yield from _spoken(item, chunks, narration)
            seconds += chunks.seconds
        speech = narration.finish()
        assert model is not None, "without a sentence there is nothing to finish"
        yield Result(speech, model.name, model.revision, seconds)


def _spoken(
    sentence: Sentence, chunks: Timed[Progress | Note | AudioChunk], narration: Narration
) -> Iterator[Progress | Note | AudioChunk | SpokenSentence]:
    """Speak one sentence, append it to the file and hand on what was appended."""
    heard: list[AudioChunk] = []
    with closing(chunks):
        for chunk in chunks:
            if isinstance(chunk, AudioChunk):
                heard.append(chunk)
            yield chunk if isinstance(chunk, Note) else Progress()
    if heard:
        spoken, audio = narration.add(sentence, heard)
        yield audio
        yield spoken


Step: TypeAlias = Callable[[Work, Stream], Stream]

RECIPES: dict[Recipe, tuple[Step, ...]] = {
    Recipe.TELL: (look, tell, speak),
    Recipe.CAPTION: (look,),
    Recipe.STORY: (given, tell),
    Recipe.SPEAK: (read, speak),
}
