package nl.hoofdzaakwerk.portal.programme.discipline;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about months and questions. English stands in {@code messages/discipline_en.properties}. */
@MessageBundle("discipline")
public interface DisciplineMessages {
    @Message("Maandcijfers")
    String months();

    @Message("Vragen over de gegevens")
    String questions();

    @Message("Maand afsluiten")
    String lock();

    @Message("Stand")
    String state();

    @Message("Alle")
    String all();

    @Message("Regio")
    String region();

    @Message("Alleen wat over tijd is")
    String onlyOverdue();

    @Message("Er zijn geen maanden met deze keuze. Kies een andere stand, of spreek af welke organisatie rapporteert.")
    String noMonths();

    @Message("Maand")
    String month();

    @Message("Organisatie")
    String organisation();

    @Message("Op tijd?")
    String inTime();

    @Message("Volgende stap")
    String nextStep();

    @Message("Op tijd, de laatste zes maanden")
    String rates();

    @Message("In de laatste zes maanden werd er niets verwacht.")
    String noRates();

    @Message("Verwacht")
    String expected();

    @Message("Ontvangen")
    String received();

    @Message("Op tijd")
    String onTime();

    @Message("Te laat")
    String late();

    @Message("Over tijd")
    String overdue();

    @Message("Deel op tijd")
    String onTimePercent();

    @Message("{month} van {organisation}")
    String monthOf(String month, String organisation);

    @Message("Terug naar alle maanden")
    String backToMonths();

    @Message("Maand goedkeuren")
    String approve();

    @Message("U zegt hiermee dat alles van deze maand is vastgelegd.")
    String approveMeans();

    @Message("Maand overnemen")
    String accept();

    @Message("U neemt de maand van deze organisatie over voor de regio.")
    String acceptMeans();

    @Message("Heropenen")
    String reopen();

    @Message("De maand gaat terug naar de organisatie. Ze moet haar opnieuw goedkeuren.")
    String reopenWarning();

    @Message("Reden")
    String reason();

    @Message("Na het afsluiten verandert er aan deze maand van de regio niets meer, tenzij u haar heropent.")
    String lockWarning();

    @Message("Eerste dag van de maand")
    String firstDay();

    @Message("Te beantwoorden vragen: {count}")
    String toAnswer(long count);

    @Message("Afspraak")
    String obligation();

    @Message("Uiterlijk")
    String dueDate();

    @Message("Hoe snel er wordt gemeld")
    String delay();

    @Message("Sinds de goedkeuring is er nog iets veranderd.")
    String changedSince();

    @Message("Cijfers van deze maand")
    String figures();

    @Message("Cijfer")
    String figure();

    @Message("Aantal")
    String count();

    @Message("Wat er gebeurd is")
    String steps();

    @Message("Opgeslagen.")
    String saved();

    @Message("Opslaan")
    String save();

    @Message("Stel een vraag")
    String askQuestion();

    @Message("Vraag versturen")
    String ask();

    @Message("Er zijn geen vragen met deze keuze. Kies een andere stand.")
    String noQuestions();

    @Message("Vraag")
    String question();

    @Message("Terug naar alle vragen")
    String backToQuestions();

    @Message("Beantwoorden")
    String answerQuestion();

    @Message("Wie doet wat")
    String plan();

    @Message("Vraag sluiten")
    String close();

    @Message("U bent tevreden met het antwoord.")
    String closeMeans();

    @Message("Teruggeven")
    String giveBack();

    @Message("Waar de vraag vandaan komt")
    String source();

    @Message("De maand kan pas verder na een antwoord")
    String blocks();

    @Message("Gesteld op")
    String asked();

    @Message("Gezien aantal")
    String observed();

    @Message("Verwacht aantal")
    String bound();

    @Message("Wie")
    String owner();

    @Message("Antwoord")
    String answer();

    @Message("Waarom het antwoord terugging")
    String returned();

    @Message("Bijvoorbeeld GGZ Rijnduin.")
    String organisationHint();

    @Message("Onderwerp")
    String topic();

    @Message("Wat is eruit gekomen")
    String outcome();

    @Message("Deel het antwoord met de regio")
    String share();

    @Message("Zonder vinkje ziet de regio alleen dat de vraag beantwoord is.")
    String shareHint();

    @Message("Wat gebeurt er")
    String what();

    @Message("Wie rapporteert")
    String duties();

    @Message("Een GGZ-instelling moet elke maand rapporteren, andere organisaties mogen het.")
    String dutiesMean();

    @Message("Afspraak toevoegen")
    String newDuty();

    @Message("Er zijn nog geen afspraken. Spreek af wie vanaf welke maand rapporteert.")
    String noDuties();

    @Message("Vanaf (eerste dag van de maand)")
    String fromMonth();

    @Message("Laatste maand (eerste dag)")
    String lastMonth();

    @Message("Laten stoppen")
    String endDuty();

    @Message("Na deze maand wordt van de organisatie niets meer verwacht.")
    String endDutyWarning();

    @Message("Soort organisatie")
    String organisationKind();

    @Message("Wie meldt zonder afspraak")
    String unregistered();

    @Message("Deze organisaties melden begeleiding in de regio, maar er is geen afspraak dat ze rapporteren.")
    String unregisteredMeans();

    @Message("Afspraak maken")
    String register();
}
