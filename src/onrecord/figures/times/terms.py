"""Lengths of time that are told for their own sake: a term in prison, how long a thing lasted."""

from onrecord.figures.scanning import Word, texts_in
from onrecord.text.lists import word_list, word_set

_REACH = 5
_VERBS = word_set(
    "sentenced jailed imprisoned sentence term lasted lasts lasting took banned suspended",
    "срок сроком строк строком",
)
_STEMS = word_list(
    "приговор осужд осудил засуд ув'язн присуд дисквалиф дискваліф длил длит продлил продолжал",
    "тривал тривав триває отсид відсид",
)


def is_term(words: list[Word], at: int) -> bool:
    """Whether a length is told for its own sake: 'sentenced to 6 years', 'lasted 12 days'."""
    near = texts_in(words, at - _REACH, at)
    return any(text in _VERBS or text.startswith(_STEMS) for text in near)
