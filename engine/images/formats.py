"""The picture formats Vignette opens, told apart by their first bytes and never by their name."""

from __future__ import annotations

from enum import Enum

HEAD_BYTES = 4096
"""How much of a file `sniff` wants to see."""


class PictureFormat(str, Enum):
    """A picture format; the value is what a user is shown."""

    JPEG = "JPEG"
    PNG = "PNG"
    GIF = "GIF"
    BMP = "BMP"
    TIFF = "TIFF"
    WEBP = "WebP"
    AVIF = "AVIF"
    HEIC = "HEIC"
    SVG = "SVG"


SUFFIXES = frozenset(
    ".jpg .jpeg .jpe .jfif .mpo .png .apng .gif .bmp .dib .tif .tiff .webp .avif .heic .heif .hif"
    " .svg".split()
)
"""Extensions by which the pictures in a folder are found."""

_SIGNATURES = (
    (b"\xff\xd8\xff", PictureFormat.JPEG),
    (b"\x89PNG\r\n\x1a\n", PictureFormat.PNG),
    (b"GIF87a", PictureFormat.GIF),
    (b"GIF89a", PictureFormat.GIF),
    (b"BM", PictureFormat.BMP),
    (b"II*\0", PictureFormat.TIFF),
    (b"MM\0*", PictureFormat.TIFF),
    (b"II+\0", PictureFormat.TIFF),
    (b"MM\0+", PictureFormat.TIFF),
)
_AVIF_BRANDS = {b"avif", b"avis"}
_HEIC_BRANDS = {b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1"}


def sniff(head: bytes) -> PictureFormat | None:
    """The format of a file that begins with `head` (`HEAD_BYTES` of it), None for no picture."""
    for signature, picture_format in _SIGNATURES:
        if head.startswith(signature):
            return picture_format
    if head[:4] == b"RIFF" and head[8:12] == b"WEBP":
        return PictureFormat.WEBP
    if head[4:8] == b"ftyp":
        return _sniff_brands(head)
    text = _text(head)
    is_svg = text.startswith("<") and "<svg" in text.replace("<svg:svg", "<svg")
    return PictureFormat.SVG if is_svg and not is_web_page(head) else None


def is_web_page(head: bytes) -> bool:
    """Whether a file that begins with `head` is HTML: what the address of a page gives."""
    before_drawing = _text(head).partition("<svg")[0]
    return before_drawing.startswith("<!doctype html") or (
        before_drawing.startswith("<") and "<html" in before_drawing
    )


def _sniff_brands(head: bytes) -> PictureFormat | None:
    """Tell AVIF from HEIC by the brands of the file (ISO/IEC 14496-12, 4.3)."""
    length = int.from_bytes(head[:4], "big")
    major, compatible = head[8:12], head[16:length]
    brands = {major} | {compatible[i : i + 4] for i in range(0, len(compatible), 4)}
    if brands & _AVIF_BRANDS:
        return PictureFormat.AVIF
    return PictureFormat.HEIC if brands & _HEIC_BRANDS else None


def _text(head: bytes) -> str:
    is_utf16 = head.startswith((b"\xff\xfe", b"\xfe\xff"))
    text = head.decode("utf-16" if is_utf16 else "utf-8-sig", errors="ignore")
    return text.lstrip().lower()
