"""The table of cities and regions that Russian and Ukrainian news speak of, in all their cases.

A stem stands for its cases where no other word begins so; else the cases are written out.
"""

CITIES = """
Perm|perm|перми пермь пермью пермск
Saratov|saratov|saratov саратов
Samara|samara|samara самар
Kazan|kazan|казани казань казанью казанск
Ufa|ufa|уфе уфы уфу уфимск
Omsk|omsk|omsk омск омске омска омску
Tomsk|tomsk|tomsk томск
Tver|tver|tver твери тверь тверью тверск
Tula|tula|туле тулы тулу тульск
Ryazan|ryazan|ryazan рязан
Voronezh|voronezh|voronezh воронеж
Rostov|rostov|rostov ростове ростова ростову ростовск
Krasnodar|krasnodar|krasnodar краснодар
Sochi|sochi|sochi сочи
Volgograd|volgograd|volgograd волгоград
Yekaterinburg|yekaterinburg|yekaterinburg екатеринбур єкатеринбур
Chelyabinsk|chelyabinsk|chelyabinsk челябинск челябінськ
Novosibirsk|novosibirsk|novosibirsk новосибирск новосибірськ
Krasnoyarsk|krasnoyarsk|krasnoyarsk красноярск
Irkutsk|irkutsk|irkutsk иркутск
Khabarovsk|khabarovsk|khabarovsk хабаровск
Vladivostok|vladivostok|vladivostok владивосток
Murmansk|murmansk|murmansk мурманск
Arkhangelsk|arkhangelsk|arkhangelsk архангельск
Kaliningrad|kaliningrad|kaliningrad калининград калінінград
Pskov|pskov|pskov псков
Novgorod|novgorod|novgorod новгород
Smolensk|smolensk|smolensk смоленск смоленськ
Bryansk|bryansk|bryansk брянск брянськ
Kaluga|kaluga|kaluga калуг калужск
Lipetsk|lipetsk|lipetsk липецк
Tambov|tambov|tambov тамбов
Penza|penza|penza пензе пензы пензу пензенск
Izhevsk|izhevsk|izhevsk ижевск
Tyumen|tyumen|tyumen тюмен
Surgut|surgut|surgut сургут
Yakutsk|yakutsk|yakutsk якутск
Barnaul|barnaul|barnaul барнаул
Kemerovo|kemerovo|kemerovo кемеров
Orenburg|orenburg|orenburg оренбур
Astrakhan|astrakhan|astrakhan астрахан
Stavropol|stavropol|stavropol ставропол
Grozny|grozny|грозном
Makhachkala|makhachkala|makhachkala махачкал
Dagestan|dagestani|dagestan дагестан
Chechnya|chechen|chechnya чечне чечни чечню чеченск
Ingushetia|ingush|ingushetia ингушет
Tatarstan|tatar|tatarstan татарстан
Bashkortostan|bashkir|bashkortostan башкортостан башкири
Yaroslavl|yaroslavl|yaroslavl ярославл
Kostroma|kostroma|kostroma костром
Vologda|vologda|vologda вологд вологодск
Taganrog|taganrog|taganrog таганрог
Novorossiysk|novorossiysk|novorossiysk новороссийск
Sevastopol|sevastopol|sevastopol севастопол
Simferopol|simferopol|simferopol симферопол сімферопол
Kerch|kerch|kerch керчи керчь керчен керчі керч
Feodosia|feodosia|feodosia феодоси феодосі
Dzhankoy|dzhankoy|dzhankoy джанко
Sea of Azov|azov|азовским азовском азовського азовським азовському азовского
Ternopil|ternopil|ternopil тернопіль тернопол
Rivne|rivne|rivne рівне рівному ровно
Lutsk|lutsk|lutsk луцьк луцк
Uzhhorod|uzhhorod|uzhhorod ужгород
Ivano-Frankivsk|ivano-frankivsk|ivano-frankivsk ивано-франковск івано-франківськ
Ivano-Frankivsk|ivano-frankivsk|франківськ франковск
Chernivtsi|chernivtsi|chernivtsi чернівц черновц
Vinnytsia|vinnytsia|vinnytsia вінниц вінниччин винниц
Khmelnytskyi|khmelnytskyi|хмельниччин
Cherkasy|cherkasy|cherkasy черкас черкащин
Kropyvnytskyi|kropyvnytskyi|кропивницьк кропивницк
Melitopol|melitopol|melitopol мелітопол мелитопол
Berdiansk|berdiansk|berdiansk бердянськ бердянск
Enerhodar|enerhodar|enerhodar енергодар энергодар
Avdiivka|avdiivka|avdiivka авдіїв авдеев
Sievierodonetsk|sievierodonetsk|sievierodonetsk сєвєродонецьк северодонецк
Lysychansk|lysychansk|lysychansk лисичанськ лисичанск
Sloviansk|sloviansk|sloviansk слов'янськ славянск
Pokrovsk|pokrovsk|pokrovsk покровськ покровск
Kupiansk|kupiansk|kupiansk куп'янськ купянск
Izium|izium|izium ізюм изюме
Irpin|irpin|irpin ірпен ірпін ирпен
Vuhledar|vuhledar|vuhledar вугледар угледар
Toretsk|toretsk|toretsk торецьк торецк
Nikopol|nikopol|nikopol нікопол никопол
Kremenchuk|kremenchuk|kremenchuk кременчу
Kakhovka|kakhovka|kakhovka каховк каховц
Zakarpattia|zakarpattia|закарпат
Volyn|volyn|волині волинь волинськ волыни волынск
Sumy|sumy|сумщин
Kharkiv|kharkiv|харківщин
Odesa|odesa|одещин
Lviv|lviv|львівщин
Kherson|kherson|херсонщин
Minsk|minsk|minsk минск мінськ
Warsaw|warsaw|warsaw варшав
Berlin|berlin|берлин берлін
Paris|paris|париж
London|london|лондон
Washington|washington|вашингтон
Beijing|beijing|beijing пекин пекін
Istanbul|istanbul|istanbul стамбул
Ankara|ankara|ankara анкара анкаре анкары анкару анкарі анкари
Tbilisi|tbilisi|tbilisi тбилис тбіліс
Yerevan|yerevan|yerevan ереван єреван
Baku|baku|baku баку
Chisinau|chisinau|chisinau кишинев кишинів
Vilnius|vilnius|vilnius вильнюс вільнюс
Riga|riga|riga риге риги ригу ризі
Tallinn|tallinn|tallinn таллин таллін
Helsinki|helsinki|helsinki хельсинк гельсінк
Stockholm|stockholm|stockholm стокгольм
Prague|prague|prague праге праги прагу празі
Budapest|budapest|budapest будапешт
Bucharest|bucharest|bucharest бухарест
Belgrade|belgrade|belgrade белград бєлград
Vienna|vienna|vienna відні
Brussels|brussels|brussels брюссел
Geneva|geneva|geneva женев
Tokyo|tokyo|tokyo токио токіо
Seoul|seoul|seoul сеул
Rome|rome|rome риме рима риму римі
Madrid|madrid|madrid мадрид
Athens|athens|athens афин афін
Ottawa|ottawa|ottawa оттав
Canberra|canberra|canberra канберр
Bratislava|bratislava|bratislava братислав
Zagreb|zagreb|zagreb загребе загребі
Oslo|oslo|oslo осло
Copenhagen|copenhagen|copenhagen копенгаген
Cairo|cairo|cairo каир каїр
Riyadh|riyadh|riyadh эр-рияд ер-ріяд
Islamabad|islamabad|islamabad исламабад ісламабад
Delhi|delhi|delhi дели делі
Hanoi|hanoi|hanoi ханое ханоя ханої ханой
Pyongyang|pyongyang|pyongyang пхеньян
Taipei|taipei|taipei тайбэ тайбе
Caracas|caracas|caracas каракас
Bogota|bogota|bogota богота боготе боготу боготы боготі боготи
Havana|havana|havana гаване гавану гавані
Astana|astana|astana астан
Tashkent|tashkent|tashkent ташкент
Bishkek|bishkek|bishkek бишкек бішкек
Dushanbe|dushanbe|dushanbe душанбе
Nairobi|nairobi|nairobi найроби найробі
Jakarta|jakarta|jakarta джакарт
Manila|manila|manila маниле манилы манилу манілі маніли манілу
Damascus|damascus|damascus дамаск
Beirut|beirut|beirut бейрут
Jerusalem|jerusalem|jerusalem иерусалим єрусалим
Lisbon|lisbon|lisbon лиссабон лісабон
Dublin|dublin|dublin дублин дублін
Ljubljana|ljubljana|ljubljana люблян
Sarajevo|sarajevo|sarajevo сараев сараєв
Skopje|skopje|skopje скопье
Tirana|tirana|tirana
Pristina|pristina|pristina приштин
Podgorica|podgorica|podgorica подгориц
Reykjavik|reykjavik|reykjavik рейкьявик рейк'явік
Khartoum|khartoum|khartoum хартум
Pretoria|pretoria|pretoria претори преторі
Abuja|abuja|abuja абудж
Kinshasa|kinshasa|kinshasa киншас кіншас
Kigali|kigali|kigali кигали кігалі
Kampala|kampala|kampala кампал
Harare|harare|harare хараре
Accra|accra|accra
Dakar|dakar|dakar дакар
Luanda|luanda|luanda луанд
Maputo|maputo|maputo мапут
Bamako|bamako|bamako бамако
Niamey|niamey|niamey ниаме ніаме
Ouagadougou|ouagadougou|ouagadougou уагадугу
Mogadishu|mogadishu|mogadishu могадиш могадіш
Tripoli|tripoli|tripoli триполи тріполі
Algiers|algiers|algiers
Rabat|rabat|rabat
Amman|amman|amman аммане аммана аммані
Doha|doha|doha
Dhaka|dhaka|dhaka
Kathmandu|kathmandu|kathmandu катманду
Bangkok|bangkok|bangkok бангкок
Lima|lima|lima
Quito|quito|quito
Brasilia|brasilia|brasilia
Montevideo|montevideo|montevideo монтевидео монтевідео
Hostomel|hostomel|hostomel гостомел
Borodianka|borodianka|borodianka бородянк бородянц
Soledar|soledar|soledar соледар
Kostiantynivka|kostiantynivka|kostiantynivka костянтинівк константиновк костянтинівц
Druzhkivka|druzhkivka|druzhkivka дружківк дружковк дружківц
Kurakhove|kurakhove|kurakhove курахов
Myrnohrad|myrnohrad|myrnohrad мирноград
Robotyne|robotyne|robotyne роботине роботино
Huliaipole|huliaipole|huliaipole гуляйпол
Tokmak|tokmak|tokmak токмак
Vovchansk|vovchansk|vovchansk вовчанськ волчанск
Rubizhne|rubizhne|rubizhne рубіжне рубіжному рубежное рубежном
Sudzha|sudzha|sudzha суджа судже суджи суджу суджі
Shebekino|shebekino|shebekino шебекин шебекін
Pavlohrad|pavlohrad|pavlohrad павлоград
Brovary|brovary|brovary бровари броварах броварів бровары
Boryspil|boryspil|boryspil бориспіл борисполь борисполе борисполя
Izmail|izmail|izmail ізмаїл измаил
Ochakiv|ochakiv|ochakiv очаків очакове очакова очакові
Chornobyl|chornobyl|chornobyl chernobyl чорнобил чернобыл
Kinburn Spit|kinburn|kinburn кінбурн кинбурн
Oleshky|oleshky|oleshky олешки олешках олешків олешек
Skadovsk|skadovsk|skadovsk скадовськ скадовск
Henichesk|henichesk|henichesk генічеськ геническ
Yevpatoria|yevpatoria|yevpatoria євпаторі евпатори
Yalta|yalta|yalta ялта ялте ялты ялту ялті ялти
Uman|uman|uman умань умані умани
Yavoriv|yavoriv|yavoriv яворів яворове яворова яворові яворівськ яворовск
Norilsk|norilsk|norilsk норильск
Magadan|magadan|magadan магадан
Sakhalin|sakhalin|sakhalin сахалин сахалін южно-сахалинск
Kamchatka|kamchatka|kamchatka камчатк камчатц
Buryatia|buryatia|buryatia buryat бурят
Yakutia|yakutia|yakutia якути якуті
Karelia|karelia|karelia карели карелі
Kalmykia|kalmykia|kalmykia калмыки калмики
Nalchik|nalchik|nalchik нальчик
Vladikavkaz|vladikavkaz|vladikavkaz владикавказ
Beslan|beslan|beslan беслан
Derbent|derbent|derbent дербент
Magnitogorsk|magnitogorsk|magnitogorsk магнитогорск магнітогорськ
Tolyatti|tolyatti|tolyatti тольятти тольятті
Yelabuga|yelabuga|yelabuga елабуга елабуге елабуги єлабуз єлабуга
Podolsk|podolsk|podolsk подольск
Domodedovo|domodedovo|domodedovo домодедов
Sheremetyevo|sheremetyevo|sheremetyevo шереметьево
Ust-Luga|ust-luga|усть-луг усть-луз
Tuapse|tuapse|tuapse туапсе
Novoshakhtinsk|novoshakhtinsk|novoshakhtinsk новошахтинск
"""
