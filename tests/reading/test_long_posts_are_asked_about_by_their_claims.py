"""Of a long post what tells of the world is asked about, and not what is chatted around it."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import read

_MORNING = (
    "☀️ Morning all, Gwen here with a cup of tea and no plan whatsoever.\n\n"
    "My neighbour says I talk too much, and I have counted to ten twice before I wrote this. "
    "{told} I will say no more, you know what I think of it anyway.\n\n"
    "Hug your grandmothers, feed my pigeons if you pass by, and do not park on my drive again. "
    "I have three photos of your car. My printer works. You have been warned, my dears.\n\n"
    "➕ Join: t.me/gwen_at_the_window\n☕️ Buy Gwen a biscuit: example.com/gwen"
)
_EVENING = (
    "🌙 ВЕЧЕР НА ЛАВОЧКЕ 🌙\n\nВсем привет, с вами снова дед Фома и его самовар. Чай налит, очки "
    "найдены, внук обещал не мешать. Вы просили меня коротко, вот я и стараюсь, как умею.\n\n"
    "{told} А больше я вам ничего не скажу, сам не видел.\n\nБерегите спину, не ссорьтесь и пишите "
    "мне письма. Я каждое читаю, хоть и не всякое понимаю. Обнимаю вас всех.\n\n"
    "🔔 Включите уведомления\n💳 Поддержать: example.com/foma"
)


def asked(text: str) -> list[str]:
    return [question.text for question in read(Heard(text)).questions]


@pytest.mark.parametrize(
    ("around", "told"),
    [
        (_MORNING, ["The council of Arlby sold the old library for 2 million pounds."]),
        (
            _MORNING,
            [
                "Police have arrested a man of 29 in Arlby.",
                "Forty flights were cancelled on Monday.",
            ],
        ),
        (_EVENING, ["Минздрав сообщил, что в Орлане заболели корью 17 человек."]),
        (
            _EVENING,
            ["Губернатор Орланской области подал в отставку.", "В Орлане закрыли 3 школы."],
        ),
    ],
)
def test_claims_are_found_between_chatter_and_what_begs_for_readers(
    around: str, told: list[str]
) -> None:
    assert asked(around.format(told=" ".join(told))) == told


def test_what_happened_beside_a_sure_claim_is_asked_about_too() -> None:
    told = ["Уламки дронів пошкодили сім будинків у Рівному.", "Ніхто не загинув."]

    assert asked(_EVENING.format(told=" ".join(told))) == told


def test_where_the_writer_leads_up_to_a_claim_it_is_asked_about_alone() -> None:
    told = "What I can tell you tonight, dears: the river Arle flooded 220 homes at Milford."

    assert asked(_MORNING.format(told=told)) == ["the river Arle flooded 220 homes at Milford."]


def test_who_says_it_stays_before_the_colon() -> None:
    told = "Mayor Ann Lee: the bridge in Arlby will be closed on 3 May."

    assert asked(_MORNING.format(told=told)) == [told]


def test_a_spoken_message_without_marks_is_asked_about_by_its_claims() -> None:
    message = (
        "hi all its Nora from no 9 sorry i am doing this by voice because my hands are full and "
        "the cat is on the table again so listen my cousin who drives for the hospital told me "
        "this morning and she says 17 patients in Kingsbridge have measles since monday "
        "and anyway please wash your hands and keep the little ones at home if you can because "
        "you never know and i would never forgive myself if i had not told you about it "
        "and love to you all and to your mum and tell her i still have her big blue pot"
    )

    [question] = asked(message)

    assert question == "she says 17 patients in Kingsbridge have measles since monday"


def test_the_name_of_a_bulletin_above_its_lines_is_no_claim() -> None:
    bulletin = (
        "📋 СВОДКА по Орланскому краю на 08:00 26 ноября\n\n🌊 Уровень реки Орланки 812 см\n"
        "🏚 Подтоплено 246 домов\n👥 Эвакуировано 1 318 человек\n🚧 Закрыто 6 дорог"
    )

    assert [text.split()[0] for text in asked(bulletin)] == [
        *("Уровень", "Подтоплено", "Эвакуировано", "Закрыто"),
    ]


@pytest.mark.parametrize(
    "line",
    [
        *("☎️ Горячая линия: 8 (423) 555-01-12", "Гаряча лінія рятувальників: 101."),
        *("❤️ 18K   🔁 6.2K   1.1M views", "🧵 Thread by Ann Lee (@ann_counts) — 26 Nov"),
    ],
)
def test_lines_that_apps_and_offices_add_are_no_claims(line: str) -> None:
    claim = "The dam above Orlan broke on Monday and 246 homes were flooded."

    assert asked(f"{claim}\n\n{line}")[0].startswith(claim)
    assert all(line not in question for question in asked(f"{line}\n\n{claim}")[1:])


def test_of_a_long_text_that_tells_nothing_one_sentence_is_asked_about() -> None:
    assert len(asked(_MORNING.format(told=""))) == 1
