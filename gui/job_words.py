"""How jobs are called and what their states are called, wherever they are shown."""

from __future__ import annotations

import os

from PySide6.QtCore import QCoreApplication

from engine.jobs import Job, JobState, Recipe

_LONGEST = 80


def state_words(state: JobState) -> str:
    """The state in a word or two of the user's language."""
    translate = QCoreApplication.translate
    return {
        JobState.QUEUED: translate("JobWords", "Waiting"),
        JobState.RUNNING: translate("JobWords", "Working"),
        JobState.DONE: translate("JobWords", "Done"),
        JobState.FAILED: translate("JobWords", "Failed"),
        JobState.CANCELLED: translate("JobWords", "Stopped"),
    }[state]


def state_icon(state: JobState) -> str:
    """The icon that goes with the words."""
    return {
        JobState.QUEUED: "clock",
        JobState.RUNNING: "activity",
        JobState.DONE: "circle-check",
        JobState.FAILED: "circle-alert",
        JobState.CANCELLED: "ban",
    }[state]


def name_of(job: Job) -> str:
    """What a job is about: the picture's name, or the words."""
    source = job.request.source
    if job.request.recipe in (Recipe.STORY, Recipe.SPEAK):
        return _short(source)
    if source.lower().startswith("data:"):
        return QCoreApplication.translate("JobWords", "A pasted picture")
    return _short(os.path.basename(source.rstrip("/\\")) or source)


def _short(text: str) -> str:
    line = " ".join(text.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"
