"""Backdrops by, on and under the water, and the one that is farthest from it: space."""

import math

from engine.scenes.backdrops.canvas import Canvas, mixed, varied


def beach(canvas: Canvas) -> None:
    """A strip of sea, its foam, and the sand."""
    rng = canvas.rng
    blue = varied(rng, (44, 138, 190), 12)
    canvas.gradient(blue, mixed(blue, (120, 214, 214), 0.8), 0.40, 0.62)
    for row in range(4):
        y = 0.43 + 0.035 * row
        for _ in range(4):
            x = rng.uniform(-0.05, 0.95)
            wide = rng.uniform(0.04, 0.12)
            canvas.line(((x, y), (x + wide, y)), (255, 255, 255, 110), 0.005)
    sand = varied(rng, (242, 216, 158), 8)
    canvas.ridge(0.575, 0.02, (250, 252, 250), waves=1.3)
    canvas.ridge(0.59, 0.02, mixed(sand, (190, 160, 110), 0.35), waves=1.1)
    canvas.ridge(0.62, 0.02, sand, waves=0.9)
    canvas.gradient(sand, mixed(sand, (216, 176, 112), 0.5), 0.66, 1.0)
    for _ in range(60):
        x, y = rng.random(), rng.uniform(0.66, 0.99)
        grain = mixed(sand, rng.choice(((160, 120, 70), (255, 255, 255))), 0.5)
        canvas.disc(x, y, rng.uniform(0.002, 0.005), grain)


def sea(canvas: Canvas) -> None:
    """Waves from the horizon to our feet."""
    rng = canvas.rng
    deep = varied(rng, (24, 92, 160), 12)
    pale = mixed(deep, (150, 214, 236), 0.55)
    canvas.gradient(pale, deep, 0.42, 1.0)
    for row in range(11):
        y = 0.44 + 0.6 * (row / 11) ** 1.5
        size = 0.25 + 0.75 * row / 11
        canvas.ridge(y, 0.035 * size, mixed(pale, deep, row / 11), waves=7 - 4 * size)
        for _ in range(5):
            x, wide = rng.random(), 0.02 + 0.06 * size
            crest = y + 0.03 * size
            canvas.line(
                ((x, crest), (x + wide / 2, crest - 0.006), (x + wide, crest)),
                (255, 255, 255, 120),
                0.003 + 0.005 * size,
            )


def underwater_light(canvas: Canvas) -> None:
    """Turquoise above, deep blue below, rays of the sun between."""
    top = varied(canvas.rng, (72, 196, 214), 12)
    canvas.gradient(top, (10, 66, 120), 0, 1.0)
    for _ in range(5):
        x, wide, lean = canvas.rng.random(), canvas.rng.uniform(0.03, 0.09), 0.18
        canvas.polygon(
            ((x, 0), (x + wide, 0), (x + 2.4 * wide - lean, 0.9), (x - lean, 0.9)),
            (220, 255, 255, 34),
        )


def underwater(canvas: Canvas) -> None:
    """The sea floor, weeds and bubbles."""
    rng = canvas.rng
    floor = varied(rng, (140, 150, 130), 10)
    canvas.ridge(0.90, 0.04, mixed(floor, (10, 66, 120), 0.55))
    canvas.ridge(0.94, 0.03, mixed(floor, (10, 66, 120), 0.25), waves=0.9)
    for _ in range(7):
        x, tall = rng.random(), rng.uniform(0.10, 0.26)
        weed = mixed(varied(rng, (30, 120, 92), 12), (10, 66, 120), 0.3)
        swing, phase = rng.uniform(0.008, 0.018), rng.uniform(0, 6)
        points = [
            (x + swing * math.sin(phase + 0.45 * k) * (0.3 + k / 20), 0.98 - tall * k / 20)
            for k in range(21)
        ]
        canvas.line(points, weed, 0.016)
        canvas.disc(*points[-1], 0.008, weed)
    for _ in range(18):
        x, y, radius = rng.random(), rng.uniform(0.05, 0.9), rng.uniform(0.005, 0.014)
        canvas.disc(x, y, radius, (220, 250, 255, 120))
        canvas.disc(x, y, radius * 0.7, (120, 200, 220, 120))


def space_sky(canvas: Canvas) -> None:
    """Black, a nebula, and many stars."""
    rng = canvas.rng
    canvas.gradient((10, 8, 26), (22, 12, 44), 0, 1.0)
    hue = rng.choice(((120, 50, 150), (50, 80, 160), (150, 50, 100), (40, 120, 130)))
    for _ in range(4):
        cloud = varied(rng, hue, 24)
        canvas.glow(rng.random(), rng.random(), rng.uniform(0.3, 0.6), cloud, 0.5)
    for _ in range(130):
        light = round(rng.uniform(140, 255))
        tone = rng.choice(((light, light, light), (light, light, 255), (255, light, light)))
        canvas.disc(rng.random(), rng.random(), rng.choice((0.002, 0.003, 0.004, 0.006)), tone)


def nothing(canvas: Canvas) -> None:
    """No land at all."""
