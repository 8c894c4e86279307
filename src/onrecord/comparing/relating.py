"""How two sayings relate: an asked claim and a stored assertion, or any two texts."""

import re
from dataclasses import replace

from onrecord.asking import Comparison, Relation
from onrecord.comparing.acts import are_treated_otherwise, counts_another_act
from onrecord.comparing.jobs import in_workers
from onrecord.comparing.levels import as_levels
from onrecord.comparing.likening import Likeness, is_latin
from onrecord.comparing.moving import moved_otherwise, told_alike
from onrecord.comparing.names.counting import counted, same_counted
from onrecord.comparing.names.naming import same_name
from onrecord.comparing.names.places import same_place
from onrecord.comparing.names.sides import side_in
from onrecord.comparing.numbers.of_event import HARM, of_the_event
from onrecord.comparing.numbers.pairing import Pair
from onrecord.comparing.numbers.rounding import in_round_figures
from onrecord.comparing.numbers.rules import APART, Side, compare_figures
from onrecord.comparing.reaching import counting_alike
from onrecord.comparing.saying import Saying
from onrecord.comparing.scope import same_subject, traits_of
from onrecord.comparing.subjects import subjects_of
from onrecord.comparing.weights import Traits
from onrecord.comparing.words.ages import other_ages
from onrecord.comparing.words.aligning import in_other_words, other_things
from onrecord.comparing.words.antonyms import opposed, opposed_acts
from onrecord.comparing.words.deeds import (
    may_be_other_deeds,
    other_deeds,
)
from onrecord.comparing.words.direction import direction_of
from onrecord.comparing.words.gaps import begin_alike
from onrecord.comparing.words.happenings import name_of_happening, tells_of_one_happening
from onrecord.comparing.words.heads import told_otherwise
from onrecord.comparing.words.numbered import numbered_otherwise
from onrecord.comparing.words.scores import other_score
from onrecord.comparing.words.states import state_apart
from onrecord.comparing.words.subject import named_places, subject_of
from onrecord.comparing.words.swapping import (
    swapped,
    swapped_cause,
    swapped_country,
    swapped_doer,
    swapped_goods,
    swapped_kind,
    swapped_name,
    swapped_object,
    swapped_time,
)
from onrecord.comparing.words.turning import turned_round
from onrecord.comparing.words.untold import what_is_told
from onrecord.comparing.words.wholes import part_and_whole
from onrecord.figures.words.causes import other_causes
from onrecord.figures.words.idioms import told_by_denial
from onrecord.model import Figure, Polarity, Qualifier, Slot
from onrecord.text import fold, sound_alike

_UNLIKE = 0.35
"""Below this chance two texts are taken to speak of different things."""

_ON_ONE_SUBJECT = 0.3
"""Texts that share less of their telling words are not on one subject at all."""

_IN_LIKE_WORDS = 0.5
"""Texts that share so many of their telling words are, even where only one gives a number."""

_TWO_THINGS = Comparison(Relation.DIFFERENT_THING, "the texts speak of two things alike")
_OTHER_THINGS = Comparison(Relation.DIFFERENT_THING, "the texts speak of different things")
_IN_PART = Comparison(Relation.DIFFERENT_SCOPE, "other place or group of people")
_ANOTHER_EVENT = Comparison(Relation.DIFFERENT_THING, "another single event")
_ANOTHER_ACT = Comparison(Relation.DIFFERENT_THING, "another act")
_WORD = re.compile(r"[\w']+")
_TURNED = {Polarity.AFFIRMED: Polarity.NEGATED, Polarity.NEGATED: Polarity.AFFIRMED}
_PARTING = (turned_round, numbered_otherwise, swapped_cause, swapped_doer, swapped_object)


def relate(a: Saying, b: Saying) -> Comparison:
    """The relation of two sayings on one claim: by side and figures first, then by polarity.

    A figure of another thing, place or period cannot be the opposite of this one.
    """
    a, b = as_levels(*told_alike(*in_workers(a, b)))
    pair = counting_alike(a, b)
    if other_side := _other_side(a, b, pair):
        return other_side
    return _without_figures(a, b) if pair is None else _by_figures(a, b, pair)


