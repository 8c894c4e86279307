"""What one of two claims joined in a sentence leaves to the other: where, when, what they did."""

import re
from collections.abc import Sequence

from onrecord.figures.words.places import place_of
from onrecord.figures.words.saying import SAYS
from onrecord.reading.pieces.clauses import GAPPED, counts_another, people_in
from onrecord.reading.pieces.going_on import leader_of
from onrecord.reading.pieces.standing import has_name
from onrecord.text import fold

_MONTH = (
    r"(?:january|february|march|april|may|june|july|august|september|october|november|december|"
    r"январ\w|феврал\w|март\w|апрел\w|ма[йяе]|июн\w|июл\w|август\w|сентябр\w|октябр\w|ноябр\w|"
    r"декабр\w|січн\w|лют\w+|берез\w+|квітн\w|травн\w|червн\w|липн\w|серпн\w|верес\w+|жовтн\w|"
    r"листопад\w|грудн\w)"
)
_STRETCH = (
    r"(?:night|day|week|month|year|quarter|decade|сутки|ночь|день|неделю|месяц|год|квартал|ніч|"
    r"добу|тиждень|місяць|рік)"
)
_WHEN = re.compile(
    rf"(?<!\w)(?:(?:in|since|by|during|в|с|к|за|у|з|до|на) (?:(?:early|late|the|{_MONTH}) )*"
    rf"(?:{_MONTH}|(?:19|20)\d\d)(?: (?:19|20)\d\d)?(?: году| року)?|"
    rf"(?:last|this|past|in a|in the (?:last|past)|за|за (?:прошл|последн|минул|останн)\w+)"
    rf" {_STRETCH}|overnight|yesterday|today|вчера|сегодня|вчора|сьогодні)(?!\w)",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"(?<!\w)(?:in|at|near|across|outside|в|во|на|у|под|над|під|біля|возле) (?:the )?"
    r"(?-i:[A-ZА-ЯІЇЄҐ])[\w'’-]+(?: (?-i:[A-ZА-ЯІЇЄҐ])[\w'’-]+)*",
    re.IGNORECASE,
)
_WHO_SAYS = re.compile(
    rf"(?:, (?:{SAYS}|according to) |[—–-] ?)[^,;]{{2,50}}$",
    re.IGNORECASE,
)
_IN_DIGITS = re.compile(r"\d[\d.,]*(?<=\d)(?![\d%])")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")


def told_in_full(claims: Sequence[str], joined: Sequence[bool]) -> list[str]:
    """The claims, those joined to the one before with what that tells for both."""
    told = list(claims)
    for at, is_joined in enumerate(joined):
        if is_joined:
            told[at] = _gone_on(claims[at], told[at - 1])
            told[at - 1] = _placed(told[at - 1], "" if _opens_named(claims[at]) else claims[at])
    return told


def _gone_on(claim: str, before: str) -> str:
    told = _with_the_people(_with_the_act(claim, before), before)
    told = told if _opens_named(told) else _placed(told, before)
    when = None if _WHEN.search(told) else _WHEN.search(before)
    return _with(told, f"{when[0][:1].lower()}{when[0][1:]}") if when else told


def _with_the_people(claim: str, before: str) -> str:
    """'приехало семь тысяч' behind '1779 иностранцев уехало': the same people, left unsaid."""
    if not counts_another(before, claim):
        return claim
    people = people_in(before)
    told = _IN_DIGITS.sub(lambda number: f"{number[0]} {people}", claim, count=1)
    return told if told != claim else _with(claim, people)


def _opens_named(claim: str) -> bool:
    """Whether a claim that stands within a sentence opens with a name."""
    return claim[:1].isupper()


def _placed(claim: str, beside: str) -> str:
    """The claim with the place of the one beside it, if it names nothing itself."""
    return claim if has_name(_WHO_SAYS.sub("", claim)) else _with(claim, _place_of(beside))


def _with(claim: str, more: str) -> str:
    end = len(_WHO_SAYS.sub("", claim).rstrip(" .,;?!"))
    return f"{claim[:end]} {more}{claim[end:]}" if more else claim


def _with_the_act(claim: str, beside: str) -> str:
    """'Чехия — 40 гаубиц' beside 'Польша передала 14 танков': 'Чехия передала 40 гаубиц'."""
    gapped, leader = GAPPED.match(claim), leader_of(beside)
    if gapped is None or not leader:
        return claim
    act = re.split(r"\d", beside.partition(leader)[2], maxsplit=1)[0].strip()
    return f"{gapped[1]} {act} {claim[gapped.end() :]}"


def _place_of(text: str) -> str:
    if where := [found for found in _WHERE.findall(text) if not _WHEN.search(found)]:
        return f"{where[-1][:1].lower()}{where[-1][1:]}"
    return next((word for word in _WORD.findall(text) if place_of(fold(word))), "")
