"""What people put around a claim: greetings, thanks, 'is it true that', 'please check'."""

import re
from functools import lru_cache

from onrecord.figures.words.numerals import MANY, SCALED, SMALL
from onrecord.reading.around import hollow
from onrecord.reading.around.announcing import ANNOUNCED, announces
from onrecord.reading.around.appeals import is_appeal
from onrecord.reading.around.closings import CLOSINGS, LIGHT
from onrecord.reading.around.frames import FRAMES, OPENERS
from onrecord.reading.around.hearsay import introduces, without_scene
from onrecord.reading.around.inviting import is_inviting
from onrecord.reading.around.outcries import is_outcry
from onrecord.reading.around.outlets import read_in
from onrecord.reading.around.own_day import is_of_own_day
from onrecord.reading.around.screens import is_shown_around
from onrecord.reading.around.slips import meant
from onrecord.reading.around.wishes import without_wishes
from onrecord.text import aligned, fold, sentences

_FRAME = re.compile(rf"(?:{'|'.join(FRAMES)}|{ANNOUNCED}(?=:))[\s,:]*")
_CALLED = re.compile(rf"@\w+[\s,:]*(?={'|'.join(FRAMES)})")
"""Who is asked, before a frame: 'Hey @ann is it a fact that'."""
_OPENER = re.compile(rf"(?:{'|'.join(OPENERS)})[\s,:]*")
_CLOSED = re.compile(rf"(?=[\s,;:.—–-]|под|під|sub)(?:{'|'.join(CLOSINGS)})$")
"""Behind a space or a mark, or 'subscribe': looking for that first halves the time."""
_PIECE = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[^\w\s]")
_BREAKS = frozenset(",:;-!?.|")
_PICTURE = re.compile("[\u2600-\u2bff\U0001f300-\U0001faff]")
_QUOTES = re.compile(r"^\s*(?:>+|[!?]+(?=\s))\s*")
_LONGEST_FRAME, _LONGEST_CLOSING = 120, 72
_LONGEST_FOOTER = 80
_ROW = re.compile(r"\||\s[·/]\s")
_LEAST_ROW = 3
_LONGEST_PLACE = 3
"""A row of so many parts, each of so few words, is no claim: 'Site | Viber | Write to us'."""
_DIGIT = re.compile(r"\d")
_ENOUGH = 2000
_SAYS_THAT = re.compile(r"[\s,]*(?:that|что|що|будто|ніби|нібито)(?!\w)")
_FRAMED = "…"
"""What a fixed phrase leaves in a run of words: nobody writes it as a word."""
_LEADS_TO = hollow.SAYING | hollow.THAT | {_FRAMED}
_TOLD_OF_THEMSELVES = re.compile(
    r"(?:my|our) \w+ (?:was|were|got|has been|have been) told that (?:he|she|they)(?!\w)"
)
"""'My son was told that he must pay': it is told of him, and not by him."""
_LEFT_BEHIND = frozenset({"for", "about", "of", "to", "with", "in", "on"})
_EITHER = [[one] for one in sorted(hollow.OR)]
_LEAST_RUN = 3
"""This many words that tell nothing are a frame even without a 'that' behind them."""
_APART = re.compile(r"(?<![^\W_])[^\W\d_](?![^\W_])")
_LETTERS_APART = 6
"""This many letters that stand alone are words spaced out."""
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_JOINING = re.compile(r"(?:[\s,]+(?:and|but|и|а|но|і|та|але|чи))+$", re.IGNORECASE)
_OPEN = re.compile(r"\s*\([^()]{0,20}$")
"""What stays of brackets whose end was no part of the claim: 'fell on a school (where'."""
_TAG = re.compile(r"#\w+")
_HANDLE = re.compile(r"(?<![\w.])@\w+")


# Whether a message holds several questions asks this of each sentence half a dozen times.
@lru_cache(maxsize=128)
def without_chatter(words: str) -> str:
    """The words without frames, and without lines and sentences that say nothing.

    Nothing is taken away if little would remain.
    """
    kept = [text for span in sentences(words) if not is_chatter(text := span.of(words))]
    told = without_small_talk([text for text in kept if not is_appeal(text)] or kept)
    pieces = [piece for text in told if (piece := _unframed(_QUOTES.sub("", text)))]
    return " ".join([*map(_parted, pieces[:-1]), *pieces[-1:]])


def _parted(piece: str) -> str:
    """A line that ends in a number, with a mark: it counts nothing of the line below it."""
    last = fold(piece.rsplit(maxsplit=1)[-1])
    counts = last[-1:].isdecimal() or last in SMALL or last in SCALED or last in MANY
    return f"{piece}," if counts else piece


