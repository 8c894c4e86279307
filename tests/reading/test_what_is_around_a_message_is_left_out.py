"""What is no claim: clocks and counters of a screen, footers, appeals, wishes."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in

CLAIM = "Velmora closed its port"


@pytest.mark.parametrize(
    "around",
    [
        "{claim}\n1,204 Retweets 3,877 Likes",
        "12:41 📶 87%\n{claim}\nRead more",
        "{claim}\n9:14 ✓✓",
        "была в сети вчера в 9:14\n{claim}",
        "{claim}\n7:05 AM · Jun 5, 2024 · 1.1M Views",
        "{claim}\n2,1 тыс. просмотров",
        "{claim}\nКоментарі: 842",
        "[screenshot]\nThe Daily Ledger · 14 min\n{claim}",
        "[скріншот]\nУП — 23:41\n{claim}",
        "{claim}\n\nWe on Instagram | Viber | Threads",
        "Підтримай канал: 4441 1144 2233 4455\n\n{claim}",
        "{claim}. Попередьте рідних!",
        "{claim}. Скопируйте и отправьте всем родителям!",
        "{claim}. Warn your families!",
        "{claim}. Withdraw your money NOW",
        "{claim}. My dad told me so",
        "{claim}. (2024) my brother in law keeps saying it",
        "{claim}. Скинула соседка, она врать не будет",
        "{claim}. Кинула викладачка, вона точно знає",
        "{claim}. Сусідка розповіла",
        "{claim}, thank god",
        "{claim}, слава богу",
        "{claim}. God bless you all",
        "Home > World > Europe\n{claim}\nBy Anna Smith\n2 hours ago",
        "{claim}. Fill your tank today!",
        "{claim}. Двері не відчиняти!",
        "Happy birthday! {claim}",
        "{claim}. До завтра, целую",
        "{claim}\nАвтор: Анна Чернова",
        "Текст: Анна Чорнова\n{claim}",
        "{claim}\nSee full story",
        "{claim}\nПоказать полностью",
        "{claim}\nДивитися повністю",
        "{claim}. Alert everyone now!",
        "{claim}. Call us now +380 44 123 45 67",
        "{claim}. Звоните +7 495 123 45 67",
        "{claim}. Телефонуйте +380 44 123 45 67",
    ],
)
def test_what_is_around_a_claim_is_not_searched(around: str) -> None:
    [question] = claims_in(Heard(around.format(claim=CLAIM)))

    assert question.dense.rstrip(".") == CLAIM


@pytest.mark.parametrize(
    "message",
    [
        "З Великоднем вас!",
        "С днём рождения тебя",
        "Happy New Year everyone",
        "Happy birthday, Oksana! Wish you health and love!",
        "С днём рождения, Оксаночка! Счастья, здоровья, любви!",
        "З днем народження, Оксанко! Щастя та здоров'я!",
        "С праздником, дорогие женщины!",
        "З 8 березня, дорогі жінки!",
        "see you tomorrow",
        "Ок, тогда до завтра, целую",
        "дякую, бувай",
        "God bless you",
        "Спасибо, понял, всего доброго!",
        "Happy Easter to you and your family!",
        "ну ты даёшь",
        "дякую, сонечко, цілую",
        "ок, побачимось завтра, обіймаю",
        "ахаха завтра позвоню",
        "LOL no way 😂 you coming tonight?",
        "Гей, ти бот чи людина?",
        "спасбо",
    ],
)
def test_wishes_and_farewells_ask_nothing(message: str) -> None:
    assert claims_in(Heard(message)) == ()


@pytest.mark.parametrize(
    "message",
    [
        "Happy Valley was cancelled",
        "Shame was filmed in Lissen",
        "Не пейте воду из крана, её отравили",
        "Запомните вакцины убивают",
        "Перевірте скасували відстрочки",
        "Online banking collapsed",
        "До завтра отключат воду",
        "Gaza | 300 dead | Israel",
        "The mayor of Lissen said so",
        "Our minister in Lissen said it again",
    ],
)
def test_a_claim_in_the_shape_of_a_wish_or_an_appeal_is_asked_about(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.split() == message.replace("ё", "е").replace("|", " ").split()


@pytest.mark.parametrize(
    ("appeal", "told"),
    [
        ("Warn all drivers, the bridge collapses", "the bridge collapses"),
        ("Warn everyone the river is poisonous", "the river is poisonous"),
        ("Не пейте воду: она опасна", "она опасна"),
        ("Не пийте воду — вона отруйна", "вона отруйна"),
        ("Скажите всем что мэр уволен", "мэр уволен"),
        ("Скажіть усім що мер звільнився", "мер звільнився"),
        ("Did your governor resign?", "Did your governor resign?"),
    ],
)
def test_an_appeal_that_tells_something_is_asked_about(appeal: str, told: str) -> None:
    asked = claims_in(Heard(f"{CLAIM}. {appeal}"))

    assert told in " ".join(question.dense for question in asked)


@pytest.mark.parametrize(
    "advert",
    [
        "Tired of back pain? Our pillow helps already in the first night. Order now.",
        "Handmade bags, free delivery in the whole country. Message us!",
        "Шторы на заказ, замер бесплатно! Звоните или пишите в личку.",
        "Свіжа малина з доставкою по місту! Дзвоніть, привеземо сьогодні.",
    ],
)
def test_an_advert_without_a_price_is_left_out_between_claims(advert: str) -> None:
    message = f"Norway shut two reactors.\n\n{advert}\n\nFinland opened a new border post."

    assert [question.text for question in claims_in(Heard(message))] == [
        "Norway shut two reactors.",
        "Finland opened a new border post.",
    ]


@pytest.mark.parametrize(
    "message",
    [
        "Orvin Teck @orvin · May 4\nThe bridge at Lissen is closed.\nReplying to @teck",
        "The bridge at Lissen is closed.\nLike  Comment  Share\n128 comments\nReply",
        "The bridge at Lissen is closed.\nReply 12  Repost 340  Like 1.2K\nTranslate post",
        "The bridge at Lissen is closed.\n♥ 112  💬 34  ↪ 5",
        "Orvin Teck\n15 хв\nThe bridge at Lissen is closed.",
        "The bridge at Lissen is closed.\n12.4K views · edited",
        "The bridge at Lissen is closed.\nНравится  Комментировать  Поделиться",
        "The bridge at Lissen is closed.\nВідповісти  Поширити\nЧитати далі",
        "The bridge at Lissen is closed.\n\n— Lissen Wire —",
        "The bridge at Lissen is closed.\nDelivered",
    ],
)
def test_headers_and_signatures_are_not_searched(message: str) -> None:
    assert claims_in(Heard(message))[0].dense == "The bridge at Lissen is closed."


def test_who_comes_and_goes_in_an_article_is_asked_about_where_they_are_counted() -> None:
    filler = "На площі годували голубів. Діти сміялися. Пані Ольга принесла хліб. "
    message = f"{filler}Пенсіонерка Ольга прийшла по хліб. {filler}Загинуло дев'ять людей. {filler}"

    assert [question.text for question in claims_in(Heard(message))] == ["Загинуло дев'ять людей."]


def test_a_line_that_ends_on_a_comma_goes_on() -> None:
    [question] = claims_in(Heard("Velmora to send 14 tanks to Orlan,\nTeck tells Orvin"))

    assert question.dense == "Velmora to send 14 tanks to Orlan, Teck tells Orvin"


def test_a_text_of_ten_sentences_is_asked_about_by_those_that_tell() -> None:
    chatter = "It was a long day. The cat slept. We had tea. The bus was late. My feet hurt. "
    message = (
        f"{chatter}The council said it will build 450 flats. {chatter}The pool will not close."
    )

    assert [question.text for question in claims_in(Heard(message))] == [
        "The council said it will build 450 flats.",
        "The pool will not close.",
    ]


def test_medals_are_counted_and_are_no_reactions() -> None:
    [question] = claims_in(Heard("Team Velmora in Lissen:\n🥇 20\n🥈 28\n👍 23"))

    assert [figure.value for figure in question.figures] == [20, 28]


@pytest.mark.parametrize(
    "claim",
    [
        "С 8 марта цены выросли вдвое",
        "Дорогие лекарства подорожали втрое",
        "Мира не будет, заявил министр",
        "Друзі мера отримали мільйон",
    ],
)
def test_what_begins_like_a_wish_may_tell_something(claim: str) -> None:
    [question] = claims_in(Heard(claim))

    assert question.dense == claim
