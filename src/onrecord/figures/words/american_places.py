"""The table of states, regions and cities of both Americas, in all their cases."""

AMERICAN_PLACES = """
Costa Rica|коста-рик коста-рік коста-ріц
Alabama|alabama алабам
Alaska|alaska аляск алясц
Arizona|arizona аризон арізон
Arkansas|arkansas арканзас
California|california калифорни каліфорні
Colorado|colorado колорадо
Connecticut|connecticut коннектикут
Delaware|delaware делавэр делавер
Florida|florida флорид
Hawaii|hawaii гавай гаваї гаваях
Illinois|illinois иллинойс іллінойс
Iowa|iowa айове айовы айову айова айові
Kansas|kansas канзас
Kentucky|kentucky кентукки кентуккі
Louisiana|louisiana луизиан луїзіан
Maryland|maryland мэриленд меріленд
Massachusetts|massachusetts массачусетс
Michigan|michigan мичиган мічиган
Minnesota|minnesota миннесот міннесот
Mississippi|mississippi миссисипи міссісіпі
Missouri|missouri миссури міссурі
Montana|montana монтана монтане монтану монтаны монтані
Nebraska|nebraska небраск небрасц
Nevada|nevada невада неваде невады неваду неваді
Ohio|ohio огайо
Oklahoma|oklahoma оклахом
Oregon|oregon орегон
Pennsylvania|pennsylvania пенсильван пенсільван
Tennessee|tennessee теннесси теннессі
Texas|texas техас
Utah|utah юта юте юты юту юті
Vermont|vermont вермонт
Virginia|virginia вирджини вірджині виргини
Wisconsin|wisconsin висконсин вісконсин
Wyoming|wyoming вайоминг вайомінг
New York|нью-йорк
New Jersey|нью-джерси нью-джерсі
Chicago|chicago чикаго чикагск
Detroit|detroit детройт
Philadelphia|philadelphia филадельфи філадельфі
Houston|houston хьюстон г'юстон
Dallas|dallas даллас
Atlanta|atlanta атланта атланте атланты атланту атланті атланти
Milwaukee|milwaukee милуоки мілуокі
Cleveland|cleveland кливленд клівленд
Denver|denver денвер
Pittsburgh|pittsburgh питтсбур піттсбур
Baltimore|baltimore балтимор
Minneapolis|minneapolis миннеаполис міннеаполіс
Memphis|memphis мемфис мемфіс
Nashville|nashville нэшвилл нешвілл
Orlando|orlando орландо
Boston|boston бостон
Miami|miami майами маямі
Seattle|seattle сиэтл сієтл сіетл
Portland|portland портленд
Tampa|tampa тампе тампы тампу
Brooklyn|brooklyn бруклин бруклін
Manhattan|manhattan манхэттен мангеттен
Los Angeles|лос-анджелес
San Francisco|сан-франциско
San Diego|сан-диего сан-дієго
Las Vegas|лас-вегас
Uvalde|uvalde ювалд
Parkland|parkland паркленд
Maui|maui мауи мауї
Guam|guam гуам
Toronto|toronto торонто
Ontario|ontario онтарио онтаріо
Quebec|quebec квебек
Vancouver|vancouver ванкувер
Calgary|calgary калгари калгарі
Montreal|montreal монреал
Tijuana|tijuana тихуан тіхуан
Acapulco|acapulco акапулько
Cancun|cancun канкун
Guadalajara|guadalajara гвадалахар
Sinaloa|sinaloa синалоа сіналоа
Chiapas|chiapas чьяпас
Sao Paulo|сан-паулу
Rio de Janeiro|janeiro рио-де-жанейро ріо-де-жанейро
Manaus|manaus манаус
Buenos Aires|буэнос-айрес буенос-айрес
Patagonia|patagonia патагони патагоні
Santiago|santiago сантьяго
Valparaiso|valparaiso вальпараисо
La Paz|ла-пас
Asuncion|asuncion асунсьон
Guayaquil|guayaquil гуаякил
Medellin|medellin медельин медельїн
Maracaibo|maracaibo маракайбо
Port-au-Prince|port-au-prince порт-о-пренс
Kingston|kingston кингстон кінгстон
Tegucigalpa|tegucigalpa тегусигальп
Managua|managua манагуа
San Salvador|сан-сальвадор
Guantanamo|guantanamo гуантанамо
"""
"""As the table of far places."""
