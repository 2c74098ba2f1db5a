package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/**
 * Texts of the pages about who came to a meeting, what was decided, and the actions that follow. English stands in
 * {@code messages/record_en.properties}.
 */
@MessageBundle("record")
interface RecordMessages {
    @Message("Soort")
    String kind();

    @Message("Functie")
    String function();

    @Message("Aanwezig")
    String present();

    @Message("Herstel")
    String mend();

    @Message("Actie")
    String action();

    @Message("Acties")
    String actions();

    @Message("Besluit")
    String decision();

    @Message("Besluiten")
    String decisions();

    @Message("ja")
    String yes();

    @Message("nee: {reason}")
    String noBecause(String reason);

    @Message("Bijvoorbeeld GGZ Rijnduin.")
    String organisationHint();

    @Message("Genoteerd")
    String noted();

    @Message("Er is nog niemand genoteerd.")
    String notedNone();

    @Message("Neem terug")
    String takeBack();

    @Message("Noteer een organisatie")
    String noteOne();

    @Message("Bijvoorbeeld voorzitter of IPS-coach; geen naam van een persoon.")
    String functionHint();

    @Message("Waarom niet aanwezig")
    String absence();

    @Message("Alleen invullen als de organisatie er niet is. Niets over iemands gezondheid.")
    String absenceHint();

    @Message("Noteer")
    String noteSend();

    @Message("aanwezig")
    String presentYes();

    @Message("niet aanwezig, {reason}")
    String presentNo(String reason);

    @Message("Naar het verslag")
    String toRecord();

    @Message("Verslag van het overleg van {day.date}")
    String title(LocalDate day);

    @Message("Dit is een concept: het overleg is nog niet afgelopen.")
    String draft();

    @Message("Alle kandidaten van de regio staan erin, onder een code.")
    String whole();

    @Message("Alleen kandidaten van uw eigen organisatie staan erin, onder een code.")
    String own();

    @Message("Verslag als PDF")
    String pdf();

    @Message("Er zijn nog geen besluiten. Besluiten neemt de voorzitter op het scherm van het overleg.")
    String decisionsNone();

    @Message("Er zijn nog geen acties. Bij elk akkoord hoort een actie.")
    String actionsNone();

    @Message("Nieuwe actie")
    String newAction();

    @Message("Spreek deze actie af")
    String newActionSend();

    @Message("Wijzig de actie")
    String changeAction();

    @Message("Hoe het ging")
    String result();

    @Message("Meld dat dit gedaan is")
    String actionDone();
}
