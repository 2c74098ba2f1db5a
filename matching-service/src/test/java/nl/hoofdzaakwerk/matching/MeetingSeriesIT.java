package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import nl.hoofdzaakwerk.kit.TimeSource;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class MeetingSeriesIT {

    private static final LocalDate TODAY = LocalDate.now(TimeSource.ZONE);
    private static final LocalDate FIRST = TODAY.plusDays(1).with(TemporalAdjusters.nextOrSame(DayOfWeek.WEDNESDAY));

    private static String body(World world, LocalDate from, LocalDate until) {
        return """
                {"region": "%s", "weekday": "WEDNESDAY", "intervalWeeks": 2, "startTime": "09:30:00",
                 "lengthMinutes": 90, "place": "Stadhuis", "validFromDate": "%s"%s}""".formatted(world.region, from, until == null ? "" : ", \"validUntilDate\": \"" + until + "\"");
    }

    private static List<String> days(World world, String stage) {
        return get(world.chair(), "/matching-meetings?limit=100")
                .extract()
                .path("items.findAll { it.stage == '%s' }.meetingDate.sort()".formatted(stage));
    }

    private static String on(World world, LocalDate day) {
        return get(world.chair(), "/matching-meetings?limit=100")
                .extract()
                .path("items.find { it.meetingDate == '%s' && it.stage == 'PLANNED' }.id".formatted(day));
    }

    private static String plan(World world, LocalDate until) {
        return post(world.chair(), "/meeting-series", body(world, FIRST, until))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName("E1 a series plans its meetings ahead; one is moved, one cancelled, and the others stay as they are")
    void shouldPlanAhead() {
        World world = new World();
        plan(world, FIRST.plusWeeks(6));
        assertThat(days(world, "PLANNED"))
                .containsExactly(
                        FIRST.toString(),
                        FIRST.plusWeeks(2).toString(),
                        FIRST.plusWeeks(4).toString(),
                        FIRST.plusWeeks(6).toString());

        String moved = on(world, FIRST.plusWeeks(2));
        post(world.chair(), "/matching-meetings/" + moved + "/moves", """
                {"meetingDate": "%s"}""".formatted(FIRST.plusWeeks(4)))
                .statusCode(409)
                .body("errors.code", contains("day-taken"));
        post(world.chair(), "/matching-meetings/" + moved + "/moves", """
                {"meetingDate": "%s"}""".formatted(TODAY.minusDays(1)))
                .statusCode(409)
                .body("errors.code", contains("meeting-in-past"));
        post(world.chair(), "/matching-meetings/" + moved + "/moves", """
                {"meetingDate": "%s", "startTime": "13:00:00"}""".formatted(
                                FIRST.plusWeeks(2).plusDays(1)))
                .statusCode(201)
                .body("startTime", equalTo("13:00:00"))
                .body("seriesDate", equalTo(FIRST.plusWeeks(2).toString()));
        String cancelled = on(world, FIRST.plusWeeks(4));
        post(world.chair(), "/matching-meetings/" + cancelled + "/cancellations", """
                {"reason": "Vakantie"}""")
                .statusCode(201)
                .body("stage", equalTo("CANCELLED"));
        post(world.chair(), "/matching-meetings/" + cancelled + "/agenda-closings")
                .statusCode(409)
                .body("errors.code", contains("meeting-cancelled"));
        get(world.chair(), "/matching-meetings/" + cancelled + "/agenda").body("items", empty());

        world.planMeeting(FIRST.plusWeeks(4));
        assertThat(days(world, "PLANNED"))
                .containsExactly(
                        FIRST.toString(),
                        FIRST.plusWeeks(2).plusDays(1).toString(),
                        FIRST.plusWeeks(4).toString(),
                        FIRST.plusWeeks(6).toString());
    }

    @Test
    @DisplayName("E1 a series changes from a day on, and ends; a second one beside it is refused")
    void shouldChangeAndEnd() {
        World world = new World();
        String series = plan(world, FIRST.plusWeeks(6));
        post(world.chair(), "/meeting-series", body(world, FIRST.plusWeeks(6), null))
                .statusCode(409)
                .body("errors.code", contains("series-overlaps"));
        post(world.chair(), "/meeting-series", body(world, TODAY.minusDays(1), TODAY.minusDays(1)))
                .statusCode(409)
                .body("errors.code", contains("series-in-past"));

        String next = post(world.chair(), "/meeting-series/" + series + "/changes", """
                {"fromDate": "%s", "weekday": "THURSDAY", "intervalWeeks": 1, "startTime": "13:00:00",
                 "lengthMinutes": 60, "place": "Online"}""".formatted(FIRST.plusWeeks(4)))
                .statusCode(201)
                .body("previousId", equalTo(series))
                .body("validUntilDate", equalTo(FIRST.plusWeeks(6).toString()))
                .extract()
                .path("id");
        assertThat(days(world, "PLANNED"))
                .containsExactly(
                        FIRST.toString(),
                        FIRST.plusWeeks(2).toString(),
                        FIRST.plusWeeks(4).plusDays(1).toString(),
                        FIRST.plusWeeks(5).plusDays(1).toString());
        get(world.coach(), "/meeting-series/" + series)
                .body("validUntilDate", equalTo(FIRST.plusWeeks(4).minusDays(1).toString()));
        post(world.chair(), "/meeting-series/" + next + "/endings", """
                {"lastDate": "%s"}""".formatted(
                                FIRST.plusWeeks(4).plusDays(1)))
                .statusCode(201);
        assertThat(days(world, "PLANNED"))
                .containsExactly(
                        FIRST.toString(),
                        FIRST.plusWeeks(2).toString(),
                        FIRST.plusWeeks(4).plusDays(1).toString());
    }

    @Test
    @DisplayName("E1 a meeting of a series on a day off is pointed out, with the nearest working day")
    void shouldPointOutHolidays() {
        World world = new World();
        LocalDate christmas = TODAY.withMonth(12).withDayOfMonth(25);
        LocalDate holiday = christmas.isAfter(TODAY) ? christmas : christmas.plusYears(1);
        String id = post(
                        world.chair(),
                        "/meeting-series",
                        body(world, holiday, holiday)
                                .replace("WEDNESDAY", holiday.getDayOfWeek().name()))
                .statusCode(201)
                .extract()
                .path("id");
        boolean planned = !holiday.isAfter(TODAY.plusWeeks(26));

        get(world.coach(), "/meeting-series/" + id + "/holidays")
                .body("items.holiday", planned ? hasItem("Eerste kerstdag") : empty());
    }
}
