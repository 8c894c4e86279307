"""Whether a text affirms or negates what it is about."""

import re
from itertools import pairwise

from onrecord.figures.numbers.permitting import may_not_be
from onrecord.figures.words.events import event_of
from onrecord.figures.words.numerals import SMALL
from onrecord.figures.words.populations import named
from onrecord.model import Polarity
from onrecord.reading.polarity.asides import ADDING, is_beside, length_of, tells_not_to
from onrecord.text import fold, sentences, word_at
from onrecord.text.lists import word_list, word_set

_WORD = re.compile(r"[^\W_]+(?:'[^\W_]+)?|[,.;:!?]")
_NEGATORS = word_set(
    "not never no nobody none nothing neither cannot without nor",
    "не нет ні нельзя никогда отсутствует отсутствуют отсутствовал",
    "відсутня відсутній відсутнє відсутні немає нема ніколи неможливо невозможно",
)
_DOUBLES_ONLY = word_set("никогда ніколи ні")
"""Words that stand beside a 'не' and add no second negation."""
_CONTRACTED = re.compile(
    r"(?:ca|wo|do|does|did|is|are|was|were|have|has|had|would|should|could|ai|must|need)n't"
)
_UNMARKED = word_set(
    "dont doesnt didnt isnt arent wasnt werent cant wont havent hasnt hadnt couldnt wouldnt",
    "aint",
)
_FLIPS = word_set(
    "denies denied deny denying refutes refuted refute rejects rejected disputes disputed",
    "untrue false fake hoax lie lies myth fabricated debunked",
    "неправда ложь фейк брехня вранье вигадка миф міф",
)
_BARE_NOUNS = word_set("lie lies fake false hoax myth фейк ложь миф міф брехня")
"""Of the words above those that flip nothing where they only stand there."""
_FLIP_STEMS = word_list(
    "отриц опроверг опроверж запереч спростов спросту опровер отверг отклонил відкинул відкинув",
    "відкида",
)
_FAILING = {
    **dict.fromkeys(("failed", "fails", "fail", "refused", "refuses", "refuse", "unable"), "to"),
    **dict.fromkeys(("declined", "yet"), "to"),
    "dispute": "that",
    **dict.fromkeys(("вряд", "едва"), "ли"),
    **dict.fromkeys(("навряд", "ледве"), "чи"),
    **dict.fromkeys(("обошлось", "обошлася", "обошелся", "обошлись"), "без"),
    **dict.fromkeys(("обійшлося", "обійшлось", "обійшлася", "обійшлися"), "без"),
}
"""'failed to', 'вряд ли', 'обійшлося без': what follows did not happen."""
_LACKING = frozenset({"lack", "lacks", "lacked"})
"""'lack a degree' is to have none; a 'lack of water' is what there is."""
_SCARCELY = frozenset({"hardly", "scarcely"})
_REFUSING = ("отказа", "откаж", "відмов")
_INFINITIVES = ("ть", "ти", "ться", "тися", "тись")
_AVERTED = word_set(
    "prevent avoid avert избежать предотвратить уникнути запобігти forget forgot forgotten",
    "забудь забудьте забудем забывай забывайте забываем забыть забыл забыла забыли",
    "забудьмо забудемо забувай забувайте забуваймо забути забув забула забули",
)
"""Not to prevent something is to let it happen, and what is not forgotten is so, or is done."""
_CANNOT = frozenset({"can't", "cant", "cannot", "couldn't", "couldnt"})
"""Who cannot help doing a thing does it."""
_SO = frozenset({"так", "таки"})
"""'так и не работает' is no second thing."""
_BUT = frozenset({"but", "except", "кроме", "крім", "окрім", "besides", "other"})
_NONE_AT_ALL = frozenset({"zero", "0", "ноль", "нуль"})
_COPULAS = frozenset({"is", "are", "was", "were", "это", "це", "є"})
_NEUTRAL_AFTER = word_set(
    "only just merely less fewer more later doubt matter wonder mention question",
    "wait secret",
    "только лишь менее более меньше больше позднее раз просто исключено считая говоря смотря",
    "случайно",
    "тільки лише менше більше менш більш пізніше раз просто виключено рахуючи кажучи зважаючи",
    "випадково сомнений сомнения сумнівів сумніву секрет секретом",
)
_CLAUSES = word_set(
    "who which because if unless although while whose where until since",
    "который которые которая если хотя пока чтобы потому який які яка якщо хоча поки щоб тому",
    "бо",
)
_CONDITIONS = word_set("if unless although when because если хотя когда пока якщо хоча коли поки")
"""What may open a sentence that says its own thing behind a comma."""
_OPENS_QUESTION = word_set("and but so or why well oh wait you")
"""What may stand before a question that expects a yes: 'But isn't it so that …?'."""
_CONTRAST = word_set("а but")
_THE_WHO = re.compile(r"\bWHO\b(?=.*[a-z])")
"""The health organisation, and no 'who'."""
_WHOM = word_set("тем тех те того тот ті тих тим тому той")
"""'тим, хто не …': in chats often without the comma."""
_ONE = (["один"], ["одна"], ["одну"], ["одно"], ["одне"])
_ALMOST = frozenset({"almost", "nearly", "practically", "почти", "практически", "майже"})
_NOT_ONE = ("none", "нет", "ни", "никто", "ні", "жоден", "жодного", "жодної", "ніхто", "nobody")
"""What a short answer opens with that denies what was asked."""
_NUMBER = re.compile(r"\d")
_A_NUMBER = re.compile(r"\d[\d.,]+")
_A_YEAR = re.compile(r"(?:19|20)\d\d")
_ASIDE = re.compile(r"\([^()\s]+ [^()]*\)")
"""Several words in brackets; one may belong to the sentence: 'did (not) pay'."""
_THAT = frozenset({"that", "что", "що"})
_LEAST_WORDS, _BRIEF = 4, 3
_FAR = 6
_DEPENDING = word_set("that what how whether as а but что как будто ли що чи ніби нібито")
_BE = (["is"], ["are"], ["was"], ["were"])
_BEING = frozenset({"be", "is", "are", "was", "were"})
_NOT_A_SINGLE = word_set("жоден жодна жодне жодні жодного жодної жодному жодну жодних")
_NOT_ONE_OF = [["ни", one] for one in ("один", "одна", "одно", "одного", "одной", "одну")]
_MARKS = word_set("не нет нету ні нема немає нельзя")
"""A verb that none does has one of these beside 'жоден', and is denied by it."""

