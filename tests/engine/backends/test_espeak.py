import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.audio.loudness import loudness_lufs
from engine.audio.narration import Narration
from engine.backends.espeak import EspeakVoice
from engine.errors import BadOption, BadText
from engine.schema import AudioChunk, AudioFormat, Sentence, SpeechOptions, SpeechRequest, Task
from engine.sentences import split
from engine.weights.catalogue import default
from tests.conftest import ROOT
from tests.engine.audio.listening import (
    Sound,
    fundamental_hz,
    onsets_s,
    transcribe,
    words_in_order,
)
from tests.engine.backends.long_narration import COUNT

RATE = 22_050
SENTENCE = "The fox saw the grapes, and they were hanging high above his head in the morning sun."
FABLE = "The fox saw the grapes. They hung high! Could he reach them? He leapt, and he fell."
GRAMMAR = """#JSGF V1.0;
grammar test;
public <s> = (the | a) [small | big] <n> (is | was | are | were) <v> (in | on | under | with)
             (the | a) [red | green] <n>;
<n> = dog | cat | horse | bird | children | woman | man | park | house | garden | kitchen | table
    | tree | ball;
<v> = running | sleeping | playing | eating | singing | hiding;
"""


@pytest.fixture(scope="module")
def espeak() -> EspeakVoice:
    return EspeakVoice(default(Task.SPEECH))


def chunks(espeak: EspeakVoice, text: str, **options: str | float) -> list[AudioChunk]:
    items = espeak.run(SpeechRequest(text, SpeechOptions(**options)))
    return [item for item in items if isinstance(item, AudioChunk)]


def speak(espeak: EspeakVoice, text: str, **options: str | float) -> Sound:
    return np.concatenate([chunk.samples for chunk in chunks(espeak, text, **options)])


def test_a_sentence_becomes_sound_without_silence_around_it(espeak: EspeakVoice) -> None:
    (chunk,) = chunks(espeak, "The fox saw the grapes.")
    assert chunk.sample_rate_hz == RATE
    assert chunk.samples.dtype == np.float32
    assert chunk.samples.ndim == 1
    assert 0.05 < np.abs(chunk.samples).max() <= 1
    edge = RATE // 20
    assert np.abs(chunk.samples[:edge]).max() > 0.005
    assert np.abs(chunk.samples[-edge:]).max() > 0.005


def test_a_recogniser_understands_what_was_said(espeak: EspeakVoice) -> None:
    said = (
        "The dog is running in the park.",
        "The children were playing with a red ball.",
        "A small bird was sleeping under the tree.",
        "The woman is eating in the kitchen.",
    )
    understood = total = 0
    for text in said:
        words = text.lower().strip(".").split()
        heard = transcribe(speak(espeak, text, voice="en-us+klatt"), RATE, GRAMMAR)
        understood += words_in_order(words, heard)
        total += len(words)
    assert understood >= 0.75 * total


@pytest.mark.parametrize("rate", [0.5, 0.75, 1.5, 2.0, 2.5, 4.0])
def test_the_rate_is_how_much_faster_it_speaks(espeak: EspeakVoice, rate: float) -> None:
    ratio = len(speak(espeak, SENTENCE)) / len(speak(espeak, SENTENCE, rate=rate))
    assert ratio == pytest.approx(rate, rel=0.1)


@pytest.mark.parametrize("voice", ["en-us", "en-us+f3", "de"])
@pytest.mark.parametrize("pitch", [0.7, 0.85, 1.25, 1.6])
def test_the_pitch_is_how_much_higher_it_speaks(
    espeak: EspeakVoice, voice: str, pitch: float
) -> None:
    own = fundamental_hz(speak(espeak, SENTENCE, voice=voice), RATE)
    ratio = fundamental_hz(speak(espeak, SENTENCE, voice=voice, pitch=pitch), RATE) / own
    assert ratio == pytest.approx(pitch, rel=0.08)


def test_an_octave_is_approached(espeak: EspeakVoice) -> None:
    own = fundamental_hz(speak(espeak, SENTENCE), RATE)
    assert fundamental_hz(speak(espeak, SENTENCE, pitch=0.5), RATE) < 0.7 * own
    assert fundamental_hz(speak(espeak, SENTENCE, pitch=2.0), RATE) > 1.7 * own


def test_rate_and_pitch_out_of_range_are_refused(espeak: EspeakVoice) -> None:
    for options in ({"rate": 5.0}, {"pitch": 0.1}):
        with pytest.raises(BadOption):
            chunks(espeak, "Hello.", **options)


