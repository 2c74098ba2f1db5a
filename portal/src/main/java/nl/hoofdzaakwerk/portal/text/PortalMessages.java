package nl.hoofdzaakwerk.portal.text;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of all pages. English stands in {@code messages/portal_en.properties}. */
@MessageBundle("portal")
public interface PortalMessages {
    @Message("Naar de inhoud")
    String skip();

    @Message("Organisatie")
    String organisation();

    @Message("Wissel")
    String switchTo();

    @Message("Uitloggen")
    String logout();

    @Message("Hoofdmenu")
    String menu();

    @Message("Menu")
    String menuOpen();

    @Message("Meteen beginnen")
    String begin();

    @Message("Hulp en begrippen")
    String help();

    @Message("Start")
    String start();

    @Message("Dag {name}")
    String hello(String name);

    @Message("Wat er te doen is")
    String due();

    @Message("Van wie")
    String dueWhose();

    @Message("Van mij")
    String dueOwn();

    @Message("Van mijn organisatie")
    String dueOrganisation();

    @Message("Tot en met")
    String dueUntil();

    @Message("Toon")
    String show();

    @Message("Er is niets te doen tot en met deze dag. Kies een latere dag om verder te kijken.")
    String dueNone();

    @Message("Uiterlijk")
    String dueDate();

    @Message("Wat")
    String dueWhat();

    @Message("Over wie")
    String dueAbout();

    @Message("Waarbij")
    String dueKind();

    @Message("Wie")
    String dueOwner();

    @Message("uzelf")
    String you();

    @Message("een collega")
    String colleague();

    @Message("{#if days == 1}1 dag te laat{#else}{days} dagen te laat{/if}")
    String late(long days);

    @Message("Deze lijst is niet volledig: {service} geeft nu geen antwoord. Probeer het over een paar minuten weer.")
    String silent(String service);

    @Message("{service} heeft meer te doen dan hier staat. U ziet de eerste {most}: wat het eerst moet.")
    String dueLonger(String service, int most);

    @Message("Toon alleen wat voor u is")
    String dueOnlyOwn();

    @Message("Toon alleen wat vandaag klaar moet zijn")
    String dueOnlyToday();

    @Message("niet verplicht")
    String optional();

    @Message("Kies")
    String choose();

    @Message("Dit is nog niet gelukt. Wat u typte staat er nog.")
    String refused();

    @Message("Annuleren")
    String cancel();

    @Message("Verder")
    String more();

    @Message("Zoek in deze lijst")
    String searchList();

    @Message("Niets gevonden. Zoek met minder of andere woorden, of toon weer alles.")
    String nothingFound();

    @Message("Alle")
    String all();

    @Message("Toon alles")
    String showAll();

    @Message(
            "Deze lijst is heel lang. Alleen in de eerste {most} regels is gezocht en gesorteerd. Kies een filter, dan blijft er minder over.")
    String listCut(int most);

    @Message("Download als bestand (CSV)")
    String asFile();

    @Message("Naar de startpagina")
    String home();

    @Message("Uw gegevens")
    String profile();

    @Message("Naam")
    String name();

    @Message("Gebruikersnaam")
    String username();

    @Message("Nummer van de gebruiker")
    String userNumber();

    @Message("Organisaties waarvoor u werkt")
    String organisations();

    @Message("Soort")
    String kind();

    @Message("Regio's")
    String regions();

    @Message("Rollen")
    String roles();

    @Message(
            "{#switch status}{#case 403}U mag dit niet zien{#case 404}Deze pagina is er niet{#case 502}Een deel van het systeem geeft geen antwoord{#case 500}Er ging iets mis{#case}Dit kan nu niet{/switch}")
    String problemTitle(int status);

    @Message(
            "{#switch status}{#case 403}Werkt u voor meer organisaties? Kies dan bovenaan een andere. Vraag anders de beheerder van uw organisatie om de juiste rol.{#case 404}Misschien is het adres niet goed, of hoort dit bij een andere organisatie.{#case 502}Wat u hebt opgeslagen is niet weg. Probeer het over een paar minuten weer.{#case 500}Wat u hebt opgeslagen is niet weg. Probeer het nog eens; gaat het weer mis, geef dan het nummer hieronder door.{#case}Ga terug en kijk of het intussen veranderd is.{/switch}")
    String problemNext(int status);

    @Message("Nummer van deze melding: {number}")
    String problemNumber(String number);

    /**
     * What is wrong with a field, where a service speaks of values of its API and a form shows something else; else
     * empty.
     */
    @Message(
            "{#switch code}{#case 'wrong-value'}Dit staat er niet zoals het moet. Kijk naar het voorbeeld of kies iets uit de lijst.{#case 'wrong-type'}Dit staat er niet zoals het moet. Gebruik voor een getal of bedrag alleen cijfers, met een komma voor de centen.{#case 'assert-true'}Iets dat nodig is, is nog niet aangevinkt.{/switch}")
    String wrong(String code);

    @Message("Regel {line}: {wrong}")
    String wrongLine(int line, String wrong);

    @Message(
            "Iemand anders heeft dit intussen gewijzigd. Kies 'Annuleren' om te lezen wat er nu staat, en begin dan opnieuw.")
    String changedMeanwhile();
}
