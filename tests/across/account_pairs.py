"""Pairs of sentences that answer one matter in opposite ways, by the matter."""

from __future__ import annotations

_PAIRS = """
told 1
    Parents were informed of the merger in March, the school board said.
    We found out about it from a neighbour, said Ilse Tarn, who has two children there.
told 2
    The council says it consulted every trader on the quay.
    Not a single stallholder was asked, according to Pia Lund.
told 3
    The hospital wrote to all patients in January.
    None of the families had heard a word, a lawyer said.
told 4
    Villagers had three days' notice of the blast.
    The explosion came without any warning, villagers said.
told 5
    The firm held two meetings with neighbours last year.
    Neighbours say they were never invited to anything.
told 6
    The union had been told of the closure in advance, Ms Orr said.
    Shop stewards read about the closure in the newspaper.
told 7
    Police had rung every doorbell in the street, the chief said.
    Nobody rang at our door, said Tom Ash.
told 8
    Fans were warned by loudspeaker to leave.
    There was no announcement at all, fans said.
foreseen 1
    The minister had been told of the losses in June.
    The minister said the losses had taken him by surprise.
foreseen 2
    Teachers had complained about the stairs for years.
    The headmaster said that nobody had ever complained about the stairs.
free will 1
    The coach left of his own accord, the club said.
    The coach was pushed out by the board, two players said.
free will 2
    All families have agreed to leave, the landlord said.
    Families say they are being forced to go.
free will 3
    The workers stayed late willingly, the manager said.
    Workers said they had no choice but to stay.
free will 4
    The prisoner had confessed freely, prosecutors said.
    His confession was beaten out of him, his lawyer said.
working 1
    The brakes worked perfectly, the maker said.
    The brakes did not respond, the driver told police.
working 2
    The sirens sounded on time.
    The sirens in the harbour never went off, residents said.
working 3
    The emergency exits opened at once.
    Two emergency doors were jammed, guests said.
working 4
    The radios functioned normally, the fire chief said.
    Firefighters said their radios had failed.
enough 1
    There were enough boats for everyone, the mayor said.
    Dozens were left on the pier because the boats were full.
enough 2
    The clinic had sufficient vaccine, the ministry said.
    The clinic ran out of vaccine by noon, nurses said.
enough 3
    The ward was fully staffed.
    Two nurses had to look after forty patients; the ward was understaffed, the union said.
prompt 1
    The ambulance came within eight minutes.
    The ambulance took almost an hour, his wife said.
prompt 2
    Help arrived quickly, officials said.
    For two days nobody came, survivors said.
prompt 3
    The government acted in good time.
    The government reacted far too late, the opposition said.
calm 1
    The march passed off peacefully.
    The march ended in clashes with police.
calm 2
    The evacuation was orderly, the airline said.
    There was panic on board, passengers said.
calm 3
    Officers showed restraint, the chief said.
    Officers beat students with truncheons, witnesses said.
treatment 1
    The hostages said they had been treated well.
    The hostages were beaten and got hardly any food, doctors said.
safe 1
    The water is safe to drink, the utility said.
    The tap water is a danger to infants, the doctor said.
safe 2
    There is no risk to the public, officials said.
    The fumes are poisonous, the chemist said.
damage 1
    The church was badly damaged.
    The church suffered only slight damage.
damage 2
    The crop is lost.
    Most of the crop can be saved, the farmers' union said.
damage 3
    The roof was destroyed.
    Only a few tiles fell from the roof, the sexton said.
escaped 1
    Nothing spilled from the tank.
    Oil covered the beach below the tank.
faultless 1
    The vote went smoothly.
    Observers noted serious irregularities in the vote.
faultless 2
    The auditors found no fault with the books.
    The books are a mess, the auditors wrote.
within 1
    The lorry was within the weight limit.
    The lorry was far too heavy, police said.
within 2
    The train kept to the speed limit.
    The train was going too fast, the recorder shows.
genuine 1
    The signature is genuine, his widow says.
    Experts call the signature a forgery.
rescued 1
    All guests got out safely.
    Four guests are still trapped, firemen said.
success 1
    The festival was a great success, its director said.
    The festival was a flop, hoteliers said.
success 2
    The premier spoke of a historic day.
    The opposition called the treaty a surrender.
success 3
    The minister called the deal a breakthrough.
    The deal is not worth the paper it is written on, Mr Ash said.
success 4
    She praised the law as a great step forward.
    He called the law a step backwards.
success 5
    The reform has worked, the minister said.
    The reform has achieved nothing, teachers said.
benefit 1
    The bypass has been good for the town, the mayor said.
    The bypass has ruined the shops in the centre, traders said.
lawful 1
    The arrest was lawful, the ministry said.
    The arrest violated the constitution, the court found.
lawful 2
    The police acted within the law, the chief said.
    The police broke the law, judges ruled.
agreed 1
    The tenants have accepted the offer.
    The tenants rejected the offer, their lawyer said.
agreed 2
    The family had given its consent.
    The family said it had never been asked for consent.
true 1
    The evidence is overwhelming, the prosecutor said.
    The charges are invented, the lawyer said.
control 1
    The army has taken the town.
    Rebels still hold the town.
trend 1
    The river has never been cleaner, the agency says.
    The river is dirtier than ever, anglers say.
kept up 1
    The lift was serviced in June, the owner said.
    The lift had not been checked for years, tenants said.
kept up 2
    The ferry was in excellent condition, the company said.
    The ferry was rusty and badly maintained, a former mate said.
ready 1
    The hospital was well prepared.
    The hospital was caught unprepared, nurses said.
finished 1
    The stadium is finished, the builder said.
    The stadium is still a building site.
finished 2
    The tunnel will open on time.
    The tunnel is months behind schedule.
intent 1
    It was an accident, the hunter said.
    The hunter shot the dog on purpose, the neighbour said.
intent 2
    He slipped and fell, police said.
    He was pushed, his brother said.
held 1
    The banker was led to the cells.
    The banker is free on bail.
held 2
    The suspect remains in custody.
    The suspect has been released.
health 1
    The boy is out of danger.
    The boy is fighting for his life.
armed 1
    The man was carrying a knife, police said.
    The man was unarmed, his cousin said.
apology 1
    The airline has apologised to passengers.
    There was not a word of apology from the airline, passengers said.
openness 1
    The firm handed over all documents.
    The firm withheld documents from the inquiry.
help 1
    The families were given shelter and food.
    The families were left to cope alone.
repaid 1
    Customers will be refunded in full.
    Customers are still waiting for their money.
paid 1
    The shipping line paid a ransom, two officials said.
    No ransom was paid, the shipping line said.
jobs 1
    No jobs will be lost, the buyer said.
    Hundreds will lose their jobs, the union said.
going on 1
    The school will stay open, the mayor said.
    The school is to close in summer.
reception 1
    The speech was met with applause.
    The speech was booed.
support 1
    Residents welcome the wind farm.
    Residents are fighting the wind farm.
support 2
    Most doctors back the reform.
    Doctors reject the reform.
mood 1
    The players were delighted with the new pitch.
    The players complained about the new pitch.
"""
_LINES = _PAIRS.strip().splitlines()
ACCOUNTS = [
    (name, one.strip(), two.strip())
    for name, one, two in zip(_LINES[::3], _LINES[1::3], _LINES[2::3], strict=True)
]
"""The name of the pair, one sentence and what another report says."""