def without_small_talk(told: list[str]) -> list[str]:
    """The sentences without those on the writer's day, or on who tells it, before hearsay."""
    heard = max((at for at, text in enumerate(told) if _is_heard(text)), default=0)
    return [
        text
        for at, text in enumerate(told)
        if at >= heard or not (is_of_own_day(text) or (at + 1 == heard and introduces(text)))
    ]


def _is_heard(sentence: str) -> bool:
    """Whether it opens with who told it to the writer: 'По телевизору сказали, что …'."""
    return without_opening(without_scene(sentence)) != sentence


@lru_cache(maxsize=128)
def is_chatter(sentence: str) -> bool:
    """Whether the sentence only greets, thanks, asks for a check or for readers."""
    if len(sentence) > _LONGEST_FRAME:
        return False
    whole = fold(_HANDLE.sub(" ", sentence))
    folded = without_wishes(whole)
    words = [meant(word) for word in _WORD.findall(folded)]
    closes = _CLOSED.fullmatch(f", {folded}") is not None  # 'Is this even legal?'
    said = is_shown_around(whole) or announces(whole)
    if closes or said or is_outcry(whole) or (not words and folded != whole):
        return True
    untagged = _TAG.sub(" ", folded)
    if untagged != folded and is_inviting(untagged):
        return True
    if not words or _is_spaced_out(folded):
        return False
    passes_on = any(map(hollow.passes_on, words))
    told = passes_on or any(map(hollow.asks, words))
    if all(hollow.is_hollow(word) or (told and word in hollow.TELLERS) for word in words):
        return passes_on or not any(sign.isdecimal() for sign in whole)
    return _wants_readers(folded)


def _wants_readers(line: str) -> bool:
    """Whether a line asks to subscribe, or is a row of places to do so: 'Site | Send news'."""
    if len(line) <= _LONGEST_FOOTER and is_inviting(line):
        return True
    places = [_WORD.findall(place) for place in _ROW.split(line)]
    short = all(len(words) <= _LONGEST_PLACE for words in places)
    if short and len(places) >= _LEAST_ROW and _DIGIT.search(line) is None:
        return True
    return len(places) > 1 and any(
        any(map(hollow.passes_on, words)) and all(map(hollow.is_hollow, words)) for words in places
    )


@lru_cache(maxsize=128)
def has_content(words: str) -> bool:
    """Whether there is anything to look up."""
    folded = without_wishes(fold(_HANDLE.sub(" ", words[:_ENOUGH])))
    told = any(not hollow.is_hollow(meant(word)) for word in _WORD.findall(folded))
    return told or _is_spaced_out(folded)


def _is_spaced_out(folded: str) -> bool:
    """Whether letters stand alone in which the search may know words: 'p o r t o f Lissen'."""
    return len(_APART.findall(folded)) >= _LETTERS_APART


def tells_throughout(text: str) -> bool:
    """Whether every word tells something: 'Klička removed?'."""
    words = _WORD.findall(fold(text))
    return bool(words) and not any(map(hollow.is_hollow, words))


def is_framed(sentence: str) -> bool:
    """Whether the sentence opens with a frame such as 'is it true that'."""
    folded = fold(sentence[:_LONGEST_FRAME])
    frame = _WORD.findall(folded[: _opening(folded)])
    if not frame:
        return False
    adds = frame[0] in hollow.ADDING and frame[-1] in hollow.THAT
    return adds or not (hollow.VERIFYING | hollow.SAYING).isdisjoint(frame)


def _unframed(sentence: str) -> str:
    """The sentence without its frame, if what remains is worth asking about."""
    behind = sentence[read_in(sentence)[1] :]
    told = without_opening(without_scene(behind))
    # Behind thanks the claim may have been closed before: ', is that true thanks bye'.
    return _closed(_thanked(_closed(told)))


def _behind(sentence: str, start: int) -> str:
    rest = sentence[start:].lstrip(" ,:—–-!?.")
    return rest if has_content(rest) else sentence


def without_opening(sentence: str) -> str:
    """The sentence without empty words that lead up to its 'that' or to a mark."""
    folded, places = aligned(sentence[:_LONGEST_FRAME])
    end = 0 if _TOLD_OF_THEMSELVES.match(folded) else _opening(folded)
    return _behind(sentence, places[end - 1] + 1) if end else sentence


def _opening(folded: str) -> int:
    """Where the empty words that open the sentence end; 0 without any."""
    run, end, start = list[str](), 0, 0
    while piece := _PIECE.search(folded, start):
        if piece[0] == "@" and (called := _CALLED.match(folded, piece.start())):
            start = called.end()
            continue
        if frame := _frame_at(folded, piece.start(), run):
            run, end, start = [*run, _FRAMED], frame.end(), frame.end()
            continue
        word, asks = meant(piece[0]), any(map(_asks, run))
        if word in hollow.LOOKED_FOR:
            return piece.start() if asks else end
        if not _goes_on(word, run) or _denied(word, run, folded, piece.end()):
            break
        if _ends_frame(word, run, asks=asks):
            end = piece.end()
        start = piece.end()
        run += [word] * word[0].isalnum()
    return end


