"""A program for test_crashes: workers that use one library, killed again and again.

    python -m tests.engine.storage.kill_loop DATA_DIR ROUNDS WORKERS SEED

Each worker tells what it was promised, after each call that returned; the program prints it all.
Workers are forked from a process that has imported everything, so that a round is short.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from engine.storage.store import Store
from tests.engine.storage.jobs import STEPS, save_step, story_job


def work(data_dir: Path, told: int) -> None:
    """Take over what others left, then add and do jobs until killed."""
    store = Store.open(data_dir)
    for job in store.interrupted():
        tell(told, job.id, "taken")
        do(store, told, job.id)
    while True:
        job = story_job()
        store.add(job)
        tell(told, job.id, "added")
        do(store, told, job.id)


def do(store: Store, told: int, job_id: str) -> None:
    """Take the steps of a job that it has not taken yet."""
    store.start(job_id)
    saved = store.saved(job_id)
    for step in STEPS:
        if step == "picture" or getattr(saved, step) is None:
            store.keep_picture(os.urandom(50_000), "png")
            save_step(store, job_id, step)
            tell(told, job_id, step)
    store.finish(job_id)
    tell(told, job_id, "done")


def tell(told: int, job_id: str, event: str) -> None:
    os.write(told, f"{job_id} {event}\n".encode())


def fork_worker(data_dir: Path, told: int) -> int:
    """Start a worker; its process id."""
    pid = os.fork()
    if pid:
        return pid
    try:
        work(data_dir, told)
    finally:
        os._exit(1)


def main() -> None:
    data_dir, rounds, workers = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    moments = random.Random(int(sys.argv[4]))
    read_end, told = os.pipe()
    with os.fdopen(read_end) as promises:
        for _ in range(rounds):
            pids = [fork_worker(data_dir, told) for _ in range(workers)]
            for _ in range(moments.randint(0, 14 * workers)):
                print(promises.readline(), end="")
            time.sleep(moments.uniform(0.0, 0.01))
            for pid in pids:
                os.kill(pid, signal.SIGKILL)
            for pid in pids:
                _, status = os.waitpid(pid, 0)
                if not os.WIFSIGNALED(status):
                    sys.exit(f"worker {pid} ended by itself")
        os.close(told)
        print(promises.read(), end="")


if __name__ == "__main__":
    main()
