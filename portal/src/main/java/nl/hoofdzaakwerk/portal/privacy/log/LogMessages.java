package nl.hoofdzaakwerk.portal.privacy.log;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages with the processing log and the audit. English stands in {@code messages/log_en.properties}. */
@MessageBundle("log")
interface LogMessages {
    @Message("Van")
    String from();

    @Message("Tot en met")
    String until();

    @Message("Wanneer")
    String moment();

    @Message("Over wie (nummer)")
    String about();

    @Message("Waarvoor")
    String activity();

    @Message("Handeling")
    String operation();

    @Message("De naam zoals die in de lijst staat.")
    String operationHint();

    @Message("Uitkomst")
    String outcome();

    @Message("Toon alles")
    String showAll();

    @Message("Niets gevonden. Kies een langere periode of laat iets weg.")
    String nothingFound();

    @Message(
            "In deze dienst staat alles op volgorde van tijd. Zoeken op persoon kan bij Trajecten: alleen daar hebben personen een naam.")
    String noFilter();

    @Message("Verwerkingenlog")
    String processing();

    @Message(
            "Van wie zijn gegevens verwerkt, wanneer en waarvoor. Alleen van uw eigen organisatie, het nieuwste eerst.")
    String processingIntro();

    @Message("Hier zijn nog geen gegevens van personen verwerkt. Kijk bij een andere dienst.")
    String processingNone();

    @Message("Inzagelog")
    String audit();

    @Message("Wat deden medewerkers van uw organisatie, en wat is geweigerd. Het nieuwste eerst.")
    String auditIntro();

    @Message("Hier is nog niets gedaan. Kijk bij een andere dienst.")
    String auditNone();
}
