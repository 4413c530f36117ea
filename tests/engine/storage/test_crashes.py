"""Killed at any moment, alone and with others: nothing finished is lost, nothing is done twice."""

from __future__ import annotations

import os
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from pathlib import Path

import pytest

from engine.jobs import JobState
from engine.storage.database import LIBRARY_NAME
from engine.storage.results import Library
from engine.storage.store import Store
from tests.engine.storage.jobs import STEPS, save_step, story_job

ROOT = Path(__file__).resolve().parents[3]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="workers are forked")

TAKE_OVER = """
import sys
from engine.storage.store import Store
with Store.open(sys.argv[1]) as store:
    print("ready", flush=True)
    sys.stdin.readline()
    for job in store.interrupted():
        print(job.id)
    print("end", flush=True)
    sys.stdin.readline()
"""


def assert_whole(data_dir: Path) -> None:
    with closing(sqlite3.connect(data_dir / LIBRARY_NAME)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert connection.execute("PRAGMA foreign_key_check").fetchall() == []


@pytest.mark.parametrize(("workers", "rounds"), [(1, 25), (2, 10), (3, 6)])
def test_killed_at_random_moments(data_dir: Path, workers: int, rounds: int) -> None:
    arguments = [str(data_dir), str(rounds), str(workers), "7"]
    killed = subprocess.run(
        [sys.executable, "-m", "tests.engine.storage.kill_loop", *arguments],
        check=True,
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
    )
    promises = Counter(tuple(line.split()) for line in killed.stdout.splitlines())
    assert len(promises) > 3 * rounds
    assert_whole(data_dir)

    with Store.open(data_dir) as store:
        for job in store.interrupted():
            store.start(job.id)
            for step in STEPS:
                save_step(store, job.id, step)
            store.finish(job.id)
        assert len(list((data_dir / "owners").iterdir())) == 2, "a lock and a folder of its own"
    with Library.open(data_dir) as library:
        results = {result.job.id: result for result in library.results(limit=100_000)}
    for result in results.values():
        assert result.state is JobState.DONE
        assert result.story is not None
        assert result.story.item.text.startswith(f"story of {result.job.id}")
    for (job_id, event), times in promises.items():
        assert job_id in results
        assert event in ("taken", "picture") or times == 1, f"{event} was done {times} times"
    for picture in (data_dir / "pictures").rglob("*.*"):
        assert picture.stat().st_size == 50_000


def test_interrupted_jobs_go_to_one_of_many_processes_that_ask_at_once(data_dir: Path) -> None:
    with Store.open(data_dir) as store:
        jobs = [story_job(str(number)) for number in range(60)]
        for job in jobs:
            store.add(job)
            store.start(job.id)
    command = [sys.executable, "-c", TAKE_OVER, str(data_dir)]
    processes = [
        subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, cwd=ROOT
        )
        for _ in range(4)
    ]
    for process in processes:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in processes:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    taken: list[str] = []
    for process in processes:
        assert process.stdout is not None
        taken += iter(lambda out=process.stdout: out.readline().strip(), "end")  # type: ignore[misc]
    for process in processes:
        process.communicate("end\n")
        assert process.returncode == 0
    assert sorted(taken) == sorted(job.id for job in jobs)


def test_a_process_that_is_killed_leaves_its_jobs_to_the_living(data_dir: Path) -> None:
    code = (
        "import os, signal, sys\n"
        "from engine.storage.store import Store\n"
        "from tests.engine.storage.jobs import story_job, save_step\n"
        "store = Store.open(sys.argv[1]); job = story_job(); store.add(job)\n"
        "store.start(job.id); save_step(store, job.id, 'caption'); print(job.id, flush=True)\n"
        "os.kill(os.getpid(), signal.SIGKILL)"
    )
    with Store.open(data_dir) as store:
        killed = subprocess.run(
            [sys.executable, "-c", code, str(data_dir)], cwd=ROOT, stdout=subprocess.PIPE, text=True
        )
        assert killed.returncode < 0
        job_id = killed.stdout.strip()
        assert [job.id for job in store.interrupted()] == [job_id]
        assert store.saved(job_id).caption is not None
        assert store.saved(job_id).story is None
