"""Questions that leave to a message before them what they are about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.reading import asks_on


@pytest.mark.parametrize(
    "text",
    [
        "а сколько из них дети?",
        "А Россия что говорит?",
        "so does it work or not??",
        "and how many were children?",
        "і скільки з них загинуло?",
        "why did they do it?",
        "When did he say that?",
        "а когда это было?",
        "And Poland?",
        "А чи це працює?",
        "Has it been confirmed by anyone else?",
    ],
)
def test_a_question_of_somebody_unnamed_asks_on(text: str) -> None:
    assert asks_on(text)


@pytest.mark.parametrize(
    "text",
    [
        "Did they leave Ukraine?",
        "Is it true that schools will be closed?",
        "А школы закроют на карантин?",
        "А правда, что Польша закрыла границу?",
        "Did Poland give 14 tanks and did they arrive?",
        "Чи правда, що подорожчає хліб?",
        "And 600 died there?",
        "They closed the schools.",
        "Скільки коштує проїзд?",
        "",
    ],
)
def test_a_question_that_names_what_it_is_about_stands_by_itself(text: str) -> None:
    assert not asks_on(text)


@given(st.text(max_size=200))
def test_asking_whether_a_text_asks_on_never_raises(text: str) -> None:
    assert asks_on(text) in {True, False}
