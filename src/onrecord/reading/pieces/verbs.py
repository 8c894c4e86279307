"""Which words tell what somebody does, by their form: 'has', 'fell', 'banned', 'закрыл'."""

import re
from collections.abc import Sequence

from onrecord.figures.words.saying import ACCORDING, is_saying
from onrecord.language import has_ukrainian_letters
from onrecord.text import fold, word_at
from onrecord.text.lists import word_set

_HELPING = word_set(
    "is are was were has have had will would can could may might must does did do isn't aren't",
    "wasn't weren't hasn't haven't won't can't couldn't doesn't didn't don't wouldn't cannot",
    "нет есть был была было были будет будут может могут не",
    "є немає нема був була було були буде будуть може можуть",
)
_NAMES = frozenset({"May", "Will"})
_SURE_PAST = word_set(
    "fell rose took went came gave began grew became wrote chose broke drove drew flew knew saw",
    "spoke threw ate stole rang sank shrank stood",
)
_PAST = word_set(
    "lost sold bought found held paid killed left built caught shot sent spent won hit cut put",
    "shut met made got kept struck fought led fed fled lent bid overtook",
)
"""Past forms that may be participles too: 'tanks lost near Kupiansk'."""
_HEADLINE = word_set(
    "bans ends closes buys sells sends gives gets wins loses cuts raises rises falls hits plans",
    "denies signs joins leaves quits approves rejects opens halts stops starts faces needs wants",
    "owns makes takes holds bars limits doubles expels offers pays receives removes remains kills",
    "shuts plants has produces exports imports accepts refuses recognises recognizes supplies",
    "goes comes lives works runs costs grows dies uses reaches stands",
    "backs blocks builds drops lifts launches lowers lacks supports spends earns pumps arrests",
)
_NO_ED = word_set("red bed shed united need seed speed feed indeed hundred sacred naked breed med")
_PAST_ABROAD = re.compile(r"\w{2,}(?:л|ла|ло|ли|(?:[аиїую]|і(?!в$))в|лас[ья]|лис[ья]|лся|вся)")
_NOW_ABROAD = re.compile(r"\w{2,}(?:[её]т|ит|ут|ют|ат|ят|[еиую]тся|[ая]тся)")
_NOW_UKRAINIAN = re.compile(r"\w{2,}(?:[аюяеоу]є|ить|[аяую]ть|[еиаяую]ться|дасть)")
_NOUNS = word_set(
    "мангал дела тела числа сила школа скала канал генерал материал журнал капитал персонал "
    "футбол зал",
    "угол стол металл материалы сигнал финал подвал вокзал квартал скандал арсенал потенциал",
    "филиал терминал провал обстрел отдел раздел предел расстрел тыл пол гол посол сентября",
    "адмирал дизель мила мыла смола зола пчела села тысячи стали дали угли земли цели доли роли",
    "недели модели отели рубли корабли нефти совет бюджет привет пакет билет депутат солдат",
    "аппарат институт маршрут кредит дефицит визит лимит результат университет комитет интернет",
    "портрет ответ запрет отчет полет расчет счет цвет свет самолет вертолет пулемет миномет",
    "экипаж президиум мандат сенат кандидат аттестат гарнитур транзит профицит депозит проезд",
    "пилот флот налет прилет взлет вылет рост",
    "справ слав прав лав сила школа генерал журнал канал",
    "сталь пять девять десять шесть мать путь суть часть область власть смерть честь сеть",
    "п'ять дев'ять шість міць лють",
)
"""Nouns that end as verbs do."""
_OBJECT = word_set("the a an its their his her to into as off out up")
_BEHIND = word_set("by in at near from during with on")
_GIVING_OUT = word_set("confirmed denied added estimated подтвердил підтвердив")


def is_finite(words: Sequence[str], at: int, *, named: bool) -> bool:
    """Whether a verb of its own stands there, behind a subject that is a name or is none."""
    word = fold(words[at])
    if word in _HELPING or word in _SURE_PAST:
        return words[at] not in _NAMES
    if not word.isascii():
        return _is_finite_abroad(word, words)
    if word in _HEADLINE:
        return named
    if word not in _PAST and not (word.endswith("ed") and word not in _NO_ED and len(word) > 3):
        return False
    behind = fold(word_at(words, at + 1))
    if named:
        return behind not in _BEHIND or words[at - 1][:1].isupper()
    return behind[:1].isdecimal() or behind in _OBJECT


def _is_finite_abroad(word: str, words: Sequence[str]) -> bool:
    if word in _NOUNS:
        return False
    if _PAST_ABROAD.fullmatch(word):
        return True
    ukrainian = has_ukrainian_letters(" ".join(words))
    return (_NOW_UKRAINIAN if ukrainian else _NOW_ABROAD).fullmatch(word) is not None


def says(word: str) -> bool:
    """Whether the word tells that somebody said something."""
    folded = fold(word)
    return is_saying(folded) or folded in ACCORDING or folded in _GIVING_OUT
