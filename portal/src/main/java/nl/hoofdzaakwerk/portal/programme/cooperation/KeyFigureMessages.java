package nl.hoofdzaakwerk.portal.programme.cooperation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of organisations that take part, and of their key figures. English stands in
 * {@code messages/keyfigure_en.properties}.
 */
@MessageBundle("keyfigure")
public interface KeyFigureMessages {
    @Message("Sleutelfiguren van {name}")
    String keyFiguresOf(String name);

    @Message("Organisatie laten meedoen")
    String newParticipant();

    @Message("Waar iemand mist")
    String gaps();

    @Message("Overal is een sleutelfiguur met een vervanger en genoeg uren.")
    String noGaps();

    @Message("Organisatie")
    String organisation();

    @Message("Wat mist")
    String gap();

    @Message("{hours} uur per week")
    String missing(String hours);

    @Message("Sinds")
    String since();

    @Message("Volgende stap")
    String nextStep();

    @Message("Wie meedoen")
    String participants();

    @Message("Er doet nog geen organisatie mee.")
    String noParticipants();

    @Message("Afgesproken uren per week")
    String agreedHours();

    @Message("Doet mee sinds")
    String joined();

    @Message("Terug naar alle sleutelfiguren")
    String backToKeyFigures();

    @Message("Sleutelfiguur aanwijzen")
    String appoint();

    @Message("Sleutelfiguren")
    String keyFigures();

    @Message("Er is nog geen sleutelfiguur. Wijs iemand aan, met een vervanger.")
    String noKeyFigures();

    @Message("Naam verwijderd")
    String forgotten();

    @Message("Uren per week")
    String hours();

    @Message("Nu te bereiken")
    String reachable();

    @Message("Vervanger")
    String replacement();

    @Message("Functie van de vervanger")
    String replacementFunction();

    @Message("E-mail van de vervanger")
    String replacementEmail();

    @Message("Telefoon van de vervanger")
    String replacementTelephone();

    @Message("Gegevens wijzigen")
    String changeKeyFigure();

    @Message("Afwezigheid melden")
    String absence();

    @Message("Op deze dagen valt de vervanger in.")
    String absenceMeans();

    @Message("Laatste dag vastleggen")
    String endKeyFigure();

    @Message("Na deze dag is er een gat, tot iemand anders wordt aangewezen.")
    String endKeyFigureWarning();

    @Message("Naam van de sleutelfiguur")
    String person();

    @Message("Functie")
    String function();

    @Message("E-mail")
    String email();

    @Message("Telefoon")
    String telephone();

    @Message("Naam van de organisatie")
    String organisationName();

    @Message("Naam in het systeem")
    String alias();

    @Message("Bijvoorbeeld: ggz-rijnduin.")
    String aliasHint();

    @Message("Gemeente")
    String municipality();

    @Message("Alleen voor een gemeente.")
    String municipalityHint();

    @Message("Doet mee vanaf")
    String joinedDate();

    @Message("Vervanger laten opvolgen")
    String succeed();

    @Message("De vervanger wordt vanaf deze dag de sleutelfiguur.")
    String succeedMeans();

    @Message("Naam van de nieuwe vervanger")
    String newReplacement();

    @Message("Naam verwijderen")
    String forget();

    @Message("Alles wat zegt wie dit was, wordt gewist. Dat kan niet ongedaan worden gemaakt.")
    String forgetWarning();

    @Message("Naam wijzigen of vertrek noteren")
    String changeParticipant();

    @Message("Doet mee tot en met")
    String leftDate();

    @Message("Laat dit leeg als de organisatie mee blijft doen.")
    String leftDateHint();
}
