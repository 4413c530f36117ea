"""Good pictures: every format, colour model and orientation ends as the same upright RGB."""

import hashlib
import os
from pathlib import Path

import numpy as np
import pytest
from PIL import ExifTags, Image, ImageCms

from engine.errors import BadPicture
from engine.images.opening import open_picture
from tests.engine.images.pictures import (
    CORNERS,
    HEIGHT_PX,
    WIDTH_PX,
    corners,
    encode,
    has_corners,
    svg_corners,
)

TURN_BACK = {
    1: None,
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera held so that it writes this orientation sees an upright scene."""


def turned(orientation: int) -> tuple[Image.Image, Image.Exif]:
    seen = corners()
    if (method := TURN_BACK[orientation]) is not None:
        seen = seen.transpose(method)
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    return seen, exif


FILES = {
    "JPEG": encode(corners(), "JPEG", quality=95),
    "PNG": encode(corners(), "PNG"),
    "WebP": encode(corners(), "WEBP", lossless=True),
    "GIF": encode(corners(), "GIF"),
    "BMP": encode(corners(), "BMP"),
    "TIFF": encode(corners(), "TIFF", compression="tiff_lzw"),
    "AVIF": encode(corners(), "AVIF", quality=95),
    "HEIC": encode(corners(), "HEIF"),
    "SVG": svg_corners(),
}


@pytest.mark.parametrize("name", FILES)
def test_every_format_opens_by_its_content(name: str, tmp_path: Path) -> None:
    path = tmp_path / "picture.txt"
    path.write_bytes(FILES[name])
    opened = open_picture(path, name="picture.txt")
    assert has_corners(opened.image)
    assert opened.image.mode == "RGB"
    assert opened.format == name
    assert opened.sha256 == hashlib.sha256(FILES[name]).hexdigest()
    if name != "SVG":
        assert (opened.width_px, opened.height_px) == (WIDTH_PX, HEIGHT_PX)


@pytest.mark.parametrize("file_format", ["GIF", "PNG", "WEBP", "AVIF", "TIFF"])
def test_the_first_of_several_frames_is_shown(file_format: str) -> None:
    frames = [Image.new("RGB", (WIDTH_PX, HEIGHT_PX), colour) for colour in ("black", "white")]
    data = encode(corners(), file_format, save_all=True, append_images=frames)
    assert has_corners(open_picture(data, name="animation").image, tolerance=40)


@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_pictures_are_upright(file_format: str, orientation: int) -> None:
    seen, exif = turned(orientation)
    opened = open_picture(encode(seen, file_format, exif=exif.tobytes()), name="turned")
    assert has_corners(opened.image, tolerance=40)
    assert (opened.width_px, opened.height_px) == (WIDTH_PX, HEIGHT_PX)


@pytest.mark.parametrize("orientation", [1, 3, 6, 8])
def test_heic_is_turned_once(orientation: int) -> None:
    seen, exif = turned(orientation)
    opened = open_picture(encode(seen, "HEIF", exif=exif.tobytes()), name="phone.heic")
    assert has_corners(opened.image, tolerance=40)
    assert opened.image.size == (WIDTH_PX, HEIGHT_PX)


@pytest.mark.filterwarnings("ignore:.*EXIF:UserWarning")
@pytest.mark.parametrize(
    "exif",
    [
        b"",
        b"nonsense",
        b"II*\0\x08\0\0\0\xff\xffxx",
        b"MM\0*\0\0\0\x08" + b"\0\1\x01\x12\0\2\0\0\0\2no\0\0" + bytes(4),
        b"MM\0*\0\0\0\x08" + b"\0\1\x01\x12\0\3\0\0\0\1\0\x63\0\0" + bytes(4),
    ],
    ids=["empty", "no header", "cut off", "a word", "99"],
)
@pytest.mark.parametrize("file_format", ["JPEG", "PNG", "WEBP"])
def test_damaged_metadata_do_not_hide_the_picture(file_format: str, exif: bytes) -> None:
    data = encode(corners(), file_format, quality=95, exif=b"Exif\0\0" + exif)
    assert has_corners(open_picture(data, name="x").image)


@pytest.mark.parametrize("mode", ["P", "CMYK", "RGBA", "YCbCr"])
def test_every_colour_model_ends_as_rgb(mode: str) -> None:
    file_format = {"CMYK": "JPEG", "YCbCr": "TIFF"}.get(mode, "PNG")
    options = {"compression": "tiff_lzw"} if file_format == "TIFF" else {}
    other = corners().quantize(8) if mode == "P" else corners().convert(mode)
    image = open_picture(encode(other, file_format, **options), name=mode).image
    assert image.mode == "RGB"
    assert has_corners(image)


@pytest.mark.parametrize("mode", ["1", "L", "LA"])
def test_grey_stays_grey(mode: str) -> None:
    grey = Image.new("L", (4, 4), 0).convert(mode)
    grey.paste(Image.new("L", (2, 4), 255).convert(mode))
    image = open_picture(encode(grey, "PNG"), name=mode).image
    assert image.getpixel((0, 0)) == (255, 255, 255)
    assert image.getpixel((3, 3)) == (0, 0, 0)


@pytest.mark.parametrize("file_format", ["PNG", "TIFF"])
def test_sixteen_bits_are_scaled_not_cut(file_format: str) -> None:
    deep = Image.fromarray(np.array([[0, 0x8000, 0xFFFF]], dtype=np.uint16))
    image = open_picture(encode(deep, file_format), name="deep").image
    assert [image.getpixel((x, 0))[0] for x in range(3)] == [0, 128, 255]


@pytest.mark.parametrize("kind", [np.float32, np.int32])
def test_samples_without_a_white_are_stretched(kind: type) -> None:
    samples = Image.fromarray(np.array([[-4, 0, 4]], dtype=kind))
    image = open_picture(encode(samples, "TIFF"), name="measured").image
    assert [image.getpixel((x, 0))[0] for x in range(3)] == [0, 127, 255]


def test_samples_that_are_no_numbers_are_black() -> None:
    samples = Image.fromarray(np.full((2, 2), np.nan, dtype=np.float32))
    assert open_picture(encode(samples, "TIFF"), name="nan").image.getpixel((0, 0)) == (0, 0, 0)


@pytest.mark.parametrize("mode", ["RGBA", "LA", "P"])
def test_transparency_is_laid_on_white(mode: str) -> None:
    clear = Image.new("RGBA", (4, 4), (0, 0, 0, 0)).convert(mode)
    options = {"transparency": clear.getpixel((0, 0))} if mode == "P" else {}
    image = open_picture(encode(clear, "PNG", **options), name="clear").image
    assert image.getpixel((0, 0)) == (255, 255, 255)


def test_a_transparent_colour_is_laid_on_white() -> None:
    image = open_picture(encode(corners(), "PNG", transparency=CORNERS[0.25, 0.25]), name="x").image
    assert image.getpixel((1, 1)) == (255, 255, 255)


def test_lab_colours_end_as_rgb() -> None:
    lab = ImageCms.profileToProfile(
        corners(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"
    )
    assert has_corners(open_picture(encode(lab, "TIFF"), name="lab.tif").image)


def swapped_profile() -> bytes:
    """An RGB profile in which red and blue have changed places."""
    profile = bytearray(ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes())
    red, blue = profile.index(b"rXYZ"), profile.index(b"bXYZ")
    profile[red : red + 4], profile[blue : blue + 4] = b"bXYZ", b"rXYZ"
    name = "sRGB".encode("utf-16-be")
    return bytes(profile).replace(name, "swap".encode("utf-16-be")).replace(b"sRGB", b"swap")


def test_colours_go_through_the_profile() -> None:
    red, green, blue = corners().split()
    data = encode(Image.merge("RGB", (blue, green, red)), "PNG", icc_profile=swapped_profile())
    assert has_corners(open_picture(data, name="profile").image)


@pytest.mark.parametrize("profile", [b"broken", swapped_profile()[:200]])
def test_a_broken_profile_is_ignored(profile: bytes) -> None:
    assert has_corners(open_picture(encode(corners(), "PNG", icc_profile=profile), name="x").image)


def test_a_profile_of_another_colour_space_is_ignored() -> None:
    grey = corners().convert("L")
    data = encode(grey, "PNG", icc_profile=swapped_profile())
    assert open_picture(data, name="x").image.getpixel((0, 0)) == (grey.getpixel((0, 0)),) * 3


@pytest.mark.parametrize("file_format", ["JPEG", "PNG"])
@pytest.mark.parametrize("min_side_px", [100, 250, 400, 720, None])
def test_large_pictures_are_decoded_small_but_not_too_small(
    file_format: str, min_side_px: int | None
) -> None:
    data = encode(corners(1600, 1200), file_format)
    opened = open_picture(data, name="large", min_side_px=min_side_px)
    assert (opened.width_px, opened.height_px) == (1600, 1200)
    assert has_corners(opened.image)
    if min_side_px is None:
        assert opened.image.size == (1600, 1200)
    else:
        assert min_side_px <= min(opened.image.size) < 2 * min_side_px


def test_decoding_small_is_hardly_seen() -> None:
    waves = np.sin(np.arange(1500) / 7)[:, None] * np.cos(np.arange(2000) / 11)[None, :]
    scene = Image.fromarray((127 + 120 * waves).astype(np.uint8)).convert("RGB")
    data = encode(scene.resize((4000, 3000)), "JPEG", quality=90)

    def seen(min_side_px: int | None) -> np.ndarray:
        image = open_picture(data, name="x", min_side_px=min_side_px).image
        return np.asarray(image.resize((384, 384), Image.Resampling.BICUBIC), dtype=np.int16)

    assert np.abs(seen(720) - seen(None)).mean() < 1.0


def test_small_pictures_are_never_enlarged() -> None:
    assert open_picture(FILES["PNG"], name="x").image.size == (WIDTH_PX, HEIGHT_PX)


def test_names_may_be_anything_the_disk_allows(tmp_path: Path) -> None:
    for name in ("two\nlines.png", "🦊 in the snow.png", "n" * 251 + ".png", "-"):
        path = tmp_path / name
        path.write_bytes(FILES["PNG"])
        assert open_picture(path, name=name).name == name


def test_two_copies_have_one_hash(tmp_path: Path) -> None:
    path = tmp_path / "copy.png"
    path.write_bytes(FILES["PNG"])
    one, two = open_picture(path, name="a"), open_picture(FILES["PNG"], name="b")
    assert one.sha256 == two.sha256


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may read everything")
def test_an_unreadable_file_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.png"
    path.write_bytes(FILES["PNG"])
    path.chmod(0)
    with pytest.raises(BadPicture, match="not allowed"):
        open_picture(path, name="secret.png")


@pytest.mark.shared
def test_real_photographs_open(shared_data: Path) -> None:
    photos = sorted((shared_data / "photos").glob("*.jpg"))
    assert photos
    for path in photos:
        opened = open_picture(path, name=path.name)
        assert opened.format == "JPEG"
        assert opened.image.size == (opened.width_px, opened.height_px)
