"""Backdrops made by people: city, room, kitchen, and the plain sheet."""

from itertools import pairwise

from engine.scenes.backdrops.canvas import Canvas, Rgb, mixed, varied
from engine.scenes.schema import Colour

PLAIN_COLOURS: dict[Colour, Rgb] = {
    Colour.WHITE: (242, 243, 246),
    Colour.YELLOW: (252, 226, 104),
    Colour.ORANGE: (247, 164, 80),
    Colour.RED: (190, 60, 66),
    Colour.PINK: (248, 180, 206),
    Colour.PURPLE: (166, 128, 212),
    Colour.BLUE: (104, 164, 232),
    Colour.GREEN: (128, 196, 122),
}

_HOUSES: tuple[Rgb, ...] = (
    (200, 128, 108),
    (216, 180, 132),
    (136, 152, 176),
    (176, 164, 190),
    (150, 172, 160),
    (206, 158, 140),
)


def city(canvas: Canvas) -> None:
    """Two rows of houses, the pavement and the street."""
    rng = canvas.rng
    x = -0.02
    while x < 1.0:
        wide = rng.uniform(0.06, 0.12)
        canvas.box(x, rng.uniform(0.14, 0.34), x + wide, 0.62, varied(rng, (176, 192, 212), 8))
        x += wide
    x = -0.03
    while x < 1.0:
        wide = rng.uniform(0.11, 0.18)
        _house(canvas, x, rng.uniform(0.24, 0.44), wide)
        x += wide
    canvas.box(0, 0.60, 1, 0.67, varied(rng, (190, 188, 184), 6))
    canvas.box(0, 0.66, 1, 0.675, (138, 138, 140))
    road = varied(rng, (98, 100, 108), 6)
    canvas.gradient(road, mixed(road, (58, 60, 66), 0.5), 0.675, 1.0)
    shift = rng.uniform(0, 0.2)
    for k in range(-1, 6):
        left = k * 0.22 + shift
        canvas.polygon(
            ((left, 0.83), (left + 0.11, 0.83), (left + 0.10, 0.855), (left - 0.01, 0.855)),
            (236, 232, 214),
        )


def _house(canvas: Canvas, x: float, top: float, wide: float) -> None:
    rng = canvas.rng
    wall = varied(rng, rng.choice(_HOUSES), 8)
    glass = rng.choice(((250, 236, 170), (206, 228, 242), (90, 106, 130)))
    canvas.box(x, top, x + wide, 0.61, wall)
    canvas.box(x, top, x + wide, top + 0.012, mixed(wall, (60, 50, 60), 0.4))
    columns = 3
    for row in range(round((0.58 - top) / 0.062)):
        for column in range(columns):
            left = x + wide * (0.14 + 0.27 * column)
            y = top + 0.034 + row * 0.062
            canvas.light(left, y, left + wide * 0.17, y + 0.034, glass)


def room(canvas: Canvas) -> None:
    """A papered wall with a picture and a window, a wooden floor and a rug."""
    rng = canvas.rng
    wall = varied(rng, rng.choice(((242, 222, 190), (206, 222, 214), (236, 206, 206))), 8)
    canvas.gradient(wall, mixed(wall, (255, 255, 255), 0.15), 0, 0.62)
    for k in range(14):
        left = (k + 0.25) / 14
        canvas.box(left, 0, left + 0.028, 0.62, mixed(wall, (255, 255, 255), 0.28))
    _window(canvas, rng.choice((0.12, 0.36, 0.62)))
    wood = varied(rng, (178, 122, 74), 12)
    canvas.gradient(mixed(wood, (110, 70, 40), 0.15), wood, 0.62, 1.0)
    for k in range(-10, 21):
        start = 0.5 + (k / 10 - 0.5) * 0.7
        end = 0.5 + (k / 10 - 0.5) * 1.5
        canvas.line(((start, 0.62), (end, 1.0)), mixed(wood, (84, 50, 28), 0.4), 0.004)
    canvas.box(0, 0.60, 1, 0.63, (248, 244, 236))
    rug = varied(rng, rng.choice(((176, 70, 70), (70, 106, 150), (96, 130, 96))), 10)
    canvas.disc(0.5, 0.84, 0.42, rug, flatness=0.26)
    canvas.disc(0.5, 0.84, 0.37, mixed(rug, (255, 240, 220), 0.45), flatness=0.26)
    canvas.disc(0.5, 0.84, 0.33, rug, flatness=0.26)


