"""Small talk of the writer's own day: the weather, the water in the street, the kindergarten."""

import re

from onrecord.figures.words.events import event_of
from onrecord.text import fold

_OWN = (
    r"today|tonight|yesterday|this morning|last night|again|here|we|we're|i|i'm|my|our|us|"
    r"сегодня|вчера|опять|снова|утром|вечером|(?:у|в) (?:нас|меня|мене)|мы|я|наш\w*|мо[йяеиї]|тут|"
    r"здесь|сьогодні|вчора|знову|зранку|ввечері|ми|мій"
)
_AT_HOME = (
    r"rain\w*|snow\w*|sunny|weather|freezing|(?:hot |cold |running )?water|power cut|electricity|"
    r"lights?|heating|internet|kids?|kindergarten|nursery|garden\w*|cats?|dogs?|dinner|lunch|"
    r"shop(?:ping|s)?|dacha|"
    r"дожд\w*|снег\w*|погод\w*|мороз\w*|жара|солн\w+|вод[аыу]|свет|света|отоплени\w|интернет\w?|"
    r"садик\w*|школе|огород\w*|дач[аеуи]|кот|кошк\w|собак\w|обед\w?|ужин\w?|магазин\w?|"
    r"дощ\w*|сніг\w*|снігу|сонц\w+|сонячно|холодно|вод[аиу]|світл[ао]|опаленн\w|інтернет\w?|"
    r"садоч\w+|садк[уа]|школі|город[іу]|дачі|кіт|кішк\w|вечер[юяі]|обід\w?"
)
_OPENS_OWN = re.compile(rf"\W*(?:[^\W_][\w'-]*\W+){{0,4}}?(?:{_OWN})(?!\w)")
_OF_HOME = re.compile(rf"(?<!\w)(?:{_AT_HOME})(?!\w)")
_COUNT = re.compile(r"\d{3}")
_LONGEST = 160


def is_of_own_day(sentence: str) -> bool:
    """Whether it tells only of home: 'Today it rains here', 'Опять отключали воду на Садовой'."""
    folded = fold(sentence[: _LONGEST + 1])
    if len(sentence) > _LONGEST or _COUNT.search(folded) or _OPENS_OWN.match(folded) is None:
        return False
    return _OF_HOME.search(folded) is not None and not any(map(event_of, folded.split()))
