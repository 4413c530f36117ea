"""The main job on every bundled sample, with the built-in models as they ship."""

import contextlib
import io
import json
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
import soundfile

from engine.cli import run
from engine.scenes.captions import references
from engine.scenes.parse import parse
from engine.scenes.samples_build import SAMPLES_DIR, Sample, read_samples

WRITTEN_BELOW_DB = -60.0


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict]:
    """What `tell --json` says of every sample, by file name."""
    folder = tmp_path_factory.mktemp("told")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("DATA", "CONFIG", "CACHE", "LOG"):
            patch.setenv(f"VIGNETTE_{name}_DIR", str(folder / name.lower()))
        arguments = ["tell", str(SAMPLES_DIR), "--out", str(folder / "out"), "--json"]
        with contextlib.redirect_stdout(io.StringIO()) as output:
            assert run(arguments) == 0
    rows = [json.loads(line) for line in output.getvalue().splitlines()]
    return {Path(row["picture"]).name: row for row in rows}


def samples() -> list:
    return [pytest.param(sample, id=sample.file) for sample in read_samples()]


@pytest.mark.parametrize("sample", samples())
def test_the_caption_is_true(told: dict[str, dict], sample: Sample) -> None:
    row = told[sample.file]
    assert row["caption"] in references(parse(sample.text, sample.seed).scene)
    assert row["is_sure"]
    assert row["description"] == row["caption"]


@pytest.mark.parametrize("sample", samples())
def test_the_story_is_about_the_picture(told: dict[str, dict], sample: Sample) -> None:
    story = told[sample.file]["story"].lower()
    scene = parse(sample.text, sample.seed).scene
    assert all(sticker.noun.split()[-1][:4] in story for sticker in scene.stickers)
    assert 110 <= len(story.split()) <= 190


@pytest.mark.parametrize("sample", samples())
def test_the_story_can_be_heard(told: dict[str, dict], sample: Sample) -> None:
    row = told[sample.file]
    samples, rate_hz = soundfile.read(row["audio"])
    assert 10 <= len(samples) / rate_hz <= 90
    assert row["duration_s"] == pytest.approx(len(samples) / rate_hz, abs=0.01)
    assert np.abs(samples).max() < 0.99, "it does not clip"
    assert 20 * np.log10(np.sqrt(np.mean(samples**2))) > -35, "it is not silence"


@pytest.mark.parametrize("sample", samples())
def test_cues_are_where_the_speech_is(told: dict[str, dict], sample: Sample) -> None:
    """Each cue begins within 20 ms of sound, and between cues there is silence."""
    row = told[sample.file]
    samples, rate_hz = soundfile.read(row["audio"])
    cues = subtitles(Path(row["audio"]).with_suffix(".srt"))
    assert len(cues) > 5
    for start_s, end_s in cues:
        onset = samples[int(start_s * rate_hz) : int((start_s + 0.06) * rate_hz)]
        assert np.abs(onset).max() > 10 ** (WRITTEN_BELOW_DB / 20)
        assert end_s > start_s
    for (_, end_s), (start_s, _) in pairwise(cues):
        pause = samples[int((end_s + 0.02) * rate_hz) : int((start_s - 0.02) * rate_hz)]
        assert np.abs(pause).max() < 10 ** (WRITTEN_BELOW_DB / 20)


def subtitles(path: Path) -> list[tuple[float, float]]:
    """(start, end) in seconds of each cue of an .srt file."""
    times = [line for line in path.read_text(encoding="utf-8").splitlines() if " --> " in line]
    return [(seconds(line.split(" --> ")[0]), seconds(line.split(" --> ")[1])) for line in times]


def seconds(time: str) -> float:
    hours, minutes, rest = time.split(":")
    return int(hours) * 3600 + int(minutes) * 60 + float(rest.replace(",", "."))
