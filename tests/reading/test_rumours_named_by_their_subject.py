"""Who asks whether the story about something is so, asks about that."""

import pytest

from onrecord.asking import Heard
from onrecord.model import Polarity
from onrecord.reading import claims_in

SUBJECT = "the mayor of Lissen selling the port"
RUSSIAN = "закрытии порта в Лиссене"
UKRAINIAN = "закриття порту в Ліссені"


@pytest.mark.parametrize(
    ("message", "subject"),
    [
        (f"The rumour about {SUBJECT} is true?", SUBJECT),
        (f"Is the story about {SUBJECT} real?", SUBJECT),
        (f"so is the thing about {SUBJECT} actually legit", SUBJECT),
        (f"The news about {SUBJECT}, is it fake or not?", SUBJECT),
        (f"Is there any truth to the rumour about {SUBJECT}?", SUBJECT),
        (
            f"Can someone tell me if the story going around about {SUBJECT} is real or a hoax?",
            SUBJECT,
        ),
        (f"Is the claim about {SUBJECT} wrong?", SUBJECT),
        (f"Слух о {RUSSIAN} — это правда?", RUSSIAN),
        (f"Новость о {RUSSIAN} — фейк или правда?", RUSSIAN),
        (f"Чутки про {UKRAINIAN} — це правда?", UKRAINIAN),
        (f"А правда про {UKRAINIAN}?", UKRAINIAN),
    ],
)
def test_a_rumour_is_asked_about_by_its_subject(message: str, subject: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense.rstrip("?") == subject
    assert question.polarity is Polarity.AFFIRMED


@pytest.mark.parametrize(
    "message",
    [
        "The story about the mayor of Lissen won 3 prizes",
        "The rumour about the port of Lissen is false.",
        "Правда о войне в Лиссене",
        "Слухи о закрытии порта в Лиссене опровергли",
    ],
)
def test_what_is_told_of_a_rumour_is_asked_in_full(message: str) -> None:
    [question] = claims_in(Heard(message))

    assert question.dense == message
