"""Whether a window stays alive while the engine imports, loads, captions, writes and speaks.

A timer that should fire every five milliseconds on the main thread writes down how late it is,
while the engine works on a thread of its own and garbage is collected on the main thread, as in the
window.  Each round is a process of its own (this file, run as a program), for what is imported
stays so.
"""

from __future__ import annotations

import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TypeAlias

from PySide6.QtCore import QCoreApplication, QObject, Qt, QTimer

from engine.events import Event, Failed, Finished, Produced
from engine.jobs import JobRequest, Recipe
from engine.qt.garbage import GarbageCollector
from engine.qt.service import EngineService
from engine.schema import Caption, Length, Sampling, StoryOptions, StoryText, Task
from tests.bench.full_size import ADAPTER, FOLDERS, qwen_tokenizer, save_all
from tests.bench.ratio import Ratio
from tests.conftest import ROOT
from tests.models import language_base

ROUNDS = 3
TICK_MS = 5
SWITCH_INTERVAL_S = 0.001
"""As the window sets it."""
WAKING_GOAL_MS, WORST_GOAL_MS, USUAL_GOAL_MS = 150, 50, 12

Round: TypeAlias = "dict[str, list[float]]"
"""How late each tick was in milliseconds, by phase, the least first."""


def run() -> list[Ratio]:
    """The built-in models on every sample, a language model of Qwen2.5-0.5B's shape, and all of
    the README's models in full size."""
    with tempfile.TemporaryDirectory() as name:
        half, full = Path(name) / "half", Path(name) / "full"
        qwen_tokenizer().save_pretrained(half)
        language_base(half)
        full.mkdir()
        save_all(full)
        built_in = [_round({}) for _ in range(ROUNDS)]
        written = [_round({Task.STORY: half}) for _ in range(ROUNDS)]
        models = {task: full / folder for task, folder in FOLDERS.items()}
        told = [_round(models, full / ADAPTER) for _ in range(ROUNDS)]
    imported = "torch and the model classes are imported"
    return [
        _worst(imported, "waking", built_in + written, WAKING_GOAL_MS),
        _worst(f"{imported}, and a BLIP is read", "waking", told, WAKING_GOAL_MS),
        _worst("the built-in models work", "working", built_in),
        _usual("the built-in models work", "working", built_in),
        *_of_models("half a billion weights", written),
        *_of_models("the models of the README in full size", told),
    ]


def _of_models(name: str, rounds: list[Round]) -> list[Ratio]:
    return [
        _worst(f"{name} are read", "loading", rounds),
        _usual(f"{name} are read", "loading", rounds),
        _worst(f"{name} work", "working", rounds),
        _usual(f"{name} work", "working", rounds),
    ]


def _worst(name: str, phase: str, rounds: list[Round], goal_ms: float = WORST_GOAL_MS) -> Ratio:
    return _lateness(f"while {name}, worst", [one[phase][-1] for one in rounds], goal_ms)


def _usual(name: str, phase: str, rounds: list[Round]) -> Ratio:
    each_ms = [one[phase][len(one[phase]) * 99 // 100] for one in rounds]
    return _lateness(f"while {name}, 99 % of the time", each_ms, USUAL_GOAL_MS)


def _lateness(name: str, rounds_ms: list[float], goal_ms: float) -> Ratio:
    """A goal is for milliseconds; as a ratio it is one."""
    each = ", ".join(f"{one:.1f}" for one in rounds_ms)
    value = statistics.median(rounds_ms) / goal_ms
    return Ratio(f"lateness {name} / {goal_ms} ms", value, 1.0, f"{each} ms", is_most=True)


def _round(models: dict[Task, Path], adapter: Path | str = "") -> Round:
    named = json.dumps({task.value: str(folder) for task, folder in models.items()})
    command = [sys.executable, "-m", "tests.bench.bench_responsive", named, str(adapter)]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    found: Round = json.loads(done.stdout.splitlines()[-1])
    return found


class Watch(QObject):
    """Does jobs one after the other and writes down how late each tick is, by phase."""

    def __init__(self, requests: list[JobRequest], service: EngineService) -> None:
        super().__init__()
        self._left = len(requests)
        self._phase = "waking"
        self.late_ms: dict[str, list[float]] = {"waking": [], "loading": [], "working": []}
        service.event_told.connect(self._on_event)
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._on_tick)
        self._last_s = time.perf_counter()
        self._timer.start()
        service.start()
        for request in requests:
            service.submit(request)

    def _on_tick(self) -> None:
        now_s = time.perf_counter()
        late_ms = (now_s - self._last_s) * 1000 - TICK_MS
        self.late_ms[self._phase].append(late_ms)
        self._last_s = now_s

    def _on_event(self, event: Event) -> None:
        if isinstance(event, Produced):
            if self._phase == "waking" and isinstance(event.item, Caption):
                self._phase = "loading"
            elif self._phase == "loading" and isinstance(event.item, StoryText):
                self._phase = "working"
        if isinstance(event, Failed):
            print(event.message, event.details, file=sys.stderr)
            QCoreApplication.exit(1)
        self._left -= isinstance(event, Finished)
        if not self._left:
            QCoreApplication.quit()


def _requests(models: dict[Task, str], adapter: str) -> list[JobRequest]:
    """Long stories about all samples; a language model gets two, of as many tokens as take long."""
    samples = sorted((ROOT / "resources" / "samples").glob("*.jpg"))
    return [
        JobRequest(
            Recipe.TELL,
            str(sample),
            models=models,
            adapter=adapter,
            story=StoryOptions(length=Length.LONG),
            sampling=Sampling(max_new_tokens=100),
        )
        for sample in (samples[:2] if models else samples)
    ]


def _watch(models: dict[Task, str], adapter: str) -> int:
    from engine.settings import Settings

    sys.setswitchinterval(SWITCH_INTERVAL_S)
    app = QCoreApplication([])
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        settings = Settings(data_dir=folder / "data", log_dir=folder, cache_dir=folder)
        service = EngineService(lambda: settings)
        garbage = GarbageCollector()
        watch = Watch(_requests(models, adapter), service)
        status = app.exec()
        service.close()
        garbage.close()
    report = {phase: sorted(late_ms) for phase, late_ms in watch.late_ms.items()}
    print(json.dumps(report))
    return status


if __name__ == "__main__":
    named = {Task(name): folder for name, folder in json.loads(sys.argv[1]).items()}
    sys.exit(_watch(named, sys.argv[2]))
