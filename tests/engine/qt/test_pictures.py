"""The loader of pictures: right pixels on the right thread, the newest first, gone when closed."""

import os
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QCoreApplication, QObject, QThread

from engine.images.thumbnails import MAX_CACHE_BYTES
from engine.qt.pictures import MAX_WAITING, PictureLoader, Pixels
from tests.engine.images.pictures import corners, encode, has_corners

Wait = Callable[[Callable[[], object]], None]


class Viewer(QObject):
    """Writes down what the loader tells, and checks that it does so on this thread."""

    def __init__(self, loader: PictureLoader) -> None:
        super().__init__()
        self.thumbnails: dict[str, Pixels] = {}
        self.whole: dict[str, Pixels] = {}
        self.failed: dict[str, str] = {}
        loader.thumbnail_loaded.connect(self._on_thumbnail_loaded)
        loader.loaded.connect(self._on_loaded)
        loader.thumbnail_failed.connect(self._on_failed)
        loader.failed.connect(self._on_failed)

    def _on_thumbnail_loaded(self, key: str, pixels: Pixels) -> None:
        assert QThread.currentThread() is self.thread()
        self.thumbnails[key] = pixels

    def _on_loaded(self, key: str, pixels: Pixels) -> None:
        assert QThread.currentThread() is self.thread()
        self.whole[key] = pixels

    def _on_failed(self, key: str, message: str) -> None:
        self.failed[key] = message


@pytest.fixture
def loader(application: QCoreApplication) -> Iterator[PictureLoader]:
    """A loader that has not been started; closed at the end, without a thread left."""
    threads = set(threading.enumerate())
    made = PictureLoader()
    yield made
    assert made.close()
    left = set(threading.enumerate()) - threads
    assert not {one for one in left if not isinstance(one, threading._DummyThread)}


@pytest.fixture
def viewer(loader: PictureLoader) -> Viewer:
    return Viewer(loader)


@pytest.fixture
def picture(tmp_path: Path) -> str:
    path = tmp_path / "picture.png"
    path.write_bytes(encode(corners(300, 180), "PNG"))
    return str(path)


def image(pixels: Pixels) -> Image.Image:
    size = (pixels.width_px, pixels.height_px)
    assert set(pixels.data[3::4]) == {255}, "Qt copies this byte into pictures with transparency"
    return Image.frombytes("RGB", size, pixels.data, "raw", "BGRX", pixels.bytes_per_line)


def test_a_thumbnail(
    loader: PictureLoader, viewer: Viewer, wait: Wait, tmp_path: Path, picture: str
) -> None:
    loader.start(tmp_path)
    loader.thumbnail("a", picture, 64)
    wait(lambda: viewer.thumbnails)
    assert viewer.thumbnails["a"].width_px == viewer.thumbnails["a"].height_px == 64
    assert has_corners(image(viewer.thumbnails["a"]))
    assert list((tmp_path / "thumbnails").glob("*/*-64.webp"))


@pytest.mark.parametrize(("side_px", "size"), [(1000, (300, 180)), (100, (100, 60))])
def test_a_whole_picture(
    loader: PictureLoader,
    viewer: Viewer,
    wait: Wait,
    tmp_path: Path,
    picture: str,
    side_px: int,
    size: tuple[int, int],
) -> None:
    loader.start(tmp_path)
    loader.whole("a", picture, side_px)
    wait(lambda: viewer.whole)
    assert image(viewer.whole["a"]).size == size
    assert has_corners(image(viewer.whole["a"]))
    assert not viewer.thumbnails


def test_a_picture_that_is_gone_is_told(
    loader: PictureLoader, viewer: Viewer, wait: Wait, tmp_path: Path, picture: str
) -> None:
    loader.start(tmp_path)
    loader.whole("whole", str(tmp_path / "gone.png"))
    loader.thumbnail("small", str(tmp_path / "gone.png"), 64)
    wait(lambda: len(viewer.failed) == 2)
    assert set(viewer.failed.values()) == {'There is no file "gone.png".'}
    loader.thumbnail("a", picture, 64)
    wait(lambda: viewer.thumbnails)  # the threads go on


def test_what_was_asked_before_the_start_is_answered_newest_first(
    loader: PictureLoader, viewer: Viewer, wait: Wait, tmp_path: Path, picture: str
) -> None:
    for number in range(40):
        loader.thumbnail(str(number), picture, 64)
    loader.thumbnail("0", picture, 64)
    loader.whole("whole", picture)
    loader.start(tmp_path, threads=1)
    wait(lambda: len(viewer.thumbnails) == 40)
    assert viewer.whole
    assert list(viewer.thumbnails) == [str(number) for number in (0, *range(39, 0, -1))]


def test_only_the_newest_whole_picture_that_waits_is_decoded(
    loader: PictureLoader, viewer: Viewer, wait: Wait, tmp_path: Path, picture: str
) -> None:
    for key in "abc":
        loader.whole(key, picture)
    loader.thumbnail("small", picture, 64)
    loader.start(tmp_path)
    wait(lambda: viewer.whole and viewer.thumbnails)
    assert list(viewer.whole) == ["c"]


def test_what_is_forgotten_is_not_decoded(
    loader: PictureLoader, viewer: Viewer, wait: Wait, tmp_path: Path, picture: str
) -> None:
    for key in "abcdef":
        loader.thumbnail(key, picture, 64)
    loader.forget(["f", "unknown"])
    loader.forget_all_but(["a", "c", "f"])
    loader.start(tmp_path)
    wait(lambda: len(viewer.thumbnails) == 2)
    loader.thumbnail("last", picture, 64)
    wait(lambda: "last" in viewer.thumbnails)
    assert set(viewer.thumbnails) == {"a", "c", "last"}


def test_the_oldest_of_too_many_are_dropped(
    loader: PictureLoader, viewer: Viewer, wait: Wait, tmp_path: Path, picture: str
) -> None:
    for number in range(MAX_WAITING + 10):
        loader.thumbnail(str(number), picture, 8)
    loader.start(tmp_path)
    wait(lambda: len(viewer.thumbnails) == MAX_WAITING)
    assert set(viewer.thumbnails) == {str(number) for number in range(10, MAX_WAITING + 10)}


def test_old_thumbnails_are_pruned(loader: PictureLoader, wait: Wait, tmp_path: Path) -> None:
    old = tmp_path / "thumbnails" / "aa" / "old.webp"
    old.parent.mkdir(parents=True)
    old.touch()
    os.truncate(old, MAX_CACHE_BYTES + 1)  # takes up no space
    loader.start(tmp_path, prune_after_s=0)
    wait(lambda: not old.exists())


def test_closing_is_quick_and_leaves_the_rest(
    loader: PictureLoader, viewer: Viewer, tmp_path: Path
) -> None:
    large = tmp_path / "large.jpg"
    large.write_bytes(encode(corners(4000, 3000), "JPEG"))
    for number in range(100):
        loader.thumbnail(str(number), str(large), 64 + number)
    loader.start(tmp_path)
    began = time.monotonic()
    assert loader.close()
    assert time.monotonic() - began < 1
    assert len(viewer.thumbnails) < 100


def test_it_can_be_closed_without_being_started(loader: PictureLoader) -> None:
    loader.thumbnail("a", "a.png", 64)