_ENOUGH = ("хвата", "хвати", "вистача", "вистачи", "достае", "доставало")
_GOING_BEYOND = (
    "exceed", "surpass", "top", "reach", "превы", "перевищ", "достиг", "досяг", "сяга", "сягн",
)  # fmt: skip


def polarity_of(text: str) -> Polarity:
    """Whether the main sentence affirms or negates; two negations affirm.

    In whatever language: the negations of the three contradict each other nowhere.
    """
    text = _without_asides(text) if "(" in text else text
    told = [_words(span.of(text)) for span in sentences(text)]
    if any(one[-1:] == ["?"] and _answers_no(other) for one, other in pairwise(told)):
        return Polarity.NEGATED
    if answer := next((other for one, other in pairwise(told) if _speak(one, other)), None):
        told = [answer[2:]]
    stated = [_reason(words) for words in told if not _forbids(words)] or told
    if not any(map(_opens_with_denial, stated[:1])):
        stated = [words for words in stated if _tells_a_number(words)] or stated
    for least in (_LEAST_WORDS, _LEAST_WORDS - 1):
        for words in stated:
            if length_of(words) >= least:
                return _polarity(words)
    return _polarity(_words(text))


def _tells_a_number(words: list[str]) -> bool:
    """A post may say beside its count that the bus did not come; a year counts nothing."""
    return any(_A_NUMBER.match(word) and not _A_YEAR.fullmatch(word) for word in words)


