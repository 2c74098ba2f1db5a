package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts about working together in a region. English stands in {@code messages/cooperation_en.properties}. */
@MessageBundle("cooperation")
public interface CooperationMessages {
    @Message("Activiteiten van {name}")
    String activitiesOf(String name);

    @Message("Nieuwe activiteit")
    String newActivity();

    @Message("Soort")
    String kind();

    @Message("Alle")
    String all();

    @Message("Stand")
    String state();

    @Message("Er zijn geen activiteiten met deze keuze. Plan er een, of kies iets anders.")
    String noActivities();

    @Message("Naam van de activiteit")
    String name();

    @Message("Dag")
    String day();

    @Message("Wie zorgt ervoor")
    String owner();

    @Message("Opgeslagen.")
    String saved();

    @Message("Opslaan")
    String save();

    @Message("Terug naar alle activiteiten")
    String backToActivities();

    @Message("Resultaat vastleggen")
    String recordResult();

    @Message("Activiteit wijzigen")
    String changeActivity();

    @Message("Afgelasten")
    String cancelActivity();

    @Message("De activiteit gaat dan niet door. Ze blijft in de lijst staan met de reden.")
    String cancelWarning();

    @Message("Waarvoor")
    String purpose();

    @Message("Subregio")
    String subregion();

    @Message("Met wie")
    String partners();

    @Message("Gehouden op")
    String heldDate();

    @Message("Hoeveel mensen")
    String attendance();

    @Message("Wat het opleverde")
    String result();

    @Message("Reden")
    String reason();

    @Message("Organisatie van wie ervoor zorgt")
    String ownerOrganisation();

    @Message("Een naam per regel.")
    String linesHint();

    @Message("Wijzigen")
    String change();

    @Message("Weghalen")
    String remove();

    @Message("Laatste dag")
    String lastDay();

    @Message("Vanaf")
    String fromDate();

    @Message("Regio")
    String region();
}
