"""Playback to a real sound server, recorded where it would be heard."""

import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from engine.audio.play_state import PlayState
from engine.audio.player import Player
from engine.audio.track import Track
from engine.schema import AudioChunk
from tests.conftest import ROOT
from tests.sound import RATE_HZ as HEARD_HZ
from tests.sound import SoundCard, null_sink

Sound = npt.NDArray[np.float32]
RATE_HZ = 22_050
STEPS_HZ = (300, 400, 500, 600, 700, 800)
STEP_S = 0.4


def melody() -> Sound:
    """Six notes, each higher than the one before: whoever hears one knows where in it he is."""
    time_s = np.arange(round(STEP_S * RATE_HZ)) / RATE_HZ
    notes = [np.sin(2 * np.pi * hertz * time_s) for hertz in STEPS_HZ]
    return (0.4 * np.concatenate(notes)).astype(np.float32)


def notes_in(heard: Sound, rate_hz: int = HEARD_HZ) -> list[int]:
    """The notes heard, in order, each once however long it was."""
    size = rate_hz // 20
    found: list[int] = []
    for start in range(0, len(heard) - size, size // 2):
        part = heard[start : start + size]
        if np.abs(part).max() < 0.2:
            continue
        padded = np.abs(np.fft.rfft(part * np.hanning(size), 8 * size))
        hertz = np.argmax(padded) * rate_hz / (8 * size)
        note = min(STEPS_HZ, key=lambda one: abs(one - hertz))
        if abs(note - hertz) < 15 and (not found or found[-1] != note):
            found.append(note)
    return found


class Ears:
    """A player, and what it told."""

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self.states: list[PlayState] = []
        self._waited = 0
        self.problems: list[tuple[str, str]] = []
        self.loaded: list[Track] = []
        self.player = Player(self._on_state, self._on_problem)

    def until(self, condition: Callable[[], object], timeout_s: float = 20.0) -> None:
        """Wait for it; positions move without a word, so it is looked at often."""
        until = time.monotonic() + timeout_s
        while not condition():
            with self._changed:
                self._changed.wait(0.01)
            assert time.monotonic() < until, f"it did not happen: {self.states} {self.problems}"

    def until_state(self, state: PlayState) -> None:
        """Until it is told, after the one waited for before; it may have passed already."""
        self.until(lambda: state in self.states[self._waited :])
        self._waited = self.states.index(state, self._waited) + 1

    def _note(self) -> None:
        with self._changed:
            self._changed.notify_all()

    def _on_state(self, state: PlayState) -> None:
        self.states.append(state)
        self._note()

    def _on_problem(self, message: str, hint: str) -> None:
        self.problems.append((message, hint))
        self._note()

    def on_loaded(self, track: Track) -> None:
        self.loaded.append(track)
        self._note()


@pytest.fixture
def card(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> Iterator[SoundCard]:
    with null_sink(tmp_path_factory.mktemp("pa")) as card:
        for name, value in card.env.items():
            monkeypatch.setenv(name, value)
        yield card


@pytest.fixture
def ears() -> Iterator[Ears]:
    pytest.importorskip("sounddevice", reason="PortAudio is not installed", exc_type=OSError)
    ears = Ears()
    yield ears
    assert ears.player.close()


def track_of(*parts: Sound, is_finished: bool = True) -> Track:
    track = Track()
    for part in parts:
        track.append(AudioChunk(part, RATE_HZ))
    if is_finished:
        track.finish()
    return track


def likeness(heard: Sound, played: Sound) -> float:
    """How alike two sounds are when laid over each other where they fit best (1: the same)."""
    from tests.engine.audio.listening import resample

    wanted = resample(played, RATE_HZ, HEARD_HZ)
    size = len(heard) + len(wanted)
    cross = np.fft.irfft(np.fft.rfft(heard, size) * np.conj(np.fft.rfft(wanted, size)), size)
    return float(cross.max() / np.sqrt(np.square(heard).sum() * np.square(wanted).sum()))


def test_all_of_it_is_heard_as_it_is(card: SoundCard, ears: Ears) -> None:
    with card.recorded() as recording:
        ears.player.load(track_of(melody()))
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    heard = recording.samples
    assert notes_in(heard) == list(STEPS_HZ)
    assert len(heard) / HEARD_HZ == pytest.approx(len(melody()) / RATE_HZ, abs=0.03)
    assert likeness(heard, melody()) > 0.99
    assert ears.states == [PlayState.PAUSED, PlayState.PLAYING, PlayState.ENDED]
    assert ears.player.position_s == pytest.approx(len(melody()) / RATE_HZ)
    assert ears.problems == []


def test_faster_at_the_same_pitch(card: SoundCard, ears: Ears) -> None:
    with card.recorded() as recording:
        ears.player.load(track_of(melody()))
        ears.player.set_speed(1.5)
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples) == list(STEPS_HZ)
    assert len(recording.samples) / HEARD_HZ == pytest.approx(6 * STEP_S / 1.5, rel=0.04)


def test_pausing_acts_at_once_and_loses_nothing(card: SoundCard, ears: Ears) -> None:
    ears.player.load(track_of(melody()))
    with card.recorded() as first:
        ears.player.play()
        ears.until(lambda: ears.player.position_s > 1.0)
        asked_s = ears.player.position_s
        ears.player.pause()
        ears.until_state(PlayState.PAUSED)
    assert ears.player.position_s - asked_s < 0.16
    with card.recorded() as second:
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    whole_s = (len(first.samples) + len(second.samples)) / HEARD_HZ
    assert whole_s == pytest.approx(6 * STEP_S, abs=0.06)
    assert sorted({*notes_in(first.samples), *notes_in(second.samples)}) == list(STEPS_HZ)
    assert set(notes_in(first.samples)[:2]) == {300, 400}


def test_seeking_and_the_end(card: SoundCard, ears: Ears) -> None:
    ears.player.load(track_of(melody()))
    with card.recorded() as recording:
        ears.player.seek(4 * STEP_S + 0.05)
        ears.until(lambda: ears.player.position_s == pytest.approx(4 * STEP_S + 0.05, abs=1e-3))
        ears.player.play()
        ears.until_state(PlayState.ENDED)
        ears.player.play()
        ears.until(lambda: ears.player.position_s > 0.3 and ears.states[-1] is PlayState.PLAYING)
        ears.player.seek(5 * STEP_S)
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples)[:3] == [700, 800, 300]
    assert notes_in(recording.samples)[-1] == 800
    assert 600 not in notes_in(recording.samples)


