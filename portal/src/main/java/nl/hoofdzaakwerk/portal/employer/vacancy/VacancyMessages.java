package nl.hoofdzaakwerk.portal.employer.vacancy;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of vacancies. English stands in {@code messages/vacancy_en.properties}. */
@MessageBundle("vacancy")
public interface VacancyMessages {
    @Message("Stand")
    String state();

    @Message("Vacatures bij {employer}")
    String vacanciesOf(String employer);

    @Message("Alle vacatures")
    String allVacancies();

    @Message("Een nieuwe vacature maakt u op de pagina van de werkgever.")
    String howToOpen();

    @Message("Er zijn geen vacatures met deze stand. Open een werkgever om er een te maken.")
    String noVacancies();

    @Message("Deze werkgever heeft geen vacatures met deze stand.")
    String noneHere();

    @Message("Titel")
    String title();

    @Message("Open plekken")
    String open();

    @Message("{open} van {all}")
    String openOf(int open, int all);

    @Message("Uren per week")
    String hours();

    @Message("{#if least == most}{most} uur{#else}{least} tot {most} uur{/if}")
    String hoursAWeek(int least, int most);

    @Message("Postcode van het werk (4 cijfers)")
    String postcode4();

    @Message("Open tot en met")
    String closesOn();

    @Message("Open vanaf")
    String opensOn();

    @Message("Leeg is zonder einddatum.")
    String closesHint();

    @Message("Het werk begint op")
    String startDate();

    @Message("Gesloten op")
    String endedOn();

    @Message("Gesloten op")
    String closedOn();

    @Message("Beroep (ISCO-code)")
    String occupation();

    @Message("Kies een beroepsgroep, of typ een code van een tot vier cijfers.")
    String occupationHint();

    @Message("Aantal plekken")
    String positions();

    @Message("Minste uren per week")
    String minimumHours();

    @Message("Meeste uren per week")
    String maximumHours();

    @Message("Taken")
    String tasks();

    @Message("Een per regel.")
    String onePerLine();

    @Message("Soorten taken")
    String taskKinds();

    @Message("Loon en tijd")
    String wageAndTime();

    @Message("Bruto uurloon in euro")
    String wagePerHour();

    @Message("Contract in maanden")
    String contractMonths();

    @Message("Leeg is vast, of nog niet bekend.")
    String contractHint();

    @Message("Werkomstandigheden")
    String conditions();

    @Message("Rooster, eisen en doelgroep (niet verplicht)")
    String moreTerms();

    @Message("Soort taken, werkprofiel en functiecreatie (niet verplicht)")
    String moreWork();

    @Message("Rooster")
    String timetable();

    @Message("Vaste tijd")
    String fixedTimes();

    @Message("Andere tijden kunnen ook")
    String flexible();

    @Message("kan anders")
    String flexibleShort();

    @Message("Eisen")
    String demands();

    @Message("Verklaring omtrent het gedrag (VOG) nodig")
    String certificateOfConduct();

    @Message("Nederlands, minstens")
    String dutch();

    @Message("Opleiding, minstens")
    String education();

    @Message("Hoe vast is de opleidingseis?")
    String educationStrength();

    @Message("Vul dit in als u een opleiding kiest.")
    String strengthHint();

    @Message("Rijbewijs")
    String licences();

    @Message("Voor onze doelgroep")
    String targetGroup();

    @Message("Mag een jobcoach mee?")
    String jobCoachAccess();

    @Message("Hoe open moet de kandidaat minstens zijn?")
    String leastDisclosure();

    @Message("Bijvoorbeeld bij een plek die voor de doelgroep is bedoeld.")
    String disclosureHint();

    @Message("Telt de plek voor de banenafspraak?")
    String countsForJobAgreement();

    @Message("Delen met VUM")
    String sharedWithVum();

    @Message("Alleen als de werkgever dat goed vindt.")
    String vumHint();

    @Message("Werkprofiel")
    String profile();

    @Message("Vul alles in of niets.")
    String profileHint();

    @Message("Prikkels")
    String stimuli();

    @Message("Tempo")
    String pace();

    @Message("Sociale belasting")
    String socialLoad();

    @Message("Telefoneren")
    String telephone();

    @Message("Begintijd")
    String startTime();

    @Message("Afgesplitst van")
    String carvedFrom();

    @Message("Bestaande functie")
    String carvedRole();

    @Message("Afgesplitste taken")
    String carvedTasks();

    @Message("Vacature")
    String editor();

    @Message("Vacature bij {employer}")
    String editorOf(String employer);

    @Message("Zodra u opslaat, zien coaches in de regio deze vacature.")
    String publishedAtOnce();

    @Message("Vacature openstellen")
    String openButton();

    @Message("Vacature wijzigen")
    String change();

    @Message("Vacature sluiten")
    String close();

    @Message("Vacature ‘{title}’ sluiten?")
    String closeQuestion(String title);

    @Message("Coaches kunnen geen kandidaten meer voorstellen. U kunt de vacature later heropenen.")
    String closeMeans();

    @Message("Vacature heropenen")
    String reopen();

    @Message("Vacature ‘{title}’ heropenen")
    String reopenOf(String title);

    @Message("Aanbod")
    String offer();

    @Message("Werk")
    String work();

    @Message("Er zijn geen taken ingevuld.")
    String noTasks();

    @Message("Matches")
    String matches();

    @Message("Kandidaten die passen")
    String fitting();

    @Message("Er zijn nog geen matches.")
    String noMatches();

    @Message("Heropend")
    String reopenings();

    @Message("Regelingen voor de werkgever")
    String instruments();

    @Message("Regelingen bij ‘{title}’")
    String instrumentsOf(String title);

    @Message("Zie welke regelingen helpen als de werkgever iemand aanneemt. Wat u hier kiest, wordt niet bewaard.")
    String instrumentsExplained();

    @Message("Staat de persoon in het doelgroepregister?")
    String inRegister();

    @Message("Uitkering")
    String benefit();

    @Message("Laat regelingen zien")
    String explain();

    @Message(
            "{#switch key}{#case 'opened'}De vacature staat open. Coaches in de regio zien haar.{#case 'changed'}De vacature is gewijzigd.{#case 'planned'}De volgende stap is opgeslagen.{#case 'closed'}De vacature is gesloten.{#case 'reopened'}De vacature staat weer open.{/switch}")
    String done(String key);
}
