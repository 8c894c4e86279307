"""Numbers written in digits, with the group and decimal marks of a language."""

from collections.abc import Sequence

from onrecord.model import ENGLISH, Language

LONGEST = 15
"""Digits beyond which a number is taken for an identifier and not read."""

MAGNITUDES: dict[str, float] = {
    **dict.fromkeys(("k", "к", "тыс", "тис", "т", "thousand", "тысяч", "тысячи", "тысяча"), 1e3),
    **dict.fromkeys(("тисяч", "тисячі", "тисяча", "тысячу", "тисячу"), 1e3),
    **dict.fromkeys(("m", "mn", "mln", "million", "millions", "млн", "лям", "лямов"), 1e6),
    **dict.fromkeys(("миллион", "миллиона", "миллионов", "мільйон", "мільйона"), 1e6),
    **dict.fromkeys(("мільйони", "мільйонів", "миллионы"), 1e6),
    **dict.fromkeys(("b", "bn", "bln", "billion", "млрд", "миллиард", "миллиарда"), 1e9),
    **dict.fromkeys(("миллиардов", "мільярд", "мільярда", "мільярди", "мільярдів"), 1e9),
    **dict.fromkeys(("tn", "trillion", "трлн", "триллион", "триллиона", "триллионов"), 1e12),
    **dict.fromkeys(("трильйон", "трильйона", "трильйони", "трильйонів"), 1e12),
}
_GROUP_MARKS = frozenset(" '")


def written(pieces: Sequence[str], at: int, language: Language) -> tuple[float | None, int]:
    """The number whose first digits stand at ``at`` and where it ends; None if it is no number.

    ``pieces`` are runs of digits, words and single other characters, in order.
    """
    groups, marks, end = _collected(pieces, at)
    if sum(map(len, groups)) > LONGEST:
        return None, end
    whole, decimals = groups, ""
    if len(groups) > 1 and (
        _is_decimal(groups, marks, language) or _of_an_order(pieces, end, marks, language)
    ):
        whole, decimals = groups[:-1], groups[-1]
    return float("".join(whole) + ("." + decimals if decimals else "")), end


def _collected(pieces: Sequence[str], at: int) -> tuple[list[str], list[str], int]:
    groups, marks, end = [pieces[at]], list[str](), at + 1
    while end + 1 < len(pieces) and pieces[end + 1][0].isdecimal():
        mark, group = pieces[end], pieces[end + 1]
        if not _continues(groups, marks, mark, group):
            break
        groups.append(group)
        marks.append(mark)
        end += 2
    return groups, marks, end


def _continues(groups: list[str], marks: list[str], mark: str, group: str) -> bool:
    if mark in _GROUP_MARKS:
        return len(group) == 3 and len(groups[0]) <= 3 and set(marks) <= {mark}
    if mark not in ".,":
        return False
    if mark in marks or (marks and len(groups[0]) > 3):
        return len(group) == 3 and len(groups[-1]) == 3
    return True


def _is_decimal(groups: list[str], marks: list[str], language: Language) -> bool:
    """Whether the last group stands after a decimal mark and not after a thousands mark."""
    mark, group = marks[-1], groups[-1]
    if mark in _GROUP_MARKS or marks.count(mark) > 1:
        return False
    if len(marks) > 1 or len(group) != 3 or len(groups[0]) > 3 or groups[0] == "0":
        return True
    return mark == "." and language == ENGLISH


def _of_an_order(pieces: Sequence[str], end: int, marks: list[str], language: Language) -> bool:
    """Whether it is '1,222 млн': beside an order of magnitude a comma is a decimal mark there."""
    if language == ENGLISH or marks != [","]:
        return False
    after = pieces[end + 1 : end + 2] if pieces[end : end + 1] == [" "] else pieces[end : end + 1]
    return bool(after) and after[0] in MAGNITUDES
