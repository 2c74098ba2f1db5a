package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request per further operation of intake and policy. */
final class IntakeExamples {
    private static final AtomicInteger DAYS = new AtomicInteger(1);

    private IntakeExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("trajectory-service")
                .add("rejectReferral", caller -> request()
                        .path("id", Examples.referred(caller))
                        .body(Map.of("reason", "NOT_REACHED")))
                .add("revokeReferral", caller -> request()
                        .path("id", Examples.referred(caller))
                        .body(Map.of()))
                .add("recordLeadInTalk", caller -> request()
                        .path("id", Examples.guided(caller))
                        .body(Map.of("talkDate", Api.today().toString())))
                .add("listLeadInTalks", caller -> {
                    String candidate = Examples.guided(caller);
                    caller.post("/v1/candidates/" + candidate + "/lead-in-talks", Map.of());
                    return request().path("id", candidate);
                })
                .add("addRegionalPolicy", caller -> request()
                        .body(Map.of(
                                "rule",
                                "A7",
                                "region",
                                "AM30",
                                "validFrom",
                                nextStart().toString(),
                                "parameters",
                                Map.of("minimumHoursPerWeek", 12, "minimumMonths", 6),
                                "source",
                                "besluit van het programma")));
    }

    /** Each version starts after the one before it. */
    private static LocalDate nextStart() {
        return LocalDate.of(2090, 1, 1).plusDays(DAYS.getAndIncrement());
    }
}
