"""Whisper's times, cut into segments: the cases of the paper's long recordings."""

import pytest

from engine.backends.whisper_windows import TimedTokens, split

T = 1000
"""The first time; ids below are words."""


@pytest.mark.parametrize(
    ("ids", "segments", "steps"),
    [
        # one segment that ends before the window does: the rest is silence
        ([T, 1, 2, T + 80], [TimedTokens((1, 2), 0, 80)], 1500),
        # two segments, and nothing after
        (
            [T, 1, T + 80, T + 90, 2, T + 200],
            [TimedTokens((1,), 0, 80), TimedTokens((2,), 90, 200)],
            1500,
        ),
        # the second goes on beyond the window, which therefore begins anew with it
        ([T, 1, T + 80, T + 80, 2, 3], [TimedTokens((1,), 0, 80)], 80),
        # the window ends between two segments
        ([T, 1, T + 80, T + 80], [TimedTokens((1,), 0, 80)], 80),
        # no end was written: the segment lasts as long as the window
        ([T, 1, 2], [TimedTokens((1, 2), 0, 1500)], 1500),
        ([], [TimedTokens((), 0, 1500)], 1500),
        # only the beginning is known
        ([T + 7, 1], [TimedTokens((1,), 0, 7)], 1500),
    ],
)
def test_segments_and_where_the_next_window_begins(
    ids: list[int], segments: list[TimedTokens], steps: int
) -> None:
    assert split(ids, T, 1500) == (segments, steps)
