"""Backdrops in the open: meadow, forest, snow, desert, mountains, night and sunset.

Each has a sky and a land; what stands in the sky (a rainbow) is drawn between the two.
"""

from engine.scenes.backdrops.canvas import Canvas, Rgb, mixed, varied

WHITE: Rgb = (255, 255, 255)


def day_sky(canvas: Canvas) -> None:
    """Blue, paler towards the horizon, with a few clouds."""
    top = varied(canvas.rng, (96, 170, 232), 16)
    canvas.gradient(top, mixed(top, (236, 246, 252), 0.75), 0, 0.7)
    _clouds(canvas, 3, (255, 255, 255, 205))


def _clouds(canvas: Canvas, most: int, fill: tuple[int, int, int, int]) -> None:
    for _ in range(canvas.rng.randint(1, most)):
        x, y = canvas.rng.uniform(0.05, 0.95), canvas.rng.uniform(0.08, 0.3)
        canvas.cloud(x, y, canvas.rng.uniform(0.05, 0.09), fill)


def meadow(canvas: Canvas) -> None:
    """Two green hills and a flowery field."""
    rng = canvas.rng
    green = varied(rng, (124, 190, 82), 14)
    canvas.ridge(0.50, 0.07, mixed(green, (140, 190, 190), 0.45))
    canvas.ridge(0.55, 0.05, mixed(green, (60, 130, 70), 0.25), waves=0.8)
    canvas.gradient(green, mixed(green, (58, 128, 52), 0.6), 0.60, 1.0)
    canvas.ridge(0.60, 0.03, green, waves=0.6, foot=0.64)
    petal = rng.choice(((255, 255, 255), (255, 236, 120), (250, 190, 220)))
    for _ in range(70):
        x, depth = rng.random(), rng.random()
        y = 0.63 + 0.36 * depth
        blade = mixed(green, (40, 100, 40), rng.uniform(0.3, 0.7))
        tall = 0.012 + 0.02 * depth
        canvas.line(((x, y), (x + rng.uniform(-0.008, 0.008), y - tall)), blade, 0.004)
        if rng.random() < 0.35:
            canvas.disc(x, y - tall, 0.004 + 0.005 * depth, petal)


def forest_sky(canvas: Canvas) -> None:
    """The pale green light between the trunks."""
    light = varied(canvas.rng, (196, 222, 178), 10)
    canvas.gradient(light, mixed(light, (238, 246, 214), 0.6), 0, 0.7)


def forest(canvas: Canvas) -> None:
    """Trunks in three depths under a roof of leaves, moss below."""
    rng = canvas.rng
    moss = varied(rng, (92, 118, 58), 10)
    bark = varied(rng, (92, 68, 50), 10)
    haze = (176, 204, 160)
    for share, count, thick in ((0.65, 11, 0.016), (0.4, 8, 0.03), (0.1, 5, 0.05)):
        foot = 0.64 - 0.06 * share
        for slot in range(count):
            x = (slot + rng.uniform(0.1, 0.9)) / count
            canvas.line(
                ((x, 0.0), (x + rng.uniform(-0.01, 0.01), foot)), mixed(bark, haze, share), thick
            )
        canvas.ridge(foot, 0.015, mixed(moss, haze, share), waves=2)
    canvas.gradient(mixed(moss, haze, 0.1), mixed(moss, (44, 62, 34), 0.6), 0.66, 1.0)
    leaf = varied(rng, (48, 104, 56), 12)
    for share, y, radius in ((0.45, 0.05, 0.12), (0.15, 0.0, 0.1)):
        for slot in range(12):
            x = (slot + rng.uniform(0, 1)) / 12
            canvas.disc(x, y + rng.uniform(-0.03, 0.04), radius, mixed(leaf, haze, share))
    for _ in range(40):
        x, y = rng.random(), rng.uniform(0.68, 0.99)
        fern = mixed(moss, (150, 176, 80), rng.random())
        canvas.disc(x, y, rng.uniform(0.008, 0.02), (*fern, 150), flatness=0.4)