def _by_figures(a: Saying, b: Saying, pair: Pair) -> Comparison:
    left_open = (Slot.EVENT,) if may_be_other_deeds(a.text, b.text) else ()
    if _are_of_two_happenings(a, b, pair):
        return _ANOTHER_EVENT
    compared = compare_figures(*_sides(a, b, pair), left_open)
    if compared.relation in APART:
        return compared
    counts_a, counts_b = _of_the_count(a, pair), _of_the_count(b, pair)
    if (counts_a is a) is not (counts_b is b):
        return _opposite(counts_a, counts_b) or compared
    told = _other_act(a, b) or _opposite_counts(a, b, compared)
    return told or _counted_otherwise(a, b, pair, compared) or compared


def _are_of_two_happenings(a: Saying, b: Saying, pair: Pair) -> bool:
    """Whether both count what befell people or things in a quake, but in two years.

    Or in two storms, by their names.
    """
    harm = pair[0].event in HARM and pair[0].event is pair[1].event
    if harm and _names_apart(name_of_happening(a.text), name_of_happening(b.text)):
        return True
    once = harm and all(tells_of_one_happening(one.text) for one in (a, b))
    return once and subjects_of(a.text, b.text).of_other_years


def _names_apart(one: str, other: str) -> bool:
    """'Hurricane Mara' and 'Hurricane Otis'; across two alphabets a name may be one."""
    known = bool(one and other) and one.isascii() is other.isascii()
    return known and not begin_alike(one, other) and not sound_alike(one, other)


def _opposite_counts(a: Saying, b: Saying, compared: Comparison) -> Comparison | None:
    """As ``_opposite``; not of two numbers apart: '80 percent did not run', '35 were cancelled'."""
    negated = a.polarity is not b.polarity
    return None if negated and compared.relation is Relation.DIFFERS else _opposite(a, b)


def _of_the_count(saying: Saying, pair: Pair) -> Saying:
    """The saying with the polarity of what both count: who 'did not survive' did die."""
    event = pair[0].event if pair[0].event is pair[1].event else None
    if saying.polarity is None or event is None:
        return saying
    if event not in told_by_denial(_WORD.findall(fold(saying.text))):
        return saying
    return replace(saying, polarity=_TURNED[saying.polarity])


def _without_figures(a: Saying, b: Saying) -> Comparison:
    if opposite := _opposite(a, b):
        return opposite
    if told := _other_act(a, b):
        return told
    if a.figures or b.figures:
        return Comparison(Relation.NOT_COMPARABLE, "no figure on a side", (Slot.VALUE,))
    if other_score(a.text, b.text):
        return Comparison(Relation.DIFFERS, "another score")
    if other_ages(a.text, b.text):
        return Comparison(Relation.DIFFERS, "another age")
    return Comparison(Relation.SAME, "the same, without a figure")


def _other_act(a: Saying, b: Saying) -> Comparison | None:
    """The relation of two acts: 'raised $70 million' and 'spent $70 million' are two counts."""
    if _in_percent(a) and _in_percent(b) and direction_of(a.text) * direction_of(b.text) < 0:
        return None  # 'gained 2 percent', 'lost 2 percent'.
    acts = a.polarity is b.polarity and opposed_acts(a.text, b.text)
    return _ANOTHER_ACT if acts or other_deeds(a.text, b.text) else None


def _in_percent(saying: Saying) -> bool:
    return any(figure.unit in {"percent", "percentage point"} for figure in saying.figures)


def _counted_otherwise(a: Saying, b: Saying, pair: Pair, compared: Comparison) -> Comparison | None:
    """How two figures of the same count differ in what is said of it; None where in nothing."""
    if moved_otherwise(a, b, pair):
        return Comparison(Relation.DIFFERENT_THING, "by how much it changed / what it came to")
    if counts_another_act(a, b, pair) or are_treated_otherwise(a, b, pair, compared):
        return _ANOTHER_ACT
    if _is_same_change(*pair):
        return Comparison(Relation.SAME, "same figure")
    if compared.relation is Relation.DIFFERS and told_otherwise(a.text, b.text):
        return Comparison(Relation.DIFFERENT_SCOPE, "for each / for all together")
    if compared.relation is Relation.DIFFERS and part_and_whole(a.text, b.text, *pair):
        return Comparison(Relation.DIFFERENT_SCOPE, "a part / the whole")
    return None


