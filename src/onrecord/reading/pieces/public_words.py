"""Words of public affairs, and words by which writers speak of themselves and to their readers."""

import re

from onrecord.text.lists import word_list, word_set

_IN_ENGLISH = word_list(
    "minist govern presiden parliament senat congress mayor council authorit official committee",
    "commission agency department spokes police prosecut court judge trial arrest suspect sentenc",
    "lawyer defendant",
    "prison army armed militar troop soldier drone missile shell airstrike war attack strike",
    "explo ceasefire border sanction refugee hospital patient vaccin virus disease cases outbreak",
    "epidemic scientist research study universit school student pupil compan factor plant bank",
    "budget inflation econom export import tax pension salar wage price tariff subsid law decree",
    "fine elect vote poll candidate party referend opposition flood storm wildfire earthquake",
    "hurricane crash collision landslip airport flight railway train ferr bridge motorway metro",
    "match final championship league medal olympic record attendance power energy electric oil",
    "gas resident citizen famil victim director chief damag destroy closed closes closing cancel",
    "ban collaps resign appoint dismiss sacked fired approve reject launch",
)
_IN_RUSSIAN = word_list(
    "министр министер мино минз правительств президент парламент госдум депутат сенат губернатор",
    "мэр администрац власт комитет комисси ведомств департамент полици прокур следстви суд арест",
    "адвокат подзащитн подсудим",
    "задерж приговор арми войск военн солдат беспилотник дрон ракет обстрел удар взрыв атак",
    "границ санкци беженц больниц пациент вакцин вирус заболе заражен отрав эпидеми учен",
    "исследован университет школ студент компани завод предприят банк бюджет инфляци эконом",
    "экспорт импорт налог пенси зарплат цен тариф закон указ штраф выбор голосова референдум",
    "кандидат парти оппозици наводнен ураган пожар землетрясен авари аэропорт рейс поезд мост",
    "метро матч финал чемпион сборн медал рекорд электр нефт газ жител семе граждан жертв",
    "пострада центробанк росстат генштаб облас директор глава главы закры закро отмен запре повре",
    "разруш сгоре рухну обруш отстав назнач уволи подписа одобр постро",
)
_IN_UKRAINIAN = word_list(
    "міністр міністер міно моз уряд рада ради раду очільник мер влад комітет комісі відомств",
    "адвокат підзахисн підсудн",
    "поліці слідств засуд затрим вирок армі військ війн безпілот шахед обстріл вибух кордон",
    "санкці біжен лікарн пацієнт вірус захвор отруї епідемі вчен дослідж університет компані",
    "підприємств економік інфляці податк пенсі ціни цін вибор партії опозиці повін пожеж",
    "землетрус аварі аеропорт потяг поїзд міст збірн чемпіон енерг відключ жител мешкан родин",
    "громадян постражда зсу сбу нбу держстат голова голови скасу заборон пошкод зруйн згорі",
    "звільни признач підписа схвали побуду відрем",
)
_PUBLIC = (*_IN_ENGLISH, *_IN_RUSSIAN, *_IN_UKRAINIAN)
_WRITERS = word_set(
    "i i'm i've i'd i'll me my mine myself we we're we've we'd we'll us our ours",
    "you you're you've you'll your yours yourself u ur y'all",
    "я мне меня мной мы нам нас нами мой моя мое мои моего моей моих моим моему мою",
    "наш наша наше наши нашего нашей наших нашим нашу ты тебе тебя тобой вы вам вас вами",
    "твой твоя твои ваш ваша ваше ваши вашего вашей ваших вашим",
    "мені мене мною ми мій моя моє мої мого моєї моїх моєму нашої нашого",
    "ти тобі тебе тобою ви твій твоя ваша ваше ваші вашого вашої",
)
_TO_READERS = re.compile(
    r"[а-яіїєґ]{3,}(?:[йь]те(?:с[ья])?|[аеиу]йтес[ья]|іть(?:с[ья])?|ите(?:с[ья])|[еи]шь(?:ся)?|"
    r"[єи]ш(?:ся)?|[иеє]мо(?:ся)?)"
)
"""'Берегитесь', 'обіймайте', 'знаєш': what readers are told, or told to do."""
_NOT_TO_READERS = re.compile(
    r"(?:са|куве|флэ|фле|ко|ма|дев'ять|десять)[йь]те|\w*(?:окрем|пись|сам)о"
)
_TO_DO = word_set(
    "keep send stay share open wake make follow join buy subscribe like read watch look listen",
    "take do don't let let's tell ask call check stop start turn bring come go get give support",
    "help",
    "remember imagine guess hold wash put wear drink eat pray forward copy repost save click tap",
    "please thank thanks sorry hello hi hey dear good happy welcome",
    "привет здравствуйте спасибо пожалуйста дорогие друзья люди подпишитесь включите берегите",
    "нажмите отправьте поддержите ставьте пишите смотрите читайте",
    "привіт вітаю дякую друзі дорогі шановні підпишіться",
)
"""What opens a sentence that wants something of readers."""


def is_public(word: str) -> bool:
    """Whether a folded word is of public affairs: 'ministry', 'наводнение'."""
    return word.startswith(_PUBLIC)


def is_of_writer(word: str) -> bool:
    """Whether a folded word speaks of who writes or to who reads."""
    if word in _WRITERS:
        return True
    return _TO_READERS.fullmatch(word) is not None and _NOT_TO_READERS.fullmatch(word) is None


def calls(word: str) -> bool:
    """Whether a sentence that opens with this folded word greets, thanks or wants something."""
    return word in _TO_DO
