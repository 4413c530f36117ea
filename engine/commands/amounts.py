"""Bytes and times as people write and read them."""

from __future__ import annotations

import re

from engine.errors import BadOption

_UNITS = {"": 1, "k": 10**3, "m": 10**6, "g": 10**9}
_AMOUNT = re.compile(r"(\d+(?:\.\d+)?)\s*([kmg]?)(?:b|b/s)?", re.IGNORECASE)


def bytes_of(text: str) -> int:
    """The bytes that `text` means, such as 500k, 5M or 1.5 GB; raises BadOption for others."""
    match = _AMOUNT.fullmatch(text.strip())
    if not match:
        raise BadOption(f"‘{text}’ is no amount of bytes.", "Write for instance 500k, 5M or 1.5G.")
    return round(float(match[1]) * _UNITS[match[2].lower()])


def size(size_bytes: float) -> str:
    """So many bytes in words, such as 990 MB."""
    if size_bytes >= 10**9:
        return f"{size_bytes / 1e9:.1f} GB"
    if size_bytes >= 10**6:
        return f"{size_bytes / 1e6:.0f} MB" if size_bytes >= 10**7 else f"{size_bytes / 1e6:.1f} MB"
    return f"{size_bytes / 1e3:.0f} kB" if size_bytes >= 1000 else f"{size_bytes:.0f} bytes"


def duration(duration_s: float) -> str:
    """So many seconds in words, such as 2 min."""
    if duration_s < 60:
        return f"{duration_s:.0f} s"
    minutes = round(duration_s / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