def test_a_story_is_heard_while_it_is_written(card: SoundCard, ears: Ears) -> None:
    first, second = melody()[: RATE_HZ * 6 // 5], melody()[RATE_HZ * 6 // 5 :]
    track = Track()
    with card.recorded() as recording:
        ears.player.load(track)
        ears.player.play()
        ears.until_state(PlayState.WAITING)
        track.append(AudioChunk(first, RATE_HZ))
        ears.until_state(PlayState.PLAYING)
        ears.until_state(PlayState.WAITING)
        assert ears.player.position_s == pytest.approx(1.2, abs=0.01)
        track.append(AudioChunk(second, RATE_HZ))
        ears.until_state(PlayState.PLAYING)
        track.finish()
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples) == list(STEPS_HZ)


def test_what_comes_the_moment_it_is_waited_for_is_heard(card: SoundCard, ears: Ears) -> None:
    track = Track()

    def on_state(state: PlayState) -> None:
        note(state)
        if state is PlayState.WAITING:  # on the player's own thread, in the midst of its step
            track.append(AudioChunk(melody(), RATE_HZ))
            track.finish()

    note, ears.player._playback._on_state = ears.player._playback._on_state, on_state
    with card.recorded() as recording:
        ears.player.load(track)
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples) == list(STEPS_HZ)


def test_what_comes_when_nothing_more_was_found_is_heard(
    card: SoundCard, ears: Ears, monkeypatch: pytest.MonkeyPatch
) -> None:
    track, playback = Track(), ears.player._playback
    look = playback._has_more

    def look_and_miss() -> bool:
        is_there = look()
        if not is_there and not track.is_finished:
            track.append(AudioChunk(melody(), RATE_HZ))
            track.finish()
        return is_there

    monkeypatch.setattr(playback, "_has_more", look_and_miss)
    with card.recorded() as recording:
        ears.player.load(track)
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples) == list(STEPS_HZ)


