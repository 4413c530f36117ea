"""What a picture may go through before the captioner sees it, for a whole batch at once.

Small turns, zooms and shifts, colour and light, blur, noise and covered spots.  The labels of
the picture's cells go through the same turns, so that they stay true.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from torch import Generator, Tensor


def augment(pictures: Tensor, cells: Tensor, rng: Generator) -> tuple[Tensor, Tensor]:
    """Turn, light, blur and cover a batch.

    `pictures` is float in [0, 1], shape (batch, 3, side, side); `cells` holds a noun's number for
    each cell of the picture, shape (batch, grid, grid), 0 where there is none.
    """
    pictures, cells = _turn(pictures, cells, rng)
    pictures = _light(pictures, rng)
    pictures = _soften(pictures, rng)
    pictures = _cover(pictures, rng)
    return _grain(pictures, rng).clamp(0, 1), cells


def _uniform(count: int, low: float, high: float, rng: Generator) -> Tensor:
    import torch

    return torch.rand(count, generator=rng) * (high - low) + low


def _turn(pictures: Tensor, cells: Tensor, rng: Generator) -> tuple[Tensor, Tensor]:
    """Rotate by up to 9 degrees, zoom by 0.88-1.06, shift by up to 4 %."""
    import torch
    from torch.nn import functional

    count = len(pictures)
    angle = _uniform(count, -0.16, 0.16, rng) * (_uniform(count, 0, 1, rng) < 0.6)
    zoom_x = _uniform(count, 0.94, 1.14, rng)
    zoom_y = zoom_x * _uniform(count, 0.95, 1.05, rng)
    shift = (torch.rand(count, 2, generator=rng) - 0.5) * 0.08
    matrix = torch.stack(
        [
            torch.stack([angle.cos() * zoom_x, -angle.sin() * zoom_y, shift[:, 0]], 1),
            torch.stack([angle.sin() * zoom_x, angle.cos() * zoom_y, shift[:, 1]], 1),
        ],
        1,
    )
    grid = functional.affine_grid(matrix, list(pictures.shape), align_corners=False)
    turned = functional.grid_sample(
        pictures, grid, mode="bilinear", padding_mode="reflection", align_corners=False
    )
    side = cells.shape[-1]
    coarse = functional.affine_grid(matrix, [count, 1, side, side], align_corners=False)
    moved = functional.grid_sample(
        cells[:, None].float(), coarse, mode="nearest", padding_mode="reflection",
        align_corners=False,
    )  # fmt: skip
    return turned, moved[:, 0].round().long()


def _light(pictures: Tensor, rng: Generator) -> Tensor:
    """Brightness, contrast, saturation, a tint and gamma."""
    import torch

    count = len(pictures)
    shape = (count, 1, 1, 1)
    grey = pictures.mean(1, keepdim=True)
    pictures = grey + (pictures - grey) * _uniform(count, 0.65, 1.3, rng).view(shape)
    mean = pictures.mean((1, 2, 3), keepdim=True)
    pictures = mean + (pictures - mean) * _uniform(count, 0.7, 1.25, rng).view(shape)
    tint = 1 + (torch.rand(count, 3, 1, 1, generator=rng) - 0.5) * 0.16
    pictures = pictures * tint * _uniform(count, 0.75, 1.2, rng).view(shape)
    return pictures.clamp(1e-4, 1) ** _uniform(count, 0.85, 1.2, rng).view(shape)


def _soften(pictures: Tensor, rng: Generator) -> Tensor:
    """Blur a third of the pictures a little."""
    from torch.nn import functional

    count = len(pictures)
    blurred = functional.avg_pool2d(pictures, 3, stride=1, padding=1, count_include_pad=False)
    strength = _uniform(count, 0, 1, rng) * (_uniform(count, 0, 1, rng) < 0.35)
    strength = strength.view(count, 1, 1, 1)
    return pictures * (1 - strength) + blurred * strength


def _cover(pictures: Tensor, rng: Generator) -> Tensor:
    """Hide a spot of up to 2 % of the area in a fifth of the pictures."""
    import torch

    side = pictures.shape[-1]
    for index in torch.nonzero(torch.rand(len(pictures), generator=rng) < 0.2).flatten().tolist():
        width, height = torch.randint(side // 16, side // 7, (2,), generator=rng).tolist()
        left, top = torch.randint(0, side - side // 7, (2,), generator=rng).tolist()
        colour = torch.rand(3, 1, 1, generator=rng)
        pictures[index, :, top : top + height, left : left + width] = colour
    return pictures


def _grain(pictures: Tensor, rng: Generator) -> Tensor:
    """Add noise to four pictures in ten."""
    import torch

    count = len(pictures)
    strength = _uniform(count, 0, 0.06, rng) * (_uniform(count, 0, 1, rng) < 0.4)
    noise = torch.randn(pictures.shape, generator=rng)
    return pictures + noise * strength.view(count, 1, 1, 1)
