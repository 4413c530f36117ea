"""How a request goes on after its device gave out in the middle, so that nothing is told twice.

A course says what is left to ask for, and passes on what comes of it.  Pictures that have their
caption are not shown again; a story goes on behind the words that were told; of speech, which is
cut the same way each time, what was heard is left out; a draft, of which its last item has the
last word anyway, begins anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any, Protocol

from engine.schema import (
    AnswerText,
    AudioChunk,
    Caption,
    CaptionRequest,
    StoryRequest,
    StoryText,
    TranscriptText,
)


class Course(Protocol):
    """A request on its way through one or more attempts."""

    @property
    def begins_anew(self) -> bool:
        """Whether what was told will be told again, from its beginning."""
        ...

    def left(self) -> Any:
        """The request for what is missing; None when nothing is."""
        ...

    def take(self, item: Any) -> Iterator[Any]:
        """Pass `item` on as it should be told, if it should."""
        ...

    def end(self) -> None:
        """The backend has done all it was asked for."""
        ...

    def shrink(self) -> int:
        """Ask for half as much at a time, and how much that is; 0 when that is impossible."""
        ...


def course_of(request: Any, most: int = 0) -> Course:
    """The course for a request of any kind; of pictures, at most `most` at a time (0: all)."""
    if isinstance(request, CaptionRequest):
        return CaptionCourse(request, most)
    return StoryCourse(request) if isinstance(request, StoryRequest) else PlainCourse(request)


class PlainCourse:
    """For requests that are answered as a whole: speech, answers, drawings."""

    def __init__(self, request: Any) -> None:
        self._request = request
        self._is_done = False
        self._heard = self._to_skip = 0
        self.begins_anew = False

    def left(self) -> Any:
        """The whole request, until it has been answered."""
        self._to_skip = self._heard
        return None if self._is_done else self._request

    def take(self, item: Any) -> Iterator[Any]:
        """Everything but the sound that has been heard."""
        if isinstance(item, AudioChunk):
            if self._to_skip:
                self._to_skip -= 1
                return
            self._heard += 1
        self.begins_anew |= isinstance(item, (AnswerText, TranscriptText))
        yield item

    def end(self) -> None:
        """There is nothing more to ask."""
        self._is_done = True

    def shrink(self) -> int:
        """One thing cannot be halved."""
        return 0


class StoryCourse:
    """For a story, which is spoken while it is written and cannot be taken back."""

    begins_anew = False

    def __init__(self, request: StoryRequest) -> None:
        self._request = request
        self._is_done = False

    def left(self) -> StoryRequest | None:
        """A story that goes on from what has been told."""
        return None if self._is_done else self._request

    def take(self, item: Any) -> Iterator[Any]:
        """Everything, remembering the words."""
        if isinstance(item, StoryText):
            self._request = replace(self._request, written=self._request.written + item.text)
        yield item

    def end(self) -> None:
        """The story has ended."""
        self._is_done = True

    def shrink(self) -> int:
        """One story cannot be halved."""
        return 0


class CaptionCourse:
    """For pictures, captioned so many at a time."""

    begins_anew = False

    def __init__(self, request: CaptionRequest, most: int = 0) -> None:
        self._request = request
        self._waiting = list(range(len(request.pictures)))
        self._asked: list[int] = []
        self._at_a_time = most or max(1, len(self._waiting))

    def left(self) -> CaptionRequest | None:
        """The next pictures that have no caption yet."""
        self._asked = self._waiting[: self._at_a_time]
        if not self._asked:
            return None
        pictures = tuple(self._request.pictures[index] for index in self._asked)
        return replace(self._request, pictures=pictures)

    def take(self, item: Any) -> Iterator[Any]:
        """Everything; captions with the index that their picture has in the whole request."""
        if isinstance(item, Caption):
            index = self._asked[item.index]
            self._waiting.remove(index)
            item = replace(item, index=index)
        yield item

    def end(self) -> None:
        """Whoever was asked about has been given all the captions there will be."""
        self._waiting = [index for index in self._waiting if index not in self._asked]

    def shrink(self) -> int:
        """Half the pictures at a time."""
        if len(self._asked) < 2:
            return 0
        self._at_a_time = len(self._asked) // 2
        return self._at_a_time
