"""The table of cities and regions of the Old World and the Pacific, in all their cases."""

from onrecord.text.lists import word_set

FAR_PLACES = """
Queensland|queensland квинсленд квінсленд
Tasmania|tasmania тасмани тасмані
Sydney|sydney сидней сиднее сиднея сиднею сідней сіднеї сіднея
Melbourne|melbourne мельбурн
Brisbane|brisbane брисбен брісбен
Auckland|auckland окленд
Christchurch|christchurch крайстчерч
Wellington|wellington веллингтон веллінгтон
Liverpool|liverpool ливерпул ліверпул
Manchester|manchester манчестер
Glasgow|glasgow глазго
Edinburgh|edinburgh эдинбур единбур
Belfast|belfast белфаст
Leeds|leeds лидсе лидса лідсі
Sheffield|sheffield шеффилд шеффілд
Bristol|bristol бристол
Birmingham|birmingham бирмингем бірмінгем
Cardiff|cardiff кардифф
Southport|southport саутпорт
Northern Ireland|ольстер
Milan|milan милане мілані
Naples|naples неапол
Turin|turin турине турина турині
Florence|флоренци флоренці
Venice|venice венеци венеці
Genoa|genoa генуя генуе генуи геную генуї
Bologna|bologna болонь
Palermo|palermo палермо
Sicily|sicily сицили сицилі
Sardinia|sardinia сардинии сардиния сардинию сардинія сардинії сардинію
Lampedusa|lampedusa лампедуз
Barcelona|barcelona барселон
Valencia|valencia валенси валенсі
Seville|seville севиль севілья севильи севільї
Malaga|malaga малаге малаги малагу малазі
Catalonia|catalonia catalan catalans каталон
Andalusia|andalusia андалуси андалусі
Mallorca|mallorca majorca майорк майорц
Marseille|marseille марсель марселе марселя марселю марселі
Lyon|lyon лионе лиона лиону лионом ліоні ліона
Nice|ницца ницце ниццы ниццу ніцца ніцці ніццу
Strasbourg|strasbourg страсбур
Bordeaux|bordeaux
Toulouse|toulouse тулуза тулузе тулузы тулузі тулузу
Corsica|corsica corsican корсик корсиц
Munich|munich мюнхен
Hamburg|hamburg гамбурге гамбурга гамбургом гамбурзі
Frankfurt|frankfurt франкфурт
Cologne|cologne кельн кельне кельна кельну кельном кельні
Stuttgart|stuttgart штутгарт
Dusseldorf|dusseldorf düsseldorf дюссельдорф
Dresden|dresden дрезден
Leipzig|leipzig лейпциг
Hanover|hanover ганновер
Nuremberg|nuremberg нюрнберг
Magdeburg|magdeburg магдебур
Solingen|solingen золинген золінген
Bavaria|bavaria bavarian бавари баварі
Saxony|saxony саксони саксоні
Thuringia|thuringia тюринги тюрингі
Amsterdam|amsterdam амстердам
Rotterdam|rotterdam роттердам
The Hague|hague гааге гааги гаагу гаазі
Antwerp|antwerp антверпен
Zurich|zurich цюрих цюріх
Davos|davos давос
Salzburg|salzburg зальцбур
Graz|graz граце
Krakow|krakow kraków краков краків краков
Gdansk|gdansk gdańsk гданьск гданськ
Wroclaw|wroclaw wrocław вроцлав
Lodz|łódź лодзь лодзи лодзі
Lublin|lublin люблин люблін
Rzeszow|rzeszow rzeszów жешув
Brno|brno брно
Kosice|kosice кошице
Novi Sad|нови-сад
Thessaloniki|thessaloniki салоник салонік
Crete|crete крите крита криту критом криті
Rhodes|родосе родоса родосі
Lesbos|lesbos лесбос
Nicosia|nicosia никоси нікосі
Limassol|limassol лимассол лімасол
Dubrovnik|dubrovnik дубровник
Izmir|izmir измире измира ізмірі ізміра
Antalya|antalya анталь
Adana|adana адане аданы адану
Gaziantep|gaziantep газиантеп газіантеп
Diyarbakir|diyarbakir диярбакыр діярбакир
Hatay|hatay хатай хатае хатаї
Kahramanmaras|kahramanmaras кахраманмараш
Trabzon|trabzon трабзон
Bodrum|bodrum бодрум
Batumi|batumi батуми батумі
Sukhumi|sukhumi сухуми сухумі
Abkhazia|abkhazia abkhaz абхаз
South Ossetia|южноосетинск південноосетинськ
Nagorno-Karabakh|karabakh artsakh карабах арцах нагорно-карабах
Stepanakert|stepanakert степанакерт
Ganja|гянджа гяндже гянджи гянджу гянджі
Transnistria|transnistria transnistrian приднестров придністров
Tiraspol|tiraspol тираспол
Gagauzia|gagauzia gagauz гагауз
Brest|brest бресте бреста бресту бресті
Gomel|gomel гомеле гомеля гомель гомелю гомелі
Grodno|grodno гродно
Vitebsk|vitebsk витебск вітебськ
Narva|narva нарве нарвы
Klaipeda|klaipeda клайпед
Kaunas|kaunas каунас
Malmo|malmö мальме
Gothenburg|gothenburg гетеборг
Svalbard|svalbard шпицберген шпіцберген
Lapland|lapland лапланди лапландія лапландії
Greenland|greenland greenlandic greenlanders гренланд
Tel Aviv|тель-авив тель-авів
Haifa|haifa хайфе хайфа хайфы хайфу хайфі
Eilat|eilat эйлат ейлат
Ashkelon|ashkelon ашкелон
Rafah|rafah рафах
Khan Younis|хан-юнис хан-юніс
Jenin|jenin дженин дженін
Nablus|nablus наблус
Hebron|hebron хеврон
Ramallah|ramallah рамалла рамалле рамаллы рамаллу рамаллі
Golan Heights|golan голанах голаны голанских голанские голанських
Homs|homs хомсе хомса хомсу хомсі
Latakia|latakia латаки латакі
Tartus|tartus тартус
Raqqa|raqqa ракке ракки раккой
Palmyra|palmyra пальмир
Deir ez-Zor|дейр-эз-зор дейр-ез-зор
Mosul|mosul мосул
Erbil|erbil эрбил ербіл
Basra|basra басре басры басру басрі
Kirkuk|kirkuk киркук кіркук
Karbala|karbala кербел
Isfahan|isfahan исфахан ісфахан
Tabriz|tabriz тебриз тебріз
Shiraz|shiraz ширазе шираза ширазі
Mashhad|mashhad мешхед
Kerman|kerman кермане кермана керманом кермані
Bandar Abbas|бандар-аббас
Mecca|mecca мекка мекке мекки мекку мекці
Medina|медине медину медины
Jeddah|jeddah джидда джидде джидды джидду джидді
Dubai|dubai дубай дубае дубая дубаї
Abu Dhabi|абу-даби абу-дабі
Sanaa|sanaa
Aden|адене адена аденом адені
Hodeidah|hodeidah hodeida ходейд
Marib|marib марибе мариба марібі
Muscat|маскате маската маскаті
Macau|macau макао
Hong Kong|гонконг
Shanghai|shanghai шанхай шанхае шанхая шанхаю шанхаї
Shenzhen|shenzhen шэньчжэн шеньчжен
Guangzhou|guangzhou гуанчжоу
Chongqing|chongqing чунцин чунцін
Chengdu|chengdu чэнду ченду
Tianjin|tianjin тяньцзин тяньцзін
Nanjing|nanjing нанкин нанкін
Urumqi|urumqi урумчи урумчі
Harbin|harbin харбин харбін
Zhengzhou|zhengzhou чжэнчжоу чженчжоу
Xinjiang|xinjiang синьцзян сіньцзян
Tibet|tibet tibetan tibetans тибет
Sichuan|sichuan сычуан сичуан
Hubei|hubei хубэй хубей
Henan|henan хэнан хенан
Hunan|hunan хунан
Guangdong|guangdong гуандун
Yunnan|yunnan юньнан
Hainan|hainan хайнан
Gansu|gansu ганьсу
Hualien|hualien хуалян хуалянь
Taichung|taichung тайчжун
Kaohsiung|kaohsiung гаосюн
Osaka|osaka осака осаке осаки осаку осаці
Kyoto|kyoto киото кіото
Hiroshima|hiroshima хиросим хіросім
Nagasaki|nagasaki нагасак
Fukushima|fukushima фукусим фукусім фукушім
Okinawa|okinawa окинав окінав
Hokkaido|hokkaido хоккайдо
Sapporo|sapporo саппоро
Nagoya|nagoya нагоя
Ishikawa|ishikawa исикав ісікав
Busan|busan пусане пусана пусані
Incheon|incheon инчхон інчхон
Itaewon|itaewon итхэвон ітхевон
Jeju|jeju чеджу
Ho Chi Minh City|saigon хошимин хошимін сайгон
Phuket|phuket пхукет
Pattaya|pattaya паттай
Phnom Penh|пномпен
Vientiane|vientiane вьентьян
Yangon|yangon rangoon янгон
Mandalay|mandalay мандалай
Rakhine|rakhine ракхайн
Kuala Lumpur|куала-лумпур
Sumatra|sumatra суматр
Sulawesi|sulawesi сулавеси сулавесі
Aceh|aceh
Lombok|lombok ломбок
Malang|malang маланг
Surabaya|surabaya сурабая сурабае
Cebu|cebu себу
Mindanao|mindanao минданао мінданао
Davao|davao давао
Luzon|luzon лусон
Papua|papua папуа
Mumbai|mumbai bombay мумба
Kolkata|kolkata calcutta калькутт
Chennai|chennai madras ченнай ченнаи ченнаї
Bengaluru|bengaluru bangalore бангалор
Hyderabad|hyderabad хайдарабад
Ahmedabad|ahmedabad ахмадабад
Gujarat|gujarat гуджарат
Kerala|kerala керала керале кералы кералу кералі
Kashmir|kashmir kashmiri kashmiris кашмир кашмір
Punjab|punjab пенджаб
Manipur|manipur манипур маніпур
Assam|assam ассаме ассама ассамі
Bihar|bihar бихаре бихара біхарі
Uttar Pradesh|уттар-прадеш
Morbi|morbi
Lahore|lahore лахор
Karachi|karachi карачи карачі
Peshawar|peshawar пешавар
Quetta|quetta кветт
Balochistan|balochistan baluchistan белуджистан
Rawalpindi|rawalpindi равалпинди равалпінді
Kandahar|kandahar кандагар
Herat|herat герате герата гераті
Kunduz|kunduz кундуз
Jalalabad|jalalabad джелалабад
Mazar-i-Sharif|мазари-шариф мазарі-шариф
Colombo|colombo коломбо
Almaty|almaty алматы алма-ат алмати
Samarkand|samarkand самарканд
Bukhara|bukhara бухаре бухары бухару бухарі
Karakalpakstan|karakalpakstan каракалпак
Aktau|aktau актау
Baikonur|baikonur байконур
Zhanaozen|zhanaozen жанаозен
Ashgabat|ashgabat ашхабад ашгабат
Ulaanbaatar|ulaanbaatar улан-батор
Sinai|sinai синай синае синая синаї
Suez|suez суэце суэца суецьк суэцк
Sharm el-Sheikh|шарм-эль-шейх шарм-ель-шейх
Casablanca|casablanca касабланк касабланц
Marrakesh|marrakesh marrakech марракеш
Agadir|agadir агадир агадір
Benghazi|benghazi бенгази бенгазі
Derna|derna
Misrata|misrata мисрат місрат
Timbuktu|timbuktu тимбукту тімбукту
N'Djamena|нджамен
Lagos|lagos лагос
Kano|kano кано
Kaduna|kaduna кадун
Borno|borno борно
Maiduguri|maiduguri майдугури майдугурі
Zamfara|zamfara замфар
Port Harcourt|порт-харкорт
Yaounde|yaounde yaoundé яунде
Libreville|libreville либревил лібревіл
Brazzaville|brazzaville браззавил браззавіл
Bukavu|bukavu букаву
Kivu|kivu киву
Ituri|ituri итури
Addis Ababa|аддис-абеб аддіс-абеб
Tigray|tigray tigrayan tigrayans тигрей тигрее тиграй тыграй тиграе тиграя тыграя
Amhara|amhara амхар
Oromia|oromia оромия оромии оромії
Mekelle|mekelle мекеле
Asmara|asmara асмара асмаре асмары асмарі
Mombasa|mombasa момбас
Dar es Salaam|дар-эс-салам дар-ес-салам
Zanzibar|zanzibar занзибар занзібар
Bujumbura|bujumbura бужумбур
Darfur|darfur darfuri дарфур
El Fasher|эль-фашер эль-фашир ель-фашер ель-фашир
Omdurman|omdurman омдурман
Port Sudan|порт-судан
Lusaka|lusaka лусак лусац
Windhoek|windhoek виндхук віндгук
Johannesburg|johannesburg йоханнесбур йоганнесбур
Cape Town|кейптаун
Durban|durban дурбан
Soweto|soweto соуэто
Gauteng|gauteng гаутенг
KwaZulu-Natal|kwazulu квазулу
Antananarivo|antananarivo антананариву антананаріву
Cabo Delgado|кабу-делгаду
Freetown|freetown фритаун фрітаун
Monrovia|monrovia монрови монрові
Conakry|conakry конакри конакрі
Abidjan|abidjan абиджан абіджан
Nouakchott|nouakchott нуакшот
Sierra Leone|сьерра-леоне сьєрра-леоне
Burkina Faso|буркин буркін
Sri Lanka|шри-ланк шрі-ланк шрі-ланц
"""
"""As the other tables of places, without an adjective: what is of them is called as they are."""

FAR_PLACES_OF_TWO_WORDS = """
Tel_Aviv Abu_Dhabi Kuala_Lumpur Addis_Ababa Sao_Paulo Buenos_Aires Khan_Younis La_Paz El_Fasher
Phnom_Penh San_Salvador Port_Sudan Novi_Sad Cape_Town Bandar_Abbas Port_Harcourt Cabo_Delgado
South_Ossetia
"""
WHOLE_FAR_PLACES = word_set(
    "айове айова монтана монтане монтану неваде невада атланта атланте атланти тампе турине крите",
    "крита криту критом криті адене адена аденом гомеле рамалла ракке ракки граце малаге малаги",
    "бухаре нарве нарвы кельн кельне кельна медине борно кано лионе адане ассама",
)
"""Those that begin other words: 'критерий', 'аденома', 'монтаж' stays apart."""
