"""Whisper's times: tokens of one window of sound cut into segments that begin and end.

The model writes the time of each segment's beginning and end around its text, in steps of 20 ms
from the start of the window.  Two times in a row are the end of a segment and the beginning of
the next; where a window ends in the middle of a segment, the next window begins with it.
https://arxiv.org/abs/2212.04356 (section 2.3), https://github.com/openai/whisper
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True)
class TimedTokens:
    """The tokens of one segment; times in steps from the start of the window."""

    text_ids: tuple[int, ...]
    start_steps: int
    end_steps: int


def split(ids: Sequence[int], first_time: int, window_steps: int) -> tuple[list[TimedTokens], int]:
    """The segments in `ids`, and after how many steps the next window should begin.

    Ids from `first_time` on are times; `ids` have no token that ends the text.  `window_steps` is
    how much sound there was.
    """
    is_time = [token >= first_time for token in ids]
    cuts = [place for place in range(1, len(ids)) if is_time[place - 1] and is_time[place]]
    if not cuts:
        last = next((token for token in reversed(ids) if token > first_time), None)
        end = window_steps if last is None else last - first_time
        return [TimedTokens(_text(ids, first_time), 0, end)], window_steps
    is_ended = is_time[-2:] == [False, True]
    # Speech that goes on after the last whole segment is left to the next window.
    if is_ended:
        cuts.append(len(ids))
    segments = [
        TimedTokens(
            _text(ids[start:end], first_time), ids[start] - first_time, ids[end - 1] - first_time
        )
        for start, end in pairwise([0, *cuts])
    ]
    return segments, window_steps if is_ended else ids[cuts[-1] - 1] - first_time


def _text(ids: Sequence[int], first_time: int) -> tuple[int, ...]:
    return tuple(token for token in ids if token < first_time)
