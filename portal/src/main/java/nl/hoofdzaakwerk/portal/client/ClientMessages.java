package nl.hoofdzaakwerk.portal.client;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.util.UUID;

/**
 * Texts of the page that a client reads: short sentences, everyday words, and said to one person. English stands in
 * {@code messages/client_en.properties}.
 */
@MessageBundle("client")
public interface ClientMessages {
    @Message("Cliëntpagina")
    String heading();

    @Message(
            "Lees deze bladzijde samen met de cliënt, of druk haar af en geef haar mee. De cliënt hoeft niet in te loggen.")
    String forCoach();

    @Message("Wat is er afgesproken?")
    String agreed();

    @Message("Er is nog niets afgesproken. Vraag je coach wanneer dat gebeurt.")
    String agreedNone();

    @Message("Wat gebeurt er straks?")
    String next();

    @Message("Er staat nu niets op het programma. Vraag je coach wat jullie gaan doen.")
    String nextNone();

    @Message("Wie heeft er iets van mij gekregen?")
    String received();

    @Message("Niemand anders heeft gegevens van je gekregen.")
    String receivedNone();

    @Message("Ik wil stoppen met delen")
    String consent();

    @Message(
            "Je mag altijd nee zeggen. Je hoeft niet te vertellen waarom. Je coach trekt je toestemming dan meteen in.")
    String consentIntro();

    @Message("Je hebt nu aan niemand toestemming gegeven.")
    String consentNone();

    @Message("Trek in")
    String stop();

    @Message("Wie heeft mijn gegevens bekeken?")
    String seen();

    @Message("Nog niemand heeft je gegevens bekeken.")
    String seenNone();

    @Message("Je dossiernummer is {number}")
    String number(UUID number);

    @Message("Druk af")
    String print();

    @Message("Terug naar de kandidaat")
    String back();

    @Message("Wat de cliënt nog meer kan vragen")
    String asks();

    @Message("Een kopie van het hele dossier")
    String asksFile();

    @Message("Wie precies wat heeft gekregen")
    String asksDisclosures();

    @Message("Verwijdering van het dossier")
    String asksErasure();

    @Message("De toestemming is ingetrokken. De ontvanger heeft bericht gekregen.")
    String withdrawn();

    @Message("Toestemming intrekken?")
    String stopTitle();

    @Message(
            "De ontvanger krijgt meteen bericht en mag de gegevens niet meer gebruiken. Zoekt iemand hiermee werk voor je, dan stopt dat. Begeleidt deze organisatie je, dan ziet zij niets meer van je. Je behandeling gaat gewoon door.")
    String stopConsequence();

    @Message("Waarom wil je stoppen?")
    String reason();

    @Message("In eigen woorden. Je mag dit leeg laten.")
    String reasonHint();

    @Message("Trek toestemming in")
    String stopButton();

    @Message("Link voor de cliënt")
    String linkTitle();

    @Message(
            "Met een link leest de cliënt de eigen pagina zelf, zonder account, en kan de cliënt daar toestemming intrekken. De link werkt één keer, met de geboortedatum erbij. Daarna blijft de pagina kort open.")
    String linkMeans();

    @Message("Maak een link")
    String linkMake();

    @Message("De link is gemaakt.")
    String linkMade();

    @Message("Trek de link in")
    String linkRevoke();

    @Message("De link werkt niet meer.")
    String linkRevoked();

    @Message("Druk dit blad af, of laat het scherm zien. Geef het alleen aan de cliënt zelf.")
    String linkHand();

    @Message("Gemaakte links")
    String linkAll();

    @Message("Gemaakt op")
    String linkMadeAt();

    @Message("Stand")
    String linkState();

    @Message("Geopend op")
    String linkOpenedAt();

    @Message("Terug naar de cliëntpagina")
    String linkBack();

    @Message("Jouw eigen pagina")
    String sheetTitle();

    @Message(
            "Op deze pagina lees je wat er is afgesproken, wat er straks gebeurt en wie je gegevens heeft bekeken. Je hoeft niet in te loggen.")
    String sheetMeans();

    @Message("Scan het plaatje met je telefoon, of typ dit adres in:")
    String sheetGo();

    @Message("Plaatje om te scannen: het adres staat erbij")
    String sheetPicture();

    @Message("Vul je geboortedatum in.")
    String sheetBirthDate();

    @Message("Klaar? Sluit de pagina met de knop onderaan.")
    String sheetClose();

    @Message("Je kunt de pagina openen tot {moment}.")
    String sheetUntil(String moment);

    @Message("De link werkt één keer. Wil je nog eens kijken? Vraag je coach om een nieuwe.")
    String sheetOnce();

    @Message("Jouw eigen pagina")
    String ownTitle();

    @Message(
            "Je coach gaf je een link. Vul hier je geboortedatum in, dan zie je wat er over jou staat. De link werkt één keer.")
    String openMeans();

    @Message("Code")
    String openCode();

    @Message("De code staat aan het eind van de link: vier groepjes van vijf tekens.")
    String openCodeHint();

    @Message("Je geboortedatum")
    String openBirthDate();

    @Message("Zo weten we zeker dat jij het bent.")
    String openBirthDateHint();

    @Message("Open mijn pagina")
    String openButton();

    @Message("Deze pagina sluit vanzelf: {moment}.")
    String ownUntil(String moment);

    @Message("Je mag altijd nee zeggen. Je hoeft niet te vertellen waarom.")
    String ownConsentIntro();

    @Message("Wil je meer weten?")
    String ownMore();

    @Message(
            "Je mag vragen om een kopie van je hele dossier, of om je dossier te laten wissen. Vraag het je coach of de functionaris voor privacy van je behandelaar, en noem je dossiernummer.")
    String ownMoreMeans();

    @Message("Sluit mijn pagina")
    String ownClose();

    @Message("Je pagina is gesloten. Niemand kan hem met deze link nog openen.")
    String ownClosed();

    @Message(
            "Je pagina is gesloten, omdat hij lang genoeg open was. Vraag je coach om een nieuwe link als je nog eens wilt kijken.")
    String ownExpired();
}
