package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of risks and what is done about them. English stands in {@code messages/risk_en.properties}. */
@MessageBundle("risk")
public interface RiskMessages {
    @Message("Risico's van {name}")
    String risksOf(String name);

    @Message("Nieuw risico")
    String newRisk();

    @Message("Er zijn geen risico's met deze stand. Leg een risico vast met een eerste maatregel.")
    String noRisks();

    @Message("Risico")
    String risk();

    @Message("Risico in het kort")
    String riskTitle();

    @Message("Wat kan er misgaan")
    String description();

    @Message("Kans")
    String likelihood();

    @Message("Gevolg")
    String impact();

    @Message("Gewicht")
    String weight();

    @Message("Maatregelen")
    String measures();

    @Message("klaar")
    String done();

    @Message("Opnieuw bekijken op")
    String reviewDate();

    @Message("Terug naar alle risico's")
    String backToRisks();

    @Message("Maatregel toevoegen")
    String addMeasure();

    @Message("Risico wijzigen")
    String changeRisk();

    @Message("Risico sluiten")
    String closeRisk();

    @Message("Het risico staat dan niet meer open. U kunt het later heropenen.")
    String closeRiskWarning();

    @Message("Risico heropenen")
    String reopenRisk();

    @Message("Gesloten omdat")
    String closedBecause();

    @Message("Maatregel")
    String measureWhat();

    @Message("Wie de maatregel neemt")
    String measureOwner();

    @Message("Organisatie die de maatregel neemt")
    String measureOrganisation();

    @Message("Maatregel klaar op")
    String measureDueDate();

    @Message("nog niet klaar")
    String notDone();

    @Message("Naar het risico")
    String toRisk();

    @Message("Maatregel is klaar")
    String completeMeasure();

    @Message("Maatregel wijzigen")
    String changeMeasure();

    @Message("Klaar op")
    String doneDate();
}
