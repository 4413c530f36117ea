"""The command that measures a captioner on sticker scenes, and writes its card."""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import cast

from rich.progress import Progress as ProgressBar

from engine.commands.guard import ALL_DONE
from engine.commands.wishes import Wishes
from engine.evaluation.scenes import SceneScores, try_scenes
from engine.evaluation.synonyms import Synonyms
from engine.images.sources import expand
from engine.model_fetching import fetch_by
from engine.resources import resources_dir
from engine.schema import Captioner, Progress, Task
from engine.training.card import card, read_facts
from engine.weights.catalogue import ModelSpec, Origin, resolve
from engine.weights.pool import ModelPool


def evaluate_scenes(
    wishes: Wishes, scenes: int, photos_dir: Path | None, synonyms: Path | None, has_card: bool
) -> int:
    """Print the scores as JSON; `has_card` writes them into the model's own folder too."""
    settings = wishes.settings()
    spec = resolve(Task.CAPTION, settings.models.captioner)
    pool = ModelPool(settings.device, fetch_model=fetch_by(settings))
    captioner = cast(Captioner, pool.get(spec).backend)
    photos = [Path(one) for one in expand([str(photos_dir)])] if photos_dir else []
    scores = _watched(
        try_scenes(
            captioner,
            scenes=scenes,
            photos=photos,
            synonyms=Synonyms.read(synonyms) if synonyms else None,
        )
    )
    if has_card:
        folder = _folder(spec)
        (folder / "README.md").write_text(card(read_facts(folder), scores), encoding="utf-8")
    sys.stdout.write(json.dumps(scores.as_dict(), indent=2) + "\n")
    return ALL_DONE


def _folder(spec: ModelSpec) -> Path:
    """Where a model's own files are, so that a card can lie beside them."""
    return resources_dir() / spec.source if spec.origin is Origin.BUILT_IN else Path(spec.source)


def _watched(items: Iterator[Progress | SceneScores]) -> SceneScores:
    """Show progress until the scores come."""
    with ProgressBar(disable=not sys.stdout.isatty()) as bar:
        task = bar.add_task("Captioning", total=1.0)
        for item in items:
            if isinstance(item, SceneScores):
                return item
            if item.fraction is not None:
                bar.update(task, completed=item.fraction, description=item.note)
    raise AssertionError("scores come last")
