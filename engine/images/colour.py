"""Whatever a picture's pixels are, make them RGB as a screen shows them: sRGB, on white."""

from __future__ import annotations

import io

import numpy as np
import numpy.typing as npt
from PIL import Image


def flatten(image: Image.Image) -> Image.Image:
    """`image` as one whose neighbouring pixels can be averaged: the palette looked up,
    transparency laid on white, 16-bit samples scaled to 8."""
    if image.mode in {"RGB", "L", "CMYK", "YCbCr", "I", "F"} and not image.has_transparency_data:
        return image
    if image.mode.startswith("I;16"):
        deep = np.asarray(image)
        return Image.fromarray((deep >> 8).astype(np.uint8))
    if image.has_transparency_data:
        image = image.convert("RGBA")
        white = Image.new("RGB", image.size, "white")
        white.paste(image, mask=image)
        return white
    return image.convert("L" if image.mode == "1" else "RGB")


def to_srgb(image: Image.Image, icc_profile: bytes | None) -> Image.Image:
    """A flat `image` as RGB, through its ICC profile where it has a usable one."""
    if image.mode in {"I", "F"}:
        image = Image.fromarray(_stretched(np.asarray(image)))
    if icc_profile and image.mode in {"RGB", "CMYK"}:
        converted = _through_profile(image, icc_profile)
        if converted is not None:
            return converted
    return image.convert("RGB")


def _through_profile(image: Image.Image, icc_profile: bytes) -> Image.Image | None:
    """`image` in sRGB; None where its profile is broken, does not fit or is sRGB already."""
    from PIL import ImageCms

    try:
        profile = ImageCms.ImageCmsProfile(io.BytesIO(icc_profile))
        is_srgb = "sRGB" in ImageCms.getProfileDescription(profile)
        is_fitting = profile.profile.xcolor_space.strip() == image.mode
        if is_srgb or not is_fitting:
            return None
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.profileToProfile(image, profile, srgb, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None  # a picture with a broken profile is still a picture


def _stretched(samples: npt.NDArray[np.int32] | npt.NDArray[np.float32]) -> npt.NDArray[np.uint8]:
    """Samples whose white is not known, scaled so that the brightest is white: shape kept."""
    values = np.nan_to_num(samples.astype(np.float32), nan=0.0, posinf=0.0, neginf=0.0)
    low, high = float(values.min()), float(values.max())
    scale = 255.0 / (high - low) if high > low else 0.0
    return ((values - low) * scale).astype(np.uint8)
