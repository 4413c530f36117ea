"""The user's folders: named, usual, or in the temporary folder when there is no home."""

import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

from engine import paths
from engine.errors import StorageError

FOLDERS: dict[str, Callable[[], Path]] = {
    "DATA": paths.data_dir,
    "CONFIG": paths.config_dir,
    "CACHE": paths.cache_dir,
    "LOG": paths.log_dir,
}


@pytest.fixture(autouse=True)
def _bare_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for variable in [name for name in os.environ if name.startswith(("VIGNETTE_", "XDG_"))]:
        monkeypatch.delenv(variable)
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "tmp"))
    (tmp_path / "tmp").mkdir()


@pytest.mark.parametrize("kind", FOLDERS)
def test_each_folder_is_the_one_a_variable_names(
    kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv(f"VIGNETTE_{kind}_DIR", str(tmp_path / "mine"))
    assert FOLDERS[kind]() == tmp_path / "mine"
    assert not (tmp_path / "mine").exists()


def test_a_named_folder_may_be_relative_or_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path))
    monkeypatch.setenv("USERPROFILE", str(tmp_path))
    monkeypatch.setenv("VIGNETTE_DATA_DIR", "library")
    assert paths.data_dir() == tmp_path / "library"
    monkeypatch.setenv("VIGNETTE_DATA_DIR", "~/library")
    assert paths.data_dir() == tmp_path / "library"


@pytest.mark.skipif(os.name != "posix", reason="the home folder is another matter on Windows")
def test_the_usual_folders_are_different_and_at_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    folders = [folder() for folder in FOLDERS.values()]
    assert len({str(folder) for folder in folders}) >= 3
    assert all(folder.is_relative_to(tmp_path) and "vignette" in str(folder) for folder in folders)


@pytest.mark.skipif(os.name != "posix", reason="the home folder is another matter on Windows")
def test_without_a_home_folder_everything_lies_in_the_temporary_folder(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "absent"))
    for kind, folder in FOLDERS.items():
        assert folder().is_relative_to(tmp_path / "tmp")
        assert folder().name == kind.lower()
    data_dir = paths.ensure_dir(paths.data_dir())
    assert data_dir.is_dir()
    assert data_dir.parent.stat().st_mode & 0o777 == 0o700


@pytest.mark.skipif(os.name != "posix", reason="Windows gives each user a temporary folder")
def test_a_temporary_folder_of_somebody_else_is_refused(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "absent"))
    data_dir = paths.data_dir()
    somebody_else = os.getuid() + 1
    (tmp_path / "tmp" / f"vignette-{somebody_else}").mkdir()
    monkeypatch.setattr(os, "getuid", lambda: somebody_else)
    with pytest.raises(StorageError, match="belongs to somebody else"):
        paths.ensure_dir(paths.data_dir())
    assert data_dir != paths.data_dir()


@pytest.mark.skipif(os.name != "posix", reason="XDG is for Linux")
def test_a_folder_named_by_the_system_needs_no_home(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "absent"))
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "share"))
    assert paths.data_dir() == tmp_path / "share" / "vignette"


def test_ensure_dir_creates_once_and_may_be_called_again(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b"
    assert paths.ensure_dir(folder) == folder
    assert paths.ensure_dir(folder).is_dir()


def test_a_folder_that_cannot_be_made_is_a_sentence_with_a_way_out(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(StorageError, match="file/library") as caught:
        paths.ensure_dir(tmp_path / "file" / "library")
    assert "VIGNETTE_DATA_DIR" in caught.value.hint


def test_write_whole_replaces_a_file_and_follows_a_link(tmp_path: Path) -> None:
    target = tmp_path / "elsewhere.toml"
    target.write_text("old")
    link = tmp_path / "link.toml"
    link.symlink_to(target)
    paths.write_whole(link, b"new")
    assert link.is_symlink()
    assert target.read_text() == "new"
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        "elsewhere.toml",
        "link.toml",
        "tmp",
    ]


def test_a_write_that_fails_leaves_the_old_file_and_no_other(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    path = tmp_path / "settings.toml"
    path.write_text("old")
    (tmp_path / "tmp").rmdir()

    def no_space(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", no_space)
    with pytest.raises(StorageError, match="No space left") as caught:
        paths.write_whole(path, b"new")
    assert "disk" in caught.value.hint
    assert path.read_text() == "old"
    assert list(tmp_path.iterdir()) == [path]


def test_room_is_told_of_folders_to_come_and_not_of_disks_that_are_not_there(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    assert paths.free_bytes(tmp_path / "not" / "yet") > 0
    monkeypatch.setattr(Path, "exists", lambda path: False)  # as on a drive that was unplugged
    assert paths.free_bytes(tmp_path) == 0
