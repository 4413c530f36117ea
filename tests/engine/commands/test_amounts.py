"""Bytes and times as people write and read them."""

import pytest

from engine.commands.amounts import bytes_of, duration, size
from engine.errors import BadOption


@pytest.mark.parametrize(
    ("text", "amount"),
    [("0", 0), ("800", 800), ("500k", 500_000), ("5M", 5_000_000), ("1.5 GB", 1_500_000_000),
     (" 2mb/s ", 2_000_000)],
)  # fmt: skip
def test_amounts_are_understood(text: str, amount: int) -> None:
    assert bytes_of(text) == amount


@pytest.mark.parametrize("text", ["", "fast", "-1", "5T", "1,5M", "M"])
def test_what_is_no_amount_is_refused(text: str) -> None:
    with pytest.raises(BadOption, match="no amount of bytes"):
        bytes_of(text)


def test_sizes_have_as_many_digits_as_one_reads() -> None:
    sizes = [0, 999, 1000, 1_230_000, 12_300_000, 990_000_000, 1_230_000_000]
    told = ["0 bytes", "999 bytes", "1 kB", "1.2 MB", "12 MB", "990 MB", "1.2 GB"]
    assert list(map(size, sizes)) == told


def test_times_are_rounded() -> None:
    assert list(map(duration, [0.4, 59, 90, 7260])) == ["0 s", "59 s", "2 min", "2 h 1 min"]
