"""What kind of answer a question wants: who did it, when, where, why, how many, or which."""

import re
from collections.abc import Iterable
from functools import lru_cache

from onrecord.text import fold, sentences, tokens
from onrecord.text.lists import word_set

_KINDS = {
    "time": (
        r"when|(?:what|which) (?:year|month|day|date)|how (?:long|old)"
        r"|когда|каком году|как (?:давно|долго)|сколько (?:лет|времени)"
        r"|коли|якому році|як (?:давно|довго)|скільки (?:років|часу)"
    ),
    "number": (
        r"how (?:many|much|high|big|large|full|far|tall|deep|strong|fast|effective)"
        r"|(?:what|which) (?:share|percentage|proportion|percent|number)"
        r"|сколько|насколько|как(?:ая|ой|ова|ов) (?:доля|процент|часть|цена|стоимость)"
        r"|скільки|наскільки|як(?:а|ий) (?:частка|відсоток|частина|ціна|вартість)"
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
_MAY_BE_ONE = frozenset(
    map(frozenset, [("doer", "reason"), ("sort", "doer"), ("sort", "place"), ("sort", "reason")])
)
"""Why a plane fell tells who shot it down, and which town was hit is where it was."""


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
