"""Questions that continue the one before: 'And Poland?', 'What about the civilians?'."""

import re

from onrecord.figures.words.events import event_of
from onrecord.figures.words.places import people_of, place_of
from onrecord.language import has_ukrainian_letters
from onrecord.reading.around.hollow import LOOKED_FOR, is_hollow
from onrecord.reading.pieces.standing import leans, subject_of
from onrecord.text import fold
from onrecord.text.lists import word_set

_OPENING = re.compile(
    r"\W*(?:(?:and|а|и|і|й|та|ну а)(?:\s+(?:what|how) about|\s+(?:как|що) (?:насчет|щодо)|"
    r"\s+(?:что|що) (?:с|со|з|із|зі)|\s+як щодо)?|(?:what|how) about|как насчет|як щодо)"
    r"(?!\w)[\s,]*"
)
_MOST_WORDS = 5
_MOST_NAMED = 3
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PREPOSITIONS = word_set(
    "in at from to of for by on into у в во из с со на для от про о об за по к із зі з зі від до о"
)
_VERBS = word_set(
    "is are was were did does do has have had will would can could should есть был была были будет",
    "є був була були буде если якщо правда",
)
_AUXILIARY = word_set("is are was were did does do has have had will would can could")
_COUNTED = re.compile(
    r"(?:how many|how much|сколько|скільки)\s+(?:of\s+|the\s+)*"
    r"(?:(?P<whose>[^\W\d_]+)\s+)?(?P<counted>[^\W\d_]+)",
    re.IGNORECASE,
)
_DONE = re.compile(
    r"\w{2,}(?:[аеиіуыя]л[аои](?:с[ья])?|[аиуюя]ют|[аиуюя]ють|[еи]тся|[еи]ться|в?ся)"
)
_AMOUNT = re.compile(
    r"(?:^|\s)(?<!in )(?<!in the )(?!(?:19|20)\d\d\b)\d[\d., ]*"
    r"(?: ?(?:million|billion|thousand|млн|млрд|тыс|тис|миллион\w*|мільйон\w*|тысяч\w*|"
    r"тисяч\w*)\b\.?)?"
)
_THERE = word_set("там туда туди оттуда звідти тут")
_IT_WAS_THERE = re.compile(
    r"(?<=\w )there(?!(?: (?:is|are|was|were|be)|'s| (?:has|have|had)(?: \w+)? been|"
    r" (?:will|would|may|might|can)(?: \w+)? be)\b)"
)
"""'4,000 people died there', 'Villagers there have left'; 'there have been' tells of no place."""
_IN_A_NAME = re.compile(
    r"(?<!\w)(?:[Ii]n|[Aa]t|[Nn]ear|[ВвУу]|[Нн]а|[Пп]од|[Пп]ід) ([A-ZА-ЯІЇЄҐ][\w'’-]+)"
)


_POINTS_BACK = re.compile(
    r"\W*(?:he|she|they|it(?! (?:is|was|isn't|wasn't|seems)\b)|он|она|они|він|вона|вони) ",
    re.IGNORECASE,
)
_ASKS_BACK = re.compile(
    r"(\W*(?:(?:and|but|so) )?(?:has|have|had|did|does|do|will|would|can|could)) "
    r"(?:he|she|they|it) (?=\w+ \w)",
    re.IGNORECASE,
)
"""'Has it received any planes?': who, the sentence before it tells."""
_ALL_OF_IT = re.compile(
    r"(?<!\w)(?:this|that|it|so|это|этого|этому|це|цього|цьому)\W*$", re.IGNORECASE
)
"""Who denies this denies all that was said before."""
_LEFT_OUT = re.compile(
    r"(?:[\w'-]+ ){1,4}(?:(?:did|do|does|will|would|can|could|has|have|had|is|are|was|were) not|"
    r"(?:did|do|does|wo|would|ca|could|has|have|had|is|are|was|were)n't)\W*"
)
"""'Cleaners will not.': what they will not do stands in the sentence before."""
_LEFT_OUT_ABROAD = re.compile(r"([\w'-]+(?: [\w'-]+){0,2}) [—–-] (?:нет|ні)\W*", re.IGNORECASE)
"""'Вихователям — ні.': what is not so of them stands in the sentence before."""
_ONLY_COUNTS = re.compile(
    r"\W*(?:how many|сколько|скільки)(?: of them| из них| з них|,? їх| их)? [\w'-]+\W*",
    re.IGNORECASE,
)
"""'How many returned?': of whom, the question before it tells."""
_HELPING = re.compile(r"(?:will|would|can|could|has|have|had|is|are|was|were|did|do|does) ")
_LEADER = re.compile(
    r"\W*((?:(?:The|An?) [\w-]+|[A-Z][\w-]*)(?: [\w-]+){0,3}?)"
    r" (?:\w{2,}ed|\w{2,}[^us\W]s|took|said|gave|made|won|lost|left|sold|bought|built|fell|rose|"
    r"get|got|sent|went|paid|pay|found|held|put|cut|hit|saw|struck|met|broke|began|kept|shut|"
    r"will|did|do|does|has|have|had|is|are|were|was)\b"
    r"|\W*([А-ЯІЇЄҐ][\w-]+(?: [\w-]+){0,3}?)"
    r" (?:не )?\w{2,}(?:[лв]|л[аои]|л[аои]?с[ья]|вся|лися|[еиую]т|[иую]ть)\b"
)
"""Who a statement opens with, before what looks like a verb: 'The minister', 'Министр обороны'."""
_DID_ONE = re.compile(
    r"(?:Did|Has|Have|Had|Will|Does|Do|Is|Are|Was|Were) "
    r"(?P<who>(?:[Tt]he |[Aa]n? )?[A-Z][\w'’-]*(?: [A-Z][\w'’-]*)*) (?P<act>[^?]+)\?"
)


