"""Whatever the text: no exception, and every figure's span is a piece of the text."""

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from onrecord.figures import figures_in
from onrecord.model import ENGLISH, OTHER, RUSSIAN, UKRAINIAN, Language
from onrecord.text.lists import word_set

LANGUAGES = st.sampled_from([ENGLISH, RUSSIAN, UKRAINIAN, OTHER])
DAYS = st.one_of(st.none(), st.dates())
SCRAPS = st.sampled_from(
    sorted(
        word_set(
            "1 2,000 15 .5 % $ € - – / : . , ; ' ( ) + # half a million and of in since 2009 the",
            "past two  weeks from to between about nearly at least or more up least hundreds tens",
            "thousands killed  left people mercenaries 7 out 10 times as many ranks 47th no",
            "number top percent twice every  day year march 24 february yesterday under president",
            "Bush с по от до около тысяч тыс. млн  полтора две третьи каждый пятый раз больше в",
            "году лет -летний убито наёмников від близько  тисяч мільйонів п'ятсот осіб загинуло",
            "за останні тижні станом на червня року с половиной",
        )
    )
)
SENTENCES = st.lists(SCRAPS, max_size=25).map(" ".join)
GLUED = st.lists(SCRAPS, max_size=15).map("".join)


@given(st.one_of(SENTENCES, GLUED, st.text(max_size=200)), LANGUAGES, DAYS)
def test_figures_are_found_in_order_and_stand_in_the_text(
    text: str, language: Language, said_on: date | None
) -> None:
    mentions = figures_in(text, language, said_on)

    for mention in mentions:
        assert 0 <= mention.start < mention.end <= len(text)
    starts = [mention.start for mention in mentions]
    assert starts == sorted(starts)


@given(st.one_of(SENTENCES, st.text(max_size=200)), LANGUAGES, DAYS)
def test_an_interval_is_never_inside_out(
    text: str, language: Language, said_on: date | None
) -> None:
    for mention in figures_in(text, language, said_on):
        figure = mention.figure
        if figure.low is not None and figure.high is not None:
            assert figure.low <= figure.high
        if figure.value is not None:
            assert (figure.low or 0) <= figure.value + 1e-9
