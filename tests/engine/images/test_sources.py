import base64
import io
import os
import sys
from pathlib import Path

import pytest

from engine.errors import BadPicture, NetworkError
from engine.images.fetch import FetchOptions
from engine.images.opening import open_picture
from engine.images.sources import expand, is_address, is_web_address, name_of, read
from tests.engine.images.pictures import corners, encode, has_corners, svg_corners
from tests.engine.images.web import serving

PICTURE = encode(corners(), "PNG")


def touch(folder: Path, *names: str) -> None:
    for name in names:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(PICTURE)


def found(folder: Path) -> list[str]:
    return [Path(source).relative_to(folder).as_posix() for source in expand([str(folder)])]


def test_addresses_and_files_are_passed_on_unread() -> None:
    given = ["a.png", "-", "http://example.com/a/", "data:,x", "gone/", "HTTPS://example.com"]
    assert list(expand(given)) == given


def test_a_folder_becomes_its_pictures_in_natural_order(tmp_path: Path) -> None:
    touch(tmp_path, "10.jpg", "2.JPG", "b/1.png", "a.HEIC", "B2.webp", "b10.svg", "a/x/y.avif")
    touch(tmp_path, "notes.txt", "film.mp4", ".hidden.png", ".thumbnails/1.png", "noextension")
    (tmp_path / "a folder.png").mkdir()
    assert found(tmp_path) == [
        "2.JPG",
        "10.jpg",
        "a.HEIC",
        "B2.webp",
        "b10.svg",
        "a/x/y.avif",
        "b/1.png",
    ]


def test_strange_names_are_found_and_open(tmp_path: Path) -> None:
    names = ["two\nlines.png", "🦊.png", "n" * 251 + ".png", "²³.png", "٣.png"]
    touch(tmp_path, *names)
    sources = list(expand([str(tmp_path)]))
    assert {Path(source).name for source in sources} == set(names)
    for source in sources:
        assert has_corners(open_picture(read(source), name=name_of(source)).image)


def test_links_that_lead_back_do_no_harm(tmp_path: Path) -> None:
    touch(tmp_path, "a/1.png")
    (tmp_path / "a" / "up").symlink_to(tmp_path, target_is_directory=True)
    (tmp_path / "again").symlink_to(tmp_path / "a", target_is_directory=True)
    (tmp_path / "self").symlink_to(tmp_path / "self")
    (tmp_path / "gone.png").symlink_to(tmp_path / "nothing")
    assert found(tmp_path) == ["gone.png", "a/1.png"]


def test_one_bad_source_does_not_stop_the_others(tmp_path: Path) -> None:
    touch(tmp_path, "good/1.png")
    (tmp_path / "empty").mkdir()
    given = [str(tmp_path / name) for name in ("empty", "gone.png", "good", "nul\0.png")]
    told, opened = [], 0
    for source in expand(given):
        try:
            open_picture(read(source), name=name_of(source))
            opened += 1
        except BadPicture as error:
            told.append(error.message)
    assert opened == 1
    assert told[0] == 'There are no pictures in the folder "empty".'
    assert told[1] == 'There is no file "gone.png".'
    assert told[2] == 'There is no file "nul\\x00.png".'


def test_a_folder_is_no_picture(tmp_path: Path) -> None:
    touch(tmp_path, "1.png")
    with pytest.raises(BadPicture, match="is a folder, not a picture"):
        read(str(tmp_path))


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_a_folder_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    touch(tmp_path, "open/1.png", "shut/1.png")
    (tmp_path / "shut").chmod(0)
    try:
        assert found(tmp_path) == ["open/1.png", "shut"]
        with pytest.raises(BadPicture, match='The folder "shut" cannot be read'):
            read(str(tmp_path / "shut"))
    finally:
        (tmp_path / "shut").chmod(0o700)


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_standard_input_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PICTURE)))
    assert read("-") == PICTURE
    with pytest.raises(BadPicture, match='"standard input" is empty'):
        open_picture(read("-"), name=name_of("-"))


@pytest.mark.parametrize("stdin", [None, Terminal()], ids=["none", "terminal"])
def test_nobody_is_waited_for(monkeypatch: pytest.MonkeyPatch, stdin: object) -> None:
    monkeypatch.setattr(sys, "stdin", stdin)
    with pytest.raises(BadPicture, match="No picture comes from standard input"):
        read("-")


def test_standard_input_without_end_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(bytes(2**20 + 1))))
    with pytest.raises(BadPicture, match="more than 1 MiB"):
        read("-", FetchOptions(max_bytes=2**20))


@pytest.mark.parametrize(
    "address",
    [
        "data:image/png;base64," + base64.b64encode(PICTURE).decode(),
        "DATA:text/plain;BASE64,\n" + base64.encodebytes(PICTURE).decode(),
        "data:;base64," + base64.b64encode(PICTURE).decode().replace("+", "%2B"),
        "data:image/svg+xml," + svg_corners().decode().replace("#", "%23"),
    ],
    ids=["png", "mislabelled", "escaped", "svg"],
)
def test_data_addresses_are_decoded(address: str) -> None:
    assert has_corners(open_picture(read(address), name=name_of(address)).image)


@pytest.mark.parametrize("address", ["data:image/png;base64,AAA", "data:;base64,~~~~"])
def test_a_damaged_data_address_is_told(address: str) -> None:
    with pytest.raises(BadPicture, match="is damaged"):
        read(address)


def test_an_empty_data_address_is_told() -> None:
    with pytest.raises(BadPicture, match="is empty"):
        open_picture(read("data:"), name=name_of("data:"))


def test_addresses_are_fetched_with_the_given_options() -> None:
    with serving() as web:
        address = web.page("/a.png", lambda request: request.answer(PICTURE))
        assert read(address, FetchOptions(allowed=("127.0.0.1",))) == PICTURE
        with pytest.raises(NetworkError, match="private network"):
            read(address)


@pytest.mark.parametrize(
    ("source", "name"),
    [
        ("holiday/beach.jpg", "beach.jpg"),
        ("holiday/", "holiday"),
        ("/", "/"),
        ("", "."),
        ("-", "standard input"),
        ("data:image/png;base64,AAAA", "data: address"),
        ("http://example.com/a/b%20c.png?x=1/2#d", "b c.png"),
        ("https://example.com/album/", "album"),
        ("HTTP://example.com", "example.com"),
        ("http://me:secret@example.com/?q", "example.com"),
    ],
)
def test_sources_have_short_names(source: str, name: str) -> None:
    assert name_of(source) == name


def test_addresses_are_told_from_paths() -> None:
    for address in ("http://example.com", "HTTPS://example.com/a.png", "data:,x"):
        assert is_address(address)
    for path in ("http.png", "C:\\a.png", "data/a.png", "-", "httpx://a"):
        assert not is_address(path)
    assert is_web_address("http://example.com")
    assert not is_web_address("data:,x")
