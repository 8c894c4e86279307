"""Verbs of three languages by what they say was done, and which deeds are one or opposite."""

VERBS = """
signed|sign подписа підписа
passed|pass approve adopt enact ratify принял одобр утверд ухвал прийня схвал
vetoed|veto ветирова ветува
cancelled|cancel cancell scrap revoke annul rescind repeal abolish call_off
cancelled|отмени аннулир скасу анулю
cancelled|отменен скасов
postponed|postpone delay put_off отложи перенес відкла
postponed|отложен отсроч відстроч
refused|refuse reject deny decline turn_away отказал отклон отверг відмов відхил
promised|promise pledge vow обеща пообеща обіця пообіця
proposed|propose suggest offer предлож запропон
planned|plan intend планир планує
forecast|predict expect forecast project anticipate ожида прогноз очіку
demanded|demand request ask_for call_for appeal_for ask потребова требова вимага проси попроси
bought|buy purchase acquire procure snap_up купил купит купив купля закуп приобре придба
bought|куплен
sold|sell прода
ordered|order заказ замов
received|receive obtain secure получи получа отрим набрал набрал
sent|send deliver supply ship donate hand_over transfer отправ постав переда достав надісл постач
sent|dispatch привез привіз завез завіз
sent|надав надал предостав
returned|return hand_back give_back get_back got_back gave_back take_back repatriate
returned|верну возвра поверн
returned|возвращ
lent|lend loan одолжи
borrowed|borrow занял позичи
owed|owe должен винен
owed|долг борг заборг
lost|lose потеря теря втрат втрач
owned|own possess владе володі
produced|produce manufacture make made churn_out произв изготов вироб виготов
produced|extract mine pump добы видобу
built|build construct erect постро возвед возвел збуду побуду побудув звед
built|построен
created|create add generate создал створ
created|созда
cut|cut axe slash shed eliminate сократ урез скорот
cut|сокращ скороч
invented|invent develop design изобре разработ винайш розроб
recalled|recall отозва відклика
repaired|repair restore rebuild rebuilt fix отремонт восстанов відремонт віднов відбуд
damaged|damage повреди пошкод
damaged|повреж
wrecked|destroy level flatten raze topple demolish wreck gut ruin wipe_out blow_up blew_up
wrecked|sink sunk разруш снес уничтож знесл знесен зруйн знищ потопи взорвал підірва
attacked|attack strike shell bomb target pound атаков обстрел обстріл ударил ударив вдарил вдарив
affected|affect impact затрон зачеп
suffered|suffer sustain incur понес зазна experience
launched|launch lob запуст выпуст випуст
launched|запущ выпущ запущ випущ
intercepted|intercept down shoot_down сбил сбит збил збив збито збиті збитий перехват перехоп
seized|seize occupy conquer capture захвати оккуп захоп окуп
seized|захва захоп
deployed|deploy station развернул розгорн
withdrawn|withdraw pull_out вывел отвел вивел вивів відвів
withdrawn|вывед отвед вивед відвед
carried|carry transport перевез перевіз
treated|treat heal лечил лечат лікув
recovered|recover cure выздоров вылеч одужа виліку
tested|test screen обследова протестир обстеж протестув
tested|протестов обстеж
vaccinated|vaccinate inoculate immunise immunize вакцин привил щепил щепле
infected|infect sicken contract зарази зараже заболел заболева захвор інфік
infected|заражен
trained|train teach обуч подготов навч підготув
hired|hire recruit employ take_on наня найня
hired|трудоустро працевлашт нанял нанят найнял найнят
dismissed|dismiss sack fire lay_off laid_off let_go уволил уволен
resigned|quit resign retire step_down уволилс звільнивс звільнилис
resigned|retires
appointed|appoint nominate назнач призначи
elected|elect избра обрал обран
arrested|arrest detain nab apprehend round_up задерж арест затрим заарешт
released|release free freed liberate освобо отпусти звільн відпусти
released|отпущ відпущ
charged|charge indict accuse обвин звинува
convicted|convict sentence осуд приговор засуд
convicted|осужд
acquitted|acquit acquitt pardon exonerate оправда помилова виправда
jailed|jail imprison посадил
fined|fine penalise penalize оштраф
searched|search raid обыск обшук
inspected|inspect check examine провери перевіри
deported|deport expel депорт высла висла
evacuated|evacuate эваку еваку
rescued|rescue save спасл спасен спасти спасаю врят урят
welcomed|welcome accept admit take_in took_in taken_in let_in shelter приют прихист впуст
registered|register зарегистр зареєстр
mobilised|mobilise mobilize draft conscript call_up мобилиз мобіліз призвал призван
demobilised|demobilise demobilize демобил демобіл
planted|plant посади высади висади
planted|посаж висадж
felled|cut_down chop_down uproot выруб сруб зруб вируб
bred|breed bred
found|find discover uncover identify detect locate нашел нашл обнаруж знайш знайд вияв
found|найден
sought|seek searching look_for искал ищет шука
stolen|steal rob loot embezzle украл похит похищ вкра викра розікра
stolen|розкра
kidnapped|kidnap abduct
confiscated|confiscate impound конфиск конфіск изъял изъят вилуч
banned|ban prohibit outlaw запрет запрещ заборон
allowed|allow permit legalise legalize authorise authorize разреш дозвол
closed|close shut shutter shut_down закры закро закри
opened|open reopen inaugurate откры откро відкри
flooded|flood swamp затоп
burned|burn torch scorch char ravage сгор сжег спалил спален згор
burned|сожж сожг
watched|watch view посмотр подивил
attended|attend visit посети посеща відвід
hosted|host принима приймал
held|hold stage organise organize conduct провел провод провед провів
scored|score net забил забив
missed|miss промахн пропусти skip
conceded|concede
won|win clinch bag выигра вигра завоева здобу победил перемог переміг
played|play сыгра зігра
written|write author написа
published|publish опублик издал видал обнарод оприлюд
read|read прочита
drunk|drink drank выпи випи
eaten|eat ate съел съеда
used|use apply применил использ застос викор
wasted|waste discard throw_away throw_out threw_away threw_out выбро викин
recycled|recycle переработ перероб
dumped|dump leak spill слил злил
imported|import импорт імпорт ввез ввоз
exported|export экспорт експорт вывез вывоз вивез
invested|invest вложи инвест вклал інвест pour
raised|raise collect amass собра зібра назбира насобир
spent|spend cost allocate потрати израсх витрат выдел виділ обош обійш обійд кошту стоил
spent|потрач витрач
paid|pay заплат уплат выплат сплат виплат
earned|earn заработ зароб выруч виручи
saved|сэконом зеконом
repaid|repay repaid pay_off paid_off погаси
enriched|enrich обогат збагат
written off|write_off списа
issued|issue grant выда
inherited|inherit унаслед успадк
deleted|delete remove удали видали
blocked|block заблок
hacked|hack взлом злама
surveyed|survey poll interview опрос опит
questioned|question interrogate quiz допрос допит
supported|support back endorse favour favor поддерж підтрим
opposed|oppose contest
opposed|выступил_против выступила_против выступили_против выступило_против выступает_против
opposed|выступают_против виступив_проти виступила_проти виступили_проти
opposed|виступило_проти виступає_проти виступають_проти
praised|praise hail laud похвал
criticised|criticise criticize condemn denounce slam критик раскритик
confirmed|confirm подтверд підтверд
gathered|gather assemble turn_out show_up rally вышло вышли пришло пришли собралис собралос
gathered|вийшло вийшли прийшло прийшли зібралис зібралос
happened|happen occur произош случил сталос трапил
announced|announce unveil introduce reveal представи анонс объяв оголос
moved|move relocate migrate переех переїх
lived|live reside dwell прожив живут мешка жили
disconnected|switch_off turn_off отключ обесточ знеструм відключ вимкн
shot|shoot
sanctioned|sanction blacklist
joined|join вступи присоедин приєдна
started|start begin commence начали начат почал розпоч
ended|end finish complete conclude законч заверш закінч
suspended|suspend halt freeze pause приостан призупин заморо
resumed|resume restart возобн
imposed|impose slap ввел ввела ввели запровад
imposed|введен запровадж
lifted|lift ease снял сняла сняли зняв зняла зняли
lifted|снят знято знят
broken|break violate breach flout наруш поруш
kept|keep observe honour соблюд дотрим
nationalised|nationalise nationalize национал націонал
privatised|privatise privatize приватиз
connected|connect hook_up подключ підключ
enrolled|enroll enrol matriculate зачисл
graduated|graduate
smuggled|smuggle bring_in brought_in контрабанд
recognised|recognise recognize призна визна
sued|sue
married|marry wed
divorced|divorce
cleared|clear defuse demine обезвред знешкод размин розмін
stored|store stockpile hoard накоп
consumed|consume guzzle потреб спожи
emitted|emit belch
upgraded|upgrade
downgraded|downgrade
filmed|film photograph
printed|print напечата надрукува
debated|debate discuss обсуд обговор
insured|insure застрах
extradited|extradite экстрадир екстрад
extended|extend prolong продли подовж
operated on|operate_on прооперир прооперув
discharged|discharge выпис випис
translated|translate
hunted|hunt poach
slaughtered|slaughter cull butcher
guarded|guard protect охраня защити захисти
loaded|load
unloaded|unload
tracked|track monitor
spied on|wiretap bug
bribed|bribe подкупи підкупи
threatened|threaten угрожа погрожу
baptised|baptise baptize крестил хрестил
subsidised|subsidise subsidize субсидир
swapped|swap exchange обменя обміня
forged|forge counterfeit подделал підробил
laundered|launder отмыл відмил
refunded|refund
investigated|investigate расслед розслід
solved|solve crack раскры розкри
extinguished|extinguish douse put_out потуш загас
taught|instruct
exhibited|exhibit display
repelled|repel rebuff отби відби
trapped|trap strand завален заблокиров заваля
trapped|заваліл
trapped|заблоков
survived|survive выжил вижил уцелел уціліл вцілі
born|birth born родил родив народи рожден
buried|bury похорон похован
fed|feed fed накормил нагодув
honoured|decorate award наград нагоро
honoured|награж нагородж
poisoned|poison отрав отру
tortured|torture катува
beaten|beat избил избит избива побит побил побит
evicted|evict высел висел
caught|catch hook пойма впійма злови
harvested|harvest reap собрал зібрал
leased|lease rent арендов оренд
adopted|foster усынов усинов
promoted|promote
demoted|demote
killed|kill slay убил убит вбил вбит
"""
"""Deeds under their English names; of other languages the beginnings, of English the verb."""
ONE_DEED = """
produced|built created
built|opened created
passed|signed
received|won
sent|sold issued paid lent
dismissed|resigned cut
cut|lost
found|registered
infected|registered
wrecked|killed intercepted attacked burned
killed|intercepted
attacked|damaged launched
affected|damaged attacked flooded
suffered|lost
seized|arrested
held|arrested
used|deployed
sent|deployed
shot|killed
gathered|attended joined
spent|invested paid lost
raised|received earned
won|earned received
held|hosted
trained|mobilised
jailed|convicted arrested
hired|appointed
welcomed|received
kidnapped|seized arrested stolen
confiscated|seized found
caught|arrested infected
harvested|produced raised gathered
gathered|raised produced
questioned|surveyed
started|launched opened
ended|closed
consumed|used eaten drunk bought
smuggled|imported
cleared|found wrecked
enrolled|hired
left|resigned deported evacuated returned
arrived|welcomed gathered attended joined returned
captured|seized arrested jailed
displaced|evacuated evicted wrecked
killed|wrecked poisoned shot beaten attacked
recovered|treated rescued
rescued|released
produced|earned won created
dismissed|cut launched shot
evicted|deported
suspended|postponed
imposed|passed announced
leased|lent bought
trapped|blocked
lifted|cancelled
fed|received
honoured|received
confirmed|passed announced
disconnected|affected
dismissed|refused cancelled
cancelled|cut
dumped|sold wasted
recovered|returned received found
returned|received
wasted|refused dismissed
extradited|deported sent
sent|exported
exported|evacuated
swapped|released returned
refunded|returned paid
investigated|questioned inspected
slaughtered|killed wrecked
hunted|killed shot
taught|trained
extended|postponed
loaded|sent
lifted|ended
wrecked|dumped
guarded|rescued
lost|intercepted shot wrecked
extinguished|cleared
repelled|intercepted refused
"""
"""Deeds of which one is told for the other."""
OPPOSITE = """
hired appointed|dismissed released
imposed|cancelled
opened|closed
bought|sold
won|lost
planted|felled
built|wrecked promised planned closed
released rescued|seized kidnapped jailed arrested trapped
banned blocked|allowed
imported|exported
received|lost
found|lost
passed welcomed|refused vetoed
acquitted|convicted jailed
launched|intercepted
infected|recovered
earned|spent owed
borrowed|lent repaid
created|wrecked lost cut
raised|spent
welcomed|deported
mobilised|demobilised
nationalised|privatised
connected|disconnected
imposed|lifted
promoted|demoted
upgraded|downgraded
married|divorced
loaded|unloaded
enrolled|graduated
started resumed|ended suspended
"""
"""Deeds and their opposites: of each of the two so many may be counted, the hired and the fired."""
OPPOSITE_STANCES = """
extended|lifted ended
kept|lifted cancelled
supported confirmed|opposed blocked refused
praised|criticised
broken|kept
"""
"""Stances and their opposites: of one thing only one of the two is taken."""
FROM_BOTH = """
received|sent bought paid
bought|sold
borrowed|lent
imported|exported
"""
"""One deed, as told of who gives and of who takes."""
