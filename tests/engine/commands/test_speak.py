"""`speak`: text in, an audio file and subtitles out."""

import json
import os
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile

from tests.engine.commands.conftest import Vignette


@pytest.mark.parametrize("extension", ["wav", "MP3", "flac", "ogg"])
def test_a_text_is_spoken(vignette: Vignette, tmp_path: Path, extension: str) -> None:
    output = tmp_path / "new" / "folder" / f"Chapter 1.2.{extension}"
    ran = vignette("speak", "Hello. How are you?", "-o", output)
    assert (ran.status, ran.err) == (0, "")
    written = output.with_suffix(f".{extension.lower()}")
    assert f"Read aloud in new/folder/{written.name} (0:0" in ran.out.replace(os.sep, "/")
    assert soundfile.info(written).duration > 1
    cues = written.with_suffix(".srt").read_text()
    assert "How are you?" in cues
    assert written.with_suffix(".vtt").read_text().startswith("WEBVTT")


def test_json(vignette: Vignette, tmp_path: Path) -> None:
    ran = vignette("speak", "Hello.", "-o", "a.wav", "--json")
    (line,) = ran.lines
    assert line["audio"] == str(tmp_path / "a.wav")
    assert line["duration_s"] == pytest.approx(soundfile.info("a.wav").duration, abs=1e-3)
    assert line["models"] == {"speech": "espeak"}
    assert line["picture"] is line["story"] is line["error"] is None


def test_a_slower_voice_takes_longer(vignette: Vignette) -> None:
    for rate in ("0.5", "2"):
        assert (
            vignette("speak", "Hello, little fox.", "-o", f"{rate}.wav", "--rate", rate).status == 0
        )
    assert soundfile.info("0.5.wav").duration > 2 * soundfile.info("2.wav").duration


def test_a_language_is_a_voice(vignette: Vignette) -> None:
    assert vignette("speak", "Guten Tag.", "-o", "de.wav", "--voice", "de").status == 0
    assert vignette("speak", "Привет.", "-o", "ru.wav", "--voice", "espeak:ru").status == 0
    assert vignette("speak", "Guten Tag.", "-o", "en.wav", "--voice", "en-us+f3").status == 0
    assert Path("de.wav").read_bytes() != Path("en.wav").read_bytes()


@pytest.mark.parametrize("text", ["", " \n ", "…"])
def test_nothing_to_say(vignette: Vignette, text: str, tmp_path: Path) -> None:
    ran = vignette("speak", text, "-o", "a.wav")
    assert ran.status == 1
    assert "nothing to" in ran.err or "no text" in ran.err
    assert not list(tmp_path.glob("a.*")), "no empty files are left"


def test_a_text_in_another_alphabet(vignette: Vignette) -> None:
    ran = vignette("speak", "Это русский текст.", "-o", "a.wav", "--voice", "espeak:en-gb")
    assert ran.status == 1
    assert "cannot read this text" in ran.err
    assert "Russian" in ran.err


def test_standard_input(vignette: Vignette, standard_input: Callable[[bytes], None]) -> None:
    standard_input("\ufeffGrüße.".encode())
    assert vignette("speak", "-", "-o", "a.wav").status == 0
    assert "Grüße." in Path("a.srt").read_text()
    standard_input(b"\xff\xfe\x00")
    ran = vignette("speak", "-", "-o", "a.wav")
    assert ran.status == 1
    assert "not text in UTF-8" in ran.err


def test_a_place_that_cannot_be_written(vignette: Vignette, tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    ran = vignette("speak", "Hello.", "-o", "file/a.wav", "--json")
    assert ran.status == 1
    assert "file" in ran.lines[0]["error"]


def test_its_own_subtitles_are_replaced_and_nobody_elses(
    vignette: Vignette, tmp_path: Path
) -> None:
    for text in ("One.", "Two."):
        assert vignette("speak", text, "-o", "a.wav").status == 0
    assert "Two." in Path("a.srt").read_text()
    Path("film.srt").write_text("Somebody's work")
    ran = vignette("speak", "Hello.", "-o", "film.mp3")
    assert ran.status == 2
    assert "film.srt" in ran.err
    assert Path("film.srt").read_text() == "Somebody's work"


def test_many_sentences(vignette: Vignette) -> None:
    text = "The fox ran home, and the owl flew after it. " * 40
    ran = vignette("speak", text, "-o", "a.ogg", "--rate", "4", "--json")
    told_s = json.loads(ran.out)["duration_s"]
    assert told_s == pytest.approx(soundfile.info("a.ogg").duration, abs=2e-3)
    assert Path("a.srt").read_text().count("-->") == 40
