package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of surveys, tickets and what was answered. English stands in {@code messages/survey_en.properties}. */
@MessageBundle("survey")
public interface SurveyMessages {
    @Message("Enquêtes over samenwerken in {name}")
    String surveysOf(String name);

    @Message("De enquête vraagt op drie momenten hoe de samenwerking gaat. Antwoorden zijn anoniem.")
    String surveysMean();

    @Message("Meting plannen")
    String newRound();

    @Message("Metingen")
    String rounds();

    @Message("Er is nog geen meting gepland. Begin met een nulmeting.")
    String noRounds();

    @Message("Enquête")
    String survey();

    @Message("Moment")
    String moment();

    @Message("Eerste dag")
    String opensDate();

    @Message("Laatste dag van de meting")
    String closesDate();

    @Message("Uitgedeelde codes")
    String tickets();

    @Message("Codes maken")
    String drawTickets();

    @Message("Meting sluiten")
    String closeRound();

    @Message("Daarna kan niemand meer antwoorden, en zijn de uitkomsten te zien.")
    String closeRoundWarning();

    @Message("Met een code kan iemand een keer antwoorden. Deel ze uit op papier of per mail.")
    String ticketsMean();

    @Message("Hoeveel codes")
    String ticketCount();

    @Message("Codes om uit te delen")
    String ticketsTitle();

    @Message("Bewaar deze codes nu. Ze worden maar één keer getoond.")
    String ticketsOnce();

    @Message("Vragenlijsten en uitkomsten")
    String allSurveys();

    @Message("Er is nog geen vragenlijst. De programmamanager maakt er een voor alle regio's.")
    String noSurveys();

    @Message("Uitkomsten")
    String results();

    @Message("Uitkomsten van de enquête")
    String resultsTitle();

    @Message("Terug naar alle enquêtes")
    String backToSurveys();

    @Message("Een uitkomst tonen we pas bij {number} antwoorden of meer.")
    String minimum(int number);

    @Message("Er zijn nog geen uitkomsten om te tonen. Die komen als een meting gesloten is.")
    String noResults();

    @Message("Ingevuld door {number} mensen.")
    String respondents(long number);

    @Message("Stelling")
    String statement();

    @Message("Gemiddeld (1 tot 5)")
    String mean();

    @Message("Mee eens")
    String agree();

    @Message("Verschil met de vorige meting")
    String changeSince();

    @Message("Verschil met het land")
    String besideNation();

    @Message("Enquête over samenwerken")
    String answerTitle();

    @Message("U hebt een code gekregen. Vul die hier in om de vragen te zien.")
    String answerMeans();

    @Message("Uw code")
    String yourTicket();

    @Message("Vier groepen van vijf letters en cijfers.")
    String ticketHint();

    @Message("Naar de vragen")
    String begin();

    @Message("Niemand ziet wie wat antwoordt. Uw code is na het versturen op.")
    String anonymous();

    @Message("Antwoorden versturen")
    String sendAnswers();

    @Message("Kies een antwoord, of geen mening.")
    String chooseAnAnswer();

    @Message("Dank u wel")
    String thanks();

    @Message("Uw antwoorden zijn verstuurd. U kunt deze pagina sluiten.")
    String thanksMeans();

    @Message("Enquêtes over samenwerken")
    String nationalSurveys();

    @Message("Nieuwe vragenlijst")
    String newSurvey();

    @Message("Stellingen veranderen daarna nooit meer, zodat metingen te vergelijken zijn.")
    String newSurveyMeans();

    @Message("Titel in het Nederlands")
    String titleDutch();

    @Message("Titel in het Engels")
    String titleEnglish();

    @Message("Stellingen in het Nederlands")
    String statementsDutch();

    @Message("Stellingen in het Engels")
    String statementsEnglish();

    @Message("Een stelling per regel, in beide talen in dezelfde volgorde.")
    String statementHint();

    @Message("Er zijn {dutch} stellingen in het Nederlands en {english} in het Engels.")
    String sameNumber(int dutch, int english);

    @Message("Mensen vullen de code in op de pagina /enquete van deze site.")
    String answerAt();

    @Message("Dit is geen code. Kijk of u alle vier de groepen hebt ingevuld, met streepjes ertussen.")
    String ticketWrong();
}
