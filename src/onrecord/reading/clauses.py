"""Where one sentence holds several claims, each with a subject and a verb of its own."""

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.figures.words.numerals import SMALL
from onrecord.reading.chatter import without_chatter
from onrecord.reading.going_on import leader_of
from onrecord.reading.hollow import LOOKED_FOR, is_hollow
from onrecord.reading.places import goes_on_there
from onrecord.reading.standing import BACK, DIGIT, LINKS, OWN, content_of, has_name
from onrecord.reading.telling import says_something
from onrecord.reading.verbs import is_finite, says
from onrecord.text import Span, fold, sentences, tokens, trimmed
from onrecord.text.lists import word_set

_JOINT = re.compile(
    r",?\s+(?P<joint>(?:and|while|whereas|but|а|и|но|зато|і|й|та|але|зате|тогда как|тоді як)"
    r"(?:\s+(?P<that>that|что|що|шо))?)\s+(?=\S)|(?<!&amp)(?<!&[lg]t)(?<!&quot)(?P<semicolon>;)\s+|(?P<comma>,)\s+(?=[A-ZА-ЯІЇЄҐ])",
    re.IGNORECASE,
)
_SEMICOLON = re.compile(r"(?:(?<=;)|;)\s+")
_WITH_A_COMMA = word_set("while whereas but а но зато але зате")
"""What parts two clauses only behind a comma: 'lost while attacking', 'но' and 'але' alike."""
_THAT = re.compile(r"(?<!\w)(?:that|whether|if|что|що|шо|чи)(?!\w)", re.IGNORECASE)
_WORD = re.compile(r"[^\s,;:()\"«»“”„]+")
_DEPENDENT = word_set(
    "if when because unless although though who which whose where why whether",
    "between",
    "если когда хотя который которая которое которые которых которого где пока чтобы между",
    "якщо коли бо хоча який яка яке які яких якого де поки щоб між",
)
"""In a sentence with such a clause, a joint may belong to it."""
_LEADING_UP = word_set("after before until once as with despite после после до после після")
"""What opens a clause only where it opens the sentence: 'After the raid …'."""
_DENYING = re.compile(
    r"(?<!\w)(?:den(?:y|ies|ied)|not true|untrue|false|hoax|опроверг|спросту|запереч|"
    r"неправда|фейк)"
)
"""What denies both of what it is said of."""
_BOTH = word_set("than both either neither чем ніж между")
_NEAR_THE_JOINT = 2
_PLACING = word_set("in at near across в во на у під под біля")
_PREPOSITIONS = word_set(
    "of to for by with from on about into over under per via since as despite",
    "чи ли потому тому с со из от до за по к о об про при для без через среди з із зі від серед",
)
_LOUD = re.compile(r"\.\.|…|[!?](?=\s)")
_SET_AGAINST = re.compile(r"(?:^|[\s,])(?:but|а|но|але|while|whereas)\s", re.IGNORECASE)
_ASKS = re.compile(
    r"(?:did|does|do|is|are|was|were|has|have|had|will|can) (?:the )?(?-i:[A-Z])", re.IGNORECASE
)
GAPPED = re.compile(r"([A-ZА-ЯІЇЄҐ][\w'’-]+(?: [\w'’-]+){0,2}) [—–-] (?=\d)")
"""'Чехия — 40 гаубиц': what it did stands in the claim before."""
_LONGEST_SUBJECT = 6
_OF_IT = frozenset({"of", "to"})
_SETTING_AGAINST = word_set("а но зато але зате")
_CORRECTED = re.compile(r"(?<!\w)(?:не|not) ", re.IGNORECASE)
"""'Не по здоровью, а …' tells one thing twice."""
_NUMBER_FIRST = re.compile(r"\d[\d.,]*\s+")
_PLACED = re.compile(r"(?<!\w)(?:in|at|near|outside|across) (?:the )?[A-Z]")
_DEFINITE = re.compile(
    r"(?:the|an?) (?!(?:rest|others?|same|latter|former|more|less|only|two|lot|result|reason)\b)",
    re.IGNORECASE,
)
"""'the dam is cracked' is told of the place before; 'and the rest' is not."""
_LEAST_CONTENT = 2
_FEWEST = 3
_MOST = 4


def clauses_of(body: str, piece: Span) -> list[Span]:
    """The claims joined in the one sentence of the piece; the piece itself where it is one."""
    said = [span for span in sentences(piece.of(body)) if says_something(span.of(piece.of(body)))]
    if len(said) != 1:
        return [piece]
    start, end = piece.start, piece.start + said[0].end
    cuts = list[re.Match[str]]()
    for joint in _JOINT.finditer(body, piece.start + said[0].start, end):
        before, behind = body[start : joint.start()], body[joint.end() : end]
        placed = goes_on_there(_opening(body[piece.start : joint.start()]), behind)
        if len(cuts) < _MOST and (placed or _parts(joint, before, behind)):
            cuts.append(joint)
            start = joint.end()
    if not cuts:
        return [piece]
    edges = [piece.start + said[0].start, *(edge for cut in cuts for edge in cut.span()), end]
    found = (trimmed(body, *pair) for pair in zip(edges[::2], edges[1::2], strict=True))
    return [span for span in found if span is not None]


def joined_to_last(body: str, pieces: Sequence[Span]) -> list[bool]:
    """Of each piece whether it is joined to the one before it in one sentence."""
    return [False, *(_are_joined(body, *pair) for pair in pairwise(pieces))][: len(pieces)]


