"""Ages of people, which count nothing."""

from math import inf

from onrecord.figures.labels.designations import counts_at
from onrecord.figures.scanning import Word, is_number_at, text_at
from onrecord.figures.words.populations import is_person, named
from onrecord.text.lists import word_set

_OLD = frozenset({"old", "olds", "aged", "летн", "річн"})
_AGE_BEFORE = frozenset({"aged", "age", "возрасте", "віком", "віці", "ages"})
_PEOPLE_YEARS = frozenset(
    {"year", "years", "yr", "yrs", "month", "months", "лет", "года", "років", "роки"}
)
_WAS = frozenset({"is", "was", "было", "було", "уже", "вже", "всего", "лише", "сейчас", "зараз"})
_THEY = frozenset({"he", "she", "i"})
_HAD = frozenset({"мав", "мала"})
_TO_ONE = frozenset({"ему", "ей", "мне", "йому", "їй", "мені"})
_DATIVES = ("у", "ю", "е", "і", "ові", "еві")
_REACHING = ("turned", "turns", "исполнил", "исполняет", "виповнил", "сповнил", "виповнюєт")
_AND = frozenset({"and", "и", "і", "та"})
_AGO = frozenset({"ago", "назад", "тому"})
_OLDEST = 110
_OLDER = word_set("older younger старше младше моложе молодше молодші старші")
_ANYBODY = word_set("anyone anybody nobody everyone everybody one those all aged")
_FROM = frozenset({"from", "between", "от", "від", "с", "з"})
_TO = frozenset({"to", "and", "-", "до", "и", "і"})


def age_end(words: list[Word], at: int) -> int:
    """'65-year-old', '65 years old', 'aged 65', 'at the age of 94', '65-летний', '65-річна'."""
    here = at + 1 + (text_at(words, at + 1) == "-")
    after = text_at(words, here)
    if after in _PEOPLE_YEARS:
        old = here + 1 + (text_at(words, here + 1) == "-")
        if text_at(words, old) in _OLD:
            return old + 1
    if after.startswith(("летн", "річн")) and here == at + 2:
        return here + 1
    if (end := max(_ages(words, at), _ages_of_two(words, at))) > at:
        return end
    return max(_age_aside(words, at), _reached_end(words, at), _age_told_end(words, at))


def _age_aside(words: list[Word], at: int) -> int:
    """'Mbappe, 25, scored', 'Шойгу, 68 лет, снят': how old somebody is who was just named."""
    whom = words[at - 2] if text_at(words, at - 1) == "," and at > 1 else None
    named_person = whom is not None and (whom.capital or is_person(named(whom.text)))
    end = at + 1 + (text_at(words, at + 1) in _PEOPLE_YEARS)
    closed = text_at(words, end) == ","
    return end if named_person and closed and (words[at].value or inf) <= _OLDEST else at


def _age_told_end(words: list[Word], at: int) -> int:
    """'Ребёнку 5 лет', 'Йому було 40 років', 'when he was 19': how old somebody is."""
    years = text_at(words, at + 1) in _PEOPLE_YEARS
    end = at + 1 + years
    if (words[at].value or inf) > _OLDEST or text_at(words, end)[:1].isalnum():
        return at
    who = at - 1 - (text_at(words, at - 1) in _WAS)
    when = text_at(words, who - 1) == "when"
    if text_at(words, who) == "who" or (text_at(words, who) in _THEY and when):
        return end if who < at - 1 else at
    if years and text_at(words, at - 1) in _HAD:
        return end
    whose = text_at(words, who)
    dative = whose in _TO_ONE or (is_person(named(whose)) and whose.endswith(_DATIVES))
    return end if years and dative else at


def _reached_end(words: list[Word], at: int) -> int:
    """'She turned 100', 'ему исполнилось 60 лет', 'В 60 лет он бросил': an age that was reached."""
    before, years = text_at(words, at - 1), text_at(words, at + 1) in _PEOPLE_YEARS
    if (words[at].value or inf) > _OLDEST:
        return at
    if before.startswith(_REACHING) and (years or not counts_at(words, at + 1)):
        return at + 1 + years
    opens = at == 1 or text_at(words, at - 2) in {",", "(", "уже", "вже"}
    if opens and before == "at" and text_at(words, at + 1) == ",":
        return at + 1 if text_at(words, at + 2) in {"he", "she", "i"} else at
    return at + 2 if opens and years and before in {"в", "у"} else at


def _ages(words: list[Word], at: int) -> int:
    """'aged 65', 'at the age of 94', 'men aged 18 to 60', 'мужчины от 18 до 60 лет'."""
    here = at - 1
    here -= text_at(words, here) in _FROM
    led = text_at(words, here)
    second = at + 2 if text_at(words, at + 1) in _TO and is_number_at(words, at + 2) else at
    if led in _AGE_BEFORE or (led == "of" and text_at(words, here - 1) == "age"):
        years = text_at(words, second + 1) in _PEOPLE_YEARS
        return second + 1 + years
    if _is_bound_of_age(words, at):
        return at + 1 + (text_at(words, at + 1) in _PEOPLE_YEARS)
    of_people = here < at - 1 and second > at and is_person(named(led))
    return second + 2 if of_people and text_at(words, second + 1) in _PEOPLE_YEARS else at


def _ages_of_two(words: list[Word], at: int) -> int:
    """'two girls, 7 and 9, were', 'подростки 14 и 16 лет': how old each of them is.

    Nor does '7 and 9 years ago' count anything.
    """
    if text_at(words, at + 1) not in _AND or not is_number_at(words, at + 2):
        return at
    apart = text_at(words, at - 1) == ","
    whom = is_person(named(text_at(words, at - 1 - apart)))
    end = at + 3
    ago = text_at(words, end + 1) in _AGO
    if text_at(words, end) in _PEOPLE_YEARS and (apart or whom or ago):
        return end + 1 + (text_at(words, end + 1) in _OLD)
    closes = apart and whom and text_at(words, end) == ","
    return end if closes and max(words[at].value or 0, words[at + 2].value or 0) < _OLDEST else at


def _is_bound_of_age(words: list[Word], at: int) -> bool:
    """'children under 12', 'nobody over 65', 'старше 60'; 'killed under 12 people' counts."""
    if (words[at].value or inf) > _OLDEST:
        return False
    bound, who = text_at(words, at - 1), at - 2
    if bound == "than":
        bound, who = text_at(words, at - 2), at - 3
    if bound in _OLDER:
        return True
    whom = text_at(words, who)
    led = whom in _ANYBODY or is_person(named(whom))
    return bound in {"under", "over"} and led
