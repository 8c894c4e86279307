"""Thousands, shares and money in languages that are read by their numbers alone."""

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
_SCALES = frozenset(_ENGLISH.values())
_OF = frozenset({"de", "di", "d", "of"})
_OF_THESE = {
    "percent": (
        "prozent procent procenta procentow procentu procente procenti procentos protsent prosent "
        "prosenttia prosentti percento odstotkov odsto szazalek posto pourcent"
    ),
    "per": "por pour",
    "dollars": (
        "dolares dolar dolari dolarow dolary dollari dollaro dolaru dolara dolarjev dollaria"
    ),
    "euros": "euroa evro evra evrov",
    "francs": "franken frankow franchi francos frankov",
    "kronor": "korun koruny koruna kronen koron",
    "gbp": "libras livres funtow",
    "rubles": "rublos roubles rubel rubli rublow rublu",
    "hryvnias": "hrywien hrywny grivnas griwna",
    "rupees": "rupias roupies rupien",
    "lira": "lire lirasi",
}
_UNITS = {form: word for word, forms in _OF_THESE.items() for form in forms.split()}
_HUNDRED = frozenset({"ciento", "cento"})
_ELIDED = "d'"


def in_english(word: str, before: str) -> str:
    """'mil', 'Prozent' and 'dólares' as English has them behind a number; else the word.

    ``before`` is the word before it as it was read; the words are folded, without accents.
    """
    if before == "per" and word in _HUNDRED:
        return "cent"
    if before == "of":
        return _UNITS.get(word, word)
    return _behind_number(word, before) if before[:1].isdecimal() or before in _SCALES else word


def _behind_number(word: str, before: str) -> str:
    """As in_english, and the 'de' between an order of magnitude and what it counts."""
    word = word.removeprefix(_ELIDED)
    if word in _OF and before in _SCALES:
        return "of"
    return _ENGLISH.get(word) or _UNITS.get(word, word)
