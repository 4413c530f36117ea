"""The outputs that sound can go to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from engine.audio.portaudio import portaudio, read_devices_again

_PLUGINS = (
    "a52", "center_lfe", "default", "dmix", "front", "iec958", "jack", "lavrate", "modem", "oss",
    "phoneline", "rear", "samplerate", "side", "spdif", "speex", "surround", "sysdefault",
    "upmix", "vdownmix",
)  # fmt: skip
"""ALSA lists these beside the devices they lead to."""


@dataclass(frozen=True)
class OutputDevice:
    """An output; `name` is what it is chosen by, `is_default` what the system would choose."""

    name: str
    is_default: bool = False


def output_devices() -> list[OutputDevice]:
    """The outputs that can be chosen, as they are now.

    Takes as long as the drivers please: not for a thread that somebody waits for.  Raises
    DeviceError when there is no PortAudio.
    """
    read_devices_again()
    with portaudio() as sounddevice:
        default = sounddevice.default.device[1]
        rows = list(_outputs(sounddevice))
    return [OutputDevice(row["name"], row["index"] == default) for row in rows]


def device_index(name: str) -> int | None:
    """PortAudio's number for the output of this name; None: the system's own.

    Also None when there is no such output at the moment.  Raises DeviceError.
    """
    if not name:
        return None
    with portaudio() as sounddevice:
        return next((row["index"] for row in _outputs(sounddevice) if row["name"] == name), None)


def _outputs(sounddevice: Any) -> Iterator[Mapping[str, Any]]:
    """The outputs of the system's usual interface, each once; Windows lists them once for every
    interface it has."""
    rows = sounddevice.query_devices()
    default = sounddevice.default.device[1]
    for row in rows:
        if row["max_output_channels"] < 1 or row["hostapi"] != rows[default]["hostapi"]:
            continue
        if not row["name"].startswith(_PLUGINS):
            yield row
