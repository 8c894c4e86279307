"""Words written so that a machine shall not read them, undone where a vocabulary knows them."""

import re
from collections.abc import Callable
from itertools import islice, pairwise, product

from onrecord.text.words import fold

_SPACED = re.compile(r"(?<![^\W_])[^\W_](?:[ .\-_*]{1,3}[^\W_](?![^\W_])){2,}")
_LETTERS_APART = re.compile(
    r"(?<!\S)[^\W\d_](?:(?: [a-zа-яёіїєґ]){2,13}|(?: [A-ZА-ЯЁІЇЄҐ]){2,13})(?! [a-zа-яёіїєґ](?!\S))"
    r"(?![^\s.,:;!?])"
)
"""A word at most: which letters of a longer run belong together, other words have to tell."""
_DIGITS_APART = re.compile(r"(?<!\S)[1-9](?: \d){2,8}(?![^\s.,:;!?])")
_TWO_DIGITS_APART = re.compile(r"(?<!\S)[1-9](?: \d)+(?![^\s.,:;!?])")
"""'6 0 0', single words of a text written apart; '9-9-9' is a name, and '5 0' may be a score."""
_WIDE_GAP = re.compile(r"[^\S\n]{2,}")
# Only where no letter of the run stands before, and only where a word begins: trying from every
# letter anew would take time by the square of the length.
_WIDE = re.compile(r"(?<!\S)(?<!(?<!\S)\S )\S(?: \S)*(?:[^\S\n]{2,}\S(?: \S)*)+(?!\S)")
_FEWEST_LETTERS = 6
_CAPITAL_WITHIN = re.compile(r"[a-zа-яіїєґ][A-ZА-ЯІЇЄҐ]")
_TAGGED = re.compile(r"[#@]\w+|(?<!\w)\w+(?:://\S+|\.\w+/\S*)")
_AT_RANDOM = 0.1
_APART = re.compile(r"[ .\-_*]{2,}")
_LETTER = re.compile(r"[^\W_]")
_CHUNK = re.compile(r"[\w@$!|+€()]+")
_EDGES = "!|+()_"
_LATIN_LEET = {
    "0": "o", "1": "il", "3": "e", "4": "a", "5": "s", "6": "gb", "7": "t", "8": "b", "9": "g",
    "2": "z", "@": "a", "$": "s", "!": "il", "|": "li", "+": "t", "€": "e", "(": "c",
}  # fmt: skip
_CYRILLIC_LEET = {
    "0": "о", "1": "іл", "3": "зе", "4": "ча", "6": "б", "8": "в", "9": "д", "@": "а", "$": "с",
    "5": "с", "7": "т", "2": "г", "|": "л", "!": "і", "+": "т", "€": "е", "(": "с",
}  # fmt: skip
_MOST_READINGS = 24
_LONGEST_WORD = 24
_LONGEST_RUN = 1200
_SHORT = 2
_LEFT_OVER = 1.2
"""What a letter outside words costs, where a word costs one."""
_ALONE = frozenset("aiаиоувксяійез")


def closed_up(text: str) -> str:
    """The text with 'k i l l e d   i n' as 'killed in': the wider gaps tell the words apart."""
    return _WIDE.sub(lambda run: _closed(run[0]), text) if _WIDE_GAP.search(text) else text


def drawn_together(text: str, known: Callable[[str], bool]) -> str:
    """The text with '6 0 0' as a number, and 'k i l l e d' as a word that ``known`` has."""
    letters = _LETTERS_APART.sub(lambda run: _as_a_word(run[0], known), text)
    digits_apart = _DIGITS_APART if letters == text else _TWO_DIGITS_APART
    return digits_apart.sub(lambda run: _number(run[0]), letters)


def _as_a_word(run: str, known: Callable[[str], bool]) -> str:
    words = _words_of(run.replace(" ", ""), known)
    return " ".join(words) if any(len(word) > _SHORT for word in words) else run


def _number(run: str) -> str:
    """The digits as one number, unless they only count up or down: '1 2 3'."""
    digits = [int(digit) for digit in run.split()]
    steps = {after - before for before, after in pairwise(digits)}
    counted = len(digits) > _SHORT and steps in ({1}, {-1})
    return run if counted else run.replace(" ", "")


