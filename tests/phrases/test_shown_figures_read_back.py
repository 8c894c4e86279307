"""Speaking a figure and reading it give the same figure, in every language."""

from hypothesis import given
from hypothesis import strategies as st

from onrecord.figures import figures_in, spoken
from onrecord.figures.hedges import bounds
from onrecord.model import ENGLISH, OTHER, RUSSIAN, UKRAINIAN, Figure, Language, Qualifier

LANGUAGES = st.sampled_from([ENGLISH, RUSSIAN, UKRAINIAN, OTHER])
UNITS = ["", "people", "percent", "percentage point", "USD", "EUR", "GBP", "RUB", "UAH", "year"]
HEDGED = [
    Qualifier.EXACT,
    Qualifier.JUST_UNDER,
    Qualifier.ABOUT,
    Qualifier.AT_LEAST,
    Qualifier.MORE_THAN,
    Qualifier.AT_MOST,
    Qualifier.LESS_THAN,
]
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
    *(Figure(None, 2 * 10**k, 9 * 10**k, Qualifier.VAGUE) for k in (2, 3, 6, 9)),
]


def numbers(figure: Figure) -> tuple[float | None, float | None, float | None, Qualifier]:
    return figure.value, figure.low, figure.high, figure.qualifier


@given(NUMBERS, st.sampled_from(HEDGED), st.sampled_from(UNITS), LANGUAGES)
def test_a_hedged_number_reads_back(
    value: float, qualifier: Qualifier, unit: str, language: Language
) -> None:
    low, high = bounds(value, qualifier)
    figure = Figure(value, low, high, qualifier, unit=unit)

    [mention] = figures_in(spoken(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.integers(0, 10**9), st.integers(1, 10**9), LANGUAGES)
def test_a_range_reads_back(low: int, more: int, language: Language) -> None:
    figure = Figure(None, float(low), float(low + more), Qualifier.RANGE)

    [mention] = figures_in(spoken(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.sampled_from(VAGUE), LANGUAGES)
def test_an_order_of_magnitude_reads_back(figure: Figure, language: Language) -> None:
    [mention] = figures_in(spoken(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.integers(2, 1000), LANGUAGES)
def test_a_multiple_reads_back(factor: int, language: Language) -> None:
    figure = Figure(factor, factor, factor, Qualifier.RELATIVE, unit="times")

    [mention] = figures_in(spoken(figure, language), language)

    assert numbers(mention.figure) == numbers(figure)


@given(st.integers(1, 200), LANGUAGES)
def test_a_rank_reads_back(rank: int, language: Language) -> None:
    figure = Figure(rank, rank, rank, unit="rank")

    [mention] = figures_in(spoken(figure, language), language)

    assert mention.figure.unit == "rank"
    assert numbers(mention.figure) == numbers(figure)


def test_each_language_groups_digits_in_its_own_way() -> None:
    figure = Figure(1956, 1956, 1956)

    assert spoken(figure, ENGLISH) == "1,956"
    assert spoken(figure, RUSSIAN) == spoken(figure, UKRAINIAN) == "1\u00a0956"


def test_a_hedge_is_spoken_in_the_language_asked() -> None:
    figure = Figure(600, 540, 660, Qualifier.ABOUT)

    assert spoken(figure, ENGLISH) == "about 600"
    assert spoken(figure, RUSSIAN) == "около 600"
    assert spoken(figure, UKRAINIAN) == "близько 600"


def test_a_figure_without_a_number_is_not_spoken() -> None:
    assert spoken(Figure(None, None, None, Qualifier.RELATIVE), ENGLISH) == ""
