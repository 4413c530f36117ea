"""What the engine says of its progress, in the language of the window.

The engine speaks English only.  Its notes are marked here so that translators find them;
`translated` gives a note nobody has translated as it is.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

NOTES = (
    QT_TRANSLATE_NOOP("Engine", "Opening the picture"),
    QT_TRANSLATE_NOOP("Engine", "Opening pictures"),
    QT_TRANSLATE_NOOP("Engine", "Downloading the model"),
    QT_TRANSLATE_NOOP("Engine", "Waking the model"),
    QT_TRANSLATE_NOOP("Engine", "Waking the captioner"),
    QT_TRANSLATE_NOOP("Engine", "Looking at the picture"),
    QT_TRANSLATE_NOOP("Engine", "Waking the storyteller"),
    QT_TRANSLATE_NOOP("Engine", "Reading what to write about"),
    QT_TRANSLATE_NOOP("Engine", "Waking the voice"),
    QT_TRANSLATE_NOOP("Engine", "Listening"),
    QT_TRANSLATE_NOOP("Engine", "Choosing how to say it"),
    QT_TRANSLATE_NOOP("Engine", "Sketching the sound"),
    QT_TRANSLATE_NOOP("Engine", "Refining the sound"),
    QT_TRANSLATE_NOOP("Engine", "Drawing"),
)

_NOT_SURE = "I am not sure what this shows. "


def translated(note: str) -> str:
    """A note of the engine's in the user's language."""
    return QCoreApplication.translate("Engine", note) if note else ""


def without_not_sure(description: str) -> str:
    """What the engine measured of a picture, for where it was said already that it is not sure."""
    return description.removeprefix(_NOT_SURE)
