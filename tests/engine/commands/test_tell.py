"""`tell` and `story`: from a picture or words to a story that can be heard."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
import soundfile

from tests.engine.commands.conftest import Vignette

Picture = Callable[[str], Path]


@pytest.fixture
def tell(vignette: Vignette, quick: list[str]) -> Vignette:
    """Tells short stories with a quick captioner."""
    return lambda *arguments: vignette("tell", *arguments, "--length", "short", *quick[:2])


def test_a_picture_becomes_a_story_that_can_be_heard(tell: Vignette, picture: Picture) -> None:
    ran = tell(picture("cat.png"))
    assert (ran.status, ran.err) == (0, "")
    name, caption, blank, story = ran.out.split("\n")[:4]
    assert (name, blank) == ("cat.png", "")
    assert caption
    assert len(story.split()) > 10
    (path,) = re.findall(r"Read aloud in (.*) \(0:\d\d\)", ran.out)
    assert soundfile.info(path).duration > 3


def test_json(tell: Vignette, picture: Picture) -> None:
    (line,) = tell(picture("cat.png"), "--json", "--format", "mp3").lines
    assert line["audio"].endswith(".mp3")
    assert line["duration_s"] == pytest.approx(soundfile.info(line["audio"]).duration, abs=0.1)
    assert list(line["models"]) == list(line["timings_s"]) == ["caption", "story", "speech"]
    assert line["models"]["story"] == "rules"
    assert line["error"] is None


def test_out_holds_all_there_is_under_the_pictures_name(tell: Vignette, picture: Picture) -> None:
    ran = tell(picture("cat.png"), "--out", "new/out", "--json")
    (line,) = ran.lines
    names = sorted(path.name for path in Path("new/out").iterdir())
    assert names == ["cat.srt", "cat.txt", "cat.vtt", "cat.wav"]
    text = Path("new/out/cat.txt").read_text()
    assert text == f"{line['description']}\n\n{line['story']}\n"
    assert line["audio"] == str(Path("new/out/cat.wav").absolute())


def test_equal_names_are_told_apart_and_stay_so(tell: Vignette, picture: Picture) -> None:
    first, second, third = picture("a/cat.png"), picture("b/cat.png"), picture("c/Cat.jpg")
    told = tell(first, second, third, "--out", "out", "--json").lines
    assert [Path(line["audio"]).name for line in told] == ["cat.wav", "cat-2.wav", "Cat-3.wav"]
    again = tell(second, "--out", "out", "--json").lines
    assert [Path(line["audio"]).name for line in again] == ["cat-2.wav"]
    assert len(list(Path("out").glob("*.wav"))) == 3


@pytest.mark.parametrize("extension", ["wav", "srt", "txt"])
def test_what_is_not_vignettes_is_never_touched(
    tell: Vignette, picture: Picture, extension: str
) -> None:
    mine = Path("out") / f"cat.{extension}"
    mine.parent.mkdir()
    mine.write_text("mine")
    (line,) = tell(picture("cat.png"), "--out", "out", "--json").lines
    assert Path(line["audio"]).name == "cat-2.wav"
    assert mine.read_text() == "mine"


def test_names_that_no_file_can_have(tell: Vignette, picture: Picture) -> None:
    for name in (f"{'ä' * 125}n.png", "two\nlines.png", ".png", "what?.png"):
        picture(f"album/{name}")
    ran = tell(*sorted(Path("album").iterdir()), "--out", "out", "--json")
    assert ran.status == 0
    names = {path.stem for path in Path("out").glob("*.wav")}
    assert names == {"png", "ä" * 100, "two_lines", "what_"}


def test_an_out_that_is_a_file(tell: Vignette, picture: Picture) -> None:
    Path("file").touch()
    ran = tell(picture("a.png"), picture("b.png"), "--out", "file")
    assert (ran.status, ran.out, ran.err.count("\n")) == (2, "", 1)
    assert "‘file’ cannot be used" in ran.err


def test_a_bad_picture_is_told_and_the_others_are_done(tell: Vignette, picture: Picture) -> None:
    ran = tell("gone.png", picture("cat.png"), "--json", "--out", "out")
    assert ran.status == 1
    bad, good = ran.lines
    assert "no file" in bad["error"]
    assert good["story"]
    assert not list(Path("out").glob("gone*"))


def test_the_wishes_reach_the_storyteller(vignette: Vignette) -> None:
    words = ["--names", "Zebediah", "--style", "adventure", "--age", "8", "--length", "short"]
    told = [vignette("story", "a fox and an owl", *words, "--seed", seed) for seed in (1, 1, 2)]
    assert told[0].out == told[1].out != told[2].out
    assert all("Zebediah" in ran.out for ran in told)


def test_a_story_in_json(vignette: Vignette) -> None:
    (line,) = vignette("story", "two foxes", "--length", "short", "--json").lines
    assert line["story"]
    assert line["picture"] is line["caption"] is line["audio"] is None


@pytest.mark.parametrize("text", ["", "  "])
def test_a_story_about_nothing(vignette: Vignette, text: str) -> None:
    ran = vignette("story", text)
    assert (ran.status, ran.out) == (1, "")
    assert ran.err == "There is no text to tell a story about. Write a few words first.\n"


def test_a_terminal_shows_the_story_in_lines_as_it_is_written(
    vignette: Vignette, monkeypatch: pytest.MonkeyPatch
) -> None:
    plain = vignette("story", "two foxes", "--length", "short").out
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "40")
    shown = vignette("story", "two foxes", "--length", "short").out
    assert "\x1b" not in plain
    assert "Waking the storyteller" in shown
    text = shown.rpartition("\x1b[2K")[2]
    assert text.split() == plain.split()
    assert max(map(len, text.splitlines())) <= 40


def test_a_terminal_shows_how_far_many_pictures_are(
    tell: Vignette, picture: Picture, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.setenv("COLUMNS", "100")
    ran = tell(picture("a.png"), picture("b.png"))
    assert ran.status == 0
    assert "1 of 2" in ran.out
    assert ran.out.count("Read aloud in") == 2
