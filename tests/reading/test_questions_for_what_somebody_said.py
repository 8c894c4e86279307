"""A question that asks what somebody said, and nothing else, tells whose statements are wanted."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.asking import Heard, Voice
from onrecord.reading import claims_in
from onrecord.reading.around.voices import voice_in

_PIECES = st.sampled_from(
    ["what ", "did ", "said ", "Что ", "заявил", " ", "'s ", "Лорн ", "?", "по "]
)


def voice_of(message: str) -> Voice | None:
    [question] = claims_in(Heard(message))
    return question.voice


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
        "What did Velmora say about the port?",
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
    assert voice_of(message) is None


@pytest.mark.parametrize(
    "message",
    ["What did he say?", "What do people say?", "Що він казав?", "What did the 3 mayors say?"],
)
def test_nobody_is_named_by_a_pronoun_or_a_number(message: str) -> None:
    assert voice_in(message) is None


def test_who_is_asked_for_next_is_read_with_the_question_before() -> None:
    first, then = claims_in(Heard("What did Velmora say? And Ostrell?"))

    assert first.voice == Voice("Velmora", certain=True)
    assert then.voice == Voice("Ostrell", certain=True)


@given(st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=200))
def test_a_name_stands_in_the_words_as_they_were_written(words: str) -> None:
    voice = voice_in(words)

    assert voice is None or voice.name in words
