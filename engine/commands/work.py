"""The commands that put jobs through the engine."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType

from engine.commands.guard import ALL_DONE, INTERRUPTED, SOME_FAILED, say_error
from engine.commands.report import JsonReport, TextReport
from engine.commands.wishes import Wishes
from engine.errors import BadOption
from engine.images.sources import expand, name_of
from engine.jobs import Job, Recipe
from engine.logs import configure_logs
from engine.runner import Runner
from engine.schema import AudioFormat
from engine.studio import Studio


def tell(pictures: Sequence[str], wishes: Wishes, out_dir: Path | None, is_json: bool) -> int:
    """A caption, a story and an audio file for each picture."""
    return _work_on(pictures, Recipe.TELL, wishes, out_dir, is_json)


def caption(pictures: Sequence[str], wishes: Wishes, batch: int, is_json: bool) -> int:
    """A caption for each picture."""
    return _work_on(pictures, Recipe.CAPTION, wishes, None, is_json, batch)


def _work_on(
    pictures: Sequence[str],
    recipe: Recipe,
    wishes: Wishes,
    out_dir: Path | None,
    is_json: bool,
    batch: int = 1,
) -> int:
    with _studio(wishes) as studio:
        stems = _Stems(out_dir)
        jobs = [
            Job(wishes.request(studio.settings, recipe, studio.keep(source), stems.of(source)))
            for source in expand(pictures)
        ]
        return _run(studio, jobs, is_json, batch=batch)


def story(text: str, wishes: Wishes, is_json: bool) -> int:
    """A story about a few words."""
    with _studio(wishes) as studio:
        job = Job(wishes.request(studio.settings, Recipe.STORY, text))
        return _run(studio, [job], is_json)


def speak(text: str, output: Path, wishes: Wishes, is_json: bool) -> int:
    """An audio file of a text; its extension says in which format."""
    with _studio(wishes) as studio:
        words = sys.stdin.read() if text == "-" else text
        stem = str(output.absolute().with_suffix(""))
        job = Job(wishes.request(studio.settings, Recipe.SPEAK, words, stem))
        return _run(studio, [job], is_json)


def format_of(output: Path) -> AudioFormat:
    """The audio format that a file's name asks for; raises BadOption for any other."""
    try:
        return AudioFormat(output.suffix.lower().lstrip("."))
    except ValueError:
        known = ", ".join(f".{one.value}" for one in AudioFormat)
        raise BadOption(
            f"‘{output.name}’ has no extension of an audio file that Vignette writes.",
            f"Let the name end in one of {known}.",
        ) from None


def resume(wishes: Wishes, is_json: bool) -> int:
    """Go on with the jobs of runs that were interrupted."""
    with _studio(wishes) as studio:
        jobs = studio.store.interrupted()
        if not jobs and not is_json:
            sys.stdout.write("Nothing was interrupted.\n")
        return _run(studio, jobs, is_json, is_new=False)


@contextmanager
def _studio(wishes: Wishes) -> Iterator[Studio]:
    settings = wishes.settings()
    configure_logs(settings.log_dir, settings.log_level.value)
    with Studio(settings) as studio:
        yield studio


def _run(
    studio: Studio, jobs: list[Job], is_json: bool, *, batch: int = 1, is_new: bool = True
) -> int:
    """Do the jobs and show how they went; the exit status."""
    report = (JsonReport if is_json else TextReport)(jobs, studio.library)
    runner = studio.runner(report.tell, batch)
    with report, _stopping_on_interrupt(runner) as was_interrupted:
        for job in jobs:
            runner.submit(job, is_new=is_new)
        studio.queue.close()
        runner.run()
    if was_interrupted:
        left = len(jobs) - report.done - report.failed
        say_error(f"Stopped; {left} not done.", "To go on: python main.py resume")
        return INTERRUPTED
    return SOME_FAILED if report.failed else ALL_DONE


@contextmanager
def _stopping_on_interrupt(runner: Runner) -> Iterator[list[int]]:
    """Let Ctrl-C and SIGTERM end the run between two steps; the list holds the signals received."""
    received: list[int] = []

    def stop(number: int, frame: FrameType | None) -> None:
        received.append(number)
        runner.stop()

    before = {number: signal.signal(number, stop) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        yield received
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


class _Stems:
    """Names for audio files, without an extension: the pictures' own, told apart when equal."""

    def __init__(self, out_dir: Path | None) -> None:
        self._out_dir = out_dir
        self._taken: set[str] = set()

    def of(self, source: str) -> str:
        """A path in the output folder that no other picture of this run has; empty without one."""
        if self._out_dir is None:
            return ""
        stem = Path(name_of(source)).stem or "picture"
        name, number = stem, 1
        while name.lower() in self._taken:
            number += 1
            name = f"{stem}-{number}"
        self._taken.add(name.lower())
        return str((self._out_dir / name).absolute())
