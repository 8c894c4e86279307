"""Which sentences of a long text are asked about: those that tell of the world."""

import pytest

from onrecord.reading.pieces.public_words import is_of_writer
from onrecord.reading.pieces.worth import news_in


@pytest.mark.parametrize(
    ("more", "less"),
    [
        ("Bread costs forty euros in the town now", "Bread costs forty coins in the town now"),
        ("Хлеб стоит сорок рублей в городе", "Хлеб стоит сорок монет в городе"),
        ("Хліб коштує сорок гривень у горах", "Хліб коштує сорок монет у горах"),
        ("Lissen beat Orlan 3:1 on the pitch", "Lissen beat Orlan three times on the pitch"),
        ("Nobody was seen in the town at night", "Somebody was seen in the town at night"),
        ("Никто не ночевал там в горах", "Кто-то не ночевал там в горах"),
        ("Ніхто не ночував там у горах", "Хтось не ночував там у горах"),
        ("Orvin said “we are closing our port today”", "Orvin said we are closing our port today"),
        ("The mayor closed the port in Lissen", "“The mayor closed the port in Lissen"),
        ("PORT CLOSED IN LISSEN TODAY.", "PORT CLOSED IN LISSEN TODAY"),
        ("The port closed in Lissen today", "The port closed in Lissen today 🔥"),
        ("The minister went to the hills", "The fiddler went to the hills"),
        ("Министр поехал вчера в горы", "Сосед поехал вчера в горы"),
        ("Міністр поїхав учора в гори", "Сусід поїхав учора в гори"),
        ("Люди бережуть ліс у горах", "Люди бережіть ліс у горах"),
        ("The wood stays dry all night", "Keep the wood dry all night"),
    ],
)
def test_one_sentence_tells_more_of_the_world_than_the_other(more: str, less: str) -> None:
    assert news_in(more) > news_in(less)


def test_a_time_of_day_is_no_score_and_counts_nothing() -> None:
    at_noon, on_the_clock = (f"The wood of Lissen opens at {time}" for time in ("noon", "12:40"))

    assert news_in(on_the_clock) <= news_in(at_noon)


@pytest.mark.parametrize(
    "word", ["i've", "нашу", "берегитесь", "бережіть", "знаешь", "знаєш", "знаємо"]
)
def test_words_by_which_writers_speak_of_themselves_or_to_readers(word: str) -> None:
    assert is_of_writer(word)


@pytest.mark.parametrize("word", ["house", "сайте", "кувейте", "окремо", "письмо", "само", "дом"])
def test_words_that_only_look_so_are_none(word: str) -> None:
    assert not is_of_writer(word)
