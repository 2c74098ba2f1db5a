package nl.hoofdzaakwerk.employer.support;

import static java.time.Duration.ofSeconds;
import static nl.hoofdzaakwerk.testkit.api.ApiRequest.request;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.ApiExamples;

/** One valid request for each operation on relation files. */
final class ImportExamples {
    private static final String CSV = "text/csv";

    private ImportExamples() {}

    static ApiExamples all() {
        return ApiExamples.of("employer-service")
                .add("uploadEmployerImport", caller -> request().body(file(), CSV))
                .add("listEmployerImports", caller -> {
                    upload(caller);
                    return request().query("limit", 100);
                })
                .add("readEmployerImport", caller -> request().path("id", upload(caller)))
                .add(
                        "downloadEmployerImportReport",
                        caller -> request().path("id", checked(caller)).header("Accept", CSV))
                .add("registerEmployerImport", caller -> request()
                        .path("id", checked(caller))
                        .body(Map.of("skipBadRows", false, "rowsSkipped", 0, "registerLookalikes", false)))
                .add("discardEmployerImport", caller -> request().path("id", checked(caller)))
                .add("planEmployerImport", caller -> request()
                        .path("id", checked(caller))
                        .ifMatch(1)
                        .body(Map.of("what", "Met het team bekijken", "dueDate", "2099-01-05")));
    }

    private static String file() {
        var number = Api.newKvkNumber();
        return RelationFile.empty().employer(number, "Bakkerij " + number).text();
    }

    private static String upload(Actor caller) {
        return caller.send("POST", "/v1/employer-imports", request().body(file(), CSV))
                .id();
    }

    private static String checked(Actor caller) {
        var id = upload(caller);
        await().atMost(ofSeconds(60)).until(() -> caller.get("/v1/employer-imports/" + id)
                .json()
                .path("state")
                .asText()
                .equals("CHECKED"));
        return id;
    }
}