def _opens_with_denial(words: list[str]) -> bool:
    """'Неправда, что завод встал. 300 человек в отпуске': the number is told against it."""
    flips = next((at for at, word in enumerate(words[:_LEAST_WORDS]) if word in _FLIPS), None)
    return flips is not None and not _THAT.isdisjoint(words[flips + 1 : flips + 3])


def _without_asides(text: str) -> str:
    """The text without what stands in brackets: 'a drone fell (nobody knows where)'."""
    bare = _ASIDE.sub(" ", text)
    return bare if len(_WORD.findall(bare)) >= _LEAST_WORDS else text


def _answers_no(words: list[str]) -> bool:
    """'— Сколько танков потеряли? — Ни одного.'."""
    said = [word for word in words if word[0].isalnum()]
    return 0 < len(said) <= _BRIEF and said[0] in _NOT_ONE


def _speak(asks: list[str], answers: list[str]) -> bool:
    """'REPORTER: Did you take it? MAYOR: I never did.': what is told stands in the answer."""
    labelled = asks[1:2] == answers[1:2] == [":"] and len(asks[0]) > 1
    return labelled and asks[-1] == "?" and answers[-1] != "?"


def _words(sentence: str) -> list[str]:
    """The folded words and marks of the sentence."""
    return _WORD.findall(fold(_THE_WHO.sub("they", sentence) if "WHO" in sentence else sentence))


def _forbids(words: list[str]) -> bool:
    """'Do not drink the water!', 'Не покупайте рыбу!': it tells readers what not to do."""
    return tells_not_to(words) and _reason(words) == words


def _reason(words: list[str]) -> list[str]:
    """What a warning tells behind what not to do: 'Do not drink it, the water was poisoned'."""
    mark = next((at for at, word in enumerate(words) if word in {",", ":", ";"}), 0)
    behind = words[mark + 1 :]
    told = length_of(behind) >= _LEAST_WORDS
    return behind if told and tells_not_to(words[:mark]) else words


def _polarity(words: list[str]) -> Polarity:
    if _expects_yes(words):
        return Polarity.AFFIRMED
    aside, flipped, count = False, False, 0
    for at, word in enumerate(words):
        if count % 2 and not flipped and _goes_on(words, at):
            break
        flipped = flipped or _flips_all(word)
        began = _aside_from(words, at)
        if began is not None:
            aside = began
        elif not aside and _negates(words, at) and not is_beside(words, at):
            count += 1
    return Polarity.NEGATED if count % 2 else Polarity.AFFIRMED


def _expects_yes(words: list[str]) -> bool:
    """'Разве он не ушёл?', 'Хіба він не пішов?': whoever asks takes it to be so."""
    opens = not {"разве", "хіба"}.isdisjoint(words[:2])
    return opens and words[-1:] == ["?"] and words.count("не") == 1


def _goes_on(words: list[str], at: int) -> bool:
    """Whether here begins what is said besides the denial before, which denies no denial.

    'There are no labs and there never were', 'Мы не возим больных, мест нет'. Not so behind 'he
    did not say' or 'it is a lie'.
    """
    if words[at] not in {",", ";"}:
        return words[at] in ADDING
    after = word_at(words, at + 1) or "that"
    told = length_of(words[: min(at, _FAR)]) >= _BRIEF
    return told and after not in _DEPENDING and after not in _CLAUSES


def _aside_from(words: list[str], at: int) -> bool | None:
    """Whether an aside begins here, or (False) what is told goes on; None where neither does."""
    if words[at] == "а" and at > _LEAST_WORDS and words[at - 1] == ",":
        return words[at + 1 : at + 2] != ["не"]  # 'живут в бедности, а пособие не растёт'.
    if _opens_clause(words, at):
        return True
    return False if words[at] in {",", ";", ":"} or _exists(words, at) else None