def _asks(word: str) -> bool:
    return word == _FRAMED or hollow.asks(word)


def _frame_at(folded: str, start: int, run: list[str]) -> re.Match[str] | None:
    if all(word in LIGHT or word == _FRAMED for word in run):
        return _FRAME.match(folded, start) or _OPENER.match(folded, start)
    return _FRAME.match(folded, start)


def _denied(word: str, run: list[str], folded: str, end: int) -> bool:
    """Whether 'it is a lie that' begins here, which is a denial and no mere frame."""
    if word not in hollow.FALSE or not _SAYS_THAT.match(folded, end):
        return False
    return not (folded.endswith("?") or hollow.hopes(run) or hollow.wonders(run))


def _goes_on(word: str, run: list[str]) -> bool:
    """Whether a run of empty words goes on with this word, which must deny nothing."""
    before = run[-1] if run else ""
    if word == "if" and before in _LEADS_TO:
        return False  # 'They say if you dial it': the condition belongs to the claim.
    if word in hollow.DENYING or hollow.hopes(run):
        return word in hollow.DENYING or hollow.runs_on(word) or not word[0].isalnum()
    if before in hollow.DENYING and run[-2:-1] not in _EITHER and word not in _BREAKS:
        return word in hollow.KNOWING
    return hollow.runs_on(word) or not word[0].isalnum()


def _ends_frame(word: str, run: list[str], *, asks: bool) -> bool:
    """Whether a claim may begin right behind the word: 'that', a mark, thanks, 'is it true'."""
    before = run[-1] if run else ""
    if word in _BREAKS or _PICTURE.match(word):
        return asks and (word == "?" or not _denies(run[::-1]))
    if word in hollow.THAT or word in hollow.BUT:
        return asks
    if word in hollow.FALSE and not hollow.wonders(run):
        return False  # 'it is a fake tweet' verifies nothing.
    if word in hollow.VERIFYING:
        return len(run) + 1 >= _LEAST_RUN or before == "чи"
    if word in hollow.SAYING:
        return not word.isascii() or before in hollow.SAYERS
    return word in hollow.COURTESY or (word == "ли" and before in hollow.VERIFYING)


def _closed(sentence: str) -> str:
    start = max(0, len(sentence) - _LONGEST_CLOSING)
    folded, places = aligned(sentence[start:])
    frame = _CLOSED.search(folded)
    if frame is None or frame.start() == 0:
        return sentence
    return _before(sentence, start + places[frame.start()])


def _thanked(sentence: str) -> str:
    """The sentence without thanks, 'please' and 'is this true' at its end."""
    start = max(0, len(sentence) - _LONGEST_FRAME)
    folded, places = aligned(sentence[start:])
    end = _closing(folded)
    return _before(sentence, start + places[end]) if end < len(folded) else sentence


def _closing(folded: str) -> int:
    """Where the empty words that close the sentence begin."""
    end, run, asks, asked_back = len(folded), list[str](), False, False
    for piece in reversed(list(_PIECE.finditer(folded))):
        word = piece[0]
        if word in hollow.COURTESY or (word in _BREAKS and asks and not _denies(run)):
            end = piece.start()
        elif word in hollow.NOBODY and asks:
            # 'a statue nobody asked for': it tells which statue.
            return end if run[0] in _LEFT_BEHIND else piece.start()
        elif word in hollow.TELLERS or (word[0].isalnum() and not _goes_on(word, [])):
            break
        run += [word] * word[0].isalnum()
        asks = asks or hollow.asks(word)
        verifies = len(run) >= _LEAST_RUN and not hollow.VERIFYING.isdisjoint(run)
        if verifies and word in hollow.ASKING_BACK and not asked_back and not _denies(run):
            end, asked_back = piece.start(), True
    return end


def _denies(run: list[str]) -> bool:
    """Whether a run of words, read backwards, denies more than that somebody knows."""
    if hollow.hopes(run):
        return False
    if not (hollow.FALSE.isdisjoint(run) or hollow.wonders(run[::-1])):
        return True
    return any(
        word in hollow.DENYING
        and (at == 0 or run[at - 1] not in hollow.KNOWING)
        and run[at + 1 : at + 2] not in _EITHER
        for at, word in enumerate(run)
    )


def _before(sentence: str, end: int) -> str:
    rest = _JOINING.sub("", _OPEN.sub("", sentence[:end]).rstrip(" ,"))
    return rest if has_content(rest) else sentence
