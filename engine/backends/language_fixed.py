"""One decoding step of a language model over keys and values that never move.

A cache that grows gives every step other tensors of other sizes.  Here all stay where they are: the
keys and values, the mask and the position are changed in place, by the device alone, so that a
step can be recorded once and played again (see `language_graph`).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import torch
    from transformers import DynamicCache, PreTrainedModel


class FixedCache:
    """Keys and values with room for `capacity` tokens; takes the place of transformers' caches.

    It cannot say how many tokens it holds: a model that asks would be recorded with the answer.
    Not transformers' StaticCache: its layers each count for themselves, three launches more each.
    """

    def __init__(self, like: DynamicCache, capacity: int, position: torch.Tensor) -> None:
        """As many layers, heads and numbers as `like`, which has been filled, has.

        `position` (1,) is where the next token goes, and is read at each update.
        """
        self._position = position
        self._keys = [_room(layer.keys, capacity) for layer in like.layers]
        self._values = [_room(layer.values, capacity) for layer in like.layers]

    def fill(self, cache: DynamicCache) -> None:
        """Hold what `cache` holds, and zeros behind it."""
        for layer, keys, values in zip(cache.layers, self._keys, self._values, strict=True):
            for source, target in ((layer.keys, keys), (layer.values, values)):
                target.zero_()
                target[:, :, : source.shape[2]] = source

    def update(
        self, keys: torch.Tensor, values: torch.Tensor, layer_idx: int, *_: Any, **__: Any
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """Put one token's (1, heads, 1, width) in its place; all there are, (1, heads, capacity,
        width)."""
        own = self._keys[layer_idx], self._values[layer_idx]
        own[0].index_copy_(2, self._position, keys)
        own[1].index_copy_(2, self._position, values)
        return own


class FixedStep:
    """A step that may be taken again and again: the token in, the scores of the next one out."""

    def __init__(self, model: PreTrainedModel, cache: DynamicCache, capacity: int) -> None:
        """For texts of up to `capacity` tokens; `cache` shows what the model's cache looks like.

        Raises what torch raises when there is no memory for it.
        """
        import torch

        keys = cache.layers[0].keys
        self.capacity = capacity
        self._model = model
        self._length = 0
        self._graph: torch.cuda.CUDAGraph | None = None
        self._token = torch.zeros((1, 1), dtype=torch.long, device=keys.device)
        self._position = torch.zeros(1, dtype=torch.long, device=keys.device)
        # Added to the scores of attention: all kinds of it understand that, and none converts it.
        self._mask = torch.zeros((1, 1, 1, capacity), dtype=keys.dtype, device=keys.device)
        self._cache = FixedCache(cache, capacity, self._position)
        self.fill(cache)

    def fill(self, cache: DynamicCache) -> None:
        """Go on from what `cache` holds."""
        import torch

        self._length = cache.get_seq_length()
        with torch.inference_mode():
            self._cache.fill(cache)
            self._position.fill_(self._length)
            self._mask[..., : self._length] = 0
            self._mask[..., self._length :] = torch.finfo(self._mask.dtype).min

    def __call__(self, token: int) -> torch.Tensor:
        """The scores (1, vocabulary), in float32, of what follows `token`; the next step of a
        recording overwrites them.  IndexError when there is no room left."""
        import torch

        if self._length == self.capacity:
            raise IndexError(f"there is room for {self.capacity} tokens only")
        self._length += 1
        with torch.inference_mode():
            self._token.fill_(token)
            if self._graph is None:
                return self.compute()
            self._graph.replay()
            return self._scores

    def record(self, graph: torch.cuda.CUDAGraph, stream: torch.cuda.Stream) -> None:
        """Have the steps from now on played from `graph`, in which one is recorded on `stream`.

        The model must have been run before.  Nothing is computed; what the step computes with is
        kept.  Raises what torch raises when a step cannot be recorded.
        """
        import torch

        with torch.inference_mode(), torch.cuda.stream(stream):
            # Other threads may do with the device what they like meanwhile.
            graph.capture_begin(capture_error_mode="thread_local")
            try:
                self._scores = self.compute()
            finally:
                graph.capture_end()
        self._graph = graph

    def compute(self) -> torch.Tensor:
        """A step with the token that has been set; nothing in it waits for the device."""
        self._mask.index_fill_(3, self._position, 0)
        output = self._model(
            input_ids=self._token,
            attention_mask=self._mask,
            position_ids=self._position[None],
            past_key_values=self._cache,
            use_cache=True,
        )
        self._position.add_(1)
        scores: torch.Tensor = output.logits[:, -1].float()
        return scores


def _room(like: torch.Tensor, capacity: int) -> torch.Tensor:
    return like.new_zeros((*like.shape[:2], capacity, like.shape[3]))
