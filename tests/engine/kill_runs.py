"""Runs a command and kills it, again and again, then resumes until all is done.

    python -m tests.engine.kill_runs KILLS SEED caption ALBUM --json ...

Prints all that the runs print.  Each run is a fork of this process, in which everything heavy is
imported already, so that being killed costs little time.
"""

import os
import random
import signal
import sys

import torch
import transformers.models.blip.modeling_blip  # noqa: F401 - imported before the forks

from engine.cli import run

RESUME = ["resume", "--json"]


def start(arguments: list[str]) -> tuple[int, int]:
    """A run in a process of its own: its id, and where its standard output can be read."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return pid, reading
    os.dup2(writing, 1)
    os.close(reading)
    status = run(arguments)
    sys.stdout.flush()
    os._exit(status)


def run_killed(arguments: list[str], patience: int) -> None:
    """Kill a run after as many lines as `patience` has, or at once for none."""
    pid, output = start(arguments)
    with open(output, encoding="utf-8") as lines:
        for _ in range(patience):
            sys.stdout.write(lines.readline())
        os.kill(pid, signal.SIGKILL)
        sys.stdout.write(lines.read())
    os.waitpid(pid, 0)


def main() -> None:
    """Kill at random, then let one run come to its end."""
    kills, seed, arguments = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
    chance = random.Random(seed)
    torch.set_num_threads(1)
    run_killed(arguments, 1)  # one line: by then all its jobs are written down
    for _ in range(kills - 1):
        run_killed(RESUME, chance.randrange(3))
    pid, output = start(RESUME)
    with open(output, encoding="utf-8") as lines:
        sys.stdout.write(lines.read())
    _, status = os.waitpid(pid, 0)
    sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
