package nl.hoofdzaakwerk.portal.coach.transfer;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of pages about candidates who go to another institution. English stands in
 * {@code messages/transfer_en.properties}.
 */
@MessageBundle("transfer")
interface TransferMessages {
    @Message("Overdragen aan een andere instelling")
    String ask();

    @Message(
            "De andere instelling neemt zorg, begeleiding en het hele dossier over. De kandidaat moet daarvoor toestemming geven. Leg die eerst vast bij")
    String askMeans();

    @Message("Instelling die overneemt")
    String receiver();

    @Message("Bijvoorbeeld GGZ Noorderkust")
    String receiverHint();

    @Message("Overdracht vragen")
    String askNow();

    @Message("Kandidaten die naar een andere ggz-instelling gaan, of van een andere komen.")
    String intro();

    @Message("Er zijn geen overdrachten. U vraagt er een aan bij de kandidaat.")
    String none();

    @Message("Gevraagd op")
    String requestedOn();

    @Message("Van of naar")
    String direction();

    @Message("Overdracht van {organisation}")
    String from(String organisation);

    @Message("Overdracht naar {organisation}")
    String to(String organisation);

    @Message("Overdracht")
    String title();

    @Message("Naar de kandidaat")
    String toCandidate();

    @Message("Overnemen")
    String accept();

    @Message("De kandidaat hoort daarna bij uw instelling, met het hele dossier. U volgt de overdracht op.")
    String acceptMeans();

    @Message("Kandidaat overnemen")
    String acceptNow();

    @Message("Niet overnemen")
    String reject();

    @Message("De kandidaat blijft bij {organisation}. Die krijgt de reden te zien.")
    String rejectMeans(String organisation);

    @Message("Ja, niet overnemen")
    String rejectNow();

    @Message("Overdracht afronden")
    String complete();

    @Message("Doe dit als zorg en begeleiding bij u doorgaan.")
    String completeMeans();

    @Message("Zorg en begeleiding gaan door")
    String completeNow();

    @Message("Overdracht intrekken")
    String revoke();

    @Message("{organisation} ziet daarna niet meer om wie het gaat. De kandidaat blijft bij u.")
    String revokeMeans(String organisation);

    @Message("Ja, intrekken")
    String revokeNow();

    @Message(
            "{#switch key}{#case 'gevraagd'}De overdracht is gevraagd. De andere instelling geeft antwoord.{#case 'overgenomen'}De kandidaat hoort nu bij uw instelling.{#case 'overdrachtklaar'}De overdracht is afgerond.{#case 'overdrachtafgewezen'}De overdracht is afgewezen.{#case 'overdrachtterug'}De overdracht is ingetrokken.{#case 'stap'}De volgende stap is opgeslagen.{#case}{/switch}")
    String done(String key);
}
