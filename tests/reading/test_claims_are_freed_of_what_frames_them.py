"""Labels, opinions, hearsay and lists around claims, as people write them in chats."""

import pytest

from onrecord.asking import Heard
from onrecord.reading import claims_in, polarity_of

ENGLISH = "the port of Velmora was sold for 3 million dollars"
RUSSIAN = "порт Вельморы продали за 3 миллиона долларов"
UKRAINIAN = "порт Вельмори продали за 3 мільйони доларів"


@pytest.mark.parametrize(
    ("frame", "claim"),
    [
        ("Hot take: {}", ENGLISH),
        ("Fun fact — {}", ENGLISH),
        ("tl;dr {}", ENGLISH),
        ("UPDATE 3: {}", ENGLISH),
        ("HOAX ALERT: {}", ENGLISH),
        ("Not gonna lie, {}", ENGLISH),
        ("I honestly think {}", ENGLISH),
        ("um so my cousin told me that {}", ENGLISH),
        ("guys did you hear {}", ENGLISH),
        ("is this tru?? {}", ENGLISH),
        ("@ann @bob_b lol no! {}", ENGLISH),
        ("{}. What do you guys think?", ENGLISH),
        ("{}, is this even legal?", ENGLISH),
        ("{}. Is that actually allowed?", ENGLISH),
        ("{}, это вообще законно?", RUSSIAN),
        ("{}, це взагалі законно?", UKRAINIAN),
        ("{}. Send this to 20 contacts before it is deleted!", ENGLISH),
        ("{}. RT if you agree #WakeUp", ENGLISH),
        ("По-моему, {}", RUSSIAN),
        ("Лично я считаю, {}", RUSSIAN),
        ("ну короче вчера по телевизору говорили что {}", RUSSIAN),
        ("слушай сосед говорит мол {}", RUSSIAN),
        ("Бред же? {}", RUSSIAN),
        ("{}. Как вы думаете, вернут?", RUSSIAN),
        ("Як на мене, {}", UKRAINIAN),
        ("слухай кажуть шо {}", UKRAINIAN),
        ("Чули шо {}", UKRAINIAN),
    ],
)
def test_what_frames_a_claim_is_not_searched(frame: str, claim: str) -> None:
    [question] = claims_in(Heard(frame.format(claim)))

    assert question.dense.rstrip(".") == claim


