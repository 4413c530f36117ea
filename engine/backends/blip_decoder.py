"""BLIP's text decoder one step at a time, with nothing computed twice.

The arithmetic is that of transformers' `BlipTextModel` with its own weights.  What `generate`
adds around each step (masks, cache objects, bookkeeping) is left out, the keys and values of a
picture's patches are computed once, and all beams of a picture share them.
Method: Li et al., "BLIP", 2022, section 3.1; a BERT decoder with cross-attention in each layer.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any, TypeAlias

if TYPE_CHECKING:
    import torch

    KeysValues: TypeAlias = tuple[torch.Tensor, torch.Tensor]


class BlipDecoder:
    """The decoder's state for a batch of pictures: `step` by `step`, one row a caption.

    Rows of the same picture lie side by side, as many for each picture.
    """

    def __init__(self, text_decoder: Any, patches: torch.Tensor) -> None:
        """`text_decoder` is a BlipTextLMHeadModel; `patches` (pictures, patches, width) is what
        the vision encoder saw."""
        self._embeddings = text_decoder.bert.embeddings
        self._layers = text_decoder.bert.encoder.layer
        self._head = text_decoder.cls
        self._head_count = text_decoder.config.num_attention_heads
        self._picture_count = patches.shape[0]
        self._past: list[KeysValues | None] = [None] * len(self._layers)
        self._seen: list[KeysValues] = [
            self._keys_values(layer.crossattention.self, patches) for layer in self._layers
        ]
        self._length = 0

    def step(self, token_ids: torch.Tensor) -> torch.Tensor:
        """Read `token_ids` (rows, tokens) and return the scores of the token after them.

        Scores are logits in float32, (rows, vocabulary).  The first step reads the prompt.
        """
        hidden = self._embeddings(token_ids, past_key_values_length=self._length)
        self._length += token_ids.shape[1]
        for index, layer in enumerate(self._layers):
            hidden = self._attend_to_text(index, layer.attention, hidden)
            hidden = self._attend_to_picture(index, layer.crossattention, hidden)
            hidden = layer.feed_forward_chunk(hidden)
        scores: torch.Tensor = self._head(hidden[:, -1]).float()
        return scores

    def select(self, rows: torch.Tensor) -> None:
        """Go on with these `rows` of the batch, in this order; a row may be taken twice."""
        self._past = [
            (past[0].index_select(0, rows), past[1].index_select(0, rows))
            for past in self._past
            if past is not None
        ]

    def _attend_to_text(self, index: int, attention: Any, hidden: torch.Tensor) -> torch.Tensor:
        import torch

        keys, values = self._keys_values(attention.self, hidden)
        past = self._past[index]
        if past is not None:
            keys = torch.cat((past[0], keys), dim=2)
            values = torch.cat((past[1], values), dim=2)
        self._past[index] = keys, values
        return self._attend(attention, hidden, keys, values, is_causal=past is None)

    def _attend_to_picture(self, index: int, attention: Any, hidden: torch.Tensor) -> torch.Tensor:
        # A picture's beams stand in line as if they were tokens, so they share keys and values.
        in_line = hidden.view(self._picture_count, -1, hidden.shape[-1])
        return self._attend(attention, in_line, *self._seen[index]).view(hidden.shape)

    def _attend(
        self,
        attention: Any,
        hidden: torch.Tensor,
        keys: torch.Tensor,
        values: torch.Tensor,
        is_causal: bool = False,
    ) -> torch.Tensor:
        # Plain products: torch's fused attention takes twice as long in bfloat16 on a CPU.
        queries = self._split(attention.self.query(hidden))
        scores = queries @ keys.transpose(-1, -2) / math.sqrt(queries.shape[-1])
        if is_causal:
            scores = scores + self._future(scores)
        context = (scores.softmax(dim=-1) @ values).transpose(1, 2).reshape(hidden.shape)
        result: torch.Tensor = attention.output(context, hidden)
        return result

    @staticmethod
    def _future(scores: torch.Tensor) -> torch.Tensor:
        """What hides from each token of the prompt those after it: 0 or minus infinity."""
        import torch

        length = scores.shape[-1]
        return torch.full((length, length), -math.inf, device=scores.device).triu(1).to(scores)

    def _keys_values(self, projections: Any, states: torch.Tensor) -> KeysValues:
        keys, values = projections.key(states), projections.value(states)
        return self._split(keys).contiguous(), self._split(values).contiguous()

    def _split(self, states: torch.Tensor) -> torch.Tensor:
        """(rows, tokens, width) as (rows, heads, tokens, width of a head)."""
        rows, tokens, _ = states.shape
        return states.view(rows, tokens, self._head_count, -1).transpose(1, 2)
