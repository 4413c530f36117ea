"""Models leave the memory when it is needed, when nobody uses them, or when somebody says so."""

import gc
import json
import subprocess
import sys
import threading
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from engine.errors import DeviceError
from engine.schema import Task
from engine.weights import pool as pool_module
from engine.weights.alarm import Alarm
from engine.weights.choosing import Limits
from engine.weights.devices import Device
from engine.weights.footprint import counted_bytes, foretold_bytes
from engine.weights.memory import Memory
from engine.weights.pool import ModelPool
from engine.weights.spec import ModelSpec, Origin
from tests.language_models import tiny_causal_lm
from tests.models import blip_base, tiny_blip
from tests.vits_models import mms_base, tiny_vits

ROOT = Path(__file__).resolve().parent.parent.parent.parent


class Clock:
    """Time that passes when it is told to."""

    now_s = 0.0

    def __call__(self) -> float:
        return self.now_s


@pytest.fixture(scope="module")
def specs(tmp_path_factory: pytest.TempPathFactory) -> list[ModelSpec]:
    """Three captioners of the same size."""
    folders = [tiny_blip(tmp_path_factory.mktemp(name) / name, seed=1) for name in "abc"]
    return [
        ModelSpec(folder.name, Task.CAPTION, "blip", Origin.FOLDER, str(folder))
        for folder in folders
    ]


@pytest.fixture(scope="module")
def need_bytes(specs: list[ModelSpec]) -> int:
    return foretold_bytes(Path(specs[0].source), Device())


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def pool(need_bytes: int, clock: Clock) -> Iterator[ModelPool]:
    """A pool with room for two of the three, in float32."""
    limits = Limits(memory_bytes=int(1.9 * need_bytes), precisions=dict.fromkeys("abc", "float32"))
    pool = ModelPool("cpu", is_offline=True, limits=limits, clock=clock)
    yield pool
    pool.close()


def names(pool: ModelPool) -> set[str]:
    return {one.name for one in pool.residents()}


def test_the_one_not_used_for_longest_makes_room(
    pool: ModelPool, specs: list[ModelSpec], clock: Clock
) -> None:
    first, second, third = specs
    for spec in (first, second, first):
        clock.now_s += 1
        pool.get(spec)
    pool.get(third)
    assert names(pool) == {"a", "c"}


def test_a_model_at_work_is_never_put_away(pool: ModelPool, specs: list[ModelSpec]) -> None:
    first, second, third = specs
    with pool.lease(first), pool.lease(second):
        assert pool.free_now() == []
        with pytest.raises(DeviceError, match=r"‘c’ needs about .* even in its smallest form"):
            pool.get(third)
    assert pool.get(third)
    assert pool.free_others(third) == ["b"]


def test_what_does_not_fit_is_said_before_anything_is_loaded(
    specs: list[ModelSpec], monkeypatch: pytest.MonkeyPatch
) -> None:
    def build(*_: object) -> None:
        raise AssertionError("loaded all the same")

    monkeypatch.setattr(pool_module, "build", build)
    pool = ModelPool("cpu", is_offline=True, limits=Limits(memory_bytes=1000))
    with pytest.raises(DeviceError, match=r"room for 0\.0 GB"):
        pool.get(specs[0])


def test_a_model_that_fits_only_in_int8_is_loaded_so_and_it_is_told_once(
    specs: list[ModelSpec], need_bytes: int
) -> None:
    small_bytes = foretold_bytes(Path(specs[0].source), Device(quantised="int8"))
    assert small_bytes < need_bytes
    limits = Limits(memory_bytes=small_bytes, precisions={"a": "float32"})
    pool = ModelPool("cpu", is_offline=True, limits=limits)
    loaded = pool.get(specs[0])
    assert loaded.device is not None
    assert loaded.device.precision == "int8"
    assert "more memory in float32 than there is, so it runs in int8" in pool.take_news(specs[0])
    assert not pool.take_news(specs[0])
    pool.close()


