package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.MUNICIPALITY;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.trajectory.Api.COACH;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Case consultation as those who meet see it. */
@QuarkusTest
@WithPlatform("trajectory")
class ConsultationIT {
    private static final int AT_ONCE = 64;
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Api coach = Api.as(COACH);
    private final Api director = Api.as(region("AM19", "regional-director"));
    private final Api steering = Api.as(region("AM19", "steering-member"));

    @Test
    @DisplayName("C1 of 64 organisations that answer at once, twenty get a place, and none two")
    void twentyPlaces() throws Exception {
        List<String> organisations =
                IntStream.range(0, AT_ONCE).mapToObj(i -> "gemeente-" + i).toList();
        UUID meeting = meeting("AM19");
        director.post("/consultation-meetings/{id}/invitations", Map.of("organisations", organisations), meeting)
                .statusCode(200);
        List<Callable<Integer>> answers = new ArrayList<>();
        organisations.forEach(organisation -> {
            Api manager = Api.as(Tokens.of("manager." + organisation)
                    .in(organisation, MUNICIPALITY, "AM19")
                    .as("client-manager"));
            answers.add(() -> comes(manager, meeting).extract().statusCode());
        });

        List<Integer> statuses = together(answers);

        assertThat(statuses).filteredOn(status -> status == 200).hasSize(20);
        assertThat(statuses).filteredOn(status -> status == 409).hasSize(AT_ONCE - 20);
        director.get("/consultation-meetings/{id}", meeting).body("participants", equalTo(20));
    }

    @Test
    @DisplayName("C1 a second one of an organisation is refused, and who is not invited sees no meeting")
    void onePerOrganisation() {
        UUID meeting = meeting("AM19");
        director.post(
                        "/consultation-meetings/{id}/invitations",
                        Map.of("organisations", List.of("ggz-rijnduin")),
                        meeting)
                .statusCode(200);
        comes(coach, meeting).statusCode(200);
        comes(Api.as(Api.LIAISON), meeting)
                .statusCode(409)
                .body("errors.code", contains("C1.organisation-already-represented"));
        Api stranger =
                Api.as(Tokens.of("coach.elders").in("ggz-elders", GGZ, "AM19").as("coach"));
        stranger.get("/consultation-meetings/{id}", meeting).statusCode(404);
        stranger.get("/consultation-meetings").body("items.id", not(hasItem(meeting.toString())));
        Api.as(region("AM05", "regional-director"))
                .get("/consultation-meetings")
                .body("items.id", not(hasItem(meeting.toString())));
    }

    @Test
    @DisplayName("C2 a case that says whose it is is refused, with what and where, and nothing is stored")
    void refusesPersonalData() {
        UUID candidate = coach.candidate();
        UUID trajectory = coach.trajectory(candidate, today());
        Map<String, Object> told = new HashMap<>(ConsultationExamples.told());
        told.put("trajectoryId", trajectory);
        told.put("situation", "Mevrouw a. v.d. MEERVELD wil werken");
        told.put("problem", "Woont op Dorpsstraat 12a, 2225 AB, bel 06 1234 5678");

        ValidatableResponse refused = coach.post("/consultation-cases", told).statusCode(409);

        refused.body("errors.code", hasItem("C2.holds-name"))
                .body("errors.code", hasItem("C2.holds-postal-address"))
                .body("errors.code", hasItem("C2.holds-telephone"))
                .body("errors.find { it.code == 'C2.holds-name' }.pointer", equalTo("/situation"))
                .body("errors.find { it.code == 'C2.holds-telephone' }.pointer", equalTo("/problem"));
        assertThat(refused.extract().asString()).doesNotContainIgnoringCase("meerveld", "1234 5678", "Dorpsstraat 12a");
        coach.get("/consultation-cases").body("items.trajectoryId", not(hasItem(trajectory.toString())));
    }

