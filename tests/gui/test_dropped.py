"""What is in a drag or on the clipboard, as browsers, file managers and programs put it there."""

from __future__ import annotations

import io
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QUrl
from PySide6.QtGui import QImage

from gui.dropped import Dropped, as_png, has_pictures, read


def pixels() -> QImage:
    image = QImage(3, 2, QImage.Format.Format_RGB32)
    image.fill(0xFF336699)
    return image


def with_urls(*urls: str) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl(url) for url in urls])
    return mime


def with_text(text: str) -> QMimeData:
    mime = QMimeData()
    mime.setText(text)
    return mime


def test_files_are_paths(tmp_path: Path) -> None:
    paths = (str(tmp_path / "a b.jpg"), str(tmp_path / "ä.png"))
    mime = with_urls(*(QUrl.fromLocalFile(path).toString() for path in paths))
    assert has_pictures(mime)
    assert read(mime) == Dropped(paths)


def test_a_browser_s_picture_is_its_pixels_and_not_the_page_it_links_to() -> None:
    mime = with_urls("https://example.org/page")
    mime.setImageData(pixels())
    found = read(mime)
    assert found.sources == ()
    assert found.image is not None
    assert found.image.size() == pixels().size()


def test_addresses_are_kept_as_they_are_written() -> None:
    address = "https://example.org/a%20b.jpg?size=2&x=%C3%A4"
    assert read(with_urls(address)) == Dropped((address,))


@pytest.mark.parametrize(
    ("text", "sources"),
    [
        ("https://example.org/a.jpg", ("https://example.org/a.jpg",)),
        ("  /pictures/a.jpg \n\n~/b.png", ("/pictures/a.jpg", "~/b.png")),
        ("C:\\pictures\\a.jpg", ("C:\\pictures\\a.jpg",)),
        ("file:///pictures/a%20b.jpg", ("/pictures/a b.jpg",)),
        ("data:image/png;base64,AAAA", ("data:image/png;base64,AAAA",)),
        ("a sentence about a picture", ()),
        ("javascript:alert(1)", ()),
        ("", ()),
    ],
)
def test_text_is_taken_where_it_leads_to_a_picture(text: str, sources: tuple[str, ...]) -> None:
    assert read(with_text(text)) == Dropped(sources)


def test_nothing_is_nothing() -> None:
    assert not read(QMimeData())
    assert not has_pictures(QMimeData())
    assert not has_pictures(with_text("a sentence"))
    mime = QMimeData()
    mime.setImageData(QImage())
    assert not read(mime)


def test_an_address_that_leads_nowhere_is_left_out() -> None:
    assert not read(with_urls("ftp://example.org/a.jpg", "mailto:a@example.org"))


def test_pixels_become_the_content_of_a_file() -> None:
    image = Image.open(io.BytesIO(as_png(pixels())))
    assert (image.format, image.size) == ("PNG", (3, 2))
    assert image.convert("RGB").getpixel((0, 0)) == (0x33, 0x66, 0x99)
