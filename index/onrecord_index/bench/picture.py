"""The growth of time and memory as one SVG picture: a panel for each cost, a line for each."""

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from html import escape

from onrecord_index.bench.growth import Cost

_PANEL_WIDE, _PLOT_WIDE, _PLOT_HIGH = 320, 205, 200
_LEFT, _TOP, _HIGH = 56, 84, 336
_LABELS_APART = 14
_COLOURS = ("#17698a", "#b4532a", "#5f6f2e")
_INK, _PALE = "#333", "#ddd"


@dataclass(frozen=True, slots=True)
class Panel:
    """One cost over the number of phrasings, both on logarithmic scales from 1-2-5 to 1-2-5."""

    title: str
    unit: str
    value: Callable[[Cost], float]
    least: float


PANELS = (
    Panel("One message, without encoding", "CPU milliseconds", lambda cost: cost.search_ms, 0.1),
    Panel("Memory, without the encoder", "megabytes", lambda cost: cost.rss_mb, 1.0),
    Panel("Start from disk", "seconds", lambda cost: cost.start_s, 0.01),
)


def drawn(costs: Sequence[Cost]) -> str:
    """The costs of all contenders at all sizes, as an SVG document."""
    names = list(dict.fromkeys(cost.contender for cost in costs))
    wide = _PANEL_WIDE * len(PANELS) + 20
    panels = "".join(
        f'<g transform="translate({at * _PANEL_WIDE},0)">{_panel(panel, costs, names)}</g>'
        for at, panel in enumerate(PANELS)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide} {_HIGH}" '
        f'font-family="Helvetica, Arial, sans-serif" font-size="12" fill="{_INK}">'
        "<title>Growth with the number of phrasings</title>"
        f'<rect width="{wide}" height="{_HIGH}" fill="white"/>{_legend(names)}{panels}</svg>\n'
    )


def _legend(names: Sequence[str]) -> str:
    entries = []
    for at, name in enumerate(names):
        x = _LEFT + at * 230
        entries.append(
            f'<line x1="{x}" y1="22" x2="{x + 24}" y2="22" stroke="{_COLOURS[at]}" '
            f'stroke-width="3"/><text x="{x + 32}" y="26">{escape(name)}</text>'
        )
    return "".join(entries)


def _panel(panel: Panel, costs: Sequence[Cost], names: Sequence[str]) -> str:
    across = _Scale([cost.phrasings for cost in costs], _LEFT, _LEFT + _PLOT_WIDE)
    values = [max(panel.value(cost), panel.least) for cost in costs]
    up = _Scale([*_decades(values)], _TOP + _PLOT_HIGH, _TOP)
    lines = [
        [(across(c.phrasings), up(max(panel.value(c), panel.least)), panel.value(c))
         for c in costs if c.contender == name]
        for name in names
    ]  # fmt: skip
    return "".join(
        (
            _labels(panel),
            *(_level(value, up(value)) for value in _decades(values)),
            *(_column(size, across(size)) for size in sorted({c.phrasings for c in costs})),
            *(_line(line, colour) for line, colour in zip(lines, _COLOURS, strict=False)),
            *_ends([line[-1] for line in lines]),
        )
    )


def _labels(panel: Panel) -> str:
    """What the panel shows, in which unit, and what runs along its foot."""
    return (
        f'<text x="{_LEFT}" y="{_TOP - 28}" font-weight="bold">{panel.title}</text>'
        f'<text x="{_LEFT}" y="{_TOP - 12}" fill="#777">{panel.unit}</text>'
        f'<text x="{_LEFT + _PLOT_WIDE / 2}" y="{_TOP + _PLOT_HIGH + 40}" '
        'text-anchor="middle" fill="#777">phrasings</text>'
    )


class _Scale:
    """Where a value stands between two edges, logarithmically."""

    def __init__(self, values: Sequence[float], low_at: float, high_at: float) -> None:
        self._low, self._high = math.log(min(values)), math.log(max(values))
        self._from, self._to = low_at, high_at

    def __call__(self, value: float) -> float:
        share = (math.log(value) - self._low) / ((self._high - self._low) or 1.0)
        return self._from + (self._to - self._from) * share


def _decades(values: Sequence[float]) -> list[float]:
    """The powers of ten around the values."""
    low, high = math.floor(math.log10(min(values))), math.ceil(math.log10(max(values)))
    return [10.0**power for power in range(low, max(high, low + 1) + 1)]


def _level(value: float, y: float) -> str:
    return (
        f'<line x1="{_LEFT}" y1="{y:.1f}" x2="{_LEFT + _PLOT_WIDE}" y2="{y:.1f}" '
        f'stroke="{_PALE}"/><text x="{_LEFT - 8}" y="{y + 4:.1f}" text-anchor="end" '
        f'fill="#777">{_short(value)}</text>'
    )


def _column(size: int, x: float) -> str:
    return (
        f'<text x="{x:.1f}" y="{_TOP + _PLOT_HIGH + 20}" text-anchor="middle" '
        f'fill="#777">{_many(size)}</text>'
    )


def _line(points: Sequence[tuple[float, float, float]], colour: str) -> str:
    path = " ".join(f"{x:.1f},{y:.1f}" for x, y, _ in points)
    dots = "".join(
        f'<circle cx="{x:.1f}" cy="{y:.1f}" r="3.5" fill="{colour}"><title>{value:g}</title>'
        "</circle>"
        for x, y, value in points
    )
    return f'<polyline points="{path}" fill="none" stroke="{colour}" stroke-width="2"/>{dots}'


def _ends(ends: Sequence[tuple[float, float, float]]) -> list[str]:
    """The last value of each line beside its end, moved apart where they would touch."""
    labels = []
    lowest = -math.inf
    for y, x, value, colour in sorted(
        (y, x, value, colour) for (x, y, value), colour in zip(ends, _COLOURS, strict=False)
    ):
        lowest = max(y, lowest + _LABELS_APART)
        labels.append(
            f'<text x="{x + 9:.1f}" y="{lowest + 4:.1f}" fill="{colour}" font-weight="bold">'
            f"{_short(value)}</text>"
        )
    return labels


def _short(value: float) -> str:
    return f"{value:,.0f}" if value >= 100 else f"{value:.3g}"


def _many(size: int) -> str:
    """A number of phrasings as people say it."""
    if size >= 1_000_000 and size % 100_000 == 0:
        return f"{size / 1_000_000:g} million"
    return f"{size:,}"
