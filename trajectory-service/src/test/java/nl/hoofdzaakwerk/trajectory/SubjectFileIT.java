package nl.hoofdzaakwerk.trajectory;

import static io.restassured.RestAssured.given;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.OPERATOR;
import static nl.hoofdzaakwerk.trajectory.Api.OTHER_COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static nl.hoofdzaakwerk.trajectory.ErasureIT.PRIVACY_OFFICER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.oneOf;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.hoofdzaakwerk.events.FileColumn;
import nl.hoofdzaakwerk.events.FileLabel;
import nl.hoofdzaakwerk.events.FileRow;
import nl.hoofdzaakwerk.events.FileSection;
import nl.hoofdzaakwerk.events.FileValue;
import nl.hoofdzaakwerk.events.SubjectFilePart;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.trajectory.Published.Told;
import nl.hoofdzaakwerk.trajectory.pseudonym.Pseudonyms;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A person's file out of all services: asked, answered, kept a short time. */
@QuarkusTest
@WithPlatform("trajectory")
class SubjectFileIT {
    private static final Database DATABASE = Examples.DATABASE;
    private static final String FILE = "/candidates/{id}/subject-files/{file}";
    private static final String MATCHING = "matching-service";

    private final Api coach = Api.as(COACH);
    private final Api officer = Api.as(PRIVACY_OFFICER);

    @Inject
    Pseudonyms pseudonyms;

    /** What a service was asked. */
    private record Asked(UUID request, Instant at) {}

