"""Jobs are done and shown, until they are done or somebody says stop."""

from __future__ import annotations

import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

from engine.commands.guard import ALL_DONE, INTERRUPTED, PROGRAM, SOME_FAILED, say_error
from engine.commands.outputs import write_text
from engine.commands.report import JsonReport, Report
from engine.commands.text_report import TextReport
from engine.events import Event, Finished, Produced
from engine.jobs import Job, Recipe
from engine.runner import Runner
from engine.schema import Speech
from engine.studio import Studio


def run_jobs(
    studio: Studio, jobs: list[Job], is_json: bool, *, batch: int | None = None, is_new: bool = True
) -> int:
    """Do the jobs and show how they went; the exit status."""
    report = (JsonReport if is_json else TextReport)(jobs, studio.library)
    teller = _Teller(studio, report)
    runner = studio.runner(teller.tell, batch)
    with report, _stopping_on_signals(runner) as received:
        teller.runner = runner
        for job in jobs:
            runner.submit(job, is_new=is_new)
        studio.queue.close()
        runner.run()
    if report.left:
        reason = "Stopped" if received else "Nobody reads what is printed, so Vignette stopped"
        say_error(f"{reason}; {report.left} not done.", f"To go on: {PROGRAM} resume")
    if received:
        return INTERRUPTED
    return SOME_FAILED if report.failed or teller.is_unheard else ALL_DONE


class _Teller:
    """Hears the runner's events: shows them and writes the texts.

    When what it prints goes nowhere any more, as in a pipe whose reader has ended, it stops the
    runner; the job at hand is not to blame.
    """

    def __init__(self, studio: Studio, report: Report) -> None:
        self._library = studio.library
        self._report = report
        self.runner: Runner | None = None
        self.is_unheard = False

    def tell(self, event: Event) -> None:
        self._report.count(event)
        is_told = isinstance(event, Produced) and isinstance(event.item, Speech)
        if is_told or isinstance(event, Finished):
            self._write_text(event.job_id)
        if self.is_unheard:
            return
        try:
            self._report.show(event)
        except OSError:
            self.is_unheard = True
            _drop_output()
            if self.runner is not None:
                self.runner.stop()

    def _write_text(self, job_id: str) -> None:
        """Done when the audio is there, so that what fails is the job; and again at the end, for a
        job that was killed just between."""
        request = self._report.jobs[job_id].request
        if request.recipe is Recipe.TELL and request.out_path:
            write_text(self._library.result(job_id))


def _drop_output() -> None:
    """Let what is still in Python's buffer go nowhere, or the program would end with an error."""
    with suppress(OSError, ValueError):
        nowhere = os.open(os.devnull, os.O_WRONLY)
        os.dup2(nowhere, sys.stdout.fileno())
        os.close(nowhere)


@contextmanager
def _stopping_on_signals(runner: Runner) -> Iterator[list[int]]:
    """Let Ctrl-C and SIGTERM end the run between two steps, and a second one at once.

    The list holds the signals received.  The runner is stopped from another thread: a handler may
    interrupt this one anywhere, also where the queue is being changed.
    """
    received: list[int] = []
    before: dict[int, Any] = {}

    def stop(number: int, frame: FrameType | None) -> None:
        received.append(number)
        restore()
        stopper.start()

    def restore() -> None:
        for number, handler in before.items():
            signal.signal(number, handler)

    stopper = threading.Thread(target=runner.stop, name="stopper")
    for number in (signal.SIGINT, signal.SIGTERM):
        before[number] = signal.signal(number, stop)
    try:
        yield received
    finally:
        restore()
        if received:
            stopper.join()
