package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of a region's division and its application for one. English stands in
 * {@code messages/application_en.properties}.
 */
@MessageBundle("application")
public interface ApplicationMessages {
    @Message("Divisie van {name}")
    String divisionOf(String name);

    @Message("{name} speelt in de")
    String playsIn(String name);

    @Message("sinds {day}")
    String since(String day);

    @Message("Alle divisies en de wachtlijst")
    String allDivisions();

    @Message("Aanmelding voor een divisie")
    String application();

    @Message("Divisie")
    String wantedDivision();

    @Message("plaats {number} op de wachtlijst")
    String position(int number);

    @Message("Toegezegde trajecten per jaar")
    String committed();

    @Message("Intakeformulier van")
    String intakeForm();

    @Message("Plan van aanpak van")
    String planOfApproach();

    @Message("Uitleg")
    String explanation();

    @Message("Deze regio heeft zich nog niet aangemeld voor een divisie.")
    String noApplication();

    @Message("Aanmelding sluiten")
    String closeApplication();

    @Message("Aanmelden voor een divisie")
    String apply();

    @Message("Stap terug")
    String stepDown();

    @Message("Plaatsen gaan op volgorde van aanmelden. Is er geen plaats, dan komt de regio op de wachtlijst.")
    String applyIntro();

    @Message("De regio verliest haar plaats op de wachtlijst.")
    String closeApplicationWarning();

    @Message("De regio geeft haar plaats op. De eerste regio op de wachtlijst krijgt die plaats.")
    String stepDownWarning();

    @Message("Volgende stap plannen")
    String planApplication();
}
