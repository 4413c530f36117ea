"""What only a GPU can show: `python3 -m tests.gpu.check [--out FILE]`, some minutes on a large one.

Models of full size with random weights are made on the spot, so nothing is downloaded: BLIP-base,
Qwen2.5-1.5B and a voice of MMS.  Each stage prints a line of JSON; a Markdown table comes last.
The exit status is 1 when something is not as it should be.
"""

import argparse
import importlib.util
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

from tests.gpu.measuring import (
    Report,
    allocated,
    median_s,
    peak,
    reserved,
    reset_peak,
    seconds_of,
)

NEEDED = ("torch", "transformers", "safetensors", "tokenizers", "numpy", "PIL", "psutil")
ALSO_NEEDED = ("platformdirs", "filelock", "jinja2")
GIB = 2**30
STORY_TOKENS = 64
CAPTION_TOKENS = 20
BATCHES = (1, 2, 4, 8, 16, 32, 64, 128)


def main() -> int:
    """Every stage in turn; the last one leaves the GPU unusable for this process."""
    asked = argparse.ArgumentParser()
    asked.add_argument("--out", type=Path, help="also write the lines of JSON here")
    path = asked.parse_args().out
    missing = [name for name in NEEDED + ALSO_NEEDED if importlib.util.find_spec(name) is None]
    if missing:
        print(f"cannot run: these packages are missing: {', '.join(missing)}")
        return 1
    import torch

    if not torch.cuda.is_available():
        print("cannot run: torch sees no CUDA device")
        return 1
    report = Report(path)
    with tempfile.TemporaryDirectory() as folder:
        check = Check(Path(folder), report)
        for stage in (
            check.machine, check.together, check.captions, check.tokens, check.ladder_batch,
            check.ladder_precision, check.ladder_story, check.lost,
        ):  # fmt: skip
            began = time.monotonic()
            try:
                stage()
            except Exception as error:  # noqa: BLE001 - the other stages still have something to say
                report.line(
                    stage.__name__, is_right=False, error=f"{type(error).__name__}: {error}"
                )
            check.drop_ballast()
            report.line(stage.__name__, took_s=round(time.monotonic() - began, 1))
    report.table()
    return 1 if report.is_wrong else 0


class Check:
    """The stages, and the models they share."""

    def __init__(self, folder: Path, report: Report) -> None:
        from engine.schema import Task
        from engine.weights.spec import ModelSpec, Origin
        from tests.language_models import language_1b5
        from tests.models import blip_base
        from tests.vits_models import mms_base

        def spec(name: str, task: Task, family: str) -> ModelSpec:
            return ModelSpec(name, task, family, Origin.FOLDER, str(folder / name))

        for name in ("blip", "language", "voice"):
            (folder / name).mkdir()
        began = time.monotonic()
        blip_base(folder / "blip")
        language_1b5(folder / "language")
        mms_base(folder / "voice")
        report.line("models", made_in_s=round(time.monotonic() - began, 1))
        self.report = report
        self.blip = spec("blip", Task.CAPTION, "blip")
        self.language = spec("language", Task.STORY, "language")
        self.voice = spec("voice", Task.SPEECH, "vits")
        self.pool = self.new_pool()
        self.bandwidth = 0.0
        self.ballast: list[Any] = []

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
        """Tokens a second against what reading the weights alone would take."""
        for precision in ("bfloat16", "int8"):
            self.pool = self.new_pool(language=precision)
            list(self.tell())
            size = self.pool.residents()[0].size_bytes
            seconds = [self.story_s(2 * STORY_TOKENS) - self.story_s(STORY_TOKENS) for _ in "123"]
            per_second = STORY_TOKENS / statistics.median(seconds)
            floor = self.bandwidth / size
            self.report.line(
                "tokens", precision=precision, weights_gb=round(size / 1e9, 2),
                per_second=round(per_second, 1), floor_per_second=round(floor, 1),
                share_of_floor=round(per_second / floor, 3),
            )  # fmt: skip
            self.pool.free_now()
        self.pool = self.new_pool()

    def ladder_batch(self) -> None:
        """A batch that does not fit: first the idle model goes, then the batch is halved."""
        list(self.tell())
        list(self.caption(1))
        self.fill(leave=GIB // 2)
        items = list(self.caption(64))
        self.told("ladder_batch", items, captions=64, wanted=("made room",))
        self.fill(leave=GIB // 4)
        items = list(self.caption(64))
        self.told("ladder_batch", items, captions=64, wanted=("at a time",))
        self.drop_ballast()
        self.pool.free_now()

    def ladder_precision(self) -> None:
        """A model that does not fit in its precision, and one that does not fit the GPU at all."""
        for leave, wanted in ((3 * GIB, "int8"), (GIB, "processor")):
            self.fill(leave=leave)
            items = list(self.tell(16))
            self.told("ladder_precision", items, wanted=(wanted,))
            self.drop_ballast()
            self.pool.free_now()

    def ladder_story(self) -> None:
        """Memory runs out in the middle of a story, which goes on behind its last word."""
        items = self.tell()
        told = [next(items) for _ in range(20)]
        self.fill(leave=0)
        told += list(items)
        self.told("ladder_story", told, wanted=("runs",))
        self.drop_ballast()
        self.pool.free_now()

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

    def speak(self) -> Iterator[Any]:
        """A sentence."""
        from engine.schema import SpeechRequest
        from engine.weights.ladder import SteadyBackend

        text = "Once upon a time a small dog found a red ball on the beach."
        return SteadyBackend(self.pool, self.voice).run(SpeechRequest(text))

    def story_s(self, tokens: int) -> float:
        """How long a story of so many tokens takes."""
        return seconds_of(lambda: list(self.tell(tokens)))

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

    # ------------------------------------------------------------ ballast

    def fill(self, leave: int) -> None:
        """Take the GPU's memory, but for `leave` bytes."""
        import torch

        torch.cuda.empty_cache()
        for size in (GIB, GIB // 8, GIB // 64, 2 * 2**20):
            while torch.cuda.mem_get_info()[0] - leave > size:
                try:
                    self.ballast.append(torch.empty(size, dtype=torch.uint8, device="cuda"))
                except torch.OutOfMemoryError:
                    break

    def drop_ballast(self) -> None:
        """Give it back."""
        import torch

        self.ballast.clear()
        try:
            torch.cuda.empty_cache()
        except RuntimeError:
            return  # the last stage has left nothing to give back


if __name__ == "__main__":
    sys.exit(main())
