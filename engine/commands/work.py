"""The commands that put jobs through the engine."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from engine.commands.outputs import OutputNames, check_companions, check_name
from engine.commands.run import run_jobs
from engine.commands.wishes import Wishes
from engine.errors import BadOption, BadText, EngineError
from engine.images.sources import expand
from engine.jobs import Job, Recipe
from engine.logs import close_logs, configure_logs
from engine.schema import AudioFormat
from engine.studio import Studio


def tell(pictures: Sequence[str], wishes: Wishes, out_dir: Path | None, is_json: bool) -> int:
    """A caption, a story and an audio file for each picture."""
    return _work_on(pictures, Recipe.TELL, wishes, out_dir, is_json)


def caption(pictures: Sequence[str], wishes: Wishes, batch: int | None, is_json: bool) -> int:
    """A caption for each picture."""
    return _work_on(pictures, Recipe.CAPTION, wishes, None, is_json, batch)


def story(text: str, wishes: Wishes, is_json: bool) -> int:
    """A story about a few words."""
    with studio_for(wishes) as studio:
        request = wishes.request(studio.settings, Recipe.STORY, text)
        studio.check(request)
        return run_jobs(studio, [Job(request)], is_json)


def speak(text: str, output: Path, wishes: Wishes, is_json: bool) -> int:
    """An audio file of a text; its extension says in which format."""
    check_name(output)
    stem = str(output.absolute().with_suffix(""))
    with studio_for(wishes) as studio:
        words = _standard_input() if text == "-" else text
        request = wishes.request(studio.settings, Recipe.SPEAK, words, stem)
        studio.check(request)
        check_companions(stem, studio.library)
        return run_jobs(studio, [Job(request)], is_json)


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
    with studio_for(wishes) as studio:
        jobs = studio.store.interrupted()
        if not jobs and not is_json:
            sys.stdout.write("Nothing was interrupted.\n")
        return run_jobs(studio, jobs, is_json, is_new=False)


def _work_on(
    pictures: Sequence[str],
    recipe: Recipe,
    wishes: Wishes,
    out_dir: Path | None,
    is_json: bool,
    batch: int | None = None,
) -> int:
    with studio_for(wishes) as studio:
        settings = studio.settings
        studio.check(wishes.request(settings, recipe, ""))
        names = out_dir and OutputNames(out_dir, settings.audio_format, studio.library)
        jobs = []
        for source in expand(pictures):
            kept = _kept(studio, source)
            stem = names.of(source, kept) if names else ""
            jobs.append(Job(wishes.request(settings, recipe, kept, stem)))
        return run_jobs(studio, jobs, is_json, batch=batch)


def _kept(studio: Studio, source: str) -> str:
    try:
        return studio.keep(source)
    except EngineError:
        return source  # its job meets the same error, and fails alone


def _standard_input() -> str:
    try:
        return sys.stdin.buffer.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise BadText(
            "What comes from standard input is not text in UTF-8.", "Save it as UTF-8 first."
        ) from None


@contextmanager
def studio_for(wishes: Wishes) -> Iterator[Studio]:
    """A studio under these wishes, and its log."""
    settings = wishes.settings()
    configure_logs(settings.log_dir, settings.log_level.value)
    try:
        with Studio(settings) as studio:
            yield studio
    finally:
        close_logs()
