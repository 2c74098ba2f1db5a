package nl.hoofdzaakwerk.portal.casework.priority;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Texts of the pages about who comes first. English stands in {@code messages/priority_en.properties}. */
@MessageBundle("priority")
interface PriorityMessages {
    @Message("Vanaf")
    String validFrom();

    @Message("Prioriteiten bepalen")
    String set();

    @Message(
            "Wie komt het eerst aan de beurt? Laat plaatsen leeg die u niet gebruikt. Eerdere keuzes blijven zichtbaar.")
    String setIntro();

    @Message("Volgorde")
    String firstOfAll();

    @Message("Eerst")
    String firstPlace();

    @Message("Daarna")
    String secondPlace();

    @Message("Als derde")
    String thirdPlace();

    @Message("Bepaald door")
    String setBy();

    @Message("niemand gaat voor")
    String nobodyFirst();

    @Message("Er zijn nog geen prioriteiten bepaald. Dat doet een gemeente zelf.")
    String none();

    @Message("Er zijn nog geen prioriteiten bepaald. Kies 'Prioriteiten bepalen' om te beginnen.")
    String noneOwn();
}
