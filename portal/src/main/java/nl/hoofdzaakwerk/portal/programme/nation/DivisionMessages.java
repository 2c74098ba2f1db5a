package nl.hoofdzaakwerk.portal.programme.nation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of divisions, their places and who waits for one. English stands in {@code messages/division_en.properties}.
 */
@MessageBundle("division")
public interface DivisionMessages {
    @Message("Divisies")
    String divisions();

    @Message("Plaatsen")
    String places();

    @Message("Spelen mee")
    String playing();

    @Message("Vrij")
    String free();

    @Message("Wachten")
    String waiting();

    @Message("Doel in {year}")
    String targetIn(int year);

    @Message("Doel op {day}")
    String goalBy(String day);

    @Message("{reached} van {all} regio's")
    String goal(int reached, int all);

    @Message("Plaatsen wijzigen")
    String changePlaces();

    @Message("Doel wijzigen")
    String changeTarget();

    @Message("Regio's")
    String regions();

    @Message("In deze divisie speelt nu geen regio.")
    String noRegions();

    @Message("Aanmeldingen en wachtlijst")
    String applications();

    @Message("Alle")
    String all();

    @Message("Er zijn geen aanmeldingen met deze keuze. Een regio meldt zich aan op haar eigen pagina.")
    String noApplications();

    @Message("Regio")
    String region();

    @Message("Wil naar")
    String wants();

    @Message("Toegezegde trajecten")
    String committed();

    @Message("Volgende stap")
    String nextStep();

    @Message("plaats {number}")
    String position(int number);

    @Message("Trajecten per jaar")
    String trajectories();

    @Message("Zoveel trajecten vraagt de divisie in dat jaar van elk van haar regio's.")
    String targetIntro();

    @Message("Geef een jaar van vier cijfers.")
    String yearWrong();
}
