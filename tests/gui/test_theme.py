"""The palettes as data: what lies on what, and whether it can be told apart (WCAG 2.2)."""

import pytest

from gui import colours
from gui.colours import Colours
from tests.gui.contrast import ratio

THEMES = {"light": colours.LIGHT, "dark": colours.DARK, "contrast": colours.CONTRAST}

GROUNDS = ("window", "surface", "raised", "hover")
TEXTS = ("text", "muted", "accent", "danger", "warning", "success")
PAIRS = (("on_accent", "accent"), ("on_selection", "selection"), ("on_highlight", "highlight"))


@pytest.fixture(params=THEMES)
def palette(request: pytest.FixtureRequest) -> Colours:
    return THEMES[request.param]


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("text", TEXTS)
def test_text_can_be_read(palette: Colours, text: str, ground: str) -> None:
    assert ratio(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize(("text", "ground"), PAIRS)
def test_text_on_a_ground_of_its_own_can_be_read(palette: Colours, text: str, ground: str) -> None:
    assert ratio(getattr(palette, text), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("ground", ["window", "surface", "raised"])
@pytest.mark.parametrize("edge", ["border", "focus", "accent"])
def test_edges_can_be_seen(palette: Colours, edge: str, ground: str) -> None:
    assert ratio(getattr(palette, edge), getattr(palette, ground)) >= 3.0


def test_high_contrast_has_more_than_enough() -> None:
    palette = colours.CONTRAST
    assert all(ratio(getattr(palette, text), palette.window) >= 7 for text in TEXTS)


def test_progress_can_be_told_from_its_groove(palette: Colours) -> None:
    assert ratio(palette.accent, palette.hover) >= 3.0


def test_what_cannot_be_used_is_told_from_what_can(palette: Colours) -> None:
    assert ratio(palette.disabled, palette.text) >= 1.5
    assert ratio(palette.disabled, palette.window) >= 1.5