def snow_sky(canvas: Canvas) -> None:
    """A cold pale sky."""
    top = varied(canvas.rng, (150, 186, 220), 12)
    canvas.gradient(top, mixed(top, (240, 244, 250), 0.8), 0, 0.65)


def snow(canvas: Canvas) -> None:
    """White hills with blue shadows."""
    rng = canvas.rng
    shade = varied(rng, (186, 206, 232), 8)
    canvas.ridge(0.46, 0.08, mixed(shade, (150, 178, 214), 0.5))
    canvas.ridge(0.53, 0.06, mixed(shade, WHITE, 0.3), waves=0.9)
    canvas.gradient((226, 236, 248), (250, 252, 255), 0.58, 1.0)
    canvas.ridge(0.58, 0.03, (226, 236, 248), waves=0.7, foot=0.62)
    for _ in range(9):
        x, y = rng.random(), rng.uniform(0.64, 0.97)
        canvas.disc(x, y, rng.uniform(0.06, 0.16), (*shade, 90), flatness=0.14)


def desert_sky(canvas: Canvas) -> None:
    """A hot sky, yellowish at the horizon."""
    top = varied(canvas.rng, (116, 186, 226), 12)
    canvas.gradient(top, (252, 226, 178), 0, 0.58)


def desert(canvas: Canvas) -> None:
    """Far mesas and dunes, one side in the shade."""
    rng = canvas.rng
    sand = varied(rng, (232, 178, 104), 12)
    for _ in range(2):
        x, wide = rng.uniform(0.0, 0.85), rng.uniform(0.08, 0.16)
        high = rng.uniform(0.38, 0.46)
        rock = mixed(varied(rng, (190, 110, 74), 8), (252, 226, 178), 0.25)
        canvas.polygon(
            ((x, 0.58), (x + 0.02, high), (x + wide, high), (x + wide + 0.03, 0.58)), rock
        )
    canvas.ridge(0.53, 0.05, mixed(sand, (196, 128, 70), 0.35), waves=1.2)
    canvas.ridge(0.58, 0.05, mixed(sand, (255, 226, 160), 0.3), waves=0.7)
    canvas.gradient(sand, mixed(sand, (200, 132, 66), 0.55), 0.63, 1.0)
    canvas.ridge(0.63, 0.025, sand, waves=0.5, foot=0.67)
    for row in range(6):
        y = 0.70 + 0.05 * row
        shift = rng.random()
        points = [((k / 12), y + 0.008 * (1 if (k + row) % 2 else -1) * shift) for k in range(13)]
        canvas.line(points, (*mixed(sand, (170, 104, 50), 0.5), 90), 0.006)


def mountains_sky(canvas: Canvas) -> None:
    """A clear high sky."""
    top = varied(canvas.rng, (104, 164, 226), 14)
    canvas.gradient(top, mixed(top, (240, 246, 252), 0.8), 0, 0.65)


def mountains(canvas: Canvas) -> None:
    """Steep peaks with snow on top, and a stony alp before them."""
    rng = canvas.rng
    for share, count, low, high in ((0.5, 5, 0.24, 0.36), (0.0, 4, 0.12, 0.26)):
        stone = mixed(varied(rng, (106, 116, 138), 10), (190, 208, 230), share)
        for slot in range(count):
            x = (slot + rng.uniform(0.2, 0.8)) / count
            _peak(canvas, x, rng.uniform(low, high), rng.uniform(0.2, 0.28), stone)
    alp = varied(rng, (128, 152, 108), 8)
    canvas.ridge(0.60, 0.03, mixed(alp, (90, 112, 92), 0.5))
    canvas.gradient(alp, mixed(alp, (84, 100, 76), 0.6), 0.64, 1.0)
    canvas.ridge(0.64, 0.02, alp, waves=0.8, foot=0.67)
    for _ in range(26):
        x, y = rng.random(), rng.uniform(0.68, 0.99)
        grey = varied(rng, (156, 158, 156), 12)
        canvas.disc(x, y, rng.uniform(0.006, 0.016), grey, flatness=0.6)


