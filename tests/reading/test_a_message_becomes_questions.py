"""A message becomes the claim-sized questions in it, and nothing else."""

import gc
from datetime import date
from time import thread_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.asking import Heard
from onrecord.model import EventClass, Polarity
from onrecord.reading import MOST_QUESTIONS, claims_in, question_of, read

HOSTILE_SECONDS = 0.25
"""Five times what a message of 4,096 characters may cost on the machine of the measurements."""

PIECES = st.sampled_from(
    [
        *("- ", "1. ", "\n", "\n\n", "; ", ". ", "? ", "Is it true that ", "600 men died", "Hi "),
        *("— A (@a) March 5, 2020", "правда ли, что ", "Россия ", "не ", "«", "https://t.co/x "),
    ]
)


def texts(message: str) -> list[str]:
    return [question.text for question in claims_in(Heard(message))]


@pytest.mark.parametrize(
    "message",
    [
        "1,956 foreign mercenaries have been killed in Ukraine",
        "Ukraine",
        "He did it. They saw him. It was on Friday.",
        "The Dow has dropped 1,377 points in two days. Save us all time and resign! #Now",
        "The passing of the President. It is sad. — Jim McGrath (@jgm41) December 1, 2018",
    ],
)
def test_one_claim_stays_one_question_as_written(message: str) -> None:
    assert texts(message) == [message]


def test_numbered_lines_are_a_question_each() -> None:
    message = (
        "Please check:\n1. Russia killed 600 men.\n2. Vaccines contain microchips.\n"
        "3) Two and two is five"
    )

    assert texts(message) == [
        "Russia killed 600 men.",
        "Vaccines contain microchips.",
        "Two and two is five",
    ]


def test_bulleted_lines_are_a_question_each() -> None:
    message = "• Убито 600 наёмников\n• Сбито 20 самолётов противника"

    assert texts(message) == ["Убито 600 наёмников", "Сбито 20 самолётов противника"]


def test_statements_on_different_topics_are_a_question_each() -> None:
    message = "2,000 mercenaries were killed in Ukraine. Vaccines cause autism in children."

    assert len(texts(message)) == 2


def test_sentences_that_each_ask_are_a_question_each() -> None:
    message = "Is it true that 600 fighters died? And is it true that Poland sent 2,000 fighters?"

    dense = [question.dense for question in claims_in(Heard(message))]

    assert dense == ["600 fighters died?", "Poland sent 2,000 fighters?"]


def test_parts_between_semicolons_on_different_topics_are_a_question_each() -> None:
    message = "Russia lost 200 tanks near Kyiv; inflation in Turkey reached 80 percent"

    assert len(texts(message)) == 2


def test_fifty_claims_are_capped_and_said_to_be_cut() -> None:
    message = "\n".join(f"- In town {n} they found {n * 10} tanks" for n in range(50))

    reading = read(Heard(message))

    assert len(reading.questions) == MOST_QUESTIONS
    assert reading.cut


def test_few_claims_are_not_cut() -> None:
    assert not read(Heard("600 mercenaries were killed")).cut


@pytest.mark.parametrize(
    "message",
    [
        "",
        "   \n ",
        "Hi",
        "Hello, how are you?",
        "Привет!",
        "Привіт! Дякую!",
        "thanks a lot",
        "is this true?",
        "Это правда?",
        "Чи це правда?",
        "Can you check this please?",
        "😀" * 4096,
        "https://example.org/some/page",
        "\u202e\u200b\u2060\ufeff",
        "?!…",
        "12345",
        "ok",
    ],
)
def test_a_message_without_a_claim_has_no_question(message: str) -> None:
    assert claims_in(Heard(message)) == ()


