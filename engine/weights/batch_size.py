"""How many pictures to caption at a time: found by doing it, and remembered.

The size is doubled while that gives more than five per cent more pictures a second; where memory
gave out there is an end.  What was found is kept for each model and device.
"""

from __future__ import annotations

import json
import logging
import threading
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path
from typing import Any

from engine.errors import StorageError
from engine.paths import ensure_dir, write_whole
from engine.weights.devices import Device, DeviceKind

LARGEST = 128
_LARGEST_ON_CPU = 16
"""A processor that is busy with some pictures gains nothing from more, and more take memory."""

_ROUNDS = 2
"""How often a size is tried: the first time much is done that is not done again."""
_GAIN = 1.05

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Trials:
    """What was measured with one model on one device: the best pictures a second by batch size.

    `most` is the largest size that memory allows, 0 where no end was met.
    """

    per_second: dict[int, float] = field(default_factory=dict)
    rounds: dict[int, int] = field(default_factory=dict)
    most: int = 0

    def next_size(self, largest: int = LARGEST) -> int:
        """The size to caption at next: the best one known, or twice it where that is untried."""
        largest = min(largest, self.most or largest)
        size = 1
        while size * 2 <= largest:
            if not self._is_known(size):
                return size
            if not self._is_known(size * 2):
                return size * 2
            if self.per_second[size * 2] <= _GAIN * self.per_second[size]:
                return size
            size *= 2
        return size

    def with_trial(self, size: int, seconds: float) -> Trials:
        """After `size` pictures took so long."""
        best = max(self.per_second.get(size, 0.0), size / max(seconds, 1e-9))
        return replace(
            self,
            per_second=self.per_second | {size: best},
            rounds=self.rounds | {size: self.rounds.get(size, 0) + 1},
        )

    def _is_known(self, size: int) -> bool:
        return self.rounds.get(size, 0) >= _ROUNDS


class BatchSizes:
    """The trials of every model and device, kept in a file where one is named; for threads."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._trials: dict[str, Trials] | None = None
        self._lock = threading.Lock()

    def suggest(self, model: str, device: Device) -> int:
        """How many pictures to caption next with `model` on `device`."""
        is_cpu = device.kind is DeviceKind.CPU
        with self._lock:
            trials = self._read().get(_key(model, device), Trials())
        return trials.next_size(_LARGEST_ON_CPU if is_cpu else LARGEST)

    def note(self, model: str, device: Device, size: int, seconds: float) -> None:
        """Remember how long a batch took; sizes that are no power of two are not compared."""
        if size & (size - 1) == 0:
            self._change(model, device, lambda trials: trials.with_trial(size, seconds))

    def limit(self, model: str, device: Device, size: int) -> None:
        """Remember that more than `size` pictures do not fit."""
        self._change(model, device, lambda trials: replace(trials, most=size))

    def most(self, model: str, device: Device) -> int:
        """The most pictures that are known to fit; 0 where no end was met."""
        with self._lock:
            return self._read().get(_key(model, device), Trials()).most

    def _change(self, model: str, device: Device, change: Callable[[Trials], Trials]) -> None:
        key = _key(model, device)
        with self._lock:
            trials = self._read()
            before = trials.get(key, Trials())
            trials[key] = change(before)
            is_news = (
                before.most != trials[key].most or before.next_size() != trials[key].next_size()
            )
            if self._path is not None and is_news:
                self._write(self._path, trials)

    def _read(self) -> dict[str, Trials]:
        if self._trials is None:
            self._trials = {} if self._path is None else _from_file(self._path)
        return self._trials

    def _write(self, path: Path, trials: dict[str, Trials]) -> None:
        content = {key: asdict(one) for key, one in trials.items()}
        try:
            ensure_dir(path.parent)
            write_whole(path, json.dumps(content, indent=1).encode())
        except StorageError as error:  # it can be measured again
            _log.info("%s", error.message)


def _from_file(path: Path) -> dict[str, Trials]:
    """What was kept; a file that is damaged counts for nothing."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        return {key: _trials(one) for key, one in content.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        _log.info("%s is measured anew: %s", path, error)
        return {}


def _trials(kept: dict[str, Any]) -> Trials:
    return Trials(
        {int(size): float(value) for size, value in kept["per_second"].items()},
        {int(size): int(value) for size, value in kept["rounds"].items()},
        int(kept["most"]),
    )


def _key(model: str, device: Device) -> str:
    return " | ".join((model, device.name or device.kind.value, device.precision))