def _window(canvas: Canvas, x: float) -> None:
    frame = (252, 250, 246)
    canvas.box(x, 0.09, x + 0.27, 0.43, frame)
    canvas.box(x + 0.015, 0.105, x + 0.255, 0.415, (174, 214, 240))
    canvas.box(x + 0.015, 0.33, x + 0.255, 0.415, (150, 196, 120))
    canvas.box(x + 0.127, 0.10, x + 0.143, 0.42, frame)
    canvas.box(x, 0.25, x + 0.27, 0.265, frame)
    canvas.box(x - 0.015, 0.43, x + 0.285, 0.45, mixed(frame, (160, 140, 120), 0.25))


def kitchen(canvas: Canvas) -> None:
    """Wall tiles, cupboards under a worktop, and a chequered floor."""
    rng = canvas.rng
    tile = varied(rng, rng.choice(((214, 234, 236), (240, 236, 220), (222, 236, 216))), 6)
    canvas.gradient(tile, tile, 0, 0.45)
    joint = mixed(tile, (120, 130, 136), 0.4)
    for k in range(1, 12):
        canvas.box(k / 12 - 0.002, 0, k / 12 + 0.002, 0.45, joint)
    for k in range(1, 6):
        canvas.box(0, k * 0.085 - 0.002, 1, k * 0.085 + 0.002, joint)
    door = varied(rng, rng.choice(((226, 170, 110), (112, 158, 168), (206, 112, 96))), 8)
    canvas.box(0, 0.42, 1, 0.455, mixed((120, 92, 72), door, 0.2))
    canvas.box(0, 0.455, 1, 0.63, door)
    for k in range(5):
        left = k / 5
        canvas.box(left + 0.012, 0.475, left + 0.188, 0.61, mixed(door, (255, 255, 255), 0.2))
        canvas.disc(left + 0.165, 0.54, 0.011, (246, 240, 226))
    canvas.box(0, 0.62, 1, 0.635, mixed(door, (50, 40, 40), 0.55))
    _chequers(canvas, (240, 238, 232), varied(rng, (120, 138, 150), 10))


def _chequers(canvas: Canvas, light: Rgb, dark: Rgb) -> None:
    canvas.box(0, 0.635, 1, 1, light)
    edges = (0.635, 0.675, 0.735, 0.825, 0.95, 1.1)
    for row, (top, bottom) in enumerate(pairwise(edges)):
        wide_top, wide_bottom = 0.10 + (top - 0.635) * 0.28, 0.10 + (bottom - 0.635) * 0.28
        for k in range(-8, 8):
            if (k + row) % 2:
                continue
            points = (
                (0.5 + k * wide_top, top),
                (0.5 + (k + 1) * wide_top, top),
                (0.5 + (k + 1) * wide_bottom, bottom),
                (0.5 + k * wide_bottom, bottom),
            )
            canvas.polygon(points, dark)


def plain(canvas: Canvas, colour: Colour) -> None:
    """One colour, a little lighter in the middle."""
    sheet = varied(canvas.rng, PLAIN_COLOURS[colour], 6)
    canvas.gradient(sheet, mixed(sheet, (90, 90, 100), 0.08))
    canvas.glow(0.5, 0.45, 0.75, mixed(sheet, (255, 255, 255), 0.5), 0.45)
