"""Closed classes of English words that shape proper names.

Owns titles, heads of organisations and places, particles, suffixes, calendar words, people's
roles and the commonest given names. Knows nothing of texts: the reading of names asks.
"""

from __future__ import annotations


def word_set(words: str) -> frozenset[str]:
    """Return the words of a text as a set."""
    return frozenset(words.split())


TITLES = word_set(
    """president presidents minister ministers secretary secretary-general chancellor premier
    senator senators sen sens representative rep reps congressman congresswoman governor
    governors gov govs mayor ambassador ambassadors envoy director chairman chairwoman chair
    chairperson chief ceo cfo coo general gen gens colonel col lieutenant lt sergeant sgt
    major maj captain capt commander cmdr commodore admiral adm marshal brigadier brig
    corporal cpl private pvt officer inspector detective superintendent sheriff deputy
    constable commissioner dr doctor prof professor mr mrs ms miss mx mme messrs sir dame lord
    lady baroness baron count countess duke duchess king queen prince princess emperor sultan
    emir sheikh pope cardinal archbishop bishop rev reverend rabbi imam ayatollah justice
    judge prosecutor attorney executive speaker leader whip councillor councilman councilwoman
    councilmember lawmaker spokesman spokeswoman spokesperson treasurer coach chancellor
    adviser advisor administrator clerk vice-president under-secretary undersecretary co-chair co-
    founder founder counsel"""
)
"""Heads of titles that stand before a person's name, in full and abbreviated."""

ABBREVIATED = word_set(
    """mr mrs ms mx messrs dr prof sen sens rep reps gov govs gen gens col lt sgt maj capt
    cmdr adm brig cpl pvt rev hon st mt ft jr sr"""
)
"""What is written with a full stop that ends no sentence."""

SURNAME_TITLES = word_set(
    "king prince pope bishop judge major marshal lord dean duke baron sheriff count justice"
)
"""Titles that are surnames as well ("Stephen King")."""

TITLE_RANKS = word_set(
    """deputy vice former acting assistant associate prime first foreign special under chief
    interim ex then senior executive permanent"""
)
"""Words before the head of a title that a place may follow ("Deputy U.S. Ambassador")."""

TITLE_COMPLEMENTS = word_set(
    """state defense defence staff police justice health education labor labour energy
    commerce agriculture transportation transport treasury interior homeland security foreign
    affairs national intelligence naval operations house finance"""
)
"""What follows "of" in a title ("Secretary of State", "Chief of Staff")."""

NAME_SUFFIXES = word_set("jr sr ii iii iv esq phd md")
COMPANY_SUFFIXES = word_set("inc corp ltd llc plc co gmbh ag sa nv llp lp")

ORGANISATION_HEADS = word_set(
    """academy administration agency airlines airways alliance army assembly association
    associates authority bank board brigade broadcasting brotherhood bureau cabinet caucus
    center centers centre centres chamber chambers chiefs church clinic club coalition college
    command commission committee companies company confederation conference congress
    consortium convention corporation corps council court courts defenders department division
    electric enterprises exchange federation fleet forces force foundation front fund gazette
    government group guard guards herald holdings hospital house industries initiative
    institute institution intelligence international journal laboratories laboratory league
    legion library magazine media ministry mission mosque motors movement museum nations navy
    network news newspaper observatory office orchestra organisation organization parliament
    partners partnership party patrol police post press program programme protection
    publishing radio railway railways regiment registry reserve school secretariat senate
    service services society solutions squad statistics subcommittee supreme systems taskforce
    technologies telegraph television temple times treasury tribune tribunal trust union
    university ventures volunteers watch workers"""
)
"""Words that end, or before "of" and "for" carry, the name of an organisation."""

STATE_ORGANS = word_set(
    """academy administration ambassador army assembly bank cabinet chamber capitol chiefs
    command commission committee congress consulate corps council court department embassy
    fleet force forces government guard house intelligence marines military ministry navy
    office parliament president reserve secret senate service supreme treasury constitution"""
)
"""Heads of what every state has: before them a demonym is no part of the name."""

ORGAN_OPENERS = word_set("national federal royal supreme joint state defense defence foreign")
"""First words of a state's organs after a demonym ("Russian | Federal Security Service")."""