def _are_joined(body: str, one: Span, other: Span) -> bool:
    if behind := _SEMICOLON.match(body, one.end):
        return behind.end() == other.start
    joint = _JOINT.match(body, one.end)
    # What is told behind another 'that' may be of anywhere.
    return joint is not None and joint.end() == other.start and joint["that"] is None


def _opening(before: str) -> str:
    return _behind_saying(without_chatter(before))


def _parts(joint: re.Match[str], before: str, behind: str) -> bool:
    """Whether a claim ends before the joint and another, of its own, begins behind it."""
    if not _may_part(joint, before):
        return False
    told = without_chatter(before)
    if _ASKS.match(behind):
        return _ASKS.match(told) is not None and _is_whole(behind)
    if GAPPED.match(behind) and leader_of(told) and _counts(told):
        return _ends_a_claim(before, told)
    if joint["comma"] and not behind[:1].isupper():
        return False
    if joint["that"] or joint["semicolon"]:
        # A number is a subject here: 'and that 77 masts were attacked', '; 700,000 have fled'.
        behind = _NUMBER_FIRST.sub("N ", behind)
    return _begins_a_claim(behind, named=not _may_be_unnamed(joint, before, behind)) and (
        _ends_a_claim(before, told)
    )


def _may_be_unnamed(joint: re.Match[str], before: str, behind: str) -> bool:
    """Whether what is told behind a joint need not name anybody to be a claim of its own."""
    if joint["that"] or (_counts(before) and _counts(behind)):
        return True
    word = fold(joint["joint"] or "")
    if word in _SETTING_AGAINST:
        corrected = word == "а" and _CORRECTED.search(before)
        return has_name(before) and not corrected
    return _PLACED.search(before) is not None and _DEFINITE.match(behind) is not None


def _may_part(joint: re.Match[str], before: str) -> bool:
    """Whether claims may be joined so: 'but' needs its comma, and a comma alone needs counts."""
    word = fold(joint["joint"] or "").split(" ")[0]
    if word in _WITH_A_COMMA and not joint[0].startswith(","):
        return False
    if joint["that"]:
        return _THAT.search(before) is not None or _behind_saying(before) != before
    return not joint["comma"] or (_counts(before) and has_name(before))


def _counts(text: str) -> bool:
    return DIGIT.search(text) is not None


def _is_whole(text: str) -> bool:
    return len(content_of(text)) >= _LEAST_CONTENT


def _ends_a_claim(before: str, told: str) -> bool:
    """Whether what stands before a joint has a subject and a verb, and binds nothing behind it."""
    folded = [fold(word) for word in _WORD.findall(told)]
    if not folded:
        return False
    if (
        not _DEPENDENT.isdisjoint(folded)
        or folded[0] in _LEADING_UP
        or _DENYING.search(fold(before))
    ):
        return False
    near = folded[-_NEAR_THE_JOINT:]
    if _LOUD.search(told) or (not _BOTH.isdisjoint(near) and not _counts(near[-1])):
        return False
    last = _SET_AGAINST.split(_behind_saying(told))[-1]
    words = _WORD.findall(last)
    has_verb = any(is_finite(words, at, named=True) for at in range(1, len(words)))
    names = _counts(told) or has_name(told) or leader_of(told) != ""
    return has_verb and names and _is_whole(told)


def _behind_saying(told: str) -> str:
    """What is said, without who says so: 'The army says that …', 'The video shows …'."""
    words = told.split()
    last = max((at for at, word in enumerate(words) if _tells_of(word)), default=-1)
    return " ".join(words[last + 1 :])


def _tells_of(word: str) -> bool:
    bare = fold(word.strip(",:"))
    return says(bare) or bare in {"that", "shows", "show", "что", "що", "шо"}


def _begins_a_claim(behind: str, *, named: bool) -> bool:
    """Whether what stands behind a joint has a subject of its own, and a verb behind it."""
    told = behind.partition(", ")[0]
    words = _WORD.findall(told)
    if len(words) < _FEWEST or not _opens(words[0]) or not (BACK - OWN).isdisjoint(tokens(told)):
        return False
    placed = fold(words[0]) in _PLACING
    names = any(word[:1].isupper() for word in words[placed:][:2])
    if not names and (named or placed):
        return False
    return _has_verb(words, named=names) and _is_whole(behind)


def _opens(word: str) -> bool:
    """Whether a subject may open with the word: no pronoun, number or preposition does."""
    folded = fold(word)
    counts = folded[:1].isdecimal() or folded in SMALL
    shut_out = LINKS | _PREPOSITIONS | LOOKED_FOR
    return not counts and folded.partition("'")[0] not in shut_out


def _has_verb(words: Sequence[str], *, named: bool) -> bool:
    """Whether a verb follows a short subject, which holds no number, and names somebody."""
    for at in range(1, min(len(words), _LONGEST_SUBJECT + 1)):
        word = fold(words[at])
        if is_finite(words, at, named=named) and not says(word):
            return not all(_is_no_subject(before) for before in words[:at])
        if word[:1].isdecimal() or (word in _PREPOSITIONS - _OF_IT and not named):
            return False
    return False


def _is_no_subject(word: str) -> bool:
    """Whether the word only tells how or when: 'seriously', 'тяжело', 'then'."""
    if word[:1].isupper():
        return False
    return is_hollow(fold(word)) or word.endswith("ly") or (word.endswith("о") and len(word) > 4)