def _is_same_change(one: Figure, other: Figure) -> bool:
    """Whether both are the same factor: 'doubled' and 'twice as high'."""
    relative = {one.qualifier, other.qualifier} == {Qualifier.RELATIVE}
    return relative and one.value is not None and (one.value, one.unit) == (other.value, other.unit)


def compare(a: Saying, b: Saying, likeness: Likeness | None = None) -> Comparison:
    """The relation of any two sayings: as ``relate`` gives it, if they share a subject."""
    if not _says_something(a) or not _says_something(b):
        return Comparison(Relation.NOT_COMPARABLE, "nothing is said on a side", (Slot.VALUE,))
    a, b = in_workers(_untold(a), _untold(b))
    return _on_other_subjects(a, b, likeness) or relate(a, b)


def _untold(saying: Saying) -> Saying:
    """The saying without who says it: two parties that say the same speak of one thing."""
    return replace(saying, text=what_is_told(saying.text))


def _on_other_subjects(a: Saying, b: Saying, likeness: Likeness | None) -> Comparison | None:
    """How two sayings on different subjects relate; None where the subject is one."""
    if not a.figures and not b.figures and _are_opposed(a, b):
        return None  # 'voted to confirm the judge', 'voted to reject the judge'.
    if (elsewhere := _of_others(a, b) or _elsewhere(a.text, b.text)) is not None:
        return elsewhere
    if _evidently_one_count(a, b):
        return _of_other_doers(a, b) or _of_other_kinds(a, b)
    return _by_words(a, b, likeness) if _share_letters(a.text, b.text) else None


def _are_opposed(a: Saying, b: Saying) -> bool:
    """Whether the texts tell of opposite acts, or of two states of what both speak of."""
    if opposed(a.text, b.text):
        return True
    return bool(state_apart(a.text, b.text)) and traits_of(a, b).overlap >= _ON_ONE_SUBJECT


def _by_words(a: Saying, b: Saying, likeness: Likeness | None) -> Comparison | None:
    """How two sayings relate whose words alone show two subjects; None where they do not."""
    if _are_part_and_whole(a, b):
        return None
    if swapped(a.text, b.text) or other_things(a.text, b.text):
        return _TWO_THINGS
    if in_other_words(a.text, b.text):
        return None
    traits = traits_of(a, b)
    if same_subject(a, b, likeness) >= _UNLIKE or _only_one_counts(a, b, traits):
        return None
    return _by_traits(a, b, traits)


def _are_part_and_whole(a: Saying, b: Saying) -> bool:
    pair = counting_alike(a, b)
    return pair is not None and part_and_whole(a.text, b.text, *pair)


def _by_traits(a: Saying, b: Saying, traits: Traits) -> Comparison | None:
    """How sayings relate that are hardly of one subject; None where the figures tell more."""
    if traits.overlap < _ON_ONE_SUBJECT:
        return _OTHER_THINGS
    if traits.period:
        return None  # They tell by which time they part.
    if not (traits.place or traits.group) or traits.population:
        return _OTHER_THINGS
    return _IN_PART if subjects_of(a.text, b.text).are_of_two else None


def _of_other_doers(a: Saying, b: Saying) -> Comparison | None:
    """How counts relate that two countries made, unless their places say so more exactly."""
    one, other = counting_alike(a, b) or (None, None)
    placed = one and other and same_place(one.place, other.place) is False
    return _TWO_THINGS if not placed and swapped_country(a.text, b.text) else None


def _of_other_kinds(a: Saying, b: Saying) -> Comparison | None:
    """How counts of two kinds of a thing relate: 'nuclear warheads', 'training warheads'."""
    one, _ = counting_alike(a, b) or (None, None)
    if one is None:
        return None
    of_whom = one.unit == "percent" and swapped(a.text, b.text)  # '30% own a gun', '… a dog'.
    of_whom = of_whom or swapped_goods(a.text, b.text)
    return _TWO_THINGS if of_whom or swapped_kind(a.text, b.text, one.population) else None


