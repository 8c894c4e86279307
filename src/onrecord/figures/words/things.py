"""The table of things that numbers count: a name, and its words and stems in three languages."""

THINGS = """
tank|tank tanks танк
armoured vehicle|бронемашин бронетехник бтр бмп ббм apc apcs
vehicle|vehicle vehicles car cars truck trucks lorry lorries грузовик вантажів
vehicle|автомобил автомобіл машин автівк автівок авто
aircraft|aircraft plane planes airplane airplanes jet jets самолет літак літаків истребител
aircraft|винищувач бомбардировщик бомбардувальник штурмовик
helicopter|helicopter helicopters вертолет гелікоптер вертоліт вертольот
missile|missile missiles rocket rockets ракет
drone|drone drones беспилотник безпілотник бпла шахед shaheds дрон
ship|tanker tankers танкер ship ships vessel vessels boat boats корабл судов суден
shell|shell shells снаряд
gun|gun guns rifle rifles firearm firearms weapon weapons оруди гармат гаубиц howitzer
gun|howitzers оружия
house|house houses home homes building buildings дом домов дома будинк будівел здани зданий
house|домов
school|school schools школ шкіл
hospital|hospital hospitals больниц лікарен лікарн
church|church churches церкв храм
country|country countries nation nations стран країн государств
state|state states штат
county|county counties округ
city|city cities town towns город городов міст
village|village villages деревен деревн сел сіл
settlement|settlement settlements населенных населенные населених населені
region|області
region|region regions область областей областей регион регіон
agency|agency agencies агентств
family|family families семей семья семью семье семьей сім'ї сім'я сім'ю сім'єю сімей родин
household|household households домохозяйств домогосподарств
job|job jobs вакансий
vote|vote votes голосов голоси голосів голоса
case|case cases случа випадк випадків кейс
infection|infection infections заражений заражения заражень зараження інфікувань инфицирований
dose|dose doses shot shots доз
test|test tests тест
shooting|shooting shootings стрельб стрілянин
attack|attack attacks strike strikes атак удар обстрел обстріл raid raids airstrike airstrikes
company|company companies business businesses firm firms компани компані предприят
company|підприємств фирм фірм
tax|tax taxes налог податк
law|law laws bill bills закон
ballot|ballot ballots бюллетен бюлетен
email|email emails
page|page pages страниц сторінк сторінок
tree|tree trees дерев
dog|dog dogs собак
sheep|sheep lambs овец овцы вівц овець вівці
cow|cows cattle коров корови коровы корів скота худоби крс
pig|pigs hogs swine свиней свиньи свині
bird|birds poultry hens chickens птиц птиці птах курей
horse|horses лошад коней кони коні
goat|goats
fish|fish рыб риби
deer|deer олен
bee|bees пчел бджіл бджол
dolphin|dolphins дельфин дельфін
reactor|reactor reactors реактор
library|library libraries библиотек бібліотек
elephant|elephants слон
whale|whales
cat|cats кошек котів
factory|factory factories завод фабрик
bee colony|hive hives beehive beehives ульев ульи вулик
animal|animal animals животн тварин
body|body bodies corpse corpses тел тіл
gdp|gdp ввп
population|population
barrel|barrel barrels
battalion|battalion battalions батальон батальйон
brigade|brigade brigades бригад
bus|bus buses автобус
trolleybus|trolleybus trolleybuses троллейбус тролейбус
tram|tram trams streetcar streetcars трамва
train|train trains поезда поездов поезде поезду поездами потяг электричк електричк
wagon|wagon wagons railcar railcars вагон
bicycle|bicycle bicycles bike bikes велосипед
motorcycle|motorcycle motorcycles motorbike motorbikes мотоциклов мотоциклы мотоцикла мотоциклів
motorcycle|мотоцикли
bridge|bridge bridges мостов мосты моста мостів мости
flat|flats apartment apartments квартир
bed|bed beds койк кроват ліжок ліжко ліжка
toilet|toilet toilets туалет
seedling|seedling seedlings sapling saplings саженц саженец саджанц саджанець
book|book books книг
painting|painting paintings картин
monument|monument monuments памятник пам'ятник
museum|museum museums музеев музея музеи музеїв музеї
theatre|theatre theatres theater theaters театров театры театрів театри
kindergarten|kindergarten kindergartens nursery nurseries детсад детсадов дитсад садочк
university|university universities университетов университета университеты університетів
university|університети
airport|airport airports аэропорт аеропорт
landmine|landmine landmines
bomb|bomb bombs бомб бомбы бомби бомбу
grenade|grenade grenades гранат
phone|phone phones smartphone smartphones телефонов смартфон
computer|computer computers laptop laptops компьютеров компьютера компьютеры комп'ютерів
computer|комп'ютери ноутбук
ticket|ticket tickets билет билетов билета билеты квитк квиток
passport|passport passports паспорт паспортов паспорта паспортів паспорти
complaint|complaint complaints жалоб скарг
lawsuit|lawsuit lawsuits исков иски иска позовів позови
medal|medal medals медал
gold medal|golds
silver medal|silvers
bronze medal|bronzes
signature|signature signatures подписей подписи підписів підписи
shop|shop shops store stores магазин крамниц
hotel|hotel hotels отелей отели отеля гостиниц готелів готелі
pharmacy|pharmacy pharmacies аптек
mosque|mosque mosques мечет
fire|fires wildfire wildfires пожаров пожары пожара пожеж пожежі
earthquake|earthquake earthquakes землетрясени землетрус
explosion|explosion explosions blast blasts взрывов взрывы взрыва вибухів вибухи
accident|accident accidents crash crashes аварий аварии аварій аварії
crime|crime crimes преступлений преступления злочинів злочини
goose|goose geese гусей гуси
wolf|wolf wolves волков волки вовків вовки
bear|bears медведей медведи ведмедів ведмеді
egg|egg eggs яиц яйца яєць яйця
bottle|bottle bottles бутылок бутылки пляшок пляшки
generator|generator generators генераторов генераторы генератора генераторів генератори
satellite|satellite satellites спутников спутники спутника супутників супутники
tent|tent tents палаток палатки наметів намети
warehouse|warehouse warehouses складов склады складів склади
container|container containers контейнеров контейнеры контейнера контейнерів контейнери
parcel|parcel parcels посылок посылки посилок посилки
letter|letters писем письма листів
account|accounts аккаунт акаунт
website|website websites сайтов сайты сайта сайтів сайти
film|film films movie movies фильмов фильмы фильма фільмів фільми
song|song songs песен песни пісень пісні
shelter|shelter shelters убежищ укрыти укритт
contract|contract contracts контракт контрактов контракта контрактів контракти
dam|dam dams дамб
like|лайк лайков лайків вподобань вподобайк уподобань
tremor|tremor tremors aftershock aftershocks толчков поштовх поштовхів афтершок
grave|grave graves могил
colony|colony colonies колоний колонии колонию колоній колонії колонію
"""
