"""Questions that ask what somebody said, and nothing else: 'What does Ukraine say?'."""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import product

from onrecord.asking import Voice
from onrecord.reading.around.hollow import is_hollow
from onrecord.text import aligned
from onrecord.text.lists import word_set

_LONGEST = 140
_MOST_WORDS, _MOST_BEFORE, _MOST_OF_A_NAME = 16, 6, 7
_WHO = r"(\w[\w'.& -]{0,70}?)"

_SAY = (
    r"(?:say|says|said|saying|state|states|stated|stating|claim|claims|claimed|claiming|assert|"
    r"asserts|asserted|declare|declares|declared|announce|announces|announced|report|reports|"
    r"reported|reporting|tell us|tells us|told us|comment|comments|commented)"
)
_SAYING = (
    r"(?:(?: (?:ever|already|just|actually|publicly|officially|really|been|have to|has to|had to|"
    rf"also|yet))* {_SAY}(?: (?:about|on|to) (?:it|this|that|all this|the matter)| so far|"
    r" publicly| officially| on (?:the )?record| lately| recently| today| now| then| yet| before|"
    r" exactly| anything| something)*)"
)
_WANTED = (
    r"(?:(?:(?:can|could|would|will) you |please |pls |i (?:want|would like|need) to (?:know|see) |"
    r"i'd like to (?:know|see) |tell |show |give |find |list |send |read |remind |me |us |quote "
    r")*(?:of )?)"
)
_WHICH = (
    r"(?:(?:what|which|is|are|was|were|there|any|all|the|some|latest|last|recent|public|official|"
    r"known|on|record|do|you|have|list|of) |what's )*"
)
_NOUNS = (
    r"(?:(?:official|public|latest|last|recent|current|own) )*(?:statements?|claims?|quotes?|"
    r"quotations?|remarks?|comments?|assertions?|words|position|stance|views?|opinions?)"
)
_WHAT_DID = r"what(?: else| exactly| all)?(?:'s| is| was| are| were| did| does| do| has| have| had)"
_WHATEVER = r"(?:what(?:ever)?|all|everything|anything)(?: that)?"
_IS_THERE = r"(?:'s| is| was| has been| do you have| have you got)?(?: said| stated| claimed)?"
_ENGLISH = (
    rf"{_WANTED}{_WHAT_DID} {_WHO}{_SAYING}",
    rf"{_WANTED}{_WHATEVER} {_WHO}(?: is| was| are| were| has| have| had)?{_SAYING}",
    (
        rf"(?:has|have|had|did|does|do) {_WHO}(?: (?:ever|already|publicly|officially))*"
        rf" (?:{_SAY} (?:anything|something)|comment|commented)(?: (?:about|on|to) (?:it|this|"
        r"that)| so far| yet| on record)*"
    ),
    (
        rf"{_WANTED}(?:is there )?(?:what|all|anything|everything){_IS_THERE}(?: on record)?"
        rf" (?:by|from) {_WHO}(?: on record)?"
    ),
    (
        rf"{_WANTED}{_WHICH}{_NOUNS}(?: on record| made| given)*(?: of| by| from) {_WHO}"
        rf"(?: on record)?"
    ),
    rf"{_WANTED}{_WHICH}{_WHO}(?:'s|s'|') {_NOUNS}(?: on record| so far)*",
)