def _elsewhere(one: str, other: str) -> Comparison | None:
    """How texts relate that say the same of two places, times, causes or doers."""
    if swapped_name(one, other):
        return Comparison(Relation.DIFFERENT_SCOPE, "other place", apart=Slot.PLACE)
    if swapped_time(one, other):
        return Comparison(Relation.DIFFERENT_SCOPE, "other time", apart=Slot.PERIOD)
    if other_causes(one, other) or any(part(one, other) for part in _PARTING):
        return _TWO_THINGS
    return None


def _of_others(a: Saying, b: Saying) -> Comparison | None:
    """How texts relate that speak of two groups of people, or of two shares of one."""
    if not subjects_of(a.text, b.text).of_other_layers and not _other_groups(a, b):
        return None
    return Comparison(Relation.DIFFERENT_SCOPE, "other group of people", apart=Slot.POPULATION)


def _other_groups(a: Saying, b: Saying) -> bool:
    """Whether the texts name different groups of people: 'women earn', 'black workers earn'.

    Not where the figures count different people: comparing those says so more exactly.
    """
    pair = counting_alike(a, b)
    if pair is None or not subjects_of(a.text, b.text).of_other_groups:
        return False
    return same_counted(*pair) is not False


def _only_one_counts(a: Saying, b: Saying, traits: Traits) -> bool:
    """Whether one counts and the other, in like words, does not: '20 died', 'nobody died'."""
    groups = subject_of(a.text).groups, subject_of(b.text).groups
    elsewhere = traits.place or traits.other_year or (traits.group and all(groups))
    return bool(traits.one_sided) and not elsewhere and traits.overlap >= _IN_LIKE_WORDS


def _says_something(saying: Saying) -> bool:
    return bool(saying.figures or subject_of(saying.text).words)


def _other_side(a: Saying, b: Saying, pair: Pair | None) -> Comparison | None:
    """The relation of people who fight for two countries; None where the side is open or one."""
    one, other = pair or (None, None)
    side = side_in(one.population if one else "") or side_in(a.text)
    opposing = side_in(other.population if other else "") or side_in(b.text)
    if not side or not opposing or side == opposing:
        return None
    return Comparison(Relation.DIFFERENT_THING, f"other side: {side} / {opposing}")


def _opposite(a: Saying, b: Saying) -> Comparison | None:
    if a.polarity is None or b.polarity is None:
        return None
    in_two_states = not a.figures and not b.figures and state_apart(a.text, b.text)
    if a.polarity is not b.polarity:
        if in_two_states:
            return None  # 'He is not dead', 'he is alive'.
        return Comparison(Relation.OPPOSITE, "one affirms what the other negates")
    if direction_of(a.text) * direction_of(b.text) < 0:
        return Comparison(Relation.OPPOSITE, "up on one side, down on the other")
    if in_two_states or opposed(a.text, b.text):
        return Comparison(Relation.OPPOSITE, "opposite acts or states")
    return None


def _sides(a: Saying, b: Saying, pair: Pair) -> tuple[Side, Side]:
    one, other = pair
    if _among_the_same_places(a, b):
        one, other = replace(one, place=""), replace(other, place="")
    figures = in_round_figures(of_the_event(one, other), of_the_event(other, one))
    return Side(a.party, figures[0], a.said_on), Side(b.party, figures[1], b.said_on)


def _among_the_same_places(a: Saying, b: Saying) -> bool:
    """Whether both name the same places: 'Poland sold Germany 40', 'Germany bought 40'."""
    here, there = named_places(a.text), named_places(b.text)
    return len(here) > 1 and here == there


def _evidently_one_count(a: Saying, b: Saying) -> bool:
    """Whether the figures by themselves show that they count the same, whatever the wording."""
    pair = counting_alike(a, b)
    if pair is None:
        return False
    one, other = pair
    happened = one.event is not None and one.event is other.event
    named = bool(counted(one)) and same_counted(one, other) is True
    return happened or (named and same_name(one.unit, other.unit) is True)


def _share_letters(one: str, other: str) -> bool:
    """Whether both are written in one alphabet, so that their words can be compared."""
    return is_latin(one) is is_latin(other)
