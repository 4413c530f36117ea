"""Models are moved to another folder whole and checked, or stay where they are."""

from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.hub.access import HubAccess
from engine.hub.download import download
from engine.hub.kept import installed
from engine.hub.moving import move
from engine.hub.network_log import NetworkLog
from engine.hub.plan import plan_repository
from engine.hub.verifying import Verdict, verify
from tests.engine.hub.conftest import HASTY, HUB_ID, WEIGHTS
from tests.hub_server.repository import Repository


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
