"""A figure as the bot shows it is read as the same figure, in every language."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.figures import figures_in
from onrecord.figures.numbers.hedges import bounds
from onrecord.model import ENGLISH, OTHER, RUSSIAN, UKRAINIAN, Figure, Language, Qualifier
from onrecord_bot import phrases

LANGUAGES = st.sampled_from([ENGLISH, RUSSIAN, UKRAINIAN, OTHER])
UNITS = ["", "people", "percent", "percentage point", "USD", "EUR", "GBP", "RUB", "UAH", "year"]
HEDGED = [
    Qualifier.EXACT,
    Qualifier.ABOUT,
    Qualifier.AT_LEAST,
    Qualifier.MORE_THAN,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
]
"""All but just under: that is shown as 'close to', which is read as about."""
NUMBERS = st.one_of(
    st.integers(0, 10**12).map(float),
    st.integers(0, 3000).map(float),
    st.integers(1, 10**5).map(lambda cents: cents / 100),
    st.integers(1, 999).map(lambda tenths: tenths * 1e5),
)
VAGUE = [
    Figure(None, 20, 99, Qualifier.DOZENS),
    Figure(None, 200, 999, Qualifier.HUNDREDS),
    *(Figure(None, 2 * 10**k, 10 ** (k + 1) - 1, Qualifier.THOUSANDS) for k in (3, 4, 5)),
    *(Figure(None, 2 * 10**k, 10 ** (k + 1) - 1, Qualifier.VAGUE) for k in (6, 7, 8, 9)),
    *(Figure(None, 2 * 10**k, 9 * 10**k, Qualifier.VAGUE) for k in (2, 3, 5, 6, 8, 9)),
]


def numbers(figure: Figure) -> tuple[float | None, float | None, float | None, Qualifier]:
    return figure.value, figure.low, figure.high, figure.qualifier


@given(NUMBERS, st.sampled_from(HEDGED), st.sampled_from(UNITS), LANGUAGES)
def test_a_hedged_number_reads_back(
    value: float, qualifier: Qualifier, unit: str, language: Language
) -> None:
    low, high = bounds(value, qualifier)
    figure = Figure(value, low, high, qualifier, unit=unit)

    [mention] = figures_in(phrases.figure(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.integers(0, 10**9), st.integers(1, 10**9), LANGUAGES)
def test_a_range_reads_back(low: int, more: int, language: Language) -> None:
    figure = Figure(None, float(low), float(low + more), Qualifier.RANGE)

    [mention] = figures_in(phrases.figure(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.sampled_from(VAGUE), LANGUAGES)
def test_an_order_of_magnitude_reads_back(figure: Figure, language: Language) -> None:
    [mention] = figures_in(phrases.figure(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.integers(1, 200), LANGUAGES)
def test_a_rank_reads_back(rank: int, language: Language) -> None:
    figure = Figure(rank, rank, rank, unit="rank")

    [mention] = figures_in(phrases.figure(figure, language), language)

    assert mention.figure.unit == "rank"
    assert numbers(mention.figure) == numbers(figure)
