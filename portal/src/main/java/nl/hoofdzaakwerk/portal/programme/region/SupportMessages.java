package nl.hoofdzaakwerk.portal.programme.region;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the commitment of organisations. English stands in {@code messages/support_en.properties}. */
@MessageBundle("support")
public interface SupportMessages {
    @Message("Draagvlak van {name}")
    String supportOf(String name);

    @Message("Akkoord vastleggen")
    String newCommitment();

    @Message("Kan de regio beginnen?")
    String readiness();

    @Message("Klaar om te beginnen")
    String ready();

    @Message("Nog niet klaar")
    String notReady();

    @Message("Regel: {source}")
    String byRule(String source);

    @Message("Nodig")
    String needed();

    @Message("Is er")
    String met();

    @Message("Wie")
    String who();

    @Message("Ja")
    String yes();

    @Message("Nog niet")
    String notYet();

    @Message("Er is nog geen regel voor wat een regio nodig heeft.")
    String noRule();

    @Message("Wie staat achter het plan")
    String commitments();

    @Message("Er staat nog niemand in de lijst. Leg het eerste akkoord vast.")
    String noCommitments();

    @Message("Organisatie")
    String organisation();

    @Message("Akkoord")
    String approved();

    @Message("Rol")
    String role();

    @Message("Niveau")
    String level();

    @Message("Stand")
    String state();

    @Message("Ingetrokken op {day}.")
    String withdrawnOn(String day);

    @Message("Geldt")
    String stands();

    @Message("Intrekken")
    String withdraw();

    @Message("Soort organisatie")
    String party();

    @Message("Naam van wie akkoord gaf")
    String approvedBy();

    @Message("Dag van het akkoord")
    String approvedDate();

    @Message("Akkoord van {organisation} intrekken")
    String withdrawTitle(String organisation);

    @Message("De organisatie telt dan niet meer mee voor het begin van de regio. Het akkoord blijft in de lijst staan.")
    String withdrawWarning();

    @Message("Niet meer vanaf")
    String withdrawnDate();

    @Message("Van een gemeente alleen de naam, bijvoorbeeld Leiden.")
    String organisationHint();

    @Message("Naam wijzigen")
    String changeApprover();

    @Message("Laat de naam leeg om hem te wissen. Organisatie, functie en dag blijven staan.")
    String changeApproverMeans();
}
