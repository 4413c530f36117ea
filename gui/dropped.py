"""What somebody dropped or pasted: files, addresses, or the pixels of a picture."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMimeData, QUrl
from PySide6.QtGui import QImage


@dataclass(frozen=True)
class Dropped:
    """Sources as the engine takes them, or pixels where there is neither file nor address."""

    sources: tuple[str, ...] = ()
    image: QImage | None = None

    def __bool__(self) -> bool:
        return bool(self.sources) or self.image is not None


def has_pictures(mime: QMimeData) -> bool:
    """Whether `mime` may hold pictures; quick, for every move of the mouse."""
    return mime.hasUrls() or mime.hasImage() or (mime.hasText() and _is_address(mime.text()))


def read(mime: QMimeData) -> Dropped:
    """What is in `mime`.

    Files come first; then pixels, for a browser gives those of a picture together with an address
    that may be the page's; then addresses, and text that is one, or is a path.
    """
    urls = mime.urls()
    files = tuple(url.toLocalFile() for url in urls if url.isLocalFile())
    if files:
        return Dropped(files)
    if mime.hasImage():
        image = QImage(mime.imageData())
        if not image.isNull():
            return Dropped(image=image)
    addresses = tuple(url.toString(QUrl.ComponentFormattingOption.FullyEncoded) for url in urls)
    if addresses:
        return Dropped(tuple(one for one in addresses if _is_address(one)))
    lines = [_plain(line.strip()) for line in mime.text().splitlines()]
    return Dropped(tuple(line for line in lines if _is_address(line) or _is_path(line)))


def as_png(image: QImage) -> bytes:
    """The picture as the content of a PNG file; takes a while, so not on the window's thread."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]  # Qt takes no bytes here
    return bytes(data.data())


def _is_address(text: str) -> bool:
    return text.strip().lower().startswith(("http://", "https://", "data:image/"))


def _plain(line: str) -> str:
    """A path where a line of text is the address of a file."""
    return QUrl(line).toLocalFile() if line.lower().startswith("file:") else line


def _is_path(text: str) -> bool:
    return text.startswith(("/", "~", "\\\\")) or text[1:3] in (":\\", ":/")
