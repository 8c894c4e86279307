"""Whether people speak of daily life with each other: of dinner, lessons, pets and errands."""

import re
from collections.abc import Sequence

from onrecord.reading.pieces.worth import news_in
from onrecord.text import fold
from onrecord.text.lists import word_list, word_set

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_IN_ENGLISH = word_set(
    "dinner lunch breakfast brunch coffee cake pizza beer wine pint drink barbecue bbq party curry",
    "pasta soup cookie chocolate sandwich recipe yummy delicious birthday anniversary gran grandma",
    "grandad nan mum mom mummy dad daddy auntie sis babe hun hubby bestie kid baby puppy kitten",
    "kitty cat dog doggo hamster homework lesson lecture essay exam dentist haircut gym yoga pool",
    "beach weekend bed sleep nap shower bath kitchen sofa laundry dish bin key charger laptop",
    "hoodie jeans shoe jacket dress coat umbrella selfie pic song film movie netflix episode",
    "playlist",
    "hug kiss lovely sweet cute tired bored hungry sleepy hangover knitting plumber babysitter",
    "bookcase wardrobe fridge saturday sunday friday monday tuesday wednesday thursday tonight",
    "tomorrow luck playground pub picnic camping sunburn snooze jumper socks slippers teddy",
    "pyjamas",
    "tea milk bread biscuit mug kettle oven cupboard pillow blanket bag hat bike wifi password mic",
    "printer headphones rehearsal training headache pill sister brother cousin neighbour flatmate",
    "colander sink tap broom ironing hoover curtain rug candle guitar piano choir hall page dress",
    "snack toast noodles rice salad towel slipper rucksack notebook lullaby crossword pram",
)
_IN_RUSSIAN = word_list(
    "ужин обед завтрак чаек кофе торт пирог пирож пицц пивк пивас вечеринк рождени бабул бабуш мам",
    "пап дочк доченьк сыно малыш щен котен котик кошк собачк песик урок домашк контрольн зачет",
    "экзамен лекци физр стоматолог парикмахер маникюр тренировк бассейн пляж выходн вечер утр",
    "кроват спать душе кухн диван стирк посуд ключ зарядк ноут парковк подвез туфл куртк плать",
    "шапк зонт фотк селфи песн фильм сериал рецепт дач огород целу обним люблю скуча соску устал",
    "голодн насморк варень борщ каш суп салат шашлык субботу воскресенье пятницу понедельник",
    "вторник среду четверг милы хорош любим родн солнышк подруж девочк погул гуля каток кино",
    "театр билет",
    "шкаф коляск смея смех скучно весел удач настроени вкусн сладк рыбалк мангал самовар",
    "хлеб молок кефир овощ мяс пельмен макарон блин чемодан утюг пылесос полотенц подушк одеял",
    "пароль вайфай микрофон наушник принтер катк гитар хор репетиц таблетк температур голов",
    "сестр брат бабл днюх чайник кастрюл сковород тапк носк рюкзак шапк варежк зубн щетк",
)
_IN_UKRAINIAN = word_list(
    "вечеря обід сніданок кава каву торт пиріг піц пивк шашлик вечірк народжен бабус мамо тату",
    "доньк синоч цуцен кошен кішк песик домашк контрольн залік іспит лекці фізр перукар манік",
    "тренуван басейн вихідн ввечері зранку ранку ліжк спати душі пранн парасоль сукн пісн серіал",
    "цілу обійм сумую втомил нежит варенн суботу неділю п'ятницю понеділок вівторок четвер мил",
    "гарн люба кохан сонечк дівчат ковзанк квит шаф візок смія сміх нудно відпочи посилк куме кумо",
    "настро смачн солодк рибалк",
    "хліб молок кефір овоч м'яс вареник макарон млин валіз праск пилосос рушник подушк ковдр",
    "пароль вайфай мікрофон навушник принтер гітар хор репетиц таблетк температур голов",
    "сестр брат чайник каструл сковород капц шкарпет рюкзак шапк рукавиц зубн щітк розетк",
)
_OF_A_DAY = re.compile("|".join(sorted({*_IN_RUSSIAN, *_IN_UKRAINIAN}, key=len, reverse=True)))
_ALARM = re.compile(
    r"(?<!\w)(?:flu(?!\w)|virus|infect|diseas|грипп?(?!\w)|зараз|зараж|инфекц|інфекц|вирус|вірус|"
    r"poison|toxic|chip|spray|cure|cause|vaccin|covid|5g|cancer|free|expensive|cheap|"
    r"price|coupon|ration|illegal|harm|danger|died|dead|stole|bomb|migrant|migrat|refugee|terror|"
    r"shot|бомб|отрав|чип|распыл|лечит|вылеч|вакцин|ковид|"
    r"рак(?!\w)|бесплатн|дорож|подеш|талон|штраф|опасн|отрут|розпил|лікує|безкоштовн|дешев|"
    r"заборон|небезпечн|умер|помер|украл|вкрал|вкрав|мигрант|мігрант)"
)
"""What alarms is passed on, whatever it is said of."""
_TO_YOU = word_set(
    "i i'm i'll i've im me my mine we'll you u your ur you're you'll",
    "я мне меня мной мой моя мое мои моих мою ты тебя тебе твой твою вас вы",
    "мені мене мій моє мої моїх ти тобі твій твоя вам",
)
_TOLD_YOU = re.compile(r"[а-яіїєґ]{2,}(?:ешь|ишь|єш|їш|[оау]й|[оау]йте)(?:ся)?")
_ANYBODY = re.compile(
    r"(?<!\w)(?:can|could|do|does|if|when|will|should|would|must|may|how|why) (?:you|u)(?!\w)|"
    r"(?<!\w)you (?:can|could|will|should|must|may|might|need|get|won't|can't)(?!\w)|"
    r"(?<!\w)(?:можешь|можете|можеш|будешь|будете|будеш|если|якщо|когда|коли|знаешь|знаете|знаєш|"
    r"знаєте)(?!\w)"
)
"""'You' may be anybody: 'can you get it twice', 'if you drink lemon water'."""
_BRIEF = 3
_ENOUGH = 2


def is_of_daily_life(told: Sequence[str]) -> bool:
    """Whether all sentences are of a day like others, and tell nothing of the world."""
    if any(_ALARM.search(fold(one)) or news_in(one) > 0.0 for one in told):
        return False
    daily = [_daily(one) for one in told]
    to_you = [_is_to_one(one) for one in told]
    each = (
        len(words) >= _ENOUGH or (words and to) or len(_words(one)) <= _BRIEF
        for one, words, to in zip(told, daily, to_you, strict=True)
    )
    return all(each) and len(frozenset().union(*daily)) + any(to_you) >= _ENOUGH


def _words(sentence: str) -> list[str]:
    return _WORD.findall(fold(sentence))


def _daily(sentence: str) -> frozenset[str]:
    """The words of daily life in a sentence, each by its stem."""
    return frozenset(filter(None, map(_stem, _words(sentence))))


def _stem(word: str) -> str:
    if word.isascii():
        return next((form for form in (word, word.removesuffix("s")) if form in _IN_ENGLISH), "")
    found = _OF_A_DAY.match(word)
    return found[0] if found else ""


def _is_to_one(sentence: str) -> bool:
    """Whether it is of who writes or to who reads, and not of what anybody may do."""
    words = _words(sentence)
    told = any(word in _TO_YOU or _TOLD_YOU.fullmatch(word) for word in words)
    return told and _ANYBODY.search(fold(sentence)) is None
