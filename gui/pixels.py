"""What the loader of pictures decoded, as Qt draws it."""

from __future__ import annotations

from PySide6.QtGui import QImage

from engine.qt.pictures import Pixels


def to_image(pixels: Pixels) -> QImage:
    """The picture, without a copy: the image keeps the bytes alive."""
    return QImage(
        pixels.data,
        pixels.width_px,
        pixels.height_px,
        pixels.bytes_per_line,
        QImage.Format.Format_RGB32,
    )
