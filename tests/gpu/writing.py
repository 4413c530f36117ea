"""A language model's tokens on a GPU: with and without a recorded step, whether they are the same
and how fast they come."""

from collections.abc import Callable, Iterator
from contextlib import nullcontext
from functools import partial
from typing import Any

from tests.gpu.ballast import Ballast
from tests.gpu.measuring import Report, allocated, reserved, seconds_of

PROMPT_TOKENS = 150
TOKENS = 64
WATCHED_STEPS = 64


class Writing:
    """A model that is on the GPU, and what it writes."""

    def __init__(
        self, model: Any, report: Report, precision: str, size_bytes: int, bandwidth: float
    ) -> None:
        """`bandwidth`, bytes a second, tells how long reading its weights alone takes."""
        import torch

        self._model = model
        self._report = report
        self._precision = precision
        self._size_bytes = size_bytes
        self._floor = bandwidth / size_bytes
        chance = torch.Generator().manual_seed(0)
        self._ids = torch.randint(3, 700, (PROMPT_TOKENS,), generator=chance).tolist()

    def line(self, **values: Any) -> None:
        """Tell figures of this precision."""
        self._report.line("tokens", precision=self._precision, **values)

    def all(self, *, is_exact: bool, ballast: Ballast) -> None:
        """Everything there is to tell; of a precision for exact tokens, only whether they are."""
        self.line(weights_gb=round(self._size_bytes / 1e9, 2))
        parts: list[Callable[[], None]] = [partial(self.compare, is_exact=is_exact)]
        if not is_exact:
            parts += [self.recording, self.step_by_step, self.recorded, self.attentions]
        if self._precision == "bfloat16":  # int8 widens its last layer in any case
            parts += [partial(self.without_memory, ballast)]
        for part in parts:
            try:
                part()
            except Exception as error:  # noqa: BLE001 - the other parts have something to say
                self.line(is_right=False, error=f"{type(error).__name__}: {error}")
            ballast.drop()

    def source(self, steps: Any = None) -> Any:
        """Tokens without end, by `steps` or as ever."""
        from engine.backends.language_decode import TokenSource

        return TokenSource(self._model, [], steps)

    def steps(self) -> Any:
        """New steps, recorded when they are first used."""
        from engine.backends.language_graph import RecordedSteps

        return RecordedSteps(self._model)

    def written(self, source: Any, count: int = TOKENS) -> list[int]:
        """So many greedy tokens."""
        from engine.backends.language_decode import Decoding
        from engine.schema import Progress, Sampling

        greedy = Decoding(Sampling(temperature=0.0, repetition_penalty=1.1), 0, count)
        items = source.tokens(self._ids, 0, greedy)
        return [item for item in items if not isinstance(item, Progress)]

    def compare(self, *, is_exact: bool) -> None:
        """Whether recorded steps write the same; in half precision only the scores can tell."""
        plain = self.written(self.source())
        source = self.source(self.steps())
        recorded, again = self.written(source), self.written(source)
        same = next((i for i in range(TOKENS) if plain[i] != recorded[i]), TOKENS)
        errors = list(self.errors())
        self.line(
            same_tokens=same, of=TOKENS, worst_error=round(max(errors), 5),
            is_right=recorded == again and max(errors) < 0.1 and (same == TOKENS or not is_exact),
        )  # fmt: skip

    def errors(self) -> Iterator[float]:
        """How far the recorded scores are off as a share of their spread, the same tokens given."""
        import torch
        from transformers import DynamicCache

        cache = DynamicCache(config=self._model.config)
        source = self.source()
        scores = source._forward(self._ids, cache)
        with self.steps().lend(cache, PROMPT_TOKENS + WATCHED_STEPS, None) as step:
            for _ in range(WATCHED_STEPS):
                token = int(scores.argmax())
                scores = source._forward([token], cache)
                with torch.inference_mode():
                    yield float((step(token) - scores).std() / scores.std())

    def step_by_step(self) -> None:
        """How fast tokens come as ever."""
        self.speed("step by step", self.source())

    def recorded(self) -> None:
        """How fast they come from a recording."""
        self.speed("recorded", self.source(self.steps()))

    def speed(self, name: str, source: Any) -> None:
        """Tokens a second, reading the prompt and recording left out."""
        self.written(source, 8)
        seconds = [
            seconds_of(lambda: self.written(source, 2 * TOKENS))
            - seconds_of(lambda: self.written(source, TOKENS))
            for _ in "123"
        ]
        per_second = TOKENS / sorted(seconds)[1]
        self.line(
            way=name, per_second=round(per_second, 1), floor_per_second=round(self._floor, 1),
            share_of_floor=round(per_second / self._floor, 3),
        )  # fmt: skip

    def recording(self) -> None:
        """What recording takes: seconds, once for texts of about a size, and memory."""
        plain, steps = self.source(), self.steps()
        self.written(plain, 1)
        plain_s = seconds_of(lambda: self.written(plain, 1))
        before = allocated(), reserved()
        recorded_s = seconds_of(lambda: self.written(self.source(steps), 1))
        self.line(
            recording_s=round(recorded_s - plain_s, 3), is_right=steps._step is not None,
            allocated_mb=round((allocated() - before[0]) / 1e6),
            reserved_mb=round((reserved() - before[1]) / 1e6),
        )  # fmt: skip

    def attentions(self, sizes: tuple[int, ...] = (512, 4096)) -> None:
        """Recorded with each of torch's ways to attend, for small and large texts."""
        from torch.nn.attention import SDPBackend, sdpa_kernel

        for size in sizes:
            for first in (None, SDPBackend.MATH, SDPBackend.CUDNN_ATTENTION):
                order = [first, SDPBackend.FLASH_ATTENTION, SDPBackend.MATH]
                with sdpa_kernel(order, set_priority=True) if first else nullcontext():
                    self._attention(size, first)

    def _attention(self, size: int, backend: Any) -> None:
        from transformers import DynamicCache

        cache = DynamicCache(config=self._model.config)
        self.source()._forward(self._ids, cache)
        steps = self.steps()
        with steps.lend(cache, size, lambda _: None) as step:
            seconds = seconds_of(lambda: [step(5) for _ in range(100)])
        self.line(
            attention=str(backend), size=size, is_recorded=steps._step is not None,
            step_ms=round(10 * seconds, 3),
        )  # fmt: skip

    def without_memory(self, ballast: Ballast) -> None:
        """Where there is no room for a recording the tokens come as ever."""
        plain, recorded = self.written(self.source()), self.written(self.source(self.steps()))
        for leave in (64 * 2**20, 192 * 2**20):
            steps = self.steps()
            ballast.fill(leave=leave)
            tokens = self.written(self.source(steps))
            ballast.drop()
            self.line(
                left_mb=leave >> 20, is_refused=steps._is_refused,
                is_right=tokens == (plain if steps._is_refused else recorded),
            )  # fmt: skip

    def broken_off(self) -> None:
        """A recording that breaks off, unforeseen, spoils neither tokens nor later recordings."""
        from engine.backends import language_graph

        plain = self.written(self.source())
        foreseen = language_graph._check_left_alone
        hook = self._model.register_forward_hook(lambda *_: _[-1].logits.sum().item() and None)
        language_graph._check_left_alone = lambda step: step.compute()
        steps = self.steps()
        broken = self.written(self.source(steps))
        hook.remove()
        language_graph._check_left_alone = foreseen
        later = self.steps()
        again = self.written(self.source(later))
        self.line(
            broken_off=steps._is_refused, recorded_later=later._step is not None,
            is_right=steps._is_refused and broken == plain and len(again) == TOKENS,
        )  # fmt: skip
