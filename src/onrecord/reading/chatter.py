"""What people put around a claim: greetings, thanks, 'is it true that', 'please check'."""

import re

from onrecord.text import fold, sentences
from onrecord.text.lists import word_set

_FRAME = re.compile(
    r"^\W*(?:"
    r"(?:so |but |and )?(?:is|was) (?:it|this|that) (?:really )?(?:true|correct|right|real|a fact) that\b|"
    r"(?:isn't|wasn't) it true that\b|(?:is|are) (?:it|they) saying that\b|"
    r"(?:can|could) (?:you|someone|anyone) (?:please |pls )?(?:check|verify|confirm|tell me)"
    r"(?: for me)?(?: if| whether| that| this)?\b:?|"
    r"(?:please |pls )?(?:check|verify|confirm)(?: this| if| whether)\b:?|"
    r"(?:i|we) (?:just )?(?:heard|read|saw|was told|were told|got told)(?: somewhere| online)? that\b|"
    r"(?:they|people|some) (?:say|are saying|claim)(?: that)?\b|"
    r"(?:someone|somebody|my \w+) (?:told me|sent me this|says|claims)(?: that)?\b:?|"
    r"do you know (?:if|whether)\b|did you know that\b|"
    r"true or false\b\W?|fact[ -]?check\b:?|breaking(?: news)?\b:|"
    r"(?:а |и |так |это |вот )*правда ли(?: это)?,?(?: что| то,? что)?(?!\w)|"
    r"(?:это |а )?правда,? что(?!\w)|верно ли,? что(?!\w)|(?:не )?правда ли,? что(?!\w)|"
    r"(?:подскажите|скажите|проверьте|можете проверить|можно проверить|проверь)"
    r"(?:,? ?пожалуйста)?(?:,? правда ли)?(?:,? ?что)?(?!\w)[:,]?|"
    r"говорят,? (?:что|будто)(?!\w)|(?:я )?(?:слышал|слышала|читал|читала|прочитал|прочитала),? что(?!\w)|"
    r"пишут,? что(?!\w)|срочно\b[:!]+|молния\b[:!]+|"
    r"(?:а |і |та |це )*чи (?:це )?(?:правда|вірно|дійсно),? ?що(?!\w)|(?:це )?правда,? що(?!\w)|"
    r"(?:підкажіть|скажіть|перевірте|можете перевірити|перевір)(?:,? ?будь ?ласка)?(?:,? чи правда)?(?:,? ?що)?(?!\w)[:,]?|"
    r"кажуть,? (?:що|ніби)(?!\w)|(?:я )?(?:чув|чула|читав|читала|прочитав),? що(?!\w)|"
    r"пишуть,? що(?!\w)|терміново\b[:!]+"
    r")[\s,:]*"
)
_EMPTY = re.compile(
    r"\W*(?:(?:hi|hello|hey|привет|здравствуйте|привіт|вітаю)\W+)?(?:"
    r"(?:hi|hello|hey|good (?:morning|afternoon|evening|day)|greetings|dear)(?: \w+){0,3}|"
    r"(?:many )?(?:thanks|thank you|thx|cheers)(?: \w+){0,5}|"
    r"(?:so |but |and |guys,? )?(?:is|are|was) (?:this|that|it|these|they)(?: \w+)? "
    r"(?:true|real|legit|correct|right|fake|a hoax|genuine|so)(?: or (?:not|fake|false|a hoax))?|"
    r"(?:true|real|really|seriously|true or false|fake|fact or fiction|right|wow|omg|lol|what|wtf|hmm+)|"
    r"(?:can|could|would) (?:you|someone|anyone|u)(?: please| pls)? (?:check|verify|confirm|help|explain)(?: \w+){0,4}|"
    r"(?:please|pls)(?: \w+){0,5}|what do you think(?: \w+){0,4}|how are you(?: \w+){0,2}|any thoughts|"
    r"(?:share|forward|pass|spread|retweet|rt)(?: \w+){0,7}|"
    r"(?:i )?(?:saw|got|received|found) this(?: \w+){0,5}|(?:ok|okay|yes|no|yep|nope|sure|test|start|help)|"
    r"(?:привет|приветствую|здравствуйте|здравствуй|добрый (?:день|вечер)|доброе утро|всем привет)(?: \w+){0,3}|"
    r"(?:большое )?(?:спасибо|благодарю)(?: \w+){0,4}|(?:а |и |ну )?(?:это )?(?:точно )?(?:правда|фейк|верно|неужели|серьезно)"
    r"(?: ли)?(?: это| или (?:нет|фейк|ложь))?|(?:это )?(?:фейк|правда)(?: или (?:нет|правда|фейк))|"
    r"(?:пожалуйста )?(?:проверьте|проверь|подскажите|скажите)(?: \w+){0,4}|пожалуйста|"
    r"(?:что|как) (?:вы )?(?:думаете|скажете|дела)(?: \w+){0,4}|(?:перешлите|поделитесь|репост|распространите)(?: \w+){0,6}|"
    r"(?:да|нет|ок|ладно|ясно|понятно|ага|ужас|тест)|"
    r"(?:привіт|вітаю|добрий (?:день|вечір)|доброго (?:дня|ранку|вечора)|добридень)(?: \w+){0,3}|"
    r"(?:щиро )?(?:дякую|спасибі)(?: \w+){0,4}|(?:а |і |ну )?(?:чи )?(?:це )?(?:правда|фейк|невже|серйозно)"
    r"(?: це| чи (?:ні|фейк|брехня))?|(?:перевірте|перевір|підкажіть|скажіть)(?: \w+){0,4}|(?:будь ласка|прошу)(?: \w+){0,3}|"
    r"(?:що|як) (?:ви )?(?:думаєте|скажете|справи)(?: \w+){0,4}|(?:перешліть|поширте|поділіться)(?: \w+){0,6}|(?:так|ні|ок)"
    r")\W*"
)
_HOLLOW = word_set(
    "hi hello hey thanks thank you please ok okay yes no true real fake this that it is the a and or",
    "привет спасибо да нет это правда и а или ли привіт дякую так ні це правда чи та",
)
_LONGEST_FRAME = 120
_ENOUGH = 2000
_WORD = re.compile(r"[^\W\d_]{2,}")


def without_chatter(words: str) -> str:
    """The words without frames and without sentences that ask or say nothing.

    Nothing is taken away where little would remain.
    """
    kept = [span for span in sentences(words) if not is_chatter(span.of(words))]
    pieces = [_unframed(span.of(words)) for span in kept]
    return " ".join(piece for piece in pieces if piece)


def is_chatter(sentence: str) -> bool:
    """Whether the sentence only greets, thanks or asks for a check."""
    return len(sentence) <= _LONGEST_FRAME and _EMPTY.fullmatch(fold(sentence)) is not None


def has_content(words: str) -> bool:
    """Whether there is anything to look up."""
    return any(word not in _HOLLOW for word in _WORD.findall(fold(words[:_ENOUGH])))


def is_framed(sentence: str) -> bool:
    """Whether the sentence opens with a frame such as 'is it true that'."""
    return _FRAME.match(fold(sentence[:_LONGEST_FRAME])) is not None


def _unframed(sentence: str) -> str:
    """The sentence without its opening frame, if what remains is worth asking about."""
    lead = sentence[:_LONGEST_FRAME]
    folded = fold(lead)
    frame = _FRAME.match(folded)
    if frame is None or len(folded) != len(lead) or frame.end() == 0:
        return sentence
    rest = sentence[frame.end() :].lstrip(" ,:—–-")
    return rest if has_content(rest) else sentence
