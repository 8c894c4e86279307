"""The table of people whom numbers count: a name, and its words and stems in three languages."""

PEOPLE = """
foreign fighter|mercenary mercenaries merc mercs legionnaire legionnaires наемник найманец найманц
foreign fighter|легионер легіонер
soldier|soldier soldiers troop troops serviceman servicemen servicemember servicemembers
soldier|personnel
soldier|солдат военнослуж военных военные военным
soldier|військовослужб військових військові оккупант окупант рекрут
fighter|fighter fighters combatant combatants militant militants бойц боец бійц боєць вояк
fighter|боевик бойовик
foreigner|foreigner foreigners иностранц иностранец іноземц іноземець
soldier|conscript conscripts conscription мобилизованн мобілізован призывник призовник
officer|officer officers офицер офіцер
civilian|civilian civilians noncombatant noncombatants мирный мирного мирная мирных
civilian|мирные мирных мирних мирні
civilian|цивільн гражданских
child|schoolchild schoolchildren
child|newborn newborns младенц младенец немовля новорожденн новонароджен
child|child children kid kids baby babies minor minors infant infants детей дети детям
child|ребен дітей діти дитин
child|малолетн підлітк подростк toddler toddlers teenagers teens
woman|woman women female females женщин жінк жінок
man|man men male males мужчин чоловіки чоловіків мужик мужиков мужики
man|guy guys ребят ребята парней парни
man|bloke blokes lad lads chap chaps fella fellas dude dudes
person|person people ppl persons individual individuals human humans inhabitant inhabitants
hispanic|hispanics latinos latinas латиноамерикан
person|resident residents містян горожан lives жизней життів
person|citizen citizens nationals лиц person человек людей люди людям людьми чел осіб особи особа
person|особам людини людина людину населения населению населення населенню
person|народу народа народ
person|граждан громадян жител мешканц people's folks souls душ населени чоловік
victim|victim victims жертв casualty casualties
victim|losses потери потерь потерям потерями втрати втрат втратам втратами
refugee|refugee refugees беженц біженц беженец біженець
migrant|illegals нелегал
migrant|migrant migrants immigrant immigrants alien aliens мигрант мігрант иммигрант іммігрант
worker|worker workers employee employees staff работник працівник сотрудник співробітник
worker|рабочих робочих робітник
student|student students pupil pupils студент ученик учн школьник школяр
teacher|teacher teachers учител вчител педагог
doctor|doctor doctors physician physicians врач медик лікар
patient|patient patients пациент пацієнт больных хворих
voter|voter voters избирател виборц виборець
veteran|veteran veterans ветеран
journalist|journalist journalists reporter reporters журналист журналіст
police officer|police policeman policemen cop cops полицейск поліцейськ поліціянт
prisoner|prisoner prisoners detainee detainees pow pows inmate inmates пленн военнопленн
prisoner|в'язн в'язень військовополонен заключенн ув'язнен
hostage|hostage hostages captive captives заложник заручник
protester|protester protesters demonstrator demonstrators протестующ протестувальник демонстрант
volunteer|volunteer volunteers доброволец добровольц доброволець
passenger|passenger passengers пассажир пасажир
athlete|athlete athletes player players спортсмен
general|generals генерал
senator|senator senators сенатор lawmaker lawmakers депутат congressmen
specialist|specialist specialists специалист спеціаліст фахівц
terrorist|terrorist terrorists террорист терорист
firefighter|firefighter firefighters пожарные пожарных пожарным пожежники пожежник пожежників
pensioner|pensioner pensioners retiree retirees пенсионер пенсіонер
miner|miner miners шахтер шахтар горняк гірник
sailor|sailor sailors seaman seamen моряк матрос
pilot|pilot pilots летчик льотчик пилот пілот
driver|driver drivers motorist motorists водител водій водіїв водія
farmer|farmer farmers фермер
fisherman|fisherman fishermen рыбак рибалк рибалок
fan|fans болельщик вболівальник уболівальник фанат
tourist|tourist tourists holidaymaker holidaymakers турист
defender|defender defenders защитник захисник
rescuer|rescuer rescuers спасател рятувальник
medic|medic medics paramedic paramedics
scientist|scientist scientists researcher researchers ученых ученые учеными вчених вчені науковц
official|officials чиновник посадов
diplomat|diplomat diplomats дипломат
politician|politician politicians политиков політиків
activist|activist activists campaigner campaigners активист активіст
priest|priest priests clergy священник священик
guest|guests visitors постоял гостей посетител відвідувач
spectator|spectator spectators зрител глядач
user|users пользовател користувач subscriber subscribers подписчик підписник
rebel|rebels insurgents separatist separatists повстанц повстанец сепаратист
guard|guards guardsman guardsmen охранник охоронц пограничник прикордонник гвардейц
marine|marines морпех морпіх
paratrooper|paratrooper paratroopers десантник
recruit|recruits cadets курсант reservist reservists резервист резервіст
survivor|survivor survivors выживш вцілілих уцілілих вцілілі уцілілі
suspect|suspect suspects подозреваем підозрюван
criminal|criminals offender offenders преступник злочинц злочинець convict convicts
supporter|supporter supporters сторонник прихильник
adult|adults grownup взрослых взрослые дорослих дорослі
parent|parent parents родителей родители батьків
mother|mother mothers матерей матері матерів
girl|girl girls schoolgirl schoolgirls девоч дівчат
boy|boy boys мальчик хлопчик хлопц
orphan|orphan orphans сирот
taxpayer|taxpayer taxpayers налогоплательщик платник
rapist|rapist rapists
settler|settlers
engineer|engineer engineers инженер інженер
builder|builder builders строителей строители будівельник
monk|monk monks nun nuns
hiker|hiker hikers climber climbers mountaineer mountaineers альпинист альпініст
guide|guides проводник провідник
villager|villager villagers islander islanders townspeople townsfolk
rohingya|rohingya yazidi yazidis roma
muslim|muslim muslims мусульман
christian|christians христиан християн
jew|jew jews евреев евреи евреям євреїв євреї
kurd|kurd kurds курдов курды курдам курдів курди
tatar|tatars татар
uyghur|uyghur uyghurs уйгуров уйгури уйгурів
european|europeans европейцев європейців
african|africans африканцев африканців
asian|asians азиатов азіатів
arab|arabs арабов арабы арабам арабів араби
marcher|marcher marchers
worshipper|worshipper worshippers pilgrim pilgrims паломник прочан
crew|crewmen crewmembers
respondent|respondent respondents респондент опрошенных опрошенные опитаних опитані
delegate|delegate delegates делегат
observer|observers наблюдател спостерігач
candidate|candidate candidates кандидат
runner|runners бегун бігун
minister|ministers министров министры министрам міністрів міністри міністрам
governor|governors губернаторов губернаторы губернаторів губернатори
mayor|mayors мэров мэры мерів
senator|deputies legislators mps
judge|judges судей суддів
lawyer|lawyers attorneys адвокатов адвокаты адвокатів адвокати юристов юристів
prosecutor|prosecutors прокуроров прокуроры прокурорів прокурори
ambassador|ambassadors послов послів
officer|colonels полковников полковників
doctor|surgeons dentists хирург хірург
priest|bishops imams rabbis монах епископ
widow|widows widowers вдов
father|fathers отцов
actor|actors actresses актер актор
singer|singers певцов співаків
musician|musicians музыкант музикант
artist|artists художник
writer|writers authors писател письменник
blogger|bloggers influencers блогер
looter|looters rioters мародер
smuggler|smugglers traffickers контрабандист
thief|thieves robbers burglars воров грабител злодіїв грабіжник
gunman|gunmen attackers assailants snipers снайпер
soldier|commandos новобранц новобранец
fighter|jihadists guerrillas
settler|поселенц поселенец поселенець
tenant|tenants renters homeowners landlords жильцов жильцы жильцам арендаторов орендарів
owner|owners holders
senior|seniors
boomer|boomers
customer|customers clients shoppers consumers buyers клиент клієнт покупател покупц покупец
viewer|viewers listeners слушател слухач
reader|readers читател читач
investor|investors shareholders инвестор інвестор акционеров акціонерів
banker|bankers traders банкиров банкірів
entrepreneur|entrepreneurs предпринимател підприємц підприємець
manager|managers executives менеджер
astronaut|astronauts cosmonauts космонавт
donor|donors донор
addict|addicts наркоман
smoker|smokers курильщик курців
pedestrian|pedestrians пешеход пішоход
cyclist|cyclists bikers велосипедист
driver|автомобилист
swimmer|swimmers bathers пловц плавц
skier|skiers лыжник лижник
athlete|игроков гравців
volunteer|волонтер
commuter|commuters
foreigner|expatriates expats
billionaire|billionaires миллиардер мільярдер
millionaire|millionaires миллионер мільйонер
oligarch|oligarchs олигарх олігарх
slave|slaves рабов рабів
worker|dockworker dockworkers steelworkers autoworkers farmworkers machinists
soldier|peacekeeper peacekeepers миротворц миротворец миротворець
worker|labourers laborers cleaners waiters bakers butchers hairdressers
nurse|nurse nurses медсестр медсестер
witness|witness witnesses eyewitness eyewitnesses свидетелей свидетели свидетелям
witness|свідків свідки свідкам очевидцев очевидцы очевидців очевидці
child|несовершеннолетн неповнолітн малолітн
user|абонент
depositor|depositor depositors вкладчик вкладник
beekeeper|beekeeper beekeepers пасечник пчеловод пасічник бджоляр
gardener|gardener gardeners дачник садовод садівник
coach|тренеров тренеры тренерів тренери
seller|seller sellers dealer dealers vendor vendors продавцов продавцы продавців продавці
courier|courier couriers курьер кур'єр
hunter|hunter hunters охотник мисливц мисливець
poacher|poacher poachers браконьер браконьєр
shepherd|shepherd shepherds herder herders пастух чабан
juror|juror jurors присяжн
inspector|inspector inspectors инспекторов инспекторы інспекторів інспектори
accountant|accountant accountants бухгалтер
graduate|graduate graduates выпускник випускник
applicant|applicant applicants абитуриент абітурієнт
deserter|deserter deserters дезертир
spy|spies шпион шпигун
hacker|hacker hackers хакер
fraudster|fraudster fraudsters scammer scammers мошенник шахра
relative|relatives родственник родич
driver|таксист дальнобойщик далекобійник
teacher|lecturers professors профессор професор преподавател викладач
neighbour|neighbour neighbours neighbor neighbors соседей соседи сусідів сусіди
bystander|bystander bystanders passersby прохожих прохожие перехожих перехожі
cook|chefs поваров повара кухарів кухарі
dancer|dancers танцоров танцоры танцюристів танцюристи
brother|brother brothers братьев братья братів брати
sister|sister sisters сестер сестры сестри
houthi|houthis хусит
sikh|sikhs сикх
hindu|hindus индусов індусів
buddhist|buddhists буддист
catholic|catholics католиков католики католиків
mormon|mormons мормон
sunni|sunnis суннит суніт
shiite|shiites shias шиит шиїт
alawite|alawites алавит алавіт
yazidi|езидов езиды єзид
nazi|nazis нацистов нацисты нацистів нацисти
tutsi|tutsis тутси тутсі
hutu|hutus хуту
chechen|chechens чеченц
tibetan|tibetans тибетц
cossack|cossacks казаков казаки козаків козаки
catalan|catalans каталонц
basque|basques басков баскі басків
soviet|soviets
person|brits aussies kiwis londoners parisians muscovites berliners angelenos millennials киян кияни
soldier|срочник строковик контрактник
sapper|сапер
partisan|partisans партизан
diabetic|diabetics диабетик діабетик
twin|twins близнецов близнюків
grandparent|grandparents
diver|divers дайвер
agent|agents агент
squatter|squatters
kidnapper|kidnappers
drinker|drinkers
gamer|gamers геймер
referee|referees
"""
