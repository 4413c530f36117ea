"""Random numbers of one's own, for models that draw theirs from torch's common source."""

from __future__ import annotations

from types import TracebackType
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch


class Chance:
    """While it is entered, torch draws from here; it goes on where it was left.

    A generator that yields between its draws must not hold on to the common source: whoever runs
    meanwhile would draw from it too.  The draws are those after `torch.manual_seed(seed)`.
    """

    def __init__(self, seed: int, device: torch.device) -> None:
        import torch

        self._device = device
        with self._apart():
            torch.manual_seed(seed)
            self._keep()

    def __enter__(self) -> None:
        import torch

        self._fork = self._apart()
        self._fork.__enter__()
        torch.random.set_rng_state(self._state)
        if self._device.type == "cuda":
            torch.cuda.set_rng_state(self._device_state, self._device)

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._keep()
        self._fork.__exit__(kind, error, trace)

    def _keep(self) -> None:
        import torch

        self._state = torch.random.get_rng_state()
        if self._device.type == "cuda":
            self._device_state = torch.cuda.get_rng_state(self._device)

    def _apart(self) -> Any:
        import torch

        return torch.random.fork_rng(devices=[self._device] if self._device.type == "cuda" else [])
