"""Each word in one script: look-alikes of another are put back."""

import re

_LATIN_OF_CYRILLIC = dict(
    zip("авекмнорстухіјѕԁԛԝһӏгпиьѵԍїүғ", "abekmhopctyxijsdqwhlrnubvgiyf", strict=True)
)
_CYRILLIC_OF_LATIN = dict(zip("abcehijkmnoprstuxy", "аьсеніјкмпоргѕтиху", strict=True))
_LATIN_OF_GREEK = dict(zip("αβγεηικνορστυχωμζθϲϳ", "abyenikvopotuxwuzocj", strict=True)) | dict(
    zip("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧϹ", "ABEZHIKMNOPTYXC", strict=True)
)
_CYRILLIC_OF_GREEK = dict(zip("αβεηικνορτυχωγμπφλδ", "авепіклортухшумпфлд", strict=True)) | dict(
    zip("ΑΒΓΕΗΙΚΜΝΟΠΡΤΥΦΧ", "АВГЕНІКМНОПРТУФХ", strict=True)
)
_LATIN_OF_OTHERS = dict(
    zip(
        "օսհոցզյքաԁⲟⲣⲥⲁⲕⲓᎪᏴᏟᎠᎬᏀᎻᏆᎫᏦᏞᎷΝᎾᏢᏒᏚᎢᏙᎳᎩᏃꓐꓚꓓꓰꓖꓧꓲꓙꓗꓡꓟꓠꓳꓑꓤꓢꓔꓴꓦꓪꓫꓬꓜ",
        "ouhngqjpwdopcakiABCDEGHTJKLMNOPRSTVWYZBCDEGHIJKLMNOPRSTUVWXYZ",
        strict=True,
    )
)
_AMBIGUOUS = frozenset("асеорхуіјѕАВСЕНІЈКМОРЅТХУaceopxyijsABCEHIJKMOPSTXY")
"""Letters that look alike in a Latin and a Cyrillic word, so they show no script."""

_WORD = re.compile(r"[^\W\d_]+")
_ALL_LATIN = re.compile(r"[A-Za-z\u00aa-\u024f\u1e00-\u1eff]+")
_ALL_GREEK = re.compile(r"[\u0370-\u03ff\u1f00-\u1fff]+")
_ALL_CYRILLIC = re.compile(r"[\u0400-\u052f]+")


def _cased(pairs: dict[str, str]) -> dict[str, str]:
    """A table for small letters, with its capitals."""
    return {a.upper(): b.upper() for a, b in pairs.items() if len(a.upper()) == 1} | pairs


_TO_LATIN = _cased(_LATIN_OF_CYRILLIC) | _LATIN_OF_GREEK | _LATIN_OF_OTHERS
_TO_CYRILLIC = _cased(_CYRILLIC_OF_LATIN) | {"B": "В", "R": "Я", "I": "І"} | _CYRILLIC_OF_GREEK


def in_one_script(text: str) -> str:
    """Each word in one script: look-alikes of another are put back; the length stays.

    A word wholly made of letters that exist in both scripts is put into the script of its
    neighbours only where the text has shown a mixed word: genuine Russian 'сор' stays.
    """
    if text.isascii():
        return text
    words = list(_WORD.finditer(text))
    scripts = [_script(word[0]) for word in words]
    if "?" not in scripts and not _stray(words, scripts):
        return text
    return _resolved(text, words, scripts)


def _script(word: str) -> str:
    """Which script: 'L' Latin, 'C' Cyrillic, 'g' Greek, 'O' another, '?' mixed.

    'l' and 'c' are Latin and Cyrillic words of which every letter could be of the other.
    """
    if _ALL_LATIN.fullmatch(word):
        return "l" if _AMBIGUOUS.issuperset(word) else "L"
    if _ALL_CYRILLIC.fullmatch(word):
        return "c" if _AMBIGUOUS.issuperset(word) else "C"
    if _ALL_GREEK.fullmatch(word):
        return "g"
    return "?" if any(sign in _TO_LATIN or sign in _TO_CYRILLIC for sign in word) else "O"


def _stray(words: list[re.Match[str]], scripts: list[str]) -> bool:
    """A single letter of the other script between words, such as a Latin c in a Russian text."""
    sure = {script.upper() for script in scripts if script.isupper()} - {"O"}
    return len(sure) == 1 and any(
        script in "lc" and script.upper() not in sure and len(word[0]) == 1
        for word, script in zip(words, scripts, strict=True)
    )


def _resolved(text: str, words: list[re.Match[str]], scripts: list[str]) -> str:
    settled = [_settled(word[0]) if s == "?" else s for word, s in zip(words, scripts, strict=True)]
    before, after = _nearest(settled), _nearest(settled[::-1])[::-1]
    mixed = "?" in scripts
    latin = mixed and _is_latin(settled, words)
    pieces, at = [], 0
    for n, word in enumerate(words):
        script = settled[n]
        if script in "lcg?" and (mixed or len(word[0]) == 1):
            script = _agreed(before[n], after[n]) or script
        if latin and script in "Cc?":
            script = "L"
        pieces += [text[at : word.start()], _put(word[0], script)]
        at = word.end()
    return "".join([*pieces, text[at:]])


def _is_latin(settled: list[str], words: list[re.Match[str]]) -> bool:
    """Whether the whole text is: a word may then be all look-alikes, and none is sure Cyrillic."""
    cyrillic = [w[0] for script, w in zip(settled, words, strict=True) if script == "C"]
    return settled.count("L") > 2 * sum(map(_is_sure_cyrillic, cyrillic))


def _settled(word: str) -> str:
    """The script a mixed word is meant in: 'L', 'C', '?' undecided, 'O' left alone."""
    to_latin = all(_ALL_LATIN.fullmatch(sign) or sign in _TO_LATIN for sign in word)
    to_cyrillic = all(_ALL_CYRILLIC.fullmatch(sign) or sign in _TO_CYRILLIC for sign in word)
    if to_latin and to_cyrillic:
        return _by_majority(word)
    return "L" if to_latin else "C" if to_cyrillic else "O"


def _by_majority(word: str) -> str:
    sure = [sign for sign in word if sign not in _AMBIGUOUS]
    latin = sum(1 for sign in sure if _ALL_LATIN.fullmatch(sign))
    cyrillic = sum(1 for sign in sure if _ALL_CYRILLIC.fullmatch(sign))
    return "?" if latin == cyrillic else "L" if latin > cyrillic else "C"


def _is_sure_cyrillic(word: str) -> bool:
    """Whether a Cyrillic word has a letter that no look-alike stands for."""
    return any(sign not in _TO_LATIN for sign in word)


def _nearest(scripts: list[str]) -> list[str]:
    """For each word the script of the nearest sure word before it."""
    nearest, last = [], ""
    for script in scripts:
        nearest.append(last)
        last = script if script in "LC" else last
    return nearest


def _agreed(before: str, after: str) -> str:
    return before if before == after or not after else "" if before else after


def _put(word: str, script: str) -> str:
    """The word in that script, or untouched where a letter has no look-alike there."""
    if script == "?":
        script = "L"
    if script not in "LC":
        return word
    pattern, table = (_ALL_LATIN, _TO_LATIN) if script == "L" else (_ALL_CYRILLIC, _TO_CYRILLIC)
    if pattern.fullmatch(word):
        return word
    put = [sign if pattern.fullmatch(sign) else table.get(sign) for sign in word]
    return word if None in put else "".join(filter(None, put))
