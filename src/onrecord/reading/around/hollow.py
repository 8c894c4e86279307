"""Empty words: they greet, thank, ask for a check or point, and tell nothing themselves."""

import re
from functools import lru_cache
from itertools import pairwise

from onrecord.text.lists import word_set

_POINTING = word_set(
    "a an the this that these those it its i i'm im i've me my mine we us our you your yours u ur",
    "he she they is are was were am be been being do does did has have had having can could would",
    "will should shall may might must of to in on at for from with about by as and or but so if",
    "than then there here just now today really very too again still already even maybe some",
    "someone somebody anyone anybody everyone everybody all any something anything one ones thing",
    "things stuff guys folks friend friends dude bro man sir madam such lot much many way two",
    "three couple few several like first second third fourth firstly secondly thirdly",
    "два две дві один одна",
    "первое второе третье перше друге третє",
    "тогда тоді yesterday later вчера вчора потом потім",
    "я мне меня мной мы нам нас наш наша наши мой моя мое мои моих ты тебе тебя вы вам вас вами",
    "ваш ваша ваши он она они оно это этот эта эти этого этому этой этом то тот та те того том",
    "так такое такой такая там тут здесь вот ну а и или но да же ли бы уже очень тоже просто",
    "вообще сейчас сегодня все всех всем всю весь вся себе в во на с со у о об по к ко из от за",
    "для до при про над есть был была было были быть будет нужно надо можно могу может можете",
    "если чтобы когда потом снова опять пару несколько мені мене мною ми наші мій моє мої ти тобі",
    "ви ваші він вона вони воно це цей ця ці цього цьому цієї той тої тому таке такий така ось і",
    "й або але ж би вже дуже теж взагалі зараз сьогодні усі всі всіх всім усім хтось десь якось",
    "якийсь якась з із зі від є був була було були бути буде треба можна можу може якщо щоб",
    "кілька декілька пан пане пані други",
    "нибудь небудь",
)
"""Pronouns, particles and helping verbs: they open a claim as well as a courtesy."""
ASKING = word_set(
    "пацаны пацани чуваки сотка пришло прийшло прилетело прилетіло приходит приходить",
    "carefully attentively внимательно уважно девочки мальчики дівчата дівчатка хлопці мамочки",
    "um uh uhm umm erm tru nonsense rubbish bullshit",
    "бред бредни чушь чепуха ерунда ахинея маячня нісенітниця дурня",
    "bother story stories история историю історія історію",
    "also answer answers watch hi hello hey hiya greetings dear good morning afternoon evening",
    "night day bot untrue myth myths hopefully thanks thank thx ty cheers please pls plz sorry",
    "excuse welcome appreciate help helpful helped bye goodbye true real fake hoax fact facts",
    "false fiction legit correct right called phoned texted posted wrote mentioned insists",
    "дорогие дорогі любі будьласка браво точно",
    "swears unpopular imo imho fyi psa tbh ngl btw bless amen алло але",
    "wrong accurate genuine lie lies lying bs reliable truth rumor rumors rumour rumours check",
    "checked verify confirm debunk explain tell ask asked asking question questions quick wanted",
    "want wonder wondering curious know knows heard hear saw seen see read reading got received",
    "found told say says said saying claim claims claimed claiming believe think",
    "thought thoughts idea opinion evidence proof proofs sure seriously honestly apparently",
    "supposedly allegedly wow omg wtf lol lmao rofl hmm hm haha hahaha unbelievable shocking",
    "crazy insane ok okay yes yeah yep no nope not don't dont can't cant isn't listen look let",
    "forwarded sent send shared share message post video photo picture link news article channel",
    "group chat breaking urgent attention hope well great nice fast cool awesome best speak",
    "language using talking languages",
    "еще также здрасьте день дня вечер вечера утро утра ночи времени суток народ ребята ребят",
    "друзья товарищи господа уважаемые коллеги бот спс пожалуйста пож плиз прошу простите",
    "разобраться большое огромное пока свидания правда правду правдой правдали правды неправда",
    "верно неверно фейк фейки фейком ложь вранье врут врете достоверно достоверна достоверная",
    "истина действительно реально точно неужели серьезно слух слухи слухах слухам миф вброс",
    "утверждение утверждения утверждают утверждается доказательства доказательств доказательство",
    "подтверждение подтверждения спрашивают уверен уверена писали ходит ходят гуляет попалось",
    "попалась попался наткнулся наткнулась верю верить верите мнение инфа инфу фото слушай",
    "слушайте послушайте короче кстати типа мол якобы вроде видимо походу курсе ужас жесть кошмар",
    "блин ого вау ясно ага угу ок окей ладно нет не никто никому чате чат чата канал канале",
    "интернете инете срочно внимание молния ще також подивись ранку вечора вечір ночі народе",
    "друзі шановні панове колеги будь ласка розібратися щиро бувайте правдою вірно невірно брехня",
    "брешуть достовірно істина справді дійсно невже серйозно чутка чутки чутками міф вкид",
    "твердження стверджують підтвердження питання питаннячко читав ходить ходять гуляє натрапив",
    "натрапила вірю вірити вірите думка інфа інфу допис відео дивись слухай слухайте послухайте",
    "коротше доречі типу мов ніби нібито начебто здається мабуть схоже курсі жах гаразд ні нема",
    "немає ніхто хотів хотіла хочу хотел хотела хотелось хотілося хотілось бы терміново увага",
    "чаті каналі інтернеті можешь заранее заздалегідь наперед че чо реально",
    "сынок сыночек доча дочка бро братан мам пап бабуля синку доню namaste salam salaam hola",
    "bonjour hallo kindly insta believes believed",
    "осторожно обережно осторожнее обережніше",
    "useful handy convenient велике величезне полезный корисний крутой",
)
"""Courtesy, and what people say of a claim that they pass on."""
THAT = word_set(
    "that whether if",
    "что будто що чи ніби нібито шо мол мовляв",
)
_ASKED_BACK = word_set(
    "human mind keep роботу работу",
    "nothing anyone бота боту ботом боте человек людина ничего нічого",
    "who what what's whats when where why how which name old work works working not like dumb",
    "stupid idiot bad useless test start stop help menu use",
    "кто что как где когда почему зачем какой какая какие сколько хто що як де коли чому навіщо",
    "який яка які скільки чего чем чого чим дела делаешь делать умеешь зовут справи робиш робити",
    "вмієш звати тест старт меню работает працює русском украинском нравится українською",
    "російською подобається тупой глупый дурак тупий дурень буду проверку перевірку хм ммм эм ем",
    "мда",
)
"""What somebody asks the bot about itself."""
_PASSING_ON = word_set(
    "subscribe join follow us like likes comment comments discuss details more below above via",
    "source sources share repost forward forwards pass spread retweet rt resend copy paste",
    "contacts family groups before after delete deleted they'll them know love loved everywhere",
    "everyone's viral max maximum widely urgently now retweets reposts",
    "полностью повністю целиком пусть пускай хай нехай",
    "присоединяйтесь вступайте читать читайте далее дальше источник источники максимальный",
    "максимально переслать кому ставьте близким родным кого знаете скиньте удалили удалят пока",
    "наш нашу паблик группу группах чаты чатам чатах новостью новостями ниже долучайтесь",
    "долучайтеся приєднуйтесь приєднуйтеся подробиці читати далі джерело джерела максимальний",
    "поділіться ставте близьким рідним друзів серед знаєте видалили видалять поки паблік групу",
    "групах чати новиною новинами нижче",
)
"""What asks a reader to subscribe or to pass the message on."""
COURTESY = word_set(
    "hi hello hey hiya thanks thx please pls plz wow omg lol lmao",
    "привет здравствуйте здравствуй спасибо спс пожалуйста ого вау привіт вітаю дякую",
)
"""What stands before or behind a claim even without a mark between."""
VERIFYING = word_set(
    "true real fake legit heard",
    "реально действительно правда правдали правду верно фейк слышал слышала узнал узнала",
    "вірно справді дійсно чув чула дізналась дізналася дізнався",
)
"""What may be said of a claim right before it, without any 'that'."""
LOOKED_FOR = word_set(
    "how what who when where why which",
    "сколько кто когда где почему зачем какой какая какие каких скільки хто коли де чому навіщо",
    "який яка які яких",
)
"""What opens a question of its own."""
SAYING = word_set(
    "say saying",
    "говорят пишут утверждают кажуть пишуть стверджують",
)
"""What is said of nobody in particular."""
NOBODY = frozenset({"nobody", "никто", "ніхто"})
SAYERS = frozenset({"they", "people", "some"})
KNOWING = word_set(
    "знаете знаешь знает знаєте знаєш знає",
    "sure believe know think",
    "знаю знаем верю верим уверен уверена думаю знаємо вірю віримо впевнений впевнена певен певна",
)
"""What a person may not do of a claim without denying it."""
BUT = frozenset({"but", "но", "але"})
ASKING_BACK = frozenset({"is", "are", "это", "це", "чи", "правда"})
OR = frozenset({"or", "или", "чи"})
FALSE = word_set(
    "nonsense rubbish bullshit бред чушь чепуха маячня нісенітниця",
    "untrue false fake hoax lie lies myth fiction неправда ложь фейк вранье миф брехня міф вигадка",
)
"""What denies a claim where somebody says it, and only asks where somebody asks."""
_EITHER_WAY = word_set("or if whether или ли чи")
_INVERTED = word_set("is isn't was wasn't are aren't")
_IT = word_set("it this that there these those")
_HOPING = re.compile(r"hope|hopefully|tell|наде[ею]\w*|сподіва\w*|скаж[иі](?:те|ть)?")
DENYING = word_set(
    "no not don't dont can't cant isn't",
    "нет не неправда неверно ні невірно",
)
TELLERS = word_set(
    "people мужики люди народ соседи сусіди",
    "lady guy dude barber hairdresser television tv radio",
    "телевизору телевизоре радио телебаченню телебаченні телевізору радіо",
    "aunt uncle mom mum mother dad father friend neighbour neighbor colleague coworker boss",
    "teacher doctor sister brother wife husband cousin grandma grandpa grandmother son daughter",
    "insta fb reddit facebook tiktok twitter whatsapp telegram instagram viber youtube google",
    "internet online web",
    "people group family chat",
    "сосед соседка друг подруга тетя тетка дядя мама папа отец мать брат сестра муж жена коллега",
    "знакомый знакомая бабушка дедушка врач учитель начальник свекровь теща вотсап вотсапе вацап",
    "ватсап ватсапе вайбер вайбере телеграм телеграме телеграмм тг фейсбуке интернете инете сети",
    "соцсетях тиктоке ютубе новостях сусід сусідка тітка дядько тато батько чоловік дружина",
    "колега знайомий знайома бабуся дідусь лікар вчитель свекруха телеграмі вайбері фейсбуці",
    "інтернеті мережі соцмережах тіктоці ютубі новинах",
)
"""Whom and where people have it from."""
_ASKING_STEMS = word_set(
    "вопрос запитан ответ відповід спрос спрош спита запита узнат узнал узнаю дізна интересно",
    "интересу цікав читай читаю читае читає читат читал прочита слыш чув чул виде увиде бач",
    "побач смотр посмотр глян дивіт подивіт звони звоню звоня дзвони дзвоні дзвоня позвони",
    "позвоню позвоня подзвони подзвоні подзвоня перезвони перезвоню перезвоня передзвони",
    "передзвоні передзвоня задзвони задзвоні зазвони зазвоню надее надею сподіва",
    "говори говорят скаж сказа расска розка розпові кажу каже пиш написа знаю знае знає знат",
    "думаю думае думає думал думат считаю считае вважа подска підка провер перевір подтвер",
    "підтвер опроверг спросту доказ уточн объясн поясн разъясн понял понят понима розумі зрозумі",
    "помог помож допомо допома пользова користув нрав подоба спасиб благодар дяку вдяч привет",
    "привіт приветств здравств вітаю вітає вітан извин вибач перепрош добр хорош гарн лучш",
    "найкращ отличн чудов прекрасн классн класн супер молодец присл присы надси надіс надіш скину",
    "перешл переши пересл переил пересы розсил рассыл новост новин сообщени повідомлен информаци",
    "інформаці пост ролик стать статт ссылк посиланн",
)
_PASSING_STEMS = word_set(
    "подписыва подписат подписав подпиши підписуй підписат підпиш присл присыл надсил надісл",
    "предлож запропон запрос запрош приглас приглаш делис делит делим подели діліт поділи пошир",
    "распростран перешл пересил передай пересыл розішл разошл репост лайк коммент комент обсуж",
    "обсуд обговор подробн детальн подписк підписк реклам сотрудничес співпрац связ зв'яз знаком",
    "знайом контакт друзьям друзям",
)
_LAUGH = re.compile(
    r"(?:а?[хх]+[аеиі]+)+х*|ах+|(?:a?h+[aeio]+)+h*|lo+l+|[хмэе]м+|h+m+|rofl|е{2,}|a{2,}|у{2,}|о{2,}"
)
_YOU_DO = re.compile(r"[а-яіїє]{2,}(?:[еи]шь|[еиєї]ш)(?:ся)?")
"""What one person is told of: 'даёшь', 'поживаєш'."""
ADDING = frozenset({"also", "and", "а", "и", "еще", "также", "і", "й", "та", "ще", "також"})
_HOLLOW = _POINTING | ASKING | THAT | _ASKED_BACK | _PASSING_ON


