"""Bad pictures: each is refused with a sentence that names it, soon, and nothing else happens."""

import os
import random
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from engine.errors import BadPicture
from engine.images import decoding, opening
from engine.images.opening import open_picture
from tests.engine.images.pictures import corners, encode, jpeg_claiming, png, tiff_claiming

MAY_WARN_OF_METADATA = pytest.mark.filterwarnings("ignore::UserWarning")

FILES = {
    "jpeg": encode(corners(), "JPEG"),
    "progressive jpeg": encode(corners(), "JPEG", progressive=True),
    "png": encode(corners(), "PNG"),
    "webp": encode(corners(), "WEBP"),
    "gif": encode(corners(), "GIF"),
    "bmp": encode(corners(), "BMP"),
    "tiff": encode(corners(), "TIFF"),
    "tiff lzw": encode(corners(), "TIFF", compression="tiff_lzw"),
    "avif": encode(corners(), "AVIF"),
    "heic": encode(corners(), "HEIF"),
}


def refusal(data: bytes | Path, name: str = "holiday.jpg") -> BadPicture:
    with pytest.raises(BadPicture) as caught:
        open_picture(data, name=name)
    assert caught.value.message.endswith(".")
    return caught.value


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"", '"holiday.jpg" is empty.'),
        (b"Dear diary, today", '"holiday.jpg" is not a picture that Vignette can open.'),
        (b"%PDF-1.7", '"holiday.jpg" is not a picture that Vignette can open.'),
        (b"\0" * 100, '"holiday.jpg" is not a picture that Vignette can open.'),
        (b"\0\0\0\x18ftypisom\0\0\2\0isommp42", "is not a picture that Vignette can open."),
        (b"<?xml version='1.0'?><rss/>", '"holiday.jpg" is not a picture that Vignette can open.'),
        (b"\n<!DOCTYPE html><svg>", '"holiday.jpg" is a web page, not a picture.'),
        (b"<!-- made by hand --><html><svg>", '"holiday.jpg" is a web page, not a picture.'),
        (b"BMW and other cars", "is damaged and cannot be shown whole."),
        (png(0, 10), "is damaged and cannot be shown whole."),
        (png(10, 0), "is damaged and cannot be shown whole."),
        (jpeg_claiming(0, 10), "is damaged and cannot be shown whole."),
        (png(10, 10), "is damaged and cannot be shown whole."),
    ],
)
def test_what_is_no_picture_is_refused(data: bytes, sentence: str) -> None:
    error = refusal(data)
    assert error.message.endswith(sentence)
    assert error.hint


@pytest.mark.parametrize(
    "bomb",
    [
        png(50_000, 50_000, bytes(100_000)),
        png(2**31 - 1, 2**31 - 1),
        tiff_claiming(50_000, 50_000),
        jpeg_claiming(65_000, 65_000),
        jpeg_claiming(65_500, 1_430),
    ],
    ids=["png", "largest png", "tiff", "jpeg", "narrow jpeg"],
)
def test_bombs_are_refused_by_their_size(bomb: bytes) -> None:
    error = refusal(bomb)
    assert "too large to open safely" in error.message
    assert "pixels" in error.message


def test_a_webp_bomb_is_refused() -> None:
    refusal(b"RIFF\x1a\0\0\0WEBPVP8L\x0d\0\0\0\x2f" + b"\xff\xff\xff\x0f" + bytes(8))


def test_a_jpeg_that_is_decoded_small_may_be_larger(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(decoding, "MAX_PIXELS", 1_000_000)
    data = encode(Image.new("L", (2000, 2000)), "JPEG")
    assert open_picture(data, name="x").image.size == (1000, 1000)
    with pytest.raises(BadPicture, match="too large"):
        open_picture(data, name="x", min_side_px=None)
    with pytest.raises(BadPicture, match="too large"):
        open_picture(encode(Image.new("L", (2000, 2000)), "JPEG", progressive=True), name="x")


def test_a_file_without_end_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "sparse.png"
    with path.open("wb") as file:
        file.truncate(opening.MAX_FILE_BYTES + 1)
    assert "larger than 512 MiB" in refusal(path).message


def opened_or_refused(data: bytes) -> Image.Image | None:
    """The picture, None if it is refused; whatever else happens is a failure."""
    try:
        return open_picture(data, name="x").image
    except BadPicture:
        return None


@MAY_WARN_OF_METADATA
@pytest.mark.parametrize("kind", FILES)
def test_a_truncated_picture_is_never_shown_in_part(kind: str) -> None:
    data = FILES[kind]
    whole = open_picture(data, name="x").image.tobytes()
    for length in random.Random(kind).sample(range(1, len(data)), 40):
        image = opened_or_refused(data[:length])
        assert image is None or image.tobytes() == whole
        assert image is None or length > 0.8 * len(data)


@MAY_WARN_OF_METADATA
@given(start=st.sampled_from([b"", *(data[:12] for data in FILES.values())]), rest=st.binary())
@settings(max_examples=150, deadline=None)
def test_any_bytes_open_or_are_refused(start: bytes, rest: bytes) -> None:
    image = opened_or_refused(start + rest)
    assert image is None or image.mode == "RGB"


@MAY_WARN_OF_METADATA
@given(
    kind=st.sampled_from(sorted(FILES)),
    changes=st.lists(st.tuples(st.floats(0, 1, exclude_max=True), st.integers(0, 255)), max_size=8),
)
@settings(max_examples=150, deadline=None)
def test_damaged_pictures_open_or_are_refused(kind: str, changes: list[tuple[float, int]]) -> None:
    data = bytearray(FILES[kind])
    for where, value in changes:
        data[int(where * len(data))] = value
    image = opened_or_refused(bytes(data))
    assert image is None or image.mode == "RGB"


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    assert "There is no file" in refusal(tmp_path / "gone.png").message
    assert "is a folder" in refusal(tmp_path).message
    assert "cannot be read" in refusal(tmp_path / ("n" * 300)).message
    assert "There is no file" in refusal(Path("null\0byte")).message


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no named pipes here")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert "a device or a pipe" in refusal(tmp_path / "pipe.png").message


def test_messages_show_strange_names_on_one_short_line() -> None:
    message = refusal(b"", name="a\nb\x1b[31m\u202egnp." + "n" * 300 + ".png").message
    assert message.isprintable()
    assert len(message) < 100
    assert message.endswith('.png" is empty.')
