"""Russian and Ukrainian written in Latin letters, as on a foreign keyboard: 'skolko ubili'."""

import re

from onrecord.text.lists import word_set

_WORD = re.compile(r"[a-z]+(?:'[a-z]*)*|4(?=to|el)[a-z]+", re.IGNORECASE)
_RUSSIAN = word_set(
    "chto 4to kto gde kak pochemu zachem kogda skolko skol'ko stolko pravda li eto etot eta etogo",
    "ili tolko uzhe uje bylo byl byla byli posle bolshe menshe dlya pri chem oni vse esli tysyach",
    "tysach chelovek lyudej lyudey ludej ludey rossii rossiya rossiyu ubili ubito vojny voyny",
    "vojna voyna nachal godu goda deneg sejchas seychas ochen protiv",
)
_UKRAINIAN = word_set(
    "skilky skilki shcho scho khto hto chomu koly yak chy tse vzhe bulo buly buv pislya pisla yaki",
    "bilshe menshe lyudei lyudej rotsi rokiv roku tysyach tysiach osib abo nemaye cherez vid vbyly",
    "vbyto zahynulo zagynulo ukrayini ukraini ukrayinu viyny viyna pravda yaka zaraz",
)
_SHORT = word_set("na za ne po iz ot iz do u v s")
_TELLING = word_set(
    "chto 4to skolko skol'ko pochemu zachem pravda uzhe tysyach chelovek eto skilky skilki shcho",
    "kto khto chomu tse vzhe vbyly rossii ubili",
)
"""Words that hardly any other language has."""
_LATIN_ALONE = re.compile(r"(?:[a-z]|[\W\d_])*", re.IGNORECASE | re.ASCII)
_ENDED = re.compile(
    r"[a-z']{2,}(?:yj|iy|ij|yi|oj|ogo|oho|uyu|uju|ykh|yh|ikh|aya|aja|niye|nie|niya|nnya|ali|ili|yly|aly|alo"
    r"|ilo|ylo|val|vala|nov|kov|tsya|tsja|aem|ayut|ajut|ami|yami|osti|stva)"
)
_OTHERS = word_set(
    "the of and is are was were that this it for with have has by they from or in to what who how",
    "je nije su koliko kolik kolko lidi ludi jsou jest sie nie czy ile dla przez jak",
    "el la los que por con und der die das",
)
_POLISH = re.compile("w|cz|sz|rz|dz")
_ENOUGH = 2.0
_PIECES = (
    ("shch", "щ"), ("sch", "щ"), ("tsya", "тся"), ("tsja", "тся"), ("zh", "ж"), ("kh", "х"),
    ("ch", "ч"), ("sh", "ш"), ("yu", "ю"), ("ju", "ю"), ("iu", "ю"), ("ya", "я"), ("ja", "я"),
    ("yo", "е"), ("jo", "е"), ("ye", "е"), ("je", "е"), ("4", "ч"), ("x", "х"), ("w", "в"),
    ("q", "к"), ("'", "ь"), ("j", "й"),
)  # fmt: skip
_LETTERS = dict(zip("abvgdezijklmnoprstufhcy", "абвгдезийклмнопрстуфхцы", strict=True))
_UKRAINIAN_LETTERS = _LETTERS | {"i": "і", "y": "и", "h": "г"}
_UKRAINIAN_PIECES = (
    ("skyi", "ський"), ("ukrain", "україн"), ("yi", "ї"), ("ji", "ї"), ("ye", "є"), ("je", "є"),
    ("ia", "я"), ("ie", "є"),
)  # fmt: skip
_NAME = re.compile(r"[A-Z]\w*?(?:(?<!z)gh|ck|th|ph)")
"""A name of another language among the words: 'Eurofighter'."""
_SOFT = {
    "skolko": "сколько", "stolko": "столько", "tolko": "только", "bolshe": "больше",
    "menshe": "меньше", "eto": "это", "etot": "этот", "eta": "эта", "etogo": "этого",
    "eti": "эти", "ludej": "людей", "ludey": "людей", "ludei": "людей", "uje": "уже",
    "tysach": "тысяч", "skilky": "скільки", "skilki": "скільки", "bilshe": "більше",
    "est": "есть",
}  # fmt: skip
"""Words whose soft sign and whose э nobody writes."""
_VOWELS = frozenset("aeiouy")
_ENDS = _VOWELS | {""}


def in_cyrillic(text: str) -> str:
    """The text in Cyrillic letters where it is Russian or Ukrainian in Latin ones, else itself."""
    if not _LATIN_ALONE.fullmatch(text):
        return text
    words = [word.casefold() for word in _WORD.findall(text)]
    russian, ukrainian = _likeness(words, _RUSSIAN), _likeness(words, _UKRAINIAN)
    if max(russian, ukrainian) < _ENOUGH:
        return text
    return _WORD.sub(lambda word: _spelt(word[0], ukrainian=ukrainian > russian), text)


def _likeness(words: list[str], known: frozenset[str]) -> float:
    """How much speaks for the language of the known words and against others."""
    found = sum(1.0 + (word in _TELLING) for word in words if word in known)
    if not found:
        return 0.0
    others = [word for word in words if word not in known]
    like = sum(1 for word in others if word in _SHORT or _ENDED.fullmatch(word))
    return found + 0.5 * like - 1.5 * sum(1 for word in others if _is_foreign(word))


def _is_foreign(word: str) -> bool:
    return word in _OTHERS or _POLISH.search(word) is not None


def _spelt(word: str, *, ukrainian: bool) -> str:
    if _NAME.match(word):
        return word
    small = word.casefold()
    letters = _SOFT.get(small) or "".join(_letters(small, ukrainian=ukrainian))
    return letters.capitalize() if word[0].isupper() else letters


def _letters(word: str, *, ukrainian: bool) -> list[str]:
    """The letters of the word, the longest pieces first."""
    pieces = (*_UKRAINIAN_PIECES, *_PIECES) if ukrainian else _PIECES
    table = _UKRAINIAN_LETTERS if ukrainian else _LETTERS
    found: list[str] = []
    at = 0
    while at < len(word):
        piece = next((one for one in pieces if word.startswith(one[0], at)), None)
        letter, length = (piece[1], len(piece[0])) if piece else _single(word, at, table)
        found.append(letter)
        at += length
    return found


def _single(word: str, at: int, table: dict[str, str]) -> tuple[str, int]:
    """'ts' is ц before a vowel; 'y' behind a vowel is й, and so is a Ukrainian 'i' there."""
    sign, after = word[at], word[at + 1 : at + 2]
    if sign == "t" and after == "s" and (word[at + 2 : at + 3] in _VOWELS or at + 2 == len(word)):
        return "ц", 2
    before = word[at - 1] if at else ""
    short = before == "e" if after in _ENDS else before in _VOWELS
    if sign == "i" and before in {"o", "e"} and not after:
        return "й", 1
    if (sign == "y" and before in _VOWELS) or (sign == "i" and table["y"] == "и" and short):
        return "й", 1
    if sign == "c" and after not in {"e", "i", "y"}:
        return "к", 1
    return table.get(sign, sign), 1
