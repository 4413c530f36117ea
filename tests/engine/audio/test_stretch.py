"""Slower and faster at the same pitch, and the place in the track known all the time."""

import itertools

import numpy as np
import numpy.typing as npt
import pytest

from engine.audio.espeak_library import Prosody, library
from engine.audio.stretch import HOP_S, Block, Stretcher
from engine.audio.stretch import stretched as whole_stretched
from engine.audio.track import Track
from engine.schema import AudioChunk
from tests.engine.audio.listening import fundamental_hz, transcribe, words_in_order

Sound = npt.NDArray[np.float32]
RATE_HZ = 22_050
SPEEDS = [0.5, 0.75, 1.5, 2.0]
SENTENCES = (
    "a small dog was running in the red park",
    "the big cat is sleeping on the green house",
    "a small horse was eating under the red garden",
    "the small children were singing in the red kitchen",
    "the big woman was hiding with a red dog",
)
GRAMMAR = """#JSGF V1.0;
grammar test;
public <s> = (the | a) [small | big] <n> (is | was | are | were) <v> (in | on | under | with)
             (the | a) [red | green] <n>;
<n> = dog | cat | horse | bird | children | woman | man | park | house | garden | kitchen;
<v> = running | sleeping | playing | eating | singing | hiding;
"""


def track_of(sound: Sound, *, is_finished: bool = True) -> Track:
    track = Track()
    track.append(AudioChunk(sound, RATE_HZ))
    if is_finished:
        track.finish()
    return track


def blocks_of(stretcher: Stretcher, speed: float) -> list[Block]:
    return list(iter(lambda: stretcher.next_block(speed), None))


def joined(blocks: list[Block]) -> Sound:
    return np.concatenate([block.samples for block in blocks])


def stretched(sound: Sound, speed: float) -> Sound:
    return joined(blocks_of(Stretcher(track_of(sound)), speed))


def level_db(sound: Sound) -> float:
    return float(10 * np.log10(np.square(sound, dtype=np.float64).mean()))


def sine(frequency_hz: float, duration_s: float) -> Sound:
    time_s = np.arange(round(duration_s * RATE_HZ)) / RATE_HZ
    return (0.5 * np.sin(2 * np.pi * frequency_hz * time_s)).astype(np.float32)


@pytest.fixture(scope="module")
def speech() -> Sound:
    pcm = library().speak(SENTENCES[0], "gmw/en-US", Prosody())
    return (pcm / 32768).astype(np.float32)


