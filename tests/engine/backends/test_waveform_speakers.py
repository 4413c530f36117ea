"""Speakers of SpeechT5: read from files of numbers, never from a pickle."""

import json
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from safetensors.numpy import save_file

from engine.backends.waveform import WaveformVoice
from engine.backends.waveform_speakers import read_vector, speakers
from engine.errors import BadOption, ModelError
from engine.schema import AudioChunk, SpeechOptions, SpeechRequest, Task
from engine.weights.catalogue import ModelSpec, Origin
from engine.weights.devices import Device
from tests.tiny_models.speaking import SPEAKER_SIZE, tiny_speecht5

ANNA = np.linspace(-1, 1, SPEAKER_SIZE, dtype=np.float32)


def save(folder: Path) -> None:
    folder.mkdir()
    save_file({"xvector": ANNA}, folder / "anna.safetensors")
    np.save(folder / "bob.npy", ANNA[None, ::-1])
    (folder / "eve.json").write_text(json.dumps((ANNA**2).tolist()))
    (folder / "notes.txt").write_text("not a speaker")


def test_every_form_is_read(tmp_path: Path) -> None:
    save(tmp_path / "speakers")
    found = {name: read_vector(path, SPEAKER_SIZE) for name, path in speakers(tmp_path).items()}
    assert list(found) == ["anna", "bob", "eve"]
    np.testing.assert_array_equal(found["anna"], ANNA)
    np.testing.assert_array_equal(found["bob"], ANNA[::-1])
    np.testing.assert_allclose(found["eve"], ANNA**2)


def test_speakers_sound_different_and_the_first_speaks_by_itself(tmp_path: Path) -> None:
    folder = tiny_speecht5(tmp_path / "model")
    save(folder / "speakers")
    spec = ModelSpec("tiny", Task.SPEECH, "waveform", Origin.FOLDER, str(folder))
    voice = WaveformVoice(spec, folder, Device())

    def speak(name: str) -> Any:
        (chunk,) = (
            item
            for item in voice.run(SpeechRequest("dog", SpeechOptions(voice=name)))
            if isinstance(item, AudioChunk)
        )
        return chunk.samples

    sounds = {name: speak(name) for name in ("", "anna", "bob")}
    np.testing.assert_array_equal(sounds[""], sounds["anna"])
    assert np.abs(sounds["anna"] - sounds["bob"]).max() > 0.01
    with pytest.raises(BadOption, match="no voice called ‘carl’") as caught:
        speak("carl")
    assert "anna, bob, eve" in caught.value.hint


def write_pickle(path: Path) -> None:
    np.save(path, np.array([{"a": 1}], dtype=object), allow_pickle=True)


def write_bare_pickle(path: Path) -> None:
    path.write_bytes(pickle.dumps([1.0] * SPEAKER_SIZE))


@pytest.mark.parametrize(
    ("name", "write"),
    [
        ("a.npy", write_pickle),
        ("a.npy", write_bare_pickle),
        ("a.npy", lambda path: np.save(path, np.zeros(3))),
        ("a.npy", lambda path: np.save(path, np.full(SPEAKER_SIZE, np.nan))),
        ("a.json", lambda path: path.write_text("[1, 2")),
        ("a.json", lambda path: path.write_text('{"a": 1}')),
        ("a.json", lambda path: path.write_text(" " * 2**21)),
        ("a.safetensors", lambda path: path.write_bytes(b"\0" * 20)),
        ("a.safetensors", lambda path: save_file({"a": ANNA, "b": ANNA}, path)),
    ],
)
def test_what_is_no_vector_is_refused(tmp_path: Path, name: str, write: Any) -> None:
    write(tmp_path / name)
    with pytest.raises(ModelError, match=f"not a vector of {SPEAKER_SIZE} numbers"):
        read_vector(tmp_path / name, SPEAKER_SIZE)