# A few hundred words make up most of what is written; each is looked at by half a dozen rules.
@lru_cache(maxsize=2048)
def is_hollow(word: str) -> bool:
    """Whether the folded word tells nothing by itself."""
    if len(word) == 1 or word in _HOLLOW or word.partition("'")[0] in _HOLLOW:
        return True
    return (
        word.endswith("n't")
        or _YOU_DO.fullmatch(word) is not None
        or asks(word)
        or passes_on(word)
        or _LAUGH.fullmatch(word) is not None
    )


def asks(word: str) -> bool:
    """Whether the folded word asks, thanks, or says where something was heard."""
    if "-" in word:
        return any(map(asks, word.split("-")))
    return word in ASKING or _is_form(word, _ASKING_STEMS, ending=5)


def passes_on(word: str) -> bool:
    """Whether the folded word asks for readers, or asks them to pass something on."""
    return word in _PASSING_ON or _is_form(word, _PASSING_STEMS, ending=6)


def _is_form(word: str, stems: frozenset[str], *, ending: int) -> bool:
    """Whether the word is one of the stems, and at most so many letters more."""
    lengths = range(max(1, len(word) - ending), len(word) + 1)
    return not word.isascii() and any(word[:length] in stems for length in lengths)


def runs_on(word: str) -> bool:
    """Whether the folded word may stand in a frame around a claim."""
    if "-" in word:
        return all(map(runs_on, word.split("-")))
    if word.partition("'")[0] in _POINTING:
        return True
    return word in THAT or word in TELLERS or asks(word) or _LAUGH.fullmatch(word) is not None


def hopes(run: list[str]) -> bool:
    """Whether the run of words hopes, or wants to be told, that something is not so."""
    return any(_HOPING.fullmatch(word) is not None for word in run)


def wonders(run: list[str]) -> bool:
    """Whether the run of words leaves open whether something is so: 'is it', 'or', 'whether'."""
    inverted = any(one in _INVERTED and then in _IT for one, then in pairwise(run))
    return inverted or not _EITHER_WAY.isdisjoint(run)
