"""Bad pictures: a sentence that says which and why, and the other pictures of the run are done."""

import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image

from tests.engine.commands.conftest import Vignette
from tests.engine.images.web import Request, Web, serving

Picture = Callable[[str], Path]


def empty(folder: Path) -> Path:
    path = folder / "empty.png"
    path.touch()
    return path


def text(folder: Path) -> Path:
    path = folder / "letter.jpg"
    path.write_text("Dear Sir or Madam,")
    return path


def truncated(folder: Path) -> Path:
    path = folder / "cut.jpg"
    Image.effect_noise((64, 64), 80).convert("RGB").save(path)
    path.write_bytes(path.read_bytes()[:400])
    return path


def chunk(kind: bytes, data: bytes) -> bytes:
    checksum = zlib.crc32(kind + data).to_bytes(4, "big")
    return len(data).to_bytes(4, "big") + kind + data + checksum


def png(path: Path, width: int, height: int) -> Path:
    header = width.to_bytes(4, "big") + height.to_bytes(4, "big") + bytes((1, 0, 0, 0, 0))
    body = chunk(b"IHDR", header) + chunk(b"IDAT", zlib.compress(b"\0" * 100)) + chunk(b"IEND", b"")
    path.write_bytes(b"\x89PNG\r\n\x1a\n" + body)
    return path


def no_pictures(folder: Path) -> Path:
    (folder / "papers").mkdir()
    text(folder / "papers").rename(folder / "papers" / "letter.txt")
    return folder / "papers"


def named_like_a_picture(folder: Path) -> Path:
    (folder / "folder.jpg").mkdir()
    return folder / "folder.jpg"


BAD = {
    "missing": (lambda folder: folder / "gone.png", 'There is no file "gone.png".'),
    "a folder without pictures": (no_pictures, 'There are no pictures in the folder "papers".'),
    "a folder named like a picture": (named_like_a_picture, 'in the folder "folder.jpg".'),
    "empty": (empty, '"empty.png" is empty.'),
    "text": (text, '"letter.jpg" is not a picture that Vignette can open.'),
    "truncated": (truncated, '"cut.jpg" begins like a picture (JPEG), but it is damaged'),
    "a bomb": (lambda folder: png(folder / "bomb.png", 50_000, 50_000), '"bomb.png"'),
    "of no width": (lambda folder: png(folder / "thin.png", 0, 9), '"thin.png"'),
    "damaged address": (lambda folder: "data:image/png;base64,!!", "is damaged."),
    "no web address": (lambda folder: "http://", 'fetch "http://"'),
}


@pytest.mark.parametrize(("make", "sentence"), BAD.values(), ids=BAD.keys())
def test_a_bad_picture_among_good_ones(
    vignette: Vignette,
    quick: list[str],
    picture: Picture,
    tmp_path: Path,
    make: Callable[[Path], object],
    sentence: str,
) -> None:
    first, last = picture("first.png"), picture("last.png")
    ran = vignette("caption", first, make(tmp_path), last, "--json", "--batch", "2", *quick)
    assert ran.status == 1
    good, bad, other = ran.lines
    assert good["caption"]
    assert other["caption"]
    assert bad["caption"] is None
    assert sentence in bad["error"]
    assert "\n" not in bad["error"]
    assert ran.err == ""


def test_for_a_person_the_sentence_goes_to_standard_error(
    vignette: Vignette, quick: list[str], picture: Picture
) -> None:
    ran = vignette("caption", "gone.png", picture("here.png"), *quick)
    assert ran.status == 1
    assert ran.err == (
        'There is no file "gone.png". Check its name, or whether it was moved or deleted.\n'
    )
    assert ran.out.startswith("here.png\n")


def test_an_animation_is_its_first_frame(
    vignette: Vignette, quick: list[str], tmp_path: Path
) -> None:
    frames = [Image.new("RGB", (40, 30), colour) for colour in ("red", "blue")]
    frames[0].save(tmp_path / "two.gif", save_all=True, append_images=frames[1:])
    assert vignette("caption", "two.gif", *quick).status == 0


NAMES = [
    "two\nlines.png",
    "\x1b[31mred.png",
    "🦊🌙.png",
    f"{'ä' * 125}n.png",
    "-.png",
    "a'b\"c.png",
]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_names_of_all_kinds(
    vignette: Vignette, quick: list[str], picture: Picture, tmp_path: Path
) -> None:
    assert len(NAMES[3].encode()) == 255
    for name in NAMES:
        picture(f"album/{name}")
    picture("album/bytes.png").rename(tmp_path / "album" / os.fsdecode(b"\xff\xfe.png"))
    ran = vignette("caption", "album", "--json", *quick)
    assert ran.status == 0
    names = {Path(line["picture"]).name for line in ran.lines}
    assert names == {*NAMES, "\udcff\udcfe.png"}
    plain = vignette("caption", "album", *quick)
    assert plain.status == 0
    assert "two\\nlines.png" in plain.out
    assert "\x1b" not in plain.out
    assert "\\udcff" in plain.out


def test_standard_input_that_is_no_picture(
    vignette: Vignette,
    quick: list[str],
    picture: Picture,
    standard_input: Callable[[bytes], None],
) -> None:
    standard_input(b"Dear Sir or Madam,")
    ran = vignette("caption", "-", picture("a.png"), "--json", *quick)
    assert ran.status == 1
    bad, good = ran.lines
    assert '"standard input" is not a picture' in bad["error"]
    assert good["caption"]


def moved(target: str) -> Callable[[Request], None]:
    return lambda request: request.answer(status=302, Location=target)


def silent(request: Request) -> None:
    request.server.is_over.wait()


PAGES: dict[str, tuple[Callable[[Request], None], str]] = {
    "404": (lambda request: request.answer(status=404), "answered 404 (Not Found)."),
    "slow": (silent, "takes too long."),
    "file": (moved("file:///etc/passwd"), "which is no web address."),
    "private": (moved("http://10.0.0.1/"), "leads into a private network"),
    "page": (lambda request: request.answer(b"<!doctype html><p>Hi"), "is a web page"),
}


@pytest.fixture
def web(monkeypatch: pytest.MonkeyPatch) -> Iterator[Web]:
    with serving() as server:
        monkeypatch.setenv("VIGNETTE_FETCH_ALLOWED_HOSTS", "127.0.0.1")
        yield server


@pytest.mark.parametrize(("page", "sentence"), PAGES.values(), ids=PAGES.keys())
def test_a_bad_address_among_good_ones(
    vignette: Vignette,
    quick: list[str],
    picture: Picture,
    web: Web,
    page: Callable[[Request], None],
    sentence: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    if page is silent:
        monkeypatch.setenv("VIGNETTE_FETCH_TIMEOUT_S", "0.5")
    bad = web.page("/bad", page)
    ran = vignette("caption", bad, picture("a.png"), "--json", *quick)
    assert ran.status == 1
    assert sentence in ran.lines[0]["error"]
    assert ran.lines[1]["caption"]


def test_a_good_address(
    vignette: Vignette, quick: list[str], picture: Picture, web: Web,
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    content = picture("a.png").read_bytes()
    address = web.page("/a.png", lambda request: request.answer(content))
    ran = vignette("caption", address, "--json", *quick)
    assert ran.status == 0
    assert ran.lines[0]["picture"] == address
    monkeypatch.setenv("VIGNETTE_OFFLINE", "true")
    assert "set to stay offline" in vignette("caption", address, *quick).err
