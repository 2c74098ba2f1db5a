package nl.hoofdzaakwerk.matching;

import static nl.hoofdzaakwerk.matching.World.get;
import static nl.hoofdzaakwerk.matching.World.post;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithPlatform("matching")
class AttendanceIT {

    @Test
    @DisplayName("E1 what was noted wrongly of who was there is taken back and noted anew, until the meeting ends")
    void shouldTakeBack() {
        World world = new World();
        String attendances = "/matching-meetings/" + world.meetingWithClosedAgenda() + "/attendances";
        String wrong = note(world, attendances, "coach");

        post(world.chair(), attendances + "/" + wrong + "/withdrawals")
                .statusCode(201)
                .body("function", equalTo("coach"));

        get(world.coach(), attendances).body("items", empty());
        post(world.chair(), attendances + "/" + wrong + "/withdrawals").statusCode(404);
        String right = note(world, attendances, "coach");
        get(world.coach(), attendances).body("items.id", contains(right));
        post(world.chair(), attendances.replace("/attendances", "/endings")).statusCode(201);
        post(world.chair(), attendances + "/" + right + "/withdrawals")
                .statusCode(409)
                .body("errors.code", contains("meeting-ended"));
        get(world.coach(), attendances).body("items.id", contains(right));
    }

    @Test
    @DisplayName("E1 a note of another meeting is not taken back through this one")
    void shouldKeepThoseOfOthers() {
        World world = new World();
        String here = "/matching-meetings/" + world.planMeeting(World.MEETING) + "/attendances";
        String there = "/matching-meetings/" + world.planMeeting(World.MEETING.plusDays(14)) + "/attendances";
        String noted = note(world, there, "coach");

        post(world.chair(), here + "/" + noted + "/withdrawals").statusCode(404);
        post(world.chair(), there + "/" + UUID.randomUUID() + "/withdrawals").statusCode(404);

        get(world.chair(), there).body("items.id", contains(noted));
    }

    private static String note(World world, String attendances, String function) {
        return post(world.chair(), attendances, """
                {"organisation": "%s", "kind": "GGZ", "function": "%s"}""".formatted(world.ggz, function))
                .statusCode(201)
                .extract()
                .path("id");
    }
}
