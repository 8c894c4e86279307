"""Calendar dates as people write them in English, Russian and Ukrainian."""

import re
from datetime import date

from onrecord.text.lists import word_set

_FORMS = (
    "january jan января январь январе январю янв січня січень січні січ",
    "february feb февраля февраль феврале февралю фев февр лютого лютий лютому лют",
    "march mar марта март марте марту березня березень березні бер",
    "april apr апреля апрель апреле апрелю апр квітня квітень квітні квіт",
    "may мая май мае травня травень травні трав",
    "june jun июня июнь июне июню червня червень червні черв",
    "july jul июля июль июле июлю липня липень липні лип",
    "august aug августа август августе августу авг серпня серпень серпні серп",
    "september sep sept сентября сентябрь сентябре сентябрю сен сент вересня вересень вересні вер",
    "october oct октября октябрь октябре октябрю окт жовтня жовтень жовтні жовт",
    "november nov ноября ноябрь ноябре ноябрю ноя нояб листопада листопад листопаді лист",
    "december dec декабря декабрь декабре декабрю дек грудня грудень грудні груд",
)
MONTHS = {form: month for month, forms in enumerate(_FORMS, 1) for form in forms.split()}
"""Month names and their abbreviations, folded, to the month's number."""
MONTH_NAMES = {form: forms.split()[0] for forms in _FORMS for form in forms.split()}
"""The same to the month's English name."""
AMBIGUOUS_MONTHS = word_set("may march mar sep sept dec jan сен ноя лист бер лют")
"""What may be another word, a name, or a unit: a month only where more tells so."""
_DAYS = (
    "monday mon понедельник понедельника понедельнику понеділок понеділка",
    "tuesday tue вторник вторника вторнику вівторок вівторка",
    "wednesday wed среда среды среде среду середа середи середу",
    "thursday thu четверг четверга четвергу четвер",
    "friday fri пятница пятницы пятнице пятницу п'ятниця п'ятниці п'ятницю",
    "saturday sat суббота субботы субботе субботу субота суботи суботу",
    "sunday sun воскресенье воскресенья воскресенью неділя неділі неділю",
)
WEEKDAYS = {form: day for day, forms in enumerate(_DAYS) for form in forms.split()}
"""Names of the days of the week, folded, to how many days after Monday they are."""

_PART = re.compile(r"\d+|[^\W\d_]+")
_FILLERS = frozenset({"st", "nd", "rd", "th", "г", "года", "р", "року", "at", "в", "о", "on"})


def date_of(text: str) -> date | None:
    """The date that the text is, whatever its order: 'March 5, 2020', '5 марта 2020', ISO."""
    parts = [part for part in _PART.findall(text.casefold()) if part not in _FILLERS]
    names = [MONTHS[part] for part in parts if part in MONTHS]
    numbers = [part for part in parts if part.isdecimal() and len(part) <= 4]
    if len(names) == 1 and len(numbers) == 2:
        return _of_named(names[0], numbers)
    if not names and len(numbers) == 3 and len(parts) == 3:
        return _of_numbers(numbers)
    return None


def valid(year: int, month: int, day: int) -> date | None:
    """That date, or None where the calendar has none such."""
    try:
        return date(year, month, day)
    except (ValueError, OverflowError):
        return None


def _of_named(month: int, numbers: list[str]) -> date | None:
    day, year = sorted(numbers, key=len) if len(numbers[0]) == 4 else numbers
    return valid(_century(year), month, int(day))


def _of_numbers(numbers: list[str]) -> date | None:
    first, second, third = numbers
    if len(first) == 4:
        return valid(int(first), int(second), int(third))
    return valid(_century(third), int(second), int(first))


def _century(year: str) -> int:
    return int(year) + 2000 if len(year) == 2 else int(year) if len(year) == 4 else 0