@pytest.mark.parametrize(
    ("message", "topic"),
    [
        ("What do you know about the port of Velmora?", "the port of Velmora"),
        ("Hi, can you tell me about the port of Velmora please", "the port of Velmora"),
        ("Is there any info on the port of Velmora?", "the port of Velmora"),
        ("what is known about the port of Velmora", "the port of Velmora"),
        ("I'd like to know more about the port of Velmora", "the port of Velmora"),
        ("расскажи про порт Вельморы", "порт Вельморы"),
        ("Что вам известно о порте Вельморы?", "порте Вельморы"),
        ("Есть что-нибудь о порте Вельморы?", "порте Вельморы"),
        ("що відомо про порт Вельмори?", "порт Вельмори"),
        ("Чи є щось про порт Вельмори?", "порт Вельмори"),
        ("Розкажи мені про порт Вельмори", "порт Вельмори"),
    ],
)
def test_of_a_request_to_be_told_of_a_topic_the_topic_is_searched(message: str, topic: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.rstrip("?") == topic


def test_a_request_to_be_told_of_it_asks_nothing() -> None:
    assert claims_in(Heard("tell me about it")) == ()


@pytest.mark.parametrize(
    "message", ["tell me about yourself", "Расскажи про него", "Що ви знаєте про нього"]
)
def test_a_request_to_be_told_of_somebody_unnamed_frames_no_topic(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == message


@pytest.mark.parametrize(
    "message",
    ["ok thanks, will check later", "ну шо там, є новини?", "um what?", "бред какой-то"],
)
def test_talk_without_a_claim_asks_nothing(message: str) -> None:
    assert claims_in(Heard(message)) == ()


@pytest.mark.parametrize(
    ("message", "count"),
    [
        ("Сводка:\n✔️ Сбито 12 БПЛА\n✔️ Взят посёлок Орлан\n✔️ Потерь нет", 3),
        ("Головне за ніч:\n🔹 збито 33 шахеди\n🔹 пошкоджено 2 підстанції\n🔹 загиблих немає", 3),
        ("Что известно:\n— погибли 12 человек\n— ранены более 50\n— разрушены 3 дома", 3),
        (
            "The war so far 👇\n• 6 million refugees\n• 10,000 civilians dead\n• $500 billion lost",
            3,
        ),
        ("Losses today:\n- tanks 12\n- drones 3\n- trucks 40", 1),
        ("Втрати за добу:\n- танки — 12\n- дрони — 3", 1),
    ],
)
def test_items_that_tell_are_apart_and_items_that_only_count_are_one(
    message: str, count: int
) -> None:
    assert len(claims_in(Heard(message))) == count


@pytest.mark.parametrize(
    ("heading", "item", "place", "days"),
    [
        ("Strike on Kharkiv overnight:", "12 people killed", "Kharkiv", 1),
        ("Что известно об атаке на Белгород:", "ранены более 50", "Belgorod", None),
        ("Головне за ніч:", "збито 33 шахеди", "", 0.5),
        ("Strike on Kharkiv overnight:", "12 people killed in Orlan", "Orlan", None),
    ],
)
def test_items_of_a_list_are_where_and_when_the_line_above_says(
    heading: str, item: str, place: str, days: float | None
) -> None:
    message = f"{heading}\n— {item}\n— the bridge was closed until noon"

    [figure] = claims_in(Heard(message))[0].figures

    assert (figure.place, figure.period.days) == (place, days)


def test_ukrainian_sentences_on_three_towns_are_three() -> None:
    message = "У Львові загинули 7 людей. У Дніпрі поранено 12. В Одесі жертв немає."

    asked = claims_in(Heard(message))

    assert [question.polarity for question in asked] == ["affirmed", "affirmed", "negated"]


@pytest.mark.parametrize("message", ["Stop. Look. Listen.", "Big Ben. Tower Hill. Hyde Park."])
def test_words_and_titles_in_a_row_are_no_stories(message: str) -> None:
    assert len(claims_in(Heard(message))) <= 1


def test_a_short_article_is_asked_about_by_its_sentences() -> None:
    told = "Velmora's ministry said that {} ships were hit near Orlan during the night."
    aside = "People in the town talked about it for a long time and went home."
    article = " ".join(
        [told.format(12), *[aside] * 7, told.format(40), "© 2024 All rights reserved."]
    )

    asked = claims_in(Heard(article))

    assert [question.text for question in asked] == [told.format(12), told.format(40)]


def test_no_before_a_sentence_is_an_answer_and_before_a_digit_a_number() -> None:
    first, second = claims_in(
        Heard("Velmora bought the house at No. 5 in Orlan. Tarvia did not sell its ships.")
    )

    assert "No. 5" in first.text
    assert second.polarity == "negated"


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("Russia didn't blow up the dam, did it?", "negated"),
        ("Poland hasn't closed the border?", "negated"),
        ("Didn't Russia blow up the dam?", "affirmed"),
        ("But isn't it so that Russia blew up the dam?", "affirmed"),
    ],
)
def test_a_statement_that_asks_for_assent_keeps_its_denial(text: str, polarity: str) -> None:
    assert polarity_of(text) == polarity


@pytest.mark.parametrize(
    ("message", "place"),
    [
        ("В Перми закрыли 3 школы", "Perm"),
        ("Пермь закрыла 3 школы", "Perm"),
        ("У Тернополі перейменували 20 вулиць", "Ternopil"),
        ("В Варшаве арестовали 20 человек, сообщили в Минобороны", "Warsaw"),
    ],
)
def test_a_town_is_one_place_in_all_its_cases(message: str, place: str) -> None:
    [question] = claims_in(Heard(message))

    assert [figure.place for figure in question.figures] == [place]


def test_a_line_that_goes_on_with_a_small_letter_is_one_sentence() -> None:
    message = "The Velmoran army has lost\nmore than 5,000 men since\nthe start of the war"

    [question] = claims_in(Heard(message))

    assert question.dense == " ".join(message.split())


def test_lines_that_all_open_small_stay_apart() -> None:
    asked = claims_in(Heard("velmora sold its port to tarvia\nputin opened a school in orlan"))

    assert len(asked) == 2


def test_flags_before_a_line_are_left_whole_or_not_at_all() -> None:
    flags = "🇷🇺🇺🇦"
    message = f"{flags} Velmora sold its port to Tarvia.\n\n▪️ Orlan opened 12 new schools in May."

    first, _ = claims_in(Heard(message))

    assert first.text == "Velmora sold its port to Tarvia."


@pytest.mark.parametrize(
    ("text", "polarity"),
    [
        ("He did not say how many troops were wounded", "affirmed"),
        ("В ведомстве не уточнили, сколько человек ранено", "affirmed"),
        ("The ministry did not say a word about its losses", "negated"),
    ],
)
def test_what_is_left_unsaid_is_not_denied(text: str, polarity: str) -> None:
    assert polarity_of(text) == polarity


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Chy pravda, shcho Zelenskyi pidpysav zakon?", "Зеленський підписав закон?"),
        ("v moskve vzorvali zhiloi dom, eto pravda?", "в москве взорвали жилой дом"),
    ],
)
def test_endings_of_adjectives_in_latin_letters_are_put_back(typed: str, meant: str) -> None:
    [question] = claims_in(Heard(typed))

    assert question.dense == meant


