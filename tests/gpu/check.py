"""What only a GPU can show: `python3 -m tests.gpu.check [--out FILE]`, some minutes on a large one.

Models of full size with random weights are made when they are needed, so nothing is downloaded:
BLIP-base, Qwen2.5-1.5B and a voice of MMS.  `--only STAGE ...` leaves stages out.  Each stage
prints lines of JSON; a Markdown table comes last.  The exit status is 1 when something is not as
it should be.
"""

import argparse
import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import cached_property, partial
from pathlib import Path
from typing import Any

from tests.gpu.ballast import GIB, Ballast
from tests.gpu.measuring import (
    Report,
    allocated,
    median_s,
    peak,
    reserved,
    reset_peak,
    seconds_of,
)
from tests.gpu.writing import Writing

NEEDED = ("torch", "transformers", "safetensors", "tokenizers", "numpy", "PIL", "psutil")
ALSO_NEEDED = ("platformdirs", "filelock", "jinja2", "tomli_w")
STORY_TOKENS = 64
CAPTION_TOKENS = 20
BATCHES = (1, 2, 4, 8, 16, 32, 64, 128)
STAGES = (
    "together", "captions", "tokens", "ladder_batch", "ladder_precision", "ladder_story",
    "broken_off", "lost",
)  # fmt: skip


