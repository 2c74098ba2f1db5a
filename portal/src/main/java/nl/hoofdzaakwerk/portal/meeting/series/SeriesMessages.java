package nl.hoofdzaakwerk.portal.meeting.series;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.time.LocalDate;

/** Texts of the pages about series of meetings. English stands in {@code messages/series_en.properties}. */
@MessageBundle("series")
interface SeriesMessages {
    @Message("Begintijd")
    String startTime();

    @Message("Hoeveel minuten")
    String length();

    @Message("Eindigt")
    String until();

    @Message("loopt door")
    String goesOn();

    @Message("Plan een reeks")
    String plan();

    @Message("Plan deze reeks")
    String planSend();

    @Message("Er is nog geen reeks. De voorzitter plant een reeks, bijvoorbeeld elke twee weken op dinsdag.")
    String none();

    @Message("Reeks op {code:of('Weekday', weekday)}")
    String title(String weekday);

    @Message("Hoe vaak")
    String rhythm();

    @Message("{#if weeks == 1}elke week{#else}elke {weeks} weken{/if}")
    String everyWeeks(int weeks);

    @Message("Dag van de week")
    String weekday();

    @Message("Om de hoeveel weken")
    String interval();

    @Message("1 tot en met 8; gebruikelijk is 2.")
    String intervalHint();

    @Message("Wijzig de reeks")
    String change();

    @Message("Geplande overleggen vanaf de dag die u kiest worden afgelast en opnieuw gepland.")
    String changeMeans();

    @Message("Vanaf welke dag")
    String fromDay();

    @Message("Beëindig de reeks")
    String end();

    @Message("Geplande overleggen na de laatste dag worden afgelast.")
    String endMeans();

    @Message("Laatste dag")
    String lastDay();

    @Message("Overleggen op een vrije dag")
    String holidays();

    @Message("Geen gepland overleg valt op een vrije dag.")
    String holidaysNone();

    @Message("Vrije dag")
    String holiday();

    @Message("Andere dag")
    String otherDay();

    @Message("Verplaats naar {day.date}")
    String moveTo(LocalDate day);
}