@pytest.mark.parametrize(
    ("message", "claim"),
    [
        (
            "I can't believe this 😡 Orlan gave $10 billion to Velmora",
            "Orlan gave $10 billion to Velmora",
        ),
        (f"JUST IN: {ENGLISH}", ENGLISH),
        (f"Subject: Fw: MUST READ\nHello, {ENGLISH}. Regards, Margaret", f"{ENGLISH}."),
        (f"Пацаны, инфа сотка: {RUSSIAN}", RUSSIAN),
        (f"ахаха ну вы слышали, {RUSSIAN}", RUSSIAN),
        (f"Пришло в ватсапе: {RUSSIAN}", RUSSIAN),
        (f"{RUSSIAN}\n\nФото: vel.ru\nПодписывайтесь: @velnews", RUSSIAN),
        (f"Please read carefully. {ENGLISH}", ENGLISH),
        (f"is it right that {ENGLISH} or is that just talk", ENGLISH),
        (f"Правда что {RUSSIAN} или это развод?", RUSSIAN),
        (f"Дівчата, кажуть {UKRAINIAN}", UKRAINIAN),
        (f"John: did u see this??\nJohn: {ENGLISH}\nMe: source?", ENGLISH),
        (f"Today 09:14\nBBC News ✓\n{ENGLISH}\n❤️ 12K  💬 3.4K", ENGLISH),
        (f"{ENGLISH}\nis this true?", ENGLISH),
        (f"{RUSSIAN}\n\nКвартиры у моря от 5 млн! Звони 8 800 555-35-35", RUSSIAN),
        (f">> {UKRAINIAN}", UKRAINIAN),
        (f"{ENGLISH}. #velmora Photo: Ann Brown", f"{ENGLISH}."),
        (f"{ENGLISH} and is it true?", ENGLISH),
        (f"{RUSSIAN} и правда ли это?", RUSSIAN),
        (f"{UKRAINIAN} та чи це правда?", UKRAINIAN),
        (f"{RUSSIAN} это действительно правда", RUSSIAN),
        (f"{UKRAINIAN} це справді правда", UKRAINIAN),
        (f"{ENGLISH}, is it true, nobody knows", ENGLISH),
        (f"{ENGLISH}, is it a lie", ENGLISH),
        (f"was it a myth that {ENGLISH}", ENGLISH),
        (f"is it true people say {ENGLISH}", ENGLISH),
        (f"thanks but {ENGLISH}", ENGLISH),
        (f"я слышал, но {RUSSIAN}", RUSSIAN),
        (f"не знаю чи правда але {UKRAINIAN}", UKRAINIAN),
    ],
)
def test_talk_around_a_claim_is_not_searched(message: str, claim: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.removesuffix(" source?") == claim


def test_two_parties_quoted_one_below_the_other_keep_their_names() -> None:
    [question] = claims_in(Heard("Tarvia: we will win\nVelmora: we will not give up 5 towns"))

    assert "Tarvia" in question.dense


@pytest.mark.parametrize(
    "message",
    [
        "The lady who poisoned the well at Orlan was not from Velmora",
        "For a guy that hates Velmora he sold its port quickly",
        "A woman said that people in Orlan eat 5 meals a day",
        "It is apparently the largest port of Velmora",
        "We believe in the army of Velmora and its 40 ships",
        "I can already hear explosions in Orlan",
        "Tarvia: we sold 5 ships\nVelmora: we bought none\nTarvia: it is signed",
        "Orlan &amp; Tarvia bought 12 ships from Velmora",
        "My son was told that he must pay 200 to sit the exam of Orlan again",
    ],
)
def test_words_of_the_claim_that_look_like_talk_are_kept(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == " ".join(message.replace("&amp;", "&").split())


def test_the_last_of_several_handles_may_be_who_acts() -> None:
    [question] = claims_in(Heard("@ann @bob @OrlanPolice started an enquiry into the port"))

    assert question.dense == "Orlan Police started an enquiry into the port"


def test_the_same_act_of_two_countries_is_two_claims() -> None:
    asked = claims_in(Heard("Финляндия закрыла границу. Эстония границу не закрывала."))

    assert [question.polarity for question in asked] == ["affirmed", "negated"]


def test_the_first_of_short_sentences_tells_the_polarity() -> None:
    assert polarity_of("Взрыв в Казани. Погибших нет. Школы закрыты.") == "affirmed"


def test_items_that_count_what_happened_are_apart() -> None:
    asked = claims_in(
        Heard("У Харкові за добу:\n— 5 загиблих\n— 32 поранених\n— 3 зруйновані будинки")
    )

    assert [question.figures[0].event for question in asked] == ["killed", "wounded", None]
    assert {question.figures[0].place for question in asked} == {"Kharkiv"}