    @Test
    @DisplayName("C2 every free text of a case is refused with the name of anybody, and says in which field")
    void everyFreeText() {
        String name = "Overleg bij Jan de Vries";
        Map<String, Object> step = Map.of("what", name, "dueDate", today().toString());
        for (String field : List.of("situation", "problem", "question")) {
            Map<String, Object> told = new HashMap<>(ConsultationExamples.told());
            told.put(field, name);
            holdsName(coach.post("/consultation-cases", told), "/" + field);
            told.keySet().removeAll(List.of("region", "subregion", "basis", "nextStep"));
            UUID prepared = Api.idOf(coach.post("/consultation-cases", ConsultationExamples.told())
                    .statusCode(201));
            holdsName(coach.put("/consultation-cases/{id}", "\"0\"", told, prepared), "/" + field);
        }
        UUID told = onAgenda(meeting("AM19"));
        String etag = coach.get("/consultation-cases/{id}", told).extract().header("ETag");
        holdsName(coach.put("/consultation-cases/{id}/next-step", etag, step, told), "/what");
        Map<String, Object> advice = Map.of("advice", name, "goal", "EDUCATION");
        holdsName(director.post("/consultation-cases/{id}/advices", advice, told), "/advice");
        Map<String, Object> decided = Map.of("text", name, "dueDate", today().toString());
        holdsName(director.post("/consultation-cases/{id}/decisions", decided, told), "/text");
        UUID decision = Api.idOf(director.post(
                        "/consultation-cases/{id}/decisions",
                        Map.of("text", "Zoekt uit of het kan", "dueDate", today().toString()),
                        told)
                .statusCode(201));
        holdsName(
                director.post(
                        "/consultation-decisions/{id}/outcomes", Map.of("how", "DROPPED", "outcome", name), decision),
                "/outcome");
        holdsName(director.put("/consultation-decisions/{id}/next-step", "\"0\"", step, decision), "/what");
        director.post("/consultation-cases/{id}/advices", Map.of("advice", "Begin klein", "goal", "EDUCATION"), told)
                .statusCode(200);
        Map<String, Object> after = new HashMap<>(followUp("BUSY"));
        after.put("nextStep", step);
        holdsName(coach.post("/consultation-cases/{id}/follow-ups", after, told), "/nextStep/what");
    }

    @Test
    @DisplayName("C2 B8 so is every free text of a request for money in a case, and of what is said to it")
    void everyFreeTextOfRequest() {
        String name = "Overleg bij Jan de Vries";
        UUID told = Api.idOf(
                coach.post("/consultation-cases", ConsultationExamples.told()).statusCode(201));
        for (String field : List.of("purpose", "whyNotMunicipality")) {
            Map<String, Object> wanted = new HashMap<>(
                    Map.of("amount", 100, "purpose", "Reiskosten", "whyNotMunicipality", "Betaalt die niet"));
            wanted.put(field, name);
            holdsName(coach.post("/consultation-cases/{id}/requests", wanted, told), "/" + field);
        }
        UUID request = request("100.00");
        holdsName(steering.post("/case-requests/{id}/refusals", Map.of("reason", name), request), "/reason");
        holdsName(steering.post("/case-requests/{id}/questions", Map.of("question", name), request), "/question");
        steering.post("/case-requests/{id}/questions", Map.of("question", "Waarom niet?"), request)
                .statusCode(200);
        holdsName(coach.post("/case-requests/{id}/answers", Map.of("answer", name), request), "/answer");
    }

    private static void holdsName(ValidatableResponse answer, String pointer) {
        answer.statusCode(409)
                .body("errors.pointer", contains(pointer))
                .body("errors.code", contains("C2.holds-name"))
                .body("errors.rule", contains("C2"));
    }

    @Test
    @DisplayName("C3 the overview of the Impuls comes out: 2, 6, 4 and 14 of 26 cases, and exports hold them")
    void overview() throws Exception {
        String area = "AM33";
        Api guide = Api.as(Tokens.of("coach.am33").in("ggz-am33", GGZ, area).as("coach"));
        Api host = Api.as(region(area, "regional-director"));
        Map<String, Integer> goals = Map.of(
                "EDUCATION", 2,
                "STABILISING_LIVING_CONDITIONS", 6,
                "STABILISING_WORKING_CONDITIONS", 4,
                "STEPS_TO_WORK", 14);
        List<String> advised = goals.entrySet().stream()
                .flatMap(goal -> IntStream.range(0, goal.getValue()).mapToObj(i -> goal.getKey()))
                .toList();
        UUID meeting = null;
        for (int i = 0; i < advised.size(); i++) {
            if (i % 4 == 0) {
                meeting = meeting(host, area);
                host.post(
                                "/consultation-meetings/{id}/invitations",
                                Map.of("organisations", List.of("ggz-am33")),
                                meeting)
                        .statusCode(200);
            }
            UUID told = Api.idOf(guide.post("/consultation-cases", toldIn(area)).statusCode(201));
            guide.post("/consultation-cases/{id}/tablings", Map.of("meetingId", meeting), told)
                    .statusCode(200);
            host.post(
                            "/consultation-cases/{id}/advices",
                            Map.of("advice", "=Begin klein", "goal", advised.get(i)),
                            told)
                    .statusCode(200);
        }

        host.get("/consultation-overviews/goals?region=" + area)
                .body("goals.cases", contains(2, 6, 4, 14))
                .body("cases", equalTo(26));
        String csv = export(host, "/consultation-overviews/cases?region=" + area, "text/csv")
                .asString();
        assertThat(csv.lines().toList()).hasSize(27);
        assertThat(csv).startsWith("\uFEFF").contains("'=Begin klein").contains("Steps to work");
        assertThat(rows(export(host, "/consultation-overviews/cases?region=" + area, XLSX)
                        .asByteArray()))
                .hasSize(27);
        List<Row> meetings = rows(export(host, "/consultation-overviews/meetings?region=" + area, XLSX)
                .asByteArray());
        assertThat(meetings).hasSize(8);
        assertThat(meetings.get(1).getCellAsNumber(8))
                .hasValueSatisfying(cases -> assertThat(cases).isEqualByComparingTo("4"));
        assertThat(export(director, "/consultation-overviews/cases?region=" + area, "text/csv")
                        .asString()
                        .lines()
                        .toList())
                .hasSize(1);
    }

