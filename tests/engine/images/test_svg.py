"""Drawings: drawn from nothing but themselves, and never at Vignette's own expense."""

import base64
import os
import sys
from pathlib import Path

import pytest
from PIL import Image

from engine.errors import BadPicture
from engine.images import svg as drawing
from engine.images.opening import open_picture
from tests.engine.images.pictures import corners, encode, has_corners, svg, svg_corners

WHITE = (255, 255, 255)


def pixel(data: bytes) -> tuple[int, ...]:
    image = open_picture(data, name="drawing.svg").image
    seen = image.getpixel((image.width // 2, image.height // 2))
    assert isinstance(seen, tuple)
    return seen


@pytest.mark.parametrize(
    "data",
    [
        svg_corners(),
        b"\xef\xbb\xbf\n" + svg_corners(),
        b"<?xml version='1.0'?><!-- drawn by hand --><!DOCTYPE svg>" + svg_corners(),
        svg_corners().decode().encode("utf-16"),
        svg_corners()
        .replace(b"<svg xmlns=", b"<svg:svg xmlns:svg=")
        .replace(b"<rect", b"<svg:rect")
        .replace(b"</svg>", b"</svg:svg>"),
    ],
    ids=["plain", "BOM", "prolog", "UTF-16", "prefix"],
)
def test_drawings_are_known_by_their_content(data: bytes) -> None:
    assert has_corners(open_picture(data, name="x").image)


def test_a_drawing_is_drawn_large_enough_to_be_seen() -> None:
    opened = open_picture(svg_corners(), name="icon")
    assert (opened.width_px, opened.height_px) == (1024, 615)


@pytest.mark.parametrize("size", [(1_000_000, 1_000_000), (1_000_000, 1)])
def test_a_huge_drawing_is_drawn_as_small_as_any(size: tuple[int, int]) -> None:
    data = svg('<rect width="2000000" height="2000000" fill="red"/>', *size)
    assert max(open_picture(data, name="x").image.size) <= 1024


def test_a_drawing_without_a_size_is_drawn() -> None:
    data = b'<svg xmlns="http://www.w3.org/2000/svg"><rect width="9" height="9" fill="#f00"/></svg>'
    assert pixel(data) == (255, 0, 0)


def test_pictures_in_the_drawing_are_drawn() -> None:
    photo = base64.b64encode(encode(Image.new("RGB", (8, 8), "red"), "PNG")).decode()
    body = f'<image width="80" height="48" href="data:image/png;base64,{photo}"/>'
    assert pixel(svg(body)) == (255, 0, 0)


@pytest.mark.parametrize("scheme", ["", "file://"])
@pytest.mark.parametrize(
    "body",
    [
        '<image width="80" height="48" preserveAspectRatio="none" href="{}"/>',
        '<image width="80" height="48" preserveAspectRatio="none" xlink:href=" {} "/>',
        '<g xmlns:a="http://www.w3.org/1999/xlink"><image width="80" height="48" a:href="{}"/></g>',
        '<filter id="f"><feImage href="{}"/></filter>'
        '<rect width="80" height="48" fill="white" filter="url(#f)"/>',
    ],
)
def test_files_that_a_drawing_names_are_not_read(body: str, scheme: str, tmp_path: Path) -> None:
    secret = tmp_path / "secret.png"
    secret.write_bytes(encode(Image.new("RGB", (80, 48), "red"), "PNG"))
    assert pixel(svg(body.format(f"{scheme}{secret}"))) == WHITE


def test_files_that_an_entity_names_are_not_read(tmp_path: Path) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text('<rect width="80" height="48" fill="red"/>')
    prolog = f'<!DOCTYPE svg [<!ENTITY secret SYSTEM "file://{secret}">]>'
    assert pixel(svg("&secret;", prolog=prolog)) == WHITE


def test_what_leads_out_is_removed_and_the_rest_is_kept() -> None:
    body = (
        '<?xml-stylesheet href="http://example.com/a.css"?>'
        "<script>steal()<b>more</b></script>"
        '<use href="http://example.com/b.svg#c"/><use href="#d"/>'
        '<text x="1">a &lt; b</text>'
    )
    clean = drawing.self_contained(svg(body))
    assert "example.com" not in clean
    assert "steal" not in clean
    assert "more" not in clean
    assert '<use href="#d"></use>' in clean
    assert '<text x="1">a &lt; b</text>' in clean


def repeated(depth: int) -> str:
    uses = "".join(
        f'<g id="a{i}">' + f'<use xlink:href="#a{i - 1}"/>' * 10 + "</g>" for i in range(1, depth)
    )
    return f'<defs><rect id="a0" width="1" height="1"/>{uses}</defs><use href="#a{depth - 1}"/>'


@pytest.mark.parametrize(
    "data",
    [
        svg('<g opacity=".9">' * 1000 + '<rect width="9" height="9"/>' + "</g>" * 1000),
        svg(repeated(9)),
        svg(
            '<pattern id="p" width="100000" height="100000" patternUnits="userSpaceOnUse">'
            '<rect width="100000" height="100000" fill="red"/></pattern>'
            '<rect width="80" height="48" fill="url(#p)"/>'
        ),
        svg(
            "&lol9;" * 9,
            prolog='<!DOCTYPE svg [<!ENTITY lol0 "ha">'
            + "".join(f'<!ENTITY lol{i} "{f"&lol{i - 1};" * 20}">' for i in range(1, 10))
            + "]>",
        ),
        svg("<rect>"),
        svg("", 0, 0),
        b"<svg",
    ],
    ids=["deep", "multiplied", "40 GB", "billion laughs", "open end", "no size", "cut off"],
)
def test_hostile_drawings_are_refused(data: bytes) -> None:
    with pytest.raises(BadPicture, match="drawing"):
        open_picture(data, name="drawing.svg")


def test_a_drawing_that_takes_for_ever_is_given_up() -> None:
    body = '<filter id="f"><feMorphology radius="700"/></filter><rect width="80" height="48" '
    with pytest.raises(ValueError, match="cannot be drawn"):
        drawing.render(svg(body + 'filter="url(#f)"/>'), 4096, timeout_s=0.2)


def test_a_drawing_that_is_too_long_is_refused() -> None:
    data = svg("<!--" + "x" * drawing.MAX_SVG_BYTES + "-->")
    with pytest.raises(BadPicture):
        open_picture(data, name="long.svg")


@pytest.mark.skipif(os.name == "nt", reason="needs a shell script as a program")
def test_a_packaged_program_runs_itself(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = tmp_path / "vignette"
    program.write_text('#!/bin/sh\ncat > /dev/null\necho "$@"\n')
    program.chmod(0o755)
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setattr(sys, "executable", str(program))
    assert drawing.render(svg_corners(), 99) == b"--draw-svg 99\n"


def test_corners_are_the_same_drawn_or_painted() -> None:
    drawn = open_picture(svg_corners(), name="x").image.resize((80, 48), Image.Resampling.NEAREST)
    assert drawn.tobytes() == corners().tobytes()
