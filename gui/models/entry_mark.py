"""What there is to say of an entry besides its words: a sign and a word, never a colour alone."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from engine.jobs import JobState, Recipe
from engine.storage.entries import Entry
from gui.job_words import state_icon, state_words

_STATE_COLOURS = {JobState.RUNNING: "accent", JobState.FAILED: "danger"}


@dataclass(frozen=True)
class EntryMark:
    """An icon's name, the word beside it, and the theme's colour (by its field) of both."""

    icon: str
    word: str
    colour: str = "muted"


def mark_of(entry: Entry) -> EntryMark | None:
    """The one thing that matters most now; None for a story like any other."""
    state = entry.state
    if state in (JobState.QUEUED, JobState.RUNNING, JobState.FAILED):
        return EntryMark(state_icon(state), state_words(state), _STATE_COLOURS.get(state, "muted"))
    if entry.is_sure is False:
        return EntryMark(
            "circle-help", QCoreApplication.translate("EntryMark", "Not sure"), "warning"
        )
    if state is JobState.CANCELLED:
        return EntryMark(state_icon(state), state_words(state))
    return (
        EntryMark("pencil", QCoreApplication.translate("EntryMark", "Edited"))
        if entry.is_edited
        else None
    )


def icon_of(entry: Entry) -> str:
    """The icon that stands for a picture that is not there, or not yet."""
    return {Recipe.STORY: "book-open", Recipe.SPEAK: "volume-2"}.get(entry.recipe, "image")


def words_of(entry: Entry) -> str:
    """What is read under the name: the caption, else what went wrong, else the story."""
    return entry.caption or entry.message or entry.story_start


def spoken(entry: Entry) -> str:
    """The entry in one sentence, for who cannot see the list."""
    mark, words = mark_of(entry), words_of(entry).rstrip(".")
    if mark is None:
        if not words:
            return entry.name
        told = QCoreApplication.translate("EntryMark", "{name}: {words}.")
        return told.format(name=entry.name, words=words)
    if not words:
        told = QCoreApplication.translate("EntryMark", "{name}. {state}.")
        return told.format(name=entry.name, state=mark.word)
    told = QCoreApplication.translate("EntryMark", "{name}: {words}. {state}.")
    return told.format(name=entry.name, words=words, state=mark.word)
