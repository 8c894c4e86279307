"""Hearsay: the scene that somebody sets before telling what they heard."""

import re

from onrecord.reading.hollow import runs_on
from onrecord.text import aligned

_LONGEST = 200
_TO_ME = r"(?:told|telling|tells|texted) (?:me|us)(?: that|:) "
"""Whatever stands before this, it was told to whoever writes."""
_SAID = (
    r"(?<!i )(?<!we )(?:was |were |is |are )?(?:saying|says|said)(?: that|:) |"
    r"(?:he|she|they) (?:goes|went|(?:is|was|were|be) like)(?: like|,|:)? "
    r"(?=(?:they|he|she|it|that|the)(?!\w))|"
    r"(?:написа|говор|рассказыва|обсужда|сказа|рассказа|утвержда|слыш|услыша)\w{1,4}"
    r"(?: \w+){0,2}(?:,? что|:) |"
    r"(?:напис|каж|говор|розповіда|розказа|сказа|обговорю|чу|почу)\w{1,4}(?: \w+){0,2}(?:,? що|:) "
)
_HEARD = re.compile(rf"(?<!\w)(?:{_TO_ME}|{_SAID})")
_CHECKS = re.compile(
    r"(?<!\w)(?:(?:can|could|would|will) (?:you|u|someone|anyone|somebody) (?:please |pls )?"
    r"(?:check|verify|confirm|look up)(?: (?:if|whether|that|this))?|"
    r"(?:можете|можешь|можеш|можно|можна) (?:пожалуйста |будь ласка )?(?:проверить|перевірити))"
    r"(?:[:,]| )\s*"
)
_SCENE = re.compile(
    r"(?<!\w)(?:today|yesterday|this morning|last night|сегодня|вчера|сьогодні|вчора|"
    r"мне|нам|мені)(?!\w)|"
    r"^\W*(?:(?:so|um|hi|ok|yeah|yes|well|and|right|ну|так|вот|я|а|мы|ми|смотри|смотрите|"
    r"слушай|слушайте|слухай|слухайте) )*(?:(?:в|на|у) \w+ )?"
    r"(?:i was|i'm|i am|i met|we were|my|met|just met|"
    r"еду|иду|сижу|стою|лежу|ехала?|шла|шел|стояла?|сидела?|был|была|"
    r"мо[йяеиї]|мій|їду|йду|сиджу|їхала|їхав|йшла|йшов|стояв|сидів|сиділа|був|була)(?!\w)"
)
"""What only somebody says who tells where they were themselves."""
_NAMED = re.compile(
    r"[\d@]|^\W*[A-ZА-ЯІЇЄҐ]{2}|[^\W\d_]\W+[A-ZА-ЯІЇЄҐ]{2}|(?<=[^\W\d_] )[A-ZА-ЯІЇЄҐ](?=\w)(?!')"
)
"""A number or a name: then it is told of somebody who may matter."""
_SOMEBODY = re.compile(r"\W*(?:dear \w+,? )?(?:an?|my|our|some|one of) [a-z]", re.IGNORECASE)
"""'A nurse at St. Thomas texted me': it is from nobody in particular, whatever is named."""
_LEAST_LEFT = 3


def without_scene(sentence: str) -> str:
    """What was heard, without where the teller was and whom they have it from."""
    folded, places = aligned(sentence[:_LONGEST])
    at = 0
    for mark in (_HEARD, _HEARD, _CHECKS):
        found = mark.search(folded, at)
        if found is None or not _is_scene(folded, found, at):
            continue
        before = sentence[: places[found.start()]]
        vague = re.match(_TO_ME, found[0]) is not None and _SOMEBODY.match(before) is not None
        if vague or _NAMED.search(before) is None:
            at = found.end()
    rest = sentence[places[at - 1] + 1 :].lstrip(" ,:") if at else sentence
    return rest if len(rest.split()) >= _LEAST_LEFT else sentence


def _is_scene(folded: str, found: re.Match[str], at: int) -> bool:
    """Whether the writer was told it, or says where; behind a scene anybody may have told it."""
    if at:
        return all(map(runs_on, folded[at : found.start()].split()))
    to_me = re.match(_TO_ME, found[0]) is not None
    return found.re is _CHECKS or to_me or _SCENE.search(folded[: found.start()]) is not None
