"""How English-language news spells a Russian or Ukrainian name."""

from onrecord.model import UKRAINIAN, Language

_RUSSIAN = {
    **dict(zip("абвгдезийклмнопрстуфыэ", "abvgdeziyklmnoprstufye", strict=True)),
    "ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ь": "",
    "ю": "yu", "я": "ya", "ё": "e", "і": "i", "ї": "yi", "є": "ye", "ґ": "g",
}  # fmt: skip
_UKRAINIAN = _RUSSIAN | {"г": "h", "и": "y", "й": "i"}
_ENDINGS = (
    ("ского", "sky"), ("скому", "sky"), ("ским", "sky"), ("ский", "sky"), ("ського", "sky"),
    ("ському", "sky"), ("ським", "sky"), ("ський", "sky"), ("ия", "ia"), ("ія", "ia"),
)  # fmt: skip


def in_latin(word: str, language: Language) -> str:
    """The folded word in Latin letters."""
    letters = _UKRAINIAN if language == UKRAINIAN else _RUSSIAN
    for ending, spelt in _ENDINGS:
        if word.endswith(ending):
            word = word.removesuffix(ending) + spelt
            break
    return "".join(letters.get(letter, letter) for letter in word)