PLACE_HEADS = word_set(
    """airport archipelago avenue basin bay beach boulevard bridge canal canyon cape capitol
    channel city coast county creek dam delta desert district falls fjord forest glacier gulf
    harbor harbour heights highway hill hills island islands isle isles isthmus lake lane
    mountain mountains oblast ocean palace park peninsula plains plateau plaza port prefecture
    province rapids region reef reservoir ridge river road sea square station strait straits
    street territory territories town township valley village volcano"""
)
PLACE_OPENERS = word_set("mount mt lake cape port fort saint st san santa river gulf")
REGION_WORDS = PLACE_HEADS | word_set("state area border suburb neighborhood neighbourhood")
"""Lower-case words that say that the name before or after them is a place ("Kursk region")."""

OF_HEADS = ORGANISATION_HEADS | word_set(
    """republic kingdom gulf bay cape isle state duchy bank battle treaty declaration speaker
    day law museum strait sea knights sons daughters statue tower lord order secretary chief
    director university mayor king queen bishop archbishop prince princess duke president
    minister"""
)
"""Words that take "of" into the name: "Bank of England", "Strait of Hormuz"."""

ON_HEADS = word_set("committee council commission conference convention subcommittee panel forum")

UNIT_PREPOSITIONS = word_set(
    "across against at before behind beyond in over under with within without"
)
"""What stays lower case inside the name of a society ("Doctors at Sea")."""

PARTICLES = word_set(
    """de del della delle di da dos das du la le les van von der den ter ten zu bin ibn bint
    abu ben al el y e"""
)
"""Lower-case words inside names of people and places ("Ursula von der Leyen")."""

GROUP_POSSESSIVES = word_set(
    """children people women men workers veterans girls boys farmers teachers players writers
    drivers consumers peoples citizens students nurses doctors voters prisoners"""
)
"""Possessives that stay inside a name ("Workers' Party", "Children's Hospital")."""

WEEKDAYS = word_set("monday tuesday wednesday thursday friday saturday sunday")
CALENDAR = WEEKDAYS | word_set(
    """mondays tuesdays wednesdays thursdays fridays saturdays sundays january february march
    april may june july august september october november december jan feb mar apr jun jul aug
    sep sept oct nov dec mon tue tues wed thu thur thurs fri sat today tomorrow yesterday
    tonight a.m p.m gmt utc est edt pst pdt cet bst et"""
)
QUANTITIES = word_set(
    "hundred thousand million billion trillion dollar dollars pound pounds percent cent cents"
)
"""Numerals, currencies and units, which are no names even with a capital."""

NUMERALS = word_set("two three four five six seven eight nine ten eleven twelve twenty")

CALENDAR_NAMES = word_set("may march april june august")
"""Months that are names of people too."""

GROUPS = word_set(
    """democrat democratic republican tory muslim christian catholic protestant jew hindu sikh
    buddhist mormon sunni shiite shia communist marxist nazi"""
)
"""Adherents, always written with a capital and never the common word."""

NO_ACRONYMS = word_set(
    """a ok tv id ceo cfo coo cto vp mp mps mep meps pm am gdp gnp eps ebitda ebit dna rna hiv
    iq pc suv suvs atm usd eur gbp ii iii iv vi vii viii ix xi xii ad bc ce bce fy km mph ps
    qa faq pdf url http https www html cv diy rip asap aka fyi vs phd md mr mrs ms dr jr sr"""
)
"""Capitals that abbreviate common words, units, currencies and numerals."""

DESIGNATORS = word_set(
    """article section chapter flight channel route highway interstate boeing airbus
    resolution proposition title amendment apollo phase unit apartment gate pier"""
)
"""Words that a number turns into a name ("Article 5", "Flight 370")."""

ROLES = word_set(
    """activist actor actress adviser advisor aide ambassador analyst archaeologist architect
    artist astronaut attorney author baker banker barrister billionaire biologist boss botanist
    boxer businessman businesswoman campaigner candidate captain cardinal chair chairman
    chairwoman chancellor chaplain chemist chief cleric climatologist coach colleague columnist
    comedian commander commentator conductor congressman congresswoman contractor convener
    convenor coordinator coroner correspondent councillor counterpart critic curator daughter
    dean defector defendant deputy designer detective dictator diplomat director doctor
    ecologist economist editor electrician engineer entrepreneur envoy epidemiologist executive
    expert farmer father filmmaker financier firefighter fisherman footballer foreman founder
    gardener general geologist governor guitarist harbourmaster headmaster headmistress
    headteacher historian host husband hydrologist inventor investigator investor journalist
    judge king landlady landlord lawmaker lawyer leader librarian lobbyist magistrate magnate
    manager mayor mechanic meteorologist midfielder midwife minister mogul mother musician
    negotiator neighbor neighbour nominee novelist nurse oceanographer officer official
    ombudsman operative opponent organiser organizer ornithologist owner paramedic pastor
    philosopher photographer physician physicist pilot player poet politician pollster premier
    president priest prince princess producer professor prosecutor provost psychiatrist
    psychologist publisher queen ranger rector referee reporter representative researcher
    resident rival scholar scientist secretary seismologist senator sheriff shopkeeper singer
    skipper sociologist soldier solicitor son spokesman spokesperson spokeswoman star steward
    strategist striker student successor surgeon suspect teacher technician teenager trader
    trainer treasurer tycoon umpire undersecretary vicar victim virologist volcanologist warden
    widow wife winner witness writer zoologist"""
)
"""Nouns of people that stand right before a name ("analyst Oleh Saakyan")."""

