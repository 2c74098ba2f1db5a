package nl.hoofdzaakwerk.portal.employer.relation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of finding, adding and changing an employer, its stage and who keeps the contact. English stands in
 * {@code messages/relation_en.properties}.
 */
@MessageBundle("relation")
public interface RelationMessages {
    @Message("Leeg is vandaag.")
    String todayWhenEmpty();

    @Message("Nieuwe werkgever")
    String register();

    @Message("Staat de werkgever er niet bij? Voeg hem toe")
    String registerOther();

    @Message("Werkgever toevoegen")
    String registerButton();

    @Message("Naam van de werkgever")
    String searchName();

    @Message("Gemeente (niet verplicht)")
    String searchPlace();

    @Message("Zoek")
    String search();

    @Message("Gevonden werkgevers")
    String found();

    @Message("Geen werkgever gevonden. Probeer een deel van de naam, of voeg de werkgever toe.")
    String noneFound();

    @Message("Er zijn nog geen werkgevers in uw regio. Voeg de eerste toe.")
    String noEmployers();

    @Message("Bereidwillige werkgevers")
    String willingList();

    @Message(
            "Hoe bereid een werkgever is, volgt uit wat hij liet zien: een bezoek, een kandidaat ontmoeten, een proefplaatsing, een plaatsing. Zonder contact loopt het terug.")
    String willingExplained();

    @Message("Er zijn nu geen werkgevers met deze mate van bereidheid.")
    String noWilling();

    @Message("Zonder contact zakt dit op")
    String fallsBelow();

    @Message("Gemeente")
    String municipality();

    @Message("De gemeente waar het werk is. Zij bepaalt de regio.")
    String municipalityHint();

    @Message("Postcode (4 cijfers)")
    String postcode4();

    @Message("Alleen de cijfers, bijvoorbeeld 2312.")
    String postcodeHint();

    @Message("KvK-nummer")
    String kvkNumber();

    @Message("Acht cijfers. Hiermee ziet u meteen of de werkgever er al staat.")
    String kvkHint();

    @Message("Sector")
    String sector();

    @Message("Geen contact sinds")
    String silentSince();

    @Message("SBI-code")
    String sectorCode();

    @Message("Twee tot vijf cijfers, als u die weet.")
    String sectorCodeHint();

    @Message("Aantal medewerkers")
    String employees();

    @Message("Grootte")
    String size();

    @Message("Toegevoegd door")
    String knownTo();

    @Message("Wij werken ook met deze werkgever")
    String join();

    @Message("Werkt uw organisatie ook met {name}?")
    String joinOf(String name);

    @Message("Anderen zien dan dat uw organisatie deze werkgever ook kent.")
    String joinMeans();

    @Message("Gevonden via")
    String foundThrough();

    @Message("Heeft nog geen ervaring met onze doelgroep")
    String newToTargetGroup();

    @Message("Telt dan mee als nieuwe werkgever.")
    String newToTargetGroupHint();

    @Message("Nieuwe werkgever")
    String newEmployer();

    @Message("Ervaring")
    String experience();

    @Message("Bekend sinds")
    String registeredOn();

    @Message("Deze gemeente ligt in een regio waar uw organisatie niet werkt.")
    String otherRegion();

    @Message("Deze werkgever staat er misschien al")
    String mayBeTheSame();

    @Message(
            "Kijk of een van deze werkgevers dezelfde is. Open hem dan. Is het een andere werkgever? Vink dat aan en kies opnieuw ‘Werkgever toevoegen’.")
    String duplicatesExplained();

    @Message("vrijwel zeker dezelfde")
    String nearlyCertain();

    @Message("{name} is een andere werkgever")
    String isAnother(String name);

    @Message("Gegevens wijzigen")
    String changeProfile();

    @Message("Gegevens van {name}")
    String profileOf(String name);

    @Message("Andere fase voor {name}")
    String moveOnOf(String name);

    @Message("Fase opslaan")
    String moveButton();

    @Message("Contact met {name} overnemen")
    String takeOverOf(String name);

    @Message("U wordt degene die het contact houdt. De vorige ziet dat u dit deed en waarom.")
    String takeOverMeans();

    @Message("Wie het contact had")
    String ownersBefore();

    @Message("Stap van {name} herstellen")
    String correctOf(String name);

    @Message("De oude stap blijft staan. Wat u hier invult geldt in plaats daarvan.")
    String correctMeans();

    @Message("Wat was er mis?")
    String correctKind();

    @Message("Zo was het, als de stap anders was")
    String correctTo();

    @Message("Waarom herstelt u dit?")
    String correctWhy();

    @Message("Nu: {stage}, sinds {day}.")
    String standsAt(String stage, String day);

    @Message("Naar fase")
    String toStage();

    @Message("Dag van het contact")
    String contactDay();

    @Message("Hoe was er contact?")
    String contactHow();

    @Message("Alleen bij ‘slapend’ of ‘afgevallen’")
    String onlyWhenEnding();

    @Message("Waarom stopt het contact?")
    String endingReason();

    @Message("In eigen woorden")
    String reasonInWords();

    @Message("Contact overdragen")
    String handOver();

    @Message("Wie houdt voortaan het contact?")
    String handOverTo();

    @Message("U kiest uit wie nu contact houdt met werkgevers in uw regio.")
    String handOverToHint();

    @Message("Alle werkgevers van iemand overdragen")
    String handOverAll();

    @Message("Alles gaat over, in al uw regio's, of niets. Zo houdt geen werkgever een contact dat er niet meer is.")
    String handOverAllMeans();

    @Message("Van wie?")
    String handOverFrom();

    @Message("Alles overdragen")
    String handOverButton();

    @Message("{who}: {#if number == 1}1 werkgever{#else}{number} werkgevers{/if}, zoals {example}")
    String keeps(String who, int number, String example);

    @Message("Ikzelf ({organisation})")
    String myself(String organisation);

    @Message("Een collega bij {organisation}")
    String someoneAt(String organisation);

    @Message("{#if number == 1}1 werkgever is{#else}{number} werkgevers zijn{/if} overgedragen.")
    String handedOver(int number);

    @Message("Nog niemand houdt contact met een werkgever in uw regio.")
    String nobodyKeeps();

    @Message("Waarom?")
    String why();
}
