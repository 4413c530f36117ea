"""Processes that are interrupted, killed or alone with a full disk: nothing is lost or done twice.

Whole programs here, each started as a user would start it.
"""

import json
import os
import resource
import signal
import sqlite3
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest
from PIL import Image

from engine.jobs import JobState
from engine.storage.database import LIBRARY_NAME
from engine.storage.results import Library
from tests.models import tiny_blip

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(os.name == "nt", reason="signals are different on Windows")


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A captioner that is quick and knows nothing."""
    return tiny_blip(tmp_path_factory.mktemp("models") / "tiny")


class Program:
    """`python main.py ...` with folders of its own."""

    def __init__(self, home: Path) -> None:
        self.home = home
        self.data_dir = home / "data"
        self.environment = {
            **{name: value for name, value in os.environ.items() if "VIGNETTE" not in name},
            **{f"VIGNETTE_{kind}_DIR": str(home / kind.lower()) for kind in ("DATA", "CONFIG")},
            **{f"VIGNETTE_{kind}_DIR": str(home / kind.lower()) for kind in ("CACHE", "LOG")},
            "OMP_NUM_THREADS": "1",
        }

    def start(self, *arguments: object, **options: object) -> "subprocess.Popen[str]":
        command = [sys.executable, "main.py", *map(str, arguments)]
        return subprocess.Popen(
            command, cwd=ROOT, env=self.environment, text=True, encoding="utf-8",
            stdout=subprocess.PIPE, stderr=subprocess.PIPE, **options,
        )  # type: ignore[call-overload] # fmt: skip

    def run(self, *arguments: object, **options: object) -> tuple[int, str, str]:
        process = self.start(*arguments, **options)
        out, err = process.communicate()
        return process.returncode, out, err

    def states(self) -> list[JobState]:
        with closing(sqlite3.connect(self.data_dir / LIBRARY_NAME)) as connection:
            assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        with Library.open(self.data_dir) as library:
            return [result.state for result in library.results(limit=1000)]


@pytest.fixture
def program(tmp_path: Path) -> Program:
    return Program(tmp_path)


def pictures(folder: Path, count: int) -> Path:
    folder.mkdir()
    for number in range(count):
        Image.new("RGB", (40, 30), (number * 8 % 256, 90, 20)).save(folder / f"{number}.png")
    return folder


def test_ctrl_c_stops_and_resume_goes_on(program: Program, tmp_path: Path, tiny: Path) -> None:
    album = pictures(tmp_path / "album", 120)
    options = ["--captioner", tiny, "--max-new-tokens", "2", "--json"]
    process = program.start("caption", album, *options)
    assert process.stdout is not None
    first = process.stdout.readline()
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130
    done = len([first, *out.splitlines()])
    assert err == f"Stopped; {120 - done} not done. To go on: python main.py resume\n"
    assert 0 < done < 120, "it stopped before its end"
    status, out, err = program.run("resume", "--json")
    assert (status, err) == (0, "")
    assert len(out.splitlines()) == 120 - done
    assert program.states() == [JobState.DONE] * 120
    assert program.run("resume") == (0, "Nothing was interrupted.\n", "")


def test_a_reader_that_has_heard_enough(program: Program, tmp_path: Path, tiny: Path) -> None:
    album = pictures(tmp_path / "album", 100)
    process = program.start("caption", album, "--captioner", tiny, "--json")
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.readline()
    process.stdout.close()
    err = process.stderr.read()
    process.stderr.close()
    assert process.wait() == 1, err
    assert "not done. To go on: python main.py resume" in err
    assert "Traceback" not in err
    assert JobState.FAILED not in program.states()


def test_two_processes_at_once(program: Program) -> None:
    both = [
        program.start("speak", f"Number {number}. " * 20, "-o", program.home / f"{number}.wav")
        for number in range(2)
    ]
    for process in both:
        _, err = process.communicate()
        assert (process.returncode, err) == (0, "")
    assert program.states() == [JobState.DONE] * 2


def test_a_full_disk_is_a_sentence_and_what_was_spoken_is_kept(program: Program) -> None:
    def limit() -> None:
        signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
        resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, 600_000))

    output = program.home / "a.wav"
    text = "The fox ran home, and the owl flew after it. " * 40
    status, out, err = program.run("speak", text, "-o", output, preexec_fn=limit)
    assert (status, out) == (1, "")
    assert "cannot be written: the disk cannot hold a file as large" in err
    assert err.count("\n") == 1
    assert output.stat().st_size > 300_000
    assert program.states() == [JobState.FAILED]


def test_a_long_text_is_spoken_as_it_goes(program: Program) -> None:
    output = program.home / "a.wav"
    text = "The fox ran home, and the owl flew after it. " * 2250
    assert len(text) > 100_000
    process = program.start("speak", text, "-o", output, "--rate", "4")
    while process.poll() is None and not (output.exists() and output.stat().st_size > 1_000_000):
        with open(f"/proc/{process.pid}/status", encoding="ascii") as status:
            peak = [line for line in status if line.startswith("VmHWM")]
    process.send_signal(signal.SIGINT)
    _, err = process.communicate()
    assert process.returncode == 130
    assert "1 not done" in err
    assert int(peak[0].split()[1]) < 600_000, "kB"


def test_kill_9_at_any_moment(program: Program, tmp_path: Path, tiny: Path) -> None:
    album = pictures(tmp_path / "album", 30)
    command = [sys.executable, "-m", "tests.engine.kill_runs", "20", "5", "caption", album]
    ran = subprocess.run(
        [*map(str, command), "--captioner", str(tiny), "--max-new-tokens", "2", "--json"],
        cwd=ROOT,
        env=program.environment,
        capture_output=True,
        encoding="utf-8",
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert program.states() == [JobState.DONE] * 30
    lines = ran.stdout.splitlines()
    assert len(set(lines)) == len(lines) <= 30, "none was done twice"
    names = sorted(json.loads(line)["picture"] for line in lines)
    assert len(set(names)) == len(names) > 5
