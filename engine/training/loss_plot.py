"""The loss of a training run as a picture."""

from __future__ import annotations

from pathlib import Path


def plot_loss(curve: list[tuple[int, float]], path: Path) -> None:
    """Draw (pictures seen, loss) points, and their running mean, into a PNG at `path`."""
    import numpy as np
    from matplotlib.backends.backend_agg import FigureCanvasAgg
    from matplotlib.figure import Figure

    figure = Figure(figsize=(7, 4), layout="constrained")
    axes = figure.add_subplot()
    seen, loss = np.array(curve, dtype=float).reshape(-1, 2).T
    axes.plot(seen, loss, color="#b9c7d6", linewidth=0.8, label="batch")
    window = min(len(loss), 25)
    if window > 1:
        smooth = np.convolve(loss, np.ones(window) / window, mode="valid")
        axes.plot(seen[window - 1 :], smooth, color="#1f5f99", label="running mean")
    axes.set_xlabel("pictures seen")
    axes.set_ylabel("caption loss")
    axes.set_yscale("log")
    axes.grid(alpha=0.3)
    axes.legend(frameon=False)
    FigureCanvasAgg(figure).print_png(path)
