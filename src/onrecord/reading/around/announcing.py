"""What only says that several things follow: 'Two questions:', 'сразу две новости:'."""

import re

_HOW_MANY = (
    r"(?:two|three|four|five|several|a few|some|a couple of|[2-5]|две|два|три|четыре|пять|"
    r"пара|пару|несколько|дві|чотири|п'ять|кілька|декілька)"
)
_THINGS = (
    r"(?:things|questions|news|facts|stories|rumou?rs|points|"
    r"новост(?:и|ей)|вещ(?:и|ей)|вопрос(?:а|ов)|слух(?:а|ов)|новин[иа]?|речі|речей|"
    r"(?:за)?питан(?:ня|ь)|чут(?:ки|ок))"
)
_TOLD_BY = (
    r"(?:,? (?:that |which )?(?:i|we|my|our|people|they|everybody|everyone|меня|нас|мне|мене|мені)"
    r"(?: [\w']+){1,6})?"
)
_THERE_ARE = (
    r"(?:(?:i have|i've got|i got|we have|у меня|у мене|є|есть|маю|маємо) )?"
    r"(?:there (?:are|were) |just |сразу |одразу |ещё |еще |ще )?"
)
ANNOUNCED = (
    rf"{_THERE_ARE}{_HOW_MANY} (?:(?:quick|big|other|more|new|быстрых|важные|важливі) )?{_THINGS}"
    rf"(?: (?:сразу|одразу|today|сегодня|сьогодні|for you|из чата|з чату))?{_TOLD_BY}"
)
"""How many things follow, where nobody tells what they are."""
_ONLY_ANNOUNCES = re.compile(rf"\W*(?:(?:ok|so|well|hi|ну|а|ось|вот|и|і|также),? )*{ANNOUNCED}\W*")


def announces(folded: str) -> bool:
    """Whether a sentence only announces others: 'Two things my brother goes on about.'."""
    return not folded.rstrip().endswith("?") and _ONLY_ANNOUNCES.fullmatch(folded) is not None
