"""The ways to ask what somebody said, with a place for whoever that is."""

import re
from enum import Enum

from onrecord.text.lists import word_set

_WHO = r"(\w[\w'.& -]{0,70}?)"

_SAY = (
    r"(?:say|says|said|saying|state|states|stated|stating|claim|claims|claimed|claiming|assert|"
    r"asserts|asserted|declare|declares|declared|announce|announces|announced|report|reports|"
    r"reported|reporting|tell us|tells us|told us|comment|comments|commented|think|thinks|thought|"
    r"speak|speaks|spoke|talk|talks|talked)"
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
_WHAT_DID = (
    r"(?:what|wat|wht|waht)(?: else| exactly| all)?"
    r"(?:'s| is| was| are| were| did| does| do| has| have| had)"
)
_WHATEVER = r"(?:what(?:ever)?|all|everything|anything)(?: that)?"
_IS_THERE = r"(?:'s| is| was| has been| do you have| have you got)?(?: said| stated| claimed)?"

_SAID = (
    r"(?:(?:сказал|говорил|заявил|заявлял|утверждал|сообщил|сообщал|рассказал|рассказывал|объявил|"
    r"писал|написал|ответил|отвечал|комментировал|прокомментировал|высказал|высказывал)"
    r"(?:а|о|и)?(?:ся|сь)?|"
    r"говор[ия]т|заявля[ею]т|утвержда[ею]т|сообща[ею]т|рассказыва[ею]т|пиш[еу]т|отвеча[ею]т|"
    r"комментиру[ею]т|высказыва[ею]тся|дума[ею]т|счита[ею]т|думает|думають|вважає|вважають|"
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
_OPENLY = (
    rf"{_WANTED}{_WHAT_DID} {_WHO}{_SAYING}",
    (
        rf"(?:has|have|had|did|does|do) {_WHO}(?: (?:ever|already|publicly|officially))*"
        rf" (?:{_SAY} (?:anything|something)|comment|commented)(?: (?:about|on|to) (?:it|this|"
        r"that)| so far| yet| on record)*"
    ),
    rf"{_SHOWN}{_WHAT}{_BESIDE} {_SAID}{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    rf"{_SHOWN}{_WHAT}{_BESIDE} {_IN}{_WHO}{_BESIDE} {_SAID}{_BESIDE}",
    rf"{_SAID}{_BESIDE} {_WHO} {_SOMETHING}{_BESIDE}",
    rf"(?:чи )?{_SAID}{_BESIDE} {_SOMETHING}{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    (
        rf"{_WHAT}(?: (?:есть|є|известно|відомо|сказано|записано|у вас|в записях|у записах))+"
        rf" (?:от|со слов|від|зі слів) {_WHO}"
    ),
)
_BY_NAME = (
    rf"{_WANTED}{_WHATEVER} {_WHO}(?: is| was| are| were| has| have| had)?{_SAYING}",
    (
        rf"{_WANTED}(?:is there )?(?:what|all|anything|everything){_IS_THERE}(?: on record)?"
        rf" (?:by|from) {_WHO}(?: on record)?"
    ),
    (
        rf"{_WANTED}{_WHICH}{_NOUNS}(?: on record| made| given)*(?: of| by| from) {_WHO}"
        rf"(?: on record)?"
    ),
    rf"{_WANTED}{_WHICH}{_WHO}(?:'s|s'|') {_NOUNS}(?: on record| so far)*",
    rf"{_SHOWN}{_NAMED} {_WHO}{_BESIDE}",
)
_WHETHER = (
    rf"{_SAID} ли{_BESIDE} {_IN}{_WHO}{_BESIDE}",
    rf"чи {_SAID}{_BESIDE} {_IN}{_WHO}{_BESIDE}",
)
_LOOSELY = (
    rf"{_WHO} {_WHAT}{_BESIDE} {_SAID}{_BESIDE}",
    rf"{_WHO} (?:says?|said)",
    rf"(?:чи )?{_WHO}{_BESIDE} (?:{_SAID} {_SOMETHING}|{_SOMETHING} {_SAID}){_BESIDE}",
    rf"{_WHO} (?:statements|quotes|remarks|comments)",
    rf"{_WANTED}(?:statements|quotes|quotations|remarks) {_WHO}",
)
_NO_TOPIC = (
    r"(?: (?:(?:the )?record|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|"
    r"april|may|june|july|august|(?:sept|nov|dec)ember|october|tv|television|air|camera|twitter|"
    r"telegram|facebook|(?:the )?\d)(?!\w))"
)
TOPIC = re.compile(
    r"(?<!\w)(?:about|abuot|aobut|abotu|abt|regarding|concerning|as to|with regard to|"
    rf"on the (?:subject|topic) of|on(?!{_NO_TOPIC})|об?|обо|про|насчет|на счет|по поводу|"
    r"по вопросу|по теме|на тему|относительно|касательно|в отношении|щодо|стосовно|відносно|"
    r"[зі]?з приводу|на рахунок|по(?! (?:этому|данному|тому|сути))) (?=\w)"
)
"""What leads to the topic of a statement."""
TELLING = tuple(
    word_set(
        "sai say stat claim assert declar announc report tell told comment thi tho spe spo talk",
        "quot rem word pos stance view opinion by from",
        "гов зая утв соо рас объ пис нап пиш отв ком прок выс дум счи цит поз точ мне сло каж каз",
        "ска ств пов роз ого від вис твер вва от со зі",
    )
)
"""How one word opens of every question for what somebody said: most messages have none."""


class Manner(Enum):
    """How what somebody said is asked for; each is a pattern in which one group is the name."""

    OPENLY = _OPENLY
    """'What did Ada say?': it can be nothing else."""
    BY_NAME = _BY_NAME
    """'Ada's statements': with a topic behind it may be what a claim is about."""
    WHETHER = _WHETHER
    """'Говорила ли Ада?': with a topic it may ask about the claim that she did."""
    LOOSELY = _LOOSELY
    """'Ada says?': whoever is meant may open it, where a capital letter tells nothing."""

    def __init__(self, *ways: str) -> None:
        self.pattern = re.compile(rf"(?:{'|'.join(ways)})\W*")
