"""How soon a story starts and how fast it goes on; a random model of Qwen2.5-0.5B's shape.

A system prompt of the size of ours is read once and kept, so a second picture's story starts
sooner; our decode loop, which can be stopped after each token, must not be slower than `generate`.
"""

import tempfile
from pathlib import Path
from typing import Any

import torch

from engine.backends.language_decode import Decoding, TokenSource
from engine.schema import Progress, Sampling
from engine.weights.devices import pick_device
from engine.weights.loading import load_pretrained
from tests.bench.ratio import Ratio, ratio
from tests.models import language_base

SYSTEM = list(range(1000, 1220))
USER = list(range(5000, 5040))
NEW_TOKENS = 16
START_GOAL = 3.0
PACE_GOAL = 0.9
"""Parity, less what measuring on a busy machine is worth."""


def run() -> list[Ratio]:
    """Both figures, in the precision this CPU likes best."""
    from transformers import AutoModelForCausalLM

    device = pick_device("cpu")
    with tempfile.TemporaryDirectory() as folder:
        model = load_pretrained(AutoModelForCausalLM, language_base(Path(folder)), device)
    note = f"{device.dtype}, {torch.get_num_threads()} threads"
    return [
        Ratio(
            "first token of a story, system prompt known / read anew",
            _start(model),
            START_GOAL,
            f"{len(SYSTEM)} + {len(USER)} tokens, {note}",
        ),
        Ratio(
            "tokens a second, our loop / generate",
            _pace(model),
            PACE_GOAL,
            f"{NEW_TOKENS} tokens, {note}",
        ),
    ]


def _start(model: Any) -> float:
    known = TokenSource(model, [])
    return ratio(
        lambda: _pull(known, SYSTEM + USER, len(SYSTEM), 1),
        lambda: _pull(TokenSource(model, []), SYSTEM + USER, len(SYSTEM), 1),
    )


def _pace(model: Any) -> float:
    ids = torch.tensor([USER])
    return ratio(
        lambda: _pull(TokenSource(model, []), USER, 0, NEW_TOKENS),
        lambda: model.generate(
            ids,
            attention_mask=torch.ones_like(ids),
            min_new_tokens=NEW_TOKENS,
            max_new_tokens=NEW_TOKENS,
            do_sample=False,
            pad_token_id=0,
        ),
    )


def _pull(source: TokenSource, ids: list[int], shared: int, count: int) -> list[int]:
    greedy = Sampling(temperature=0.0, repetition_penalty=1.0)
    items = source.tokens(ids, shared, Decoding(greedy, 0, count))
    return [item for item in items if not isinstance(item, Progress)]