@pytest.mark.parametrize("speed", SPEEDS)
def test_a_tone_keeps_its_pitch_and_changes_its_length(speed: float) -> None:
    heard = stretched(sine(220, 3.0), speed)
    assert len(heard) / RATE_HZ == pytest.approx(3.0 / speed, rel=0.02)
    spectrum = np.abs(np.fft.rfft(heard * np.hanning(len(heard))))
    assert np.argmax(spectrum) * RATE_HZ / len(heard) == pytest.approx(220, rel=0.01)
    middle = heard[RATE_HZ // 10 : -RATE_HZ // 10]
    assert np.abs(np.diff(middle)).max() < 1.2 * np.abs(np.diff(sine(220, 1.0))).max()
    assert level_db(middle) == pytest.approx(level_db(sine(220, 1.0)), abs=0.2)


@pytest.mark.parametrize("speed", SPEEDS)
def test_speech_stays_speech(speech: Sound, speed: float) -> None:
    heard = stretched(speech, speed)
    assert len(heard) == pytest.approx(len(speech) / speed, rel=0.02)
    assert level_db(heard) == pytest.approx(level_db(speech), abs=1.0)
    assert np.abs(np.diff(heard)).max() <= 1.1 * np.abs(np.diff(speech)).max()
    pitch_hz = fundamental_hz(speech, RATE_HZ)
    assert fundamental_hz(heard, RATE_HZ) == pytest.approx(pitch_hz, rel=0.05)


@pytest.mark.parametrize("speed", [0.75, 1.25])
def test_a_recogniser_understands_it(speed: float) -> None:
    """The recogniser knows one pace: slow speech sped up to it, and fast speech slowed down."""
    said = heard = 0
    for sentence in SENTENCES:
        pcm = library().speak(sentence, "gmw/en-US", Prosody(words_per_minute=round(140 / speed)))
        words = transcribe(stretched((pcm / 32768).astype(np.float32), speed), RATE_HZ, GRAMMAR)
        said += len(sentence.split())
        heard += words_in_order(sentence.split(), words)
    assert heard / said > 0.7


def test_its_own_speed_changes_no_bit(speech: Sound) -> None:
    assert np.array_equal(stretched(speech, 1.0), speech)


@pytest.mark.parametrize("speed", [1.0, *SPEEDS])
def test_the_place_in_the_track_is_known(speech: Sound, speed: float) -> None:
    blocks = blocks_of(Stretcher(track_of(speech)), speed)
    assert blocks[0].start_s == 0.0
    assert all(one.end_s == two.start_s for one, two in itertools.pairwise(blocks))
    assert blocks[-1].end_s == pytest.approx(len(speech) / RATE_HZ)
    played_s = np.cumsum([len(block.samples) for block in blocks]) / RATE_HZ
    for end_s, block in list(zip(played_s, blocks, strict=True))[:-1]:
        assert block.end_s == pytest.approx(end_s * speed, abs=0.002)


@pytest.mark.parametrize("speed", [1.0, 0.5, 2.0])
def test_what_is_heard_is_from_where_it_says(speed: float) -> None:
    """A click a second: each comes out when the place in the track says so, within 30 ms."""
    sound = np.zeros(5 * RATE_HZ, dtype=np.float32)
    clicks = np.arange(1, 5) * RATE_HZ
    for click in clicks:
        sound[click : click + 60] = 0.8
    loud = [
        block for block in blocks_of(Stretcher(track_of(sound)), speed) if block.samples.max() > 0.4
    ]
    for click in clicks:
        assert min(abs(block.start_s - click / RATE_HZ) for block in loud) < HOP_S + 0.01


def test_the_speed_may_change_at_any_block_without_a_click() -> None:
    stretcher = Stretcher(track_of(sine(220, 4.0)))
    blocks = [
        stretcher.next_block(speed) for speed in [1.0, 1.5, 1.0, 2.0, 0.5, 1.0, 0.75, 1.25] * 10
    ]
    heard = joined([block for block in blocks if block is not None])
    assert np.abs(np.diff(heard)).max() < 1.2 * np.abs(np.diff(sine(220, 1.0))).max()


@pytest.mark.parametrize("speed", [1.0, 1.5])
def test_it_waits_for_more_of_a_track_that_grows(speech: Sound, speed: float) -> None:
    half = len(speech) // 2
    track = track_of(speech[:half], is_finished=False)
    stretcher = Stretcher(track)
    heard = blocks_of(stretcher, speed)
    assert not stretcher.is_ready(speed)
    assert stretcher.position_s == pytest.approx(half / RATE_HZ, abs=0.08)
    track.append(AudioChunk(speech[half:], RATE_HZ))
    track.finish()
    heard += blocks_of(stretcher, speed)
    assert np.array_equal(joined(heard), stretched(speech, speed))


def test_seeking(speech: Sound) -> None:
    stretcher = Stretcher(track_of(speech))
    stretcher.seek(0.5)
    assert stretcher.position_s == 0.5
    block = stretcher.next_block(1.0)
    assert block is not None
    assert np.array_equal(block.samples, speech[RATE_HZ // 2 :][: len(block.samples)])
    stretcher.seek(1e6)
    assert stretcher.next_block(1.0) is None
    stretcher.seek(-3)
    assert stretcher.position_s == 0.0


def test_silence_stays_where_it_is() -> None:
    assert not stretched(np.zeros(RATE_HZ, dtype=np.float32), 1.5).any()


def test_nothing_is_nothing() -> None:
    assert Stretcher(Track()).next_block(1.5) is None


@pytest.mark.parametrize("speed", SPEEDS)
def test_a_whole_sound_takes_the_time_that_its_speed_asks_for(speed: float) -> None:
    time_s = np.arange(RATE_HZ) / RATE_HZ
    sound = np.sin(2 * np.pi * 150 * time_s).astype(np.float32)
    heard = whole_stretched(sound, RATE_HZ, speed)
    assert len(heard) == pytest.approx(RATE_HZ / speed, abs=1)
    assert fundamental_hz(heard, RATE_HZ) == pytest.approx(150, rel=0.02)


def test_at_its_own_speed_a_sound_is_left_alone() -> None:
    sound = np.ones(100, dtype=np.float32)
    assert whole_stretched(sound, RATE_HZ, 1.0) is sound
    assert len(whole_stretched(sound[:0], RATE_HZ, 2.0)) == 0
