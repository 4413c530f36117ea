"""The version that the window tells is the one that the package has."""

from importlib.metadata import version

from gui.version import VERSION


def test_the_window_tells_the_version_of_the_package() -> None:
    assert version("vignette") == VERSION
