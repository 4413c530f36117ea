"""Decoding on an NVIDIA GPU at the speed of its memory: a step is recorded once and played again.

A step is some thousand small pieces of work, and Python takes longer to ask for them than the GPU
to do them.  A CUDA graph is asked for once.  What cannot be recorded, or does not give then what
the model gives, is decoded as ever.
"""

from __future__ import annotations

import copy
import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from typing import TYPE_CHECKING, Any, TypeAlias

from engine.backends.language_fixed import FixedStep

if TYPE_CHECKING:
    import torch
    from transformers import DynamicCache, PreTrainedModel

    Step: TypeAlias = Callable[[int], torch.Tensor]

LEAST_CAPACITY = 512
"""Tokens; there is room for a power of two of them, so that most texts find a step that fits."""
LARGEST_ERROR = 0.1
"""How far the scores may be off, as a share of how far they spread.

In bfloat16 some hundredths are usual, from other orders of adding; a wrong mask or position costs
more than the whole.
"""

_log = logging.getLogger(__name__)


class CannotRecord(Exception):
    """Why the steps of a model cannot be played from a recording."""


def recorded_steps(model: PreTrainedModel) -> RecordedSteps | None:
    """Steps for `model` where recording is possible: with CUDA, which ROCm only resembles."""
    import torch

    is_cuda = model.device.type == "cuda" and torch.version.hip is None
    return RecordedSteps(model) if is_cuda else None


class RecordedSteps:
    """Lends the steps of a model to one text at a time; on other devices they are not recorded."""

    def __init__(self, model: PreTrainedModel) -> None:
        self._model = model
        self._step: FixedStep | None = None
        self._is_refused = False
        self._in_use = threading.Lock()

    @contextmanager
    def lend(self, cache: DynamicCache, size: int, plain: Step) -> Iterator[Step]:
        """A step that goes on from what `cache` holds, to a text of at most `size` tokens.

        `plain` itself while another text has the only one, and for models that must do without.
        """
        if self._is_refused or not self._in_use.acquire(blocking=False):
            yield plain
            return
        try:
            yield self._prepared(cache, size) or plain
        finally:
            self._in_use.release()

    def _prepared(self, cache: DynamicCache, size: int) -> FixedStep | None:
        """A step in which `cache` has been put; None, for good, when there is a reason."""
        capacity = max(LEAST_CAPACITY, 1 << (size - 1).bit_length())
        reason = ""
        if self._step is None or self._step.capacity != capacity:
            self._step = None  # before the next one is made: there may be no room for both
            try:
                self._step = self._made(cache, capacity)
            except Exception as error:  # noqa: BLE001 - a hundred kinds of models, and a way without
                reason = f"{type(error).__name__}: {error}"
        if self._step is None:
            self._refuse(reason)
            return None
        self._step.fill(cache)
        return self._step

    def _refuse(self, reason: str) -> None:
        """Do without from now on; the error has been left behind, and with it what it held."""
        import torch

        self._is_refused = True
        first_line = reason.partition("\n")[0]
        _log.info("%s is decoded step by step: %s", type(self._model).__name__, first_line)
        if self._model.device.type == "cuda":
            torch.cuda.empty_cache()

    def _made(self, cache: DynamicCache, capacity: int) -> FixedStep:
        """A new step, tried against the model itself."""
        from transformers.cache_utils import DynamicLayer

        if not all(type(layer) is DynamicLayer for layer in cache.layers):
            raise CannotRecord("it keeps more than keys and values, or not all of them")
        if any("experts" in name for name, _ in self._model.named_modules()):
            raise CannotRecord("which of its experts work is decided by what is computed")
        step = FixedStep(self._model, cache, capacity)
        _check_left_alone(step)
        if self._model.device.type == "cuda":
            _record(step)
        self._check_scores(step, cache)
        return step

    def _check_scores(self, step: FixedStep, cache: DynamicCache) -> None:
        """CannotRecord unless two steps give what two plain ones do."""
        import torch

        step.fill(cache)
        with torch.inference_mode():
            cache = copy.deepcopy(cache)
            for token in (0, 1):
                ids = torch.tensor([[token]], device=self._model.device)
                output = self._model(input_ids=ids, past_key_values=cache, use_cache=True)
                wanted = output.logits[:, -1].float()
                error = float((step(token) - wanted).std() / wanted.std())
                if not error <= LARGEST_ERROR:  # nor if it is no number
                    raise CannotRecord(f"its scores were off by {error:.2f} of their spread")


def _record(step: FixedStep) -> None:
    """Record a step on the GPU; CannotRecord when it would take memory that reading needs."""
    import torch

    torch.cuda.synchronize()
    torch.cuda.empty_cache()  # nothing can be given back while a step is recorded
    before = torch.cuda.memory_reserved()
    stream = torch.cuda.Stream()  # type: ignore[no-untyped-call]
    step.record(torch.cuda.CUDAGraph(), stream)
    taken = torch.cuda.memory_reserved() - before
    # A recording keeps for itself what a step computes with; a prompt is read with as much again.
    if torch.cuda.mem_get_info()[0] < taken:
        raise CannotRecord(f"it would leave too little memory: it takes {taken >> 20} MiB")


def _check_left_alone(step: FixedStep) -> None:
    """Take a step, and raise CannotRecord if the program has a hand in what is computed.

    Recording such a step would break the recording off, after which this process may not be able
    to use the GPU as before.  The step also has torch prepare all that it prepares at first use.
    """
    import torch

    # Not inference mode, in which numbers can go to the program without being seen.
    with torch.no_grad(), _watch():
        step.compute()


def _watch() -> AbstractContextManager[object]:
    """Within, on this thread, CannotRecord for each operation that needs the program."""
    from torch.utils._python_dispatch import TorchDispatchMode

    class Watch(TorchDispatchMode):  # type: ignore[no-untyped-call]
        def __torch_dispatch__(self, func, types, args=(), kwargs=None):  # type: ignore[no-untyped-def]
            result = func(*args, **(kwargs or {}))
            if _needs_the_program(func, args, result):
                raise CannotRecord(f"a step of it cannot be left to the device ({func})")
            return result

    return Watch()  # type: ignore[no-untyped-call]


def _needs_the_program(func: Any, args: tuple[Any, ...], result: Any) -> bool:
    """Whether an operation gives numbers to the program, or tensors of a size that depends on
    numbers, or brings numbers from the program or from another device.

    Of operations that are not torch's own, as bitsandbytes has, nothing is known.
    """
    import torch

    aten = torch.ops.aten
    if func.namespace != "aten":
        return True
    if func is aten.index.Tensor:  # by places: of a known size; by yes and no: not
        places = [one for one in args[1] if one is not None]
        return any(one.dtype in (torch.bool, torch.uint8) for one in places)
    if func in (aten.copy_.default, aten._to_copy.default):
        return bool(result.device != args[-1].device)
    tags = {torch.Tag.data_dependent_output, torch.Tag.dynamic_output_shape}
    return bool(tags & set(func.tags)) or func is aten.lift_fresh.default
