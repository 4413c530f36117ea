import pytest

from engine.images.names import shown


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
