package nl.hoofdzaakwerk.portal.employer.session;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of sessions. English stands in {@code messages/session_en.properties}. */
@MessageBundle("session")
public interface SessionMessages {
    @Message("Bijeenkomst plannen")
    String plan();

    @Message("Er zijn nog geen bijeenkomsten. Plan de eerste.")
    String none();

    @Message("Titel")
    String title();

    @Message("Soort")
    String kind();

    @Message("Plaats")
    String where();

    @Message("Stand")
    String state();

    @Message("Wie ontvangt de gasten?")
    String host();

    @Message("Aantal werkgevers dat past")
    String capacity();

    @Message("Prikkelarme voorzieningen")
    String arrangements();

    @Message("Een banenmarkt heeft er minstens een.")
    String arrangementsHint();

    @Message("Hoe zijn de voorzieningen geregeld?")
    String arrangementText();

    @Message("Alle organisaties in de regio zien deze bijeenkomst")
    String shared();

    @Message("Bijeenkomst wijzigen")
    String change();

    @Message("Bijeenkomst afsluiten")
    String close();

    @Message("‘{title}’ afsluiten?")
    String closeQuestion(String title);

    @Message("Daarna kunt u niets meer wijzigen. Van elke gast moet bekend zijn of die er was.")
    String closeMeans();

    @Message("Wat is er gebeurd?")
    String outcome();

    @Message("Presentielijst (CSV)")
    String attendance();

    @Message("Opbrengst")
    String brought();

    @Message("{prospects} nieuwe prospects, {ambitions} ambities, {vacancies} vacatures")
    String results(long prospects, long ambitions, long vacancies);

    @Message("Gasten")
    String guests();

    @Message(
            "{invited} uitgenodigd, {accepted} komen, {declined} komen niet, {present} waren er, {absent} waren er niet")
    String counts(long invited, long accepted, long declined, long present, long absent);

    @Message("Er is nog niemand uitgenodigd.")
    String noGuests();

    @Message("Antwoord of aanwezigheid")
    String answer();

    @Message("Opgevolgd door")
    String followedUpBy();

    @Message("Bijwerken")
    String keep();

    @Message("Werkgevers uitnodigen")
    String invite();

    @Message("Werkgevers uitnodigen voor ‘{title}’")
    String inviteFor(String title);

    @Message("Zet op de lijst")
    String inviteButton();

    @Message("Naar de bijeenkomst")
    String toSession();

    @Message("{employer} bij ‘{title}’")
    String guestOf(String employer, String title);

    @Message("{organisation} volgt op bij deze werkgever.")
    String isFollowedUp(String organisation);

    @Message("Opvolging op mij nemen")
    String followUp();

    @Message(
            "{#switch key}{#case 'planned'}De bijeenkomst is gepland.{#case 'changed'}De bijeenkomst is gewijzigd.{#case 'closed'}De bijeenkomst is afgesloten.{#case 'invited'}De werkgevers staan op de lijst.{#case 'answered'}Het antwoord is opgeslagen.{#case 'followed'}U volgt op bij deze werkgever.{/switch}")
    String done(String key);
}
