"""Long recordings in pieces that no word is cut by."""

import numpy as np
import pytest

from engine.audio.cutting import pieces
from tests.engine.audio.listening import tone

RATE = 16_000


def test_cuts_fall_into_the_pauses() -> None:
    word, pause = tone(1.5, RATE), np.zeros(RATE // 2, dtype=np.float32)
    sound = np.concatenate([word, pause] * 20)
    cuts = [end for _, end in pieces(sound, RATE, 5.0)][:-1]
    assert len(cuts) >= 40 / 5 - 1
    for cut in cuts:
        assert not sound[cut - RATE // 20 : cut + RATE // 20].any()


@pytest.mark.parametrize("seconds", [0.0, 0.01, 4.9, 5.0, 5.001, 61.7])
def test_nothing_is_lost_and_no_piece_is_too_long(seconds: float) -> None:
    count = round(seconds * RATE)
    sound = np.random.default_rng(0).standard_normal(count).astype(np.float32)
    found = list(pieces(sound, RATE, 5.0))
    assert [start for start, _ in found[1:]] == [end for _, end in found[:-1]]
    assert sum(end - start for start, end in found) == count
    assert all(0 < end - start <= 5 * RATE for start, end in found)
    assert len(found) <= seconds / 2.5 + 1
