"""What may not go beyond a number, or below it: 'nobody can take out more than 200'."""

from collections.abc import Sequence

from onrecord.text.lists import word_set

_FARTHEST = 7
_NOBODY = word_set("nobody no not never никто никому не ніхто нікому")
_MAY = word_set(
    "can could may might must allowed permitted able let entitled",
    "может могут сможет смогут можно дадут дадим вправе можем сможем сможете можете",
    "може можуть зможе зможуть можна дадуть вправі можемо зможемо можете",
)
_MAY_STEMS = ("разреш", "позвол", "дозвол")
_MAY_NOT = word_set("cannot can't couldn't mustn't нельзя запрещено заборонено forbidden")
_BREAKS = frozenset(",.;:!?")
_BEYOND = word_set(
    "more over above больше более свыше більше більш понад",
    "exceed превышать превысить перевищувати перевищити",
    "less fewer under below меньше менее ниже менше менш нижче",
)


def may_not_be(words: Sequence[str], at: int) -> bool:
    """Whether the 'more than' or 'less than' at that place is what nobody may do."""
    if words[at] not in _BEYOND:
        return False
    back = list(words[max(0, at - _FARTHEST) : at])
    last = max((here for here, word in enumerate(back) if word in _BREAKS), default=-1)
    before = back[last + 1 :]
    if not _MAY_NOT.isdisjoint(before):
        return True
    allows = any(word in _MAY or word.startswith(_MAY_STEMS) for word in before)
    return allows and not _NOBODY.isdisjoint(before)
