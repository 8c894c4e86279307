"""The growth of time and memory as one SVG picture."""

import math
from collections.abc import Sequence

from onrecord_index.bench.growth import Size

_WIDE, _HIGH, _EDGE = 640, 320, 60


def drawn(sizes: Sequence[Size]) -> str:
    """Search time and memory over the number of phrasings, each scaled to its own largest."""
    lines = (
        _line([size.search_ms for size in sizes], sizes, "#1f6f8b", "search, CPU-ms", 20),
        _line([size.rss_mb for size in sizes], sizes, "#b5532a", "memory, MB", 40),
    )
    ticks = "".join(
        f'<text x="{_x(size, sizes):.0f}" y="{_HIGH - 20}" text-anchor="middle">'
        f"{size.phrasings:,}</text>"
        for size in sizes
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDE} {_HIGH}" '
        'font-family="sans-serif" font-size="12"><title>Growth with the number of phrasings</title>'
        f'<rect width="{_WIDE}" height="{_HIGH}" fill="white"/>{ticks}{"".join(lines)}</svg>\n'
    )


def _line(values: Sequence[float], sizes: Sequence[Size], colour: str, name: str, top: int) -> str:
    largest = max(values) or 1.0
    points = [
        (_x(size, sizes), _HIGH - _EDGE - (_HIGH - 2 * _EDGE) * value / largest)
        for size, value in zip(sizes, values, strict=True)
    ]
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y in points)
    marks = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3" fill="{colour}"/>'
        f'<text x="{x:.1f}" y="{y - 8:.1f}" text-anchor="middle" fill="{colour}">{value:g}</text>'
        for (x, y), value in zip(points, values, strict=True)
    )
    legend = f'<text x="{_EDGE}" y="{top}" fill="{colour}">{name}</text>'
    return f'{legend}<polyline points="{path}" fill="none" stroke="{colour}"/>{marks}'


def _x(size: Size, sizes: Sequence[Size]) -> float:
    """Where a size stands on a logarithmic scale."""
    low, high = math.log(sizes[0].phrasings), math.log(sizes[-1].phrasings)
    share = (math.log(size.phrasings) - low) / ((high - low) or 1.0)
    return _EDGE + (_WIDE - 2 * _EDGE) * share
