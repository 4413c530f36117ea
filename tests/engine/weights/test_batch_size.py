"""The batch size is found by doubling while that pays, and remembered for each model and device."""

from collections.abc import Callable
from pathlib import Path

import pytest

from engine.weights.batch_size import BatchSizes, Trials
from engine.weights.devices import Device, DeviceKind

GPU = Device(DeviceKind.CUDA, "bfloat16", name="Some GPU")


def settle(seconds_of: Callable[[int], float], largest: int = 128) -> tuple[int, list[int]]:
    """The size found where a batch takes `seconds_of(size)`, and the sizes tried on the way."""
    trials, tried = Trials(), []
    for _ in range(40):
        size = trials.next_size(largest)
        tried.append(size)
        trials = trials.with_trial(size, seconds_of(size))
    assert tried[-1] == tried[-5], "it goes on trying"
    return tried[-1], tried


def test_the_first_picture_is_alone_and_sizes_double() -> None:
    found, tried = settle(lambda size: 1.0)  # as many at once as one
    assert tried[:6] == [1, 1, 2, 2, 4, 4]
    assert found == 128


def test_it_stops_where_more_at_once_gains_little() -> None:
    per_second = {1: 1.0, 2: 1.6, 4: 1.9, 8: 1.95, 16: 3.0}
    assert settle(lambda size: size / per_second[size])[0] == 4


def test_it_stays_at_one_where_batches_do_not_pay() -> None:
    found, tried = settle(lambda size: size * 1.0)
    assert found == 1
    assert max(tried) == 2


def test_it_never_exceeds_what_memory_allows() -> None:
    trials = Trials(most=4)
    for _ in range(20):
        trials = trials.with_trial(trials.next_size(), 1.0)
    assert trials.next_size() == 4


def test_a_first_round_that_is_slow_does_not_count_against_a_size() -> None:
    trials = Trials().with_trial(1, 1.0).with_trial(1, 1.0)
    trials = trials.with_trial(2, 9.0).with_trial(2, 1.0)
    assert trials.next_size() == 4


def test_sizes_are_kept_for_each_model_and_device(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "sizes.json"
    sizes = BatchSizes(path)
    for _ in range(6):
        sizes.note("blip", GPU, sizes.suggest("blip", GPU), 1.0)
    found = sizes.suggest("blip", GPU)
    assert found == 8
    sizes.limit("other", GPU, 2)
    again = BatchSizes(path)
    assert again.suggest("blip", GPU) == found
    assert again.most("other", GPU) == 2
    assert again.suggest("blip", Device()) == again.suggest("git", GPU) == 1


def test_a_processor_is_not_given_more_than_a_few() -> None:
    sizes = BatchSizes()
    for _ in range(40):
        sizes.note("blip", Device(), sizes.suggest("blip", Device()), 1.0)
    assert sizes.suggest("blip", Device()) == 16


def test_sizes_that_were_asked_for_by_hand_are_not_compared() -> None:
    sizes = BatchSizes()
    for _ in range(4):
        sizes.note("blip", GPU, 7, 0.001)
    assert sizes.suggest("blip", GPU) == 1


@pytest.mark.parametrize("content", ["", "[]", "{", '{"a": {"most": 1}}', '{"a": 3}'])
def test_a_damaged_file_is_measured_anew(tmp_path: Path, content: str) -> None:
    path = tmp_path / "sizes.json"
    path.write_text(content, encoding="utf-8")
    assert BatchSizes(path).suggest("blip", GPU) == 1


def test_a_folder_that_cannot_be_written_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    sizes = BatchSizes(tmp_path / "file" / "sizes.json")
    for _ in range(4):
        sizes.note("blip", GPU, sizes.suggest("blip", GPU), 1.0)
    assert sizes.suggest("blip", GPU) == 4
