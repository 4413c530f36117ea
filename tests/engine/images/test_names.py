import os

import pytest

from engine.images.names import as_text, escaped, is_text, shown


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("photo.jpg", '"photo.jpg"'),
        ("Gänse 鹅.jpg", '"Gänse 鹅.jpg"'),
        ("👨‍👩‍👧.png", '"👨‍👩‍👧.png"'),
        ("two\nlines", '"two\\nlines"'),
        ("\x1b[2J", '"\\x1b[2J"'),
        ("gpj\u202e.exe", '"gpj\\u202e.exe"'),
        ("no text \udcff", '"no text \\udcff"'),
        ("3.04\u202fPM.png", '"3.04 PM.png"'),
    ],
)
def test_names_are_shown_safely(name: str, meant: str) -> None:
    assert shown(name) == meant


def test_long_names_keep_their_beginning_and_their_extension() -> None:
    text = shown("the beginning" + "x" * 250 + ".jpeg")
    assert text.startswith('"the beginning')
    assert text.endswith('.jpeg"')
    assert len(text) == 62


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such names")
def test_a_name_that_is_no_text_is_known_and_escaped() -> None:
    name = os.fsdecode(b"\xff\xfe.png")
    assert not is_text(name)
    assert as_text(name) == "\\udcff\\udcfe.png"
    assert is_text(as_text(name))
    assert as_text("🦊 ä.png") == "🦊 ä.png"


def test_a_whole_name_is_escaped_without_quotes() -> None:
    assert escaped("a\n" * 100) == "a\\n" * 100
