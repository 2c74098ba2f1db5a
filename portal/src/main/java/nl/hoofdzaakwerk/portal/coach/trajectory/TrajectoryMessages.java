package nl.hoofdzaakwerk.portal.coach.trajectory;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages about a trajectory. English stands in {@code messages/trajectory_en.properties}. */
@MessageBundle("trajectory")
interface TrajectoryMessages {
    @Message("Traject van {name}")
    String title(String name);

    @Message("Traject beginnen voor {name}")
    String startFor(String name);

    @Message("U wordt de coach van dit traject.")
    String startIntro();

    @Message("Route")
    String route();

    @Message("Hoe de kandidaat binnenkwam, als dat via een route van de regio was.")
    String routeHint();

    @Message("Begindatum")
    String startDate();

    @Message("Een dag in het verleden mag ook.")
    String startDateHint();

    @Message("Traject beginnen")
    String start();

    @Message("Contact opschrijven")
    String writeContact();

    @Message("Plaatsing toevoegen")
    String addPlacement();

    @Message("Plannen")
    String plans();

    @Message(
            "{#switch state}{#case 'RUNNING'}Hierna: werk gevonden (voeg een plaatsing toe) of de begeleiding stopt.{#case 'PLACED'}Hierna: het werk wordt duurzaam (het systeem ziet dat zelf), het werk stopt, of de begeleiding stopt.{#case 'SUSTAINED'}Hierna: de begeleiding stopt, of het werk stopt en de kandidaat zoekt opnieuw.{#case}Dit traject is afgesloten. Er kan niets meer veranderen.{/switch}")
    String whatNext(String state);

    @Message("Afgesloten op {day}:")
    String endedOn(String day);

    @Message("Werk")
    String work();

    @Message("Er is nog geen werk. Kies Plaatsing toevoegen als er werk gevonden is.")
    String noWork();

    @Message("Werkgever")
    String employer();

    @Message("Werkgever in een andere regio")
    String employerElsewhere();

    @Message("Soort werk")
    String kindOfWork();

    @Message("Uren per week")
    String hours();

    @Message("Van en tot")
    String fromUntil();

    @Message("tot en met")
    String until();

    @Message("Ligt stil")
    String interrupted();

    @Message("Werkt, duurzaam")
    String sustained();

    @Message("Werkt")
    String working();

    @Message("Laatste contacten")
    String latestContacts();

    @Message("Er zijn nog geen contacten opgeschreven. Schrijf het eerste gesprek op.")
    String noContacts();

    @Message("Alle contacten")
    String allContacts();

    @Message("Advies")
    String advice();

    @Message("Vervanger")
    String replacement();

    @Message("Meer over dit traject")
    String moreAbout();

    @Message("Principes van IPS")
    String principles();

    @Message("Financiering")
    String funding();

    @Message("Tevredenheid")
    String feedback();

    @Message("Tevredenheid per organisatie")
    String averages();

    @Message(
            "Gemiddelde cijfers van 1 tot en met 5. Onder {minimum} antwoorden staat er niets, zodat niemand te herkennen is.")
    String averagesMean(int minimum);

    @Message("Over dit jaar zijn er nergens {minimum} antwoorden. Kies een ander jaar.")
    String noAverages(int minimum);

    @Message("Organisatie")
    String organisation();

    @Message("Knelpunt melden")
    String recordBottleneck();

    @Message("Overdragen of vervanging regelen")
    String handOver();

    @Message("Begin, methode of route herstellen")
    String correct();

    @Message("Begeleiding afsluiten")
    String endGuidance();

    @Message(
            "Het traject gaat dicht en kan niet meer open. Werk dat doorgaat, blijft meetellen. Stopte alleen het werk? Sluit dan de plaatsing af, niet het traject.")
    String endMeans();

    @Message("Laatste dag van de begeleiding")
    String endDate();

    @Message("Waarom de open plannen dicht kunnen")
    String plansClosedBecause();

    @Message("Alleen nodig als er nog een plan open is.")
    String plansClosedHint();

    @Message("Ja, begeleiding afsluiten")
    String endNow();

    @Message("Alle cijfers volgen vanaf het verleden. De reden blijft bewaard.")
    String correctMeans();

    @Message("Wat er verkeerd stond")
    String correctReason();

    @Message("Herstellen")
    String correctNow();

    @Message("Contacten")
    String contacts();

    @Message("Contact met")
    String contactWith();

    @Message("Datum")
    String contactDate();

    @Message("In levenden lijve")
    String faceToFace();

    @Message("Buiten kantoor")
    String outsideOffice();

    @Message("Notitie")
    String note();

    @Message("Schrijf niets over gezondheid op.")
    String noteHint();

    @Message("Contact opslaan")
    String saveContact();

    @Message("Logboek")
    String log();

    @Message("Hoe")
    String how();

    @Message("Opgeschreven door")
    String recordedBy();

    @Message("Aan een collega")
    String toColleague();

    @Message(
            "Er is geen andere coach bij uw organisatie bekend. Vraag de beheerder van uw organisatie om een coach toe te voegen.")
    String noColleagues();

    @Message(
            "De collega wordt de coach. Werkt u niet bij de instelling die behandelt, dan ziet u dit traject daarna niet meer.")
    String handOverMeans();

    @Message("Collega")
    String colleague();

    @Message("Traject overdragen")
    String handOverNow();

    @Message("De vervanger ziet dit traject ook en krijgt de volgende stappen op de werklijst.")
    String replacementMeans();

    @Message("Wie vervangt")
    String whoStandsIn();

    @Message("Niemand")
    String nobody();

    @Message("Vervanging opslaan")
    String saveReplacement();

    @Message("Wie begeleidde")
    String whoGuided();

    @Message("overgedragen door {user}")
    String handedOverBy(String user);

    @Message("Wat er gebeurde bij elk principe. Dit is geen cijfer.")
    String principlesIntro();

    @Message("Principe")
    String principle();

    @Message("Gezien")
    String seen();

    @Message("Wat")
    String what();

    @Message("Gezien")
    String yesSeen();

    @Message("Nog niet gezien")
    String notSeen();

    @Message("Geef een cijfer van 1 (helemaal niet) tot 5 (helemaal wel).")
    String feedbackIntro();

    @Message("Wie zegt het")
    String whoSays();

    @Message("Gericht op resultaat")
    String resultOriented();

    @Message("Duidelijk contact")
    String clearContact();

    @Message("Minder papierwerk")
    String lessBureaucracy();

    @Message("Opmerking")
    String remark();

    @Message("Antwoord opslaan")
    String saveFeedback();

    @Message("Antwoorden")
    String answers();

    @Message("Er zijn nog geen antwoorden. Vraag de kandidaat of de werkgever hoe het gaat.")
    String noFeedback();
}
