package nl.hoofdzaakwerk.matching.meeting.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import nl.hoofdzaakwerk.events.RegionCode;
import nl.hoofdzaakwerk.kit.api.BusinessDate;
import nl.hoofdzaakwerk.kit.api.PlainText;
import nl.hoofdzaakwerk.matching.meeting.model.Rhythm;
import nl.hoofdzaakwerk.matching.meeting.model.SeriesPlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What people say of a series. */
final class SeriesInput {

    private SeriesInput() {}

    /**
     * A series to plan.
     *
     * @param intervalWeeks weeks between two meetings; usually 2
     * @param place where they are held
     * @param validFromDate the first meeting is on the first such weekday on or after it; today or later
     * @param validUntilDate last day that can have a meeting; absent while it goes on
     */
    @Schema(name = "NewMeetingSeries")
    record NewSeries(
            @NotNull RegionCode region,
            @NotNull DayOfWeek weekday,
            @NotNull @Min(1) @Max(Rhythm.MOST_WEEKS) Integer intervalWeeks,
            @NotNull LocalTime startTime,

            @NotNull @Min(SeriesPlan.SHORTEST_MINUTES) @Max(SeriesPlan.LONGEST_MINUTES)
            Integer lengthMinutes,

            @Size(min = 1, max = 200) @PlainText String place,
            @NotNull @BusinessDate LocalDate validFromDate,
            @BusinessDate LocalDate validUntilDate) {

        SeriesPlan plan() {
            return new SeriesPlan(
                    new Rhythm(weekday, intervalWeeks), startTime, lengthMinutes, place, validFromDate, validUntilDate);
        }
    }

    /**
     * What a series is from a day on.
     *
     * @param fromDate planned meetings from that day on are cancelled, and planned anew
     */
    @Schema(name = "NewMeetingSeriesChange")
    record NewChange(
            @NotNull @BusinessDate LocalDate fromDate,
            @NotNull DayOfWeek weekday,
            @NotNull @Min(1) @Max(Rhythm.MOST_WEEKS) Integer intervalWeeks,
            @NotNull LocalTime startTime,

            @NotNull @Min(SeriesPlan.SHORTEST_MINUTES) @Max(SeriesPlan.LONGEST_MINUTES)
            Integer lengthMinutes,

            @Size(min = 1, max = 200) @PlainText String place) {

        SeriesPlan plan(LocalDate validUntil) {
            return new SeriesPlan(
                    new Rhythm(weekday, intervalWeeks), startTime, lengthMinutes, place, fromDate, validUntil);
        }
    }

    /** @param lastDate last day that can have a meeting; planned meetings after it are cancelled */
    @Schema(name = "NewMeetingSeriesEnding")
    record NewEnding(@NotNull @BusinessDate LocalDate lastDate) {}

    /** @param startTime absent to keep it */
    @Schema(name = "NewMatchingMeetingMove")
    record NewMove(@NotNull @BusinessDate LocalDate meetingDate, LocalTime startTime) {}

    /** @param reason why, in plain text; nothing about persons */
    @Schema(name = "NewMatchingMeetingCancellation")
    record NewCancellation(
            @NotNull @Size(min = 1, max = 200) @PlainText String reason) {}
}
