"""Russian and Ukrainian typed while the keyboard was set to Latin letters: 'ghfdlf kb xnj'."""

import re

from onrecord.text.lists import word_set

_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`"
_RUSSIAN_KEYS = "йцукенгшщзхъфывапролджэячсмитьбюё"
_UKRAINIAN_KEYS = "йцукенгшщзхїфівапролджєячсмитьбю'"
_SHIFTED = '{}:"<>~'
_OF_SHIFTED = "[];',.`"
_RUSSIAN_WORDS = word_set(
    "что это как так все еще уже или если когда где кто нет есть был была было были для про при",
    "после сколько почему зачем правда правду неправда ли не на по за из до от он она они мы вы",
    "привет здравствуйте спасибо скажите подскажите пожалуйста можно будет россия россии украина",
    "украине украины путин путина путине война войны войне зеленский зеленского умер убит убили",
    "погибло погибли солдат людей человек тысяч миллионов москве москва киев киеве закрыли",
)
_UKRAINIAN_WORDS = word_set(
    "що це як так все ще вже або якщо коли де хто немає є був була було були для про при після",
    "скільки чому навіщо правда правду неправда чи не на по за з до від він вона вони ми ви",
    "привіт вітаю дякую скажіть підкажіть можна буде росія росії україна україні україни путін",
    "війна війни війні зеленський зеленського помер вбито вбили загинуло загинули солдатів людей",
    "людини тисяч мільйонів москві київ києві закрили",
)
_TYPED = re.compile(r"\S+")
_VOWEL = re.compile("[aeiouy]")
_SHORTEST = 3
"""Letters from which hardly any Latin word is without a vowel."""


def _table(letters: str) -> dict[int, str]:
    """What each key types on the other keyboard, with and without shift."""
    small = dict(zip(_KEYS, letters, strict=True))
    capital = {key.upper(): letter.upper() for key, letter in small.items() if key.isalpha()}
    shifted = {key: small[of].upper() for key, of in zip(_SHIFTED, _OF_SHIFTED, strict=True)}
    return {ord(key): letter for key, letter in (small | capital | shifted | {"&": "?"}).items()}


_RUSSIAN, _UKRAINIAN = _table(_RUSSIAN_KEYS), _table(_UKRAINIAN_KEYS)


def _keyed(words: frozenset[str], table: dict[int, str]) -> frozenset[str]:
    back = {ord(letter): chr(key) for key, letter in table.items() if chr(key) in _KEYS}
    return frozenset(word.translate(back) for word in words)


_RUSSIAN_KEYED = _keyed(_RUSSIAN_WORDS, _RUSSIAN)
_UKRAINIAN_KEYED = _keyed(_UKRAINIAN_WORDS, _UKRAINIAN)


def retyped(text: str) -> str:
    """The text as it was meant to be typed, sign for sign; itself where it is as it looks."""
    if not text.isascii():
        return text
    words = [word.strip("?!") for word in text.lower().split()]
    russian = sum(1 for word in words if word in _RUSSIAN_KEYED)
    ukrainian = sum(1 for word in words if word in _UKRAINIAN_KEYED)
    if not (russian or ukrainian) or not _is_unspeakable(words):
        return text
    table = _UKRAINIAN if ukrainian > russian else _RUSSIAN
    return _TYPED.sub(lambda word: _put(word[0], table), text)


def _is_unspeakable(words: list[str]) -> bool:
    """Whether of the longer words at least a third has no vowel."""
    long = [word for word in words if len(word) >= _SHORTEST and not word[0].isdecimal()]
    mute = sum(1 for word in long if _VOWEL.search(word) is None)
    return mute > 0 and 3 * mute >= len(long)


def _put(word: str, table: dict[int, str]) -> str:
    return word if "://" in word or word.startswith("@") else word.translate(table)
