import numpy as np
import pytest
from PIL import Image, ImageDraw

from engine.images.measure import Brightness, Measured, Shape, describe, measure
from tests.engine.images.pictures import corners


def plain(colour: str, width_px: int = 300, height_px: int = 200) -> Image.Image:
    return Image.new("RGB", (width_px, height_px), colour)


@pytest.mark.parametrize(
    ("colour", "name"),
    [
        ("#000000", "black"),
        ("#ffffff", "white"),
        ("#777777", "grey"),
        ("#c9c9c9", "light grey"),
        ("#e21a1a", "red"),
        ("#1a9c3c", "green"),
        ("#123a12", "dark green"),
        ("#2456c9", "blue"),
        ("#0d1536", "navy blue"),
        ("#8fc9ec", "sky blue"),
        ("#f5e020", "yellow"),
        ("#ef7d1a", "orange"),
        ("#7b4a22", "brown"),
        ("#ffb4c4", "pink"),
        ("#7d2a9a", "purple"),
        ("#2bb5ac", "turquoise"),
        ("#d8bc94", "beige"),
    ],
)
def test_a_blank_picture_is_called_blank_and_by_its_colour(colour: str, name: str) -> None:
    measured = measure(plain(colour))
    assert measured.is_blank
    assert measured.colours == (name,)
    assert describe(measured) == f"This picture is blank: it is all {name}."


def test_a_blank_scan_with_noise_is_blank() -> None:
    noise = np.random.default_rng(0).integers(240, 256, (800, 600, 3), dtype=np.uint8)
    assert measure(Image.fromarray(noise)).is_blank


def test_a_page_with_one_line_on_it_is_not_blank() -> None:
    page = plain("white", 1200, 1600)
    ImageDraw.Draw(page).line((300, 200, 900, 200), fill="black", width=3)
    measured = measure(page)
    assert not measured.is_blank
    assert measured.is_grey
    assert describe(measured) == (
        "I am not sure what this shows. It is a tall, bright black-and-white picture, mostly white."
    )


def test_the_main_colours_come_first_and_specks_are_left_out() -> None:
    image = plain("navy")
    image.paste(plain("black", 100, 200))
    image.paste(plain("yellow", 20, 20))
    measured = measure(image)
    assert measured.colours == ("navy blue", "black")
    assert describe(measured) == (
        "I am not sure what this shows. It is a wide, dark picture, mostly navy blue and black."
    )


def test_shades_of_one_colour_are_named_together() -> None:
    image = plain("#505050")
    image.paste(plain("#b8b8b8", 150, 200))
    image.paste(plain("red", 60, 200))
    assert measure(image).colours == ("grey", "red")


def test_at_most_three_colours_are_named() -> None:
    assert len(measure(corners(400, 400)).colours) == 3


def test_a_picture_of_a_thousand_colours_has_at_least_one_name() -> None:
    pixels = np.random.default_rng(1).integers(0, 256, (64, 64, 3), dtype=np.uint8)
    measured = measure(Image.fromarray(pixels))
    assert measured.colours
    assert not measured.is_blank
    assert not measured.is_grey


@pytest.mark.parametrize(
    ("size", "shape"),
    [
        ((900, 300), Shape.PANORAMA),
        ((400, 300), Shape.WIDE),
        ((310, 300), Shape.SQUARE),
        ((300, 400), Shape.TALL),
        ((300, 900), Shape.COLUMN),
        ((1, 1), Shape.SQUARE),
    ],
)
def test_shapes(size: tuple[int, int], shape: Shape) -> None:
    assert measure(plain("red", *size)).shape is shape


@pytest.mark.parametrize(
    ("colour", "brightness"),
    [("#202020", Brightness.DARK), ("#808080", Brightness.MEDIUM), ("#eeeeee", Brightness.BRIGHT)],
)
def test_brightness(colour: str, brightness: Brightness) -> None:
    assert measure(plain(colour)).brightness is brightness


def test_three_colours_are_listed_as_people_do() -> None:
    measured = Measured(Shape.TALL, Brightness.MEDIUM, ("red", "green", "blue"), False, False)
    assert describe(measured).endswith("It is a tall picture, mostly red, green and blue.")