def test_free_memory_counts_as_well_as_the_budget(
    specs: list[ModelSpec], need_bytes: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    free = [10 * need_bytes]
    monkeypatch.setattr(pool_module, "memory_of", lambda kind: Memory(10**12, free[0]))
    pool = ModelPool("cpu", is_offline=True)
    pool.get(specs[0])
    free[0] = 0
    with pytest.raises(DeviceError):
        pool.get(specs[1])
    pool.close()


def test_idle_models_go_after_their_time(
    pool: ModelPool, specs: list[ModelSpec], clock: Clock
) -> None:
    pool.get(specs[0])
    clock.now_s = 29 * 60
    pool.get(specs[1])
    assert pool.put_away_idle() == []
    clock.now_s = 30 * 60
    assert pool.put_away_idle() == ["a"]
    with pool.lease(specs[1]):
        clock.now_s = 99 * 60
        assert pool.put_away_idle() == []
    assert names(pool) == {"b"}


def test_with_no_limit_they_stay(specs: list[ModelSpec], clock: Clock) -> None:
    pool = ModelPool("cpu", is_offline=True, limits=Limits(idle_s=0), clock=clock)
    pool.get(specs[0])
    clock.now_s = 1e9
    assert pool.put_away_idle() == []
    assert names(pool) == {"a"}
    pool.close()


def test_a_timer_puts_idle_models_away(specs: list[ModelSpec]) -> None:
    gone = threading.Event()

    class Watched(ModelPool):
        def put_away_idle(self) -> list[str]:
            found = super().put_away_idle()
            if found:
                gone.set()
            return found

    pool = Watched("cpu", is_offline=True, limits=Limits(idle_s=0.05))
    pool.get(specs[0])
    assert gone.wait(timeout=20)
    assert not pool.residents()
    pool.close()


def test_an_alarm_neither_keeps_its_owner_nor_rings_for_nobody() -> None:
    class Owner:
        def __init__(self) -> None:
            self.alarm = Alarm(self.ring)

        def ring(self) -> None:
            raise AssertionError("rung for nobody")

    owner = Owner()
    owner.alarm.set(60)
    timers = [one for one in threading.enumerate() if isinstance(one, threading.Timer)]
    there = weakref.ref(owner)
    del owner
    gc.collect()
    assert there() is None
    for timer in timers:
        timer.join(timeout=20)
        assert not timer.is_alive()


def test_threads_that_load_free_and_use_at_once_get_along(
    pool: ModelPool, specs: list[ModelSpec]
) -> None:
    failed: list[Exception] = []

    def work(spec: ModelSpec) -> None:
        try:
            for _ in range(5):
                with pool.lease(spec) as loaded:
                    assert loaded.size_bytes
                pool.free_now()
        except Exception as error:  # noqa: BLE001 - told on the test's own thread
            failed.append(error)

    threads = [threading.Thread(target=work, args=(spec,)) for spec in specs[:2] * 2]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not failed
    assert all(not one.users for one in pool.residents())


def test_a_model_s_size_is_that_of_its_weights_wherever_its_backend_keeps_them(
    tmp_path: Path,
) -> None:
    families = {"blip": tiny_blip, "language": tiny_causal_lm, "vits": tiny_vits}
    tasks = {"blip": Task.CAPTION, "language": Task.STORY, "vits": Task.SPEECH}
    pool = ModelPool("cpu", is_offline=True)
    for family, make in families.items():
        folder = make(tmp_path / family)
        spec = ModelSpec(family, tasks[family], family, Origin.FOLDER, str(folder))
        loaded = pool.get(spec)
        assert loaded.device is not None
        assert 0 < loaded.size_bytes <= foretold_bytes(folder, Device())
    assert counted_bytes(object()) == 0
    pool.close()


@pytest.mark.skipif(sys.platform != "linux", reason="other systems count memory differently")
def test_the_memory_of_two_full_size_models_is_back_after_they_were_put_away(
    tmp_path: Path,
) -> None:
    for name, make in (("blip", blip_base), ("voice", mms_base)):
        (tmp_path / name).mkdir()
        make(tmp_path / name)
    command = [sys.executable, "-m", "tests.bench.unloading"]
    folders = [str(tmp_path / name) for name in ("blip", "voice")]
    done = subprocess.run(
        [*command, *folders], cwd=ROOT, check=True, capture_output=True, text=True
    )
    found = json.loads(done.stdout)
    assert found["loaded"] > 1.5 * found["before"]
    assert found["after"] < 1.1 * found["before"]
