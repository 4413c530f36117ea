"""The beams of a beam search: the likeliest beginnings of each picture's caption.

They grow as in transformers' `generate` with its defaults: a finished beam scores its mean log
probability (`length_penalty` 1), and a picture is settled when no open beam can do better.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import torch

_NEVER = -1.0e9
"""The score of a beam that must not be taken."""


@dataclass
class _Finished:
    """The best finished captions of one picture, at most as many as there are beams."""

    size: int
    beams: list[tuple[float, list[int], list[float]]] = field(default_factory=list)
    """Score, new token ids and log probabilities, best first."""
    is_settled: bool = False

    def add(self, score: float, token_ids: list[int], log_probabilities: list[float]) -> None:
        self.beams.append((score, token_ids, log_probabilities))
        self.beams.sort(key=lambda beam: beam[0], reverse=True)
        del self.beams[self.size :]

    def settle(self, best_open_score: float) -> None:
        """Take note of how good the best open beam is, were it to end now."""
        is_full = len(self.beams) == self.size
        self.is_settled |= is_full and best_open_score <= self.beams[-1][0]


class Beams:
    """The open and the finished beams of a batch of pictures.

    Rows are pictures times beams; the beams of a picture lie side by side, the best one first.
    """

    def __init__(self, prompt_ids: torch.Tensor, size: int, eos_id: int) -> None:
        """`prompt_ids` (pictures, tokens); `size` beams a picture."""
        import torch

        self.token_ids = prompt_ids.repeat_interleave(size, dim=0)
        """(rows, tokens), the prompt included."""
        self._prompt_length = prompt_ids.shape[1]
        self._size = size
        self._eos_id = eos_id
        self._finished = [_Finished(size) for _ in prompt_ids]
        device = prompt_ids.device
        self._log_probabilities = torch.empty(len(self.token_ids), 0, device=device)
        # All beams begin alike: only the first may be continued, else all would stay alike.
        self._scores = torch.full((len(prompt_ids), size), _NEVER, device=device)
        self._scores[:, 0] = 0.0

    @property
    def are_settled(self) -> bool:
        """Whether no picture's caption can still get better."""
        return all(picture.is_settled for picture in self._finished)

    def grow(self, scores: torch.Tensor, ruled_scores: torch.Tensor, is_last: bool) -> torch.Tensor:
        """Add one token to each beam, and return the rows that the open beams continue.

        `scores` are the model's own (rows, vocabulary), `ruled_scores` log probabilities after
        the rules; `is_last` ends every beam here.
        """
        import torch

        totals = ruled_scores.view(*self._scores.shape, -1) + self._scores[:, :, None]
        # Twice as many as beams: if all the best ones end, as many others can go on.
        best, picks = totals.flatten(1).topk(2 * self._size)
        first_rows = torch.arange(len(picks), device=picks.device)[:, None] * self._size
        vocabulary = scores.shape[-1]
        rows = first_rows + picks // vocabulary
        tokens = picks % vocabulary
        token_ids, log_probabilities = self._extended(scores, rows, tokens)
        ends = torch.ones_like(picks, dtype=torch.bool) if is_last else tokens == self._eos_id
        self._finish(best, ends, token_ids, log_probabilities)

        self._scores, kept = (best + ends * _NEVER).topk(self._size)
        self.token_ids = _taken(token_ids, kept)
        self._log_probabilities = _taken(log_probabilities, kept)
        length = self.token_ids.shape[1] - self._prompt_length
        for picture, score in zip(self._finished, self._scores[:, 0].tolist(), strict=True):
            picture.settle(score / length)
        return rows.gather(1, kept).flatten()

    def best(self) -> list[tuple[list[int], list[float]]]:
        """The new tokens of each picture's best caption, and their log probabilities."""
        return [picture.beams[0][1:] for picture in self._finished]

    def _extended(
        self, scores: torch.Tensor, rows: torch.Tensor, tokens: torch.Tensor
    ) -> tuple[torch.Tensor, torch.Tensor]:
        """The candidates' tokens and log probabilities, (pictures, candidates, length)."""
        import torch

        new = scores.log_softmax(dim=-1)[rows, tokens]
        return (
            torch.cat((self.token_ids[rows], tokens[:, :, None]), dim=2),
            torch.cat((self._log_probabilities[rows], new[:, :, None]), dim=2),
        )

    def _finish(
        self,
        best: torch.Tensor,
        ends: torch.Tensor,
        token_ids: torch.Tensor,
        log_probabilities: torch.Tensor,
    ) -> None:
        """Keep the candidates that end and are among the best; the others are only reserves."""
        length = token_ids.shape[2] - self._prompt_length
        for index, picture in enumerate(self._finished):
            if picture.is_settled:
                continue
            for rank in ends[index, : self._size].nonzero().flatten().tolist():
                picture.add(
                    float(best[index, rank] / length),
                    token_ids[index, rank, self._prompt_length :].tolist(),
                    log_probabilities[index, rank].tolist(),
                )


def _taken(candidates: torch.Tensor, kept: torch.Tensor) -> torch.Tensor:
    """The `kept` candidates (pictures, beams) of each picture, as rows (rows, length)."""
    return candidates.take_along_dim(kept[:, :, None], dim=1).flatten(0, 1)