GIVEN_NAMES = word_set(
    """aaron abdul adam ahmed alan albert alex alexander alexei ali alice amanda amy ana
    andrea andrei andrew andrey angela ann anna anne anthony antony arthur barack barbara ben
    benjamin bernie bill bob boris brett brian bruce carl carlos carol caroline charles
    charlie chris christian christine christopher chuck claire colin craig daniel darren dave
    david deborah dennis derek dick dmitri dmitry dmytro don donald doug douglas ed edward
    elena elizabeth emily emma emmanuel eric erik eva evan francis francois frank fred gary
    geoffrey george gerald gina giovanni gordon grace greg hannah hans harold harry hassan
    heather helen henry hillary howard hugh ian ibrahim igor ivan jack jacob james jan jane
    janet jason javier jean jeff jeffrey jennifer jeremy jerry jessica jim jimmy joan joe joel
    john jonathan jorge jose joseph josh joshua juan judith julia julie justin karen karl kate
    katherine kathleen keith kelly ken kenneth kevin kirsten larry laura lauren lawrence leon
    leonid leslie linda lindsey lisa lloyd louis lucy luis luke marc marco marcus margaret
    maria marie mario mark martin mary matt matthew maurice max megan mehmet melissa michael
    michel michelle miguel mike mikhail mick mitch mohammad mohammed muhammad nancy naomi
    natalie nathan neil nicholas nick nicolas nigel nikki nikolai oleg oleh oliver olivia omar
    oscar pablo pamela patricia patrick paul paula pedro peter philip phil pierre rachel ralph
    ray raymond rebecca ricardo richard rick robert roberto robin roger ron ronald rose roy
    russell ruth ryan sam samantha samuel sandra sarah scott sean sergei sergey shane sharon
    shawn simon sofia sophie stephanie stephen steve steven stuart sue susan ted teresa terry
    theresa thomas tim timothy todd tom tommy tony tracy trevor tyler valentina vera victor
    victoria viktor vincent vladimir volodymyr walter warren wayne wendy william winston
    xavier yuri yusuf yvonne zach"""
)
"""The commonest given names of English-language news: evidence of a person, no gazetteer."""

GIVEN_OR_PLACE = word_set(
    """paris jordan chelsea georgia virginia carolina chad sydney austin dallas israel kenya
    lincoln houston denver phoenix cuba china"""
)
"""Places whose name is a given name too: a surname after them makes a person."""

FAMILY_FIRST = word_set(
    """kim lee park choi choe jung jang yoon yun moon yang ban ri ro han cho chang kang xi li
    wang zhang liu chen zhao wu zhou xu sun ma zhu hu guo he lin gao deng mao wen jiang peng
    bo tsai tran nguyen pham le vo ho abe"""
)
"""Family names of Korean, Chinese and Vietnamese, which stand first."""

COMPOUND_ENDS = word_set(
    """era style wide born like free only level elect friendly turned made held run sized
    aligned owned led based backed minded specific speaking related controlled bound proof
    type grade area"""
)
"""What a hyphen ties to a name without becoming part of it ("U.S.-led", "Moscow-based")."""

MASS_NOUNS = word_set(
    """data cancer coronavirus virus chaos culture police press earth hell job research evidence
    science history legend law management polling experience news tradition nothing everything"""
)
"""Common nouns that open a sentence without an article though they are singular."""

BARE_POSSESSIVES = word_set(
    """today tomorrow yesterday tonight it that this here what who let there he she one
    everyone nobody somebody someone anyone everybody nature mankind humanity society life
    women men children people where how when why year week month"""
)
"""What "'s" opens a sentence with and is no name."""

AUXILIARIES = word_set(
    """has is was will would also had did does could may might can should must never later
    then himself herself and"""
)
"""Words after a bare singular subject, which in English only a name can be."""
