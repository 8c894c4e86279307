"""Quotation marks inside an outlet's account: they stay only around words that were said so."""

from collections.abc import Callable, Iterator

# What closes a mark wherever it stands, and what only does where a word ends.
_CLOSE = {
    "“": "”", "„": "”‟", "‟": "”", "«": "»", "‹": "›", "「": "」", "『": "』", "❝": "❞",
    "〝": "〞〟",
}  # fmt: skip
_MAY_CLOSE = {
    "“": '“"', "„": '“"', '"': '"”“', "”": '”"', "»": "«»", "›": "‹›", "＂": "＂",
    "‘": "’'", "’": "’", "‚": "‘’", "'": "'’", "`": "`'’", "‛": "’",
}  # fmt: skip
_APOSTROPHES = frozenset("‘’‚‛'`")
_MARKS = frozenset("".join([*_CLOSE, *_MAY_CLOSE, *_CLOSE.values(), *_MAY_CLOSE.values()]))
_LAST_SIGNS = " .,;:!?…"
_DEEPEST = 8


def only_held(account: str, held: Callable[[str], bool]) -> str:
    """The account without the marks around words that are not ``held``.

    The last sign may differ: it belongs to the sentence around the quotation.
    """
    for _ in range(_DEEPEST):
        # Where marks cross ('‚a 'b‘ c'), without the ones the others are a pair.
        account, before = _sifted(account, held), account
        if account == before:
            break
    return account


def _sifted(account: str, held: Callable[[str], bool]) -> str:
    pairs = sorted(_pairs(account))
    kept, end = set[int](), -1
    for opening, closing in pairs:
        # What stands inside a whole quotation belongs to it.
        if opening > end and held(account[opening + 1 : closing].strip(_LAST_SIGNS)):
            kept.update(range(opening, closing + 1))
            end = closing
    paired = {at for pair in pairs for at in pair}
    return "".join(
        letter
        for at, letter in enumerate(account)
        if at in kept or not (at in paired or _is_stray(account, at))
    )


def _pairs(text: str) -> Iterator[tuple[int, int]]:
    """The places of each mark that opens and of the one that closes it, inner ones first."""
    open_marks: list[int] = []
    for at, mark in enumerate(text):
        if mark not in _MARKS:
            continue
        opening = next((one for one in reversed(open_marks) if _closes(text, one, at)), None)
        if opening is not None:
            yield opening, at
            del open_marks[open_marks.index(opening) :]
        elif mark in _CLOSE or (mark in _MAY_CLOSE and _begins_word(text, at)):
            # Nobody quotes deeper, and each is looked for among those that are open.
            open_marks = [*open_marks[1 - _DEEPEST :], at]


def _closes(text: str, opening: int, at: int) -> bool:
    surely, perhaps = _CLOSE.get(text[opening], ""), _MAY_CLOSE.get(text[opening], "")
    return text[at] in surely or (text[at] in perhaps and _ends_word(text, at))


def _begins_word(text: str, at: int) -> bool:
    return not text[at - 1 : at].isalnum() and not text[at + 1 : at + 2].isspace()


def _ends_word(text: str, at: int) -> bool:
    return not text[at - 1].isspace() and not text[at + 1 : at + 2].isalnum()


def _is_stray(text: str, at: int) -> bool:
    """Whether a mark neither opens nor closes; 12" are inches, and apostrophes are no marks."""
    inches = text[at] == '"' and text[at - 1 : at].isdecimal()
    return text[at] in _MARKS - _APOSTROPHES and not inches
