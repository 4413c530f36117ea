"""What a language model writes, by our loop and by transformers' own `generate`."""

from pathlib import Path
from typing import Any

import torch

from engine.backends.language_decode import Decoding, TokenSource
from engine.backends.language_graph import RecordedSteps
from engine.schema import Progress, Sampling

GREEDY = Sampling(temperature=0.0, repetition_penalty=1.0)


def load(folder: Path) -> Any:
    """The language model in `folder`, in float32."""
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(folder, dtype=torch.float32).eval()


def prompt(size: int, seed: int = 0) -> list[int]:
    """So many ids, drawn."""
    chance = torch.Generator().manual_seed(seed)
    return torch.randint(3, 400, (size,), generator=chance).tolist()


def pulled(
    source: TokenSource,
    ids: list[int],
    sampling: Sampling = GREEDY,
    *,
    shared: int = 0,
    seed: int = 0,
    count: int = 40,
) -> list[int]:
    """The tokens that the source gives."""
    items = source.tokens(ids, shared, Decoding(sampling, seed, count))
    return [item for item in items if not isinstance(item, Progress)]


def generated(model: Any, ids: list[int], *, count: int = 40, **options: Any) -> list[int]:
    """What `generate` gives, without the token that ends the text."""
    from transformers import GenerationConfig

    config = GenerationConfig(
        max_new_tokens=count,
        eos_token_id=model.generation_config.eos_token_id,
        pad_token_id=0,
        **options,
    )
    tensor = torch.tensor([ids])
    output = model.generate(
        tensor, attention_mask=torch.ones_like(tensor), generation_config=config
    )
    new = output[0, len(ids) :].tolist()
    return new[:-1] if new and new[-1] in eos_of(model) else new


def eos_of(model: Any) -> list[int]:
    """The tokens that end a text of the model's."""
    eos = model.generation_config.eos_token_id
    return eos if isinstance(eos, list) else [eos]


def source_of(model: Any, recorded: RecordedSteps | None = None) -> TokenSource:
    """The model as our loop takes it."""
    return TokenSource(model, eos_of(model), recorded)
