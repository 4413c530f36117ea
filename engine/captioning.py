"""Captions for a group of jobs, in one batch, computed when the first of them asks.

A picture that cannot be opened fails its own job alone.  A group stopped half-way has lost
nothing: the next job of the group that asks starts a batch with those that are left.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from engine.errors import EngineError
from engine.images.measure import describe, measure
from engine.jobs import Job
from engine.schema import Caption, Captioner, CaptionRequest, Picture, Progress
from engine.timing import Timed

if TYPE_CHECKING:
    from PIL.Image import Image


@dataclass(frozen=True)
class OpenPicture:
    """A picture with its pixels."""

    picture: Picture
    image: Image


class CaptionGroup:
    """The jobs that are captioned together."""

    def __init__(self, jobs: Sequence[Job], open_picture: Callable[[str], OpenPicture]) -> None:
        self._left = list(jobs)
        self._open = open_picture
        self._opened: dict[str, OpenPicture | EngineError] = {}
        self._captions: dict[str, Caption] = {}

    def opened(self, job: Job) -> OpenPicture:
        """The job's picture; raises the EngineError that opening it raised."""
        if job.id not in self._opened:
            try:
                self._opened[job.id] = self._open(job.request.source)
            except EngineError as error:
                self._opened[job.id] = error.with_traceback(None)
        found = self._opened[job.id]
        if isinstance(found, EngineError):
            raise found
        return found

    def caption(self, job: Job, captioner: Captioner) -> Iterator[Progress | Caption]:
        """Progress after each step, then the job's caption.

        `captioner` is given the pictures of all jobs of the group that have none yet.
        """
        if job.id not in self._captions:
            yield from self._run(job, captioner)
        yield self._captions.pop(job.id)

    def drop(self, job: Job) -> None:
        """Leave a job out: it is done, failed, cancelled, or has its caption already."""
        self._left = [one for one in self._left if one.id != job.id]
        self._opened.pop(job.id, None)
        self._captions.pop(job.id, None)

    def _run(self, job: Job, captioner: Captioner) -> Iterator[Progress]:
        batch = [job]
        for other in self._left:
            if other.id != job.id and other.id not in self._captions:
                try:
                    self.opened(other)
                except EngineError:
                    continue  # its own job meets it again
                batch.append(other)
                yield Progress(note="Opening pictures")
        images = tuple(self.opened(one).image for one in batch)
        request = CaptionRequest(images, job.request.caption)
        with closing(Timed(captioner.run(request))) as items:
            for item in items:
                if isinstance(item, Caption):
                    self._captions[batch[item.index].id] = _described(item, images[item.index])
                else:
                    yield item


def _described(caption: Caption, image: Image) -> Caption:
    """The caption, with what could be measured shown in its place when it is not sure."""
    shown = caption.description or caption.text if caption.is_sure else describe(measure(image))
    return replace(caption, description=shown)
