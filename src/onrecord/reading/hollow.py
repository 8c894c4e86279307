"""Words that greet, thank, ask for a check or point at something, and tell nothing themselves."""

import re

from onrecord.text.lists import word_set

POINTING = word_set(
    "a an the this that these those it its i i'm im i've me my mine we us our you your yours u ur",
    "he she they is are was were am be been being do does did has have had having can could would",
    "will should shall may might must of to in on at for from with about by as and or but so if",
    "than then there here just now today really very too again still already even maybe some",
    "someone somebody anyone anybody everyone everybody all any something anything one ones thing",
    "things stuff guys folks friend friends dude bro man sir madam such lot much many way two",
    "three couple few several",
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
)
"""Pronouns, particles and helping verbs: they open a claim as well as a courtesy."""
ASKING = word_set(
    "also answer answers watch hi hello hey hiya greetings dear good morning afternoon evening",
    "night day bot thanks thank thx ty cheers please pls plz sorry excuse welcome appreciate help",
    "helpful helped bye goodbye true real fake hoax fact facts false fiction legit correct right",
    "wrong accurate genuine lie lies lying bs reliable truth rumor rumors rumour rumours check",
    "checked verify confirm debunk explain tell ask asked asking question questions quick wanted",
    "want wonder wondering curious know knows heard hear saw seen see read reading got received",
    "found told came across say says said saying claim claims claimed claiming believe think",
    "thought thoughts idea opinion evidence proof proofs sure seriously honestly apparently",
    "supposedly allegedly wow omg wtf lol lmao rofl hmm hm haha hahaha unbelievable shocking",
    "crazy insane ok okay yes yeah yep no nope not don't dont can't cant isn't listen look let",
    "forwarded sent send shared share message post video photo picture link news article channel",
    "group chat breaking urgent attention",
    "еще также ответ ответы ответил посмотрите посмотри смотреть привет приветствую приветик",
    "здравствуй здравствуйте здрасьте добрый доброе доброго доброй день дня вечер вечера утро",
    "утра ночи времени суток народ ребята ребят друзья товарищи господа уважаемые коллеги бот",
    "спасибо спс спасибочки благодарю пожалуйста пож плиз прошу извините простите помогите",
    "помогли помогает разобраться большое огромное пока свидания правда правду правдой правдали",
    "правды неправда верно неверно фейк фейки фейком ложь вранье врут врете достоверно достоверна",
    "достоверная истина действительно реально точно неужели серьезно слух слухи слухах слухам миф",
    "вброс утверждение утверждения утверждают утверждается доказательства доказательств",
    "доказательство подтверждение подтверждения подтверждено проверьте проверь проверить проверка",
    "проверку подтвердите подтвердить опровергните опровергнуть подскажите подскажи скажите скажи",
    "сказать расскажите ответьте объясните поясните разъясните спросить спрошу спрашивают узнать",
    "узнала узнал интересно интересует вопрос вопросик знаете знает знаешь знаю знаем знать",
    "уверен уверена слышал слышала слышали слышно читал читала прочитал прочитала увидел увидела",
    "видел видела пишут писали написали говорят говорит сказали сказал сказала прислали прислал",
    "прислала переслали скинули скинул скинула рассылают рассылка ходит ходят гуляет попалось",
    "попалась попался наткнулся наткнулась верю верить верите думаете думаешь думаю считаете",
    "скажете мнение информация информацию информации инфа инфу новость новости сообщение",
    "сообщения пост ролик видео фото статья ссылка ссылку смотри смотрите глянь гляньте слушай",
    "слушайте послушайте короче кстати типа мол якобы вроде кажется видимо походу курсе ужас",
    "жесть кошмар блин ого вау ясно понятно понял поняла ага угу ок окей ладно хорошо нет не",
    "никто никому чате чат чата канал канале интернете инете срочно внимание молния ще також",
    "відповідь відповіді подивіться подивись привіт вітаю вітання добрий добридень ранку вечора",
    "вечір ночі народе друзі шановні панове колеги дякую дякуємо спасибі будь ласка перепрошую",
    "вибачте допоможіть допомогли допомагає розібратися щиро побачення бувайте гарного чудового",
    "правдою вірно невірно брехня брешуть достовірно істина справді дійсно невже серйозно чутка",
    "чутки чутками міф вкид твердження стверджують докази доказів доказ підтвердження",
    "підтверджено перевірте перевір перевірити перевірка перевірку підтвердіть підтвердити",
    "спростуйте спростувати підкажіть підкажи скажіть сказати розкажіть поясніть запитати спитати",
    "питання запитання питаннячко дізнатися дізнатись дізналась дізналася дізнався цікаво",
    "цікавить знаєте знає знаєш знати чув чула чули читав прочитав побачив побачила бачив бачила",
    "пишуть кажуть каже надіслали надіслав надіслала скинув розсилають розсилка ходить ходять",
    "гуляє натрапив натрапила вірю вірити вірите думаєте думаєш вважаєте думка інформація",
    "інформацію інформації інфа інфу новина новини новину повідомлення допис відео стаття",
    "посилання дивись дивіться слухай слухайте послухайте коротше доречі типу мов ніби нібито",
    "начебто здається мабуть схоже курсі жах зрозуміло зрозумів зрозуміла добре гаразд ні нема",
    "немає ніхто хотів хотіла хочу хотел хотела хотелось хотілося хотілось бы терміново увага",
    "чаті каналі інтернеті",
)
"""Courtesy, and what people say of a claim that they pass on."""
THAT = word_set(
    "that whether if",
    "что будто що чи ніби нібито",
)
ASKED_BACK = word_set(
    "who what what's whats when where why how which name old work works working not like dumb",
    "stupid idiot bad useless test start stop help menu use",
    "кто что как где когда почему зачем какой какая какие сколько хто що як де коли чому навіщо",
    "який яка які скільки чего чем чого чим дела делаешь делать умеешь зовут справи робиш робити",
    "вмієш звати тест старт меню работает працює русском украинском нравится українською",
    "російською подобається тупой глупый дурак тупий дурень буду проверку перевірку хм ммм эм ем",
    "мда",
)
"""What somebody asks the bot about itself."""
PASSING_ON = word_set(
    "subscribe join follow us like likes comment comments discuss details more below above via",
    "source sources share repost forward forwards pass spread retweet rt resend copy paste",
    "contacts family groups before after delete deleted they'll them know love loved everywhere",
    "everyone's viral max maximum widely urgently now",
    "подписаться подписывайтесь подписывайся подпишитесь подпишись подписка присоединяйтесь",
    "вступайте прислать предложить обсудить обсуждаем комментарии комментируйте комментариях",
    "подробнее подробности читать читайте далее дальше источник источники репост репосты",
    "репостните максимальный максимально перешлите перешли переслать поделитесь поделись",
    "распространите распространяйте разошлите делитесь пересылать присылать кому лайк лайки",
    "ставьте знакомым близким родным друзьям кого знаете скиньте контактам удалили удалят пока",
    "наш нашу паблик группу группах чаты чатам чатах новостью новостями ниже связь реклама",
    "сотрудничество підписатися підписатись підписуйтесь підписуйтеся підписуйся підпишіться",
    "підпишись підписка долучайтесь долучайтеся приєднуйтесь приєднуйтеся надіслати запропонувати",
    "обговорити обговорюємо коментарі коментуйте коментарях детальніше подробиці читати далі",
    "джерело джерела репости поширте поширюйте поширити максимальний перешліть поділіться",
    "розішліть діліться пересилати надсилати ставте знайомим близьким рідним друзям друзів серед",
    "знаєте видалили видалять поки паблік групу групах чати новиною новинами нижче зв'язок",
    "співпраця",
)
"""What asks a reader to subscribe or to pass the message on."""
INVITING = re.compile(
    r"(?<!\w)(?:subscribe|(?:follow|join|support) (?:us|our)|подпи(?:саться|сывай|шись|шитесь)|"
    r"підпи(?:сати|суй|шись|шіться)|присоединя(?:йтесь|йся)|приєднуйтес|долучайтес)"
)
"""What hardly stands anywhere but in a line that wants readers."""
COURTESY = word_set(
    "hi hello hey hiya thanks thx please pls plz wow omg lol lmao",
    "привет здравствуйте здравствуй спасибо спс пожалуйста ого вау привіт вітаю дякую",
)
"""What stands before or behind a claim even without a mark between."""
VERIFYING = word_set(
    "true real fake legit heard",
    "действительно правда правдали правду верно фейк слышал слышала узнал узнала вірно справді",
    "дійсно чув чула дізналась дізналася дізнався",
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
SAYERS = frozenset({"they", "people", "some"})
KNOWING = word_set(
    "sure believe know think",
    "знаю знаем верю верим уверен уверена думаю знаємо вірю віримо впевнений впевнена певен певна",
)
"""What a person may not do of a claim without denying it."""
BUT = frozenset({"but", "но", "але"})
ASKING_BACK = frozenset({"is", "are", "это", "це", "чи", "правда"})
OR = frozenset({"or", "или", "чи"})
DENYING = word_set(
    "no not don't dont can't cant isn't",
    "нет не неправда неверно ні невірно",
)
TELLERS = word_set(
    "aunt uncle mom mum mother dad father friend neighbour neighbor colleague coworker boss",
    "teacher doctor sister brother wife husband cousin grandma grandpa grandmother son daughter",
    "facebook tiktok twitter whatsapp telegram instagram viber youtube google internet online web",
    "people group family chat",
    "сосед соседка друг подруга тетя тетка дядя мама папа отец мать брат сестра муж жена коллега",
    "знакомый знакомая бабушка дедушка врач учитель начальник свекровь теща вотсап вотсапе вацап",
    "ватсап ватсапе вайбер вайбере телеграм телеграме телеграмм тг фейсбуке интернете инете сети",
    "соцсетях тиктоке ютубе новостях сусід сусідка тітка дядько тато батько чоловік дружина",
    "колега знайомий знайома бабуся дідусь лікар вчитель свекруха телеграмі вайбері фейсбуці",
    "інтернеті мережі соцмережах тіктоці ютубі новинах",
)
"""Whom and where people have it from."""
_LAUGH = re.compile(
    r"(?:а?[хх]+[аеиі]+)+х*|ах+|(?:a?h+[aeio]+)+h*|lo+l+|[хмэе]м+|h+m+|rofl|е{2,}|a{2,}|у{2,}|о{2,}"
)
ADDING = frozenset({"also", "and", "а", "и", "еще", "также", "і", "й", "та", "ще", "також"})
RUNNING = POINTING | ASKING | THAT | TELLERS
"""What a frame is made of."""
_HOLLOW = POINTING | ASKING | THAT | ASKED_BACK | PASSING_ON


def is_hollow(word: str) -> bool:
    """Whether the folded word tells nothing by itself."""
    return (
        word.partition("'")[0] in _HOLLOW
        or word in _HOLLOW
        or len(word) == 1
        or _LAUGH.fullmatch(word) is not None
    )