def test_the_volume(card: SoundCard, ears: Ears) -> None:
    ears.player.load(track_of(melody()))
    ears.player.set_volume(0.5)
    with card.recorded() as recording:
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    assert np.abs(recording.samples).max() == pytest.approx(0.4 * 0.25, rel=0.05)


def test_a_device_that_goes_away_and_comes_back(card: SoundCard, ears: Ears) -> None:
    ears.player.load(track_of(melody()))
    ears.player.play()
    ears.until(lambda: ears.player.position_s > 0.5)
    card.pull_out()
    ears.until_state(PlayState.SILENT)
    stopped_s = ears.player.position_s
    assert stopped_s < 1.2
    card.plug_in()
    with card.recorded() as recording:
        ears.until_state(PlayState.PLAYING)
        assert ears.player.position_s == pytest.approx(stopped_s, abs=0.1)
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples)[-3:] == [600, 700, 800]
    ((message, hint),) = ears.problems
    assert message.startswith("There is no sound, because the sound device failed")
    assert hint


def test_pausing_ends_the_search_for_a_device(card: SoundCard, ears: Ears) -> None:
    card.pull_out()
    ears.player.load(track_of(melody()))
    ears.player.play()
    ears.until_state(PlayState.SILENT)
    ears.player.pause()
    ears.until_state(PlayState.PAUSED)
    card.plug_in()
    ears.player.play()
    ears.until_state(PlayState.ENDED)
    assert len(ears.problems) == 1


def test_a_device_that_is_not_there_leaves_it_to_the_system(card: SoundCard, ears: Ears) -> None:
    ears.player.set_device("Headphones of somebody else")
    ears.player.load(track_of(melody()))
    with card.recorded() as recording:
        ears.player.play()
        ears.until_state(PlayState.ENDED)
    assert notes_in(recording.samples) == list(STEPS_HZ)


def test_a_file_that_is_not_there_is_told(ears: Ears, tmp_path: Path) -> None:
    ears.player.open(str(tmp_path / "gone.wav"), (), ears.on_loaded)
    ears.until(lambda: ears.problems)
    assert "it is not there" in ears.problems[0][0]
    assert ears.player.state is PlayState.EMPTY
    assert ears.loaded == []


def test_without_a_track_there_is_no_thread() -> None:
    before = threading.active_count()
    ears = Ears()
    ears.player.play()
    ears.player.set_speed(2.0)
    assert threading.active_count() == before
    assert ears.player.close()


LOOK_FOR_SOUND = """
from tests.engine.audio.test_player import Ears, PlayState, melody, pytest, track_of
ears = Ears()
ears.player.load(track_of(melody()))
ears.player.play()
ears.until_state(PlayState.SILENT)
ears.player.seek(1.0)
ears.until(lambda: ears.player.position_s == pytest.approx(1.0))
assert ears.player.close()
for message, hint in ears.problems:
    print(message, hint)
"""


def run_without_sound(
    prelude: str, asoundrc: str, tmp_path: Path
) -> subprocess.CompletedProcess[str]:
    """Run `prelude`, then look for sound, with these settings of ALSA and no sound server."""
    (tmp_path / "asoundrc").write_text(asoundrc)
    return subprocess.run(
        [sys.executable, "-c", prelude + LOOK_FOR_SOUND],
        env={
            "ALSA_CONFIG_PATH": str(tmp_path / "asoundrc"),
            "PULSE_SERVER": "unix:/nowhere",
            "HOME": str(tmp_path),
        },
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
    )


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="ALSA can be configured away")
@pytest.mark.parametrize(
    "asoundrc", ["", "pcm.!default { type pulse }", "pcm.x { type hw card 9 }"]
)
def test_without_a_device_it_says_so_once_and_the_console_stays_clean(
    tmp_path: Path, asoundrc: str
) -> None:
    done = run_without_sound("", asoundrc, tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    (line,) = done.stdout.splitlines()
    assert "this computer has no sound output" in line


def test_without_portaudio_it_says_how_to_install_it(tmp_path: Path) -> None:
    hide = "import ctypes.util; ctypes.util.find_library = lambda name: None\n"
    done = run_without_sound(hide, "pcm.x { type hw card 9 }", tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert "the PortAudio library is not installed. Install it" in done.stdout
