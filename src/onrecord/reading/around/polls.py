"""The options of a poll, which are left out: what is asked about is the poll's question."""

import re

from onrecord.text import fold
from onrecord.text.lists import word_set

_LINE = re.compile(r"[^\n]*[^\s\n][^\n]*")
_MARK = re.compile(r"[ \t]*(?:\(?(?:\d{1,2}|[^\W\d_])[.)]\s|[^\w\s\"'«“(#@]+\s*)(?=\S)")
_RADIO = re.compile(
    "[\u25cb\u25ef\u26aa\u26ab\U0001f518\u2b1c\u2610\U0001f44d\U0001f44e"
    "\u2764\U0001f525\U0001f44f\U0001f914\U0001f601\U0001f970\U0001f622]"
)
_LABEL = re.compile(
    r"\U0001f4ca|(?<!\w)(?:poll|survey|vote|опрос|голосовани[ея]|голосуем|опитування|голосування|голосуємо)(?!\w)"
)
_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)*")
_MOST_WORDS = 5
_FEWEST = 2
_ANSWERS = word_set("yes no maybe both neither fully partly unsure да нет так ні незнаю")
_UNDECIDED = (
    "don't know",
    "dont know",
    "not sure",
    "not at all",
    "затрудняюсь",
    "не знаю",
    "важко сказати",
    "вагаюся",
)


def options_in(text: str) -> list[tuple[int, int]]:
    """The spans of the options: short marked lines below a question, some of which say yes."""
    lines = list(_LINE.finditer(text))
    asked = next((at for at, line in enumerate(lines) if _asks(line[0])), None)
    if asked is None:
        return []
    below = lines[asked + 1 :]
    options = [line for line in below if _is_short(line[0])]
    head = text[: lines[asked].end()]
    if len(options) < _FEWEST or options != below[: len(options)] or not _is_poll(head, options):
        return []
    return [line.span() for line in options]


def _asks(line: str) -> bool:
    return "?" in line[-6:]


def _is_short(line: str) -> bool:
    """Whether a line has few words, and carries a mark or is a yes or no."""
    words = _WORD.findall(fold(line))
    marked = _MARK.match(line) is not None
    return len(words) <= _MOST_WORDS + marked and (marked or _answers(line))


def _answers(line: str) -> bool:
    folded = fold(line)
    words = [word for word in _WORD.findall(folded) if len(word) > 1]
    return (len(words) == 1 and words[0] in _ANSWERS) or any(one in folded for one in _UNDECIDED)


def _is_poll(head: str, options: list[re.Match[str]]) -> bool:
    if _LABEL.search(fold(head)) or "\U0001f4ca" in head:
        return True
    return any(_answers(line[0]) for line in options) or all(
        _RADIO.search(line[0]) for line in options
    )
