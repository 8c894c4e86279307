"""What kind of answer a question wants: who did it, when, where, why, how many, or which."""

import re
from collections.abc import Iterable
from functools import lru_cache

from onrecord.text import fold, sentences, tokens
from onrecord.text.lists import word_set

_SIZE = (
    r"(?:share|percentage|proportion|percent|number|amount|sum|age|price|cost|value|rate|inflation"
    r"|unemployment|turnout|efficacy|effectiveness|population|wage|salary|pension|compensation"
    r"|debts?|deficit|budget|speed|magnitude|temperature|size|length|height|weight)\b"
)
_SIZE_RU = (
    r"(?:дол[яюи]\b|процент|часть\b|цен[аыу]\b|стоимост|инфляци|безработиц|явк|эффективност|возраст"
    r"|сумм[ауы]\b|компенсаци|зарплат|пенси[яюи]\b|долги?\b|дефицит|бюджет|населени|численност"
    r"|скорост|магнитуд|температур|размер|длин|высот|вес\b)\w*"
)
_SIZE_UK = (
    r"(?:частк|відсот|частин[ау]\b|цін[ауи]\b|варт[оі]ст|інфляці|безробітт|явк|ефективн[оі]ст|вік[ау]?\b"
    r"|сум[ауи]\b|компенсаці|зарплат|пенсі[яюї]\b|борг[иу]?\b|дефіцит|бюджет|населенн|чисельн[оі]ст"
    r"|швидк[оі]ст|магнітуд|температур|розмір|довжин|висот|ваг[ау]\b)\w*"
)
"""What a number is of, where it is not asked how many: 'to what age', 'какой была явка'."""
_KINDS = {
    "span": (
        r"how (?:long(?! ago)|old)|how many (?:more )?(?:year|month|week|day|hour|minute)s"
        r"|как долго|(?:сколько|сколькими?|скольких|скольким) "
        r"(?:лет|годам?|месяц\w*|недел\w*|дн[ея]й?|дням|суток|час(?:ов|ам)|минут|времени)"
        r"|як довго|(?:скільки|скількох|скільком) "
        r"(?:рок\w+|місяц\w*|тижн\w+|дн\w+|діб|годин\w*|хвилин|часу)"
    ),
    "time": (
        r"when|(?:what|which) (?:year|month|day|date)|how long ago"
        r"|когда|каком году|как давно|коли|якому році|як давно"
    ),
    "number": (
        r"how (?:many|much|high|big|large|full|far|tall|deep|strong|fast|effective)"
        rf"|(?:what|which) {_SIZE}"
        rf"|what (?:is|was|are|were) (?:the )?(?:(?!of|for|behind|in|on|to)\w+ ){{0,2}}{_SIZE}"
        r"|сколько|скольких|скольким|насколько"
        r"|как(?:ая|ой|ую|ого|ова|ов|овы) (?:был[аио]? )?"
        rf"(?:\w+(?:ая|ую|ый|ий|ой|ого) ){{0,2}}{_SIZE_RU}"
        r"|скільки|скількох|скільком|наскільки"
        r"|як(?:а|ий|у|ої|ого|ою|им|ими) (?:бу(?:в|ла|ло|ли) )?"
        rf"(?:\w+(?:на|ну|ний|ного|ної|ка|ку|кий|кого|кої|ва|ву|вий|вого|вої) ){{0,2}}{_SIZE_UK}"
    ),
    "place": r"where|где|куда|откуда|де|куди|звідки",
    "doer": (
        r"who|whose|whom|what (?:is|was|are|were) (?:the|his|her|their) names?"
        r"|кто|кого|кем|как (?:его |ее |их )?(?:зовут|звали)"
        r"|хто|ким|як (?:його |її |їх )?(?:звати|звуть|звали)"
    ),
    "sort": (
        r"which(?! of\b) \w+|what (?:kind|type|sort|model|make)s? of"
        r"|как(?:ими|им) (?!образом|был)\w+|какого (?:типа|вида|рода)"
        r"|як(?:ими|им) (?!чином|бул)\w+|якого (?:типу|виду|роду)"
    ),
    "reason": r"why|what caused|почему|отчего|зачем|чому|навіщо|через що",
}
_ASKS = re.compile("|".join(rf"(?P<{kind}>\b(?:{words})\b)" for kind, words in _KINDS.items()))
_NEAR = 16
"""How many characters may precede the asking word: 'and so, ', 'tell me '."""
_WHETHER = word_set(
    "is are was were did do does has have had will would can could should",
    "правда верно разве неужели чи хіба невже",
)
_ONE = ("doer reason", "sort doer", "sort place", "sort reason", "span number", "span time")
_MAY_BE_ONE = frozenset(frozenset(pair.split()) for pair in _ONE)
"""Why a plane fell tells who shot it down, and which town was hit is where it was.

How long it took is a number of days, and may be told by when it began.
"""
_COUNTS = frozenset({"number", "span"})


_PLAIN = (
    r"\w+est|value|total|number|amount|sum|size|scale|extent|share|percentage|proportion|level|rate"
    r"|price|cost|costs|reason|cause|causes|purpose|aim|aims|goal|goals|death|deaths|toll|average"
    r"|latest|current|real|actual|official|exact|full|true|main|first|last|new|situation|story"
    r"|matter|case|deal|point|result|results|outcome|effect|effects|origin|source|role|status"
)
_COUNTED = re.compile(
    r"\b(?:how (?:many|much)(?: (?:of|more|have|has|had|did|do|does|the|is|are|were|was))*"
    r"|(?:what|which) (?:share|percentage|proportion) of(?: the)?"
    rf"|what (?:is|was|were|are) the(?! (?:{_PLAIN})\b)"
    r"|сколько|скільки|как(?:ая|ой) (?:доля|процент)|як(?:а|ий) (?:частка|відсоток)) (?P<what>\w+)",
    re.IGNORECASE,
)


def counted_in(text: str) -> str:
    """The first word of what a question wants counted, folded; empty where it wants no count."""
    found = _COUNTED.search(text)
    return next(iter(tokens(found["what"])), "") if found else ""


def wants_a_number(text: str) -> bool:
    """Whether a question wants a number: how many, what share, for how long."""
    return kind_wanted(text) in _COUNTS


def wants_another(asked: str, wordings: Iterable[str]) -> bool:
    """Whether the question wants an answer of one kind, and every wording one of another."""
    kind = kind_wanted(asked)
    told = [kind_wanted(words) for words in wordings] if kind else []
    return bool(told) and all(_are_two(kind, other) for other in told)


@lru_cache(maxsize=1024)
def kind_wanted(text: str) -> str:
    """The kind of answer that a question wants; empty for statements and yes-or-no questions."""
    folded = fold(text).lstrip()
    opening = re.match(r"\w+", folded)
    asks = _ASKS.search(folded)
    opens = asks is not None and asks.start() == 0 and "," not in folded
    plain = not folded.rstrip().endswith("?") and not opens
    if asks is None or plain or asks.start() > _NEAR or len(sentences(text)) > 1:
        return ""
    if opening and opening[0] in _WHETHER:
        return ""
    return asks.lastgroup or ""


def _are_two(one: str, other: str) -> bool:
    return bool(other) and one != other and {one, other} not in _MAY_BE_ONE
