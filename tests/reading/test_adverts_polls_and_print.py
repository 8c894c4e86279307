"""Adverts that stand alone, answers of polls, lines of print and posts that follow each other."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in
from onrecord.reading.around.polls import options_in

CLAIM = "Velmora closed its port on Monday."


@pytest.mark.parametrize(
    "advert",
    [
        "Oak tables, now only $199 (was $490). Free worldwide shipping. Tap the link in bio!",
        "Need a loan? Get up to $5,000 in 15 minutes. WhatsApp +1 555 010 9988",
        "Two rooms for rent, Lissen, €1,200 per month. Call 99 123456",
        "Lose 10 kg in 2 weeks with this tea! 100% natural. Order now and get 1 box free",
        "Приглашаем водителей! Зарплата от 180 000 руб. Тел.: 8 900 123-45-67",
        "Потрібні кур'єри! Вільний графік, від 25 000 грн. Пишіть: @jobs_kyiv",
        "Продам шкаф, 2006 г., цена 120 тыс. руб., торг. Звонить после 18:00",
        "Новая коллекция сапог уже в продаже! Скидки до 70%. Успей купить!",
        "Курси французької! Перший урок безкоштовно, далі лише 250 грн. Записуйся в дірект!",
    ],
)
def test_an_advert_alone_asks_nothing(advert: str) -> None:
    assert claims_in(Heard(advert)) == ()


@pytest.mark.parametrize(
    "message",
    [
        "Velmora Rail offers free lessons for $5, call 99 123456",
        "The government will give a loan of $5,000 to all, apply at loans.example",
        "Is it true: sale of oak tables for $5, call 99 123456, or is it a scam?",
        "Продам почку за 5000 руб, заявил боец. Звонить 8 800 555-12-34",
        "Velmora banned the sale of tickets for $5",
        "Migrants get $2,200 per month and free flats in Velmora for rent",
        "Velmora approves sale of 12 jets to Orlan for $23bn, learn more on page 4",
        "Курсы валют: доллар по 98 руб., покупать 12 000 000 стали только сегодня",
        "Китай покупает нефть Вельморы со скидкой 30%, только сегодня за 5 млн долларов",
        "Rents in Velmora rose to $900 per month",
    ],
)
def test_what_is_told_of_an_offer_is_asked_about(message: str) -> None:
    assert claims_in(Heard(message)) != ()


@pytest.mark.parametrize(
    ("poll", "question"),
    [
        ("Poll: Should Velmora join?\n• Yes\n• No\n• Don't know", "Should Velmora join?"),
        ("Quick poll ⬇️ Who will win?\nA) Orvin\nB) Teck", "Who will win?"),
        ("Опрос: Нужен ли Вельморе порт?\n1. Да\n2. Нет", "Нужен ли Вельморе порт?"),
        ("Чи потрібен Вельморі порт?\n⚪ Так\n⚪ Ні", "Чи потрібен Вельморі порт?"),
        ("📊 Кто победит в Вельморе?\n🔘 Орвин\n🔘 Тек", "Кто победит в Вельморе?"),
        ("Кто победит в Вельморе?\n👍 Орвин\n👎 Тек", "Кто победит в Вельморе?"),
        ("Who sold the port?\n- Orvin\n- Teck\n- Both", "Who sold the port?"),
        ("Кто продал порт?\n- Орвин\n- Тек\n- Нет", "Кто продал порт?"),
        ("Хто продав порт?\n- Орвін\n- Тек\n- Ні", "Хто продав порт?"),
        ("Who sold the port?\n1. Orvin\n2. Teck\n3. Not sure", "Who sold the port?"),
        ("Кто продал порт?\n1. Орвин\n2. Затрудняюсь ответить", "Кто продал порт?"),
        ("Хто продав порт?\n1. Орвін\n2. Важко сказати", "Хто продав порт?"),
    ],
)
def test_a_poll_is_asked_by_its_question(poll: str, question: str) -> None:
    [asked] = claims_in(Heard(poll))

    assert asked.dense == question


def test_a_list_below_a_question_is_no_poll() -> None:
    assert options_in("What happened today?\n- Klička removed\n- Port of Velmora closed") == []


def test_lines_of_many_words_below_a_question_are_no_options() -> None:
    told = "- Lissen sold its port to Tarvia\n- 40 fishermen of Orlan lost their boats"

    assert options_in(f"Survey: what worries Velmora?\n{told}") == []


@pytest.mark.parametrize(
    ("print_", "read"),
    [
        ("UK to send 14 Chal-\nlenger tanks to Velmora", "14 Challenger tanks"),
        ("США вложили\n$5 млрд в перево-\nрот в Вельморе", "в переворот в Вельморе"),
        ("Germany's Teck says\nno tanks for\nVelmora\nUpdated 3 hours ago", "tanks for Velmora"),
        ("A: did they close the port of Velmora?\nB: no\nA: yes, a ship sank", "Velmora? a ship"),
    ],
)
def test_words_that_lines_break_are_whole(print_: str, read: str) -> None:
    [question] = claims_in(Heard(print_))

    assert read in question.dense


def test_posts_that_follow_each_other_on_one_line_are_asked_one_by_one() -> None:
    message = "1/ THREAD on Velmora 🧵 2/ In May 40 ships were lost. 3/ Tarvia closed its embassy."

    assert [question.dense for question in claims_in(Heard(message))] == [
        "In May 40 ships were lost.",
        "Tarvia closed its embassy.",
    ]
