"""The closed list of places: countries with demonyms and capitals, and places that are no country.

Owns data kept by hand (member states of the United Nations, nations and regions with a demonym,
states of the USA, large cities); `places` looks words up in it.
"""

from __future__ import annotations

COUNTRIES = """
Afghanistan|Afghan|Kabul
Albania|Albanian|Tirana
Algeria|Algerian|Algiers
Andorra|Andorran|Andorra la Vella
Angola|Angolan|Luanda
Argentina|Argentine,Argentinian|Buenos Aires
Armenia|Armenian|Yerevan
Australia|Australian,Aussie|Canberra
Austria|Austrian|Vienna
Azerbaijan|Azerbaijani,Azeri|Baku
Bahamas|Bahamian|Nassau
Bahrain|Bahraini|Manama
Bangladesh|Bangladeshi|Dhaka
Barbados|Barbadian|Bridgetown
Belarus|Belarusian,Belarussian|Minsk
Belgium|Belgian|
Belize|Belizean|Belmopan
Benin|Beninese|Porto-Novo
Bhutan|Bhutanese|Thimphu
Bolivia|Bolivian|La Paz
Bosnia and Herzegovina,Bosnia,Bosnia-Herzegovina|Bosnian|Sarajevo
Botswana|Motswana,Batswana|Gaborone
Brazil|Brazilian|Brasilia,Brasília
Brunei|Bruneian|
Bulgaria|Bulgarian|Sofia
Burkina Faso|Burkinabe|Ouagadougou
Burundi|Burundian|Gitega
Cambodia|Cambodian|Phnom Penh
Cameroon|Cameroonian|Yaoundé
Canada|Canadian|Ottawa
Cape Verde,Cabo Verde|Cape Verdean|Praia
Central African Republic,CAR|Central African|Bangui
Chad|Chadian|N'Djamena
Chile|Chilean|Santiago
China,People's Republic of China,PRC|Chinese|Beijing,Peking
Colombia|Colombian|Bogotá,Bogota
Comoros|Comorian|Moroni
Congo,Democratic Republic of the Congo,DRC,DR Congo|Congolese|Kinshasa
Costa Rica|Costa Rican|
Croatia|Croatian,Croat|Zagreb
Cuba|Cuban|Havana
Cyprus|Cypriot|Nicosia
Czech Republic,Czechia|Czech|Prague
Denmark|Danish,Dane|Copenhagen
Djibouti|Djiboutian|
Dominican Republic|Dominican|Santo Domingo
East Timor,Timor-Leste|Timorese,East Timorese|Dili
Ecuador|Ecuadorian|Quito
Egypt|Egyptian|Cairo
El Salvador|Salvadoran,Salvadorean|
Equatorial Guinea|Equatorial Guinean,Equatoguinean|Malabo
Eritrea|Eritrean|Asmara
Estonia|Estonian|Tallinn
Eswatini,Swaziland|Swazi|Mbabane
Ethiopia|Ethiopian|Addis Ababa
Fiji|Fijian|Suva
Finland|Finnish,Finn|Helsinki
France|French|Paris
Gabon|Gabonese|Libreville
Gambia|Gambian|Banjul
Georgia|Georgian|Tbilisi
Germany,Federal Republic of Germany|German|Berlin
Ghana|Ghanaian|Accra
Greece|Greek|Athens
Guatemala|Guatemalan|
Guinea|Guinean|Conakry
Guinea-Bissau|Bissau-Guinean|Bissau
Guyana|Guyanese|Georgetown
Haiti|Haitian|Port-au-Prince
Honduras|Honduran|Tegucigalpa
Hungary|Hungarian|Budapest
Iceland|Icelandic,Icelander|Reykjavik,Reykjavík
India|Indian|New Delhi,Delhi
Indonesia|Indonesian|Jakarta
Iran,Islamic Republic of Iran|Iranian|Tehran,Teheran
Iraq|Iraqi|Baghdad
Ireland,Republic of Ireland|Irish|Dublin
Israel|Israeli|Jerusalem
Italy|Italian|Rome
Ivory Coast,Côte d'Ivoire|Ivorian|Yamoussoukro
Jamaica|Jamaican|Kingston
Japan|Japanese|Tokyo
Jordan|Jordanian|Amman
Kazakhstan|Kazakh,Kazakhstani|Astana
Kenya|Kenyan|Nairobi
Kosovo|Kosovar,Kosovan|Pristina
Kuwait|Kuwaiti|Kuwait City
Kyrgyzstan|Kyrgyz,Kyrgyzstani|Bishkek
Laos|Laotian|Vientiane
Latvia|Latvian|Riga
Lebanon|Lebanese|Beirut
Liberia|Liberian|Monrovia
Libya|Libyan|Tripoli
Liechtenstein|Liechtensteiner|Vaduz
Lithuania|Lithuanian|Vilnius
Luxembourg|Luxembourgish,Luxembourger|
Madagascar|Malagasy,Madagascan|Antananarivo
Malawi|Malawian|Lilongwe
Malaysia|Malaysian|Kuala Lumpur
Maldives|Maldivian|Malé
Mali|Malian|Bamako
Malta|Maltese|Valletta
Marshall Islands|Marshallese|Majuro
Mauritania|Mauritanian|Nouakchott
Mauritius|Mauritian|Port Louis
Mexico|Mexican|Mexico City
Micronesia|Micronesian|
Moldova|Moldovan|Chisinau,Chișinău
Monaco|Monegasque,Monacan|
Mongolia|Mongolian,Mongol|Ulaanbaatar
Montenegro|Montenegrin|Podgorica
Morocco|Moroccan|Rabat
Mozambique|Mozambican|Maputo
Myanmar,Burma|Burmese|Naypyidaw
Namibia|Namibian|Windhoek
Nauru|Nauruan|
Nepal|Nepali,Nepalese|Kathmandu
Netherlands,Holland|Dutch|Amsterdam
New Zealand|New Zealander,Kiwi|Wellington
Nicaragua|Nicaraguan|Managua
Niger|Nigerien|Niamey
Nigeria|Nigerian|Abuja
North Korea,DPRK,Democratic People's Republic of Korea|North Korean|Pyongyang
North Macedonia,Macedonia|Macedonian,North Macedonian|Skopje
Norway|Norwegian|Oslo
Oman|Omani|Muscat
Pakistan|Pakistani|Islamabad
Palestine,Palestinian Territories|Palestinian|Ramallah
Panama|Panamanian|Panama City
Papua New Guinea|Papua New Guinean|Port Moresby
Paraguay|Paraguayan|Asunción,Asuncion
Peru|Peruvian|Lima
Philippines|Filipino,Filipina,Philippine|Manila
Poland|Polish,Pole|Warsaw
Portugal|Portuguese|Lisbon
Qatar|Qatari|Doha
Romania|Romanian|Bucharest
Russia,Russian Federation|Russian|Moscow
Rwanda|Rwandan|Kigali
Samoa|Samoan|Apia
Saudi Arabia,KSA|Saudi,Saudi Arabian|Riyadh
Senegal|Senegalese|Dakar
Serbia|Serbian,Serb|Belgrade
Seychelles|Seychellois|
Sierra Leone|Sierra Leonean|Freetown
Singapore|Singaporean|
Slovakia|Slovak,Slovakian|Bratislava
Slovenia|Slovenian,Slovene|Ljubljana
Solomon Islands|Solomon Islander|Honiara
Somalia|Somali,Somalian|Mogadishu
South Africa|South African|Pretoria
South Korea,Republic of Korea,ROK|South Korean|Seoul
South Sudan|South Sudanese|Juba
Soviet Union,USSR|Soviet|
Spain|Spanish,Spaniard|Madrid
Sri Lanka|Sri Lankan|Colombo
Sudan|Sudanese|Khartoum
Suriname|Surinamese,Surinamer|Paramaribo
Sweden|Swedish,Swede|Stockholm
Switzerland|Swiss|Bern,Berne
Syria|Syrian|Damascus
Taiwan|Taiwanese|Taipei
Tajikistan|Tajik,Tajikistani|Dushanbe
Tanzania|Tanzanian|Dodoma
Thailand|Thai|Bangkok
Togo|Togolese|Lomé,Lome
Tonga|Tongan|
Trinidad and Tobago,Trinidad|Trinidadian|Port of Spain
Tunisia|Tunisian|Tunis
Turkey,Türkiye|Turkish,Turk|Ankara
Turkmenistan|Turkmen|Ashgabat
Uganda|Ugandan|Kampala
Ukraine|Ukrainian|Kyiv,Kiev
United Arab Emirates,UAE|Emirati|Abu Dhabi
United Kingdom,UK,Britain,Great Britain|British,Briton,Brit|London
United States,US,USA,America,United States of America|American|Washington,Washington DC,D.C.
Uruguay|Uruguayan|Montevideo
Uzbekistan|Uzbek,Uzbekistani|Tashkent
Vanuatu|Vanuatuan|
Vatican City,Vatican,Holy See||
Venezuela|Venezuelan|Caracas
Vietnam,Viet Nam|Vietnamese|Hanoi
Yemen|Yemeni|Sanaa,Sana'a
Yugoslavia|Yugoslav,Yugoslavian|
Zambia|Zambian|Lusaka
Zimbabwe|Zimbabwean|Harare
England|English|
Scotland|Scottish,Scot|Edinburgh
Wales|Welsh|Cardiff
Northern Ireland|Northern Irish|Belfast
Korea|Korean|
Africa|African|
Asia|Asian|
Europe|European|
North America|North American|
South America|South American|
Latin America|Latin American|
Antarctica|Antarctic|
Arctic||
Arabia|Arab,Arabian|
Balkans|Balkan|
Caribbean||
Catalonia|Catalan|
Basque Country|Basque|
Chechnya|Chechen|Grozny
Crimea|Crimean|
Gaza,Gaza Strip|Gazan|
Hong Kong|Hong Konger|
Kashmir|Kashmiri|
Kurdistan|Kurdish,Kurd|
Middle East|Middle Eastern|
Puerto Rico|Puerto Rican|San Juan
Scandinavia|Scandinavian|
Siberia|Siberian|
Tibet|Tibetan|
Xinjiang|Uyghur,Uighur|
Texas|Texan|
California,Calif.|Californian|
Florida,Fla.|Floridian|
Pennsylvania,Pa.|Pennsylvanian|
North Carolina,N.C.|North Carolinian|
South Carolina,S.C.|South Carolinian|
North Dakota,N.D.|North Dakotan|
South Dakota,S.D.|South Dakotan|
New Hampshire,N.H.||
New Jersey,N.J.|New Jerseyan|
New Mexico,N.M.|New Mexican|
Hawaii|Hawaiian|
Alaska|Alaskan|
New York,New York City,NYC,N.Y.|New Yorker|
"""
"""Name and its other names | demonyms | capital; capitals stay places of their own."""