def main() -> int:
    """Every stage in turn; the last one leaves the GPU unusable for this process."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--out", type=Path, help="also write the lines of JSON here")
    asked.add_argument("--only", nargs="+", choices=STAGES, default=STAGES, metavar="STAGE")
    arguments = asked.parse_args()
    missing = [name for name in NEEDED + ALSO_NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        print(f"cannot run: these packages are missing: {', '.join(missing)}")
        return 1
    import torch

    if not torch.cuda.is_available():
        print("cannot run: torch sees no CUDA device")
        return 1
    report = Report(arguments.out)
    with tempfile.TemporaryDirectory() as folder:
        check = Check(Path(folder), report)
        for name in ("machine", *(name for name in STAGES if name in arguments.only)):
            began = time.monotonic()
            try:
                getattr(check, name)()
            except Exception as error:  # noqa: BLE001 - the other stages still have something to say
                report.line(name, is_right=False, error=f"{type(error).__name__}: {error}")
            check.ballast.drop()
            report.line(name, took_s=round(time.monotonic() - began, 1))
    report.table()
    return 1 if report.is_wrong else 0


class Check:
    """The stages, and the models they share."""

    def __init__(self, folder: Path, report: Report) -> None:
        self.folder = folder
        self.report = report
        self.pool = self.new_pool()
        self.bandwidth = 0.0
        self.ballast = Ballast()

    @cached_property
    def blip(self) -> Any:
        """What captions pictures."""
        from engine.schema import Task
        from tests.models import blip_base

        return self.made("blip", Task.CAPTION, "blip", blip_base)

    @cached_property
    def language(self) -> Any:
        """What tells stories."""
        from engine.schema import Task
        from tests.language_models import language_1b5

        return self.made("language", Task.STORY, "language", language_1b5)

    @cached_property
    def voice(self) -> Any:
        """What speaks."""
        from engine.schema import Task
        from tests.vits_models import mms_base

        return self.made("voice", Task.SPEECH, "vits", mms_base)

    def made(self, name: str, task: Any, family: str, make: Callable[[Path], object]) -> Any:
        """A model that `make` has put in a folder."""
        from engine.weights.spec import ModelSpec, Origin

        began = time.monotonic()
        (self.folder / name).mkdir()
        make(self.folder / name)
        self.report.line("models", made=name, in_s=round(time.monotonic() - began, 1))
        return ModelSpec(name, task, family, Origin.FOLDER, str(self.folder / name))

    def new_pool(self, **precisions: str) -> Any:
        """A pool on the GPU; models by name may have another precision."""
        from engine.weights.choosing import Limits
        from engine.weights.pool import ModelPool

        return ModelPool("cuda", is_offline=True, limits=Limits(precisions=precisions))

    # ------------------------------------------------------------ stages

    def machine(self) -> None:
        """Versions, the device as Vignette sees it, and how fast its memory is."""
        import torch
        import transformers

        from engine.weights.devices import pick_device

        device = pick_device()
        source = torch.empty(2 * GIB, dtype=torch.uint8, device="cuda")
        target = torch.empty_like(source)
        seconds = median_s(lambda: target.copy_(source), 20)
        self.bandwidth = 2 * source.numel() / seconds
        self.report.line(
            "machine",
            python=sys.version.split()[0],
            torch=torch.__version__,
            transformers=transformers.__version__,
            gpu=device.name,
            picked=f"{device.kind.value} in {device.precision}: {device.reason}",
            copy_gb_s=round(self.bandwidth / 1e9),
            is_right=device.kind.value == "cuda",
        )

    def together(self) -> None:
        """All three at once through the pool, and the memory back afterwards."""
        before = allocated()
        for work in (self.caption, self.tell, self.speak):
            list(work())
        there = {one.name: f"{one.size_bytes / 1e9:.2f} GB" for one in self.pool.residents()}
        counted = sum(one.size_bytes for one in self.pool.residents())
        loaded = allocated() - before
        self.pool.free_now()
        left = allocated() - before
        self.report.line(
            "together", residents=there, counted_gb=round(counted / 1e9, 3),
            allocated_gb=round(loaded / 1e9, 3), left_gb=round(left / 1e9, 4),
            reserved_gb=round(reserved() / 1e9, 4),
            is_right=len(there) == 3 and left < 0.1 * loaded and reserved() < 0.1 * loaded,
        )  # fmt: skip

    def captions(self) -> None:
        """Captions a second by batch size, and the size that would be found."""
        from engine.weights.batch_size import Trials

        list(self.caption(2))
        trials = Trials()
        for size in BATCHES:
            reset_peak()
            before = allocated()
            work = partial(self.captioned, size)
            seconds = [seconds_of(work) for _ in range(3)][1:]
            for each in seconds:
                trials = trials.with_trial(size, each)
            self.report.line(
                "captions", batch=size, per_second=round(size / min(seconds), 2),
                working_gb=round((peak() - before) / 1e9, 2),
            )  # fmt: skip
        self.report.line("captions", found_size=trials.next_size())
        self.pool.free_now()

    def tokens(self) -> None:
        """Tokens a second, step by step and recorded, against what reading the weights takes."""
        for precision in ("float32", "bfloat16", "int8"):
            self.writing(precision).all(is_exact=precision == "float32", ballast=self.ballast)
            self.pool.free_now()
        self.pool = self.new_pool()

    def ladder_batch(self) -> None:
        """A batch that does not fit: first the idle model goes, then the batch is halved."""
        list(self.tell())
        list(self.caption(1))
        self.ballast.fill(leave=GIB // 2)
        items = list(self.caption(64))
        self.told("ladder_batch", items, captions=64, wanted=("made room",))
        self.ballast.fill(leave=GIB // 4)
        items = list(self.caption(64))
        self.told("ladder_batch", items, captions=64, wanted=("at a time",))
        self.ballast.drop()
        self.pool.free_now()

    def ladder_precision(self) -> None:
        """A model that does not fit in its precision, and one that does not fit the GPU at all."""
        for leave, wanted in ((3 * GIB, "int8"), (GIB, "processor")):
            self.ballast.fill(leave=leave)
            items = list(self.tell(16))
            self.told("ladder_precision", items, wanted=(wanted,))
            self.ballast.drop()
            self.pool.free_now()

    def ladder_story(self) -> None:
        """Memory runs out in the middle of a story, which goes on behind its last word."""
        items = self.tell()
        told = [next(items) for _ in range(20)]
        self.ballast.fill(leave=0)
        told += list(items)
        self.told("ladder_story", told, wanted=("runs",))
        self.ballast.drop()
        self.pool.free_now()

    def broken_off(self) -> None:
        """A recording breaks off, which should never come to pass."""
        self.writing("bfloat16").broken_off()
        self.pool.free_now()
        self.pool = self.new_pool()

    def lost(self) -> None:
        """A fault after which this process cannot use the GPU any more, as a driver reset is."""
        import torch

        list(self.caption(1))
        try:
            torch.zeros(4, device="cuda")[torch.tensor([9], device="cuda")].cpu()
        except RuntimeError as error:
            self.report.line("lost", provoked=str(error).splitlines()[0])
        items = list(self.caption(2))
        self.told("lost", items, captions=2, wanted=("stopped answering",))
        self.report.line("lost", now_on=self.pool.residents()[0].device.kind.value)

    # ------------------------------------------------------------ work

    def caption(self, count: int = 8) -> Iterator[Any]:
        """Captions of so many pictures of noise."""
        import numpy as np
        from PIL import Image

        from engine.schema import CaptionOptions, CaptionRequest
        from engine.weights.ladder import SteadyBackend

        pixels = np.random.default_rng(0).integers(0, 256, (384, 384, 3), dtype=np.uint8)
        options = CaptionOptions(min_new_tokens=CAPTION_TOKENS, max_new_tokens=CAPTION_TOKENS)
        request = CaptionRequest((Image.fromarray(pixels),) * count, options)
        return SteadyBackend(self.pool, self.blip).run(request)

    def captioned(self, count: int) -> list[Any]:
        """The same, done."""
        return list(self.caption(count))

    def tell(self, tokens: int = STORY_TOKENS) -> Iterator[Any]:
        """A story of so many tokens."""
        from engine.schema import Sampling, StoryRequest
        from engine.weights.ladder import SteadyBackend

        sampling = Sampling(temperature=0.0, min_new_tokens=tokens, max_new_tokens=tokens)
        return SteadyBackend(self.pool, self.language).run(StoryRequest("a dog", sampling=sampling))

    def writing(self, precision: str) -> Writing:
        """The storyteller's model, by itself."""
        self.pool = self.new_pool(language=precision)
        list(self.tell(4))
        size = self.pool.residents()[0].size_bytes
        model = self.pool.get(self.language).backend._source._model
        return Writing(model, self.report, precision, size, self.bandwidth)

    def speak(self) -> Iterator[Any]:
        """A sentence."""
        from engine.schema import SpeechRequest
        from engine.weights.ladder import SteadyBackend

        text = "Once upon a time a small dog found a red ball on the beach."
        return SteadyBackend(self.pool, self.voice).run(SpeechRequest(text))

    def told(
        self, stage: str, items: list[Any], *, wanted: tuple[str, ...], captions: int | None = None
    ) -> None:
        """Report the notes among `items`, and whether all is there that was asked for."""
        from engine.schema import Caption, Note

        notes = [item.text for item in items if isinstance(item, Note)]
        found = sorted(item.index for item in items if isinstance(item, Caption))
        is_whole = captions is None or found == list(range(captions))
        is_told = all(any(words in note for note in notes) for words in wanted)
        self.report.line(stage, notes=notes, items=len(items), is_right=is_whole and is_told)


if __name__ == "__main__":
    sys.exit(main())
