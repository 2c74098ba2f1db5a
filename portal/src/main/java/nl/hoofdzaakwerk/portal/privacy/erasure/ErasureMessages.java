package nl.hoofdzaakwerk.portal.privacy.erasure;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/**
 * Texts of the pages about erasing what is known of a person. English stands in {@code messages/erasure_en.properties}.
 */
@MessageBundle("erasure")
interface ErasureMessages {
    @Message("Verzoeken om verwijdering")
    String title();

    @Message("Er zijn geen verzoeken in deze stand. Hieronder kunt u zelf een dossier laten verwijderen.")
    String none();

    @Message("Een dossier verwijderen")
    String begin();

    @Message("Vraagt iemand u om zijn of haar gegevens te wissen? Begin dan hier.")
    String beginIntro();

    @Message("Verzoek om verwijdering")
    String one();

    @Message("Dit dossier wissen?")
    String demand();

    @Message("Wat er gebeurt als u dit doet")
    String consequence();

    @Message(
            "Alle gegevens van deze persoon gaan weg uit alle diensten: naam, dossier, kandidaatkaart, matches en begeleiding.")
    String gone();

    @Message("Tellingen in de cijfers blijven, zonder dat iemand te herkennen is. Dit verzoek blijft staan als bewijs.")
    String stays();

    @Message("Het kan niet ongedaan worden gemaakt.")
    String forGood();

    @Message("De functionaris gegevensbescherming van uw organisatie besluit over uw verzoek.")
    String officerDecides();

    @Message("Wis definitief")
    String eraseNow();

    @Message("Vraag verwijdering aan")
    String ask();

    @Message("Wis dit dossier")
    String erase();

    @Message("Verzoek afwijzen")
    String refuse();

    @Message("Afwijzen mag alleen om een reden uit de wet. De persoon krijgt deze reden van u te horen.")
    String refuseIntro();

    @Message("Wijs af")
    String refuseNow();

    @Message("Reden van afwijzing")
    String refusalReason();

    @Message("Het dossier is gewist. Hieronder ziet u wanneer elke dienst dat bevestigt.")
    String erased();

    @Message("Het verzoek is gedaan. De functionaris gegevensbescherming besluit erover.")
    String requested();

    @Message("Het verzoek is afgewezen.")
    String refused();

    @Message("Aanleiding")
    String cause();

    @Message("Besloten")
    String decided();

    @Message("Gewist")
    String carriedOut();

    @Message("Overal bevestigd")
    String confirmed();

    @Message("Bevestiging van elke dienst")
    String confirmations();

    @Message("Bevestigd")
    String confirmedBy();

    @Message("{seconds} seconden")
    String inSeconds(Long seconds);

    @Message("Eerdere verzoeken voor dit dossier")
    String before();
}
