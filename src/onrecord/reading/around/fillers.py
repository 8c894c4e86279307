"""Words that fill the pauses of speech, as voice messages are written down: 'um', 'короче'."""

import re

_SURE_IN_ENGLISH = (
    r"u+h+m*|u+m+|e+r+m+",
    (
        r"(?<!\bdo )(?<!\bdid )(?<!\bif )(?<!\bas )(?<!that )(?<!\blet )"
        r"you know(?! (?:that|what|how|who|if|whether|why|where|when|about|the|of|it|this|any)\b)"
    ),
    r"(?<!what )(?<!\bdo )(?<!\bdid )i mean",
)
_SURE_IN_RUSSIAN = (
    r"э+(?:м+)?|(?<!.)ал[лё]о",
    r"(?<!тал )(?<!тала )(?<!тало )(?<!тали )(?:ну )?короче(?: говоря)?(?! (?:на|чем|ніж|за)\b)",
    r"это самое(?! \w+(?:ое|ее)\b)|как бы(?! (?:не|ни|то)\b)|так сказать",
    r"(?:ну |вот )?в общем(?:-то)?(?! (?:объем|числ|счет|зачет|и целом))|вот так вот",
    r"(?:этот |эта )?как (?:его|ее)(?= )",
    r"(?<!ого )(?<!ной )(?:ну )?типа(?! (?-i:[A-ZА-Я\d]))",
)
_SURE_IN_UKRAINIAN = (
    r"коротше(?! (?:на|ніж|за)\b)|(?:цей |ця |це )?як його(?= )|так би мовити",
    r"(?<!ого )(?<!ної )(?:ну )?типу(?! (?-i:[A-ZА-ЯІЇЄҐ\d]))",
)
_SOFT_IN_ENGLISH = (
    r"basically|literally|kinda|sorta|(?<=so )right",
    (
        r"(?<!look )(?<!looks )(?<!looked )(?<!feel )(?<!feels )(?<!sound )(?<!sounds )(?<!would )"
        r"(?<!'d )(?<!seems )(?<!i )(?<!you )(?<!we )(?<!they )(?<!people )(?<!just )(?<!n't )"
        r"(?<!-)like"
    ),
    r"or (?:something|whatever)(?: like that)?(?=\W*$)|and stuff(?=\W*$)",
)
_SOFT_IN_RUSSIAN = (
    r"ну|вот|е(?=,? [а-яіїєґ])|от(?=\W*$)|(?<!это )(?<!что )(?<!не )значит(?!,? что)",
    r"(?:представляе(?:шь|те)|прикинь(?:те)?|понима(?:ешь|ете))|так(?:ой|ая)(?= говорит)",
)
_SOFT_IN_UKRAINIAN = (
    r"от(?= (?:він|вона|вони|так|і)\b)|(?<!це )(?<!що )(?<!не )значить(?!,? що)",
    r"це саме(?! \w+е\b)|уявля(?:єш|єте)|розумі(?:єш|єте)|так(?:ий|а)(?= каже)",
)
_TWICE = re.compile(r"\b([^\W\d_]{2,}(?:['’][a-z]+)?)(?=,? (?:u+[hm]+,? )?\1\b)", re.IGNORECASE)
"""'three million on on consultants', 'the uh the'."""

_HINTS = (
    *("um", "uh", "erm", "you know", "i mean"),
    *("алло", "алё", "э", "короч", "как бы", "это самое", "типа", "так сказать", "общем"),
    *("как его", "как ее", "вот так", "коротш", "типу", "як його", "так би мов"),
)
"""One of these stands in whatever the expression for fillers finds, which takes longer to look."""

_PAUSE = re.compile(r"[^\W\da-z]|u+[hm]|e+rm", re.IGNORECASE)
"""'um', and what Russians and Ukrainians say, is spoken wherever it stands twice."""

_FEWEST, _FEWEST_OF_WORDS = 2, 3


def _any_of(*ways: str) -> re.Pattern[str]:
    """The first of these that stands as words of its own, with the comma behind it."""
    return re.compile(rf"\b(?:{'|'.join(ways)})\b(?!-),?", re.IGNORECASE)


_SURE = _any_of(*_SURE_IN_ENGLISH, *_SURE_IN_RUSSIAN, *_SURE_IN_UKRAINIAN)
"""What hardly anybody writes who is not writing down what was spoken."""
_SOFT = _any_of(*_SOFT_IN_ENGLISH, *_SOFT_IN_RUSSIAN, *_SOFT_IN_UKRAINIAN)
"""What fills pauses beside such, and elsewhere tells something: 'like', 'ну', 'значит'."""


def fillers_in(text: str) -> list[tuple[int, int]]:
    """The spans of words that only fill pauses, in a text that looks like written-down speech."""
    small = text.casefold()
    if not any(hint in small for hint in _HINTS):
        return []
    sure = [found.span() for found in _SURE.finditer(text)]
    if not sure:
        return []
    soft = [found.span() for found in _SOFT.finditer(text)]
    pauses = any(_PAUSE.match(text, start) for start, _ in sure)
    if len(sure) + len(soft) < (_FEWEST if pauses else _FEWEST_OF_WORDS):
        return []
    return sorted(sure + soft + [found.span() for found in _TWICE.finditer(text)])
