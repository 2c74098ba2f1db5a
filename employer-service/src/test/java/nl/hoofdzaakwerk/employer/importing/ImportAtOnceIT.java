package nl.hoofdzaakwerk.employer.importing;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Api.newKvkNumber;
import static nl.hoofdzaakwerk.employer.support.Log.await;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.RelationFile.decide;
import static nl.hoofdzaakwerk.employer.support.RelationFile.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.employer.support.Log;
import nl.hoofdzaakwerk.employer.support.RelationFile;
import nl.hoofdzaakwerk.events.Topics;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** What else goes on while a file is registered, and what becomes of a registration that is broken off. */
@QuarkusTest
@WithPlatform("employer")
class ImportAtOnceIT {
    private static final String ALL = "{\"skipBadRows\": false}";
    private static final int ROWS = 1_500;

    private final Database database = Platform.database("employer");

    private static String unique(String name) {
        return name + " " + UUID.randomUUID().toString().replace("-", " ");
    }

    private long registered(String name) {
        return Long.parseLong(database.select("select count(*) from employer where name like '" + name + "%'")
                .getFirst());
    }

    @Test
    @DisplayName("D10 a registration that is broken off leaves nothing, is begun again, and registers everything once")
    void registersOnceAfterBreakOff() throws SQLException {
        var name = unique("Afgebroken");
        var last = newKvkNumber();
        var file = RelationFile.empty();
        for (int row = 1; row < ROWS; row++) {
            file = file.employer("", name + " " + UUID.randomUUID().toString().replace("-", " "));
        }
        var id = file.employer(last, name + " laatste").checkedFor(MANAGER);

        try (var blocker = database.connect();
                var statement = blocker.createStatement()) {
            blocker.setAutoCommit(false);
            insert(statement, last);
            decide(MANAGER, id, ALL).then().statusCode(202);
            await().until(() -> !waiting().isEmpty());
            as(MANAGER)
                    .get("/employer-imports/" + id)
                    .then()
                    .body("state", equalTo("APPLYING"))
                    .body("progress.rowsDone", equalTo(1_000))
                    .body("progress.percentage", equalTo(66));
            database.select("select pg_terminate_backend(" + waiting() + ")");
            await().until(() -> attempts(id) > 1);
            assertThat(registered(name)).isZero();
            blocker.rollback();
        }

        until(MANAGER, id, "APPLIED").then().body("rowsWritten", equalTo(ROWS));
        assertThat(registered(name)).isEqualTo(ROWS);
        assertThat(database.select("select count(*) from pipeline_step s join employer e on e.id = s.employer_id"
                        + " where e.name like '" + name + "%'"))
                .containsExactly(Integer.toString(ROWS));
        var employer = database.select("select id from employer where kvk_number = '" + last + "'")
                .getFirst();
        await().untilAsserted(
                        () -> assertThat(Log.events(Topics.EMPLOYERS, employer)).hasSize(2));
    }

    @Test
    @DisplayName("D3 D10 whoever registers a number that a file holds is told so, once the file is done")
    void tellsWhoWaited() throws Exception {
        var number = newKvkNumber();
        try (var file = database.connect();
                var statement = file.createStatement();
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            file.setAutoCommit(false);
            insert(statement, number);
            var answer = threads.submit(
                    () -> as(MANAGER).post("/employers", Api.employer(unique("Wacht"), "Leiden", number)));
            await().until(() -> !waiting().isEmpty());
            file.commit();

            answer.get()
                    .then()
                    .statusCode(409)
                    .body("errors.code", contains("being-registered"))
                    .body("errors.pointer", contains("/kvkNumber"));
        }
    }