def _exists(words: list[str], at: int) -> bool:
    """'since the mast went up there are no bees': behind the condition, what there is."""
    if words[at] != "there" or words[at + 1 : at + 2] not in _BE:
        return False
    clause = next((word for word in reversed(words[:at]) if word in _CLAUSES), "")
    return clause in _CONDITIONS or clause in {"since", "until"}


def _opens_clause(words: list[str], at: int) -> bool:
    word = words[at]
    if word in {"кто", "хто"}:
        # '1000 армян, кто не уехал': of whom it is told.
        behind = at > _LEAST_WORDS and words[at - 1] == ","
        return behind or word_at(words, at - 1) in _WHOM
    return word in _CLAUSES and (at > 0 or (word in _CONDITIONS and "," in words))


def _flips_all(word: str) -> bool:
    """Whether the word denies a whole statement, and with it what is added to that."""
    return word in _FLIPS or word.startswith(_FLIP_STEMS)


def _negates(words: list[str], at: int) -> bool:
    word = words[at]
    after = word_at(words, at + 1)
    if _flips_all(word):
        return _flips(words, at)
    if _fails(words, at):
        return True
    if _CONTRACTED.fullmatch(word) or word in _UNMARKED:
        # 'Isn't it so that …?' expects a yes.
        asks = words[-1] == "?" and at == 1 and words[0] in _OPENS_QUESTION
        kept = not _averts(words, at) and after not in _NEUTRAL_AFTER and not _bounds(words, at)
        return at > 0 and not asks and kept
    if word in _NOT_A_SINGLE or words[at : at + 2] in _NOT_ONE_OF:
        return _MARKS.isdisjoint(words) and words[at - 1 : at] != ["без"]
    neutral = after in _NEUTRAL_AFTER and not _has_no_more(words, at)
    if word not in _NEGATORS or neutral or _averts(words, at):
        return False
    # 'almost nobody' are some.
    almost = word_at(words, at - 1) in _ALMOST
    return not almost and not _is_short_of(words, at) and _is_plain(words, at, word, after)


def _has_no_more(words: list[str], at: int) -> bool:
    """'there will be no more coins': none at all, where 'no more than five' is a bound."""
    is_there = word_at(words, at - 1) in _BEING and words[at : at + 2] == ["no", "more"]
    after = word_at(words, at + 2) or "."
    return is_there and after != "than" and after[0].isalnum()


def _averts(words: list[str], at: int) -> bool:
    """Whether what is denied is that it was kept from happening."""
    after = word_at(words, at + 1)
    could_not = words[at] in _CANNOT or word_at(words, at - 1) in {"can", "could"}
    return after in _AVERTED or (after == "help" and could_not)


def _is_short_of(words: list[str], at: int) -> bool:
    """'не хватает 12 учителей', 'lacks 300 teachers': so many are missing, which is no denial."""
    after = word_at(words, at + 1)
    short = words[at] in _LACKING or (words[at] == "не" and after.startswith(_ENOUGH))
    return short and any(map(_NUMBER.match, words[at + 1 : at + _FAR]))


def _fails(words: list[str], at: int) -> bool:
    """'failed to', 'hardly', 'вряд ли', 'отказалась отдать', 'zero casualties'."""
    word, after = words[at], word_at(words, at + 1)
    if word in _SCARCELY:
        return True
    if word in _LACKING:
        return after != "of" and not _is_short_of(words, at)
    if word in _FAILING:
        # 'едва ли не' is 'almost'.
        return after == _FAILING[word] and words[at + 2 : at + 3] not in (["не"], ["not"])
    if word in _NONE_AT_ALL:
        return bool(named(after) or event_of(after))
    return word.startswith(_REFUSING) and after.endswith(_INFINITIVES)


def _is_plain(words: list[str], at: int, word: str, after: str) -> bool:
    if word == "no" and (after in {"", ".", ",", "!", "?"} or _NUMBER.match(after)):
        return False
    if not _BUT.isdisjoint(words[at + 1 : at + (3 if after == "one" else 2)]):
        return False  # 'nobody but'.
    if _bounds(words, at):
        return False
    if word in {"не", "not"}:
        return not _sets_aside(words, at)
    if word == "neither" and at > 0:
        return "nor" in words[at:]
    alone = word not in _DOUBLES_ONLY or _closes_with_no(words, at)
    return word not in {"nor", "without"} and alone


