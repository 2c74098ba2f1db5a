package nl.hoofdzaakwerk.portal.casework.caserequest;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.math.BigDecimal;

/**
 * Texts of the pages about money that is asked for in a case. English stands in
 * {@code messages/caserequest_en.properties}.
 */
@MessageBundle("caserequest")
interface RequestMessages {
    @Message("{budget}, {line}: nog {left.euro} vrij")
    String lineOption(String budget, String line, BigDecimal left);

    @Message("Casusaanvraag")
    String title();

    @Message("Er zijn geen aanvragen in deze stand. Geld vraagt u aan bij een casus.")
    String none();

    @Message("Waarvoor")
    String purpose();

    @Message("Waarom betaalt de gemeente dit niet?")
    String whyNotMunicipality();

    @Message("Wat er gezegd is")
    String whatWasSaid();

    @Message("Vraag van de stuurgroep")
    String questionOfSteering();

    @Message("Antwoord")
    String answer();

    @Message("Toekennen")
    String grant();

    @Message("Afwijzen")
    String refuse();

    @Message("De aanvrager leest deze reden. Zonder namen en andere persoonsgegevens.")
    String reasonHint();

    @Message("Vraag stellen")
    String ask();

    @Message("Vraag beantwoorden")
    String giveAnswer();

    @Message("Aanvraag intrekken")
    String withdraw();

    @Message("De stuurgroep beslist dan niet meer over deze aanvraag. Dit kunt u niet terugdraaien.")
    String withdrawMeans();

    @Message("Niet meer dan er gevraagd is.")
    String grantHint();

    @Message("Van welke begrotingsregel?")
    String fromLine();

    @Message("Er is nog geen begrotingsregel om dit uit te betalen.")
    String budgetLinesNone();
}