@pytest.mark.parametrize(
    ("message", "asked"),
    [
        ("Is it true that 600 men were killed?", "600 men were killed?"),
        ("Hi! Is it true that 600 men were killed? Thanks!", "600 men were killed?"),
        ("I heard that 600 men were killed", "600 men were killed"),
        ("Правда ли, что убито 600 человек?", "убито 600 человек?"),
        ("Привет! Подскажите, правда ли, что убито 600 человек? Спасибо", "убито 600 человек?"),
        ("Чи правда, що вбито 600 людей?", "вбито 600 людей?"),
        ("600 men were killed. Is this true?", "600 men were killed."),
        ("Fwd: 600 men were killed https://example.org", "600 men were killed"),
    ],
)
def test_what_surrounds_a_claim_is_not_searched(message: str, asked: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == asked
    assert question.text == message


def test_of_an_article_the_sentences_worth_asking_about_are_asked() -> None:
    filler = "Readers may remember how it all began some time ago in the quiet valley. "
    claim = "The Ministry of Defence said on Friday that 600 mercenaries were killed in Ukraine. "
    plea = "Subscribe to our newsletter and support us with $2 a month. "
    article = filler * 12 + claim + filler * 12 + plea

    asked = texts(article)

    assert claim.strip() in asked
    assert plea.strip() not in asked


def test_each_question_has_its_own_language() -> None:
    message = "1. 600 mercenaries were killed\n2. Убито 600 наёмников\n3. Вбито 600 найманців"

    questions = claims_in(Heard(message))

    assert [question.language for question in questions] == ["en", "ru", "uk"]


def test_a_question_knows_figure_polarity_and_day() -> None:
    heard = Heard("Russia did not kill 600 men", said_on=date(2022, 3, 29))

    [question] = claims_in(heard)

    assert [figure.value for figure in question.figures] == [600]
    assert question.polarity is Polarity.NEGATED
    assert question.said_on == date(2022, 3, 29)


def test_the_day_of_a_copied_post_is_the_day_it_was_said() -> None:
    question = question_of("600 killed — Ann Lee (@annlee) March 5, 2020")

    assert question.said_on == date(2020, 3, 5)
    assert question.text.startswith("600 killed — Ann Lee")
    assert question.dense == "600 killed - Ann Lee"


def test_a_long_question_carries_its_sentences_and_a_short_one_does_not() -> None:
    sentence = "He said that it was so and that it would always be so in all the towns. "

    assert question_of("600 killed in Kyiv").sentences == ()
    assert len(question_of(sentence * 8).sentences) == 8


def test_a_text_taken_as_one_question_is_never_cut() -> None:
    message = "1. Russia killed 600 men.\n2. Vaccines contain microchips."

    assert question_of(message).text == message


@pytest.mark.parametrize(
    ("text", "event"),
    [
        ("107,000 people came to the rally in Belgrade", EventClass.TOOK_PART),
        ("На митинг пришли 107 тысяч человек", EventClass.TOOK_PART),
        ("На мітинг прийшло 107 тисяч людей", EventClass.TOOK_PART),
        ("6,956 fighters came to Ukraine in March after the strike", EventClass.ARRIVED),
    ],
)
def test_who_came_to_a_rally_took_part_in_it(text: str, event: EventClass) -> None:
    [figure] = question_of(text).figures

    assert figure.event is event


@given(st.text(max_size=400))
@settings(max_examples=200)
def test_reading_never_raises_and_its_questions_stand_in_the_message(message: str) -> None:
    reading = read(Heard(message))

    assert len(reading.questions) <= MOST_QUESTIONS
    for question in reading.questions:
        assert question.text in message
        assert question.dense


def test_a_list_on_one_line_has_a_question_for_each_number() -> None:
    asked = "So: 1) How many died in Lissen? 2) Who shot there first? 3) When will it open again?"

    assert texts(asked) == [
        "How many died in Lissen?",
        "Who shot there first?",
        "When will it open again?",
    ]
    assert texts("1. Осел упал в Лиссене 2. Мост открыли вчера утром") == [
        "Осел упал в Лиссене",
        "Мост открыли вчера утром",
    ]


@pytest.mark.parametrize(
    "text",
    [
        "In Lissen they have killed (1) a donkey and nobody else",
        "The match ended 2. And 3. is what they scored before",
        "In 2021 there were 1. and 2. divisions of the league",
    ],
)
def test_numbers_that_do_not_count_up_from_one_make_no_list(text: str) -> None:
    assert texts(text) == [text]


@given(st.lists(PIECES, max_size=40).map("".join))
@settings(max_examples=200)
def test_messages_of_marks_and_claims_are_read_without_raising(message: str) -> None:
    for question in claims_in(Heard(message)):
        assert question.text in message


def test_comment_stays_with_the_claim_that_it_follows() -> None:
    message = (
        "In Lissen 300 houses burned down. It is a shame! "
        "Inflation in Turkey reached 80 percent. We must act."
    )

    assert texts(message) == [
        "In Lissen 300 houses burned down. It is a shame!",
        "Inflation in Turkey reached 80 percent. We must act.",
    ]


@pytest.mark.parametrize(
    "message",
    [
        "Check Poland closed its border",
        "Скажите Шольц умер",
        "Перевірте скасували відстрочки",
        "Hello Kitty was banned in Lissen",
        "Share prices fell by 10 percent",
        "2,000 people",
        "У нас завтра отключат воду",
        "Підписати мирну угоду Україна відмовилась",
        "Our channel tunnel is flooded",
    ],
)
def test_a_few_words_behind_a_courtesy_are_asked_about(message: str) -> None:
    assert len(texts(message)) == 1


@pytest.mark.parametrize(
    ("message", "polarity"),
    [
        ("I don't believe that 600 men were killed", Polarity.AFFIRMED),
        ("It is not true that 600 men were killed", Polarity.NEGATED),
        ("Is it true or not that 600 men were killed?", Polarity.AFFIRMED),
        ("There is no evidence that 600 men were killed", Polarity.NEGATED),
        ("Правда, что никаких наёмников там нет?", Polarity.NEGATED),
    ],
)
def test_what_is_denied_stays_denied_when_a_frame_is_taken_off(
    message: str, polarity: Polarity
) -> None:
    [question] = claims_in(Heard(message))

    assert question.polarity is polarity


@pytest.mark.parametrize(
    "line",
    [
        "[17/06/2022, 14:23] Aunt Olga: ",
        "17.06.2022, 14:23 - Olga: ",
        "Readovka, [17.06.22 14:23]\n",
        "From: Olga <o@example.org>\nSubject: Read this\n",
    ],
)
def test_what_a_messenger_puts_before_a_copied_message_is_not_searched(line: str) -> None:
    [question] = claims_in(Heard(f"{line}600 men were killed"))

    assert question.dense == "600 men were killed"
    assert question.text.startswith(line.strip())


@given(
    st.text(
        st.sampled_from(list("aаб1 .,:;!?\n>-#@*()'\"«»—️⃣🔥\u200b\u202eеЁ")),
        min_size=1,
        max_size=40,
    ).map(lambda unit: (unit * 4096)[:4096])
)
@settings(max_examples=40, deadline=None)
def test_a_hostile_message_is_read_in_time(message: str) -> None:
    # Once in a whole run the garbage of all tests is gathered, which takes longer than reading.
    gc.disable()
    began = thread_time()
    try:
        questions = claims_in(Heard(message))
        took = thread_time() - began
    finally:
        gc.enable()

    assert took < HOSTILE_SECONDS
    assert all(question.text in message for question in questions)


def test_what_only_asks_on_is_asked_of_whom_the_question_before_speaks() -> None:
    message = "1) How many foreign fighters were killed in Lissen? 2) How many have left?"

    [_, second] = claims_in(Heard(message))

    assert second.text == "How many have left?"
    assert second.dense == "How many have left? foreign fighters Lissen"


def test_counts_of_whom_the_sentence_before_names_are_no_claim_of_their_own() -> None:
    message = "В Лиссен прибыло 6956 наёмников из 64 стран. 1956 уже уничтожены, 1779 уехали."

    assert texts(message) == [message]


def test_a_question_of_it_asks_of_whom_the_sentence_before_tells() -> None:
    reading = read(Heard("Velmora gave 14 tanks to Lissen. Has it sent any jets?"))

    assert reading.apart[-1].dense == "Has Velmora sent any jets?"


def test_the_sentences_of_one_question_are_kept_beside_it() -> None:
    message = "Velmora closed the border with Lissen. It is a shame. Velmora demands a port."

    reading = read(Heard(message))

    assert len(reading.questions) == 1
    assert [one.text for one in reading.apart] == [
        "Velmora closed the border with Lissen.",
        "Velmora demands a port.",
    ]
