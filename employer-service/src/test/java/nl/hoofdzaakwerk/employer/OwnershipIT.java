package nl.hoofdzaakwerk.employer;

import static nl.hoofdzaakwerk.employer.support.Api.as;
import static nl.hoofdzaakwerk.employer.support.People.COACH;
import static nl.hoofdzaakwerk.employer.support.People.COACH_IN_TWENTE;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER;
import static nl.hoofdzaakwerk.employer.support.People.MANAGER_IN_TWENTE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import nl.hoofdzaakwerk.employer.support.Api;
import nl.hoofdzaakwerk.kit.identity.OrganisationKind;
import nl.hoofdzaakwerk.testkit.Platform;
import nl.hoofdzaakwerk.testkit.Tokens;
import nl.hoofdzaakwerk.testkit.WithPlatform;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Several organisations work with one employer, the WSP leads, and the contact passes on. */
@QuarkusTest
@WithPlatform("employer")
class OwnershipIT {
    private static final String WSP = "wsp-holland-rijnland";
    private static final String GGZ = "ggz-rijnduin";
    private static final String MANAGER_ID =
            Tokens.subjectOf("account-manager.wsp-holland-rijnland").toString();
    private static final String COACH_ID =
            Tokens.subjectOf("coach.ggz-rijnduin").toString();

    @Test
    @DisplayName("D3 the WSP takes a coach's find, and hands it over with its reason; each step is kept")
    void passesOn() {
        var id = as(COACH).registers("Zeilmakerij Wind", "Katwijk");

        as(MANAGER)
                .post("/employers/" + id + "/ownerships", "{\"reason\": \"The WSP leads\"}")
                .then()
                .statusCode(201)
                .body("from", nullValue())
                .body("to.user", equalTo(MANAGER_ID))
                .body("to.organisation", equalTo(WSP));
        pass(MANAGER, id, "colleague", null).then().statusCode(201).body("from.user", equalTo(MANAGER_ID));

        as(COACH)
                .get("/employers/" + id)
                .then()
                .body("owner.user", equalTo("colleague"))
                .body("owner.organisation", equalTo(WSP));
        as(COACH)
                .get("/employers/" + id + "/ownerships")
                .then()
                .statusCode(200)
                .body("items.to.user", contains("colleague", MANAGER_ID))
                .body("items.by.user", contains(MANAGER_ID, MANAGER_ID))
                .body("items.reason", contains("Holiday", "The WSP leads"));
    }

    @Test
    @DisplayName("D3 a coach hands an own find over and nothing else, and does not take it")
    void letsCoachHandOverOwn() {
        var own = as(COACH).registers("Kuiperij Vat", "Katwijk");
        var ofWsp = as(MANAGER).registers("Smederij Aambeeld", "Leiden");
        var otherCoach = Tokens.of("coach.ggz-anders")
                .in("ggz-anders", OrganisationKind.GGZ, "AM19")
                .as("coach");

        pass(COACH, ofWsp, MANAGER_ID, null).then().statusCode(403);
        pass(otherCoach, own, MANAGER_ID, WSP).then().statusCode(403);
        pass(COACH, own, COACH_ID, null)
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("wsp-takes"))
                .body("errors[0].rule", equalTo("D3"));
        pass(COACH, own, MANAGER_ID, "wsp-atlantis")
                .then()
                .statusCode(409)
                .body("errors[0].pointer", equalTo("/to/organisation"))
                .body("errors[0].code", equalTo("organisation-not-in-region"));
        assertThat(ownershipsOf(own)).isEqualTo("0");

