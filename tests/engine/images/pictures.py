"""Picture files made on the fly: four corners of four colours, in every format."""

import io
import struct
import zlib

from PIL import Image

WIDTH_PX, HEIGHT_PX = 80, 48
CORNERS = {
    (0.25, 0.25): (220, 30, 30),
    (0.75, 0.25): (30, 160, 60),
    (0.25, 0.75): (40, 60, 210),
    (0.75, 0.75): (240, 220, 40),
}
"""The colour (RGB) at each relative position (x, y)."""


def corners(width_px: int = WIDTH_PX, height_px: int = HEIGHT_PX) -> Image.Image:
    """A picture that shows when it is turned, mirrored or of the wrong colours."""
    image = Image.new("RGB", (2, 2))
    for (x, y), colour in CORNERS.items():
        image.putpixel((int(x * 2), int(y * 2)), colour)
    return image.resize((width_px, height_px), Image.Resampling.NEAREST)


def encode(image: Image.Image, file_format: str, **options: object) -> bytes:
    """`image` as a file; `file_format` as Pillow calls it, HEIF with pillow-heif."""
    file = io.BytesIO()
    if file_format == "HEIF":
        import pillow_heif

        pillow_heif.from_pillow(image).save(file, quality=95, **options)
    else:
        image.save(file, file_format, **options)
    return file.getvalue()


def has_corners(image: Image.Image, tolerance: int = 24) -> bool:
    """Whether `image` shows what `corners` drew, upright."""
    return all(
        abs(seen - meant) <= tolerance
        for (x, y), colour in CORNERS.items()
        for seen, meant in zip(
            image.getpixel((int(x * image.width), int(y * image.height))), colour, strict=True
        )
    )


def png(width_px: int, height_px: int, pixels: bytes = b"", bits: int = 1) -> bytes:
    """A grey PNG with any header, whether true or not."""
    header = struct.pack(">IIBBBBB", width_px, height_px, bits, 0, 0, 0, 0)
    chunks = ((b"IHDR", header), (b"IDAT", zlib.compress(pixels, 9)), (b"IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in chunks
    )


def jpeg_claiming(width_px: int, height_px: int) -> bytes:
    """A JPEG whose header claims a size that is not its own."""
    data = bytearray(encode(corners(), "JPEG"))
    frame = data.index(b"\xff\xc0")  # SOF0: length, precision, height, width
    data[frame + 5 : frame + 9] = struct.pack(">HH", height_px, width_px)
    return bytes(data)


def tiff_claiming(width_px: int, height_px: int) -> bytes:
    """A TIFF whose header claims a size that is not its own."""
    data = bytearray(encode(corners(), "TIFF", compression="packbits"))
    (directory,) = struct.unpack_from("<I", data, 4)
    (count,) = struct.unpack_from("<H", data, directory)
    claims = {256: width_px, 257: height_px}  # ImageWidth, ImageLength
    for entry in range(directory + 2, directory + 2 + 12 * count, 12):
        (tag,) = struct.unpack_from("<H", data, entry)
        if tag in claims:
            struct.pack_into("<HHII", data, entry, tag, 4, 1, claims[tag])
    return bytes(data)


def svg(body: str, width_px: int = WIDTH_PX, height_px: int = HEIGHT_PX, prolog: str = "") -> bytes:
    """A drawing of `width_px` x `height_px`."""
    return (
        f'{prolog}<svg xmlns="http://www.w3.org/2000/svg" width="{width_px}" height="{height_px}"'
        f' xmlns:xlink="http://www.w3.org/1999/xlink">{body}</svg>'
    ).encode()


def svg_corners() -> bytes:
    """The four corners as a drawing."""
    return svg(
        "".join(
            f'<rect x="{int(x * 2) * 40}" y="{int(y * 2) * 24}" width="40" height="24"'
            f' fill="rgb{colour}"/>'
            for (x, y), colour in CORNERS.items()
        )
    )
