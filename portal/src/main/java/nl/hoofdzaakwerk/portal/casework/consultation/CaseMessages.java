package nl.hoofdzaakwerk.portal.casework.consultation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages about a case, and what was decided in it. English stands in {@code messages/cases_en.properties}.
 */
@MessageBundle("cases")
public interface CaseMessages {
    @Message("Er is geen gepland overleg waarvoor uw organisatie is uitgenodigd. Vraag de regio om een uitnodiging.")
    String meetingsToTableNone();

    @Message("{count} van ten hoogste {most} casussen")
    String casesOfAtMost(int count, int most);

    @Message("Casus")
    String title();

    @Message("Naar de casus")
    String toCase();

    @Message("Naar het overleg")
    String toMeeting();

    @Message("Casus voorbereiden")
    String prepare();

    @Message(
            "Schrijf anoniem. Staat er toch een naam, geboortedatum, telefoonnummer, adres of burgerservicenummer in de tekst, dan leest u bij het veld waar.")
    String prepareIntro();

    @Message("Casus opslaan")
    String keep();

    @Message("Casus wijzigen")
    String change();

    @Message("Op de agenda zetten")
    String table();

    @Message("Op een andere agenda zetten")
    String tableOther();

    @Message("Trajecten van u die vastlopen")
    String stalled();

    @Message("Vertel als casus: traject gestart op {day}")
    String stalledTell(String day);

    @Message("Advies vastleggen")
    String advise();

    @Message("Besluit vastleggen")
    String decide();

    @Message("Opvolging vastleggen")
    String followUp();

    @Message("Geld aanvragen")
    String askMoney();

    @Message("Casus intrekken")
    String withdraw();

    @Message("De casus gaat van de agenda af en wordt niet besproken. Dit kunt u niet terugdraaien.")
    String withdrawMeans();

    @Message("Er zijn geen casussen in deze stand. Kies 'Casus voorbereiden' om er een te vertellen.")
    String none();

    @Message("Er zijn geen casussen in deze stand. Kies een andere stand.")
    String noneRegion();

    @Message("Welk overleg?")
    String whichMeeting();

    @Message("Waarom mag deze casus verteld worden?")
    String basis();

    @Message("Inkomen")
    String incomeSource();

    @Message("De casus")
    String story();

    @Message("Situatie")
    String situation();

    @Message("Hoe staat iemand ervoor: werk, wonen, steun.")
    String situationHint();

    @Message("Probleem")
    String problem();

    @Message("Waar loopt het vast?")
    String problemHint();

    @Message("Wat wilt u van het overleg weten?")
    String questionHint();

    @Message("Advies")
    String advice();

    @Message("Doel van het advies")
    String goal();

    @Message("Wat is er bereikt?")
    String result();

    @Message("Met gewoon werk of behouden werk is de casus klaar.")
    String resultHint();

    @Message("Had het advies waarde?")
    String adviceOfValue();

    @Message("Besluiten")
    String decisions();

    @Message("Er is nog niets besloten.")
    String decisionsNone();

    @Message("Uitkomst vastleggen")
    String closeDecision();

    @Message("Besloten op")
    String decidedOn();

    @Message("Wie voert het uit?")
    String whoDoesIt();

    @Message("Laat leeg voor wie de casus inbracht.")
    String whoDoesItHint();

    @Message("Uiterlijk op")
    String byWhen();

    @Message("Hoe is het afgelopen?")
    String how();

    @Message("Uitkomst")
    String outcome();
}
