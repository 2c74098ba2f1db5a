package nl.hoofdzaakwerk.portal.casework;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts that pages around cases share. English stands in {@code messages/casework_en.properties}. */
@MessageBundle("casework")
public interface CaseworkMessages {
    @Message("Doorverwijzingen")
    String referrals();

    @Message("Financiering")
    String funding();

    @Message("Budgetten")
    String budgets();

    @Message("Casusoverleg")
    String consultation();

    @Message("Casusaanvragen")
    String caseRequests();

    @Message("Prioriteiten")
    String priorities();

    @Message("Casussen")
    String cases();

    @Message("Opslaan")
    String save();

    @Message("Versturen")
    String send();

    @Message("Wijzigen")
    String change();

    @Message("Alle")
    String all();

    @Message("geen")
    String nothing();

    @Message("Ja")
    String yes();

    @Message("Nee")
    String no();

    @Message("Nog niet bekend")
    String notKnown();

    @Message("Regio")
    String region();

    @Message("Gebied")
    String area();

    @Message("Subregio")
    String subregion();

    @Message("Alleen als het over een deel van de regio gaat.")
    String subregionHint();

    @Message("hele regio")
    String wholeRegion();

    @Message("Gemeente")
    String municipality();

    @Message("Organisatie")
    String organisation();

    @Message("Persoon")
    String person();

    @Message("Datum")
    String date();

    @Message("Jaar")
    String year();

    @Message("Stand")
    String state();

    @Message("Reden")
    String reason();

    @Message("Gegevens")
    String details();

    @Message("uiterlijk")
    String until();

    @Message("tot en met")
    String upTo();

    @Message("vanaf {day}")
    String fromDay(String day);

    @Message("Geldig")
    String valid();

    @Message("regel")
    String rule();

    @Message("versie")
    String version();

    @Message("Volgende stap")
    String nextStep();

    @Message("Volgende stap aanpassen")
    String nextStepChange();

    @Message("Wat is de volgende stap?")
    String nextStepWhat();

    @Message("Uiterlijk op")
    String nextStepDate();

    @Message("Bedrag")
    String amount();

    @Message("In euro's, bijvoorbeeld 1.250,00")
    String amountHint();

    @Message("Gevraagd")
    String amountAsked();

    @Message("Toegekend")
    String amountGranted();

    @Message("Zonder namen, geboortedatums, telefoonnummers en adressen.")
    String anonymousHint();

    @Message("Aanvragen")
    String requests();

    @Message("Aangevraagd op")
    String requestedOn();

    @Message("Besluit")
    String decision();

    @Message("Vraag")
    String question();

    /** What was just done, by the word in the address; empty for any other word. */
    @Message(
            "{#switch key}{#case 'referred'}De doorverwijzing is verstuurd. U leest hier hoe het verder gaat.{#case 'revoked'}De doorverwijzing is ingetrokken.{#case 'next-step'}De volgende stap is opgeslagen.{#case 'saved'}De wijziging is opgeslagen.{#case 'funding-requested'}De aanvraag is gedaan. Hieronder staat het besluit.{#case 'completed'}De aanvraag is aangevuld en opnieuw beoordeeld.{#case 'withdrawn'}Het is ingetrokken.{#case 'refused'}De aanvraag is afgewezen.{#case 'granted'}Het geld is toegekend en gereserveerd.{#case 'asked'}De vraag is gesteld.{#case 'answered'}Uw antwoord is opgeslagen.{#case 'budget-opened'}De begroting is geopend. Voeg nu regels toe.{#case 'line-added'}De regel is toegevoegd.{#case 'entry-written'}De boeking staat in het grootboek.{#case 'meeting-planned'}Het overleg is gepland. Nodig nu organisaties uit.{#case 'invited'}De organisaties zijn uitgenodigd.{#case 'meeting-closed'}Het verslag is opgeslagen en het overleg is afgesloten.{#case 'meeting-cancelled'}Het overleg is afgezegd.{#case 'case-prepared'}De casus is opgeslagen. Zet hem nu op de agenda van een overleg.{#case 'tabled'}De casus staat op de agenda.{#case 'advised'}Het advies is vastgelegd.{#case 'decided'}Het besluit is vastgelegd.{#case 'followed-up'}De opvolging is vastgelegd.{#case 'money-asked'}De aanvraag ligt bij de stuurgroep.{#case 'decision-closed'}De uitkomst is vastgelegd.{#case 'priorities-set'}De prioriteiten zijn opgeslagen.{/switch}")
    String done(String key);
}