def _closes_with_no(words: list[str], at: int) -> bool:
    """'Вихователям — ні.'; 'правда чи ні' asks."""
    after = word_at(words, at + 1)
    ends = at > 0 and after in {"", ".", "!"}
    return words[at] == "ні" and ends and words[at - 1] not in {"чи", "або"}


def _bounds(words: list[str], at: int) -> bool:
    """'did not exceed 35 percent', 'не достигла 40': what is negated bounds a number."""
    ahead = range(at + 1, min(at + _FAR + 2, len(words) - 1))
    if any(may_not_be(words, here) and _counts(words, here + 1) for here in ahead):
        return True
    verb, number = (word_at(words, here) for here in (at + 1, at + 2))
    return verb.startswith(_GOING_BEYOND) and (number in SMALL or _NUMBER.match(number) is not None)


def _counts(words: list[str], at: int) -> bool:
    """Whether a number stands there, or behind one word: 'than 200', 'than £200'."""
    near = words[at : at + 3]
    return any(word in SMALL or _NUMBER.match(word) is not None for word in near)


def _sets_aside(words: list[str], at: int) -> bool:
    """Whether the negation is of something else than what is said."""
    if words[at] == "не" and words[at + 1 : at + 2] in _ONE:
        return True  # 'не один десяток' is more than one.
    if words[at] == "not" and word_at(words, at - 1) in {"or", "why", "if"}:
        return True
    adds = words[at - 1] in ADDING and word_at(words, at - 2) not in _SO
    if at >= _LEAST_WORDS and adds:
        return True  # 'paid 240 million and not one came' says first that it was paid.
    return _contrasts(words, at) or _contrasted(words, at)


def _contrasted(words: list[str], at: int) -> bool:
    """'600, not 200', '600, а не 200': what is not said is set against what is."""
    before = words[max(0, at - 2) : at]
    if words[at] == "не":
        return before == [",", "а"]
    if before and all(map(_NUMBER.match, (before[-1], *words[at + 1 : at + 2]))):
        return True  # '14 not 41 are missing'.
    return before[-1:] == [","] or before == [",", "and"]


def _contrasts(words: list[str], at: int) -> bool:
    """'не 600, а 2000', 'not 600 but 2,000': the other number is what is said."""
    ahead = words[at + 1 : at + 8]
    near = ahead[: ahead.index(".")] if "." in ahead else ahead
    return bool(near) and _NUMBER.match(near[0]) is not None and not _CONTRAST.isdisjoint(near)


def _flips(words: list[str], at: int) -> bool:
    """'denies that', 'it is untrue that': what follows is negated; a bare noun flips nothing."""
    word, after = words[at], word_at(words, at + 1)
    if _is_spelled_out(words, at):
        return False
    if word in _BARE_NOUNS:
        opens = after in {"that", "what", ",", ":", "что", "що"} and at <= 4
        return opens or _is_called(words, at)
    return True


def _is_spelled_out(words: list[str], at: int) -> bool:
    """'He denied it: the bridge is not closed', 'Это неправда, она не приезжала': said again."""
    after, then = word_at(words, at + 1), word_at(words, at + 2)
    goes_on = after == ":" or (after == "," and then not in _DEPENDING)
    behind = words[at + 2 :]
    denies = not _NEGATORS.isdisjoint(behind) or any(map(_CONTRACTED.fullmatch, behind))
    return goes_on and denies


def _is_called(words: list[str], at: int) -> bool:
    """'the reports are false', 'это ложь'; 'is it true or false?' only asks."""
    before = [word for word in words[max(0, at - 2) : at] if word != "a"]
    return before[-1:] != [] and before[-1] in _COPULAS and words[-1] != "?"
