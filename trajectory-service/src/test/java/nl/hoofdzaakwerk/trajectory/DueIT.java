package nl.hoofdzaakwerk.trajectory;

import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.MUNICIPALITY;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REGION;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.REINTEGRATION;
import static nl.hoofdzaakwerk.trajectory.Api.today;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import nl.hoofdzaakwerk.testkit.api.Actor;
import nl.hoofdzaakwerk.testkit.api.TestOrganisation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One list of all that is due: whose, in which order, and of everything. */
@QuarkusTest
@WithPlatform("trajectory")
class DueIT {
    private static final String OWN = "ggz-agenda";

    private final Database database = Platform.database("trajectory");

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("P6 every table with a next step is in the due list")
    void everyTable() {
        List<String> withNextStep = database.select("""
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.column_name = 'next_step_due' and c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                order by 1""");

        assertThat(withNextStep).hasSizeGreaterThanOrEqualTo(12);
        assertThat(database.select("""
                select distinct dependency.relname from pg_rewrite r
                join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                join pg_class dependency on dependency.oid = d.refobjid
                where r.ev_class = 'due_item'::regclass and a.attname = 'next_step_due' order by 1""")).isEqualTo(withNextStep);
    }

    @Test
    @DisplayName("P6 G2 the due list adds no right to look: it asks as the caller, and raises without one")
    void asTheCaller() {
        assertThat(database.select("select array_to_string(reloptions, ',') from pg_class where relname = 'due_item'"))
                .containsExactly("security_invoker=true");
        started(coach("ina", "ggz-zonder"), today());

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from due_item")
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("P2 P6 a coach has the own open things, soonest first and those of one day in a fixed order, counted")
    void ownInOrder() {
        Api coach = coach("ina", OWN);
        Api colleague = coach("bob", OWN);
        String later = started(coach, today().plusDays(20));
        String late = started(coach, today().minusDays(1));
        String todays = started(coach, today());
        String latest = started(coach, today().minusDays(400));
        String colleagues = started(colleague, today().minusDays(500));

        coach.get("/due-items")
                .statusCode(200)
                .body("items.id", contains(latest, late, todays, later))
                .body("items.kind", contains("TRAJECTORY", "TRAJECTORY", "TRAJECTORY", "TRAJECTORY"))
                .body("items.daysOverdue", contains(400, 1, 0, 0))
                .body("items[1].link", equalTo("/v1/trajectories/" + late))
                .body("items[1].nextStep.what", equalTo("Bellen met de werkgever"))
                .body("items[1].nextStep.dueDate", equalTo(today().minusDays(1).toString()))
                .body("items[1].owner", equalTo(user("ina", OWN)))
                .body("items[1].ownerName", equalTo("ina." + OWN))
                .body("items[1].standsIn", equalTo(false))
                .body("next", nullValue())
                .body("overdue", equalTo(2))
                .body("dueThisWeek", equalTo(1));
        coach.get("/due-items?overdue=true")
                .body("items.id", contains(latest, late))
                .body("overdue", equalTo(2));
        coach.get("/due-items?until=" + today()).body("items.id", contains(latest, late, todays));
        coach.get("/due-items?overdue=true&until=" + today().minusDays(2)).body("items.id", contains(latest));
        coach.get("/due-items?scope=organisation&limit=100&until=" + today())
                .body("items.id", contains(colleagues, latest, late, todays))
                .body("overdue", equalTo(3));
        coach("eva", "ggz-andere-agenda")
                .get("/due-items?scope=organisation")
                .body("items", empty())
                .body("overdue", equalTo(0));
    }

    @Test
    @DisplayName("P6 pages go on where they ended, also when an item of one day was closed meanwhile")
    void pages() {
        Api coach = coach("pim", "ggz-bladeren");
        List<String> all = new ArrayList<>();
        for (int day : new int[] {3, 3, 3, 1, 2}) {
            all.add(started(coach, today().plusDays(day)));
        }
        List<String> inOrder = ids(coach, "/due-items");
        assertThat(inOrder).containsExactlyInAnyOrderElementsOf(all).startsWith(all.get(3), all.get(4));

        JsonPath first = coach.get("/due-items?limit=3").extract().jsonPath();
        assertThat(first.getList("items.id")).isEqualTo(inOrder.subList(0, 3));
        coach.post(
                        "/trajectories/{id}/endings",
                        Map.of("endDate", today().toString(), "reason", "OTHER"),
                        inOrder.get(2))
                .statusCode(201);

        coach.get("/due-items?limit=2&after=" + first.getString("next"))
                .body("items.id", contains(inOrder.get(3), inOrder.get(4)))
                .body("next", nullValue());
        coach.get("/due-items?after=ffffffff-ffff-7fff-8fff-ffffffffffff").statusCode(200);
        coach.get("/due-items?after=7fffffff-ffff-7fff-8fff-ffffffffffff").body("items", empty());
    }

    @Test
    @DisplayName("A15 P2 who stands in has the colleague's trajectory, plan and work on the own list")
    void standIn() {
        Api coach = coach("jan", OWN);
        Api standIn = coach("vera", OWN);
        Api.as(Tokens.of("olga." + OWN).in(OWN, GGZ, "AM19").as("organisation-admin"))
                .post("/professionals", Map.of("user", user("vera", OWN), "name", "vera", "coach", true, "fte", 1))
                .statusCode(200);
        String trajectory = started(coach, today().plusDays(1));
        String placement = Api.idOf(
                        coach.place(UUID.fromString(trajectory), Map.of()).statusCode(201))
                .toString();
        String plan = Api.idOf(coach.post("/trajectories/{id}/plans", PlanExamples.plan("REINTEGRATION"), trajectory)
                        .statusCode(201))
                .toString();
        String treatment = Api.idOf(coach.post("/trajectories/{id}/plans", PlanExamples.plan("TREATMENT"), trajectory)
                        .statusCode(201))
                .toString();
        standIn.get("/due-items").body("items", empty());
        String etag = coach.get("/trajectories/{id}", trajectory).extract().header("ETag");

        coach.put("/trajectories/{id}/replacement", etag, Map.of("user", user("vera", OWN)), trajectory)
                .statusCode(200);

        assertThat(ids(standIn, "/due-items")).containsExactlyInAnyOrder(trajectory, placement, plan);
        standIn.get("/due-items")
                .body("items.standsIn", contains(true, true, true))
                .body("items.owner", contains(user("jan", OWN), user("jan", OWN), user("jan", OWN)));
        assertThat(ids(coach, "/due-items")).containsExactlyInAnyOrder(trajectory, placement, plan, treatment);
        assertThat(ids(standIn, "/due-items?scope=organisation&limit=100"))
                .containsOnlyOnce(trajectory, placement, plan, treatment);
    }

    @Test
    @DisplayName("P6 everything that is open is on the list of who is to act, and its link leads there")
    void everyKind() {
        Actor coach = new Actor("wil.ggz-alles", "coach", new TestOrganisation("ggz-alles", GGZ, List.of("AM19")));
        String trajectory = Examples.trajectory(coach);
        coach.post("/v1/trajectories/" + trajectory + "/placements", Api.job(Map.of()));
        coach.post("/v1/trajectories/" + trajectory + "/plans", PlanExamples.plan("TREATMENT"));
        Examples.referred(coach);
        TransferExamples.requested(coach, TransferExamples.NEXT);
        FundingExamples.waiting(coach);
        ConsultationExamples.asked(coach);
        BottleneckExamples.held(coach);
        Actor officer = coach.colleague("privacy-officer");
        String guided = coach.get("/v1/trajectories/" + trajectory)
                .json()
                .path("candidateId")
                .asText();
        coach.post("/v1/candidates/" + guided + "/subject-files", Map.of());
        PrivacyExamples.erasure(officer);
        PrivacyExamples.openedByKeyFigure(officer);
        Actor director = new Actor(
                "leo.regio-alles", "regional-director", new TestOrganisation("regio-alles", REGION, List.of("AM19")));
        ConsultationExamples.organised(director);
        ConsultationExamples.decided(coach);

        assertThat(kinds(coach))
                .contains(
                        "TRAJECTORY",
                        "PLACEMENT",
                        "PLAN",
                        "REFERRAL",
                        "TRANSFER",
                        "FUNDING_REQUEST",
                        "CONSULTATION_CASE",
                        "CONSULTATION_DECISION",
                        "CASE_REQUEST",
                        "BOTTLENECK",
                        "SUBJECT_FILE",
                        "ERASURE")
                .doesNotContain("EMERGENCY_ACCESS");
        assertThat(kinds(coach.colleague("treatment-liaison"))).isEqualTo(kinds(coach));
        assertThat(kinds(coach.colleague("key-figure")))
                .containsExactly("BOTTLENECK", "CONSULTATION_CASE", "CONSULTATION_DECISION");
        assertThat(kinds(officer)).containsExactly("EMERGENCY_ACCESS", "ERASURE", "SUBJECT_FILE");
        assertThat(kinds(Actor.of("coach", TransferExamples.NEXT))).contains("TRANSFER");
        assertThat(kinds(director)).contains("CONSULTATION_MEETING", "CASE_REQUEST");
    }

    @Test
    @DisplayName(
            "A19 P6 a bottleneck is due where it lies: with the organisation, then the region; an owner has it too")
    void whereItLies() {
        Api coach = coach("kim", "ggz-verderop");
        Api director = Api.as(Tokens.of("rita.regio-verderop")
                .in("regio-verderop", REGION, "AM19")
                .as("regional-director"));
        String id = Api.idOf(coach.post("/bottlenecks", BottleneckExamples.bottleneck()))
                .toString();
        assertThat(ids(coach, "/due-items")).containsExactly(id);
        assertThat(ids(director, "/due-items?scope=organisation&limit=100")).doesNotContain(id);

        coach.post("/bottlenecks/{id}/escalations", BottleneckExamples.passing(), id)
                .statusCode(200);

        assertThat(ids(coach, "/due-items?scope=organisation")).isEmpty();
        assertThat(ids(director, "/due-items?scope=organisation&limit=100")).contains(id);
        assertThat(ids(director, "/due-items")).isEmpty();
        director.post("/bottlenecks/{id}/takeovers", Map.of(), id).statusCode(200);
        assertThat(ids(director, "/due-items")).containsExactly(id);
    }

    @Test
    @DisplayName("P1 P6 a referral waits on the list of who referred, and at the institution; nobody else's")
    void referral() {
        Actor manager = new Actor(
                "mia.gemeente-agenda",
                "client-manager",
                new TestOrganisation("gemeente-agenda", MUNICIPALITY, List.of("AM19")));
        String id = manager.post("/v1/referrals", Examples.referral("ggz-aanmelding"))
                .id();
        Api asked = coach("ria", "ggz-aanmelding");

        assertThat(manager.get("/v1/due-items").json().at("/items/0/id").asText())
                .isEqualTo(id);
        assertThat(manager.colleague().get("/v1/due-items?scope=organisation").body())
                .doesNotContain(id);
        assertThat(ids(asked, "/due-items")).isEmpty();
        assertThat(ids(asked, "/due-items?scope=organisation")).containsExactly(id);
    }

    @Test
    @DisplayName("P3 P6 who works with a person or referred them reads the name; a privacy officer does not")
    void whomItIsAbout() {
        Actor coach = new Actor("noa.ggz-namen", "coach", new TestOrganisation("ggz-namen", GGZ, List.of("AM19")));
        JsonNode name = coach.get("/v1/trajectories/" + Examples.trajectory(coach))
                .json()
                .path("candidate");
        Actor officer = coach.colleague("privacy-officer");
        PrivacyExamples.erasure(officer);
        Actor manager = new Actor(
                "mees.gemeente-namen",
                "client-manager",
                new TestOrganisation("gemeente-namen", MUNICIPALITY, List.of("AM19")));
        JsonNode referred =
                manager.post("/v1/referrals", Examples.referral("ggz-namen")).json();

        assertThat(coach.get("/v1/due-items").json().at("/items/0/subjectName").asText())
                .isEqualTo(fullName(name));
        assertThat(manager.get("/v1/due-items")
                        .json()
                        .at("/items/0/subjectName")
                        .asText())
                .isEqualTo(fullName(referred));
        assertThat(officer.get("/v1/due-items?scope=organisation").json().path("items"))
                .isNotEmpty()
                .noneMatch(item -> item.has("subjectName"));
    }

    private static String fullName(JsonNode name) {
        return Stream.of("givenName", "familyNamePrefix", "familyName")
                .filter(name::hasNonNull)
                .map(part -> name.path(part).asText())
                .collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("P2 a coach elsewhere has the own list only; what is not understood is refused by name")
    void refusals() {
        Api elsewhere = Api.as(Tokens.of("rob.werkroute")
                .in("werkroute", REINTEGRATION, "AM19")
                .as("coach"));

        elsewhere.get("/due-items").statusCode(200);
        elsewhere.get("/due-items?scope=organisation").statusCode(403);
        coach("ina", OWN).get("/due-items?scope=all").statusCode(400).body("errors.pointer", hasItem("scope"));
        coach("ina", OWN).get("/due-items?until=2101-01-01").statusCode(400).body("errors.pointer", hasItem("until"));
        coach("ina", OWN).get("/due-items?limit=101").statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-30", "morgen"})
    @DisplayName("P6 a day that does not exist is refused")
    void noDay(String day) {
        coach("ina", OWN).get("/due-items?until=" + day).statusCode(400);
    }

    @Test
    @DisplayName("P6 the next step of a referral is replaced by either side with If-Match, while it is open")
    void nextStepOfReferral() {
        Actor manager = Actor.of("client-manager", MUNICIPALITY);
        String id =
                manager.post("/v1/referrals", Examples.referral("ggz-volgende")).id();
        Api institution = coach("ria", "ggz-volgende");
        String path = "/referrals/{id}/next-step";
        institution.put(path, "\"7\"", step("Bellen", 3), id).statusCode(412);
        coach("ria", OWN).put(path, "\"0\"", step("Bellen", 3), id).statusCode(404);

        institution
                .put(path, "\"0\"", step("Bellen", 3), id)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("nextStep.what", equalTo("Bellen"))
                .body("nextStep.dueDate", equalTo(today().plusDays(3).toString()));

        institution.get("/due-items?scope=organisation").body("items.nextStep.what", contains("Bellen"));
        institution
                .post("/referrals/{id}/rejections", Map.of("reason", "NOT_REACHED"), id)
                .statusCode(200);
        institution
                .put(path, "\"2\"", step("Mailen", 4), id)
                .statusCode(409)
                .body("errors.code", contains("P6.referral-closed"));
        institution.get("/referrals/{id}", id).body("nextStep", nullValue());
    }

    @Test
    @DisplayName("P6 X6 P3 the privacy officer says what is next with a demand to erase and with an emergency access")
    void nextStepOfPrivacy() {
        Actor somebody =
                new Actor("o.ggz-bureau", "privacy-officer", new TestOrganisation("ggz-bureau", GGZ, List.of("AM19")));
        Api officer =
                Api.as(Tokens.of("o.ggz-bureau").in("ggz-bureau", GGZ, "AM19").as("privacy-officer"));
        Api other = Api.as(Tokens.of("p." + OWN).in(OWN, GGZ, "AM19").as("privacy-officer"));
        for (Map.Entry<String, String> one : Map.of(
                        "erasures", PrivacyExamples.erasure(somebody),
                        "emergency-accesses", PrivacyExamples.openedByKeyFigure(somebody))
                .entrySet()) {
            String path = "/" + one.getKey() + "/{id}";
            String id = one.getValue();
            other.get(path, id).statusCode(404);
            other.put(path + "/next-step", "\"0\"", step("Bellen", 3), id).statusCode(404);
            String etag = officer.get(path, id).statusCode(200).extract().header("ETag");
            officer.put(path + "/next-step", "\"9\"", step("Bellen", 3), id).statusCode(412);

            officer.put(path + "/next-step", etag, step("Bellen", 3), id)
                    .statusCode(200)
                    .body("nextStep.what", equalTo("Bellen"));

            assertThat(ids(officer, "/due-items?scope=organisation")).contains(id);
        }
    }

    @Test
    @DisplayName("P6 P3 X6 what is decided or reviewed has no next step any more")
    void decided() {
        Actor somebody =
                new Actor("o.ggz-klaar", "privacy-officer", new TestOrganisation("ggz-klaar", GGZ, List.of("AM19")));
        Api officer =
                Api.as(Tokens.of("o.ggz-klaar").in("ggz-klaar", GGZ, "AM19").as("privacy-officer"));
        String erasure = PrivacyExamples.erasure(somebody);
        String access = PrivacyExamples.openedByKeyFigure(somebody);
        officer.post(
                        "/erasures/{id}/decisions",
                        Map.of("decision", "REFUSE", "refusalReason", "LEGAL_RETENTION_DUTY"),
                        erasure)
                .statusCode(201);
        officer.post("/emergency-accesses/{id}/reviews", Map.of("justified", true), access)
                .statusCode(201);

        officer.put("/erasures/{id}/next-step", "\"1\"", step("Bellen", 3), erasure)
                .statusCode(409)
                .body("errors.code", contains("P6.erasure-closed"));
        officer.put("/emergency-accesses/{id}/next-step", "\"1\"", step("Bellen", 3), access)
                .statusCode(409)
                .body("errors.code", contains("P3.already-reviewed"));
        officer.get("/due-items?scope=organisation")
                .body("items.id", not(hasItem(erasure)))
                .body("items.id", not(hasItem(access)));
    }

    /** What stands on the whole organisation's list; each link leads to what the caller may read. */
    private static TreeSet<String> kinds(Actor caller) {
        TreeSet<String> kinds = new TreeSet<>();
        caller.get("/v1/due-items?scope=organisation&limit=100")
                .json()
                .path("items")
                .forEach(item -> {
                    if (kinds.add(item.path("kind").asText())) {
                        assertThat(caller.get(item.path("link").asText()).status())
                                .as(item.toString())
                                .isEqualTo(200);
                    }
                });
        return kinds;
    }

    private static String started(Api coach, LocalDate due) {
        return Api.idOf(coach.post(
                                "/trajectories",
                                Map.of(
                                        "candidateId",
                                        coach.candidate(),
                                        "method",
                                        "IPS",
                                        "startDate",
                                        today().minusDays(10).toString(),
                                        "nextStep",
                                        Map.of("what", "Bellen met de werkgever", "dueDate", due.toString())))
                        .statusCode(201))
                .toString();
    }

    private static List<String> ids(Api caller, String path) {
        return caller.get(path).statusCode(200).extract().path("items.id");
    }

    private static Map<String, Object> step(String what, int days) {
        return Map.of("what", what, "dueDate", today().plusDays(days).toString());
    }

    private static Api coach(String who, String organisation) {
        return in(who, organisation, GGZ);
    }

    private static Api in(String who, String organisation, OrganisationKind kind) {
        return Api.as(Tokens.of(who + "." + organisation)
                .in(organisation, kind, "AM19")
                .as("coach"));
    }

    private static String user(String who, String organisation) {
        return Tokens.subjectOf(who + "." + organisation).toString();
    }
}
