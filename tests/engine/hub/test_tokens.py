"""Where the user's token is kept, and found."""

import logging
import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.hub.tokens import FoundToken, Keeper, find_token, forget_token, keep_token, token_path
from tests.engine.hub.keyrings import LockedKeyring, MemoryKeyring, no_keyring, using

TOKEN = "hf_ours"


@pytest.fixture(autouse=True)
def _bare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HF_HOME", str(tmp_path / "hf"))
    monkeypatch.setenv("VIGNETTE_CONFIG_DIR", str(tmp_path / "config"))


@pytest.fixture
def keyring() -> Iterator[MemoryKeyring]:
    backend = MemoryKeyring()
    with using(backend):
        yield backend


def test_there_is_none_at_first(keyring: MemoryKeyring) -> None:
    assert find_token() == FoundToken()
    assert not forget_token()


def test_a_keyring_keeps_it(keyring: MemoryKeyring) -> None:
    kept = keep_token(TOKEN)
    assert (kept.keeper, kept.token) == (Keeper.KEYRING, TOKEN)
    assert "memory" in kept.place
    assert find_token() == kept
    assert not token_path().exists()
    assert list(keyring.kept.values()) == [TOKEN]
    assert forget_token()
    assert (find_token().token, keyring.kept) == ("", {})


@pytest.mark.skipif(os.name == "nt", reason="Windows has no modes; the folder is the user's own")
@pytest.mark.parametrize("umask", [0o000, 0o022])
def test_without_a_keyring_a_file_keeps_it_that_only_the_user_reads(umask: int) -> None:
    before = os.umask(umask)
    try:
        with no_keyring():
            kept = keep_token(TOKEN)
    finally:
        os.umask(before)
    assert (kept.keeper, kept.place) == (Keeper.FILE, str(token_path()))
    assert stat.S_IMODE(token_path().stat().st_mode) == 0o600


def test_the_file_is_found_and_forgotten() -> None:
    with no_keyring():
        kept = keep_token(TOKEN)
        assert find_token() == kept
        assert forget_token()
        assert not token_path().exists()
        assert not find_token().token


def test_a_locked_keyring_leaves_it_to_the_file() -> None:
    with using(LockedKeyring()):
        assert keep_token(TOKEN).keeper is Keeper.FILE
        assert find_token().keeper is Keeper.FILE


def test_a_new_token_replaces_the_one_before_wherever_it_was(keyring: MemoryKeyring) -> None:
    with no_keyring():
        keep_token("hf_old")
    keep_token(TOKEN)
    assert not token_path().exists()
    assert find_token().token == TOKEN


def test_other_programs_tokens_are_used_when_there_is_no_own(
    tmp_path: Path, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "hf").mkdir()
    (tmp_path / "hf" / "token").write_text("hf_theirs\n")
    assert find_token() == FoundToken(
        "hf_theirs", Keeper.HUGGING_FACE, str(tmp_path / "hf" / "token")
    )
    monkeypatch.setenv("HF_TOKEN", "hf_environment")
    assert find_token().keeper is Keeper.ENVIRONMENT
    keep_token(TOKEN)
    assert find_token().token == TOKEN
    forget_token()
    assert find_token().token == "hf_environment"
    assert (tmp_path / "hf" / "token").exists()


def test_the_place_of_their_token_is_the_one_huggingface_hub_uses(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    import subprocess
    import sys

    monkeypatch.setenv("HF_HOME", str(tmp_path / "elsewhere"))
    code = "from huggingface_hub import constants; print(constants.HF_TOKEN_PATH, end='')"
    theirs = subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout
    path = Path(theirs.decode())
    path.parent.mkdir(parents=True)
    path.write_text("hf_theirs")
    with no_keyring():
        assert find_token().place == str(path)


def test_a_token_that_cannot_be_kept_is_told(tmp_path: Path) -> None:
    (tmp_path / "config").write_text("a file where the folder should be")
    with no_keyring(), pytest.raises(StorageError):
        keep_token(TOKEN)


def test_a_token_is_neither_shown_nor_logged(
    keyring: MemoryKeyring, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with using(LockedKeyring()):
        keep_token(TOKEN)
        assert TOKEN not in repr(find_token())
    assert TOKEN not in caplog.text


def test_what_cannot_be_a_token_is_not_sent(
    tmp_path: Path, keyring: MemoryKeyring, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HF_TOKEN", "hf_abc…")
    assert find_token() == FoundToken()
