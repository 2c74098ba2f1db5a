package nl.hoofdzaakwerk.portal.meeting;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Texts of the screen that a meeting looks at. English stands in {@code messages/screen_en.properties}. */
@MessageBundle("screen")
interface ScreenMessages {
    @Message("Overleg van {day.date}: op tafel")
    String title(LocalDate day);

    @Message("De agenda is nog open. De voorzitter sluit haar bij het begin van het overleg.")
    String planned();

    @Message("Dit overleg is voorbij. In het verslag staat wat er besloten is.")
    String over();

    @Message("{decided} van {total} besproken")
    String progress(int decided, int total);

    @Message("Door de agenda")
    String steps();

    @Message("Vorige")
    String previous();

    @Message("Volgende")
    String following();

    @Message("Begin")
    String begin();

    @Message("Toetsen gebruiken")
    String useKeys();

    @Message("Besluit")
    String decide();

    @Message("Akkoord")
    String agree();

    @Message("Parkeer")
    String park();

    @Message("Parkeer omdat:")
    String parkBecause();

    @Message("Wijs af")
    String reject();

    @Message("Wijs af omdat:")
    String rejectBecause();

    @Message("Met eigenaar, dag en actie")
    String decideMore();

    @Message("Leeg laten mag: dan doet de voorzitter wat gebruikelijk is, binnen de gebruikelijke termijn.")
    String decideMoreHint();

    @Message("Besloten: {code:of('MeetingDecision', decision)}")
    String decidedNow(String decision);

    @Message("Alle combinaties zijn besproken. U kunt het overleg beëindigen.")
    String allDecided();

    @Message("Er ligt nog niets op tafel. Kies Begin voor de eerste combinatie.")
    String tableEmptyChair();

    @Message("Er ligt nu geen kandidaat op tafel die u mag zien. Dit scherm volgt de voorzitter vanzelf.")
    String tableEmpty();

    @Message("Laatste besluiten")
    String latest();

    @Message("Nog geen besluiten.")
    String latestNone();

    @Message("Er is intussen iets veranderd. Wat u typte staat er nog; ververs om het nieuwe te zien.")
    String stale();

    @Message("Ververs")
    String reload();
}
