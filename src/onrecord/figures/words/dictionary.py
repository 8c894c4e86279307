"""A small dictionary of news: English words, and how Russian and Ukrainian ones for them begin."""

ROWS = """
accident accidents|авари
agreement deal treaty accord|договор договір соглашен угод
aid help assistance|помощ помог допомог
air|воздушн повітрян
airport|аэропорт аеропорт
airspace|воздушн повітрян
alliance|альянс союз
ambassador embassy|посол посла послы посольств
ammunition munitions|боеприпас боєприпас
ancient|древн
animal|животн тварин
apartment apartments flat|квартир
army troops|арми армі
article|стать
artillery|артиллери артилері
artificial|искусственн штучн
asylum|убежищ притулк притулок
average|средн середн
ballistic|баллистич балістич
ban banned bans prohibit|запрет запрещ заборон
bank|банк
bankrupt bankruptcy|банкрот
base bases|база базы базу базе базі бази баз
battle|битв сражен
beat beaten beating|изби побит побил побит
birth born births newborn|родил рождаем рожден народж рождени
blackout outage outages|блэкаут блекаут отключен відключен
block blocked blocking|блокиров блокув заблокир заблоков
bomb bombs bombing|бомб авиабомб авіабомб каб кабы кабов каби кабів
border borders|границ граница кордон
bread|хлеб хліб
bribe bribes bribery|взятк взяток хабар
bridge|мост моста мосту мостом мосте мосты мостов міст мости мостів
budget|бюджет
build built building|построи строи стройк побуду збуду будів строит
burn burned burnt|сгоре горел горит горят сожг сжег згор горі спали спалил спалив
bus|автобус
buy bought purchase|купил купи купит закуп куплен покуп
cable cables|кабел
camp camps|лагер табір табор
cancel cancelled canceled|отмен скасув скасов
capital|столиц
cargo|груз грузов вантаж
ceasefire truce|перемири перемир'я перемиря припинення
cell cells|клетк
cemetery graves|кладбищ цвинтар
cheap cheaper|дешев подешев
chemical chemicals|химич хіміч
church|церк церкв
climate|климат клімат
close closed closing shut|закры закри закро
coal|уголь угля углем вугілл
coast|побереж узбереж берег
cocaine|кокаин кокаїн
collapse collapsed|обруш рухнул обвал обвалил
coal-mine mine|шахт
conscription draft conscript drafted|призыв призов
constitution|конституц
contract contracts|контракт
corruption corrupt|коррупц корупц коррупцион
cost costs price|стоит стоил стоимост обошл обойд обходи кошту вартіст варт
coup|переворот
court judge|суд =суда =суду =судом =суде =суди =суды судья суддя судьи
crash crashed|разбил розбив катастроф крушени аварі
crime|преступн преступлен злочин
crop harvest|урожа врожа
cruise|крылат крилат
currency|валют
cut cuts cutting slashed|сократ сокращ скороч скорот срез урез
damage damaged|поврежд ущерб пошкодж збитк
dam dams|дамб плотин гребл
debt debts owe|долг долга долгов долгам борг боргу борги боргів задолж заборгов
deficit|дефицит дефіцит
defence defense|оборон
delay delayed|задерж затрим
democracy|демократ
deny denied denies|отрицает опроверг отрица запереч спростув
depot warehouse arsenal|склад складе складу склада складі склады
deport deported deportation|депорт
desert deserted deserter desertion awol|дезертир сзч соч
destroy destroyed|уничтож разруш знищ зруйн
dictator|диктатор
disease illness|болезн хвороб заболеван захворюв
dismiss dismissed fired sacked layoffs|уволи увольн уволен звільн
district|район
divorce|развод разведен розлуч
drought|засух посух
drug drugs|наркот наркотик
economy economic|экономик економік экономич економіч
education|образован освіт
egg eggs|яйцо яйца яйцами яиц яйце яйця яєць
election elections elected|выбор вибор избран обран
electricity power|электричеств электроэнерг электро электрич електро світло свет света
emission emissions|выброс викид
energy|энергет энерги енергі енергет
engine engines|двигат
enter entered entry cross crossed|вошл вошел залет вторг зайшл увійш зайшл
epidemic pandemic|эпидеми епідемі пандем
evacuate evacuated evacuation|эваку еваку
exam exams|экзамен іспит
exchange swap swapped|обмен обмін
expensive dearer|дорог дорож подорож подорожч здорожч
export exports exported|экспорт експорт
fake|фейк
fall fell drop dropped decline declined|упал упало упала падени снизил снижен
fall fell drop dropped decline declined|впав впал впала падін знизил зниж
famine hunger hungry starvation starving|голод голода голодом голоду голодае голодую голодающ
farm farms|ферм
fence wall|забор паркан стена стену стены стіна стіну стіни огражден огорож
fertiliser fertilizer|удобрен добрив
festival|фестивал
fine fined|штраф оштраф
fire fires blaze|пожар пожеж
fire fired launch launched|выпуст запуст випуст запуск пуск пусков
fish|рыба рыбы рыбу риба риби рибу
flight flights|рейс полет політ рейсы
flood flooded flooding floods|наводнен затоп потоп паводк паводок повін підтоп подтоп
food|продукт продовольств еда еды їжа харчув питани продовольч
football|футбол
forest|леса лесов лесу лісу ліси лісів лесной лесные
freedom|свобод
free freed released release|освобод звільн отпуст відпуст выпусти
freeze frozen froze|заморож заморозил замерз замороз
front|фронт
fuel petrol gasoline|топлив палив бензин пальн
gas|газа газу газом газ газе газов
genocide|геноцид
girl|девоч дівчат дівчин
glacier|ледник льодовик
gold|золот
government|правительств уряд уряду урядом
grain|зерно зерна зерном зерну зернов
grave graves burial buried|могил похорон похован захорон
growth grow grew rise rose risen increase increased|вырос =рост =роста =ростом выросл зріст зрос
growth grow grew rise rose risen increase increased|виріс зростан увелич збільш повыс повыш
growth grow grew rise rose risen increase increased|підвищ подня
guilty|виновн винн винен
hack hacked hackers|хакер взлом злам
health|здоров здравоохр
heating heat|отоплен опален
hide hidden concealed|скры прихов скрив
history|истори істор
hit struck strike strikes attack attacked|удар ударил вдари обстрел обстріл атак
hit struck strike|попал попадан влучил влучан прилет приліт
homeless|бездомн
hospital|больниц госпитал лікарн шпитал
hostage hostages|заложник заручник
hotel|отель отеля отеле отели готел гостиниц
house houses|дома домов дом домам домах будинк
illegal|незаконн нелегал нелегальн незакон
import imports imported|импорт імпорт
income|доход дохід
independence|независим незалежн
inflation|инфляц інфляц
infected infections infection|зараз зараже зараз инфицир інфік
injured wounded|ранен поранен пострада постражд
inspector inspection|инспек інспек провер перевір
insurance|страхов страхован
internet|интернет інтернет
invade invasion|вторж вторг вторгн
investigation|расслед розслід следств слідств
investment invest|инвест інвест
island|остров острів
jail prison|тюрьм тюрем вязниц в'язниц колони
join joined joining accession membership member|вступ вступлен членств приєдн присоедин членом
journalist journalists|журналист журналіст
kidnap kidnapped abducted|похит похищ викра
laboratory labs lab|лаборатор
land|земля земли землю земель землі
language|язык языка языку языке мова мови мову мовою мові
law|закон
length long|длин длина довжин длиной завдовжк протяжен протяжн
lend lent loan loans credit|кредит заем займ позик одолж
liberate liberated|освобод звільн деокуп
library|библиотек бібліотек
lie lied lies|врет соврал солгал лжет ложь брех бреш збрех
limit|лимит ліміт огранич обмеж
lose lost loss losses|потер утрат втрат убыт збитк проигра програ
manager|директор
market|рынок рынк ринок ринк
marriage married wedding|брак шлюб свадьб весілл
mask masks|маск
massacre slaughter|резня резню резни резн різанин різня
mayor|мэр мэра мэру мер мера міськ
meat|мясо мяса мясом м'ясо м'яса
medal medals|медал
medicine medicines|лекарств медикамент ліки ліків
meet met meeting summit|встреч встрет зустріч зустрі саммит саміт переговор
migrant migrants migration|мигрант мігрант
military|военн військ вооружен збройн
milk|молок
minimum|минимальн мінімальн минималк мінімалк
minister ministry|министр міністр министерств міністерств мин минобор міноборон
missile missiles rocket|ракет
missing disappeared|пропал пропавш зник зникл безвест безвіст исчез
mobilise mobilised mobilisation mobilize mobilized mobilization|мобилиз мобіліз
money|деньг денег грош гроші
monument statue|памятник пам'ятник памятн
mortgage|ипотек іпотек
mountain|гора горы горе гори
murder murdered homicide homicides murders|убийств вбивств
museum|музей музея музее музею музеї
nuclear|ядерн атомн аэс аес
occupy occupied occupation|оккуп окуп
oil|нефть нефти нефтью нефтян нафт
open opened|откры відкри
opponent opposition|оппозиц опозиц
order ordered|приказ наказ заказ замов
parliament|парламент рада раде раді верховн госдум
passport|паспорт
pay paid payment|плат заплат выплат сплат виплат оплат
peace|мира миру миром мирн
pension pensions pensioners|пенси пенсі
pilot pilots|пилот пілот летчик льотчик
pipeline|газопровод нефтепровод трубопровод газопровід нафтопровід
plane planes jet aircraft airliner|самолет літак боинг авіалайнер авиалайнер лайнер
plane crash|авиакатастроф авіакатастроф
poison poisoned|отрав отруї отруєн
police|полици поліці
poll|опрос опитуван
pollution|загрязн забрудн
population|населен
port|порт порта порту порты портов порти портів
potato potatoes|картоф картош картопл
poverty poor|бедн бідн нищет
president presidential|президент
price prices|цена цены цену ценой цене цены цен ціна ціни ціну цін
prime|премьер прем'єр премєр
private|частн приватн
produce produced production|производ произвел вироб
profit|прибыл прибут
promise promised|обещ обіця
prosecutor|прокур
protest protests rally|протест митинг мітинг
province|провинц провінц
purpose deliberately|умышлен специальн нарочн навмисн
radiation radioactive|радиац радіац
rail railway train trains|поезд потяг поїзд железнодорож залізни жд
rape raped|изнасил згвалт зґвалт
rate|ставк
reactor|реактор
recognise recognised recognition|призна визна
referendum|референдум голосован
refinery|нпз нефтеперераб нафтоперероб
refugee refugees|беженц біженц
repair repairs|ремонт починк почин
rescue rescued saved|спас спасен врятув врятов
resign resigned|отставк подал відставк
return returned|верну возвра поверну
revenue|выручк виручк
river|река реки реку реке рекой річка річки річку річці
road roads|дорога дороге дороги дорогах трасс шосс
robbery heist theft stolen stole steal|ограб пограб краж украл украден крадіж вкра вкрад
roof|крыш крыша дах даху
salary wage wages|зарплат заработн оклад
sanctions|санкц
satellite|спутник супутник
sea|море моря морск морськ морі
sell sold sale sales|прода
sentence sentenced|приговор приговорил вирок засуд осужд осудил
shelter|убежищ укрыт укритт сховищ
shoot down shot downed intercepted|сбил сбит сбива збив збил збит перехват перехоп
shooting shot|стрельб стрілянин застрел розстр расстрел
shop store supermarket mall|магазин супермаркет гипермаркет гіпермаркет
shortage|нехватк нестач дефицит дефіцит
sink sank sunk|затон утон потоп потону
slow slowed slowdown throttled|замедл уповільн сповільн
smuggle smuggling contraband|контрабанд
snow|снег сніг
space|косм космос
spend spent spending|потрат тратит расход израсход витрат витрача видатк
spy spies espionage|шпион шпигун разведк розвідк
staged fabricated hoax|постановк инсцен інсцен
stadium|стадион стадіон
station|станц вокзал
steel|сталь стали сталев
storm hurricane|буря бури шторм ураган
strike strikes walkout|забаст страйк бастов
suicide|самоубий самогуб
supply supplies supplied deliver delivered|поставк поставл поставил постача постачан
surplus|профицит профіцит
surrender surrendered|сдал сдался здал здав капитул
survive survived survivors survivor|выжи выжил вижи уцеле вцілі
switch switches|переключ перемик
talks negotiations|переговор перемов
tanker|танкер
tariff tariffs duties|пошлин тариф мит мито мита
tax taxes|налог подат податк
temperature|температур
terrorist attack terror|теракт террор терор терорист
test tests testing|тест испытан випробув
theatre theater|театр
thrust|тяга тягу тяги
torture tortured|пытк пытал катуван катув
tourists tourism|турист туризм
tower|башн
trade|торгов торгівл
tunnel|туннел тунел
unemployment|безработ безробіт
union|профсоюз профспілк
university|университет університет
uranium|уран урана урану
vaccine vaccinated vaccination|вакцин привив щеплен
victim victims|жертв
virus|вирус вірус
visa|виза визы визу віза візи візу
volcano|вулкан
vote voted votes|голос проголос
war|война войны войну войне войной воен війна війни війну війні війною
water|=вода =воды =воду =воде =водой =води
weapon weapons arms|оружи зброя зброї зброю вооружен озброєн
wheat|пшениц
whale|кит киты китов
wind|ветер ветр вітер вітр
witness|свидетел свідк
worker workers|рабоч робітник робочих
world|мировой мировом світов
yacht|яхт
bank accounts assets|актив
anchor|якорь якоря якорем якір
body bodies corpse corpses|труп тела тел тіл тіла тіло тело
nightclub club|клуб клубе клубі
stampede crush|давк тисняв
earthquake quake|землетряс землетрус
landslide|оползн зсув
explosion blast exploded|взрыв взорв вибух вибухн
cathedral|собор
monastery|монастыр
ferry|паром пором
submarine|подлодк подводн субмарин підводн
maximum record|максимальн рекорд
nato|нато
eu european|евросоюз євросоюз ес єс
un|оон
imf|мвф
iaea|магатэ магате
usa american united states|сша америк американ штат
north korea|кндр
uk british|британ
"""
"""A row for each group of English words: how others begin; behind = only the whole word counts."""