def _peak(canvas: Canvas, x: float, top: float, half: float, stone: Rgb) -> None:
    foot = 0.66
    dark = mixed(stone, (52, 60, 84), 0.35)
    canvas.polygon(((x - half, foot), (x, top), (x + half, foot)), stone)
    canvas.polygon(((x, top), (x + half, foot), (x + half * 0.15, foot)), dark)
    cap = top + (foot - top) * 0.32
    reach = half * 0.32
    teeth = ((x + reach * 0.5, cap + 0.02), (x + reach * 0.15, cap - 0.03))
    more = ((x - reach * 0.25, cap + 0.03), (x - reach * 0.6, cap - 0.02))
    canvas.polygon(((x, top), (x + reach, cap), *teeth, *more, (x - reach, cap)), WHITE)


def night_sky(canvas: Canvas) -> None:
    """Dark blue, with stars and no moon, since that is a sticker."""
    top = varied(canvas.rng, (14, 20, 58), 6)
    canvas.gradient(top, (52, 66, 128), 0, 0.62)
    for _ in range(60):
        x, y = canvas.rng.random(), canvas.rng.uniform(0, 0.56)
        light = round(canvas.rng.uniform(150, 255))
        canvas.disc(x, y, canvas.rng.choice((0.003, 0.004, 0.007)), (light, light, 230))


def night(canvas: Canvas) -> None:
    """Dark hills and a dark field."""
    rng = canvas.rng
    hill = varied(rng, (26, 50, 74), 6)
    canvas.ridge(0.54, 0.07, mixed(hill, (52, 66, 128), 0.4))
    canvas.ridge(0.59, 0.04, hill, waves=0.9)
    canvas.gradient((34, 70, 72), (18, 40, 48), 0.64, 1.0)
    canvas.ridge(0.64, 0.025, (34, 70, 72), waves=0.7, foot=0.67)
    for _ in range(50):
        x, y = rng.random(), rng.uniform(0.67, 0.99)
        canvas.line(((x, y), (x + rng.uniform(-0.01, 0.01), y - 0.02)), (54, 98, 88), 0.004)


def sunset_sky(canvas: Canvas) -> None:
    """Purple to orange, and the sun half gone."""
    rng = canvas.rng
    canvas.gradient(varied(rng, (98, 62, 128), 10), (244, 122, 92), 0, 0.36)
    canvas.gradient((244, 122, 92), (255, 206, 112), 0.36, 0.64)
    x = rng.uniform(0.2, 0.8)
    canvas.glow(x, 0.56, 0.5, (255, 226, 140), 0.7)
    canvas.disc(x, 0.56, 0.13, (255, 244, 196))
    for _ in range(4):
        cx, cy = rng.uniform(0, 1), rng.uniform(0.1, 0.4)
        canvas.disc(cx, cy, rng.uniform(0.1, 0.22), (255, 176, 150, 110), flatness=0.1)


def sunset(canvas: Canvas) -> None:
    """Hills against the light and a warm dark field."""
    rng = canvas.rng
    hill = varied(rng, (108, 54, 88), 8)
    canvas.ridge(0.56, 0.05, mixed(hill, (244, 122, 92), 0.35))
    canvas.ridge(0.60, 0.04, hill, waves=0.8)
    canvas.gradient((134, 74, 78), (70, 38, 58), 0.65, 1.0)
    canvas.ridge(0.65, 0.02, (134, 74, 78), waves=0.7, foot=0.68)
    for _ in range(40):
        x, y = rng.random(), rng.uniform(0.68, 0.99)
        canvas.line(((x, y), (x + rng.uniform(-0.01, 0.01), y - 0.02)), (96, 50, 64), 0.004)