    @Test
    @DisplayName("G4 each service is asked under its own pseudonym, and the file is complete when all have answered")
    void everyServiceAnswers() {
        UUID candidate = coach.candidate();
        UUID trajectory = coach.trajectory(candidate, today());
        UUID placement = Api.idOf(coach.place(trajectory, Map.of()).statusCode(201));

        UUID file = Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201)
                .body("state", equalTo("COLLECTING")));

        Asked matching = asked(MATCHING, cardOf(candidate), candidate);
        Asked reporting = asked("reporting-service", pseudonyms.forReporting(trajectory), candidate);
        Asked person = asked("reporting-service", pseudonyms.forReporting(candidate), candidate);
        Asked employer = asked("employer-service", placement, candidate);
        assertThat(List.of(matching.request(), reporting.request(), person.request(), employer.request()))
                .doesNotHaveDuplicates();
        read(candidate, file)
                .body("elsewhere.answers.service", contains("employer-service", MATCHING, "reporting-service"))
                .body("elsewhere.answers.answeredAt.findAll { it != null }", empty())
                .body("nextStep.dueDate", equalTo(today().plusDays(1).toString()))
                .body("page", containsString("Not complete yet"));

        SubjectFilePart first = part(matching, MATCHING, 1, 2, "Kok");
        Published.tell(first, 1);
        Published.tell(part(reporting, "reporting-service", 1, 1, "CMD"), 1);
        Published.tell(nothing(person, "reporting-service"), 1);
        Published.tell(nothing(employer, "employer-service"), 1);
        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> read(candidate, file)
                .body("elsewhere.answers.seconds.findAll { it != null }", hasSize(2)));
        read(candidate, file)
                .body("state", equalTo("COLLECTING"))
                .body("elsewhere.answers.find { it.service == 'matching-service' }.answeredAt", nullValue());

        Published.tell(first, 2);
        SubjectFilePart again = part(matching, MATCHING, 1, 2, "Kok");
        Published.tell(again, 1);
        SubjectFilePart last = part(matching, MATCHING, 2, 2, "Bakker");
        Published.tell(last, 1);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> read(candidate, file).body("state", equalTo("COMPLETE")));
        assertTakenOut(again);
        assertTakenOut(last);
        read(candidate, file)
                .body("completedAt", equalTo(matching.at().plusSeconds(4).toString()))
                .body("nextStep", nullValue())
                .body("elsewhere.answers.seconds", everyItem(oneOf(3, 4)))
                .body("elsewhere.tables.service", contains(MATCHING, "reporting-service"))
                .body("elsewhere.tables[0].key", equalTo("matches"))
                .body("elsewhere.tables[0].label.nl", equalTo("Voorstellen"))
                .body("elsewhere.tables[0].columns.key", contains("vacancy", "stage"))
                .body("elsewhere.tables[0].rows", contains(List.of("Kok", "AGREED"), List.of("Bakker", "AGREED")))
                .body("page", containsString("Complete: every service that was asked has answered."))
                .body("page", containsString("<td>Bakker</td>"));
        Api.as(OTHER_COACH).get(FILE, candidate, file).statusCode(404);
    }

    @Test
    @DisplayName("G4 a part for nobody, for an expired file or of another service is dropped, and taken out of the log")
    void dropped() {
        UUID candidate = coach.candidate();
        UUID file = make(candidate);
        Asked matching = asked(MATCHING, cardOf(candidate), candidate);
        UUID expired = coach.candidate();
        UUID expiredFile = make(expired);
        Asked late = asked(MATCHING, cardOf(expired), expired);
        DATABASE.execute(
                "update subject_file set expires_at = now() - interval '1 second' where id = '" + expiredFile + "'");
        List<SubjectFilePart> parts = List.of(
                part(new Asked(UUID.randomUUID(), Instant.now()), MATCHING, 1, 1, "Kok"),
                part(late, MATCHING, 1, 1, "Kok"),
                part(matching, "reporting-service", 1, 1, "Kok"));

        parts.forEach(part -> Published.tell(part, 1));

        parts.forEach(SubjectFileIT::assertTakenOut);
        parts.forEach(part -> assertThat(
                        DATABASE.select("select id from subject_file_part where id = '" + part.partId() + "'"))
                .isEmpty());
        assertThat(DATABASE.select("select record_key from dead_letter where topic = 'hw.subject-file-parts.v1'"))
                .isEmpty();
        read(candidate, file).body("state", equalTo("COLLECTING")).body("elsewhere.tables", empty());
    }

    @Test
    @DisplayName(
            "G4 X6 parts go with the file after its days, and with the person when erased; late ones leave nothing")
    void kept() {
        UUID old = coach.candidate();
        UUID file = make(old);
        Published.tell(part(asked(MATCHING, cardOf(old), old), MATCHING, 1, 1, "Kok"), 1);
        Published.tell(nothing(asked("reporting-service", pseudonyms.forReporting(old), old), "reporting-service"), 1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> read(old, file).body("state", equalTo("COMPLETE")));
        UUID erased = coach.candidate();
        UUID card = cardOf(erased);
        make(erased);
        Asked question = asked(MATCHING, card, erased);
        Published.tell(part(question, MATCHING, 1, 2, "Kok"), 1);
        await().atMost(Duration.ofSeconds(30)).until(() -> parts(erased) == 1);

        DATABASE.execute("update subject_file set expires_at = now() - interval '1 second' where id = '" + file + "'");
        Api.as(OPERATOR).post("/daily-rounds", Map.of()).statusCode(200);
        officer.post("/candidates/{id}/erasures", Map.of(), erased).statusCode(201);
        SubjectFilePart late = part(question, MATCHING, 2, 2, "Bakker");
        Published.tell(late, 1);

        assertTakenOut(late);
        assertThat(parts(old)).isZero();
        assertThat(parts(erased)).isZero();
        assertThat(DATABASE.select("select id from subject_file_question where candidate_id in ('%s', '%s')"
                        .formatted(old, erased)))
                .isEmpty();
    }

    @Test
    @DisplayName("G4 AVG 20 the file is a tagged PDF too, in the reader's language, with every letter of a name")
    void pdf() throws IOException {
        UUID candidate = coach.candidate(Map.of("familyName", "Şahin-d'Hondt", "givenName", "Zoë"));
        UUID trajectory = coach.trajectory(candidate, today());
        coach.post(
                        "/trajectories/{id}/contacts",
                        Map.of(
                                "kind",
                                "CLIENT",
                                "contactDate",
                                today().toString(),
                                "faceToFace",
                                true,
                                "note",
                                "2023-02-31"),
                        trajectory)
                .statusCode(201);
        UUID file = make(candidate);
        Published.tell(part(asked(MATCHING, cardOf(candidate), candidate), MATCHING, 1, 1, "Kok <in> & om"), 1);
        Asked reporting = asked("reporting-service", pseudonyms.forReporting(trajectory), candidate);
        Published.tell(part(reporting, "reporting-service", 1, 1, "Teller"), 1);
        Published.tell(
                nothing(asked("reporting-service", pseudonyms.forReporting(candidate), candidate), "reporting-service"),
                1);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> read(candidate, file).body("state", equalTo("COMPLETE")));

        byte[] pdf = given().auth()
                .oauth2(COACH.signed())
                .header("Accept", "application/pdf")
                .header("Accept-Language", "nl")
                .get("/v1" + FILE, candidate, file)
                .then()
                .statusCode(200)
                .contentType("application/pdf")
                .extract()
                .asByteArray();

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(
                            "Jouw dossier", "Volledig: elke gevraagde dienst heeft geantwoord.", "Şahin-d'Hondt", "Zoë")
                    .contains("Voorstellen", "Vacature", "Kok <in> & om", "AGREED")
                    .doesNotContain("#");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("nl");
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("Jouw dossier");
        }
        coach.request()
                .header("Accept", "text/html")
                .get("/v1" + FILE, candidate, file)
                .then()
                .statusCode(200)
                .contentType("text/html;charset=UTF-8")
                .body(containsString("Kok &lt;in&gt; &amp; om"))
                .body(containsString("<dt>Date of birth</dt><dd>17 May 1990</dd>"))
                .body(containsString("<dt>Met in person</dt><dd>yes</dd>"))
                .body(containsString("<dt>Note</dt><dd>2023-02-31</dd>"));
        coach.request()
                .header("Accept", "image/png")
                .get("/v1" + FILE, candidate, file)
                .then()
                .statusCode(406);
        Api.as(OTHER_COACH)
                .request()
                .header("Accept", "application/pdf")
                .get("/v1" + FILE, candidate, file)
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    private UUID make(UUID candidate) {
        return Api.idOf(officer.post("/candidates/{id}/subject-files", Map.of(), candidate)
                .statusCode(201));
    }

    private ValidatableResponse read(UUID candidate, UUID file) {
        return coach.get(FILE, candidate, file).statusCode(200);
    }

    /** The request that this service got under this pseudonym; nothing in it tells who the person is here. */
    private static Asked asked(String service, UUID pseudonym, UUID candidate) {
        List<Told> told = Published.awaitOn(Topics.SUBJECT_FILE_REQUESTS, pseudonym, 1);
        assertThat(told).hasSize(1);
        JsonNode request = told.getFirst().payload();
        assertThat(told.getFirst().type()).isEqualTo("subject-file-requested");
        assertThat(request.get("receiver").asText()).isEqualTo(service);
        assertThat(request.toString()).doesNotContain(candidate.toString());
        return new Asked(
                UUID.fromString(request.get("requestId").asText()),
                Instant.parse(request.get("requestedAt").asText()).truncatedTo(ChronoUnit.MICROS));
    }

    private static SubjectFilePart part(Asked asked, String service, int number, int total, String vacancy) {
        FileSection section = new FileSection(
                "matches",
                new FileLabel("Voorstellen", "Proposals"),
                List.of(
                        new FileColumn("vacancy", new FileLabel("Vacature", "Vacancy")),
                        new FileColumn("stage", new FileLabel("Stand", "Stage"))),
                List.of(new FileRow(List.of(new FileValue(vacancy), new FileValue("AGREED")))));
        return new SubjectFilePart(
                UUID.randomUUID(),
                asked.request(),
                service,
                number,
                total,
                section,
                asked.at().plusSeconds(4));
    }

    private static SubjectFilePart nothing(Asked asked, String service) {
        return new SubjectFilePart(
                UUID.randomUUID(),
                asked.request(),
                service,
                1,
                1,
                null,
                asked.at().plusSeconds(4));
    }

    /** Handled, and followed by a tombstone that empties it. */
    private static void assertTakenOut(SubjectFilePart part) {
        List<Told> told = Published.awaitOn(Topics.SUBJECT_FILE_PARTS, part.partId(), 2);
        assertThat(told).extracting(Told::isTombstone).containsExactly(false, true);
    }

    private static long parts(UUID candidate) {
        return Long.parseLong(
                DATABASE.select("select count(*) from subject_file_part where candidate_id = '" + candidate + "'")
                        .getFirst());
    }

    private UUID cardOf(UUID candidate) {
        return UUID.fromString(
                coach.get("/candidates/{id}", candidate).extract().path("cardId"));
    }
}
