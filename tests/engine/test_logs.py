"""The log file: written, rotated, moved, refused."""

import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import StorageError
from engine.logs import LOG_NAME, LogFile, close_logs, configure_logs

pytestmark = pytest.mark.usefixtures("caplog")  # these tests log warnings on purpose


@pytest.fixture(autouse=True)
def _closed_afterwards() -> Iterator[None]:
    yield
    close_logs()


def test_importing_changes_nothing() -> None:
    code = (
        "import logging, warnings; before = warnings.showwarning, list(logging.root.handlers)\n"
        "import engine.logs\n"
        "assert before == (warnings.showwarning, list(logging.root.handlers))"
    )
    root = Path(__file__).resolve().parents[2]
    subprocess.run([sys.executable, "-c", code], check=True, cwd=root)


def test_lines_are_plain_and_name_level_and_place(tmp_path: Path) -> None:
    log_path = configure_logs(tmp_path / "logs")
    logging.getLogger("engine.test").info("Ein Bär steht da: %d", 3)
    assert log_path == tmp_path / "logs" / LOG_NAME
    line = log_path.read_text(encoding="utf-8").strip()
    assert line.endswith("engine.test: Ein Bär steht da: 3")
    assert " INFO " in line


def test_the_level_decides_what_is_kept(tmp_path: Path) -> None:
    log_path = configure_logs(tmp_path, "warning")
    logging.getLogger("engine.test").info("unheard")
    logging.getLogger("engine.test").warning("heard")
    assert "unheard" not in log_path.read_text()
    assert "heard" in log_path.read_text()


def test_warnings_of_libraries_are_logged_and_not_printed(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    log_path = configure_logs(tmp_path)
    with warnings.catch_warnings():
        warnings.simplefilter("always")
        logging.captureWarnings(False)
        logging.captureWarnings(True)
        warnings.warn("soon gone", FutureWarning, stacklevel=1)
        logging.captureWarnings(False)
    assert "soon gone" in log_path.read_text()
    assert capsys.readouterr().err == ""


def test_a_second_call_moves_the_log_and_closing_ends_it(tmp_path: Path) -> None:
    first = configure_logs(tmp_path / "a")
    second = configure_logs(tmp_path / "b")
    logging.getLogger("engine.test").error("once")
    close_logs()
    logging.getLogger("engine.test").error("after the end")
    assert first.read_text() == ""
    assert second.read_text().count("once") == 1
    assert "after the end" not in second.read_text()
    assert not any(isinstance(handler, LogFile) for handler in logging.getLogger().handlers)


def test_a_full_log_is_put_aside_and_the_oldest_dropped(tmp_path: Path) -> None:
    log_path = configure_logs(tmp_path, max_bytes=400, backups=2)
    for number in range(40):
        logging.getLogger("engine.test").info("line %d", number)
    close_logs()
    assert sorted(path.name for path in tmp_path.iterdir()) == [
        LOG_NAME,
        f"{LOG_NAME}.1",
        f"{LOG_NAME}.2",
    ]
    assert "line 39" in log_path.read_text()
    assert all(path.stat().st_size <= 400 for path in tmp_path.iterdir())


def test_a_log_that_another_process_holds_is_written_on(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def held(source: str, dest: str) -> None:
        raise PermissionError(32, "The process cannot access the file")

    log_path = configure_logs(tmp_path, max_bytes=200, backups=1)
    monkeypatch.setattr("os.rename", held)
    for number in range(10):
        logging.getLogger("engine.test").info("line %d", number)
    text = log_path.read_text()
    assert all(f"line {number}" in text for number in range(10))


def test_a_log_that_cannot_be_written_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / LOG_NAME).mkdir()
    with pytest.raises(StorageError, match=LOG_NAME) as caught:
        configure_logs(tmp_path)
    assert "VIGNETTE_LOG_DIR" in caught.value.hint
