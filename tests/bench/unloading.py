"""A program: how much of a process's memory is back after models were used and put away.

`python -m tests.bench.unloading FOLDER...` with folders named blip, language or voice does so
twice and prints a line of JSON: resident bytes after the first time, with all of the models in
use, and after the second time.  What the first time leaves is there once and for all: torch's
code, and kernels made for this processor.
"""

import json
import sys
from pathlib import Path

import psutil

from engine.schema import (
    CaptionOptions,
    CaptionRequest,
    Sampling,
    SpeechRequest,
    StoryRequest,
    Task,
)
from engine.weights.ladder import SteadyBackend
from engine.weights.pool import ModelPool
from engine.weights.spec import ModelSpec, Origin

_FAMILIES = {
    "blip": (Task.CAPTION, "blip"),
    "language": (Task.STORY, "language"),
    "voice": (Task.SPEECH, "vits"),
}


def measure(folders: list[Path]) -> dict[str, int]:
    """Use each model, all of them loaded, then put them away; twice."""
    pool = ModelPool("cpu", is_offline=True)
    sizes: list[dict[str, int]] = []
    for _ in range(2):
        for folder in folders:
            _use(pool, folder)
        loaded = resident_bytes()
        pool.free_now()
        sizes.append({"loaded": loaded, "after": resident_bytes()})
    return {"before": sizes[0]["after"], **sizes[1]}


def resident_bytes() -> int:
    """What this process has in memory now."""
    return int(psutil.Process().memory_info().rss)


def _use(pool: ModelPool, folder: Path) -> None:
    from PIL import Image

    task, family = _FAMILIES[folder.name]
    spec = ModelSpec(folder.name, task, family, Origin.FOLDER, str(folder))
    options = CaptionOptions(min_new_tokens=4, max_new_tokens=4)
    requests = {
        Task.CAPTION: CaptionRequest((Image.new("RGB", (64, 64)),) * 2, options),
        Task.STORY: StoryRequest("a dog", sampling=Sampling(temperature=0, max_new_tokens=8)),
        Task.SPEECH: SpeechRequest("Once upon a time there was a dog."),
    }
    list(SteadyBackend(pool, spec).run(requests[task]))


if __name__ == "__main__":
    print(json.dumps(measure([Path(each) for each in sys.argv[1:]])))
