package nl.hoofdzaakwerk.portal.employer.commitment;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of commitments. English stands in {@code messages/commitment_en.properties}. */
@MessageBundle("commitment")
public interface CommitmentMessages {
    @Message("Toezeggingen")
    String commitments();

    @Message("Toezeggingen van {employer}")
    String commitmentsOf(String employer);

    @Message("{promised} plekken toegezegd, {open} nog open, {filled} vervuld")
    String balance(int promised, int open, int filled);

    @Message("Nieuwe toezegging")
    String note();

    @Message("Toezegging van {employer}")
    String noteOf(String employer);

    @Message("Toezegging opslaan")
    String noteButton();

    @Message("Er zijn nog geen toezeggingen. Noteer wat de werkgever belooft.")
    String none();

    @Message("Werk")
    String work();

    @Message("Bijvoorbeeld: magazijn, twee ochtenden per week.")
    String workHint();

    @Message("Plekken")
    String places();

    @Message("Nog open")
    String open();

    @Message("Toegezegd door")
    String promisedBy();

    @Message("Een functie, geen naam.")
    String promisedByHint();

    @Message("Toegezegd op")
    String promisedOn();

    @Message("Geldt tot en met")
    String validUntil();

    @Message("{promised} toegezegd, {open} open, {matched} gematcht, {filled} vervuld")
    String allPlaces(int promised, int open, int matched, int filled);

    @Message("Vacature {number}")
    String vacancyNumber(int number);

    @Message("Vacature koppelen")
    String link();

    @Message("Maak eerst een vacature bij deze werkgever.")
    String noVacancy();

    @Message("Plekken intrekken")
    String withdraw();

    @Message("De ingetrokken plekken tellen niet meer mee als toezegging.")
    String withdrawMeans();

    @Message("Aantal plekken dat vervalt")
    String placesBack();

    @Message("Aantal corrigeren")
    String correct();

    @Message("Stond het aantal plekken er verkeerd? Schrijf op hoeveel het er meer of minder zijn.")
    String correctMeans();

    @Message("Verschil in plekken")
    String difference();

    @Message("Schrijf 2 voor twee plekken meer, of -2 voor twee plekken minder.")
    String differenceHint();

    @Message("{places} erbij")
    String added(int places);

    @Message("{places} eraf")
    String struck(int places);

    @Message(
            "{#switch key}{#case 'noted'}De toezegging is opgeslagen.{#case 'planned'}De volgende stap is opgeslagen.{#case 'linked'}De vacature is gekoppeld.{#case 'withdrawn'}De plekken zijn ingetrokken.{#case 'corrected'}Het aantal is gecorrigeerd.{/switch}")
    String done(String key);
}
