package nl.hoofdzaakwerk.employer.support;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;

import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import nl.hoofdzaakwerk.testkit.Tokens;

/** A relation file in the making, and its way through the API. Immutable. */
public final class RelationFile {
    private static final String HEADINGS = "KvK-nummer;Naam;Gemeente;SBI;Aantal medewerkers;Nieuw voor doelgroep";

    private final List<String> rows;

    private RelationFile(List<String> rows) {
        this.rows = List.copyOf(rows);
    }

    public static RelationFile empty() {
        return new RelationFile(List.of(HEADINGS));
    }

    /** Another row, as it stands in the file. */
    public RelationFile row(String row) {
        var more = new ArrayList<>(rows);
        more.add(row);
        return new RelationFile(more);
    }

    /** A row that is good. @param kvkNumber may be empty */
    public RelationFile employer(String kvkNumber, String name) {
        return row(kvkNumber + ";" + name + ";Leiden;1071;25;ja");
    }

    public String text() {
        return String.join("\r\n", rows) + "\r\n";
    }

    /** Uploads it, and gives the id of the import. */
    public String sentBy(Tokens who) {
        return upload(who, text().getBytes(StandardCharsets.UTF_8))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** Uploads it and waits for the dry run. */
    public String checkedFor(Tokens who) {
        var id = sentBy(who);
        until(who, id, "CHECKED");
        return id;
    }

    public byte[] in(Charset charset) {
        return text().getBytes(charset);
    }

    public static Response upload(Tokens who, byte[] file) {
        return given().auth()
                .oauth2(who.signed())
                .contentType("text/csv")
                .body(file)
                .post("/v1/employer-imports");
    }

    public static Response decide(Tokens who, String id, String body) {
        return Api.as(who).post("/employer-imports/" + id + "/registrations", body);
    }

    /** Waits until the import is there; fails when it ends elsewhere. */
    public static Response until(Tokens who, String id, String state) {
        await().atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> {
                    String now = Api.as(who).get("/employer-imports/" + id).path("state");
                    if (!now.equals(state)
                            && List.of("APPLIED", "DISCARDED", "FAILED").contains(now)) {
                        throw new AssertionError("the import is " + now);
                    }
                    return now.equals(state);
                });
        return Api.as(who).get("/employer-imports/" + id);
    }
}
