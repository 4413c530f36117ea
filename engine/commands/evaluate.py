"""The commands that measure."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import cast

from rich.console import Console
from rich.progress import Progress
from rich.table import Table

from engine.commands.guard import ALL_DONE, say_error
from engine.commands.wishes import Wishes
from engine.evaluation.datasets import read_set
from engine.evaluation.synonyms import Synonyms
from engine.evaluation.trial import Trial, try_captioner
from engine.images.opening import open_picture
from engine.model_fetching import fetch_by
from engine.schema import Captioner, CaptionOptions, Task
from engine.weights.catalogue import resolve
from engine.weights.pool import ModelPool


def evaluate_captions(
    captions: Path,
    pictures_dir: Path | None,
    synonyms: Path | None,
    wishes: Wishes,
    batch: int,
    is_json: bool,
) -> int:
    """Caption every picture of a set and score the captions; what is left out is told."""
    settings = wishes.settings()
    examples = read_set(captions, pictures_dir)
    lexicon = Synonyms.read(synonyms) if synonyms else None
    for warning in examples.warnings:
        say_error(warning)
    spec = resolve(Task.CAPTION, settings.models.captioner)
    pool = ModelPool(settings.device, fetch_model=fetch_by(settings))
    captioner = cast(Captioner, pool.get(spec).backend)
    options = CaptionOptions(beams=wishes.beams)
    items = try_captioner(
        captioner,
        examples.examples,
        lambda path: open_picture(path, name=path.name).image,
        options=options,
        batch_size=batch,
    )
    with Progress(disable=is_json or not sys.stdout.isatty()) as bar:
        task = bar.add_task("Captioning", total=1.0)
        for item in items:
            if isinstance(item, Trial):
                _show(item, spec.name, lexicon, is_json)
            else:
                bar.update(task, completed=item.fraction, description=item.note or None)
    return ALL_DONE


def _show(trial: Trial, name: str, synonyms: Synonyms | None, is_json: bool) -> None:
    for sentence in trial.unreadable:
        say_error(sentence)
    scores = trial.scores(synonyms=synonyms)
    if is_json:
        figures = {"captioner": name, **scores.as_dict(), "seconds": round(trial.seconds, 3)}
        sys.stdout.write(json.dumps(figures, ensure_ascii=False) + "\n")
        return
    table = Table(title=name, show_header=False)
    for row in scores.as_table():
        table.add_row(*row)
    Console().print(table)
