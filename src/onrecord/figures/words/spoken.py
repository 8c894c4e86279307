"""Number words and people as they are called in speech, under the words of the papers."""

_CALLED = {
    "тысяча": "тыща",
    "тысячу": "тыщу",
    "тысячи": "тыщи",
    "тысяч": "тыщ",
    "тисяча": "тища",
    "тисячу": "тищу",
    "тисячі": "тищі",
    "тисяч": "тищ",
    "миллион": "лям",
    "миллиона": "ляма",
    "миллионов": "лямов",
    "мільйонів": "лямів",
    "убитые": "двухсотые",
    "убитых": "двухсотых",
    "раненые": "трехсотые",
    "раненых": "трехсотых",
    "вбиті": "двохсоті",
    "вбитих": "двохсотих",
    "поранені": "трьохсоті",
    "поранених": "трьохсотих",
}
_WRITTEN = {spoken: written for written, spoken in _CALLED.items()}


def as_written(word: str) -> str:
    """The word that papers print for a spoken one: 'тысяч' for 'тыщ', 'раненых' for 'трехсотых'."""
    return _WRITTEN.get(word, word)
