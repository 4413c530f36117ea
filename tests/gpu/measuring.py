"""Time and memory on a GPU, and how they are told."""

import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any


class Report:
    """Lines of JSON as they come, and a table of them at the end."""

    def __init__(self, path: Path | None) -> None:
        self._path = path
        self._rows: list[tuple[str, str, str]] = []
        self.is_wrong = False

    def line(self, stage: str, **values: Any) -> None:
        """Tell some figures of a stage; `is_right` false fails the check."""
        self.is_wrong |= not values.get("is_right", True)
        text = json.dumps({"stage": stage, **values}, ensure_ascii=False, default=str)
        print(text, flush=True)
        self._rows += [(stage, name, str(value)) for name, value in values.items()]
        if self._path is not None:
            with self._path.open("a", encoding="utf-8") as file:
                file.write(text + "\n")

    def table(self) -> None:
        """Everything told, in Markdown."""
        print("\n| stage | what | value |\n|---|---|---|")
        for row in self._rows:
            print("| " + " | ".join(cell.replace("|", "/") for cell in row) + " |")


def allocated() -> int:
    """Bytes of tensors on the GPU."""
    import torch

    return int(torch.cuda.memory_allocated())


def reserved() -> int:
    """Bytes that torch holds of the GPU."""
    import torch

    return int(torch.cuda.memory_reserved())


def peak() -> int:
    """The most bytes of tensors there have been since `reset_peak`."""
    import torch

    return int(torch.cuda.max_memory_allocated())


def reset_peak() -> None:
    """Let `peak` start anew."""
    import torch

    torch.cuda.reset_peak_memory_stats()


def seconds_of(work: Callable[[], object]) -> float:
    """Seconds until the GPU has done what `work` asked of it."""
    import torch

    torch.cuda.synchronize()
    began = time.perf_counter()
    work()
    torch.cuda.synchronize()
    return time.perf_counter() - began


def median_s(work: Callable[[], object], rounds: int) -> float:
    """The median of so many times, after one that does not count."""
    return statistics.median([seconds_of(work) for _ in range(rounds + 1)][1:])
