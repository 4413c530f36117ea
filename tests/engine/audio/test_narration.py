from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.loudness import loudness_lufs
from engine.audio.narration import Narration
from engine.audio.silence import silence
from engine.audio.subtitles import srt, vtt
from engine.errors import BadText, StorageError
from engine.schema import AudioChunk, AudioFormat, Sentence
from tests.engine.audio.listening import onsets_s, tone
from tests.engine.audio.test_growing_file import files_of_at_most

RATE = 22_050
all_formats = pytest.mark.parametrize("audio_format", list(AudioFormat))


def spoken(duration_s: float, amplitude: float = 0.3, around_s: float = 0.2) -> list[AudioChunk]:
    """A sentence as a voice hands it over: in two chunks, with silence around it."""
    sound = np.concatenate(
        [silence(around_s, RATE), tone(duration_s, RATE, amplitude), silence(around_s, RATE)]
    )
    return [AudioChunk(part, RATE) for part in np.array_split(sound, 2)]


@all_formats
def test_cues_begin_and_end_when_the_speech_does(tmp_path: Path, audio_format: AudioFormat) -> None:
    narration = Narration(tmp_path / "story", audio_format)
    for index, duration_s in enumerate((1.0, 0.4, 2.2, 0.7)):
        narration.add(Sentence(index, f"Sentence {index}."), spoken(duration_s))
    speech = narration.finish()
    heard, _ = soundfile.read(speech.path, dtype="float32")
    assert len(heard) / RATE == pytest.approx(speech.duration_s, abs=1e-6)
    starts = onsets_s(heard, RATE, least_gap_s=0.2)
    ends = speech.duration_s - np.array(onsets_s(heard[::-1], RATE, least_gap_s=0.2))[::-1]
    assert [cue.start_s for cue in speech.cues] == pytest.approx(starts, abs=0.02)
    assert [cue.end_s for cue in speech.cues] == pytest.approx(ends, abs=0.02)


def test_every_sentence_is_equally_loud_and_none_clips(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "story", AudioFormat.WAV)
    for index, amplitude in enumerate((0.02, 0.9, 0.2, 1.0)):
        narration.add(Sentence(index, "Hush."), spoken(1.0, amplitude))
    speech = narration.finish()
    heard, _ = soundfile.read(speech.path, dtype="float32")
    assert np.abs(heard).max() < 0.9
    parts = [heard[round(cue.start_s * RATE) : round(cue.end_s * RATE)] for cue in speech.cues]
    loudness = [loudness_lufs(part, RATE) for part in parts]
    assert max(loudness) - min(loudness) < 1


def test_pauses_are_those_of_sentences_and_paragraphs(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "story", AudioFormat.WAV, rate=2.0)
    narration.add(Sentence(0, "One.", ends_paragraph=False), spoken(1.0))
    narration.add(Sentence(1, "Two.", ends_paragraph=True), spoken(1.0))
    narration.add(Sentence(2, "Three."), spoken(1.0))
    one, two, three = narration.finish().cues
    assert two.start_s - one.end_s == pytest.approx(0.175, abs=0.001)
    assert three.start_s - two.end_s == pytest.approx(0.4, abs=0.001)


def test_what_is_handed_back_is_what_the_file_holds(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "story", AudioFormat.FLAC)
    chunks = [narration.add(Sentence(i, "Again."), spoken(0.5))[1] for i in range(3)]
    heard, _ = soundfile.read(narration.finish().path, dtype="float32")
    played = np.concatenate([chunk.samples for chunk in chunks])
    np.testing.assert_allclose(heard, played, atol=1.1 / 32768)


def test_the_files_stand_side_by_side_and_agree(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "new" / "Chapter 1.2", AudioFormat.MP3)
    narration.add(Sentence(0, "Höher <und> weiter."), spoken(0.5))
    speech = narration.finish()
    assert speech.path == str(tmp_path / "new" / "Chapter 1.2.mp3")
    folder = tmp_path / "new"
    assert sorted(path.name for path in folder.iterdir()) == [
        "Chapter 1.2.mp3",
        "Chapter 1.2.srt",
        "Chapter 1.2.vtt",
    ]
    assert (folder / "Chapter 1.2.srt").read_text(encoding="utf-8") == srt(speech.cues)
    assert (folder / "Chapter 1.2.vtt").read_text(encoding="utf-8") == vtt(speech.cues)


@all_formats
def test_a_cancelled_narration_keeps_what_was_spoken(
    tmp_path: Path, audio_format: AudioFormat
) -> None:
    narration = Narration(tmp_path / "story", audio_format)
    cue, chunk = narration.add(Sentence(0, "Once."), spoken(0.5))
    narration.close()
    narration.close()
    heard, _ = soundfile.read(tmp_path / f"story.{audio_format.value}")
    assert len(heard) == len(chunk.samples)
    assert (tmp_path / "story.srt").read_text() == srt([cue])


def test_a_narration_without_a_sentence_leaves_no_files(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "story", AudioFormat.WAV)
    with pytest.raises(BadText, match="nothing to read aloud"):
        narration.finish()
    assert list(tmp_path.iterdir()) == []


def test_a_sentence_of_silence_takes_no_time_but_its_pause(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "story", AudioFormat.WAV)
    cue, chunk = narration.add(Sentence(0, "…"), [AudioChunk(silence(1.0, RATE), RATE)])
    assert cue.start_s == cue.end_s == 0
    assert len(chunk.samples) == round(0.35 * RATE)
    narration.close()


def test_a_folder_that_cannot_be_written_is_told_at_once(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="its folder is a file"):
        Narration(tmp_path / "file" / "story", AudioFormat.WAV)


def test_a_full_disk_keeps_the_sentences_before(tmp_path: Path) -> None:
    narration = Narration(tmp_path / "story", AudioFormat.WAV)
    with files_of_at_most(100_000):
        first, _ = narration.add(Sentence(0, "One."), spoken(1.0))
        with pytest.raises(StorageError):
            narration.add(Sentence(1, "Two."), spoken(2.0))
        narration.close()
    assert len(soundfile.read(tmp_path / "story.wav")[0]) == round((first.end_s + 0.35) * RATE)
    assert (tmp_path / "story.srt").read_text() == srt([first])
