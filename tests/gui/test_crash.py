"""Crashes: processes that really die leave a report, and the next start finds it."""

from __future__ import annotations

import logging
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from gui.crash import CrashGuard, Report, left_behind

ROOT = Path(__file__).resolve().parents[2]


def program(log_dir: Path, how: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.gui.crashing", str(log_dir), how],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(log_dir: Path, how: str) -> tuple[int, str]:
    with program(log_dir, how) as process:
        out, _ = process.communicate(timeout=60)
    return process.returncode, out


def reports(log_dir: Path) -> list[str]:
    return [path.read_text(encoding="utf-8") for path in sorted(log_dir.glob("crash-*.txt"))]


def test_an_exception_in_a_slot_is_told_and_life_goes_on(tmp_path: Path) -> None:
    status, out = run(tmp_path, "slot")
    assert (status, out.splitlines()) == (
        3,
        ["reported RuntimeError: a slot was wrong: ünïcode True", "closed"],
    )
    (report,) = reports(tmp_path)
    assert report.startswith("RuntimeError: a slot was wrong: ünïcode\n")
    assert "in _die" in report
    assert left_behind(tmp_path) == [], "the user was told already"


def test_an_exception_in_a_thread_is_told_on_the_window_s_thread(tmp_path: Path) -> None:
    status, out = run(tmp_path, "thread")
    assert (status, out.splitlines()) == (
        3,
        ["reported ValueError: a thread was wrong True", "closed"],
    )
    assert "in _fail" in reports(tmp_path)[0]


def test_a_death_by_signal_is_told_at_the_next_start_once(tmp_path: Path) -> None:
    (tmp_path / "vignette.log").write_text("the last line that was logged\n")
    status, _ = run(tmp_path, "segfault")
    assert status not in (0, 3)
    assert reports(tmp_path) == []
    (report,) = left_behind(tmp_path)
    assert "Segmentation fault" in report.summary or "access violation" in report.summary
    assert "in _die" in report.details
    assert "the last line that was logged" in report.details
    assert Path(report.path).read_text(encoding="utf-8") == report.details
    assert left_behind(tmp_path) == []
    assert {path.suffix for path in tmp_path.iterdir()} == {".txt", ".log"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_process_that_was_killed_is_told_at_the_next_start(tmp_path: Path) -> None:
    run(tmp_path, "kill")
    (report,) = left_behind(tmp_path)
    assert report.summary == "The process was ended from outside."


def test_a_process_that_left_without_closing_is_told(tmp_path: Path) -> None:
    assert run(tmp_path, "leave")[0] == 0
    assert len(left_behind(tmp_path)) == 1


def test_who_closes_leaves_nothing(tmp_path: Path) -> None:
    assert run(tmp_path, "close") == (0, "closed\n")
    assert list(tmp_path.iterdir()) == []


def test_a_window_that_is_open_is_not_taken_for_dead(tmp_path: Path) -> None:
    with program(tmp_path, "wait") as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
        assert left_behind(tmp_path) == []
        out, _ = process.communicate("go\n", timeout=60)
    assert (process.returncode, out) == (0, "closed\n")
    assert left_behind(tmp_path) == []


@pytest.fixture
def guard(tmp_path: Path, qtbot: QtBot) -> CrashGuard:
    return CrashGuard(tmp_path / "log")


def fail(message: str) -> None:
    try:
        raise ValueError(message)
    except ValueError as error:
        sys.excepthook(type(error), error, error.__traceback__)


def test_two_in_one_second_have_a_report_each(
    guard: CrashGuard, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Report] = []
    guard.reported.connect(told.append)
    guard.install()
    fail("first")
    fail("second")
    guard.close()
    assert [report.summary for report in told] == ["ValueError: first", "ValueError: second"]
    assert len({report.path for report in told}) == 2
    assert [record.levelno for record in caplog.records] == [logging.CRITICAL] * 2


def test_the_same_failure_is_told_once(
    guard: CrashGuard, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Report] = []
    guard.reported.connect(told.append)
    guard.install()
    for _ in range(3):
        fail("whenever it is painted")
    guard.close()
    assert len(told) == len(reports(tmp_path / "log")) == 1
    assert len(caplog.records) == 3


def test_a_failure_while_it_is_told_is_told_no_more(
    guard: CrashGuard, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[Report] = []
    guard.reported.connect(told.append)
    guard.reported.connect(lambda report: fail("again"))
    guard.install()
    fail("once")
    guard.close()
    assert [report.summary for report in told] == ["ValueError: once"]


def test_without_a_folder_to_write_to_it_is_still_told(
    tmp_path: Path, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "log").write_text("in the way")
    guard = CrashGuard(tmp_path / "log")
    told: list[Report] = []
    guard.reported.connect(told.append)
    guard.install()
    fail("untold")
    guard.close()
    assert [(report.summary, report.path) for report in told] == [("ValueError: untold", "")]
    assert "in fail" in told[0].details


def test_what_cannot_be_raised_is_logged(
    guard: CrashGuard, caplog: pytest.LogCaptureFixture
) -> None:
    class Broken:
        def __del__(self) -> None:
            raise OSError("while it was thrown away")

    with_guard: list[Report] = []
    guard.reported.connect(with_guard.append)
    guard.install()
    Broken()
    guard.close()
    assert "while it was thrown away" in caplog.text
    assert with_guard == []


def test_closing_puts_everything_back(guard: CrashGuard) -> None:
    before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
    guard.install()
    assert sys.excepthook is not before[0]
    guard.close()
    assert (sys.excepthook, threading.excepthook, sys.unraisablehook) == before