def test_voices_and_languages_sound_different(espeak: EspeakVoice) -> None:
    sounds = {
        name: speak(espeak, "Information, radio, piano.", voice=name)
        for name in ("en-us", "en-us+f3", "de", "fr")
    }
    assert len({len(sound) // 220 for sound in sounds.values()}) == len(sounds)
    woman, man = (fundamental_hz(sounds[name], RATE) for name in ("en-us+f3", "en-us"))
    assert woman > 1.3 * man


def test_one_voice_leaves_no_trace_in_the_next(espeak: EspeakVoice) -> None:
    before = len(speak(espeak, FABLE, voice="de"))
    speak(espeak, FABLE, voice="en-us+whisper", rate=2.0, pitch=1.9)
    assert len(speak(espeak, FABLE, voice="de")) == pytest.approx(before, rel=0.02)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("zh", "你好，世界。"),
        ("ru", "Привет, мир."),
        ("ar", "مرحبا بالعالم"),
        ("hi", "नमस्ते दुनिया"),
        ("ja", "こんにちは"),
        ("el", "Γειά σου κόσμε"),
        ("ko", "안녕하세요"),
        ("he", "שלום עולם"),
        ("th", "สวัสดี"),
        ("ka", "გამარჯობა"),
    ],
)
def test_other_alphabets_are_read_by_their_languages_and_refused_by_others(
    espeak: EspeakVoice, language: str, text: str
) -> None:
    assert len(speak(espeak, text, language=language)) > RATE // 5
    with pytest.raises(BadText, match="‘English ") as caught:
        chunks(espeak, text, language="en")
    assert "Choose a voice for the language of the text" in caught.value.hint


def test_japanese_with_kanji_is_refused_with_a_way_out(espeak: EspeakVoice) -> None:
    with pytest.raises(BadText) as caught:
        chunks(espeak, "日本語", language="ja")
    assert "kana" in caught.value.hint


def test_a_text_a_voice_has_no_sound_for_is_refused(espeak: EspeakVoice) -> None:
    with pytest.raises(BadText, match="‘Cherokee’ cannot read this text: ‘1 2 3"):
        chunks(espeak, "1 2 3.", voice="chr")


@pytest.mark.parametrize("text", ["", " ", "…", "?!", "***", "—"])
def test_nothing_to_say_yields_nothing(espeak: EspeakVoice, text: str) -> None:
    assert chunks(espeak, text) == []


def test_a_long_text_comes_clause_by_clause_with_a_breath_between(espeak: EspeakVoice) -> None:
    clause = "the old fox walked all the way around the tall green tree on the hill, "
    stream = espeak.run(SpeechRequest(clause * 14))
    parts = [item for item in stream if isinstance(item, AudioChunk)]
    assert len(parts) >= 3
    for part in parts[1:]:
        assert onsets_s(part.samples, RATE, 0.1)[0] == pytest.approx(0.15, abs=0.03)


def test_sentences_come_out_equally_loud_and_unclipped(espeak: EspeakVoice, tmp_path: Path) -> None:
    narration = Narration(tmp_path / "fable", AudioFormat.WAV)
    for sentence in split(FABLE):
        narration.add(sentence, chunks(espeak, sentence.text))
    speech = narration.finish()
    heard, _ = soundfile.read(speech.path, dtype="float32")
    assert len(speech.cues) == 4
    assert np.abs(heard).max() < 0.9
    loudness = [
        loudness_lufs(heard[round(cue.start_s * RATE) : round(cue.end_s * RATE)], RATE)
        for cue in speech.cues
    ]
    assert max(loudness) - min(loudness) < 1


def test_cues_stand_where_the_speech_begins(espeak: EspeakVoice, tmp_path: Path) -> None:
    narration = Narration(tmp_path / "fable", AudioFormat.WAV)
    for index, text in enumerate(("Go away now.", "Day and night.", "Bad dogs bark.")):
        narration.add(Sentence(index, text), chunks(espeak, text))
    speech = narration.finish()
    heard, _ = soundfile.read(speech.path, dtype="float32")
    starts = onsets_s(heard, RATE, least_gap_s=0.25)
    assert [cue.start_s for cue in speech.cues] == pytest.approx(starts, abs=0.02)


@pytest.mark.skipif(sys.platform == "win32", reason="Windows does not tell the peak of memory")
def test_a_hundred_thousand_characters_take_no_more_memory_than_a_few(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "tests.engine.backends.long_narration", tmp_path / "long"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    after_a_tenth_kib, at_the_end_kib = map(int, done.stdout.split())
    assert at_the_end_kib - after_a_tenth_kib < 8_000
    assert soundfile.info(tmp_path / "long.flac").duration > 1000
    assert (tmp_path / "long.srt").read_text().count("-->") == COUNT
