"""Where somebody was when they were told is no part of what they ask about."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in

CLAIM = "the council of Lissen will close the pool"
RUSSIAN = "пенсию в Лиссене повысят на треть"
UKRAINIAN = "гривню в Ліссені деномінують навесні"


@pytest.mark.parametrize(
    "message",
    [
        f"I was queuing at the chemist's and the lady before me told me that {CLAIM}. Is it so?",
        f"yesterday at the hairdresser's a woman was saying that {CLAIM} is that right",
        f"Dear group, a nurse at St Thomas hospital texted me that {CLAIM}. Pass it on.",
        f"Can you check whether {CLAIM}? Thank you so much in advance",
        f"Met an old colleague on the train, he says that {CLAIM}",
        f"Pretty sure this is nonsense but can you check: {CLAIM}?",
        f"I doubt it, but could you check if {CLAIM}?",
        f"Forwarded many times: {CLAIM}",
        f"WARNING to all parents 🚨🚨 {CLAIM}",
        f"My daughter sent me this: {CLAIM} and I just want to know if it's right",
        f"this is for the fact check I was told by my pastor that {CLAIM}",
        f"my neighbor's kid who studies medicine swears {CLAIM}",
        f"is it correct what they are sharing in the mothers group, that {CLAIM}",
        f"My friend at the ministry says {CLAIM}",
        f"Hi all, a friend of mine whose wife works for the water board says {CLAIM}",
        f"They told us at the bank that {CLAIM}. Can you confirm?",
        f"so um basically they said at church that {CLAIM}",
        f"Just got this from my sister in law who is a nurse at Guys: {CLAIM}",
    ],
)
def test_an_english_scene_is_not_searched(message: str) -> None:
    assert claims_in(Heard(message))[0].dense.strip("?. ") == CLAIM


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        (f"Еду сегодня в маршрутке, две бабушки говорят, что {RUSSIAN}. Это так?", RUSSIAN),
        (f"Сижу в парикмахерской, слышу: {RUSSIAN}", RUSSIAN),
        (f"Сижу в парикмахерской, слышу: мужики говорят, что {RUSSIAN}", RUSSIAN),
        (f"Стою в черзі в банку, чую розмову: {UKRAINIAN}. Чи це так?", UKRAINIAN),
        (f"В бухгалтерии сказали, что {RUSSIAN}. Правда?", RUSSIAN),
        (f"Муж работает на заводе, говорит, что {RUSSIAN}", RUSSIAN),
        (f"я хотела спросить тут внучка прочитала что {RUSSIAN} так это или не так", RUSSIAN),
        (f"Переслано от врача скорой: {RUSSIAN}", RUSSIAN),
        (f"Скинули в групу: {UKRAINIAN}", UKRAINIAN),
        (f"мені син сказав що ну {UKRAINIAN} це так чи ні дякую", UKRAINIAN),
        (f"мені син сказав що {UKRAINIAN} на минулу суму", f"{UKRAINIAN} на минулу суму"),
        (f"тут в родительском чате пишут что {RUSSIAN}", RUSSIAN),
        (f"Не верится, но пишут: {RUSSIAN}", RUSSIAN),
        (f"Кто-нибудь может подтвердить, что {RUSSIAN}?", RUSSIAN),
        (f"кажуть на роботі, що {UKRAINIAN}", UKRAINIAN),
        (f"{UKRAINIAN}. Це правда чи розвод?", UKRAINIAN),
        (f"Звонила знакомая из МЧС, {RUSSIAN}", RUSSIAN),
        (f"У черзі казали, що {UKRAINIAN}", UKRAINIAN),
        (f"Сусідка з ЖЕКу сказала, що {UKRAINIAN}", UKRAINIAN),
        (f"Їхала в тролейбусі, жінка поруч розповідала, що {UKRAINIAN}. Це правда?", UKRAINIAN),
    ],
)
def test_a_scene_in_another_language_is_not_searched(message: str, claim: str) -> None:
    assert claims_in(Heard(message))[0].dense.strip("?. ") == claim


@pytest.mark.parametrize(
    "message",
    [
        "Minister Orvin told us that the bridge is closed.",
        "Today Orvin said that the bridge is closed.",
        "They fixed that, and I said that the allies must pay.",
        "Сегодня Орвин сказал, что мост закрыт",
        "Вчера 40 человек сказали, что мост закрыт",
        "В правительстве сказали, что мост закрыт",
        "В Лиссене сказали, что мост закрыт",
        "В уряді кажуть, що міст закрито",
        "В правительстве сказали, что порт Велморы сгорел",
        "Вчера в полиции сказали, что порт Велморы сгорел",
        "У міністерстві вчора казали, що порт Велмори згорів",
        "В мерії казали, що порт Велмори згорів",
        "Люди в правительстве говорят, что порт Велморы сгорел",
        "Люди в уряді кажуть, що порт Велмори згорів",
        "Брат мера сказав, що міст закрито",
        "My friend in Lissen says 300 people were killed there",
        "Our neighbour, a crane driver, says the opposite of the mayor",
        "Our president says the bridge is closed",
    ],
)
def test_who_is_named_or_counted_stays(message: str) -> None:
    assert claims_in(Heard(message))[0].dense == message


@pytest.mark.parametrize(
    "message",
    [
        f"Hi all! We had no water in our street today. My neighbour says {CLAIM}.",
        f"Всем привет! Опять отключали воду на Садовой. По телевизору сказали, что {CLAIM}.",
        f"Усім привіт! Сьогодні в нас у Ліссені дощ. Бабуся чула по радіо, що {CLAIM}.",
    ],
)
def test_small_talk_of_the_own_day_before_hearsay_is_not_asked(message: str) -> None:
    assert [question.dense.rstrip(".") for question in claims_in(Heard(message))] == [CLAIM]


@pytest.mark.parametrize(
    "message",
    [
        "Yesterday the rain in Velmora killed 30 people. My neighbour says the bridge is closed.",
        "Orvin cut the water of Lissen. My neighbour says the bridge is closed.",
        "Сегодня в Лиссене отключили воду в 300 домах. Сосед сказал, что мост закрыт.",
    ],
)
def test_what_befell_others_before_hearsay_is_asked(message: str) -> None:
    first = message.partition(".")[0]

    assert any(first in question.dense for question in claims_in(Heard(message)))


def test_a_question_of_several_is_shown_without_greeting_and_farewell() -> None:
    message = (
        "Всем привет! Правда ли, что Орвин закрыл порт? Правда ли, что Талвен продал банк? "
        "Кто знает больше? Берегите себя."
    )

    assert [question.text for question in claims_in(Heard(message))] == [
        "Правда ли, что Орвин закрыл порт?",
        "Правда ли, что Талвен продал банк?",
    ]
