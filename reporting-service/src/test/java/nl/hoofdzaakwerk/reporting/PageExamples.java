package nl.hoofdzaakwerk.reporting;

import static nl.hoofdzaakwerk.reporting.CooperationExamples.DIRECTOR;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.HOME;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.TODAY;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.next;
import static nl.hoofdzaakwerk.reporting.CooperationExamples.owner;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;

import java.util.List;
import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** Pages, and what is due. */
final class PageExamples {
    private PageExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("reporting-service")
                .add("listPages", caller -> {
                    written(caller);
                    return request()
                            .query("region", HOME)
                            .query("kind", "SOCIAL_MAP")
                            .query("stage", "CURRENT")
                            .query("overdue", false)
                            .query("limit", 100);
                })
                .add("searchPages", caller -> {
                    written(caller);
                    return request()
                            .body(Map.of("text", "wegwijzer", "kind", "SOCIAL_MAP", "region", HOME, "place", "Leiden"));
                })
                .add("writePage", caller -> request()
                        .body(Map.of("region", HOME, "content", content(caller), "reviewDate", day())))
                .add("getPage", caller -> request().path("id", written(caller)))
                .add("changePage", caller -> request()
                        .path("id", written(caller))
                        .ifMatch(0)
                        .body(Map.of("content", content(caller), "reviewDate", day(), "reason", "Ander loket")))
                .add(
                        "reviewPage",
                        caller -> request().path("id", written(caller)).body(Map.of("reviewDate", day())))
                .add("withdrawPage", caller -> request()
                        .path("id", written(caller))
                        .body(Map.of("reason", "Dit loket bestaat niet meer")))
                .add("listPageVersions", caller -> request().path("id", written(caller)))
                .add(
                        "getPageVersion",
                        caller -> request().path("id", written(caller)).path("number", 1))
                .add("listDueItems", caller -> {
                    written(caller);
                    return request()
                            .query("scope", "self")
                            .query("overdue", false)
                            .query("until", TODAY.plusDays(200).toString());
                });
    }

    /** Written by the region, and seen to by the caller's organisation. */
    private static String written(Actor caller) {
        return DIRECTOR.post("/v1/pages", Map.of("region", HOME, "content", content(caller), "reviewDate", day()))
                .id();
    }

    private static String day() {
        return TODAY.plusDays(100).toString();
    }

    private static Map<String, Object> content(Actor caller) {
        return Map.of(
                "kind",
                "SOCIAL_MAP",
                "title",
                "Wegwijzer " + next(),
                "body",
                "Waar kan iemand terecht met een vraag over werk?",
                "places",
                List.of("Leiden"),
                "contacts",
                List.of(Map.of(
                        "purpose",
                        "Aanmelden",
                        "organisation",
                        "WSP",
                        "function",
                        "Accountmanager",
                        "telephone",
                        "071-516 01 60",
                        "email",
                        "loket@wsp.example")),
                "owner",
                owner(caller));
    }
}
