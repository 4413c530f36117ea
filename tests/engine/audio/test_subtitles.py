import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from engine.audio.subtitles import SubtitleWriter, srt, vtt
from engine.errors import StorageError
from engine.schema import SpokenSentence

CUES = (
    SpokenSentence(0, "Once upon a time.", 0.0, 1.2344),
    SpokenSentence(1, "Tom & Jerry <ran> home --> fast.", 1.5856, 3661.9996),
)


def test_subrip() -> None:
    assert srt(CUES) == (
        "1\n00:00:00,000 --> 00:00:01,234\nOnce upon a time.\n\n"
        "2\n00:00:01,586 --> 01:01:02,000\nTom & Jerry <ran> home → fast.\n\n"
    )


def test_webvtt() -> None:
    assert vtt(CUES) == (
        "WEBVTT\n\n"
        "00:00:00.000 --> 00:00:01.234\nOnce upon a time.\n\n"
        "00:00:01.586 --> 01:01:02.000\nTom &amp; Jerry &lt;ran&gt; home → fast.\n\n"
    )


def lines_of(text: str) -> list[str]:
    return srt([SpokenSentence(0, text, 0, 1)]).split("\n")[2:-2]


def test_a_long_sentence_takes_two_lines_of_about_one_length() -> None:
    lines = lines_of("The little dragon lived in a cave above the village and liked soup.")
    assert lines == ["The little dragon lived in a cave", "above the village and liked soup."]


def test_breaks_within_a_sentence_do_not_end_the_cue() -> None:
    assert lines_of("One\n\ntwo\r\nthree") == ["One two three"]


@given(st.text(max_size=400))
def test_no_line_is_too_long_or_blank_or_takes_a_word_away(text: str) -> None:
    lines = lines_of(text)
    assert all(len(line) <= 42 for line in lines)
    assert all(lines) or not text.strip()
    kept = re.sub(r"\s", "", "".join(lines))
    assert kept == re.sub(r"\s", "", text.replace("-->", "→"))


def test_files_are_whole_after_every_cue(tmp_path: Path) -> None:
    srt_path, vtt_path = tmp_path / "a.srt", tmp_path / "a.vtt"
    writer = SubtitleWriter(srt_path, vtt_path)
    assert vtt_path.read_text() == vtt([])
    for count, cue in enumerate(CUES, start=1):
        writer.append(cue)
        assert srt_path.read_text(encoding="utf-8") == srt(CUES[:count])
        assert vtt_path.read_text(encoding="utf-8") == vtt(CUES[:count])
    writer.close()
    writer.close()


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError):
        SubtitleWriter(tmp_path / "file" / "a.srt", tmp_path / "file" / "a.vtt")