OTHER_PLACES = """
Alabama,Arizona,Arkansas,Colorado,Connecticut,Delaware,Idaho,Illinois,Indiana,Iowa,Kansas
Kentucky,Louisiana,Maine,Maryland,Massachusetts,Michigan,Minnesota,Mississippi,Missouri,Montana
Nebraska,Nevada,Ohio,Oklahoma
Oregon,Rhode Island,Tennessee,Utah,Vermont,Virginia
West Virginia,Washington State,Wisconsin,Wyoming,Guam,Ontario,Quebec,British Columbia,Alberta
Los Angeles,San Francisco,San Diego,Las Vegas,Chicago,Boston,Houston,Dallas,Miami
Philadelphia,Atlanta,Seattle,Detroit,Phoenix,Baltimore,Denver,Milwaukee,New Orleans,St. Louis
Cincinnati,Cleveland,Pittsburgh,Minneapolis,Kansas City,Salt Lake City,Oklahoma City,San Antonio
Brussels,Geneva,Zurich,The Hague,Munich,Frankfurt,Hamburg,Barcelona,Milan,Naples,Venice,Istanbul
Manchester,Birmingham,Liverpool,Glasgow,St. Petersburg,Saint Petersburg,Rio de Janeiro,São Paulo
Sao Paulo,Shanghai,Shenzhen,Guangzhou,Wuhan,Macau,Mumbai,Kolkata,Karachi,Lahore,Dubai
Aleppo,Mosul,Kandahar,Tel Aviv,West Bank,Golan Heights,Lagos,Johannesburg,Cape Town
Sydney,Melbourne,Brisbane,Perth,Auckland,Toronto,Montreal,Vancouver,Osaka,Kyoto,Hiroshima,Busan
Ho Chi Minh City,Saigon,Donbas,Donetsk,Luhansk,Kharkiv,Odesa,Odessa,Mariupol,Kherson,Kursk
Eastern Europe,Western Europe,Central Europe,Central America,Central Asia,Southeast Asia,East Asia
South Asia,Indo-Pacific,Asia-Pacific,Pacific,Atlantic,Mediterranean,North Africa,Sahara,Sahel
Manhattan,Brooklyn,Queens,Bronx,Silicon Valley,Wall Street,Hollywood,Guantanamo Bay,Golan
Capitol Hill,Downing Street,Pearl Harbor,Long Island,Midwest,New England,Horn of Africa
Black Sea,Red Sea,Baltic,Caucasus,Himalayas,Kuril Islands,Falkland Islands,Falklands
"""
"""States, provinces, large cities and regions that news names without saying what they are."""
