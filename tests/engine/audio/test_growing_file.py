import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from engine.audio.growing_file import GrowingFile
from engine.errors import StorageError


@contextmanager
def files_of_at_most(size_bytes: int):
    """A disk that is full: the system refuses to let any file grow beyond this."""
    resource = pytest.importorskip("resource", reason="only Unix can limit the size of files")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size_bytes, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def test_bytes_are_on_the_disk_at_once(tmp_path: Path) -> None:
    path = tmp_path / "new folder" / "file"
    growing = GrowingFile(path, b"first")
    assert path.read_bytes() == b"first"
    growing.append(b", second")
    assert path.read_bytes() == b"first, second"
    growing.patch(0, b"FIRST")
    growing.append(b"!")
    assert path.read_bytes() == b"FIRST, second!"
    growing.close()


def test_an_old_file_is_replaced_and_nothing_else_is_left(tmp_path: Path) -> None:
    path = tmp_path / "file"
    path.write_bytes(b"something old and long")
    GrowingFile(path, b"new").close()
    assert path.read_bytes() == b"new"
    assert list(tmp_path.iterdir()) == [path]


def test_closing_twice_does_no_harm(tmp_path: Path) -> None:
    growing = GrowingFile(tmp_path / "file")
    growing.close()
    growing.close()


def test_what_does_not_fit_is_not_there_at_all(tmp_path: Path) -> None:
    path = tmp_path / "file"
    growing = GrowingFile(path, b"x" * 800)
    with files_of_at_most(1000), pytest.raises(StorageError, match="cannot be written") as caught:
        growing.append(b"y" * 500)
    assert str(path) in caught.value.message
    assert "choose another folder" in caught.value.hint
    assert path.read_bytes() == b"x" * 800
    growing.append(b"z")
    assert path.read_bytes() == b"x" * 800 + b"z"
    growing.close()


def test_bytes_written_over_may_not_fit_either(tmp_path: Path) -> None:
    growing = GrowingFile(tmp_path / "file", b"x" * 10)
    with files_of_at_most(4), pytest.raises(StorageError):
        growing.patch(5, b"y")
    growing.close()


def test_a_first_piece_that_does_not_fit_leaves_nothing(tmp_path: Path) -> None:
    with files_of_at_most(100), pytest.raises(StorageError):
        GrowingFile(tmp_path / "file", b"x" * 500)
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_is_a_file_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StorageError, match="its folder is a file"):
        GrowingFile(tmp_path / "file" / "inner" / "story.wav")


def test_a_name_that_is_taken_by_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "story.wav").mkdir()
    with pytest.raises(StorageError, match="cannot be written"):
        GrowingFile(tmp_path / "story.wav")
    assert [path.name for path in tmp_path.iterdir()] == ["story.wav"]


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has other rights")
def test_a_folder_that_is_not_ours_is_told(tmp_path: Path) -> None:
    import os

    if os.geteuid() == 0:
        pytest.skip("root may write everywhere")
    tmp_path.chmod(0o500)
    with pytest.raises(StorageError, match="not allowed"):
        GrowingFile(tmp_path / "story.wav")
