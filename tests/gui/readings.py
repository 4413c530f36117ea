"""Readings of made-up stories, told as the engine tells them: by events."""

from __future__ import annotations

from engine.events import Event, Finished, Produced, Queued, Started
from engine.jobs import Job, JobRequest, Recipe
from engine.schema import (
    AudioChunk,
    Caption,
    Picture,
    Speech,
    SpokenSentence,
    Story,
    StoryText,
)
from engine.sentences import split
from gui.models.reading import Reading

STORY = (
    "Once upon a time there was a swan. She was called Mia.\n\n"
    "“Where does the boat go?” asked Mia. The wind did not know.\n\n"
    "So the swan followed the boat, and the stars came out. And everybody slept."
)
SURE = Caption("a swan", 0.97, 0.9, True, "A swan on the sea")
UNSURE = Caption(
    "a blob",
    0.31,
    0.02,
    False,
    "I am not sure what this shows. It is a wide, bright picture, mostly blue.",
)


def new_reading(recipe: Recipe = Recipe.TELL, source: str = "/pictures/swan.png") -> Reading:
    """A reading whose job has just been made."""
    return Reading(Job(JobRequest(recipe, source), "j"))


def cues_of(story: str) -> tuple[SpokenSentence, ...]:
    """A cue for each sentence, two seconds long."""
    return tuple(
        SpokenSentence(one.index, one.text, 2.0 * one.index, 2.0 * one.index + 2)
        for one in split(story)
    )


def picture(path: str = "/pictures/swan.png") -> Picture:
    """A picture at `path`."""
    return Picture(path, "swan.png", "0" * 64, "PNG", 640, 480, path)


def produced(*items: Picture | Caption | StoryText | Story | AudioChunk) -> list[Event]:
    """The events that tell of these."""
    return [Produced("j", item) for item in items]


def tell(reading: Reading, *events: Event) -> None:
    """Let the engine have told this."""
    for event in events:
        reading.take(event)


def begun(caption: Caption = SURE) -> Reading:
    """A reading whose caption is there; the story comes next."""
    reading = new_reading()
    tell(reading, Queued("j"), Started("j"), *produced(picture(), caption))
    return reading


def finished(story: str = STORY, caption: Caption = SURE) -> Reading:
    """A reading that was told and read aloud to its end."""
    reading = begun(caption)
    tell(reading, *produced(StoryText(story), Story(story)))
    cues = cues_of(story)
    for cue in cues:
        tell(reading, Produced("j", cue))
    tell(reading, Produced("j", Speech("/speech/j.wav", 2.0 * len(cues), cues)), Finished("j"))
    return reading
