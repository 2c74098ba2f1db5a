package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/**
 * Texts of the pages about meetings, and of what all pages about matching share. English stands in
 * {@code messages/meeting_en.properties}.
 */
@MessageBundle("meeting")
public interface MeetingMessages {
    @Message("Vergaderingen")
    String meetings();

    @Message("Matches")
    String matches();

    @Message("Vragen om werk")
    String jobRequests();

    @Message("Dag")
    String day();

    @Message("Nieuwe dag")
    String newDay();

    @Message("Tijd")
    String time();

    @Message("Plaats")
    String place();

    @Message("Stand")
    String state();

    @Message("Fase")
    String stage();

    @Message("Regio")
    String region();

    @Message("Nr.")
    String number();

    @Message("Kandidaat")
    String candidate();

    @Message("Vacature")
    String vacancy();

    @Message("Organisatie")
    String organisation();

    @Message("Score")
    String score();

    @Message("Reden")
    String reason();

    @Message("Onderdeel")
    String criterion();

    @Message("Wie")
    String owner();

    @Message("Organisatie van wie het doet")
    String ownerOrganisation();

    @Message("Uiterlijk")
    String dueDate();

    @Message("Wat nu")
    String nextStep();

    @Message("Wat er gebeurt")
    String whatToDo();

    @Message("Sla op")
    String save();

    @Message("Begint")
    String from();

    @Message("Gewiste kandidaat")
    String erased();

    @Message("nooit")
    String never();

    @Message("Waarom")
    String why();

    @Message("{number} minuten")
    String minutes(Integer number);

    @Message("Schrijf geen namen op en niets over gezondheid.")
    String noPersons();

    @Message("Een functie of gebruikersnaam, nooit een kandidaat.")
    String ownerHint();

    @Message(
            "{#switch key}{#case 'gepland'}Het overleg is gepland.{#case 'agenda-gesloten'}De agenda is gesloten. U kunt het scherm openen.{#case 'verplaatst'}Het overleg is verplaatst.{#case 'afgelast'}Het overleg is afgelast.{#case 'beeindigd'}Het overleg is beëindigd. Dit is het verslag.{#case 'genoteerd'}Genoteerd.{#case 'teruggenomen'}De notitie is teruggenomen.{#case 'actie'}De actie is afgesproken.{#case 'afgerond'}De actie is gedaan.{#case 'gewijzigd'}De actie is gewijzigd.{#case 'besloten'}Het besluit is genoteerd.{#case 'reeks'}De reeks is gepland.{#case 'reeks-gewijzigd'}De reeks is gewijzigd. Dit is de nieuwe reeks.{#case 'reeks-beeindigd'}De reeks eindigt.{#case 'stap'}De match is een stap verder.{#case 'vervolg'}Opgeslagen wat er nu gebeurt.{#case 'terugkoppeling'}De terugkoppeling is opgeslagen.{#case 'slotwoord'}Het slotwoord is opgeslagen.{#case 'antwoord'}Het antwoord is vastgelegd.{#case 'gevraagd'}Het WSP is gevraagd om werk te zoeken.{#case 'ingetrokken'}De vraag is ingetrokken.{#case 'regels'}De regels zijn ingesteld.{#case 'vastgezet'}De combinatie staat vast op de agenda.{#else}{/switch}")
    String done(String key);

    @Message("Plan een overleg")
    String planOne();

    @Message("U plant één overleg van de WSP en de ggz in uw regio. Voor overleggen die terugkomen plant u een reeks.")
    String planHint();

    @Message("Plan dit overleg")
    String planSend();

    @Message("Reeksen overleggen")
    String allSeries();

    @Message("Wie kwam aan bod")
    String exposure();

    @Message("Komende overleggen")
    String coming();

    @Message("Er is geen overleg gepland. De voorzitter plant een overleg of een reeks.")
    String comingNone();

    @Message("Geweest of afgelast")
    String past();

    @Message("Er is nog geen overleg geweest.")
    String pastNone();

    @Message("Overleg van {day.date}")
    String meetingOn(LocalDate day);

    @Message("Open het scherm")
    String openScreen();

    @Message("Sluit de agenda")
    String closeAgenda();

    @Message(
            "De agenda verandert daarna niet meer: nieuwe vacatures en kandidaten komen er niet meer bij. Elk voorstel wordt een match die besproken wordt. Dit kunt u niet terugdraaien.")
    String closeAgendaMeans();

    @Message("Beëindig het overleg")
    String endMeeting();

    @Message(
            "Daarna worden geen besluiten meer genomen en staat het verslag vast. Voorstellen die niet besproken zijn, mogen opnieuw worden voorgesteld. Is er een match afgesproken? Noteer dan eerst of WSP en ggz er waren.")
    String endMeetingMeans();

    @Message("Verplaats het overleg")
    String moveMeeting();

    @Message("Gelast het overleg af")
    String cancelMeeting();

    @Message("Het overleg gaat niet door. Een reeks gaat verder zonder dit overleg. Dit kunt u niet terugdraaien.")
    String cancelMeans();

    @Message("Waarom")
    String cancelReason();

    @Message("Agenda")
    String agenda();

    @Message("De agenda volgt nog elke verandering, tot de voorzitter haar sluit.")
    String agendaOpen();

    @Message("De agenda is gesloten.")
    String agendaClosed();

    @Message("Niets in dit onderdeel.")
    String partEmpty();

    @Message("Waarom op de agenda")
    String whyHere();

    @Message("Hoe het staat")
    String stand();

    @Message("Vacature die er niet meer is")
    String vacancyGone();

    @Message("Uitleg")
    String explain();

    @Message("Actie voor {owner}, uiterlijk {day.date}")
    String actionOf(String owner, LocalDate day);

    @Message("Toon nog {number} regels")
    String linesMore(int number);

    @Message("Gescoord met de regels van versie {version}.")
    String rulesUsed(String version);

    @Message("Verloop van de match")
    String courseOfMatch();

    @Message("Naar de agenda")
    String backToAgenda();

    @Message("{score} punten")
    String pointsShort(int score);

    @Message("Wat de werkgever mag weten")
    String disclosure();

    @Message("Plekken open")
    String positions();

    @Message("Wie er zijn")
    String attendance();

    @Message("Verslag")
    String record();

    @Message("Matchcijfers")
    String figures();
}
