"""Which shared libraries are packed, and as what."""

import sys
from pathlib import Path

import pytest

from engine.packaging.libraries import needed, unchanged

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="libraries of Linux")


def test_a_library_that_nothing_asks_for_is_left_out() -> None:
    import PySide6

    qt_dir = Path(PySide6.__file__).parent / "Qt"
    plugin = ("PySide6/Qt/plugins/platforms/libqxcb.so",
              str(qt_dir / "plugins/platforms/libqxcb.so"), "BINARY")  # fmt: skip
    asked_near = ("libQt6XcbQpa.so.6", str(qt_dir / "lib/libQt6XcbQpa.so.6"), "BINARY")
    asked_far = ("libxcb-cursor.so.0", "/nowhere/libxcb-cursor.so.0", "BINARY")
    orphan = ("libgtk-3.so.0", "/nowhere/libgtk-3.so.0", "BINARY")
    root = ("libportaudio.so.2", "/nowhere/libportaudio.so.2", "BINARY")
    extension = ("_x.abi3.so", "/nowhere/_x.abi3.so", "EXTENSION")
    packed = needed([plugin, orphan, asked_far, asked_near, root, extension])
    assert packed == [plugin, asked_far, asked_near, root, extension]


def test_what_auditwheel_repaired_is_not_stripped() -> None:
    repaired = ("numpy.libs/libopenblas.so", "a", "BINARY")
    other = ("torch/lib/libtorch_cpu.so", "b", "BINARY")
    assert unchanged([repaired, other]) == [(*repaired[:2], "DATA"), other]
