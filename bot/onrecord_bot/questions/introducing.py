"""Messages to the bot itself: questions about it are told how to ask, thanks are welcomed."""

import re

_ASKED = frozenset(
    (
        "help",
        "help me",
        "can you help",
        "can you help me",
        "hello bot",
        "who are you",
        "what are you",
        "what is this",
        "what is this bot",
        "what can you do",
        "what do you do",
        "how does this work",
        "how does it work",
        "how do i use this",
        "how do i use it",
        "how do i ask",
        "what should i write",
        "помощь",
        "помоги",
        "помогите",
        "можешь помочь",
        "можете помочь",
        "кто ты",
        "ты кто",
        "кто вы",
        "что это",
        "что это такое",
        "что ты умеешь",
        "что ты можешь",
        "что умеет этот бот",
        "как это работает",
        "как пользоваться",
        "как спрашивать",
        "допомога",
        "допоможи",
        "допоможіть",
        "можеш допомогти",
        "можете допомогти",
        "хто ти",
        "ти хто",
        "хто ви",
        "що це",
        "що це таке",
        "що ти вмієш",
        "що ти можеш",
        "що вміє цей бот",
        "як це працює",
        "як користуватися",
        "як запитувати",
    )
)
_COURTESY = frozenset(
    [
        "hi",
        "hello",
        "hey",
        "please",
        "привет",
        "здравствуй",
        "здравствуйте",
        "добрый",
        "день",
        "пожалуйста",
        "мне",
        "привіт",
        "вітаю",
        "добрий",
        "доброго",
        "дня",
        "мені",
    ]
)
"""Said around such a question, and no part of it."""
_THANKS = frozenset(
    [
        "thanks",
        "thank",
        "thx",
        "спасибо",
        "благодарю",
        "спс",
        "дякую",
        "дякуємо",
        "спасибі",
        "вдячний",
        "вдячна",
    ]
)
_SIGNS = re.compile(r"[^\w\s]+")


def is_about_us(text: str) -> bool:
    """Whether the whole text asks what the bot is or how it is used."""
    words = _SIGNS.sub(" ", text.casefold()).split()
    asked = (word for word in words if word not in _COURTESY)
    return " ".join(words) in _ASKED or " ".join(asked) in _ASKED


def is_thanks(text: str) -> bool:
    """Whether somebody thanks; asked only of what has no claim in it."""
    return not _THANKS.isdisjoint(_SIGNS.sub(" ", text.casefold()).split())
