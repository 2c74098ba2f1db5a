package nl.hoofdzaakwerk.employer.relation;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.Api.newKvkNumber;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.testkit.Database;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Search as people type, under row-level security. The names are no words, so that no other test has them. */
@QuarkusTest
@WithPlatform("employer")
class EmployerSearchIT {
    private final Database database = Platform.database("employer");

    private static ValidatableResponse search(Tokens who, String name, String place) {
        var where = place == null ? "" : ", \"place\": \"" + place + "\"";
        return as(who).post("/employers/_search", "{\"name\": \"" + name + "\"" + where + ", \"limit\": 50}")
                .then()
                .statusCode(200);
    }

    @Test
    @DisplayName("D3 each letter more finds it: from two on, without accents, in the middle, with a typing error")
    void findsWhileTyping() {
        var id = as(MANAGER).registers("Kw\u00EBzzelb\u00F6rg Zadelwinkel B.V.", "Leiden");

        for (var typed : new String[] {
            "kwez", "kwezz", "KWEZZELB", "kw\u00EBzzelb\u00F6rg", "kwezzelborg zad", "zadelwinkel kwezz", "kwezelborg"
        }) {
            search(MANAGER, typed, null).body("items.id", hasItem(id));
        }
        search(MANAGER, "kwezzelborg zadelwinkel b.v.", null)
                .body("items[0].id", equalTo(id))
                .body("items[0].likeness", equalTo(100));
        search(MANAGER, "xqzvv wpqx", null).body("items", empty());
    }

    @Test
    @DisplayName("D3 a place narrows the search, also when it is half a word or misspelled")
    void narrowsByPlace() {
        var leiden = as(MANAGER).registers("Vlierbessap Pletterij", "Leiden");
        var lisse = as(MANAGER).registers("Vlierbessap Pletterij Twee", "Lisse");

        for (var typed : new String[] {"Leiden", "leid", "Leijden"}) {
            search(MANAGER, "vlierbes", typed).body("items.id", hasItem(leiden)).body("items.id", not(hasItem(lisse)));
        }
        search(MANAGER, "vlierbes", null).body("items.id", hasItem(leiden)).body("items.id", hasItem(lisse));
        search(MANAGER, "vlierbes", "Almelo").body("items", empty());
    }

    @Test
    @DisplayName("D3 a new name finds it and the old one no longer does; so with a municipality")
    void followsChanges() {
        var number = newKvkNumber();
        var id = as(MANAGER)
                .post("/employers", Api.employer("Snoekwaterfabriek", "Leiden", number))
                .then()
                .statusCode(201)
                .extract()
                .<String>path("id");
        var changed = Api.employer("Trompetbloemkas", "Lisse", number).replaceAll(",\\s*\"registeredOn\"[^}]*", "");

        as(MANAGER).put("/employers/" + id, "\"0\"", changed).then().statusCode(200);

        search(MANAGER, "trompetbloem", "Lisse").body("items.id", hasItem(id));
        search(MANAGER, "trompetbloem", "Leiden").body("items.id", not(hasItem(id)));
        search(MANAGER, "snoekwaterf", null).body("items.id", not(hasItem(id)));
        assertThat(database.select("select count(*) from employer_name_trigram where employer_id = '" + id + "'"))
                .isEqualTo(database.select("select cardinality(employer_name_trigrams('Trompetbloemkas'))"));
    }

    @Test
    @DisplayName("D3 G2 another region's employer is never found, by whatever name or place")
    void hidesOtherRegions() {
        var id = as(MANAGER).registers("Gnoeziklokkengieterij", "Leiden");
        var theirs = as(MANAGER_IN_TWENTE).registers("Gnoeziklokkengieterij", "Almelo");

        search(COACH, "gnoezik", null).body("items.id", hasItem(id)).body("items.id", not(hasItem(theirs)));
        search(MANAGER_IN_TWENTE, "gnoezik", null)
                .body("items.id", hasItem(theirs))
                .body("items.id", not(hasItem(id)));
        search(MANAGER_IN_TWENTE, "gnoezik", "Leiden").body("items", empty());
        search(MANAGER, "gnoeziklokkengieterij", "Almelo").body("items", empty());
    }

    @Test
    @DisplayName("D3 G2 the database itself shows a region's trigrams to nobody else, and to nobody without a tenant")
    void hidesTrigrams() throws Exception {
        as(MANAGER).registers("Wrijfhoutzagerij", "Leiden");

        try (var connection = java.sql.DriverManager.getConnection(
                        database.url(), database.applicationRole(), database.password(database.applicationRole()));
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('hw.' || name, value, true) from (values ('kind', 'WSP'),"
                    + " ('organisation', 'wsp-twente'), ('user', 'x'), ('regions', ',AM05,'), ('roles', ','))"
                    + " as settings (name, value)");
            try (var seen = statement.executeQuery(
                    "select count(*) filter (where region <> 'AM05') from employer_name_trigram")) {
                seen.next();
                assertThat(seen.getInt(1)).isZero();
            }
            connection.rollback();
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> statement.executeQuery("select count(*) from employer_name_trigram"))
                    .hasMessageContaining("no tenant is set");
        }
    }
}