_OF_THEM = re.compile(
    r"\W*(?:(?:of|among|from among) (?:these|those|them|the (?:dead|killed|wounded|injured))|"
    r"(?:из|среди) (?:них|этих|тех)|(?:з|із|серед|з-поміж) (?:них|цих|тих))(?!\w)",
    re.IGNORECASE,
)
"""'Of these, 1,956 have been killed': of whom, a sentence before tells, though not the last one."""


def points_back(text: str) -> bool:
    """Whether a sentence opens with a pronoun for somebody before it: 'He did not apologise.'."""
    opens = not text.endswith("?") and _POINTS_BACK.match(text) is not None
    return opens and _ALL_OF_IT.search(text) is None


def leaves_out(text: str) -> bool:
    """Whether a sentence denies of others what the one before tells: 'Cleaners will not.'."""
    return (_LEFT_OUT.fullmatch(text) or _LEFT_OUT_ABROAD.fullmatch(text)) is not None


def is_of_them(text: str) -> bool:
    """Whether a piece counts some of those whom an earlier one counted."""
    return _OF_THEM.match(text) is not None


def denies_of_others(text: str) -> bool:
    """Whether it denies of others what was told: 'Вихователям — ні.'."""
    return _LEFT_OUT_ABROAD.fullmatch(text) is not None


def goes_on(text: str) -> bool:
    """Whether a question only puts somebody or something else into the one before it."""
    return bool(_named(text))


def in_full(text: str, before: str) -> str:
    """The question in full, completed from the question before it."""
    if new := _named(text):
        return _asked_of(new, before)
    if named := _with_name(text, before):
        return named
    if other := _LEFT_OUT_ABROAD.fullmatch(text):
        return _denied_of(other[1], before)
    if leaves_out(text) and (leader := leader_of(before)):
        return f"{text.rstrip('.! ')} {_HELPING.sub('', before.partition(leader)[2].strip())}"
    of_whom = leans(text) or is_of_them(text) or _ONLY_COUNTS.fullmatch(text) is not None
    more = subject_of(before) if of_whom else _places_meant(text, before)
    if more and not of_whom and _IT_WAS_THERE.search(text):
        return _IT_WAS_THERE.sub(f"in {more}", text, count=1)
    return f"{text} {more}" if more else text


def _with_name(text: str, before: str) -> str:
    """The sentence with whom the one before opens with for its pronoun; empty where it has none."""
    asks = _ASKS_BACK.match(text) if text.endswith("?") else None
    asked = _DID_ONE.fullmatch(before) if asks else None
    leader = asked["who"] if asked else leader_of(before)
    if asks and leader:
        return f"{asks[1]} {leader} {text[asks.end() :]}"
    if not leader or not points_back(text):
        return ""
    return _POINTS_BACK.sub(lambda _: f"{leader} ", text, count=1)


def _denied_of(others: str, before: str) -> str:
    """The statement before denied of others, who stand where those stood: 'Вихователям не …'."""
    words = before.rstrip(".! ").split()
    stood = leader_of(before) or others
    return " ".join((others, "не", *words[len(stood.split()) :]))


def leader_of(statement: str) -> str:
    """Whom a statement opens with; empty for a place, a pronoun, or where that is unclear."""
    found = None if statement.endswith("?") else _LEADER.match(statement)
    leader = (found[1] or found[2]) if found else ""
    words = [fold(word) for word in leader.split()]
    if not words or words[0] in _PREPOSITIONS or all(map(is_hollow, words)):
        return ""
    return leader


