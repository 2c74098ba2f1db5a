package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.Map;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;
import nl.hoofdzaakwerk.testkit.api.ApiRequest;

/** Examples of what the operator does with facts. */
final class FiguresExamples {
    private static final Database DATABASE = Platform.database("reporting");
    private static final String ENDED = "01980000-0000-7000-8000-00000000000d";

    private FiguresExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("startRebuild", caller -> refusedWhileAnotherRuns())
                .add("listRebuilds", caller -> request())
                .add("getRebuild", caller -> request().path("id", ended()));
    }

    /** While these tests count rows, none may run. */
    private static ApiRequest refusedWhileAnotherRuns() {
        DATABASE.execute("""
                insert into rebuild (id, state, when_different, asked_at, heard_at, version)
                values (gen_random_uuid(), 'RUNNING', 'KEEP', now(), '2100-01-01', 0) on conflict do nothing""");
        return request().body(Map.of("whenDifferent", "KEEP")).answers(409);
    }

    private static String ended() {
        DATABASE.execute("""
                insert into rebuild (id, state, when_different, asked_at, heard_at, version)
                values ('%s', 'FAILED', 'KEEP', now(), now(), 0) on conflict do nothing""".formatted(ENDED));
        return ENDED;
    }
}
