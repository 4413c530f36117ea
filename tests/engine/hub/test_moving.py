"""Models are moved to another folder whole and checked, or stay where they are."""

import subprocess
import sys
from pathlib import Path

import pytest
from filelock import FileLock

from engine.errors import StorageError
from engine.hub.access import HubAccess
from engine.hub.download import download
from engine.hub.kept import installed, usage
from engine.hub.layout import RepoFolder
from engine.hub.moving import move
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository
from engine.hub.verifying import Verdict, verify
from tests.conftest import ROOT
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS
from tests.hub_server.repository import Repository

MOVE = """
from pathlib import Path
from engine.hub.moving import move
list(move(Path({source!r}), Path({target!r}), lambda: None))
"""


@pytest.fixture
def source(access: HubAccess, log: NetworkLog, repo: Repository) -> Path:
    """A cache with two commits of a model."""
    for config in (b'{"model_type": "blip"}', b'{"model_type": "vits"}'):
        repo.put("config.json", config)
        for _ in download(plan_repository(HUB_ID, access, log=log), access, log, patience=HASTY):
            pass
    assert access.cache_dir
    return access.cache_dir


def assert_whole(cache_dir: Path) -> None:
    models = installed(cache_dir)
    assert len(models) == 2
    for model in models:
        assert {step.verdict for step in verify(model) if step.verdict} == {Verdict.SOUND}
        assert (model.folder / WEIGHTS).is_symlink()


def test_models_are_moved_whole_and_the_old_ones_removed_last(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "other" / "models"
    switched: list[int] = []

    def switch() -> None:
        assert_whole(source)
        assert_whole(target)
        switched.append(1)

    steps = list(move(source, target, switch))
    assert switched
    assert steps[-1].done_bytes == steps[-1].total_bytes
    assert_whole(target)
    assert installed(source) == []
    assert [one.revisions for one in installed(target)].count(("main",)) == 1


def test_a_move_that_was_cut_short_goes_on(source: Path, tmp_path: Path) -> None:
    target = tmp_path / "other"
    steps = move(source, target, lambda: pytest.fail("not yet"))
    for step in steps:
        if step.done_bytes > step.total_bytes // 2:
            break
    steps.close()  # type: ignore[attr-defined]
    assert_whole(source)
    list(move(source, target, lambda: None))
    assert_whole(target)


def test_a_switch_that_fails_leaves_the_old_ones(source: Path, tmp_path: Path) -> None:
    def switch() -> None:
        raise StorageError("The settings cannot be written.", "")

    with pytest.raises(StorageError, match="settings"):
        list(move(source, tmp_path / "other", switch))
    assert_whole(source)


def test_a_damaged_copy_is_not_moved(source: Path, tmp_path: Path) -> None:
    blob = (installed(source)[0].folder / WEIGHTS).resolve()
    blob.write_bytes(bytes(blob.stat().st_size))
    with pytest.raises(StorageError, match="damaged"):
        list(move(source, tmp_path / "other", lambda: pytest.fail("not yet")))
    assert len(installed(source)) == 2


@pytest.mark.parametrize("name", [".", "models--someone--small/blobs", ".."])
def test_into_itself_is_refused(source: Path, name: str) -> None:
    with pytest.raises(StorageError, match="one lies in the other"):
        list(move(source, source / name, lambda: pytest.fail("not yet")))
    assert_whole(source)


def test_a_folder_that_cannot_be_written_is_a_sentence(source: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    with pytest.raises(StorageError, match="cannot be moved"):
        list(move(source, tmp_path / "file", lambda: pytest.fail("not yet")))
    assert_whole(source)


def test_what_comes_meanwhile_is_moved_too(
    source: Path, access: HubAccess, log: NetworkLog, repo: Repository, tmp_path: Path
) -> None:
    steps = move(source, tmp_path / "other", lambda: None)
    next(steps)
    repo.put(WEIGHTS, repo.files[WEIGHTS].content[:-1] + b"!")
    for _ in download(plan_repository(HUB_ID, access, log=log), access, log, patience=HASTY):
        pass
    list(steps)
    assert installed(source) == []
    models = installed(tmp_path / "other")
    assert len(models) == 3
    for model in models:
        assert {step.verdict for step in verify(model) if step.verdict} == {Verdict.SOUND}


def test_what_comes_in_the_last_moment_stays_where_it_is(
    source: Path, access: HubAccess, log: NetworkLog, repo: Repository, tmp_path: Path
) -> None:
    def switch() -> None:
        repo.put("config.json", b'{"model_type": "whisper"}')
        for _ in download(plan_repository(HUB_ID, access, log=log), access, log, patience=HASTY):
            pass

    list(move(source, tmp_path / "other", switch))
    (late,) = installed(source)
    assert {step.verdict for step in verify(late) if step.verdict} == {Verdict.SOUND}
    assert_whole(tmp_path / "other")


def test_a_part_goes_along_unless_it_is_being_fetched(source: Path, tmp_path: Path) -> None:
    repo = installed(source)[0].repo
    ours, theirs = "1" * 64, "2" * 64
    for digest in (ours, theirs):
        repo.part(digest).write_bytes(digest.encode())
    with FileLock(repo.lock(theirs), thread_local=False):
        list(move(source, tmp_path / "other", lambda: None))
    there = RepoFolder(tmp_path / "other", HUB_ID)
    assert there.part(ours).read_text() == ours
    assert (repo.part(ours).exists(), repo.part(theirs).exists()) == (False, True)


def test_links_of_either_kind_are_moved_as_such(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(path: Path, target: str) -> None:
        raise OSError("a required privilege is not held")

    monkeypatch.setattr(Path, "symlink_to", refuse)  # as on Windows
    list(move(source, tmp_path / "first", lambda: None))
    list(move(tmp_path / "first", tmp_path / "second", lambda: None))
    assert len(installed(tmp_path / "second")) == 2
    assert usage(tmp_path / "second").leftovers_bytes == 0


def test_the_same_folder_by_another_name_is_refused(source: Path, tmp_path: Path) -> None:
    """As with a mount, or capitals where they do not count: here each model is a link."""
    (tmp_path / "other").mkdir()
    repo = installed(source)[0].repo
    (tmp_path / "other" / repo.path.name).symlink_to(repo.path)
    with pytest.raises(StorageError, match="is a link"):
        list(move(source, tmp_path / "other", lambda: pytest.fail("not yet")))
    assert_whole(source)


def test_a_mount_of_the_folder_itself_is_refused(source: Path, tmp_path: Path) -> None:
    alias = tmp_path / "alias"
    alias.mkdir()
    command = ["unshare", "-rm", "--", "sh", "-c", 'mount --bind "$0" "$1" && exec "$2" -c "$3"']
    arguments = [
        str(source),
        str(alias),
        sys.executable,
        MOVE.format(source=str(source), target=str(alias)),
    ]
    if subprocess.run([*command[:3], "true"], capture_output=True).returncode:
        pytest.skip("this system lets nobody mount in a namespace of its own (unshare)")
    ran = subprocess.run([*command, *arguments], cwd=ROOT, capture_output=True, text=True)
    assert "one lies in the other" in ran.stderr
    assert_whole(source)


def test_what_cannot_be_removed_is_told_as_moved(
    source: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(path: Path) -> None:
        raise PermissionError(13, "it is used by another process")

    def switch() -> None:
        monkeypatch.setattr(Path, "unlink", in_use)

    with pytest.raises(StorageError, match="now, but not all"):
        list(move(source, tmp_path / "other", switch))
    monkeypatch.undo()
    assert_whole(tmp_path / "other")
