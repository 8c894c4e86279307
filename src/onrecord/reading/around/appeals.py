"""Sentences that only want their readers to do something: 'Warn your families!', 'Call us'."""

import re

from onrecord.language.verbs import TELLING
from onrecord.text import fold
from onrecord.text.lists import word_set

_LONGEST = 90
_MOST_WORDS = 9
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_MORE = re.compile(r"[,;:—–\"«“]|\s-\s")
"""Behind these a claim may stand: 'Do not drink the water, it was poisoned'."""
_WANTED = re.compile(
    r"\w{2,}(?:[йь]те(?:с[ья])?|(?<![аеєиіїоуюя])ите(?:сь)?|[^\W\d_]іть(?:с[ья])?)"
)
"""What a Russian or Ukrainian verb ends on where many are told to do something."""
_PHONE = re.compile(r"\+?\d[\d() -]{5,}\d(?!\d)")
_TOLD = word_set(
    "warn alert tell inform call phone email text write send copy paste share forward repost pass",
    "spread post upload download click tap press scan visit open order buy donate vote pray watch",
    "withdraw prepare",
    "look listen read join follow subscribe protect beware stay keep be remember sign",
)
_READERS = word_set(
    "you your everyone everybody all us family families friends relatives parents colleagues",
    "neighbours neighbors contacts group groups here link below now please",
)
_HELPING = word_set("is are was were do does did will would can could has have had may should")
_CHAIN = re.compile(
    r"\W*(?:(?:please |kindly )?(?:pray and |do not keep (?:this|it) to yourself\W+|don't keep "
    r"(?:this|it) "
    r"to yourself\W+|не держи\w* (?:это )?при себе\W+|не тримай\w* (?:це )?при собі\W+)?)"
    r"(?:please )?(?:forward|pass|send|share|copy|перешли\w*|отправ\w+|передай\w*|разошли\w*|"
    r"розішл\w+|надішл\w+|перешл\w+|скинь\w*) (?:(?:this|it|on|это|це|всем|усім|всім) )*(?:to )?"
    r"(?:(?:at least|хотя бы|хоча б|минимум|як мінімум) )?(?:[\w-]+ ){0,2}"
    r"(?:people|friends|contacts|groups|человек\w?|людям|людям|друзьям|друзям|контактам|группам|"
    r"людей|"
    r"групам|знайомим|знакомым)(?:\W+(?:some(?:body|one)|кто-то|хтось|чья-то|чиясь)[\w' "
    r"]{2,50})?\W*"
)
"""'Pass this to ten people': what keeps a chain of letters going."""
_TO_ALL = re.compile(
    r"\W*(?:перешли\w*|отправ\w+|передай\w*|розішл\w+|разошли\w*|надішл\w+|send|forward|pass)"
    r"(?: (?:this|it|это|це))?(?: on)?(?: to)? (?:всем|усім|всім|everyone|everybody|all|anyone),? "
    r"(?:у кого|в кого|кто|хто|кому|who|whose|with)(?: \w+){1,4}\W*"
)
"""'Передайте всім, хто їде.'"""
_IN_TIME = re.compile(r",? (?:пока|поки) не (?:поздно|пізно)(?=\W*$)", re.IGNORECASE)
_FORBIDS = re.compile(r"(?:\w+ ){0,3}(?:не|ні) \w{2,}т[иь](?:с[ья])?(?: \w+){0,2} ?!+")
"""'Двері не відчиняти!'."""
_HAPPENS = re.compile(
    r"(?:is|are|was|were|has|have|had|will|can|causes?|kills?|contains?)"
    rf"|\w{{2,}}ена?|{TELLING}"
)
"""What looks like a verb that tells something, or like a participle."""


def is_appeal(sentence: str) -> bool:
    """Whether a sentence only says what to do, and tells of nobody's act."""
    folded = fold(sentence[: 2 * _LONGEST + 1])
    if len(folded) <= 2 * _LONGEST and (_CHAIN.fullmatch(folded) or _TO_ALL.fullmatch(folded)):
        return True
    if len(sentence) > _LONGEST or any(map(str.isdecimal, _PHONE.sub("", sentence))):
        return False
    sentence = _IN_TIME.sub("", sentence)
    if _FORBIDS.fullmatch(fold(sentence)):
        return True
    words = _WORD.findall(sentence)
    if not 0 < len(words) <= _MOST_WORDS or _MORE.search(sentence):
        return False
    named = any(word[0].isupper() and fold(word) not in _READERS for word in words[1:])
    if named and not sentence.isupper():
        return False
    return _appeals([fold(word) for word in words])


def _appeals(words: list[str]) -> bool:
    opens = words[1:] if words[0] in {"не", "dont", "don't", "please", "and", "и", "і"} else words
    if not opens or any(map(_HAPPENS.fullmatch, opens[1:])):
        return False
    if opens[0] in _TOLD:
        return not _READERS.isdisjoint(opens[1:])
    if opens[1:2] == ["your"] and opens[0] not in _HELPING:
        return not opens[0].endswith(("s", "ed", "ing"))
    return _WANTED.fullmatch(opens[0]) is not None
