"""The request that the settings alone ask for: what the command line and the window start from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from engine.jobs import JobRequest, Recipe
from engine.schema import SpeechOptions, StoryOptions

if TYPE_CHECKING:
    from engine.settings import Settings


def default_request(settings: Settings, recipe: Recipe, source: str) -> JobRequest:
    """A job for `source` as `settings` want it, with all seeds 0.

    An adapter goes with the storyteller that is named beside it, and with no other.
    """
    story, speech = settings.story, settings.speech
    return JobRequest(
        recipe=recipe,
        source=source,
        models=settings.models.by_task(),
        adapter=settings.models.adapter if settings.models.storyteller else "",
        story=StoryOptions(
            style=story.style, length=story.length, age=story.age, language=story.language
        ),
        speech=SpeechOptions(
            voice=speech.voice, language=story.language, rate=speech.rate, pitch=speech.pitch
        ),
        audio_format=settings.audio_format,
    )
