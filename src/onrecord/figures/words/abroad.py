"""Words for thousands, millions and billions in languages that are read by their numbers alone."""

from onrecord.text.lists import word_set

_THOUSAND = word_set("mil mila mille tausend tys tysiecy tisic tusen bin duizend ezer mii")
_MILLION = word_set(
    "millon millones milhao milhoes milioni milione millionen mio miliony milionow miliona",
    "milionu milioane milion milyon miljoner miljon miljoen millio millions",
)
_BILLION = word_set(
    "milliarden milliarde mrd milliards milliard miliardi miliardo miliardy miliardow miliard",
    "miliarde milyar miljarder miljard miljardia bilhoes bilhao",
)
_ENGLISH = {
    **dict.fromkeys(_THOUSAND, "thousand"),
    **dict.fromkeys(_MILLION, "million"),
    **dict.fromkeys(_BILLION, "billion"),
}
_OF = frozenset({"de", "di", "d", "of"})


def scale_in_english(word: str, before: str) -> str:
    """'mil' and 'Millionen' behind a number, and the 'de' between such a word and what it counts.

    ``before`` is the word before it as it was read; the words are folded, without accents.
    """
    if word in _OF and before in _ENGLISH.values():
        return "of"
    return _ENGLISH.get(word, word) if before[:1].isdecimal() else word
