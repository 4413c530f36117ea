"""Where a picture lies in a view, and how large: the arithmetic of zooming and moving."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

MOST_SCALE = 16.0
_LEAST_PX = 32
"""The longer side of a picture is never shown smaller."""


class Zoom:
    """The place of a picture in a view.

    `scale` is the number of device pixels for one pixel of the picture; everything else is in
    the view's own (logical) pixels, `ratio` device pixels each.
    """

    def __init__(self) -> None:
        self.scale = 1.0
        self.is_fitted = True
        self._picture = QSizeF(1, 1)
        self._view = QSizeF(1, 1)
        self._ratio = 1.0
        self._centre = QPointF()
        """The picture's centre, seen from the view's."""

    @property
    def target(self) -> QRectF:
        """The rectangle of the view that the whole picture would cover."""
        size = self._picture * (self.scale / self._ratio)
        corner = self._middle + self._centre
        return QRectF(
            corner.x() - size.width() / 2,
            corner.y() - size.height() / 2,
            size.width(),
            size.height(),
        )

    @property
    def is_larger_than_view(self) -> bool:
        """Whether there is something to move the picture for."""
        slack = self._slack
        return slack.width() > 0.5 or slack.height() > 0.5

    def set_picture(self, width_px: int, height_px: int) -> None:
        """Another picture lies there, fitted."""
        self._picture = QSizeF(width_px, height_px)
        self.fit()

    def set_view(self, width: float, height: float, ratio: float) -> None:
        """The view has another size."""
        self._view = QSizeF(max(1, width), max(1, height))
        self._ratio = ratio
        if self.is_fitted:
            self.fit()
        self._keep_inside()

    def fit(self) -> None:
        """As large as the view, but never enlarged."""
        self.scale, self.is_fitted, self._centre = self._fitting, True, QPointF()

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Scale by `factor`; what is shown at the point `at` (the middle) stays there."""
        before = self.scale
        least = min(self._fitting, _LEAST_PX / max(self._picture.width(), self._picture.height()))
        self.scale = min(MOST_SCALE, max(least, before * factor))
        self.is_fitted = False
        fixed = (at or self._middle) - self._middle
        self._centre = fixed + (self._centre - fixed) * (self.scale / before)
        self._keep_inside()

    def pan(self, x: float, y: float) -> bool:
        """Move the picture; False when it cannot go that way."""
        before = QPointF(self._centre)
        self._centre += QPointF(x, y)
        self._keep_inside()
        return self._centre != before

    @property
    def _middle(self) -> QPointF:
        return QPointF(self._view.width() / 2, self._view.height() / 2)

    @property
    def _fitting(self) -> float:
        across = self._view.width() / self._picture.width()
        down = self._view.height() / self._picture.height()
        return min(1.0, across, down) * self._ratio

    @property
    def _slack(self) -> QSizeF:
        size = self._picture * (self.scale / self._ratio)
        return QSizeF(
            max(0.0, size.width() - self._view.width()),
            max(0.0, size.height() - self._view.height()),
        )

    def _keep_inside(self) -> None:
        slack = self._slack
        self._centre = QPointF(
            min(slack.width() / 2, max(-slack.width() / 2, self._centre.x())),
            min(slack.height() / 2, max(-slack.height() / 2, self._centre.y())),
        )