def in_even_case(text: str) -> str:
    """The text in small letters where capitals stand within words at random: 'kIlLeD iN'."""
    # Hardly any text has so many of them: that is seen sooner than how many letters it has.
    if len(_CAPITAL_WITHIN.findall(text)) < _FEWEST_LETTERS:
        return text
    letters = sum(1 for sign in text if sign.isalpha())
    within = len(_CAPITAL_WITHIN.findall(_TAGGED.sub(" ", text)))
    return text.lower() if within >= max(_FEWEST_LETTERS, _AT_RANDOM * letters) else text


def _closed(run: str) -> str:
    parts = _WIDE_GAP.split(run)
    # Letters that each stand far from the next are a table or an ornament.
    if len(_LETTER.findall(run)) < _FEWEST_LETTERS or 2 * len(parts) > len(_LETTER.findall(run)):
        return run
    return " ".join(part.replace(" ", "") for part in parts)


def undisguised(text: str, known: Callable[[str], bool]) -> str:
    """The text with 'k i l l e d' and 'k1lled' as words, wherever ``known`` has the word.

    ``known`` is asked about folded words; what it does not confirm stays as it is.
    """
    joined = _SPACED.sub(lambda run: _joined(run[0], known), text)
    undone = _CHUNK.sub(lambda chunk: _unleeted(chunk[0], known), joined)
    if undone == joined:
        return undone
    # Where some words were disguised, '1s' and '0f' are no names of things either.
    return _CHUNK.sub(lambda chunk: _unleeted(chunk[0], known, least=1), undone)


def _joined(run: str, known: Callable[[str], bool]) -> str:
    if len(run) > _LONGEST_RUN:
        return run
    parts = ["".join(_LETTER.findall(part)) for part in _APART.split(run)]
    words = [_words_of(part, known) for part in parts if part]
    if 2 * sum(1 for found in words if found) < len(words):
        return run
    read = [" ".join(found) or part for found, part in zip(words, filter(None, parts), strict=True)]
    return " ".join(read)


def _words_of(letters: str, known: Callable[[str], bool]) -> list[str]:
    """The letters as one word where they are one, else cut into words; none if neither."""
    return [letters] if _readable(letters, known) else _segmented(letters, known)


def _readable(word: str, known: Callable[[str], bool]) -> bool:
    return fold(word) in _ALONE or known(fold(word)) or known(fold(_unleeted(word, known)))


def _segmented(letters: str, known: Callable[[str], bool]) -> list[str]:
    """The letters cut into known words with as little as possible between them left over.

    None where more than half of the letters belong to no word.
    """
    folded = fold(letters)
    cheapest: list[tuple[float, int, bool]] = [(0.0, 0, True)]
    for end in range(1, len(folded) + 1):
        cost, _, _ = cheapest[end - 1]
        best = (cost + _LEFT_OVER, end - 1, False)
        for start in range(max(0, end - _LONGEST_WORD), end):
            here = cheapest[start][0] + 1.0
            if here < best[0] and _is_word(folded[start:end], known):
                best = (here, start, True)
        cheapest.append(best)
    return _cut(folded, cheapest)


def _is_word(letters: str, known: Callable[[str], bool]) -> bool:
    return letters in _ALONE if len(letters) == 1 else known(letters)


def _cut(letters: str, cheapest: list[tuple[float, int, bool]]) -> list[str]:
    words, over, end = list[str](), 0, len(letters)
    open_from = end
    while end > 0:
        _, start, is_word = cheapest[end]
        if is_word:
            words += [letters[end:open_from]] * (open_from > end) + [letters[start:end]]
            open_from = start
        else:
            over += 1
        end = start
    words += [letters[:open_from]] * (open_from > 0)
    return words[::-1] if 2 * over <= len(letters) else []


def _unleeted(chunk: str, known: Callable[[str], bool], least: int = 2) -> str:
    word = chunk.strip(_EDGES)
    letters = sum(1 for sign in word if sign.isalpha())
    if letters == len(word) or letters < least or len(word) > _LONGEST_WORD or known(fold(word)):
        return chunk
    cyrillic = any("\u0400" <= sign <= "\u052f" for sign in word)
    table = _CYRILLIC_LEET if cyrillic else _LATIN_LEET
    readings = product(*(table.get(sign, sign) for sign in fold(word)))
    for reading in islice(readings, _MOST_READINGS):
        candidate = "".join(reading)
        if candidate.isalpha() and known(candidate):
            return chunk.replace(word, candidate)
    return chunk