    @Test
    @DisplayName("C5 the overview of meetings goes out as CSV and XLSX, and holds the own region's only")
    void meetingsExported() throws Exception {
        Api host = Api.as(region("AM34", "regional-director"));
        Api neighbour = Api.as(region("AM32", "regional-director"));
        meeting(host, "AM34");

        String csv =
                export(host, "/consultation-overviews/meetings", "text/csv").asString();
        List<Row> xlsx =
                rows(export(host, "/consultation-overviews/meetings", XLSX).asByteArray());

        assertThat(csv.lines().toList())
                .hasSize(2)
                .last()
                .asString()
                .isEqualTo(today() + ";AM34;;Stadhuis;gemeente-leiden;Planned;0;;0");
        assertThat(xlsx).hasSize(2);
        assertThat(xlsx.getLast().getCellText(3)).isEqualTo("Stadhuis");
        assertThat(export(neighbour, "/consultation-overviews/meetings", "text/csv")
                        .asString()
                        .lines()
                        .toList())
                .hasSize(1);
    }

    @Test
    @DisplayName("C4 what came of it is told by who asked, and a final result closes the case")
    void followUp() {
        UUID told = onAgenda(meeting("AM19"));
        coach.post("/consultation-cases/{id}/follow-ups", followUp("BUSY"), told)
                .statusCode(409)
                .body("errors.code", contains("C4.not-advised"));
        director.post("/consultation-cases/{id}/advices", Map.of("advice", "Begin klein", "goal", "EDUCATION"), told)
                .statusCode(200)
                .body("trajectoryId", nullValue());
        coach.post("/consultation-cases/{id}/follow-ups", followUp("BUSY"), told)
                .statusCode(200)
                .body("state", equalTo("ADVISED"))
                .body("nextStep", notNullValue());
        coach.post("/consultation-cases/{id}/follow-ups", followUp("REGULAR_WORK"), told)
                .statusCode(200)
                .body("state", equalTo("CLOSED"))
                .body("adviceOfValue", equalTo("OF_VALUE"))
                .body("nextStep", nullValue());
    }

    @Test
    @DisplayName("B8 a grant reserves money in the same step; more than is left is refused with what is left")
    void grant() {
        String line = budgetLine("1500.00");
        UUID first = request("1450.00");
        UUID second = request("100.00");

        steering.post("/case-requests/{id}/grants", Map.of("budgetLineId", line), first)
                .statusCode(200)
                .body("state", equalTo("GRANTED"))
                .body("grantedAmount", equalTo(1450.00f));
        steering.post("/case-requests/{id}/grants", Map.of("budgetLineId", line), second)
                .statusCode(409)
                .body("errors.code", contains("B8.not-enough-money"))
                .body("errors[0].reason", containsString("€50.00"));
        steering.get("/case-requests/{id}", second).body("state", equalTo("SUBMITTED"));
        steering.post("/case-requests/{id}/grants", Map.of("budgetLineId", line), first)
                .statusCode(409)
                .body("errors.code", contains("B8.step-not-possible"));
        Api.as(region("AM19", "regional-director"))
                .get("/budget-lines/{id}/entries", line)
                .body("items[0].kind", equalTo("RESERVATION"))
                .body("items[0].left", equalTo(50.00f));
        steering.get("/consultation-overviews/request-spread?region=AM19")
                .body("subregions.subregion", hasItem("Leidse regio"));
    }

