"""The memory of a GPU, taken so that a model has to make do with what is left."""

from typing import Any

GIB = 2**30
SMALLEST = 512
"""Bytes; torch gives no less."""


class Ballast:
    """Tensors that nobody needs."""

    def __init__(self) -> None:
        self._tensors: list[Any] = []

    def fill(self, leave: int) -> None:
        """Take all but `leave` bytes; for 0, also what torch has set aside and not given out."""
        import torch

        torch.cuda.empty_cache()
        for size in (GIB, GIB // 8, GIB // 64, 2 * 2**20):
            while torch.cuda.mem_get_info()[0] - leave > size and self._take(size):
                pass
        size = 0 if leave else 2 * 2**20
        while size >= SMALLEST:
            while self._take(size):
                pass
            size //= 2

    def drop(self) -> None:
        """Give it back."""
        import torch

        self._tensors.clear()
        try:
            torch.cuda.empty_cache()
        except RuntimeError:
            return  # a GPU that has been lost has nothing to give back

    def _take(self, size: int) -> bool:
        import torch

        try:
            self._tensors.append(torch.empty(size, dtype=torch.uint8, device="cuda"))
        except torch.OutOfMemoryError:
            return False
        return True
