package nl.hoofdzaakwerk.portal.casework.funding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about requests for money. English stands in {@code messages/fundingrequest_en.properties}. */
@MessageBundle("fundingrequest")
interface FundingRequestMessages {
    @Message("Maanden")
    String months();

    @Message("Aanvraag")
    String title();

    @Message("Financiering aanvragen")
    String ask();

    @Message("U krijgt meteen een beslissing. Ontbreekt er nog iets, dan wacht de aanvraag en leest u wat er nodig is.")
    String askIntro();

    @Message(
            "Kies eerst voor wie u geld aanvraagt: bij een doorverwijzing waarvan het traject is gestart, of bij een traject.")
    String askFirst();

    @Message("Er zijn geen aanvragen in deze stand. Kies 'Financiering aanvragen', of een andere stand.")
    String none();

    @Message("Gegevens aanvullen")
    String complete();

    @Message("Aanvraag weigeren")
    String refuse();

    @Message("Aanvraag intrekken")
    String withdraw();

    @Message("Geld dat al was toegekend, komt weer vrij. Dit kunt u niet terugdraaien.")
    String closeMeans();

    @Message("Het geld loopt af")
    String moneyEnds();

    @Message("Geld tot en met {day}")
    String moneyUntil(String day);

    @Message("Geld tot en met")
    String moneyUntilLabel();

    @Message("Geld vanaf")
    String moneyFrom();

    @Message("Laat leeg voor de startdatum van het traject.")
    String moneyFromHint();

    @Message("Wat nog ontbreekt")
    String missing();

    @Message("Waarom")
    String reasons();

    @Message("Laat leeg: dan kiest het systeem de regeling die past.")
    String schemeHint();

    @Message("Uw organisatie betaalt")
    String ownShare();

    @Message("Betaler")
    String payer();

    @Message("Wie betaalt")
    String payers();

    @Message("Organisatie die betaalt")
    String payerOrganisation();

    @Message("Kenmerk")
    String payerReference();

    @Message("Waaraan u de zaak herkent, zonder naam.")
    String payerReferenceHint();

    @Message("Aandeel")
    String percentage();

    @Message("Betaalmomenten")
    String milestones();

    @Message("Maanden na de start van het werk")
    String milestoneAfter();

    @Message("Klant van")
    String clientKind();

    @Message("Afgesproken prijs")
    String price();

    @Message("Alleen als de regeling zelf geen bedrag en maanden bepaalt.")
    String priceHint();

    @Message("Waar werkt de coach?")
    String executor();

    @Message("Doorstaat de werkwijze de toets op modelgetrouwheid?")
    String modelFidelity();

    @Message("Werkt de coach samen met het behandelteam?")
    String tiedToTreatingTeam();

    @Message("Is de coach gecertificeerd voor IPS?")
    String certified();

    @Message("Is het traject door een gemeente gestart?")
    String initiatedByMunicipality();
}
