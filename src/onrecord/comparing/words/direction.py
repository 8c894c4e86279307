"""Which way a text says that something went: up or down."""

from functools import lru_cache

from onrecord.comparing.words.verbs import deed_of
from onrecord.text import tokens, word_at
from onrecord.text.lists import word_list, word_set

_UP = word_set(
    "rose rise rises rising risen grew grow grows growing grown increased increase increases",
    "increasing climbed climbs climbing jumped jumps soared soaring surged surges surging raised",
    "accelerates accelerated accelerate soar surge climb raise raises raising expanded",
    "firmed rallied rebounded appreciated ballooned swelled",
    "widened gained gaining skyrocketed doubled tripled quadrupled strengthened strengthens",
    "рост роста росте росту растет растут расте вырос выросла выросло выросли",
)
_DOWN = word_set(
    "fell fall falls falling fallen dropped drop drops dropping decreased decrease decreases",
    "decreasing declined declines declining shrank shrunk shrinking plunged plunges plummeted",
    "slows slowed slowing eases eased slumped tumbled slid slipped sank dipped halved",
    "depreciated dwindle dwindles dwindled dwindling plummeted crashed thinned thinning shrinks",
    "slashed reduced reduces reducing lowered lowering cut cuts cutting narrowed weakened weakens",
    "падает падают меншає меншають рідшає рідшають редеет редеют поредели порідшали",
)
_UP_STEMS = word_list(
    "увелич возрос возраст подорож повыс повыш поднял подним взлет вырас зрос збільш підвищ",
    "піднял підняв піднім злет зріс усил посил окреп укреп зміцн расшир розшир подскоч підскоч",
    "ускор прискор дорожа здорож удорож побільш удвои подвої утрои потрої",
    "стрибну підстрибну скакну подпрыгну",
)
_DOWN_STEMS = word_list(
    "упал упад паден сниз сниж сократ сокращ уменьш подешев пониз пониж рухну обвал просел впал",
    "впав падін знизи зниж знизил зменш скорот скороч здешев опуст опуск ослаб послаб обесцен",
    "знецін поменш поменьш убыва подешевш дешеве урезал урізал замедл сповільн сузил звузи",
)
_NO_WAY = frozenset({"to", "with", "for", "from", "on", "in", "at", "the", "a", "against"})
"""'up to 20', 'shut down in May' name no way."""

_NOUNS_TOO = word_set("cut cuts rise rises raise raises increase increases drop drops decline")
_WILL = word_set("will would may might could should")
_LOSING = word_set("lost loses lose losing shed sheds потерял потеряла потеряло втратив втратила")
_BECAME = word_set("стало стал стала стали станет становится стане стає becomes became")
_MORE_OR_LESS = {
    **dict.fromkeys(("больше", "більше", "more"), 1),
    **dict.fromkeys(("меньше", "менше", "fewer", "less"), -1),
}
"""'стало меньше на 40 процентов', 'стає більше'."""
_HIGHER = {
    **dict.fromkeys(("higher", "larger", "bigger", "more", "выше", "больше", "вище", "більше"), 1),
    **dict.fromkeys(("lower", "smaller", "fewer", "less", "ниже", "меньше", "нижче", "менше"), -1),
}
_THAN = frozenset({"than", "чем", "ніж"})
_THEN = word_set(
    "in last before ever usual expected planned previously earlier forecast normal average",
    "в у раньше раніше обычно зазвичай ожидалось очікували ожидали планировали планували торік",
    "прошлом прошлой минулого прежде",
)
"""'higher than in 2019', 'меньше, чем раньше': than at another time; 'less than 20' bounds."""

_YEAR = 4
_BEING = frozenset({"is", "are", "was", "were", "been"})
_GOING = frozenset({"go", "goes", "going", "went", "gone"})
_GONE_ELSEWHERE = frozenset({"the", "a", "with", "for", "on", "against"})
_IN_SMOKE = (["in", "flames"], ["in", "smoke"], ["in", "history"])
"""'went down the drain', 'went up in flames'; 'went up in May' is a rise."""


@lru_cache(maxsize=1024)
def direction_of(text: str) -> int:
    """1 where the text speaks of a rise, -1 of a fall, 0 of neither or of both."""
    words = tokens(text)
    told = (at for at in range(len(words)) if not _is_subject(words, at))
    ways = {way for at in told if (way := _way(words, at))}
    return ways.pop() if len(ways) == 1 else 0


@lru_cache(maxsize=1 << 14)
def way_of(word: str) -> int:
    """1 where a folded word by itself tells of a rise, -1 of a fall, 0 of neither."""
    if word in _UP or word.startswith(_UP_STEMS):
        return 1
    return -1 if word in _DOWN or word.startswith(_DOWN_STEMS) else 0


def _way(words: list[str], at: int) -> int:
    word = words[at]
    if at and words[at - 1] in _BECAME and word in _MORE_OR_LESS:
        return _MORE_OR_LESS[word]
    if way := way_of(word) or _way_since(words, at):
        return way
    if word in _LOSING and _is_share(words, at + 1):
        return -1
    if word in {"up", "down"} and _goes_that_way(words, at):
        return 1 if word == "up" else -1
    return 0


def _way_since(words: list[str], at: int) -> int:
    """Which way it is from another time: 'higher than in 2019'."""
    than, then, after = (word_at(words, at + n) for n in (1, 2, 3))
    in_so_many = after[:1].isdecimal() and len(after) != _YEAR  # 'больше чем в 40 странах'.
    return _HIGHER.get(words[at], 0) if than in _THAN and then in _THEN and not in_so_many else 0


def _is_subject(words: list[str], at: int) -> bool:
    """'The tax cut adds 2 trillion': the cut is what does it, and nothing falls."""
    if words[at] not in _NOUNS_TOO or at == 0 or at + 1 == len(words):
        return False
    verb = words[at + 1]
    acts = verb in _WILL or (verb.endswith(("s", "ed")) and bool(deed_of((verb,))))
    return acts and not words[at - 1].endswith("s")


def _is_share(words: list[str], at: int) -> bool:
    """Whether a share is lost or gained: 'lost 2 percent'. Losing 200 soldiers is no direction."""
    number, unit = word_at(words, at), word_at(words, at + 1)
    return number[:1].isdecimal() and unit.startswith(("percent", "point", "процент", "відсот"))


def _goes_that_way(words: list[str], at: int) -> bool:
    """Whether 'up' or 'down' tells a direction: 'is up 10 percent', not 'blew up a bridge'."""
    before = word_at(words, at - 1)
    after = word_at(words, at + 1)
    if before in _GOING:
        return after not in _GONE_ELSEWHERE and words[at + 1 : at + 3] not in _IN_SMOKE
    measured = after[:1].isdecimal() or after == "by"
    return measured or (before in _BEING and after not in _NO_WAY)
