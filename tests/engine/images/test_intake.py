"""What is dropped is accepted or refused at once, each with what the user should know."""

from pathlib import Path

import pytest

from engine.errors import BadPicture
from engine.images.intake import Accepted, Refused, take_in
from engine.images.opening import open_picture
from engine.images.sources import name_of, read
from tests.engine.images.pictures import corners, encode, png, svg_corners

PICTURE = encode(corners(), "PNG")


def write(folder: Path, **contents: bytes) -> list[str]:
    for name, content in contents.items():
        (folder / name).write_bytes(content)
    return [str(folder / name) for name in contents]


def test_pictures_and_addresses_are_accepted(tmp_path: Path) -> None:
    given = write(tmp_path, photo=PICTURE, drawing=svg_corners())
    given += ["https://example.com/a%20b.jpg", "data:image/png;base64,AAAA"]
    assert list(take_in(given)) == [
        Accepted(given[0], "photo"),
        Accepted(given[1], "drawing"),
        Accepted(given[2], "a b.jpg"),
        Accepted(given[3], "data: address"),
    ]


def test_a_folder_becomes_its_pictures(tmp_path: Path) -> None:
    for name in ("10.png", "2.png", "notes.txt"):
        (tmp_path / name).write_bytes(PICTURE)
    assert [one.name for one in take_in([str(tmp_path)])] == ["2.png", "10.png"]


@pytest.mark.parametrize("data", [b"", b"Dear diary", b"<!doctype html><svg>"])
def test_what_is_no_picture_is_refused_in_the_words_of_opening_it(
    tmp_path: Path, data: bytes
) -> None:
    (source,) = write(tmp_path, holiday=data)
    with pytest.raises(BadPicture) as caught:
        open_picture(Path(source), name="holiday")
    (refused,) = take_in([source])
    assert refused == Refused(source, "holiday", caught.value.message, caught.value.hint)


def test_folders_without_pictures_and_missing_files_are_refused(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    given = [str(tmp_path / name) for name in ("empty", "gone.png", "nul\0.png")]
    with pytest.raises(BadPicture) as caught:
        read(given[0])
    refused = list(take_in(given))
    assert refused[0] == Refused(given[0], "empty", caught.value.message, caught.value.hint)
    assert isinstance(refused[1], Refused)
    assert refused[1].message == 'There is no file "gone.png".'
    assert isinstance(refused[2], Refused)


def test_the_console_is_not_waited_for() -> None:
    (refused,) = take_in(["-"])
    assert isinstance(refused, Refused)


def test_the_same_picture_is_taken_once(tmp_path: Path) -> None:
    write(tmp_path, **{"a.png": PICTURE, "b.png": PICTURE})
    roundabout = str(tmp_path / "x" / ".." / "b.png")
    given = [str(tmp_path / "b.png"), str(tmp_path), roundabout, "data:,x", "data:,x"]
    assert [name_of(one.source) for one in take_in(given)] == ["b.png", "a.png", "data: address"]


def test_only_the_beginning_is_looked_at(tmp_path: Path) -> None:
    """A damaged picture is the job's to find out: that takes decoding all of it."""
    (source,) = write(tmp_path, damaged=png(10, 10))
    assert list(take_in([source])) == [Accepted(source, "damaged")]


def test_files_are_looked_at_when_their_turn_comes(tmp_path: Path) -> None:
    given = write(tmp_path, **{f"{number}.png": PICTURE for number in range(4)})
    taken = take_in([str(tmp_path)])
    assert isinstance(next(taken), Accepted)
    for source in given[1:]:
        Path(source).unlink()
    assert all(isinstance(one, Refused) for one in taken)
