"""Fixed phrases that frame a claim; runs of empty words are found by ``hollow``."""

_TOPIC = r"(?! (?:it|this|that|these|those|you|yourself|us|me|him|her|them)\b)"
_TOPIC_ABROAD = (
    r"(?! (?:это|этом|этого|том|то|тому|нем|нём|нее|ней|них|него|себя|себе|тебя|тебе|вас|нас|мене|"
    r"це|цьому|того|те|себе|нього|неї|них|тебе|мене)(?!\w))"
)
_OF_A_TOPIC = (
    (
        r"(?:what (?:do|did|can) (?:you|we|u)(?: guys| all)? (?:know|have|say|tell (?:me|us))"
        r"(?: on record)?|what(?:'s| is| was| has been) (?:known|said|(?:there )?on record)|"
        r"(?:do you|have you|you) (?:know|have|got|heard) (?:anything|something|any info\w*)|"
        r"tell (?:me|us)(?: more| something| everything| anything| all)?(?: you (?:know|have))?|"
        r"(?:is there )?(?:any|some) (?:info|information|news|data)|"
        r"(?:show|find|give)(?: me| us)? (?:everything|anything|all|something|what you have)"
        r"(?: you have)?|"
        r"(?:i (?:want|need|would like)|i'd like) to (?:know|learn|hear)(?: more| everything)?|"
        r"(?:i )?(?:want|need|looking for) (?:some )?info\w*|what is there)"
        rf" (?:about|on|regarding|concerning)\b{_TOPIC}"
    ),
    (
        r"(?:что (?:(?:вам|тебе|вы|ты|у вас|у тебя|нам|уже|еще|вообще) )*(?:известно|знаете|знаешь|"
        r"есть|слышно|сказано|можете сказать|можешь сказать|можете рассказать|можешь рассказать)"
        r"(?: в записях| у вас)?|(?:можешь |можете )?(?:расскажи|расскажите|рассказать)"
        r"(?: (?:мне|нам|пожалуйста|подробнее|подробно|что-нибудь|все))*|"
        r"есть (?:ли )?(?:у вас )?(?:что-нибудь|что-то|информация|инфа|данные)|"
        r"(?:какая|какие) (?:есть |у вас )*(?:информация|инфа|данные)(?: есть)?|информация|инфа|"
        r"(?:хочу|хотел бы|хотела бы|хотелось бы) (?:узнать|знать)(?: больше| подробнее| все)?|"
        r"(?:интересует|нужна|нужны) (?:информация|инфа|данные))"
        rf" (?:о|об|обо|про|насчет|по поводу)(?!\w){_TOPIC_ABROAD}"
    ),
    (
        r"(?:(?:що|шо) (?:(?:вам|тобі|ви|ти|у вас|у тебе|нам|вже|ще|взагалі) )*(?:відомо|знаєте|"
        r"знаєш|є|чути|сказано|можете сказати|можеш сказати|можете розповісти|можеш розповісти)"
        r"(?: у записах| у вас)?|(?:можеш |можете )?(?:розкажи|розкажіть|розповісти|розказати)"
        r"(?: (?:мені|нам|будь ласка|докладніше|детальніше|"
        r"щось|все|усе))*|(?:чи )?є (?:у вас )?(?:щось|що-небудь|інформація|інфа|дані)|"
        r"(?:яка|які) (?:є |у вас )*(?:інформація|інфа|дані)(?: є)?|інформація|інфа|"
        r"(?:хочу|хотів би|хотіла би|хотіла б) (?:дізнатися|знати)(?: більше| все)?|"
        r"(?:цікавить|потрібна|потрібні) (?:інформація|інфа|дані))"
        rf" (?:про|щодо|стосовно|з приводу)(?!\w){_TOPIC_ABROAD}"
    ),
)
"""'Tell me about', 'what is known about', 'что известно о', 'розкажи про'."""
FRAMES = (
    *_OF_A_TOPIC,
    (
        r"(?:мне |нам |мені )?(?:переслали|скинули|прислали|надіслали|кинули)"
        r"(?: (?:мне|нам|мені))? (?:из|с|в|з|із|у) (?:\w+ ){0,2}(?:чат|групп|груп|вайбер|вацап|"
        r"ватсап|телеграм|канал)\w{0,3}:"
    ),
    r"(?:what|how) about this(?: one)?\b[:,]?",
    (
        r"(?:i(?:'m| am)? )?(?:not (?:gonna|going to)|won't|will not|don't|do not|can't|cannot) "
        r"believe (?:this|it|that)(?: (?:until|till|unless|without|before)[^:]{0,50})?:"
    ),
    (
        r"(?:i )?(?:can't|cannot|couldn't|could not|can not) find (?:anything|any (?:info|"
        r"information|sources?|proof|news)) (?:about|on|for) (?:this|it|that)(?: \w+){0,2}:"
    ),
    (
        r"(?:я )?(?:не (?:могу|можу|нахожу|знаходжу)|нигде не) (?:найти |знайти |нагуглить )?"
        r"(?:\w+ ){0,2}(?:об этом|про это|про це)(?: \w+){0,2}:"
    ),
    (
        r"(?:у?виде(?:л|ла|ли)|(?:по)?бачи(?:в|ла|ли)) (?:\w+ )?(?:объявление|оголошення|"
        r"листовку|листівку|записку|плакат|пост|допис|сообщение|повідомлення|видео|відео)"
        r"(?: (?:в|во|на|у) \w+){0,2}:"
    ),
    r"(?:ну )?(?:(?:и|і|а) )?(?:как|як) (?:вам|тебе|тобі) (?:такое|таке)(?=[:?,])",
    (
        r"(?:has|did|have) (?:anyone|anybody|any of you|you|u)(?: else| guys| all)* "
        r"(?:notice|noticed|see|seen|realise|realised|realize|realized)(?: that| how)\b"
    ),
    (
        r"(?:только что |щойно |сейчас |зараз )?(?:передали|сказали|сообщили|объявили|оголосили|"
        r"повідомили|говорили|казали|передавали) (?:по|на|в|у) (?:радио|радіо|тв|телевизору|"
        r"телевізору|телику|новостях|новинах)(?::|,? (?:что|що|шо)(?!\w)|,(?! (?:котор|як|где|де)))"
    ),
    (
        r"(?:on|over) (?:the )?(?:radio|news|tv|telly|television) (?:just now |today )?they "
        r"(?:have |had )?(?:just )?(?:said|say|were saying|announced|reported)"
        r"(?! (?:nothing|no|so|it|this|they|he|she)\b)(?: that\b)?"
    ),
    (
        r"(?:чи )?не (?:фейк|утка|вброс|развод|шутка|брехня|качка|вкид|розвод)а?"
        r"(?: ли)?(?: это| це)?(?=:)"
    ),
    (
        r"(?:somebody|someone|they) (?:put|left|posted|pushed) (?:an?|this) "
        r"(?:leaflet|letter|note|flyer) (?:\w+ ){1,3}(?:that says|saying)(?: that)?\b"
    ),
    (
        r"(?:according to|per) (?:(?:some|unconfirmed|unverified|media|local|various|several|"
        r"multiple|social media|online|press|anonymous) )+(?:reports?|sources|accounts|posts|media|"
        r"rumou?rs)(?!\w),?"
    ),
    (
        r"(?:по|согласно|за|згідно з) (?:не(?:подтвержденн|проверенн|підтверджен|перевірен)\w+|"
        r"некоторым|деякими) (?:данным|сообщениям|сведениям|слухам|информации|даними|"
        r"повідомленнями|чутками|інформацією),?"
    ),
    (
        r"(?:(?:i|we|i've|we've) )?(?:just )?(?:read|heard|saw|seen) (?:(?:it|this) )?"
        r"(?:somewhere|online|on the internet|on social media)(?: online)?,? that\b"
    ),
    (
        r"(?:is it|am i) (?:just |only )?(?:me|crazy|mad|dreaming),? or"
        r"(?= (?:did|do|does|is|are|was|were|has|have|had|will|can)\b)"
    ),
    (
        r"(?:the )?(?:thing|word|talk|rumou?r|story|message)(?: that's| that is)? (?:going|doing) "
        r"(?:a?round|the rounds)(?: (?:in|at|on)? ?(?:the |my |our )?\w+)? (?:is|says)(?: that)?\b"
    ),
    (
        r"(?:в|по|у) (?:интернете|интернету|сети|соцсетях|соцсетям|телеграме|ватсапе|чатах|чатам|"
        r"інтернеті|мережі|соцмережах|телеграмі) (?:гуляет|ходит|распространя\w+|разгоняют|гуляє|"
        r"ходить|шириться|поширю\w+|розганяють) (?:(?!про)\w+ )?(?:цитата|фраза|новость|видео|фото|"
        r"слух|сообщение|инфа|новина|відео|чутка|повідомлення|допис)(?: о том| про те)?,?"
        r"(?: (?:что|що|шо|якобы|будто|нібито|ніби)(?!\w))?"
    ),
    (
        r"(?:не (?:верьте|верь|вірте|вір|ведитесь на|ведіться на) (?:слухам|чуткам|фейкам|слухи|"
        r"чутки|фейки)|(?:don't|do not|dont) believe the (?:rumou?rs|lies|hoax(?:es)?))(?=:)"
    ),
    (
        r"(?:кто|хто) (?:тут )?(?:в теме|в темі|разбирается|розбирається|шарит|шарить)"
        r"(?!\w),?"
    ),
    (
        r"(?:я )?(?:слышал[аи]?|чу(?:в|ла|ли)|узнал[аи]?|дізнал\w+|дізнався) (?:от|від) "
        r"(?:(?:одно|знаком|знайом|мо|наш)\w+ )*(?:врач|лікар|подруг|друг|друз|знаком|знайом|сосед|"
        r"сусід|коллег|колег|брат|сестр|мам|тет|тіт|муж|чолов|началь|учител|вчител|медсестр|бабуш|"
        r"бабус|родствен|родич|продав|таксист|водител|воді)\w{0,5},? (?:что|що|шо)(?!\w)"
    ),
    (
        r"(?:i |we )?(?:just )?heard (?:it )?from (?:an?|my|our|some) (?:\w+ )?(?:friend|doctor|gp|"
        r"nurse|neighbou?r|colleague|coworker|teacher|mum|mom|dad|mother|father|sister|brother|aunt|"
        r"uncle|cousin|boss|hairdresser|barber|driver|builder|plumber|pastor|priest|guy|bloke|lady|"
        r"man|woman|relative|(?:flat|room|house|class)?mate)(?: of mine)? that\b"
    ),
    r"(?:did|have) (?:you|u|ya|yall|y'all) (?:guys |all )?hear(?: that| about how)?\b",
    (
        r"(?:[\w']+ ){0,3}(?:headline|story|article|post|tweet|meme|screenshot)"
        r"(?: (?:that's|that is))? (?:(?:going|doing) (?:a?round|the rounds)|circulating|"
        r"everywhere)(?: (?:on|in) (?:the |my |our )?\w+)?:"
    ),
    (
        r"there(?:'s| is|s) (?:this|a|some) (?:thing|message|post|rumou?r|video|story|quote|photo)"
        r"(?: that is| that's)? (?:going a?round|circulating|doing the rounds|spreading)"
        r"(?: (?:on|in) \w+)?(?: (?:that|saying)\b|:)"
    ),
    (
        r"(?:check|verify|see|watch) (?:this|the|that) (?:video|message|post|photo|news|article)"
        r",? (?:it|which|that|where they) (?:says?|claims?|shows?)(?: that\b)?"
    ),
    (
        r"(?:кто-нибудь|кто-то|хтось|хто-небудь|кто|хто) "
        r"(?:проверял|видел|слышал|читал|перевіряв|бачив|чув|читав)[аи]? "
        r"(?:эту |цю )?(?:новость|новину|инфу|інфу|информацию|інформацію) ?(?:про|о|об)? ?"
        r"(?:то|те|том)?,? (?:что|що|шо)(?!\w)"
    ),
    r"kya (?:ye|yeh|yah) sach hai(?: ki\b)?",
    r"apakah benar(?: bahwa\b)?",
    (
        r"(?:(?:is it |is )?(?:true|right|correct) )?what (?:they|people) are "
        r"(?:saying|sharing|writing|posting)(?: (?:in|on) (?:the |my |our )?\w+(?: \w+)?)?,? that\b"
    ),
    (
        r"(?:spotted|seen|saw|found)(?: this| it)? (?:on|in) (?:facebook|fb|insta|instagram|tiktok|"
        r"twitter|x|whatsapp|telegram|youtube|reddit|viber)(?: \w+)?:"
    ),
    (
        r"(?:кто-нибудь|кто-то|хтось|хто-небудь|кто|хто) (?:может|може|могли бы|міг би) "
        r"(?:подтвердить|проверить|сказать|підтвердити|перевірити|сказати),? "
        r"(?:(?:правда ли|чи правда|правда),? )?(?:что|що|шо|чи)(?!\w)"
    ),
    (
        r"(?:не верится|не віриться|не верю|не вірю),? (?:но|але) (?:\w+ )?"
        r"(?:пишут|говорят|пишуть|кажуть)(?::|,? (?:что|що|шо)(?!\w))"
    ),
    r"is it (?:so|the case|a fact|known|established) (?:that|if)\b",
    r"(?:isn't|isnt|is) it (?:not )?(?:true|so|the case|a fact|correct) that\b",
    (
        r"(?:i )?(?:got|received|saw|found) (?:this|it) (?:from|in|on|via) (?:[\w']+ ){1,4}?"
        r"(?:group|chat|page|channel|feed|friend|whatsapp)(?:, \w+(?: \w+){0,3})?:"
    ),
    (
        r"(?:i |we )?(?:have )?(?:just )?(?:got|received|had) (?:this|it)(?: message| news)? from "
        r"(?:an?|my|our|one of my) (?:[\w']+ ){0,11}[\w']+:"
    ),
    (
        r"(?:(?:только что|щойно|сейчас|зараз) )?(?:мне |нам |мені )?"
        r"(?:звони[лв]|позвонил|подзвони[лв]|написа[лв]|написал|присла[лв]|надісла[лв]|скину[лв])"
        r"[аи]? (?:мне |нам |мені )?"
        r"(?:знаком|знайом|подруг|друг|сестр|брат|мам|сосед|сусід|коллег|колег|тет|тіт|дяд)\w{0,4}"
        r"(?: (?:из|с|со|в|на|із|з|зі|у) [\w-]+(?: [\w-]+)?)?[,:]"
    ),
    (
        r"(?:do|would|could|can) (?:you|u|ya) (?:guys )?"
        r"(?:happen to|by any chance|possibly|perhaps) (?:know|confirm|check|tell me|say) "
        r"(?:if|whether|that)\b"
    ),
    (
        r"(?:my|our) \w+ (?:swears|insists|is (?:sure|convinced)|"
        r"keeps (?:saying|telling (?:me|us)))(?: \w+){0,4}? that\b"
    ),
    (
        r"why (?:do|are|is) (?:people|they|some|everyone|everybody) "
        r"(?:say|saying|claim|claiming|think|thinking)(?: that)?\b"
    ),
    (
        r"(?:чому|почему|с чего|з чого) (?:все |всі |они |вони )?"
        r"(?:кажуть|говорят|пишут|пишуть|решили|взяли|вирішили),? (?:що|что|шо)(?!\w)"
    ),
    (
        r"(?:чули|чув|чула|слышали|слыхали|слышал|слышала) "
        r"(?:щось |что-то |что-нибудь |хтось )?(?:про|о|об) (?:те|то|том),? "
        r"(?:що|что|шо|як|как)(?!\w)"
    ),
    (
        r"(?:stimmt es|ist es wahr|[¿¡]?(?<!no )es (?:verdad|cierto)|est-ce vrai|e vero|e verdade|"
        r"czy to prawda|je pravda|is het waar|ar det sant|er det sandt),? "
        r"(?:dass|que|che|ze|dat|att|at)(?!\w)"
    ),
    r"what (?:(?:he|she|they) (?:said|says)|i (?:heard|read|saw)) (?:was|is)(?: that)?\b",
    (
        r"(?:does|do|would|can|could|will)? ?"
        r"(?:anyone|anybody|someone|somebody|any of you|you guys|one of you)"
        r"(?: (?:here|else|out there|in here|in this group))?"
        r"(?: (?:please |happen to |be able to |even )*"
        r"(?:know|knows|tell (?:me|us)|confirm|say|verify|check|explain))"
        r"(?: for sure)? (?:if|whether)"
        r"(?: (?:it is|it's|its|is it) (?:true|right|correct)(?: that)?)?\b"
    ),
    (
        r"(?:how come|why is|why does|(?:i )?(?:can't|cannot) believe|(?:funny|weird) how) "
        r"(?:nobody|no one|noone|none)(?:'s)? (?:is |has |ever )?"
        r"(?:reporting|reports|reported|talking|talks|saying|says|mentioning|mentions|covering)"
        r"(?: about)?(?: that| how| the fact that)?\b"
    ),
    (
        r"(?:i have|i've|i|we|we've)? ?(?:been|keep|kept) (?:seeing|hearing|reading) "
        r"(?:this|it|that|about it)?(?: all over| everywhere on| on| in)?(?: \w+){0,2},? but\b"
    ),
    (
        r"(?:someone|somebody|people|(?:a|this|some) (?:guy|lady|man|woman|friend|neighbou?r)) "
        r"(?:in|at|from|on) (?:(?:my|our) (?:\w+ ){1,2}|the (?:\w+ ){0,2}(?:chat|group|office|pub|"
        r"comments|queue|shop|playground|thread|forum|channel|canteen) )"
        r"(?:is |are |was |were |keeps? )?"
        r"(?:saying|says|said|adamant|convinced|sure|swears|insists|reckons)(?: that)?\b"
    ),
    (
        r"(?:an?|my|our) (?:\w+ ){1,6}?(?:has |have )?(?:just )?"
        r"(?:sent|shared|forwarded|posted|got|received|wrote)(?: me| us)? (?:this|it)"
        r"(?: (?:to|with|from|in|on) (?:\w+ ?){1,3})?:"
    ),
    r"my (?:question|query) is(?: the following| this| simple)?(?: if| whether)?\b(?=[ :,])",
    r"(?:мой |моё |мое )?вопрос (?:такой|следующий|простой|вот какой)(?=[:,])",
    r"(?:моє |мое )?(?:питання|запитання) (?:таке|наступне|просте|ось яке)(?=[:,])",
    (
        r"who (?:was it (?:that|who) )?(?:has |had |is |was )?"
        r"(?:said|says|saying|told us|claimed|claims|claiming|stated|states|asserted|asserts|"
        r"reported|reports|announced|announces)(?: that\b|(?= \d))"
    ),
    (
        r"кто (?:это )?(?:сказал|говорил|говорит|заявил|заявлял|заявляет|утверждал|утверждает|"
        r"сообщил|сообщал|сообщает|объявил)а?,? что(?!\w)"
    ),
    (
        r"хто (?:це )?(?:сказав|казав|каже|говорив|говорить|заявив|заявляв|заявляє|стверджував|"
        r"стверджує|повідомив|повідомляв|повідомляє|оголосив),? що(?!\w)"
    ),
    r"(?:кто|кто-то|кто-нибудь|хто|хтось|хто-небудь) (?:знает|знає|в курсе|в курсі)(?!\w),?",
    (
        r"(?:никто|ніхто) (?:(?:случайно|випадково|тут) )?не (?:знает|знає|в курсе|в курсі|"
        r"слыша[лв]а?|слышали|чу(?:в|ла|ли)|чував|подскажет|підкаже)"
        r"(?:,| (?=правда|точно|действительно|что |чи |що |шо ))"
        r"(?: (?:правда ли|чи правда|точно ли|действительно ли|чи справді|чи дійсно)(?!\w))?,?"
        r"(?: (?:что|что ли|що|шо)(?!\w))?"
    ),
    (
        r"(?:это|ето|це) (?:случаем |случайно |часом )?не "
        r"(?:утка|фейк|шутка|жарт|вброс|качка|вкид)а?,? (?:что|що|шо)(?!\w)"
    ),
)
"""What opens a sentence and leaves a claim behind it, though it asks with a word of its own."""
OPENERS = (
    (
        r"(?:(?:(?:hot|my|cold|bad) take|(?:true|crazy|sad) story|(?:fun|quick|little known) fact|"
        r"(?:(?:fake news|scam|spoiler|news|hoax) )?alert|reminder|just in|"
        r"developing|exclusive|must (?:read|see|watch)|важно|эксклюзив|главное|важливо|"
        r"explainer|analysis|opinion|factbox|correction|edit|исправление|уточнение|правка|уточнення|"
        r"(?:quick |new |our )?poll|опрос|голосование|опитування|голосування|"
        r"be (?:careful|aware|warned)|beware|warning|heads up|"
        r"(?:будьте )?(?:осторожн[оы]|обережні?)|обережно|"
        r"ексклюзив|головне|tl;? ?dr|"
        r"upd(?:ate)?(?: ?\d{1,2})?|апд(?:ейт)?|оновлено|обновлено|обновление|оновлення)"
        r"\s*[:,—–*!⬇👇❓❗⚠-]|(?:q|question|вопрос|питання) ?\d{0,2}[:.)]|"
        r"tl;? ?dr(?!\w)|not gonna lie,?)"
    ),
    (
        r"(?:honestly |personally )?(?:i|we) (?:honestly |really |just )?"
        r"(?:think|believe|guess|reckon|bet)"
        r"(?: that\b|,| (?!(?:in|so|of|about|it|not|always)\b)(?=[a-z\d]))"
    ),
    r"apparently(?!\w),?",
    r"wait(?:,|\.+|…)? (?:so|but)(?!\w),?",
    (
        r"(?:warning|alert|attention|notice) (?:to|for) (?:all|every|everyone|anyone)"
        r"(?: \w+){0,3} ?(?:[:!—–-]|[\u2600-\u2bff\U0001f300-\U0001faff])+"
    ),
    (
        r"(?:переслано|переслали|прислали|скинули|надіслали|переслали|надіслано) "
        r"(?:(?:мне|нам|мені) )?(?:(?:от|від) "
        r"(?:врач|лікар|медсест|знаком|знайом|друг|подруг|родствен|родич|мам|сосед|сусід|коллег|колег)"
        r"\w{0,6}(?: \w+){0,3}|(?:в|у) (?:\w+ )?(?:групп|груп|чат|вайбер|телеграм|ватсап)\w{0,3}):"
    ),
    r"(?:they|people|some|folks) (?:are |keep |were )?(?:say|saying|said)(?: that)?\b",
    (
        r"(?:forwarded|sharing|sent|posting|переслано|пересилаю|пересылаю) "
        r"(?:many times|as received|как есть|багато разів)[:,—–-]?"
    ),
    r"(?:лично |особисто )?я (?:лично )?(?:думаю|считаю|полагаю|вважаю|гадаю),?(?: что| що)?(?!\w)",
    (
        r"(?:по-моему|на мой взгляд|по моему мнению|как по мне|имхо|по-моєму|як на мене|"
        r"на мою думку|як по мені|імхо)(?!\w),?"
    ),
)
"""What frames a claim only where nothing but light words stands before: 'Hot take:', 'I think'."""
