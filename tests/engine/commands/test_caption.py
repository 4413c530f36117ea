"""`caption`: pictures in, sentences or JSON out."""

import json
from collections.abc import Callable
from pathlib import Path

from tests.engine.commands.conftest import Vignette

Picture = Callable[[str], Path]


def test_a_picture_is_captioned(vignette: Vignette, quick: list[str], picture: Picture) -> None:
    ran = vignette("caption", picture("cat.png"), *quick)
    name, caption, blank = ran.out.split("\n")[:3]
    assert (ran.status, name, blank, ran.err) == (0, "cat.png", "", "")
    assert len(caption.split()) in (1, 2, 3)


def test_json_is_one_object_a_line(vignette: Vignette, quick: list[str], picture: Picture) -> None:
    paths = [picture("a.png"), picture("b.png")]
    ran = vignette("caption", *paths, "--json", *quick)
    assert (ran.status, ran.err) == (0, "")
    assert [line["picture"] for line in ran.lines] == [str(path) for path in paths]
    line = ran.lines[0]
    assert 0 < line["confidence"] < 1
    assert isinstance(line["is_sure"], bool)
    assert line["models"] == {"caption": "tiny"}
    assert line["timings_s"]["caption"] > 0
    assert [line[name] for name in ("story", "audio", "duration_s", "error")] == [None] * 4


def test_what_is_not_sure_is_measured(
    vignette: Vignette, picture: Picture, quick: list[str], tmp_path: Path
) -> None:
    picture("plain.png")
    (line,) = vignette("caption", "plain.png", "--json", *quick).lines
    told = "This picture is blank" if not line["is_sure"] else line["caption"]
    assert line["description"].startswith(told)


def test_a_folder_is_all_its_pictures(
    vignette: Vignette, quick: list[str], picture: Picture
) -> None:
    for name in ("album/10.png", "album/2.png", "album/more/1.png"):
        picture(name)
    ran = vignette("caption", "album", "--batch", "2", "--json", *quick)
    names = [Path(line["picture"]).name for line in ran.lines]
    assert names == ["2.png", "10.png", "1.png"]


def test_the_batch_size_is_found_and_remembered(
    vignette: Vignette, quick: list[str], picture: Picture, tmp_path: Path
) -> None:
    for number in range(9):
        picture(f"album/{number}.png")
    ran = vignette("caption", "album", "--json", *quick)
    assert len(ran.lines) == 9
    (kept,) = tmp_path.rglob("batch_sizes.json")
    (trials,) = json.loads(kept.read_text(encoding="utf-8")).values()
    assert trials["rounds"]["1"] == 2
    assert 1 <= trials["rounds"]["2"] <= 2


def test_a_picture_may_come_from_standard_input(
    vignette: Vignette,
    quick: list[str],
    picture: Picture,
    standard_input: Callable[[bytes], None],
) -> None:
    standard_input(picture("a.png").read_bytes())
    ran = vignette("caption", "-", "--json", *quick)
    assert ran.status == 0
    assert Path(ran.lines[0]["picture"]).is_file()


def test_a_picture_may_be_a_data_address(vignette: Vignette, quick: list[str]) -> None:
    gif = "data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
    assert vignette("caption", gif, *quick).status == 0


def test_the_wishes_reach_the_captioner(
    vignette: Vignette, quick: list[str], picture: Picture
) -> None:
    ran = vignette(
        "caption", picture("a.png"), "--prompt", "a picture of", "--beams", "2", "--json", *quick
    )
    assert ran.lines[0]["caption"].startswith("a picture of")