        pass(COACH, own, MANAGER_ID, WSP).then().statusCode(201);
        pass(COACH, own, "other", WSP).then().statusCode(403);
        pass(MANAGER, own, MANAGER_ID, WSP).then().statusCode(409).body("errors[0].code", equalTo("owner-already"));
        assertThat(ownershipsOf(own)).isEqualTo("1");
    }

    @Test
    @DisplayName("D3 all employers of an owner pass on at once, within the region; another region's stay")
    void handsOverAll() {
        var leaver = Tokens.of("leaver." + Api.newKvkNumber());
        var here = leaver.in(WSP, OrganisationKind.WSP, "AM19").as("account-manager");
        var there = leaver.in(WSP, OrganisationKind.WSP, "AM05").as("account-manager");
        var first = as(here).registers("Mandenmakerij Riet", "Leiden");
        var second = as(here).registers("Touwslagerij Hennep", "Leiden");
        var elsewhere = as(there).registers("Weverij Katoen", "Almelo");
        var user = subjectOf(here, first);

        String leaving = "items.find { it.id == '" + user + "' }";
        as(COACH)
                .get("/employer-owners")
                .then()
                .statusCode(200)
                .body(leaving + ".organisation", equalTo(WSP))
                .body(leaving + ".employers", equalTo(2))
                .body(leaving + ".suchAs", equalTo("Mandenmakerij Riet"));
        as(MANAGER_IN_TWENTE).get("/employer-owners").then().body(leaving + ".employers", equalTo(1));
        handOver(COACH, user, WSP, COACH_ID, GGZ).then().statusCode(403);
        handOver(MANAGER, user, WSP, user, WSP).then().statusCode(409).body("errors[0].code", equalTo("owner-already"));
        handOver(MANAGER, user, WSP, COACH_ID, GGZ).then().statusCode(200).body("employers", equalTo(2));

        for (var id : List.of(first, second)) {
            as(MANAGER)
                    .get("/employers/" + id)
                    .then()
                    .header("ETag", equalTo("\"1\""))
                    .body("owner.user", equalTo(COACH_ID))
                    .body("owner.organisation", equalTo(GGZ));
            as(MANAGER)
                    .get("/employers/" + id + "/ownerships")
                    .then()
                    .body("items.from.user", contains(user))
                    .body("items", hasSize(2));
        }
        as(there).get("/employers/" + elsewhere).then().body("owner.user", equalTo(user));
        handOver(COACH, COACH_ID, GGZ, MANAGER_ID, WSP).then().statusCode(200);
        as(MANAGER).get("/employers/" + first).then().body("owner.user", equalTo(MANAGER_ID));
    }

    @Test
    @DisplayName("D3 a second organisation adds a record that is there and keeps how it found it")
    void joins() {
        var id = as(MANAGER).registers("Glasblazerij Bel", "Leiden");

        as(COACH)
                .post("/employers/" + id + "/organisations", "{\"foundThrough\": \"ALDERMAN\"}")
                .then()
                .statusCode(201)
                .body("items.organisation", contains(WSP, GGZ))
                .body("items.foundThrough", contains("COACH_NETWORK", "ALDERMAN"))
                .body("items.addedBy", contains(MANAGER_ID, COACH_ID));
        as(COACH)
                .post("/employers/" + id + "/organisations", "{\"foundThrough\": \"SESSION\"}")
                .then()
                .statusCode(409)
                .body("errors[0].code", equalTo("joined-already"));
        as(MANAGER)
                .post("/employers/" + id + "/organisations", "{\"foundThrough\": \"TELEPATHY\"}")
                .then()
                .statusCode(400);
        as(COACH).takesStage(id, "APPROACHED", "2026-01-12").then().statusCode(201);

        as(MANAGER)
                .get("/employers/" + id + "/organisations")
                .then()
                .statusCode(200)
                .body("items.organisation", contains(WSP, GGZ))
                .body("items[0].addedOn", equalTo("2026-01-05"))
                .body("items[1].lastTouchedAt", notNullValue());
    }

    @Test
    @DisplayName("G2 D3 another region neither sees who keeps a contact nor passes it on")
    void hidesOtherRegion() {
        var id = as(MANAGER).registers("Orgelbouwer Pijp", "Leiden");

        for (var stranger : List.of(MANAGER_IN_TWENTE, COACH_IN_TWENTE)) {
            as(stranger).get("/employers/" + id + "/ownerships").then().statusCode(404);
            as(stranger).get("/employers/" + id + "/organisations").then().statusCode(404);
            pass(stranger, id, "thief", null).then().statusCode(404);
            as(stranger)
                    .post("/employers/" + id + "/organisations", "{\"foundThrough\": \"SESSION\"}")
                    .then()
                    .statusCode(404);
        }
        handOver(MANAGER_IN_TWENTE, MANAGER_ID, WSP, "thief", "wsp-twente")
                .then()
                .statusCode(200)
                .body("employers", equalTo(0));
        as(MANAGER).get("/employers/" + id).then().body("owner.user", equalTo(MANAGER_ID));
    }

    private static io.restassured.response.Response pass(Tokens who, String id, String user, String organisation) {
        var of = organisation == null ? "" : ", \"organisation\": \"" + organisation + "\"";
        return as(who).post("/employers/" + id + "/ownerships", """
                {"to": {"user": "%s"%s}, "reason": "Holiday"}
                """.formatted(user, of));
    }

    private static io.restassured.response.Response handOver(
            Tokens who, String from, String fromOrganisation, String to, String toOrganisation) {
        return as(who).post("/employer-hand-overs", """
                {"from": {"user": "%s", "organisation": "%s"}, "to": {"user": "%s", "organisation": "%s"},
                 "reason": "Another job"}
                """.formatted(from, fromOrganisation, to, toOrganisation));
    }

    private static String subjectOf(Tokens who, String employer) {
        return as(who).get("/employers/" + employer).then().extract().path("owner.user");
    }

    private static String ownershipsOf(String employer) {
        return Platform.database("employer")
                .select("select count(*) from employer_ownership where employer_id = '" + employer + "'")
                .getFirst();
    }
}
