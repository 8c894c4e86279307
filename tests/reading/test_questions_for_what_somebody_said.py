"""A question that asks what somebody said tells whose statements are wanted, and on what."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard, Voice
from onrecord.reading import claims_in
from onrecord.reading.around.voices import voices_in

_PIECES = st.sampled_from(
    ["what ", "did ", "said ", "Что ", "заявил", " ", "'s ", "Лорн ", "?", "по ", "about ", "о ё"]
)


def voices_of(message: str) -> tuple[Voice, ...]:
    [question] = claims_in(Heard(message))
    return question.voices


def voice_of(message: str) -> Voice | None:
    """The likeliest reading."""
    return next(iter(voices_of(message)), None)


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("What does Velmora say?", "Velmora"),
        ("So what has Velmora been saying?", "Velmora"),
        ("Hi! Can you please tell me what Ostrell's Ministry of Ports said? Thanks", None),
        ("Show me everything Ada Lorne said", "Ada Lorne"),
        ("what did Lorne have to say about this", "Lorne"),
        ("Has Lorne said anything so far?", "Lorne"),
        ("Did Lorne comment on it?", "Lorne"),
        ("statements by the Port Authority", "the Port Authority"),
        ("Any quotes from Lorne?", "Lorne"),
        ("What's Velmora's position?", "Velmora"),
        ("what is on record from Lorne?", "Lorne"),
        ("Что говорит Вельмора?", "Вельмора"),
        ("Здравствуйте, скажите пожалуйста, что говорила Лорн", "Лорн"),
        ("что об этом заявили в Минпорту?", "Минпорту"),
        ("а что Лорн сказала по этому поводу?", "Лорн"),
        ("заявления Ады Лорн", "Ады Лорн"),
        ("Какова позиция Вельморы?", "Вельморы"),
        ("Говорила ли что-нибудь Лорн?", "Лорн"),
        ("Що каже Вельмора?", "Вельмора"),
        ("Розкажи, що казала Лорн", "Лорн"),
        ("Які є заяви Лорн?", "Лорн"),
        ("Яка позиція Вельмори?", "Вельмори"),
        ("chto skazal Lorn", "Лорн"),
        ("What is Lorne's official position?", "Lorne"),
        ("Is there anything from Lorne on record?", "Lorne"),
        ("Какие заявления делала Лорн?", "Лорн"),
        ("Комментировала ли это Лорн?", "Лорн"),
        ("Чи казала щось Лорн?", "Лорн"),
        ("Яка думка Лорн?", "Лорн"),
        ("What does the WHO say?", "the WHO"),
    ],
)
def test_whose_statements_are_asked_for_is_told_by_name(message: str, name: str | None) -> None:
    assert voice_of(message) == Voice(name or "Ostrell's Ministry of Ports", certain=True)


@pytest.mark.parametrize(
    ("message", "name"),
    [
        ("What does the baker say?", "the baker"),
        ("Velmora says?", "Velmora"),
        ("что говорил пекарь?", "пекарь"),
        ("А Вельмора что говорит?", "Вельмора"),
        ("Лорн что-нибудь говорила?", "Лорн"),
        ("Velmora statements", "Velmora"),
    ],
)
def test_what_may_be_no_name_is_not_certain(message: str, name: str) -> None:
    assert voice_of(message) == Voice(name)


@pytest.mark.parametrize(
    "message",
    [
        "What did Velmora do?",
        "What is known about Velmora?",
        "Velmora says that the port was sold",
        "Who sold the port?",
        "Что Вельмора продала?",
        "Вельмора заявила, что порт продан",
        "Чи правда, що від кави болить серце?",
    ],
)
def test_a_question_with_other_content_asks_for_no_statements(message: str) -> None:
    assert all(voice.loose for voice in voices_of(message))


@pytest.mark.parametrize(
    ("message", "name", "topic"),
    [
        ("What did Velmora say about the port?", "Velmora", "the port"),
        ("So what has Velmora said on the sale of the port??", "Velmora", "the sale of the port"),
        ("Did Lorne say anything about ferries?", "Lorne", "ferries"),
        ("Any statements by Lorne regarding ferries?", "Lorne", "ferries"),
        ("Что Лорн говорила о паромах?", "Лорн", "паромах"),
        ("Что сказала Лорн по поводу закрытия порта?", "Лорн", "закрытия порта"),
        ("Що Вельмора каже про загиблих?", "Вельмора", "загиблих"),
        ("Що каже Вельмора щодо порту?", "Вельмора", "порту"),
        ("Яка позиція Лорн щодо порту?", "Лорн", "порту"),
        ("А что о паромах говорила Лорн?", "Лорн", "паромах"),
        ("Що про пороми каже Лорн?", "Лорн", "пороми"),
    ],
)
def test_a_topic_is_told_from_the_name(message: str, name: str, topic: str) -> None:
    assert voice_of(message) == Voice(name, certain=True, topic=topic)


def test_where_a_topic_ends_and_a_name_begins_is_left_open() -> None:
    voices = voices_of("что сказала о старом пароме ада лорн")

    assert Voice("ада лорн", topic="старом пароме") in voices
    assert Voice("лорн", topic="старом пароме ада") in voices
    assert not any(voice.certain for voice in voices)


@pytest.mark.parametrize(
    ("message", "name", "topic"),
    [
        ("Lorne on ferries", "Lorne", "ferries"),
        ("Лорн о паромах", "Лорн", "паромах"),
        ("а Вельмора про порт?", "Вельмора", "порт"),
        ("Velmora's statements about the port", "Velmora", "the port"),
        ("заявления Лорн о порте", "Лорн", "порте"),
        ("Заявляла ли Лорн о закрытии порта?", "Лорн", "закрытии порта"),
        ("quotes Lorne ferries", "Lorne", "ferries"),
    ],
)
def test_what_may_be_a_claim_is_asked_for_loosely(message: str, name: str, topic: str) -> None:
    assert Voice(name, topic=topic, loose=True) in voices_of(message)


@pytest.mark.parametrize(
    "message",
    [
        "Velmora says 1,300 died in the port",
        "Lorne on 1,300 dead",
        "Вельмора заявила о гибели 1300 человек",
        "Лорн о гибели 1300 человек",
        "Lorne on ferries: “we sold them all”",
        "Вельмора говорит, что погибло 1300 человек",
    ],
)
def test_a_claim_that_names_who_made_it_asks_for_nothing_said(message: str) -> None:
    assert not voices_of(message)


@pytest.mark.parametrize("message", ["What did Lorne say about it?", "Що каже Лорн про це?"])
def test_what_only_points_is_no_topic(message: str) -> None:
    voice = voice_of(message)

    assert voice is not None
    assert voice.topic == ""


def test_a_day_is_no_topic() -> None:
    assert not any(voice.topic for voice in voices_of("What did Lorne say on Tuesday?"))


@pytest.mark.parametrize(
    "message",
    [
        "What did he say?",
        "What do people say?",
        "Що він казав?",
        "What did the 3 mayors say?",
        "WHAT DID HE SAY?",
    ],
)
def test_nobody_is_named_by_a_pronoun_or_a_number(message: str) -> None:
    assert not voices_in(message)


@pytest.mark.parametrize("message", ["Что пишут СМИ о порте?", "Що кажуть ЗМІ?", "What do TV say?"])
def test_nobody_is_named_by_those_who_carry_what_others_say(message: str) -> None:
    assert {"СМИ", "ЗМІ", "TV"}.isdisjoint(voice.name for voice in voices_in(message))


def test_who_is_asked_for_next_is_read_with_the_question_before() -> None:
    first, then = claims_in(Heard("What did Velmora say? And Ostrell?"))

    assert first.voices == (Voice("Velmora", certain=True),)
    assert then.voices == (Voice("Ostrell", certain=True),)


@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_a_name_stands_in_the_words_as_they_were_written(words: str) -> None:
    for voice in voices_in(words):
        assert voice.name in words
