package nl.hoofdzaakwerk.employer.support;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request for each operation of aftercare; placements come by events, so their rows are put there. */
final class AftercareExamples {
    private static final String STORED = """
            insert into placement (id, employer_id, region, kind, hours_per_week, start_date)
            values ('%1$s', '%2$s', 'AM19', 'PAID', 16, '2026-01-05');
            insert into employer_guidance (placement_id, employer_id, region, organisation, next_step, next_step_due,
              version)
            values ('%1$s', '%2$s', 'AM19', 'home-wsp', 'Geef psycho-educatie', '2026-01-12', 0);
            insert into check_in (id, placement_id, employer_id, region, organisation, week, planned_date, state,
              next_step, next_step_due, version)
            values ('%3$s', '%1$s', '%2$s', 'AM19', 'home-wsp', 1, '2026-01-12', 'OPEN', 'Bel', '2026-01-12', 0);
            insert into rehire_task (id, placement_id, employer_id, region, organisation, ended_on, next_step,
              next_step_due, version)
            values ('%4$s', '%1$s', '%2$s', 'AM19', 'home-wsp', '2026-01-09', 'Bel', '2026-01-16', 0)
            """;

    private AftercareExamples() {}

    /** A placement with one check-in and one task. */
    private record Stored(UUID placement, UUID checkIn, UUID task) {}

    static ApiExamples all() {
        return ApiExamples.of("employer-service")
                .add("listCheckIns", caller -> request().path("id", stored().placement()))
                .add(
                        "agreeEvaluation",
                        caller -> request().path("id", stored().placement()).body(Map.of("plannedDate", "2099-01-05")))
                .add("readCheckIn", caller -> request().path("id", stored().checkIn()))
                .add("completeCheckIn", caller -> request()
                        .path("id", stored().checkIn())
                        .body(Map.of(
                                "doneDate",
                                "2026-01-12",
                                "employerResult",
                                "GOING_WELL",
                                "employeeResult",
                                "NEEDS_ATTENTION",
                                "note",
                                "Talked about the roster")))
                .add("planCheckIn", caller -> request()
                        .path("id", stored().checkIn())
                        .ifMatch(0)
                        .body(ActivityExamples.step()))
                .add("readGuidance", caller -> request().path("id", stored().placement()))
                .add("giveGuidance", caller -> request()
                        .path("id", stored().placement())
                        .ifMatch(0)
                        .body(Map.of(
                                "psychoEducationDate",
                                "2026-01-12",
                                "contactFunction",
                                "IPS_COACH",
                                "employerFunction",
                                "DIRECT_MANAGER",
                                "nextStep",
                                ActivityExamples.step())))
                .addAll(released())
                .addAll(rehires());
    }

    private static ApiExamples released() {
        return ApiExamples.of("employer-service")
                .add("recordDisclosure", caller -> request()
                        .path("id", stored().placement())
                        .body(Map.of(
                                "level",
                                "FULL",
                                "needs",
                                List.of("QUIET"),
                                "told",
                                "I like to be asked first",
                                "agreedDate",
                                "2026-01-12")))
                .add("readEmployerSummary", caller -> request().path("id", stored().placement()));
    }

    private static ApiExamples rehires() {
        return ApiExamples.of("employer-service")
                .add("listRehireTasks", caller -> {
                    stored();
                    return request().query("limit", 100);
                })
                .add("readRehire", caller -> request().path("id", stored().task()))
                .add(
                        "answerRehire",
                        caller -> request().path("id", stored().task()).body(Map.of("outcome", "NEXT_CANDIDATE")))
                .add(
                        "planRehire",
                        caller ->
                                request().path("id", stored().task()).ifMatch(0).body(ActivityExamples.step()));
    }

    private static Stored stored() {
        var stored = new Stored(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
        Platform.database("employer")
                .execute(STORED.formatted(
                        stored.placement(), EmployerExamples.employer(), stored.checkIn(), stored.task()));
        return stored;
    }
}
