package nl.hoofdzaakwerk.employer.due;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.GGZ;
import static nl.hoofdzaakwerk.kit.identity.OrganisationKind.WSP;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** One list of all that is due: whose, in which order, and of everything. */
@QuarkusTest
@WithPlatform("employer")
class DueIT {
    private static final Database DATABASE = Platform.database("employer");

    @Inject
    EntityManager entityManager;

    @Test
    @DisplayName("P6 every table with a next step is in the due list")
    void everyTable() {
        var withNextStep = DATABASE.select("""
                select c.table_name from information_schema.columns c
                join information_schema.tables t using (table_schema, table_name)
                where c.column_name = 'next_step_due' and c.table_schema = 'public' and t.table_type = 'BASE TABLE'
                order by 1""");

        assertThat(withNextStep).contains("pipeline", "pipeline_card", "commitment", "follow_up");
        assertThat(DATABASE.select("""
                select distinct dependency.relname from pg_rewrite r
                join pg_depend d on d.objid = r.oid and d.classid = 'pg_rewrite'::regclass
                join pg_attribute a on a.attrelid = d.refobjid and a.attnum = d.refobjsubid
                join pg_class dependency on dependency.oid = d.refobjid
                where r.ev_class = 'due_item'::regclass and a.attname = 'next_step_due' order by 1""")).isEqualTo(withNextStep);
    }

    @Test
    @DisplayName("P6 G2 the due list adds no right to look: it asks as the caller, and raises without one")
    void asTheCaller() {
        assertThat(DATABASE.select("select array_to_string(reloptions, ',') from pg_class where relname = 'due_item'"))
                .containsExactly("security_invoker=true");

        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().call(() -> entityManager
                        .createNativeQuery("select count(*) from due_item")
                        .getSingleResult()))
                .hasStackTraceContaining("no tenant is set");
    }

    @Test
    @DisplayName("P6 D4 an account manager has the own open things, follow-ups among them, soonest first and counted")
    void ownInOrder() {
        var ina = person("ina", "wsp-agenda", WSP, "account-manager");
        var employer = as(ina).registers("Agenda Een", "Roermond");
        var late = as(ina).registers("Agenda Twee", "Roermond");
        DATABASE.execute("update pipeline set next_step_due = '" + today().minusDays(3) + "' where employer_id = '"
                + late + "'");
        DATABASE.execute("update pipeline set next_step_due = '2099-01-01' where employer_id = '" + employer + "'");
        as(ina).post("/employers/" + employer + "/activities", """
                {"kind": "EMAIL", "activityDate": "%s", "purpose": "VACANCY", "result": "INTERESTED",
                 "summary": "Mail gestuurd"}
                """.formatted(today()))
                .then()
                .statusCode(201);

        as(ina).get("/due-items")
                .then()
                .statusCode(200)
                .body("items.kind", contains("EMPLOYER", "FOLLOW_UP", "EMPLOYER"))
                .body("items.employerName", contains("Agenda Twee", "Agenda Een", "Agenda Een"))
                .body("items[0].daysOverdue", equalTo(3))
                .body("items[0].link", equalTo("/v1/employers/" + late))
                .body(
                        "items.owner",
                        everyItem(equalTo(Tokens.subjectOf("ina.wsp-agenda").toString())))
                .body("overdue", equalTo(1));
        as(ina).get("/due-items?overdue=true").then().body("items.id", contains(late));
        as(ina).get("/due-items?until=" + today().plusDays(30)).then().body("items", hasSize(2));
        String next = as(ina).get("/due-items?limit=2").then().extract().path("next");
        as(ina).get("/due-items?limit=2&after=" + next).then().body("items.id", contains(employer));
    }

    @Test
    @DisplayName(
            "P6 G2 the organisation's list is the WSP's own; a coach sees the own work, another organisation nothing")
    void scopes() {
        var ina = person("ina", "wsp-lijst", WSP, "account-manager");
        var bob = person("bob", "wsp-lijst", WSP, "account-manager");
        var inas = as(ina).registers("Lijst Ina", "Roermond");
        var bobs = as(bob).registers("Lijst Bob", "Roermond");

        as(ina).get("/due-items").then().body("items.id", contains(inas));
        as(ina).get("/due-items?scope=organisation").then().body("items.id", containsInAnyOrder(inas, bobs));
        as(person("kim", "wsp-lijst", WSP, "key-figure"))
                .get("/due-items?scope=organisation")
                .then()
                .body("items.id", hasItems(inas, bobs));
        as(person("eva", "wsp-andere-lijst", WSP, "account-manager"))
                .get("/due-items?scope=organisation")
                .then()
                .body("items", empty())
                .body("overdue", equalTo(0));
        var coach = person("jan", "ggz-lijst", GGZ, "coach");
        as(coach).get("/due-items?scope=organisation").then().statusCode(403);
        as(coach).get("/due-items").then().body("items", empty());
    }

    private static Tokens person(String name, String organisation, OrganisationKind kind, String role) {
        return Tokens.of(name + "." + organisation)
                .in(organisation, kind, "AM33")
                .as(role);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }
}
