"""Thumbnails: square, upright, decoded once, and never more of them than the disk can bear."""

import os
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import BadPicture
from engine.images.thumbnails import ThumbnailCache, square
from tests.engine.images.pictures import corners, encode, has_corners


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "picture.png"
    path.write_bytes(encode(corners(800, 480), "PNG"))
    return path


@pytest.fixture
def cache(tmp_path: Path) -> ThumbnailCache:
    return ThumbnailCache(tmp_path / "thumbnails")


def kept(tmp_path: Path) -> list[Path]:
    return sorted((tmp_path / "thumbnails").glob("*/*.webp"))


def test_the_middle_is_cut_out() -> None:
    image = Image.new("RGB", (300, 100), "black")
    image.paste("white", (100, 0, 200, 100))
    cut = square(image, 50)
    assert cut.size == (50, 50)
    assert cut.getcolors() == [(2500, (255, 255, 255))]


def test_a_small_picture_is_not_enlarged() -> None:
    assert square(Image.new("RGB", (30, 20)), 50).size == (20, 20)


def test_a_thumbnail_is_kept(picture: Path, cache: ThumbnailCache, tmp_path: Path) -> None:
    made = cache.thumbnail(picture, 64)
    assert made.size == (64, 64)
    assert has_corners(made)
    (file,) = kept(tmp_path)
    file.write_bytes(encode(Image.new("RGB", (64, 64), "white"), "WEBP", lossless=True))
    assert cache.thumbnail(picture, 64).getpixel((5, 5)) == (255, 255, 255)


def test_each_size_is_another(picture: Path, cache: ThumbnailCache, tmp_path: Path) -> None:
    assert [cache.thumbnail(picture, side).size for side in (64, 32)] == [(64, 64), (32, 32)]
    assert len(kept(tmp_path)) == 2


@pytest.mark.parametrize("damage", [b"", b"RIFF", None], ids=["empty", "header", "cut short"])
def test_a_damaged_one_is_made_again(
    picture: Path, cache: ThumbnailCache, tmp_path: Path, damage: bytes | None
) -> None:
    cache.thumbnail(picture, 64)
    (file,) = kept(tmp_path)
    whole = file.read_bytes()
    file.write_bytes(whole[: len(whole) // 2] if damage is None else damage)
    assert has_corners(cache.thumbnail(picture, 64))
    assert file.read_bytes() == whole


def test_a_vanished_one_is_made_again(picture: Path, cache: ThumbnailCache, tmp_path: Path) -> None:
    cache.thumbnail(picture, 64)
    kept(tmp_path)[0].unlink()
    assert has_corners(cache.thumbnail(picture, 64))
    assert kept(tmp_path)


def test_a_changed_picture_has_another(
    picture: Path, cache: ThumbnailCache, tmp_path: Path
) -> None:
    cache.thumbnail(picture, 64)
    picture.write_bytes(encode(Image.new("RGB", (100, 100), (0, 0, 255)), "PNG"))
    red, _, blue = cache.thumbnail(picture, 64).getpixel((5, 5))
    assert (red < 10, blue > 245) == (True, True)


def test_a_folder_that_cannot_be_written_hides_nothing(picture: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    assert has_corners(ThumbnailCache(tmp_path / "file").thumbnail(picture, 64))


def test_a_missing_picture_is_told(cache: ThumbnailCache, tmp_path: Path) -> None:
    with pytest.raises(BadPicture, match="There is no file"):
        cache.thumbnail(tmp_path / "gone.png", 64)


def test_the_oldest_go_first(tmp_path: Path, cache: ThumbnailCache) -> None:
    for age_s in range(6):
        file = tmp_path / "thumbnails" / f"{age_s:02}" / "x-64.webp"
        file.parent.mkdir(parents=True)
        file.write_bytes(bytes(1000))
        os.utime(file, (10_000 - age_s, 10_000 - age_s))
    cache.prune(max_bytes=3500)
    assert [file.parent.name for file in kept(tmp_path)] == ["00", "01", "02"]


def test_pruning_is_broken_off(tmp_path: Path, cache: ThumbnailCache, picture: Path) -> None:
    cache.thumbnail(picture, 64)
    cache.prune(max_bytes=0, is_unwanted=lambda: True)
    assert kept(tmp_path)


def test_pruning_what_is_not_there(cache: ThumbnailCache) -> None:
    cache.prune()
