"""A window without a screen: what every test of the window starts with."""

import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtWidgets import QApplication

from gui import theme


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["vignette"]


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    theme.apply(qapp, theme.Theme.LIGHT)