    @Test
    @DisplayName("X2 what stands still in the own caseload is proposed, until a case about it is on its way")
    void proposals() {
        UUID stalled = coach.trajectory(coach.candidate(), today().minusDays(202));
        UUID recent = coach.trajectory(coach.candidate(), today().minusDays(28));
        coach.get("/case-proposals")
                .body("items.id", hasItem(stalled.toString()))
                .body("items.id", not(hasItem(recent.toString())))
                .body("items.find { it.id == '" + stalled + "' }.days", equalTo(202))
                .body("items.find { it.id == '" + stalled + "' }.stalls.code", hasItem("X4.long-without-job"));
        Api.as(Tokens.of("coach2.ggz-rijnduin").in("ggz-rijnduin", GGZ, "AM19").as("coach"))
                .get("/case-proposals")
                .body("items.id", not(hasItem(stalled.toString())));

        Map<String, Object> told = new HashMap<>(ConsultationExamples.told());
        told.put("trajectoryId", stalled);
        coach.post("/consultation-cases", told).statusCode(201);

        coach.get("/case-proposals").body("items.id", not(hasItem(stalled.toString())));
    }

    private UUID request(String amount) {
        UUID told = Api.idOf(
                coach.post("/consultation-cases", ConsultationExamples.told()).statusCode(201));
        return Api.idOf(coach.post(
                        "/consultation-cases/{id}/requests",
                        Map.of(
                                "amount",
                                new BigDecimal(amount),
                                "purpose",
                                "Reiskosten",
                                "whyNotMunicipality",
                                "De gemeente betaalt geen reiskosten"),
                        told)
                .statusCode(201));
    }

    private String budgetLine(String amount) {
        Map<String, Object> line = Map.of(
                "side",
                "EXPENDITURE",
                "heading",
                "Interventies",
                "name",
                "Scholing " + UUID.randomUUID(),
                "plan",
                List.of(Map.of("year", today().getYear(), "amount", new BigDecimal(amount))));
        return director.post("/budgets", Map.of("name", "Impuls", "region", "AM19", "lines", List.of(line)))
                .statusCode(201)
                .extract()
                .path("lines[0].id");
    }

    private UUID onAgenda(UUID meeting) {
        UUID told = Api.idOf(
                coach.post("/consultation-cases", ConsultationExamples.told()).statusCode(201));
        director.post(
                        "/consultation-meetings/{id}/invitations",
                        Map.of("organisations", List.of("ggz-rijnduin")),
                        meeting)
                .statusCode(200);
        coach.post("/consultation-cases/{id}/tablings", Map.of("meetingId", meeting), told)
                .statusCode(200);
        return told;
    }

    private UUID meeting(String area) {
        return meeting(director, area);
    }

    private static UUID meeting(Api organiser, String area) {
        return Api.idOf(organiser
                .post(
                        "/consultation-meetings",
                        Map.of(
                                "region",
                                area,
                                "date",
                                today().toString(),
                                "place",
                                "Stadhuis",
                                "hostOrganisation",
                                "gemeente-leiden"))
                .statusCode(201));
    }

    private static Map<String, Object> toldIn(String area) {
        Map<String, Object> told = new HashMap<>(ConsultationExamples.told());
        told.put("region", area);
        told.remove("subregion");
        return told;
    }

    private static Map<String, Object> followUp(String result) {
        return Map.of("result", result, "adviceOfValue", "OF_VALUE");
    }

    private static ValidatableResponse comes(Api who, UUID meeting) {
        return who.post("/consultation-meetings/{id}/answers", Map.of("comes", true), meeting);
    }

    private static Response export(Api who, String path, String mediaType) {
        return who.request()
                .accept(mediaType)
                .get("/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .response();
    }

    private static List<Row> rows(byte[] xlsx) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            return book.getFirstSheet().read();
        }
    }

    private static Tokens region(String area, String role) {
        return Tokens.of(role + "." + area)
                .in("regio-" + area.toLowerCase(Locale.ROOT), REGION, area)
                .as(role);
    }

    private static <T> List<T> together(List<Callable<T>> work) throws Exception {
        CyclicBarrier start = new CyclicBarrier(work.size());
        try (ExecutorService workers = Executors.newFixedThreadPool(work.size())) {
            List<Future<T>> futures = work.stream()
                    .map(one -> workers.submit(() -> {
                        start.await();
                        return one.call();
                    }))
                    .toList();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
