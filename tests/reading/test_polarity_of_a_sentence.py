"""Whether a sentence affirms or negates what it is about."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.language import language_of
from onrecord.model import Polarity
from onrecord.reading import polarity_of


@pytest.mark.parametrize(
    "text",
    [
        "Russia did not kill 600 men",
        "Russia didn't kill 600 men",
        "Russia never killed 600 men",
        "There is no evidence that 600 died",
        "No one was killed in the attack",
        "Nobody was killed in the attack",
        "Russia denies that 600 were killed",
        "Kiev has denied claims it planned an attack",
        "It's not true that 600 were killed",
        "Россия не убивала наёмников в Мали",
        "Никто не убивал наёмников в Мали",
        "Россия отрицает, что убила 600 человек",
        "Доказательств убийства 600 человек нет",
        "Неправда, что убито 600 человек",
        "Росія не вбивала 600 найманців",
        "Немає доказів, що 600 найманців убито",
        "Київ спростовує, що загинуло 600 людей",
    ],
)
def test_negated(text: str) -> None:
    assert polarity_of(text, language_of(text)) is Polarity.NEGATED


@pytest.mark.parametrize(
    "text",
    [
        "Russia killed 600 men",
        "No fewer than 600 were killed",
        "Not only Russia killed 600 men",
        "Russia does not deny that 600 were killed",
        "Not 600 but 2,000 men were killed",
        "Isn't it so that 600 were killed?",
        "Those who did not leave were killed by the army",
        "Texas is No. 1 in wind power",
        "Не менее 600 человек убиты",
        "Не только Россия убила 600 человек",
        "Он не мог не знать об этом",
        "Россия не отрицает, что убила 600 человек",
        "Не 600, а 2000 наёмников убито",
        "Люди, которые не уехали, погибли в городе",
        "Не менше 600 людей загинуло",
        "Росія вбила 600 найманців",
        "",
    ],
)
def test_affirmed(text: str) -> None:
    assert polarity_of(text, language_of(text)) is Polarity.AFFIRMED


@given(st.text(max_size=300))
def test_any_text_has_a_polarity(text: str) -> None:
    assert polarity_of(text, language_of(text)) in set(Polarity)
