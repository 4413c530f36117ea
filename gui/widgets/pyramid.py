"""A large picture in ever smaller copies, so that it can be drawn smoothly at any size at once.

Scaling twelve megapixels smoothly takes a tenth of a second.  Here each copy is half of the one
before, made a strip at a time: `step` takes about a millisecond, and whoever calls it decides how
many of them fit between two frames.  (Williams, "Pyramidal parametrics", SIGGRAPH 1983.)
"""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

_STRIP_PIXELS = 1 << 18
_LEAST_SIDE_PX = 64


class Pyramid:
    """The copies of one picture that are finished so far."""

    def __init__(self, image: QImage) -> None:
        self.size: QSize = image.size()
        self._levels = [image]
        self._work = self._build()
        self.is_whole = False

    def step(self) -> bool:
        """Do a little more; False when nothing is left to do."""
        self.is_whole = self.is_whole or next(self._work, None) is None
        return not self.is_whole

    def level_for(self, scale: float) -> QImage:
        """The smallest finished copy that has at least `scale` of the picture's pixels a side."""
        wanted_px = self.size.width() * min(1.0, scale)
        fitting = [level for level in self._levels if level.width() >= wanted_px]
        return fitting[-1] if fitting else self._levels[0]

    def _build(self) -> Iterator[int]:
        image = self._levels[0]
        has_alpha = image.hasAlphaChannel()
        fast = (
            QImage.Format.Format_ARGB32_Premultiplied if has_alpha else QImage.Format.Format_RGB32
        )
        if image.format() != fast:
            whole = QImage(image.size(), fast)
            yield from _copied(image, whole)
            self._levels[0] = whole
        while min(self._levels[-1].width(), self._levels[-1].height()) >= 2 * _LEAST_SIDE_PX:
            above = self._levels[-1]
            half = QImage((above.width() + 1) // 2, (above.height() + 1) // 2, fast)
            yield from _copied(above, half)
            self._levels.append(half)


def _copied(source: QImage, target: QImage) -> Iterator[int]:
    """Fill `target`, as large or half as large, strip by strip; yields how far it has come."""
    ratio = 1 if source.size() == target.size() else 2
    rows = max(2, _STRIP_PIXELS // max(1, source.width()) // 2 * 2)
    for top in range(0, source.height(), rows):
        strip = source.copy(0, top, source.width(), min(rows, source.height() - top))
        if ratio == 2:
            strip = strip.scaled(
                target.width(),
                (strip.height() + 1) // 2,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        painter = QPainter(target)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        painter.drawImage(0, top // ratio, strip)
        painter.end()
        yield top
