import subprocess
import sys
import threading
from pathlib import Path

import espeakng_loader
import numpy as np
import pytest

from engine.audio.espeak_library import EspeakLibrary, Prosody, library
from engine.errors import ModelError
from tests.conftest import ROOT


def test_there_is_one_library_and_it_speaks_at_22050_hz() -> None:
    assert library() is library()
    assert library().sample_rate_hz == 22_050


def test_text_becomes_16_bit_sound() -> None:
    sound = library().speak("Hello.", "gmw/en-US", Prosody())
    assert sound.dtype == np.int16
    assert 0.3 < len(sound) / 22_050 < 1.5
    assert np.abs(sound.astype(int)).max() > 5000


def test_characters_that_c_or_utf8_cannot_hold_are_no_danger() -> None:
    whole = library().speak("one\0two\ud800", "gmw/en", Prosody())
    first = library().speak("one", "gmw/en", Prosody())
    assert len(whole) > 1.5 * len(first)


def test_phonemes_of_several_clauses_are_joined() -> None:
    assert library().phonemes("one. two", "gmw/en-US") == "wˈʌn tˈuː"
    assert library().phonemes("", "gmw/en-US") == ""


def test_a_voice_that_is_not_there_is_an_error() -> None:
    with pytest.raises(ModelError, match="failed at the voice ‘gmw/nowhere’"):
        library().speak("Hello.", "gmw/nowhere", Prosody())


def test_voices_without_a_dictionary_are_left_out() -> None:
    listed = {voice.identifier for voice in library().voices()}
    assert {"gmw/en", "gmq/nb", "bat/ltg", "sit/cmn"} <= listed
    assert "trk/kaa" not in listed


def test_threads_take_turns() -> None:
    """The library is not thread-safe: two at once would mix up or lose each other's sound."""
    lengths: dict[str, set[int]] = {"One.": set(), "A much longer sentence than that.": set()}

    def speak(text: str) -> None:
        for _ in range(20):
            sound = library().speak(text, "gmw/en", Prosody())
            lengths[text].add(len(sound) // 2205)

    threads = [threading.Thread(target=speak, args=(text,)) for text in lengths]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    short, long = lengths.values()
    assert max(short) <= min(short) + 1
    assert max(long) <= min(long) + 1
    assert max(short) < min(long)


def test_a_missing_library_is_told(tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="built-in voice cannot be loaded"):
        EspeakLibrary(tmp_path / "libespeak-ng.so", tmp_path)


def test_missing_data_are_told(tmp_path: Path) -> None:
    """In a process of its own, as the library's state would be lost for the other tests."""
    code = (
        "import sys; from pathlib import Path\n"
        "from engine.audio.espeak_library import EspeakLibrary\n"
        "from engine.errors import ModelError\n"
        "try: EspeakLibrary(Path(sys.argv[1]), Path(sys.argv[2]))\n"
        "except ModelError as error: print(error.message)\n"
    )
    command = [sys.executable, "-c", code, espeakng_loader.get_library_path(), str(tmp_path)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == f"The built-in voice finds no data in ‘{tmp_path}’."
