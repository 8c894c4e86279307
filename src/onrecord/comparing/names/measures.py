"""Two figures in one measure: three decades are thirty years, a mile is 1.6 kilometres."""

from dataclasses import replace
from functools import lru_cache

from onrecord.figures.words.units import MONEY, TIME, UNITS
from onrecord.model import Figure, Qualifier

_MEASURES = {
    "second": ("time", 1 / 86400),
    "minute": ("time", 1 / 1440),
    "hour": ("time", 1 / 24),
    "day": ("time", 1.0),
    "week": ("time", 7.0),
    "month": ("time", 365 / 12),
    "quarter": ("time", 365 / 4),
    "year": ("time", 365.0),
    "decade": ("time", 3650.0),
    "century": ("time", 36500.0),
    "mm": ("length", 0.000001),
    "cm": ("length", 0.00001),
    "inch": ("length", 0.0000254),
    "foot": ("length", 0.0003048),
    "yard": ("length", 0.0009144),
    "meter": ("length", 0.001),
    "km": ("length", 1.0),
    "mile": ("length", 1.609344),
    "gram": ("weight", 0.000001),
    "ounce": ("weight", 0.000028349523),
    "pound": ("weight", 0.00045359237),
    "kg": ("weight", 0.001),
    "centner": ("weight", 0.1),
    "ton": ("weight", 1.0),
    "square meter": ("area", 0.0001),
    "square foot": ("area", 0.00000929),
    "square mile": ("area", 258.998811),
    "acre": ("area", 0.40468564),
    "hectare": ("area", 1.0),
    "km2": ("area", 100.0),
    "liter": ("volume", 0.001),
    "gallon": ("volume", 0.003785412),
    "barrel": ("volume", 0.158987295),
    "cubic meter": ("volume", 1.0),
    "cubic foot": ("volume", 0.028316847),
    "cubic km": ("volume", 1e9),
    "km/h": ("speed", 1.0),
    "mph": ("speed", 1.609344),
    "knot": ("speed", 1.852),
    "m/s": ("speed", 3.6),
    "degree": ("temperature", 1.0),
    "degree fahrenheit": ("temperature", 5 / 9),
    "percentage point": ("points", 1.0),
    "basis point": ("points", 0.01),
    "kilowatt": ("power", 0.001),
    "megawatt": ("power", 1.0),
    "gigawatt": ("power", 1000.0),
    "kiloton": ("yield", 1.0),
    "megaton": ("yield", 1000.0),
    "cent": ("dollars", 0.01),
    "USD": ("dollars", 1.0),
}
"""Units to what they measure and to how much of one unit of it."""
_ZERO = {"degree fahrenheit": 32.0}
"""Where the zero of the measure is on the scale of a unit, if not at its own."""


_SQUARE_KM = frozenset(
    {"square km", "square kilometer", "square kilometre", "km²", "km2", "sq km", "sq. km"}
    | {"square kilometers", "square kilometres", "кв км", "кв. км"}
)
_EVEN = {"time", "dollars", "power"}
"""What nobody rounds who says it in another unit: 36 months are three years."""


@lru_cache(maxsize=1024)
def measured_in(unit: str) -> str:
    """The unit as the tables call it, in whatever words and language it was written; '' for none.

    'tonnes' and 'тонн' are tons, 'kilometres' are km.
    """
    word = unit.casefold().strip(" .")
    if word in _MEASURES:
        return word
    if word in _SQUARE_KM:
        return "km2"
    return MONEY.get(word) or UNITS.get(word) or TIME.get(word, ("",))[0]


@lru_cache(maxsize=1024)
def alike_in_measure(one: str, other: str) -> bool:
    """Whether both units measure the same kind of thing."""
    kinds = [_MEASURES[unit][0] for unit in map(measured_in, (one, other)) if unit in _MEASURES]
    return len(kinds) == 2 and kinds[0] == kinds[1]


def in_one_measure(one: Figure, other: Figure) -> tuple[Figure, Figure]:
    """Both in the unit of the first; miles and kilometres, in which people round, as 'about'."""
    converted = in_unit_of(other, one)
    if converted is other or _MEASURES[measured_in(one.unit)][0] in _EVEN:
        return one, converted
    return _roughly(one), _roughly(converted)


def _roughly(figure: Figure) -> Figure:
    if figure.qualifier is not Qualifier.EXACT or figure.value is None:
        return figure
    return replace(figure, qualifier=Qualifier.ABOUT, low=None, high=None)


def in_unit_of(figure: Figure, other: Figure) -> Figure:
    """The figure in the other's unit, where both measure alike; else as it is."""
    if figure.unit == other.unit or not alike_in_measure(figure.unit, other.unit):
        return figure
    here, there = measured_in(figure.unit), measured_in(other.unit)
    if here == there:
        return figure
    return replace(
        figure,
        value=_converted(figure.value, here, there),
        low=_converted(figure.low, here, there),
        high=_converted(figure.high, here, there),
        unit=other.unit,
        population="" if figure.population == figure.unit else figure.population,
    )


def _converted(number: float | None, here: str, there: str) -> float | None:
    if number is None:
        return None
    measured = (number - _ZERO.get(here, 0.0)) * _MEASURES[here][1] / _MEASURES[there][1]
    return float(f"{measured + _ZERO.get(there, 0.0):.12g}")
