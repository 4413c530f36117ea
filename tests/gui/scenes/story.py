"""The page of a story in each of its states."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QWidget

from engine.events import Failed, Finished, Progressed, Queued, Started, Stopped
from engine.schema import Caption, Speech, Story, StoryText
from gui.app import Vignette
from gui.models.reading import Reading
from tests.gui import readings
from tests.gui.scenes.material import HINT, MESSAGE, SAMPLE, Scene


def begun(caption: Caption = readings.SURE, path: Path = SAMPLE) -> Reading:
    """A reading of a picture that is there."""
    reading = readings.new_reading(source=str(path))
    picture = readings.picture(str(path))
    readings.tell(reading, Queued("j"), Started("j"), *readings.produced(picture, caption))
    return reading


def finished(story: str = readings.STORY, caption: Caption = readings.SURE) -> Reading:
    """Told and read aloud to its end."""
    reading = begun(caption)
    cues = readings.cues_of(story)
    readings.tell(reading, *readings.produced(StoryText(story), Story(story)))
    speech = Speech("/speech/j.wav", 2.0 * len(cues), cues)
    readings.tell(reading, *readings.produced(speech), Finished("j"))
    return reading


def _open(vignette: Vignette, reading: Reading) -> QWidget:
    """As the session does when the user opens an entry."""
    vignette.session.reading_changed.emit(reading)
    return vignette.window


def told(vignette: Vignette) -> QWidget:
    """A story that has ended."""
    return _open(vignette, finished())


def opening(vignette: Vignette) -> QWidget:
    """A picture has just been dropped."""
    reading = readings.new_reading(source=str(SAMPLE))
    readings.tell(reading, Queued("j"), Started("j"), Progressed("j", None, "Opening the picture"))
    return _open(vignette, reading)


def working(vignette: Vignette) -> QWidget:
    """The story is being written."""
    reading = begun()
    readings.tell(reading, *readings.produced(StoryText("Once upon a time ")))
    readings.tell(reading, Progressed("j", 0.4, "Reading what to write about"))
    return _open(vignette, reading)


def unsure(vignette: Vignette) -> QWidget:
    """The captioner does not know what it sees."""
    return _open(vignette, finished(caption=readings.UNSURE))


def caption_only(vignette: Vignette) -> QWidget:
    """A caption, and no story yet."""
    reading = begun()
    readings.tell(reading, Finished("j"))
    return _open(vignette, reading)


def failed(vignette: Vignette) -> QWidget:
    """Nothing came of it."""
    reading = readings.new_reading(source=str(SAMPLE))
    readings.tell(reading, Queued("j"), Started("j"), Failed("j", MESSAGE, HINT, "Traceback"))
    return _open(vignette, reading)


def failed_late(vignette: Vignette) -> QWidget:
    """The story broke off."""
    reading = begun()
    readings.tell(reading, *readings.produced(StoryText(readings.STORY)))
    readings.tell(reading, Failed("j", MESSAGE, HINT, "Traceback"))
    return _open(vignette, reading)


def stopped(vignette: Vignette) -> QWidget:
    """The user had enough."""
    reading = begun()
    readings.tell(reading, *readings.produced(StoryText(readings.STORY)), Stopped("j"))
    return _open(vignette, reading)


def edited(vignette: Vignette) -> QWidget:
    """Caption and story are the user's; what was read aloud is another one."""
    reading = finished()
    reading.change_caption("My own swan", is_edited=True)
    reading.change_story("Once there was a swan of my own.", is_edited=True)
    return _open(vignette, reading)


def editing(vignette: Vignette) -> QWidget:
    """The user writes."""
    shown = told(vignette)
    vignette.window.story_view.begin_editing()
    return shown


STORY_SCENES: dict[str, Scene] = {
    one.__name__: one
    for one in (
        opening,
        working,
        told,
        unsure,
        caption_only,
        failed,
        failed_late,
        stopped,
        edited,
        editing,
    )
}
