"""Where in the track the sound that is heard just now comes from."""

from __future__ import annotations

from collections import deque


class Clock:
    """Knows, for the frames that were sent to a device, from which second of the track they are.

    What a device has been given is heard about a tenth of a second later; highlighting must follow
    what is heard.
    """

    def __init__(self) -> None:
        self._marks: deque[tuple[int, float]] = deque()

    def jump(self, frame: int, position_s: float) -> None:
        """From `frame` on it goes on at `position_s`, which is told for all frames before, too:
        who moved the position wants to see it moved, not the end of what it was moved from."""
        self._marks = deque([(frame, position_s)])

    def mark(self, frame: int, position_s: float) -> None:
        """Up to `frame` it goes on evenly until `position_s`."""
        self._marks.append((frame, position_s))

    def position_s(self, frame: int) -> float:
        """The second of the track that is heard when `frame` is."""
        while len(self._marks) > 1 and self._marks[1][0] <= frame:
            self._marks.popleft()
        if not self._marks:
            return 0.0
        first, first_s = self._marks[0]
        if frame <= first or len(self._marks) == 1:
            return first_s
        last, last_s = self._marks[1]
        return first_s + (last_s - first_s) * (frame - first) / (last - first)
