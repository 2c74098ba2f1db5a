package nl.hoofdzaakwerk.portal.coach.funding;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of pages about funding. English stands in {@code messages/funding_en.properties}. */
@MessageBundle("funding")
interface FundingMessages {
    @Message("Financiering aanvragen")
    String ask();

    @Message("Aanvraag")
    String request();

    @Message("Wat nog ontbreekt")
    String missing();

    @Message("Aangevraagd op")
    String requestedOn();

    @Message("Periode")
    String period();

    @Message("Bedrag")
    String amount();

    @Message("Organisatie die betaalt")
    String payer();

    @Message("Betaalmomenten")
    String milestones();

    @Message(
            "{#if months == 0}Bij de start van het werk{#else if months == 1}Na 1 maand werk{#else}Na {months} maanden werk{/if}")
    String afterMonths(int months);

    @Message("Waarom is zo besloten")
    String why();

    @Message("Aanvraag aanvullen")
    String complete();

    @Message("Aanvraag intrekken")
    String withdraw();

    @Message("Er is nog geen financiering. Vraag die aan zodra het traject begint.")
    String none();

    @Message("Het systeem beslist meteen volgens de regelingen. Ontbreekt er iets, dan wacht de aanvraag.")
    String askIntro();

    @Message("Regeling")
    String scheme();

    @Message("Laat u dit leeg, dan kiest het systeem de regeling die past.")
    String schemeHint();

    @Message("Bijvoorbeeld Gemeente Leiden. Laat leeg als die organisatie de kandidaat zelf aanmeldde.")
    String payerHint();

    @Message("Kenmerk bij de betaler")
    String reference();

    @Message("Noem geen naam.")
    String referenceHint();

    @Message("Geld nodig vanaf")
    String from();

    @Message("Laat u dit leeg, dan is het de begindatum van het traject.")
    String fromHint();

    @Message("Prijs en uitvoering")
    String execution();

    @Message("Alleen nodig als de regeling ernaar vraagt.")
    String executionHint();

    @Message("Afgesproken prijs in euro")
    String price();

    @Message("Aantal maanden")
    String months();

    @Message("Wie voert uit")
    String executor();

    @Message("De coach is gecertificeerd voor IPS")
    String certified();

    @Message("Een gemeente heeft het traject opgezet")
    String byMunicipality();

    @Message("De werkwijze is getoetst op IPS")
    String modelFidelity();

    @Message("De coach werkt samen met het behandelteam")
    String tiedToTeam();

    @Message("Aanvragen")
    String askNow();

    @Message("Aanvullen")
    String completeNow();

    @Message("De aanvraag vervalt. Geld dat was toegekend, komt weer vrij voor anderen.")
    String withdrawMeans();

    @Message("Ja, aanvraag intrekken")
    String withdrawNow();
}
