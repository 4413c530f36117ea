"""A model that goes on when its device gives out, each time one rung lower, and says so.

Out of memory:  other models are put away -> fewer pictures at a time -> smaller weights -> the CPU
GPU lost:       the CPU, for good

Errors are left behind before anything is freed: their frames would keep the very tensors alive
that are in the way.
"""

from __future__ import annotations

import logging
from collections.abc import Generator, Iterator
from contextlib import closing
from typing import TYPE_CHECKING, Any

from engine.errors import DeviceError
from engine.schema import CaptionRequest, Note
from engine.timing import Timed
from engine.weights.courses import Course, course_of
from engine.weights.devices import Device, DeviceKind
from engine.weights.memory import release
from engine.weights.placing import moved
from engine.weights.trouble import Trouble, trouble_of

if TYPE_CHECKING:
    from engine.weights.pool import ModelPool
    from engine.weights.spec import ModelSpec

_log = logging.getLogger(__name__)


class SteadyBackend:
    """A backend for any request that `spec` can do: it has the pool load the model when needed.

    The model cannot be put away while a request runs, and may be between two.
    """

    def __init__(self, pool: ModelPool, spec: ModelSpec, adapter: str = "") -> None:
        self._pool = pool
        self._spec = spec
        self._adapter = adapter
        self._device: Device | None = None
        self._untold: list[str] = []

    def load(self) -> str:
        """Load the model now, on the first rung that will have it; its revision.

        What there is to say about that is said by the next `run`.  Raises as `ModelPool.get` does.
        """
        while True:
            try:
                return self._pool.get(self._spec, self._adapter).revision
            except (RuntimeError, MemoryError) as error:
                trouble = trouble_of(error)
                if trouble is None:
                    raise
            self._give_way(trouble, None)

    def run(self, request: Any) -> Iterator[Any]:
        """What the model's own backend yields for `request`, and a `Note` for each rung.

        Raises what the backend raises, and DeviceError when there is no rung left.
        """
        course = course_of(request, self._most(request))
        while (left := course.left()) is not None:
            try:
                yield from self._attempt(course, left)
                continue
            except (RuntimeError, MemoryError) as error:
                trouble = trouble_of(error)
                if trouble is None:
                    raise
            self._give_way(trouble, course)

    def _attempt(self, course: Course, request: Any) -> Generator[Any, None, None]:
        """Run once, as far as it goes; nothing outlives an error but what was told."""
        with self._pool.lease(self._spec, self._adapter) as loaded:
            self._device = loaded.device
            yield from self._notes()
            items: Timed[Any] = Timed(loaded.backend.run(request))
            with closing(items):
                for item in items:
                    yield from course.take(item)
            course.end()
        if isinstance(request, CaptionRequest) and self._device is not None:
            sizes = self._pool.batch_sizes
            sizes.note(self._spec.name, self._device, len(request.pictures), items.seconds)

    def _notes(self) -> Iterator[Note]:
        """What has not been told yet of how the model runs."""
        texts = [*self._untold, self._pool.take_news(self._spec, self._adapter)]
        self._untold.clear()
        yield from (Note(text) for text in texts if text)

    def _most(self, request: Any) -> int:
        """How many pictures are known to fit; 0 where no end is known."""
        if not isinstance(request, CaptionRequest):
            return 0
        device = self._pool.device_of(self._spec, self._adapter)
        return self._pool.batch_sizes.most(self._spec.name, device)

    def _give_way(self, trouble: Trouble, course: Course | None) -> None:
        """Change what can be changed, the least first, and remember to tell it in a sentence."""
        release()  # an error may be in a circle with the frames it came through
        device = self._device or self._pool.device_of(self._spec, self._adapter)
        if trouble is Trouble.LOST:
            sentence = self._leave(device)
        else:
            sentence = (
                self._put_others_away() or self._take_less(device, course) or self._go_down(device)
            )
        if course is not None and course.begins_anew:
            sentence += " It begins anew."
        _log.info("%s", sentence)
        self._untold.append(sentence)

    def _put_others_away(self) -> str:
        others = self._pool.free_others(self._spec, self._adapter)
        names = ", ".join(f"‘{other}’" for other in others)
        return f"Memory ran out, so {names} made room for ‘{self._spec.name}’." if others else ""

    def _take_less(self, device: Device, course: Course | None) -> str:
        size = course.shrink() if course is not None else 0
        if not size:
            return ""
        self._pool.batch_sizes.limit(self._spec.name, device, size)
        pictures = "1 picture" if size == 1 else f"{size} pictures"
        return f"Memory ran out, so ‘{self._spec.name}’ now looks at {pictures} at a time."

    def _go_down(self, device: Device) -> str:
        less = self._pool.step_down(self._spec, self._adapter)
        self._device = None
        if less is None:
            raise DeviceError(
                f"There is not enough memory for ‘{self._spec.name}’, "
                f"even in {device.precision} on the {device.kind.words}.",
                "Close other programs, or choose a smaller model.",
            )
        return moved(self._spec.name, device, less)

    def _leave(self, device: Device) -> str:
        if device.kind is DeviceKind.CPU:
            raise DeviceError(
                f"The processor failed while ‘{self._spec.name}’ was running.",
                "Start Vignette again; if that does not help, restart the computer.",
            )
        self._pool.lose(device.kind)
        self._device = None
        return (
            "The graphics card has stopped answering, so models run on the processor from now on, "
            "slower; start Vignette again to use the card again."
        )