def _named(text: str) -> list[str]:
    """The words behind 'and what about', if they are few and tell no act."""
    opening = _OPENING.match(fold(text)) if text.endswith("?") else None
    if opening is None:
        return []
    words = _WORD.findall(text)[len(_WORD.findall(opening[0])) :]
    if len(words) > 1 and fold(words[0]) in _AUXILIARY:  # 'And did Google?'
        words = words[1:]
        if _tells_more(words):
            return []
    folded = [fold(word) for word in words]
    telling = [word for word in folded if not is_hollow(word) and word not in _PREPOSITIONS]
    acts = any(map(_acts, words)) or not LOOKED_FOR.isdisjoint(folded)
    few = len(words) <= _MOST_WORDS and 0 < len(telling) <= _MOST_NAMED
    return words if few and not acts else []


def _tells_more(words: list[str]) -> bool:
    """Whether behind a name it is asked what else that did: 'And did Musk get a bonus?'."""
    behind = words[next((at for at, word in enumerate(words) if word[0].isupper()), len(words)) :]
    return any(word[0].islower() and not is_hollow(fold(word)) for word in behind)


def _acts(word: str) -> bool:
    """Whether the word tells what somebody does, or is a count."""
    folded = fold(word)
    if folded in _VERBS or event_of(folded) or word[0].isdecimal():
        return True
    return word[0].islower() and _DONE.fullmatch(folded) is not None


def _asked_of(named: list[str], before: str) -> str:
    """The question before, asked of what the new one names."""
    before = _with_number_open(before)
    words = list(_WORD.finditer(before))
    span = _place(named, words) or _name(named, words) or _counted(named, before)
    put = " ".join(named)
    return f"{before[: span[0]]}{put}{before[span[1] :]}" if span else f"{put}: {before}"


def _with_number_open(before: str) -> str:
    """A statement as the question for its number: '2 million live in Poland. And in Italy?'."""
    if before.endswith("?"):
        return before
    how_many = "скільки" if has_ukrainian_letters(before) else "сколько"
    asked = "how many" if before.isascii() else how_many
    return f"{_AMOUNT.sub(f' {asked}', before, count=1).strip(' .!')}?"


def _place(named: list[str], words: list[re.Match[str]]) -> tuple[int, int] | None:
    """The span of the place to replace: behind the same 'in' or 'у' as the new place."""
    places = [at for at, word in enumerate(words) if place_of(fold(word[0]))]
    if not places or not any(place_of(fold(word)) for word in named):
        return None
    led = fold(named[0]) if fold(named[0]) in _PREPOSITIONS else ""
    alike = (at for at in places if at and fold(words[at - 1][0]) == led)
    at = next(alike, places[0])
    both = bool(led) and at > 0 and fold(words[at - 1][0]) in _PREPOSITIONS
    return words[at - both].start(), words[at].end()


def _name(named: list[str], words: list[re.Match[str]]) -> tuple[int, int] | None:
    """The span of the name that the new name replaces."""
    own = [_is_name(word[0]) for word in words]
    own = own if True in own else [bool(place_of(fold(word[0]))) for word in words]
    if not any(map(_is_name, named)) or True not in own:
        return None
    first = own.index(True)
    last = own.index(False, first) - 1 if False in own[first:] else len(own) - 1
    return words[first].start(), words[last].end()


def _is_name(word: str) -> bool:
    folded = fold(word)
    return word[0].isupper() and not is_hollow(folded) and not place_of(folded)


def _counted(named: list[str], before: str) -> tuple[int, int] | None:
    """The span of the people or things counted: 'how many civilians'."""
    counted = _COUNTED.search(before)
    if counted is None or fold(named[0]) in _PREPOSITIONS:
        return None
    whose = fold(counted["whose"] or "")
    of_people = event_of(fold(counted["counted"])) or people_of(fold(named[0]))
    belongs = people_of(whose) and not of_people
    return counted.span("counted" if belongs or not whose else "whose")


def _places_meant(text: str, before: str) -> str:
    """The places in the question before that 'there' may mean."""
    words = [fold(word) for word in _WORD.findall(text)]
    if not (_THERE & {*words} or _IT_WAS_THERE.search(text)) or any(map(place_of, words)):
        return ""
    named = _IN_A_NAME.findall(before)
    # 'Russia shelled Kherson': who did is not where.
    behind = before.removeprefix(leader_of(before))
    known = next(filter(None, map(_places_in, (" ".join(named), behind, before))), "")
    return known or (named[-1] if named else "")


def _places_in(text: str) -> str:
    return " ".join(word for word in _WORD.findall(text) if place_of(fold(word)))
