"""Words of events that befell nobody: 'came to power', 'the risk of death', 'left without gas'."""

from onrecord.figures.scanning import Word, is_number_at, text_at, texts_in
from onrecord.figures.words.events import names_held
from onrecord.figures.words.numerals import ORDINAL
from onrecord.figures.words.units import TIME
from onrecord.text.lists import word_list, word_set

_NEAR_LEFT = 8
_INTO = frozenset({"to", "into", "к", "до", "в", "у"})
_POWER = word_set(
    "office power force effect conclusion agreement власти влади выводу висновку согласию згоди",
    "силу чинність дію действие",
)
"""'When I came to office', 'came into force', 'пришли к выводу': nobody arrived."""
_CAME = ("came", "come", "comes", "coming", "пришл", "пришел", "прийш")
_DOWN = word_set("down under true")
"""'Two buildings came down', 'came under fire': nobody arrived."""
_BREAKING_OUT = word_set("broke breaks began begins erupted started resumed between")
_LEADS_TO_NOUN = word_set("the of in since during after heavy fierce intense recent by")
_MEANING = ("plan", "want", "intend", "wish", "hope", "threaten")
_NEAR_RISK = 4
_RISKS = word_list(
    "risk chance odds danger likelihood probability риск ризик вероятност ймовірніст імовірніст",
    "шанс опасност",
)
_DEATHS = word_list(
    "death fatalit homicid murder suicid injur смерт гибел загибел самоуб самогуб убийств вбивств",
    "травм поранен",
)
_AVERTING = word_list(
    "prevent avert avoid предотвр запобіг запобіж відверн избежа уникну уникат избега",
)
_SPENT = frozenset({"ушло", "уйдет", "пішло", "піде"})
_ENTERING = ("enter", "вошл", "вошел", "увійшл", "увійшов")
_ITS = word_set("its their his her a the into в во у свою свой свій свою другий ще еще уже вже")
_NTH = word_set("st nd rd th й я ю е го му") | {"-"}
FRONT = ("front", "фронт", "передов")
_WHERE_PEOPLE_GO = FRONT + word_list(
    "войн війн пенси пенсі каникул канікул больничн лікарнян покой спокій забастов страйк перерыв",
)
_CAPTIVITY = ("плен", "полон", "captivity")
_FREEING = word_list(
    "free releas rescued exchang swap освобо отпущ спас обмен звільн відпущ визвол обмін",
)
_FROM = frozenset({"from", "из", "з", "із", "зі"})


def happened_to_nobody(words: list[Word], at: int) -> bool:
    """Whether the word at this place only looks as if something happened."""
    looks_so = (
        _is_left_or_lasts,
        _only_comes_to,
        _goes_on_between,
        _is_risked,
        _is_meant,
        _is_averted,
        _is_spent,
    )
    return any(only_looks(words, at) for only_looks in looks_so)


def _is_left_or_lasts(words: list[Word], at: int) -> bool:
    """'вернулись из плена' and 'the strike enters its 3rd week': captured and came nobody."""
    text = words[at].text
    freed = text.startswith(_CAPTIVITY) and bool(_FROM & set(texts_in(words, at - 2, at)))
    freed = freed or (names_held(text) and speaks_of(words[max(0, at - 5) : at + 5], _FREEING))
    in_power = text_at(words, at + 2) in _POWER and text_at(words, at + 1) in _INTO
    return freed or in_power or (text.startswith(_ENTERING) and _goes_on_for(words, at + 1))


def _only_comes_to(words: list[Word], at: int) -> bool:
    """'came down', 'came under fire', and 'came to 47,000': nobody came."""
    after = text_at(words, at + 1)
    sums_up = after == "to" and is_number_at(words, at + 2)
    return words[at].text.startswith(_CAME) and (after in _DOWN or sums_up)


def _goes_on_between(words: list[Word], at: int) -> bool:
    """'since the fighting broke out', 'in heavy fighting': what goes on, and nobody who is there.

    'Some 600 are fighting' are.
    """
    if words[at].text != "fighting":
        return False
    return text_at(words, at + 1) in _BREAKING_OUT or text_at(words, at - 1) in _LEADS_TO_NOUN


def _is_meant(words: list[Word], at: int) -> bool:
    """'plan to quit', 'want to leave': nobody has done so."""
    return text_at(words, at - 1) == "to" and text_at(words, at - 2).startswith(_MEANING)


def _is_risked(words: list[Word], at: int) -> bool:
    """'cut the risk of early death', 'снижает риск смерти': nobody has died of it."""
    near = words[max(0, at - _NEAR_RISK) : at]
    if words[at].text.isascii():
        return any(word.text == "of" for word in near) and speaks_of(near, _RISKS)
    return speaks_of(near[-2:], _RISKS)


def _is_averted(words: list[Word], at: int) -> bool:
    """'prevented 14 million deaths', 'предотвратили гибель 300': nobody has died."""
    near = words[max(0, at - _NEAR_LEFT) : at + _NEAR_RISK]
    return words[at].text.startswith(_DEATHS) and speaks_of(near, _AVERTING)


def _is_spent(words: list[Word], at: int) -> bool:
    """'на ремонт ушло 900 миллионов': money went, and nobody; 'на фронт ушло 40 тысяч' went."""
    behind = words[at + 1 : at + 3] if text_at(words, at + 1) == "на" else []
    near = [*words[max(0, at - _NEAR_LEFT) : at], *behind]
    led = next((word for word in near if word.text == "на"), None)
    return words[at].text in _SPENT and led is not None and not speaks_of(near, _WHERE_PEOPLE_GO)


def _goes_on_for(words: list[Word], at: int) -> bool:
    """Whether nothing but a length of time is entered: 'its 3rd week', 'в третью неделю'."""
    while text_at(words, at) in _ITS or text_at(words, at) in ORDINAL or _is_nth(words, at):
        at += 1
    return text_at(words, at) in TIME


def _is_nth(words: list[Word], at: int) -> bool:
    """'3', and the 'rd' and '-ю' behind it."""
    return is_number_at(words, at) or text_at(words, at) in _NTH


def speaks_of(words: list[Word], beginnings: tuple[str, ...]) -> bool:
    """Whether any of the words begins so."""
    return any(word.text.startswith(beginnings) for word in words)
