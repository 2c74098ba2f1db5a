package nl.hoofdzaakwerk.portal.privacy.find;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of search and help. English stands in {@code messages/finding_en.properties}. */
@MessageBundle("finding")
public interface FindingMessages {
    @Message("Zoeken")
    String search();

    @Message("Waar zoekt u naar")
    String words();

    @Message("Een naam, of een woord uit de titel. Minstens twee letters.")
    String hint();

    @Message("Typ minstens twee letters.")
    String tooShort();

    @Message("U zoekt hier in:")
    String kinds();

    @Message("In uw rol is er niets om in te zoeken. Wel kunt u de begrippen nalezen.")
    String noKinds();

    @Message("Niets gevonden. Probeer een ander woord of een deel ervan.")
    String none();

    @Message("Cliëntpagina")
    String clientPage();

    @Message("Dit deel geeft nu geen antwoord. Probeer het over een paar minuten weer.")
    String silent();

    @Message("Zo werkt u als {role}")
    String steps(String role);

    @Message("Begrippen")
    String terms();

    @Message("Woord")
    String termsWord();

    @Message("Alle begrippen")
    String termsAll();

    @Message("Dit woord staat er niet bij. Probeer een deel van het woord.")
    String termsNone();

    @Message("Begrip")
    String term();

    @Message("Wat het is")
    String meaning();

    @Message("Engels")
    String other();

    @Message("en")
    String otherLanguage();

    @Message("Hebt u een code gekregen voor een enquête? Dan kunt u die hier invullen.")
    String surveyText();

    @Message("Vul uw code in")
    String surveyOpen();

    @Message("Lukt iets niet")
    String trouble();

    @Message(
            "Vraag eerst een collega of de sleutelfiguur van uw organisatie. Geeft een pagina een meldingsnummer, geef dat dan door.")
    String troubleText();
}