_SAID = (
    r"(?:(?:сказал|говорил|заявил|заявлял|утверждал|сообщил|сообщал|рассказал|рассказывал|объявил|"
    r"писал|написал|ответил|отвечал|комментировал|прокомментировал|высказал|высказывал)"
    r"(?:а|о|и)?(?:ся|сь)?|"
    r"говор[ия]т|заявля[ею]т|утвержда[ею]т|сообща[ею]т|рассказыва[ею]т|пиш[еу]т|отвеча[ею]т|"
    r"комментиру[ею]т|высказыва[ею]тся|"
    r"(?:сказа|каза|говори|заяви|заявля|стверджува|повідоми|повідомля|розповіда|розказа|оголоси|"
    r"писа|написа|відпові|відповіда|коментува|прокоментува|висловлюва)(?:в|ла|ло|ли)(?:ся|сь)?|"
    r"кажуть|каже|говорить|говорять|заявляє|заявляють|стверджує|стверджують|повідомляє|"
    r"повідомляють|розповідає|пише|пишуть|відповідає|коментує|коментують|висловлюється)"
)
_BESIDE = (
    r"(?: (?:(?:об?|про|на|за) (?:всем |все |всьому |усе )?(?:этом|том|это|цьому|це|этот счет|"
    r"цей рахунок)|по (?:этому|данному) (?:поводу|вопросу)|(?:з|із) (?:цього|даного) (?:приводу|"
    r"питання)|публично|публічно|официально|офіційно|вообще|взагалі|сегодня|сьогодні|недавно|"
    r"нещодавно|последнее|раньше|раніше|уже|вже|там|именно|саме|же|ж|еще|ще|нам|ли|тогда|тоді|это|це))*"
)
_WHAT = r"(?:что|че|чо|шо|що)"
_SOMETHING = r"(?:(?:хоть |хоча б )?(?:что|що|шо)(?:-| )?(?:нибудь|то|либо|небудь|сь)|щось)"
_SHOWN = (
    r"(?:(?:пожалуйста|будь ласка|покажи|покажите|покажіть|дай|дайте|найди|найдите|знайди|знайдіть|"
    r"перечисли|приведи|наведи|напомни|нагадай|скажи|скажите|скажіть|расскажи|расскажите|"
    r"розкажи|розкажіть|можешь|можете|можеш|показать|показати|хочу|увидеть|побачити|узнать|знать|"
    r"знати|дізнатися|мне|мені|нам|есть|є|у|вас|тебя|тебе|ли|чи|были|были|були|какие|какая|какова|"
    r"какой|каковы|які|яка|якою|в чем|у чому|все|всі|усі|последние|останні|известные|відомі|"
    r"официальная|офіційна|официальные|офіційні|публичные|публічні|сейчас|зараз),? )*"
)
_NAMED = (
    r"(?:заявлени[ея]|высказывани[ея]|утверждени[ея]|слова|цитат[аы]|комментари[йи]|позици[яюи]|"
    r"точк[ау] зрения|мнени[ея]|заяв[аиу]|висловлюванн[яь]|твердження|коментар[іи]?|позиці[яюї]|"
    r"точк[ау] зору|думк[аиу])(?: (?:в|у) запис(?:ях|ах))?(?: (?:от|со стороны|від|з боку))?"
    r"(?: (?:с?делал|дал|давал|озвучил|озвучивал|з?роби|да|дава|оприлюдни)(?:[аио]|в|л[аио])?)?"
)
_IN = r"(?:(?:в|во|у|из|з|із|зі|от|від) )?"
_CYRILLIC = (
    rf"{_SHOWN}{_WHAT}{_BESIDE} {_SAID}{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    rf"{_SHOWN}{_WHAT}{_BESIDE} {_IN}{_WHO}{_BESIDE} {_SAID}{_BESIDE}",
    rf"{_SHOWN}{_NAMED} {_WHO}{_BESIDE}",
    rf"{_SAID}{_BESIDE} {_WHO} {_SOMETHING}{_BESIDE}",
    rf"(?:чи )?{_SAID}{_BESIDE} {_SOMETHING}{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    rf"{_SAID} ли{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    rf"чи {_SAID}{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    (
        rf"{_WHAT}(?: (?:есть|є|известно|відомо|сказано|записано|у вас|в записях|у записах))+"
        rf" (?:от|со слов|від|зі слів) {_WHO}"
    ),
)
_CERTAIN = re.compile(rf"(?:{'|'.join((*_ENGLISH, *_CYRILLIC))})\W*")
_LOOSE = re.compile(
    rf"(?:{_WHO} {_WHAT}{_BESIDE} {_SAID}{_BESIDE}|{_WHO} (?:says?|said)|"
    rf"(?:чи )?{_WHO}{_BESIDE} (?:{_SAID} {_SOMETHING}|{_SOMETHING} {_SAID}){_BESIDE}|"
    rf"{_WHO} (?:statements|quotes|remarks|comments))\W*"
)
"""Here whoever is meant may open the sentence, where a capital letter tells nothing."""
_ASKING = word_set("what что че чо шо що")
"""Nothing that it asks begins behind one of these."""
_NOBODY = word_set(
    "and but so now well he she it they we you i who whom that this these those there everyone",
    "everybody people anyone anybody someone somebody nobody what all a an any some my our your",
    "his her their him them did does do has have had is are was were",
    "а и но ну так он она оно они мы вы ты я кто что все люди никто мой наш этот эта это эти тот",
    "та те их его ее в на о об про по у для с со от до из за к вам вас тебя",
    "він вона воно вони ми ви ти хто усі всі ніхто мій цей ця це ці той їх його її тебе щодо з із",
    "від і й та",
)
"""What a name does not begin with."""
_WORD = re.compile(r"[^\W_]+(?:['.&-]+[^\W_]+)*")
_SMALL = word_set("the of and for in on de la al el bin ibn van von и та й і")
"""Words that names are written with in small letters."""


# Asked of each sentence with what stands around it, and without.
@lru_cache(maxsize=128)
def voice_in(words: str) -> Voice | None:
    """Whose statements the words ask for, where they ask for nothing else."""
    if len(words) > _LONGEST:
        return None
    folded, places = aligned(words)
    for frame, start in product((_CERTAIN, _LOOSE), _openings(folded)):
        found = frame.fullmatch(folded, start)
        if found and (who := found.lastindex) and _may_be_named(found[who]):
            name = words[places[found.start(who)] : places[found.end(who) - 1] + 1]
            return Voice(name, frame is _CERTAIN and _is_a_name(name))
    return None


def _openings(folded: str) -> Iterator[int]:
    """Where the question may begin: at the first word, or behind words that tell nothing."""
    words = list(_WORD.finditer(folded))
    for word in words[:_MOST_BEFORE] if len(words) <= _MOST_WORDS else ():
        yield word.start()
        if word[0] in _ASKING or not (word[0].isalpha() and is_hollow(word[0])):
            return


def _may_be_named(who: str) -> bool:
    named = _WORD.findall(who)
    if not 0 < len(named) <= _MOST_OF_A_NAME or named[0] in _NOBODY:
        return False
    return not any(sign.isdecimal() for sign in who)


def _is_a_name(name: str) -> bool:
    """Whether all its words are written like those of a name."""
    telling = [word for word in _WORD.findall(name) if word.casefold() not in _SMALL]
    return bool(telling) and all(word[0].isupper() for word in telling)