    private static void insert(Statement statement, String kvkNumber) throws SQLException {
        statement.execute("select set_config('hw.' || name, value, true) from (values ('kind', 'SYSTEM'),"
                + " ('organisation', 'system'), ('user', 'test'), ('regions', ','), ('roles', ','))"
                + " as settings (name, value)");
        statement.execute("""
                with registered as (
                    insert into employer (id, region, organisation, name, kvk_number, municipality, sector_section,
                        employees, new_to_target_group, found_through, registered_on, version)
                    values (gen_random_uuid(), 'AM19', 'wsp-x', 'In de weg %1$s', '%1$s', 'Leiden', 'C', 1, false,
                        'SESSION', '2026-01-05', 0)
                    returning id)
                insert into pipeline (employer_id, region, stage, stage_since, new_to_target_group, next_step,
                    next_step_due, version)
                select id, 'AM19', 'PROSPECT', '2026-01-05', false, 'Bellen', '2026-02-02', 0
                from registered""".formatted(kvkNumber));
    }

    /** Process id of the registration that waits for the one in the way; empty when there is none. */
    private String waiting() {
        var found = database.select("select pid from pg_stat_activity where datname = 'employer'"
                + " and wait_event_type = 'Lock' and query like 'insert into employer (%'");
        return found.isEmpty() ? "" : found.getFirst();
    }

    private int attempts(String id) {
        return as(MANAGER).get("/employer-imports/" + id).path("progress.attempts");
    }

    @Test
    @DisplayName(
            "D10 what was registered after the report was made is seen: nothing is registered, there is a new report")
    void looksAgain() {
        var number = newKvkNumber();
        var name = unique("Veranderd");
        var id = RelationFile.empty()
                .employer(number, name + " een")
                .employer(newKvkNumber(), name + " twee")
                .checkedFor(MANAGER);
        as(MANAGER)
                .post("/employers", Api.employer("Eerder " + name, "Leiden", number))
                .then()
                .statusCode(201);

        decide(MANAGER, id, ALL).then().statusCode(202);
        until(MANAGER, id, "CHECKED")
                .then()
                .body("changedSinceCheck", equalTo(true))
                .body("rows.good", equalTo(1))
                .body("rows.duplicate", equalTo(1))
                .body("findings.reason", contains("Dit KvK-nummer staat in deze regio al geregistreerd"));

        assertThat(registered(name)).isZero();
        decide(MANAGER, id, "{\"skipBadRows\": true, \"rowsSkipped\": 1}")
                .then()
                .statusCode(202);
        until(MANAGER, id, "APPLIED").then().body("rowsWritten", equalTo(1));
        assertThat(registered(name)).isEqualTo(1);
    }

    @Test
    @DisplayName("D10 of many who have one file registered at once, one does")
    void decidesOnce() throws Exception {
        var name = unique("Tegelijk");
        var id = RelationFile.empty().employer(newKvkNumber(), name).checkedFor(MANAGER);
        var decisions = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 8; i++) {
            decisions.add(() -> decide(MANAGER, id, ALL).statusCode());
        }

        var answers = new ArrayList<Integer>();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var answer : threads.invokeAll(decisions)) {
                answers.add(answer.get());
            }
        }

        assertThat(answers).containsOnly(202, 409).containsOnlyOnce(202);
        until(MANAGER, id, "APPLIED");
        assertThat(registered(name)).isEqualTo(1);
    }

    @Test
    @DisplayName(
            "D3 D10 the same number registered by hand while the file is: one employer, and a clear answer to the other")
    void registersOnceBesideOthers() throws Exception {
        var number = newKvkNumber();
        var name = unique("Naast elkaar");
        var id = RelationFile.empty().employer(number, name).checkedFor(MANAGER);
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            decide(MANAGER, id, ALL).then().statusCode(202);
            var answers = new ArrayList<java.util.concurrent.Future<Integer>>();
            for (int i = 0; i < 4; i++) {
                answers.add(threads.submit(() -> as(MANAGER)
                        .post("/employers", Api.employer(name, "Leiden", number))
                        .statusCode()));
            }
            for (var answer : answers) {
                assertThat(answer.get()).isIn(201, 409);
            }
        }
        await().until(() ->
                !as(MANAGER).get("/employer-imports/" + id).path("state").equals("APPLYING"));

        assertThat(database.select("select count(*) from employer where kvk_number = '" + number + "'"))
                .containsExactly("1");
    }
}
