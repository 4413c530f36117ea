"""A reading grows with what the engine tells, and becomes what the library has."""

from pathlib import Path

import numpy as np
import pytest
from pytestqt.qtbot import QtBot

from engine.events import Failed, Finished, Produced, Progressed, Queued, Started, Stopped
from engine.jobs import JobState
from engine.schema import AudioChunk, Speech, Story, StoryText
from engine.storage.results import Library
from engine.storage.store import Store
from gui.models.reading import Reading
from tests.engine.storage.jobs import STEPS, save_step, story_job
from tests.gui.readings import STORY, SURE, begun, cues_of, finished, new_reading, produced, tell

CHUNK = AudioChunk(np.zeros(4, np.float32), 16_000)


@pytest.fixture
def reading(qtbot: QtBot) -> Reading:
    return new_reading()


def test_a_story_grows_piece_by_piece_and_ends_as_it_is_kept(reading: Reading) -> None:
    pieces: list[str] = []
    reading.story_grew.connect(pieces.append)
    tell(reading, Started("j"), *produced(StoryText(" Once."), StoryText(" The end. ")))
    assert (reading.story, reading.is_story_whole) == (" Once. The end. ", False)
    tell(reading, *produced(Story("Once. The end.")))
    assert pieces == [" Once.", " The end. "]
    assert (reading.story, reading.is_story_whole) == ("Once. The end.", True)


def test_sound_begins_once_and_comes_with_its_cues(qtbot: QtBot, reading: Reading) -> None:
    begun_times: list[int] = []
    added: list[object] = []
    reading.speech_begun.connect(lambda: begun_times.append(len(reading.chunks)))
    reading.audio_added.connect(added.append)
    reading.cue_added.connect(added.append)
    first, second = cues_of("Once. The end.")
    tell(reading, Started("j"), *produced(CHUNK))
    tell(reading, Produced("j", first), *produced(CHUNK), Produced("j", second))
    assert begun_times == [0]
    assert added == [CHUNK, first, CHUNK, second]
    with qtbot.waitSignal(reading.speech_changed, timeout=0):
        tell(reading, Produced("j", Speech("/speech.wav", 4.0, (first, second))))
    assert reading.cues == [first, second]


def test_progress_keeps_its_last_note_until_the_job_ends(reading: Reading) -> None:
    tell(reading, Started("j"), Progressed("j", None, "Waking the voice"))
    tell(reading, Progressed("j", 0.5, ""))
    assert (reading.note, reading.fraction) == ("Waking the voice", 0.5)
    tell(reading, *produced(CHUNK), Finished("j"))
    assert (reading.note, reading.fraction, reading.chunks) == ("", None, [])


@pytest.mark.parametrize(
    ("event", "state", "is_active"),
    [
        (Queued("j"), JobState.QUEUED, True),
        (Started("j"), JobState.RUNNING, True),
        (Finished("j"), JobState.DONE, False),
        (Stopped("j"), JobState.CANCELLED, False),
        (Failed("j", "It broke.", "Mend it.", "Traceback"), JobState.FAILED, False),
    ],
)
def test_states(
    qtbot: QtBot, reading: Reading, event: Queued, state: JobState, is_active: bool
) -> None:
    with qtbot.waitSignal(reading.state_changed, timeout=0):
        reading.take(event)
    assert (reading.state, reading.is_active) == (state, is_active)


def test_an_error_is_kept_until_the_job_begins_again(reading: Reading) -> None:
    tell(reading, Failed("j", "It broke.", "Mend it.", "Traceback"))
    assert (reading.message, reading.hint, reading.details) == (
        "It broke.",
        "Mend it.",
        "Traceback",
    )
    tell(reading, Queued("j"), Started("j"))
    assert (reading.message, reading.hint, reading.details) == ("", "", "")


def test_half_a_story_is_begun_anew(qtbot: QtBot, reading: Reading) -> None:
    tell(reading, Started("j"), *produced(StoryText("Once upon")), Stopped("j"))
    with qtbot.waitSignal(reading.story_changed, timeout=0):
        tell(reading, Started("j"))
    assert reading.story == ""


def test_a_whole_story_stays_while_it_is_read_aloud_again(qtbot: QtBot) -> None:
    reading = finished()
    with qtbot.waitSignal(reading.speech_changed, timeout=0):
        tell(reading, Started("j"))
    assert reading.story == STORY
    assert (reading.cues, reading.speech) == ([], None)


def test_speech_is_stale_when_the_words_differ_and_not_when_white_space_does(qtbot: QtBot) -> None:
    reading = finished()
    assert not reading.is_speech_stale
    reading.change_story(STORY.replace("\n\n", "\n"), is_edited=True)
    assert not reading.is_speech_stale
    with qtbot.waitSignal(reading.story_changed, timeout=0):
        reading.change_story(STORY.replace("Mia", "Nora"), is_edited=True)
    assert reading.is_speech_stale
    assert reading.is_story_edited
    reading.change_story(STORY, is_edited=False)
    assert not reading.is_speech_stale


def test_a_story_without_a_sound_is_not_stale(qtbot: QtBot) -> None:
    reading = begun()
    tell(reading, *produced(Story(STORY)))
    assert not reading.is_speech_stale


def test_the_users_caption_leaves_the_models_words_alone(qtbot: QtBot) -> None:
    reading = begun()
    with qtbot.waitSignal(reading.caption_changed, timeout=0):
        reading.change_caption("Two swans", is_edited=True)
    assert reading.caption is not None
    assert (reading.caption.description, reading.caption.text) == ("Two swans", SURE.text)
    assert reading.is_caption_edited


def test_it_becomes_what_the_library_has(tmp_path: Path, qtbot: QtBot, reading: Reading) -> None:
    job = story_job()
    with Store.open(tmp_path) as store:
        store.add(job)
        for step in STEPS:
            save_step(store, job.id, step)
        store.edit_caption(job.id, "Two dogs")
        store.edit_story(job.id, "Once. The end.")
        store.start(job.id)
        store.finish(job.id)
    with Library.open(tmp_path) as library:
        result = library.result(job.id)
    signals = [
        reading.picture_changed,
        reading.caption_changed,
        reading.story_changed,
        reading.speech_changed,
        reading.state_changed,
    ]
    with qtbot.waitSignals(signals, timeout=0, order="strict"):
        reading.show_result(result)
    assert reading.job == job
    assert reading.picture is not None
    assert reading.picture.name == f"{job.id}.png"
    assert reading.caption is not None
    assert (reading.caption.description, reading.is_caption_edited) == ("Two dogs", True)
    assert (reading.story, reading.is_story_edited) == ("Once. The end.", True)
    assert reading.is_story_whole
    assert [cue.text for cue in reading.cues] == ["Once.", "The end."]


def test_a_result_with_nothing_yet_clears_what_was_shown(tmp_path: Path, qtbot: QtBot) -> None:
    reading = finished()
    job = story_job()
    with Store.open(tmp_path) as store:
        store.add(job)
    with Library.open(tmp_path) as library:
        reading.show_result(library.result(job.id))
    assert (reading.picture, reading.caption, reading.speech) == (None, None, None)
    assert (reading.story, reading.cues, reading.is_story_whole) == ("", [], False)
    assert reading.is_active
